-- due(r): the last day for an answer to a referral that waits on d, with Norway's business days.
CREATE TABLE waiting AS
SELECT r.n, r.network, r.id, r.family, f.id AS family_id, f.area, r.need, r.kind, r.receiver_unit, r.sent, r.due
FROM referral r JOIN family_now f ON f.n = r.family, as_of
WHERE r.sent <= d AND (r.answered IS NULL OR r.answered > d);

-- A network goes by its own deadlines, and by the Norwegian ones where it has none.
CREATE TABLE deadline AS
SELECT network, kind, span, roll, day_number(valid_from) AS valid_from, day_number(valid_until) AS valid_until
FROM deadlines_csv
UNION ALL
SELECT w.network, n.kind, n.span, n.roll, day_number(n.valid_from), day_number(n.valid_until)
FROM norwegian_csv n
CROSS JOIN (SELECT DISTINCT network FROM waiting) AS w
WHERE w.network NOT IN (SELECT network FROM deadlines_csv);

-- How long an answer may take, where the referral does not say its day: of rules valid when it was sent, the one valid from the last.
CREATE TABLE allowed AS
SELECT n, sent, CAST(replace(replace(replace(replace(span, 'bd', ''), 'd', ''), 'w', ''), 'm', '') AS INT) AS many,
  CASE WHEN span LIKE '%bd' THEN 'bd' ELSE substring(span, length(span), 1) END AS of_what, rolls
FROM (
  SELECT w.n, w.sent, coalesce(l.span, s.response_time, '1m') AS span,
    CASE WHEN l.span IS NULL OR l.roll = 'next' THEN 1 ELSE 0 END AS rolls,
    row_number() OVER (PARTITION BY w.n ORDER BY coalesce(l.valid_from, -1000000) DESC) AS place
  FROM waiting w
  JOIN service s ON s.n = w.receiver_unit
  LEFT JOIN deadline l ON l.network = w.network AND l.kind = w.kind
    AND (l.valid_from IS NULL OR l.valid_from <= w.sent) AND (l.valid_until IS NULL OR l.valid_until >= w.sent)
  WHERE w.due IS NULL) AS x
WHERE place = 1;

-- The years that these referrals may reach into.
CREATE TABLE year AS
SELECT CAST(y AS INT) AS y FROM range(1, 10000) AS t (y)
WHERE y BETWEEN (SELECT min(CAST(substring(day_text(CAST(sent AS INT)), 1, 4) AS INT)) FROM allowed)
  AND (SELECT max(CAST(substring(day_text(CAST(sent AS INT)), 1, 4) AS INT) + 2
    + CASE of_what WHEN 'm' THEN whole(many, 12) WHEN 'w' THEN whole(many, 52) WHEN 'd' THEN whole(many, 365) ELSE whole(many, 230) END)
  FROM allowed);

CREATE TABLE month AS
SELECT y, CAST(m AS INT) AS m, y * 12 + CAST(m AS INT) - 1 AS place, day_of(y, CAST(m AS INT), 1) AS starts,
  CASE WHEN m IN (4, 6, 9, 11) THEN 30 WHEN m <> 2 THEN 31
    WHEN y % 4 = 0 AND (y % 100 <> 0 OR y % 400 = 0) THEN 29 ELSE 28 END AS days
FROM year CROSS JOIN range(1, 13) AS t (m);

-- Easter Sunday, by the Gregorian rule (Meeus, Jones, Butcher).
CREATE TABLE easter AS
SELECT y, day_of(y, CAST(whole(h + l - 7 * m + 114, 31) AS INT), CAST((h + l - 7 * m + 114) % 31 + 1 AS INT)) AS sunday
FROM (
  SELECT y, h, l, whole(a + 11 * h + 22 * l, 451) AS m
  FROM (
    SELECT y, a, h, (32 + 2 * (b % 4) + 2 * whole(c, 4) - h - c % 4) % 7 AS l
    FROM (
      SELECT y, a, b, c, (19 * a + b - whole(b, 4) - whole(b - whole(b + 8, 25) + 1, 3) + 15) % 30 AS h
      FROM (SELECT y, y % 19 AS a, whole(y, 100) AS b, y % 100 AS c FROM year) AS x1) AS x2) AS x3) AS x4;

CREATE TABLE holiday AS
SELECT sunday + away AS n FROM easter CROSS JOIN (VALUES (-3), (-2), (0), (1), (39), (49), (50)) AS x (away)
UNION
SELECT day_of(y, m, dd) FROM year CROSS JOIN (VALUES (1, 1), (5, 1), (5, 17), (12, 25), (12, 26)) AS x (m, dd);

-- Every day: is it a business day, how many business days there were until it, and which is the next one, itself counted.
CREATE TABLE calendar AS
SELECT n, place, dd, business, sum(business) OVER (ORDER BY n) AS worked,
  min(CASE WHEN business = 1 THEN n END) OVER (ORDER BY n DESC) AS rolled
FROM (
  SELECT m.starts + x.i AS n, m.place, x.i + 1 AS dd,
    -- 1 January 1970 was a Thursday.
    CASE WHEN ((m.starts + x.i) % 7 + 10) % 7 < 5 AND h.n IS NULL THEN 1 ELSE 0 END AS business
  FROM month m
  JOIN (SELECT CAST(i AS INT) AS i FROM range(0, 31) AS t (i)) AS x ON x.i < m.days
  LEFT JOIN holiday h ON h.n = m.starts + x.i) AS y;

CREATE TABLE due AS
SELECT n, due FROM waiting WHERE due IS NOT NULL
UNION ALL
SELECT x.n, CASE WHEN x.rolls = 1 THEN c.rolled ELSE c.n END
FROM (
  SELECT a.n, a.rolls, a.sent + a.many * CASE a.of_what WHEN 'w' THEN 7 ELSE 1 END AS ends
  FROM allowed a WHERE a.of_what IN ('d', 'w') OR a.many = 0
  UNION ALL
  SELECT a.n, a.rolls, m.starts + least(s.dd, m.days) - 1
  FROM allowed a JOIN calendar s ON s.n = a.sent JOIN month m ON m.place = s.place + a.many
  WHERE a.of_what = 'm' AND a.many > 0
  UNION ALL
  SELECT a.n, a.rolls, e.n
  FROM allowed a JOIN calendar s ON s.n = a.sent JOIN calendar e ON e.business = 1 AND e.worked = s.worked + a.many
  WHERE a.of_what = 'bd' AND a.many > 0) AS x
JOIN calendar c ON c.n = x.ends;
