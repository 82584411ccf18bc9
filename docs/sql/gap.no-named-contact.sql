-- gap.no-named-contact: a service is there for the family, and no one in it by name.
SELECT f.network, 'gap.no-named-contact' AS code, 'low' AS severity, 'family' AS kind, f.id, f.id AS family, f.area,
  day_text(CAST(x.starts AS INT)) AS since, d - x.starts AS days, 'service ' || s.id AS related
FROM (
  SELECT family, unit, min(starts) AS starts FROM serves_now WHERE kind = 'service' AND sector <> 'private'
  GROUP BY family, unit) AS x
JOIN family_now f ON f.n = x.family
JOIN service s ON s.n = x.unit
LEFT JOIN (
  SELECT family, unit FROM serves_now WHERE kind = 'contact'
  UNION
  SELECT n.family, r.unit FROM need_now n JOIN responsibility_now r ON r.need = n.n WHERE r.actor_kind = 'contact') AS c
  ON c.family = x.family AND c.unit = x.unit
CROSS JOIN as_of
WHERE c.family IS NULL;
