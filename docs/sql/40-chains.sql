-- Chains of referrals by d: `root` is the one that follows none, `place` the order of sent, then id.
CREATE TABLE follows AS
SELECT r.n, e.n AS followed
FROM referral r JOIN referral e ON e.network = r.network AND e.id = r.follows, as_of
WHERE r.sent <= d;

CREATE TABLE chain AS
WITH RECURSIVE step (root, n) AS (
  SELECT r.n, r.n FROM referral r JOIN family_now f ON f.n = r.family, as_of WHERE r.follows IS NULL AND r.sent <= d
  UNION ALL
  SELECT s.root, r.n FROM step s JOIN follows r ON r.followed = s.n)
SELECT s.root, r.n, r.network, r.id, r.family, r.need, r.sent, r.sender_unit, r.receiver_unit,
  CASE WHEN r.answered <= d THEN r.answered END AS answered,
  CASE WHEN r.answered <= d THEN r.outcome END AS outcome,
  row_number() OVER (PARTITION BY s.root ORDER BY r.sent, r.n) AS place
FROM step s JOIN referral r ON r.n = s.n, as_of;

-- What a chain is as a whole: its units, when it began, its last place and whether somebody accepted it.
CREATE TABLE chain_whole AS
SELECT c.root, max(c.place) AS places, min(c.sent) AS sent, max(CASE WHEN c.outcome = 'accepted' THEN 1 ELSE 0 END) AS accepted
FROM chain c GROUP BY c.root;

CREATE TABLE chain_units AS
SELECT x.root, array_join(array_sort(array_agg(DISTINCT 'service ' || s.id)), ', ') AS units
FROM (SELECT root, receiver_unit AS unit FROM chain UNION SELECT root, sender_unit FROM chain WHERE sender_unit IS NOT NULL) AS x
JOIN service s ON s.n = x.unit
GROUP BY x.root;

-- The first referral of a chain to a unit that was in it before.
CREATE TABLE chain_returned AS
SELECT c.root, min(c.place) AS place
FROM chain c
JOIN (
  SELECT root, unit, min(place) AS place
  FROM (SELECT root, receiver_unit AS unit, place FROM chain
    UNION ALL SELECT root, sender_unit, place FROM chain WHERE sender_unit IS NOT NULL) AS x
  GROUP BY root, unit) AS e ON e.root = c.root AND e.unit = c.receiver_unit AND e.place < c.place
JOIN chain_whole w ON w.root = c.root AND w.accepted = 0
GROUP BY c.root;
