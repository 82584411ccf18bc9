-- gap.volunteer-only: only volunteers have what the law gives to a public service.
SELECT n.network, 'gap.volunteer-only' AS code, 'medium' AS severity,
  'need' AS kind, n.id, n.family_id AS family, n.area, day_text(CAST(n.starts AS INT)) AS since, d - n.starts AS days, a.actors AS related
FROM need_case n JOIN need_actors a ON a.need = n.n, as_of
WHERE n.code = 'gap.volunteer-only';
