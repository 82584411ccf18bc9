-- gap.no-coordinator: three services or more, and no coordinator.
SELECT f.network, 'gap.no-coordinator' AS code, CASE WHEN x.many >= 6 THEN 'high' ELSE 'medium' END AS severity,
  'family' AS kind, f.id, f.id AS family, f.area, CAST(NULL AS VARCHAR(10)) AS since, CAST(NULL AS INT) AS days, x.services AS related
FROM (
  SELECT v.family, count(*) AS many, array_join(array_sort(array_agg('service ' || s.id)), ', ') AS services
  FROM serving v JOIN service s ON s.n = v.service
  GROUP BY v.family) AS x
JOIN family_now f ON f.n = x.family
LEFT JOIN (
  SELECT family FROM serves_now WHERE coordinator = 1
  UNION
  SELECT n.family FROM need_now n JOIN responsibility_now r ON r.need = n.n WHERE r.coordinator = 1) AS c ON c.family = x.family
WHERE x.many >= 3 AND c.family IS NULL;
