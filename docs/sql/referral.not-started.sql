-- referral.not-started: accepted 30 days ago or more, and the unit does nothing for the family.
SELECT r.network, 'referral.not-started' AS code, 'medium' AS severity, 'referral' AS kind, r.id, f.id AS family, f.area,
  day_text(CAST(r.answered AS INT)) AS since, d - r.answered AS days, 'service ' || s.id AS related
FROM referral r
JOIN family_now f ON f.n = r.family
JOIN service s ON s.n = r.receiver_unit
LEFT JOIN need_now n ON n.n = r.need
LEFT JOIN serving v ON v.family = r.family AND v.service = r.receiver_unit
CROSS JOIN as_of
WHERE r.sent <= d AND r.outcome = 'accepted' AND r.answered <= d - 30 AND (r.need IS NULL OR n.n IS NOT NULL) AND v.family IS NULL;
