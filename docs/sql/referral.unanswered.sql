-- referral.unanswered: no answer, and the day for it is past.
SELECT w.network, 'referral.unanswered' AS code,
  CASE WHEN n.urgent = 1 OR d - u.due > 90 THEN 'critical' WHEN d - u.due > 30 THEN 'high' ELSE 'medium' END AS severity,
  'referral' AS kind, w.id, w.family_id AS family, w.area, day_text(CAST(u.due AS INT)) AS since, d - u.due AS days,
  'service ' || s.id AS related
FROM waiting w
JOIN due u ON u.n = w.n
JOIN service s ON s.n = w.receiver_unit
LEFT JOIN need n ON n.n = w.need
CROSS JOIN as_of
WHERE u.due < d;
