-- gap.dormant: nothing was done for more than 90 days.
SELECT n.network, 'gap.dormant' AS code, CASE WHEN n.urgent = 1 THEN 'high' ELSE 'medium' END AS severity,
  'need' AS kind, n.id, n.family_id AS family, n.area, day_text(CAST(n.last_done AS INT)) AS since, d - n.last_done AS days, a.actors AS related
FROM need_case n JOIN need_actors a ON a.need = n.n, as_of
WHERE n.code = 'gap.dormant';
