-- gap.child-unseen: somebody is there for the family, and nobody for this child.
SELECT f.network, 'gap.child-unseen' AS code, 'medium' AS severity, 'person' AS kind, p.id, f.id AS family, f.area,
  CAST(NULL AS VARCHAR(10)) AS since, CAST(NULL AS INT) AS days, CAST(NULL AS VARCHAR(1)) AS related
FROM person_now p
JOIN family_now f ON f.n = p.family
JOIN (SELECT DISTINCT family FROM serves_now) AS s ON s.family = f.n
LEFT JOIN (
  SELECT person FROM serves_now WHERE person IS NOT NULL
  UNION
  SELECT n.person FROM need_open n JOIN responsibility_now r ON r.need = n.n WHERE n.person IS NOT NULL) AS seen ON seen.person = p.n
WHERE p.child = 1 AND seen.person IS NULL;
