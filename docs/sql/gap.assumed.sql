-- gap.assumed: nobody was asked and nobody said yes.
SELECT n.network, 'gap.assumed' AS code, CASE WHEN n.urgent = 1 THEN 'high' ELSE 'medium' END AS severity,
  'need' AS kind, n.id, n.family_id AS family, n.area, day_text(CAST(n.starts AS INT)) AS since, d - n.starts AS days, a.actors AS related
FROM need_case n JOIN need_actors a ON a.need = n.n, as_of
WHERE n.code = 'gap.assumed';
