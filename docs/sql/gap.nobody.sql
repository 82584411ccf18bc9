-- gap.nobody: nobody has had the need.
SELECT n.network, 'gap.nobody' AS code, CASE WHEN n.urgent = 1 THEN 'critical' ELSE 'high' END AS severity,
  'need' AS kind, n.id, n.family_id AS family, n.area, day_text(CAST(n.raised AS INT)) AS since, d - n.raised AS days,
  CAST(NULL AS VARCHAR(1)) AS related
FROM need_case n, as_of
WHERE n.code = 'gap.nobody';
