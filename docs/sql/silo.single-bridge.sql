-- silo.single-bridge: two services share families, and one contact of a third is all that is between them.
SELECT c.network, 'silo.single-bridge' AS code, CASE WHEN p.families >= 5 THEN 'medium' ELSE 'low' END AS severity,
  'contact' AS kind, c.id, CAST(NULL AS VARCHAR(1)) AS family, u.area, CAST(NULL AS VARCHAR(10)) AS since, CAST(NULL AS INT) AS days,
  'service ' || s.id || ', service ' || t.id AS related
FROM apart p
JOIN contact c ON c.n = p.contact
JOIN service u ON u.n = c.service
JOIN service s ON s.n = p.s
JOIN service t ON t.n = p.t
WHERE p.bridges = 1;
