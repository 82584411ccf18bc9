-- referral.returned: a chain came back to a unit that was in it before.
SELECT c.network, 'referral.returned' AS code, 'high' AS severity, 'referral' AS kind, c.id, f.id AS family, f.area,
  day_text(CAST(w.sent AS INT)) AS since, d - w.sent AS days, u.units AS related
FROM chain_returned r
JOIN chain c ON c.root = r.root AND c.place = r.place
JOIN chain_whole w ON w.root = r.root
JOIN chain_units u ON u.root = r.root
JOIN family_now f ON f.n = c.family
CROSS JOIN as_of;
