-- silo.unlinked: two services share families, and nothing and nobody is between them.
SELECT s.network, 'silo.unlinked' AS code, CASE WHEN p.families >= 5 THEN 'high' WHEN p.families >= 2 THEN 'medium' ELSE 'low' END AS severity,
  'service' AS kind, s.id, CAST(NULL AS VARCHAR(1)) AS family, s.area, CAST(NULL AS VARCHAR(10)) AS since, CAST(NULL AS INT) AS days,
  'service ' || t.id AS related
FROM apart p
JOIN service s ON s.n = p.s
JOIN service t ON t.n = p.t
WHERE p.bridges IS NULL;
