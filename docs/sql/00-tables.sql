-- The tables with numbers in place of ids and days. One number is one family, person, service or contact of one
-- network, so a join on numbers never leaves the network; smaller numbers are smaller ids, by their UTF-8 bytes.
CREATE TABLE node AS
SELECT network, kind, id, row_number() OVER (ORDER BY network, id) AS n
FROM (
  SELECT network, 'family' AS kind, id FROM families_csv
  UNION ALL SELECT network, 'person', id FROM people_csv
  UNION ALL SELECT network, 'service', id FROM services_csv
  UNION ALL SELECT network, 'contact', id FROM contacts_csv) AS x;

CREATE TABLE family AS
SELECT i.n, f.network, f.id, f.area, day_number(f.enrolled) AS enrolled, day_number(f.closed) AS closed
FROM families_csv f JOIN node i ON i.network = f.network AND i.id = f.id;

-- Somebody born in a month counts as born on its first day.
CREATE TABLE person AS
SELECT i.n, p.id, f.n AS family, p.role, day_number(p.starts) AS starts, day_number(p.until) AS until,
  CAST(substring(p.born, 1, 4) AS INT) AS born_year, CAST(substring(p.born, 6, 2) AS INT) AS born_month,
  coalesce(CAST(nullif(substring(p.born, 9, 2), '') AS INT), 1) AS born_day
FROM people_csv p
JOIN node i ON i.network = p.network AND i.id = p.id
JOIN node f ON f.network = p.network AND f.id = p.family
WHERE p.born IS NOT NULL
UNION ALL
SELECT i.n, p.id, f.n, p.role, day_number(p.starts), day_number(p.until), NULL, NULL, NULL
FROM people_csv p
JOIN node i ON i.network = p.network AND i.id = p.id
JOIN node f ON f.network = p.network AND f.id = p.family
WHERE p.born IS NULL;

CREATE TABLE home AS
SELECT p.n AS person, f.n AS family, day_number(h.starts) AS starts, day_number(h.until) AS until
FROM homes_csv h
JOIN node p ON p.network = h.network AND p.id = h.person
JOIN node f ON f.network = h.network AND f.id = h.family;

CREATE TABLE service AS
SELECT i.n, s.network, s.id, s.sector, s.area, s.domains, CAST(s.min_age AS INT) AS min_age,
  CAST(s.max_age AS INT) AS max_age, s.response_time, day_number(s.opened) AS opened, day_number(s.closed) AS closed
FROM services_csv s JOIN node i ON i.network = s.network AND i.id = s.id;

CREATE TABLE contact AS
SELECT i.n, c.network, c.id, s.n AS service, c.role, day_number(c.starts) AS starts, day_number(c.until) AS until
FROM contacts_csv c
JOIN node i ON i.network = c.network AND i.id = c.id
JOIN node s ON s.network = c.network AND s.id = c.service;

-- unit(x): of a contact its service, of a service itself.
CREATE TABLE unit AS
SELECT n, n AS unit FROM service UNION ALL SELECT n, service FROM contact;

CREATE TABLE tie AS
SELECT a.n AS a, b.n AS b, t.kind, day_number(t.starts) AS starts, day_number(t.until) AS until
FROM ties_csv t
JOIN node a ON a.network = t.network AND a.id = t.a
JOIN node b ON b.network = t.network AND b.id = t.b
WHERE t.kind <> 'kin';

CREATE TABLE need AS
SELECT row_number() OVER (ORDER BY n.network, n.id) AS n, n.network, n.id, f.n AS family, p.n AS person, n.domain,
  day_number(n.raised) AS raised, CASE WHEN n.urgency = 'urgent' THEN 1 ELSE 0 END AS urgent,
  day_number(n.closed) AS closed
FROM needs_csv n
JOIN node f ON f.network = n.network AND f.id = n.family
LEFT JOIN node p ON p.network = n.network AND p.id = n.person;

CREATE TABLE responsibility AS
SELECT n.n AS need, n.family, a.n AS actor, a.kind AS actor_kind, a.id AS actor_id, day_number(r.asked) AS asked,
  day_number(r.accepted) AS accepted, day_number(r.starts) AS starts, day_number(r.until) AS until, r.part,
  day_number(r.declined) AS declined
FROM responsibilities_csv r
JOIN need n ON n.network = r.network AND n.id = r.need
JOIN node a ON a.network = r.network AND a.id = r.actor;

CREATE TABLE referral AS
SELECT row_number() OVER (ORDER BY r.network, r.id) AS n, r.network, r.id, f.n AS family, n.n AS need, r.kind,
  s.unit AS sender_unit, t.unit AS receiver_unit, day_number(r.sent) AS sent, day_number(r.due) AS due,
  day_number(r.answered) AS answered, r.outcome, r.follows
FROM referrals_csv r
JOIN node f ON f.network = r.network AND f.id = r.family
JOIN node ti ON ti.network = r.network AND ti.id = r.receiver
JOIN unit t ON t.n = ti.n
JOIN node si ON si.network = r.network AND si.id = r.sender
LEFT JOIN unit s ON s.n = si.n
LEFT JOIN need n ON n.network = r.network AND n.id = r.need;

CREATE TABLE activity AS
SELECT n.n AS need, max(day_number(a.done_on)) AS done_on
FROM activities_csv a
JOIN need n ON n.network = a.network AND n.id = a.need
WHERE day_number(a.done_on) <= (SELECT d FROM as_of)
GROUP BY n.n;

CREATE TABLE domain AS
SELECT word FROM (VALUES ('economy'), ('debt'), ('housing'), ('employment'), ('education'), ('school'), ('kindergarten'),
  ('mental-health'), ('physical-health'), ('language'), ('systems'), ('social-support'), ('leisure'), ('parenting'),
  ('safety'), ('transition')) AS x (word);

CREATE TABLE service_domain AS
SELECT s.n AS service, w.word AS domain
FROM service s JOIN domain w ON position(' ' || w.word || ' ' IN ' ' || s.domains || ' ') > 0;
