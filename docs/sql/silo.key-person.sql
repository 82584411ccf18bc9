-- silo.key-person: a contact without whom the part of the working graph falls into parts, of which two or more hold a service.
WITH cuts AS (
  SELECT c FROM piece GROUP BY c HAVING count(DISTINCT name) > 1),
-- Every service of the part, and by which piece it hangs on.
placed AS (
  SELECT k.c, s.v AS service, coalesce(p.name, 0) AS name
  FROM cuts k
  JOIN tree t ON t.v = k.c
  JOIN tree s ON s.root = t.root
  JOIN service_now w ON w.n = s.v
  LEFT JOIN above a ON a.v = s.v AND a.above = k.c
  LEFT JOIN piece p ON p.c = k.c AND p.piece = coalesce(a.child, 0)),
sizes AS (
  SELECT c, name, count(*) AS services, min(service) AS smallest FROM placed GROUP BY c, name),
ranked AS (
  SELECT c, name, row_number() OVER (PARTITION BY c ORDER BY services DESC, smallest) AS place FROM sizes)
SELECT c.network, 'silo.key-person' AS code, CASE WHEN count(*) >= 3 THEN 'high' ELSE 'medium' END AS severity, 'contact' AS kind, c.id,
  CAST(NULL AS VARCHAR(1)) AS family, u.area, CAST(NULL AS VARCHAR(10)) AS since, CAST(NULL AS INT) AS days,
  array_join(array_sort(array_agg('service ' || s.id)), ', ') AS related
FROM ranked r
JOIN placed p ON p.c = r.c AND p.name = r.name
JOIN service s ON s.n = p.service
JOIN contact c ON c.n = r.c
JOIN service u ON u.n = c.service
WHERE r.place > 1
GROUP BY c.network, c.id, u.area;
