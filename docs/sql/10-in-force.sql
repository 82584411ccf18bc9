-- What is there on the day d.
CREATE TABLE family_now AS
SELECT n, network, id, area FROM family, as_of
WHERE (enrolled IS NULL OR enrolled <= d) AND (closed IS NULL OR closed > d);

CREATE TABLE service_now AS
SELECT s.* FROM service s, as_of
WHERE (opened IS NULL OR opened <= d) AND (closed IS NULL OR closed > d);

CREATE TABLE contact_now AS
SELECT c.* FROM contact c JOIN service_now s ON s.n = c.service, as_of
WHERE (c.starts IS NULL OR c.starts <= d) AND (c.until IS NULL OR c.until >= d);

-- Services that are open and contacts that are employed, each with its unit.
CREATE TABLE unit_now AS
SELECT s.n, s.n AS unit, 'service' AS kind, s.sector, s.id, 0 AS coordinator FROM service_now s
UNION ALL
SELECT c.n, c.service, 'contact', s.sector, c.id, CASE WHEN c.role = 'coordinator' THEN 1 ELSE 0 END
FROM contact_now c JOIN service_now s ON s.n = c.service;

-- Who is of which household, also where somebody has two.
CREATE TABLE household AS
SELECT n AS person, family, 1 AS own FROM person, as_of
WHERE (starts IS NULL OR starts <= d) AND (until IS NULL OR until >= d)
UNION ALL
SELECT person, family, 0 FROM home, as_of
WHERE (starts IS NULL OR starts <= d) AND (until IS NULL OR until >= d);

-- home(p, d), where it is an open family. A child is under 18, or called one where the birthday is not known; one who is
-- not born yet is none.
CREATE TABLE person_now AS
SELECT p.n, p.id, h.family, p.role, p.born_year, p.born_month, p.born_day,
  CASE WHEN p.born_year IS NULL THEN CASE WHEN p.role = 'child' THEN 1 ELSE 0 END
    WHEN y.y - p.born_year - CASE WHEN y.m * 100 + y.dd < p.born_month * 100 + p.born_day THEN 1 ELSE 0 END BETWEEN 0 AND 17
    THEN 1 ELSE 0 END AS child
FROM person p
JOIN (SELECT person, coalesce(min(CASE WHEN own = 1 THEN family END), min(family)) AS family FROM household GROUP BY person) AS h
  ON h.person = p.n
JOIN family_now f ON f.n = h.family
CROSS JOIN (SELECT CAST(substring(day_text(d), 1, 4) AS INT) AS y, CAST(substring(day_text(d), 6, 2) AS INT) AS m,
  CAST(substring(day_text(d), 9, 2) AS INT) AS dd FROM as_of) AS y;

-- Who is there for whom: `family` is the home of the person, or the family itself.
CREATE TABLE serves_now AS
SELECT t.a, a.unit, a.kind, a.sector, a.coordinator, t.starts, b.family, b.person
FROM tie t
JOIN unit_now a ON a.n = t.a
JOIN (SELECT n, n AS family, CAST(NULL AS BIGINT) AS person FROM family_now UNION ALL SELECT n, family, n FROM person_now) AS b ON b.n = t.b
CROSS JOIN as_of
WHERE t.kind = 'serves' AND (t.starts IS NULL OR t.starts <= d) AND (t.until IS NULL OR t.until >= d);

CREATE TABLE collaborates_now AS
SELECT t.a, t.b, a.unit AS a_unit, b.unit AS b_unit, a.sector AS a_sector, b.sector AS b_sector
FROM tie t
JOIN unit_now a ON a.n = t.a
JOIN unit_now b ON b.n = t.b
CROSS JOIN as_of
WHERE t.kind = 'collaborates' AND (t.starts IS NULL OR t.starts <= d) AND (t.until IS NULL OR t.until >= d);

-- Needs that are open, and those of them that are of open families. The others count for a person who has moved from one.
CREATE TABLE need_open AS
SELECT n.* FROM need n, as_of WHERE n.raised <= d AND (n.closed IS NULL OR n.closed > d);

CREATE TABLE need_now AS
SELECT n.*, f.id AS family_id, f.area FROM need_open n JOIN family_now f ON f.n = n.family;

-- Responsibilities in force: the contact is employed, the service open, the person of the household.
CREATE TABLE responsibility_now AS
SELECT r.*, u.unit, u.sector, u.coordinator
FROM responsibility r
LEFT JOIN unit_now u ON u.n = r.actor
LEFT JOIN (SELECT DISTINCT person, family FROM household) AS h ON h.person = r.actor AND h.family = r.family
CROSS JOIN as_of
WHERE (r.starts IS NULL OR r.starts <= d) AND (r.until IS NULL OR r.until >= d)
  AND (r.declined IS NULL OR r.declined > d) AND (u.n IS NOT NULL OR h.person IS NOT NULL);

-- serving(f, d): the services that do something for a family.
CREATE TABLE serving AS
SELECT family, unit AS service FROM serves_now WHERE sector <> 'private'
UNION
SELECT n.family, r.unit FROM need_now n JOIN responsibility_now r ON r.need = n.n
WHERE r.unit IS NOT NULL AND r.sector <> 'private';
