-- silo.isolated: a service that families have, linked to none.
SELECT s.network, 'silo.isolated' AS code, CASE WHEN x.families >= 5 THEN 'high' ELSE 'medium' END AS severity, 'service' AS kind,
  s.id, CAST(NULL AS VARCHAR(1)) AS family, s.area, CAST(NULL AS VARCHAR(10)) AS since, CAST(NULL AS INT) AS days,
  CAST(NULL AS VARCHAR(1)) AS related
FROM (SELECT service, count(*) AS families FROM serving GROUP BY service) AS x
JOIN service s ON s.n = x.service
LEFT JOIN (SELECT s AS service FROM linked UNION SELECT t FROM linked) AS l ON l.service = x.service
WHERE l.service IS NULL;
