-- gap.asked: somebody was asked more than 14 days ago, and nobody has said yes.
SELECT n.network, 'gap.asked' AS code, CASE WHEN n.urgent = 1 THEN 'high' ELSE 'medium' END AS severity,
  'need' AS kind, n.id, n.family_id AS family, n.area, day_text(CAST(n.asked AS INT)) AS since, d - n.asked AS days, a.actors AS related
FROM need_case n JOIN need_actors a ON a.need = n.n, as_of
WHERE n.code = 'gap.asked';
