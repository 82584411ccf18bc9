-- Every need that is open on d, what is known of those who have it, and the first case that fits.
CREATE TABLE need_started AS
SELECT r.need, count(*) AS started,
  sum(CASE WHEN r.declined <= d AND (r.accepted IS NULL OR r.accepted >= r.declined) THEN 1 ELSE 0 END) AS declined,
  max(CASE WHEN r.declined <= d THEN r.declined END) AS declined_last
FROM responsibility r, as_of
WHERE r.starts IS NULL OR r.starts <= d
GROUP BY r.need;

CREATE TABLE need_held AS
SELECT r.need, count(*) AS held,
  sum(CASE WHEN r.actor_kind = 'person' THEN 1 ELSE 0 END) AS persons,
  sum(CASE WHEN r.accepted <= d THEN 1 ELSE 0 END) AS accepted,
  max(CASE WHEN r.asked <= d THEN r.asked END) AS asked,
  min(r.starts) AS starts, max(r.starts) AS starts_last,
  sum(CASE WHEN r.sector = 'volunteers' THEN 1 ELSE 0 END) AS volunteers,
  sum(r.coordinator) AS coordinators,
  count(DISTINCT r.unit) AS units,
  sum(CASE WHEN r.part = 'lead' THEN 1 ELSE 0 END) AS leads
FROM responsibility_now r, as_of
GROUP BY r.need;

-- Only where somebody ever wrote a yes down does a missing one mean anything.
CREATE TABLE says_yes AS
SELECT DISTINCT n.network FROM responsibility r JOIN need n ON n.n = r.need, as_of WHERE r.accepted <= d;

CREATE TABLE need_case AS
SELECT n.*, s.declined_last, h.asked, coalesce(h.starts, n.raised) AS starts,
  greatest(n.raised, h.starts_last, a.done_on) AS last_done,
  CASE
    WHEN s.started IS NULL THEN 'gap.nobody'
    WHEN s.declined = s.started THEN 'gap.declined'
    WHEN h.held IS NULL THEN 'gap.lapsed'
    WHEN h.persons = h.held THEN 'gap.family-alone'
    WHEN y.network IS NOT NULL AND h.accepted = 0 AND h.asked IS NULL THEN 'gap.assumed'
    WHEN y.network IS NOT NULL AND h.accepted = 0 AND h.asked < d - 14 THEN 'gap.asked'
    WHEN greatest(n.raised, h.starts_last, a.done_on) < d - 90 THEN 'gap.dormant'
    WHEN h.volunteers = h.held AND n.domain IN
      ('economy', 'housing', 'school', 'kindergarten', 'mental-health', 'physical-health', 'safety') THEN 'gap.volunteer-only'
    WHEN h.coordinators = h.held THEN 'gap.coordinator-only'
    WHEN h.units >= 3 AND h.leads = 0 THEN 'gap.no-lead'
  END AS code
FROM need_now n
LEFT JOIN need_started s ON s.need = n.n
LEFT JOIN need_held h ON h.need = n.n
LEFT JOIN says_yes y ON y.network = n.network
LEFT JOIN activity a ON a.need = n.n
CROSS JOIN as_of;

-- The actors of each need, those in force on d, as findings name them.
CREATE TABLE need_actors AS
SELECT need, array_join(array_sort(array_agg(DISTINCT actor_kind || ' ' || actor_id)), ', ') AS actors
FROM responsibility_now GROUP BY need;
