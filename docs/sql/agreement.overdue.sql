-- agreement.overdue: promised by a day that is past.
SELECT a.network, 'agreement.overdue' AS code,
  CASE WHEN n.urgent = 1 OR d - day_number(a.due) > 30 THEN 'high' ELSE 'medium' END AS severity,
  'agreement' AS kind, a.id, f.id AS family, f.area, a.due AS since, d - day_number(a.due) AS days,
  x.kind || ' ' || x.id AS related
FROM agreements_csv a
JOIN family_now f ON f.network = a.network AND f.id = a.family
JOIN node x ON x.network = a.network AND x.id = a.actor
LEFT JOIN need n ON n.network = a.network AND n.id = a.need
CROSS JOIN as_of
WHERE day_number(a.agreed) <= d AND (a.done IS NULL OR day_number(a.done) > d) AND (a.dropped IS NULL OR day_number(a.dropped) > d)
  AND day_number(a.due) < d;
