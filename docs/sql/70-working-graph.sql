-- The working graph W: services, contacts, their collaboration and their employment, in both directions. Each node also
-- has a step to itself of length 0, so that a round keeps what it had.
CREATE TABLE step AS
SELECT DISTINCT a, b, CASE WHEN a = b THEN 0 ELSE 1 END AS far
FROM (
  SELECT n AS a, n AS b FROM unit_now WHERE sector <> 'private'
  UNION ALL SELECT n, unit FROM unit_now WHERE sector <> 'private'
  UNION ALL SELECT unit, n FROM unit_now WHERE sector <> 'private'
  UNION ALL SELECT a, b FROM collaborates_now WHERE a_sector <> 'private' AND b_sector <> 'private'
  UNION ALL SELECT b, a FROM collaborates_now WHERE a_sector <> 'private' AND b_sector <> 'private') AS x;

-- Of each node the smallest node of its part, and how far away that is: root * 1000000 + depth, found in rounds.
CREATE TABLE mark AS SELECT a AS v, CAST(a AS BIGINT) * 1000000 AS mark FROM step WHERE a = b;
CREATE TABLE unsettled AS SELECT 1 AS v;
