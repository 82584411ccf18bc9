-- referral.passed-on: three or more in a chain, nobody has accepted, and none came back.
SELECT c.network, 'referral.passed-on' AS code, 'high' AS severity, 'referral' AS kind, c.id, f.id AS family, f.area,
  day_text(CAST(w.sent AS INT)) AS since, d - w.sent AS days, u.units AS related
FROM chain_whole w
JOIN chain c ON c.root = w.root AND c.place = w.places
JOIN chain_units u ON u.root = w.root
JOIN family_now f ON f.n = c.family
LEFT JOIN chain_returned r ON r.root = w.root
CROSS JOIN as_of
WHERE w.places >= 3 AND w.accepted = 0 AND r.root IS NULL;
