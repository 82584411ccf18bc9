-- gap.declined: everyone who was asked said no.
SELECT n.network, 'gap.declined' AS code, CASE WHEN n.urgent = 1 THEN 'critical' ELSE 'high' END AS severity,
  'need' AS kind, n.id, n.family_id AS family, n.area, day_text(CAST(n.declined_last AS INT)) AS since,
  d - n.declined_last AS days, a.actors AS related
FROM need_case n
JOIN (
  SELECT r.need, array_join(array_sort(array_agg(DISTINCT r.actor_kind || ' ' || r.actor_id)), ', ') AS actors
  FROM responsibility r, as_of WHERE r.starts IS NULL OR r.starts <= d GROUP BY r.need) AS a ON a.need = n.n
CROSS JOIN as_of
WHERE n.code = 'gap.declined';
