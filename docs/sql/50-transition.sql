-- Who is too old for a service, and when. First every pair of a person and a service that any row ties together, with the
-- day B: the birthday on which the person is max_age + 1; of school and kindergarten 1 August of that year.
CREATE TABLE transition_pair AS
SELECT x.person, x.service, x.birthday AS b
FROM (
  SELECT p.n AS person, s.n AS service,
    CASE WHEN s.sector IN ('school', 'kindergarten') THEN day_of(CAST(p.born_year + s.max_age + 1 AS INT), 8, 1)
      WHEN p.born_month = 2 AND p.born_day = 29 THEN day_of(CAST(p.born_year + s.max_age + 1 AS INT), 3, 1)
        - CASE WHEN (p.born_year + s.max_age + 1) % 4 = 0
          AND ((p.born_year + s.max_age + 1) % 100 <> 0 OR (p.born_year + s.max_age + 1) % 400 = 0) THEN 1 ELSE 0 END
      ELSE day_of(CAST(p.born_year + s.max_age + 1 AS INT), p.born_month, p.born_day) END AS birthday
  FROM (
    SELECT t.b AS person, u.unit FROM tie t JOIN unit u ON u.n = t.a WHERE t.kind = 'serves'
    UNION
    SELECT n.person, u.unit FROM responsibility r JOIN need n ON n.n = r.need JOIN unit u ON u.n = r.actor) AS h
  JOIN person_now p ON p.n = h.person
  JOIN service s ON s.n = h.unit
  WHERE s.max_age IS NOT NULL AND s.sector <> 'private' AND p.born_year IS NOT NULL) AS x, as_of
WHERE x.birthday > d - 365 AND x.birthday <= d + 365;

-- On which days it is asked who holds whom: d, and the day before B where B is past.
CREATE TABLE asked_day AS
SELECT person, d AS day FROM transition_pair, as_of
UNION
SELECT person, b - 1 FROM transition_pair, as_of WHERE b <= d;

-- home(p, day), where it is an open family on that day.
CREATE TABLE home_on AS
SELECT x.person, x.day, x.family
FROM (
  SELECT person, day, coalesce(min(CASE WHEN own = 1 THEN family END), min(family)) AS family
  FROM (
    SELECT a.person, a.day, p.family, 1 AS own FROM asked_day a JOIN person p ON p.n = a.person
    WHERE (p.starts IS NULL OR p.starts <= a.day) AND (p.until IS NULL OR p.until >= a.day)
    UNION ALL
    SELECT a.person, a.day, h.family, 0 FROM asked_day a JOIN home h ON h.person = a.person
    WHERE (h.starts IS NULL OR h.starts <= a.day) AND (h.until IS NULL OR h.until >= a.day)) AS y
  GROUP BY person, day) AS x
JOIN family f ON f.n = x.family
WHERE (f.enrolled IS NULL OR f.enrolled <= x.day) AND (f.closed IS NULL OR f.closed > x.day);

-- Which services hold a person on such a day: a tie, or a responsibility for an open need of that person.
CREATE TABLE holds AS
SELECT DISTINCT x.person, x.day, u.unit AS service
FROM (
  SELECT h.person, h.day, t.a AS actor
  FROM home_on h JOIN tie t ON t.b = h.person
  WHERE t.kind = 'serves' AND (t.starts IS NULL OR t.starts <= h.day) AND (t.until IS NULL OR t.until >= h.day)
  UNION ALL
  SELECT a.person, a.day, r.actor
  FROM asked_day a
  JOIN need n ON n.person = a.person
  JOIN responsibility r ON r.need = n.n
  WHERE n.raised <= a.day AND (n.closed IS NULL OR n.closed > a.day)
    AND (r.starts IS NULL OR r.starts <= a.day) AND (r.until IS NULL OR r.until >= a.day)
    AND (r.declined IS NULL OR r.declined > a.day)) AS x
JOIN unit u ON u.n = x.actor
JOIN service s ON s.n = u.unit
LEFT JOIN contact c ON c.n = x.actor
WHERE (s.opened IS NULL OR s.opened <= x.day) AND (s.closed IS NULL OR s.closed > x.day)
  AND (c.n IS NULL OR ((c.starts IS NULL OR c.starts <= x.day) AND (c.until IS NULL OR c.until >= x.day)));

-- Open needs of a person in a domain of a service.
CREATE TABLE needs_still AS
SELECT DISTINCT t.person, t.service
FROM transition_pair t
JOIN need_open n ON n.person = t.person
JOIN service_domain w ON w.service = t.service AND w.domain = n.domain;

-- Services of which another one that holds the person on d, shares a domain and serves the age takes over.
CREATE TABLE received AS
SELECT DISTINCT t.person, t.service
FROM transition_pair t
JOIN service s ON s.n = t.service
CROSS JOIN as_of
JOIN holds h ON h.person = t.person AND h.day = d AND h.service <> t.service
JOIN service o ON o.n = h.service
JOIN service_domain ws ON ws.service = t.service
JOIN service_domain wo ON wo.service = h.service AND wo.domain = ws.domain
WHERE (o.min_age IS NULL OR o.min_age <= s.max_age + 1) AND (o.max_age IS NULL OR o.max_age >= s.max_age + 1);
