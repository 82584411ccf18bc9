-- silo.child-adult-split: a family with a child has services for children and services for adults, and none is linked across.
SELECT f.network, 'silo.child-adult-split' AS code, 'medium' AS severity, 'family' AS kind, f.id, f.id AS family, f.area,
  CAST(NULL AS VARCHAR(10)) AS since, CAST(NULL AS INT) AS days, x.services AS related
FROM (
  SELECT v.family, array_join(array_sort(array_agg('service ' || s.id)), ', ') AS services, sum(s.child) AS children, sum(s.adult) AS adults
  FROM serving v JOIN side s ON s.n = v.service
  GROUP BY v.family) AS x
JOIN (SELECT DISTINCT family FROM person_now WHERE child = 1) AS c ON c.family = x.family
JOIN family_now f ON f.n = x.family
LEFT JOIN (
  SELECT DISTINCT a.family
  FROM serving a
  JOIN serving b ON b.family = a.family
  JOIN side s ON s.n = a.service AND s.child = 1
  JOIN side t ON t.n = b.service AND t.adult = 1
  JOIN linked l ON l.s = least(a.service, b.service) AND l.t = greatest(a.service, b.service)) AS y ON y.family = x.family
WHERE x.children > 0 AND x.adults > 0 AND y.family IS NULL;
