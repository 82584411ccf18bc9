-- referral.dead-end: the last of a chain was declined or sent on, and nobody has the need.
SELECT c.network, 'referral.dead-end' AS code, 'high' AS severity, 'referral' AS kind, c.id, f.id AS family, f.area,
  day_text(CAST(c.answered AS INT)) AS since, d - c.answered AS days, 'service ' || s.id AS related
FROM chain_whole w
JOIN chain c ON c.root = w.root AND c.place = w.places
JOIN service s ON s.n = c.receiver_unit
JOIN family_now f ON f.n = c.family
LEFT JOIN need_now n ON n.n = c.need
LEFT JOIN need_held h ON h.need = c.need
CROSS JOIN as_of
WHERE w.accepted = 0 AND c.outcome IN ('declined', 'redirected')
  AND (c.need IS NULL OR (n.n IS NOT NULL AND h.need IS NULL));
