-- consent.ending: a consent between two services is active on d, and none of the same in 30 days.
SELECT f.network, 'consent.ending' AS code, 'low' AS severity, 'family' AS kind, f.id, f.id AS family, f.area,
  CAST(NULL AS VARCHAR(10)) AS since, CAST(NULL AS INT) AS days,
  'service ' || least(x.from_service, x.to_service) || ', service ' || greatest(x.from_service, x.to_service) AS related
FROM (
  SELECT c.network, c.family, c.from_service, c.to_service,
    max(CASE WHEN day_number(c.given) <= d AND (c.expires IS NULL OR day_number(c.expires) >= d)
      AND (c.withdrawn IS NULL OR day_number(c.withdrawn) > d) THEN 1 ELSE 0 END) AS active,
    max(CASE WHEN day_number(c.given) <= d + 30 AND (c.expires IS NULL OR day_number(c.expires) >= d + 30)
      AND (c.withdrawn IS NULL OR day_number(c.withdrawn) > d + 30) THEN 1 ELSE 0 END) AS active_later
  FROM consents_csv c, as_of
  WHERE c.from_service <> c.to_service
  GROUP BY c.network, c.family, c.from_service, c.to_service) AS x
JOIN family_now f ON f.network = x.network AND f.id = x.family
WHERE x.active = 1 AND x.active_later = 0;
