-- Pairs of services, the smaller id first: how many families they share, what links them, and who is a bridge between them.
CREATE TABLE shared AS
SELECT a.service AS s, b.service AS t, count(*) AS families
FROM serving a JOIN serving b ON b.family = a.family AND b.service > a.service
GROUP BY a.service, b.service;

CREATE TABLE linked AS
SELECT least(a_unit, b_unit) AS s, greatest(a_unit, b_unit) AS t
FROM collaborates_now WHERE a_unit <> b_unit AND a_sector <> 'private' AND b_sector <> 'private'
UNION
SELECT least(r.sender_unit, r.receiver_unit), greatest(r.sender_unit, r.receiver_unit)
FROM referral r
JOIN service_now a ON a.n = r.sender_unit AND a.sector <> 'private'
JOIN service_now b ON b.n = r.receiver_unit AND b.sector <> 'private'
CROSS JOIN as_of
WHERE r.outcome = 'accepted' AND r.answered > d - 365 AND r.answered <= d AND r.sender_unit <> r.receiver_unit;

-- Contacts and the other units that they work with.
CREATE TABLE reaches AS
SELECT DISTINCT c.n AS contact, x.unit
FROM (SELECT a AS n, b_unit AS unit FROM collaborates_now WHERE b_sector <> 'private'
  UNION ALL SELECT b, a_unit FROM collaborates_now WHERE a_sector <> 'private') AS x
JOIN contact_now c ON c.n = x.n
JOIN service_now s ON s.n = c.service AND s.sector <> 'private'
WHERE x.unit <> c.service;

-- Of pairs that share a family and are not linked: how many bridges, and one of them.
CREATE TABLE apart AS
SELECT p.s, p.t, p.families, b.bridges, b.contact
FROM shared p
LEFT JOIN linked l ON l.s = p.s AND l.t = p.t
LEFT JOIN (
  SELECT a.unit AS s, b.unit AS t, count(*) AS bridges, min(a.contact) AS contact
  FROM reaches a JOIN reaches b ON b.contact = a.contact AND b.unit > a.unit
  JOIN shared p ON p.s = a.unit AND p.t = b.unit
  GROUP BY a.unit, b.unit) AS b ON b.s = p.s AND b.t = p.t
JOIN service s ON s.n = p.s AND s.sector <> 'coordination'
JOIN service t ON t.n = p.t AND t.sector <> 'coordination'
WHERE l.s IS NULL;

-- Services for children and services for adults; a service may be neither.
CREATE TABLE side AS
SELECT n, id, CASE WHEN min_age >= 18 THEN 0 ELSE 1 END AS child, CASE WHEN min_age >= 18 THEN 1 ELSE 0 END AS adult
FROM service_now
WHERE sector <> 'private' AND (min_age >= 18 OR max_age <= 23);
