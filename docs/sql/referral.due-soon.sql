-- referral.due-soon: no answer yet, and the day for it is within a week.
SELECT w.network, 'referral.due-soon' AS code, 'low' AS severity, 'referral' AS kind, w.id, w.family_id AS family, w.area,
  CAST(NULL AS VARCHAR(10)) AS since, CAST(NULL AS INT) AS days, 'service ' || s.id AS related
FROM waiting w
JOIN due u ON u.n = w.n
JOIN service s ON s.n = w.receiver_unit
CROSS JOIN as_of
WHERE u.due BETWEEN d AND d + 7;
