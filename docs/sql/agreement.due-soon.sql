-- agreement.due-soon: promised by a day within a week.
SELECT a.network, 'agreement.due-soon' AS code, 'low' AS severity, 'agreement' AS kind, a.id, f.id AS family, f.area,
  CAST(NULL AS VARCHAR(10)) AS since, CAST(NULL AS INT) AS days, x.kind || ' ' || x.id AS related
FROM agreements_csv a
JOIN family_now f ON f.network = a.network AND f.id = a.family
JOIN node x ON x.network = a.network AND x.id = a.actor
CROSS JOIN as_of
WHERE day_number(a.agreed) <= d AND (a.done IS NULL OR day_number(a.done) > d) AND (a.dropped IS NULL OR day_number(a.dropped) > d)
  AND day_number(a.due) BETWEEN d AND d + 7;
