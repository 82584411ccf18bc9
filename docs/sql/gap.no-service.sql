-- gap.no-service: families of an area have needs in a domain, and no open service there has it as its task.
SELECT x.network, 'gap.no-service' AS code, CASE WHEN x.many >= 5 THEN 'high' ELSE 'medium' END AS severity,
  'domain' AS kind, x.domain AS id, CAST(NULL AS VARCHAR(1)) AS family, x.area, day_text(CAST(x.raised AS INT)) AS since,
  d - x.raised AS days, CAST(NULL AS VARCHAR(1)) AS related
FROM (SELECT network, area, domain, count(*) AS many, min(raised) AS raised FROM need_now GROUP BY network, area, domain) AS x
LEFT JOIN (
  SELECT DISTINCT s.network, s.area, w.domain FROM service_now s JOIN service_domain w ON w.service = s.n WHERE s.sector <> 'private') AS t
  ON t.network = x.network AND t.domain = x.domain AND (x.area IS NULL OR t.area IS NULL OR t.area = x.area)
CROSS JOIN as_of
WHERE t.network IS NULL;
