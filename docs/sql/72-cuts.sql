-- A tree of shortest ways in each part of W: each node's parent is its smallest neighbour one step nearer to the root.
CREATE TABLE tree AS
SELECT m.v, min(whole(m.mark, 1000000)) AS root, min(m.mark % 1000000) AS depth, min(CASE WHEN x.mark = m.mark - 1 THEN x.v END) AS parent
FROM mark m
JOIN step s ON s.a = m.v
JOIN mark x ON x.v = s.b
GROUP BY m.v;

-- Everything above each node, itself with it; `child` is the node under `above` on the way down.
CREATE TABLE above AS
WITH RECURSIVE up (v, above, child) AS (
  SELECT v, v, v FROM tree
  UNION ALL
  SELECT u.v, t.parent, t.v FROM up u JOIN tree t ON t.v = u.above WHERE t.parent IS NOT NULL)
SELECT v, above, child FROM up;

-- A contact without whom W falls apart is above somebody, so only those need be looked at. Take one away, and what is left
-- of its part are the pieces under each of its children, and the piece 0 that is not under it. Edges outside of the tree
-- tie pieces together.
CREATE TABLE cutter AS
SELECT DISTINCT c.n FROM contact_now c JOIN tree t ON t.parent = c.n;

CREATE TABLE bond AS
SELECT DISTINCT c, piece, other
FROM (
  -- Both ends are under the contact.
  SELECT a.above AS c, a.child AS piece, b.child AS other
  FROM step s
  JOIN tree x ON x.v = s.a
  JOIN tree y ON y.v = s.b
  JOIN above a ON a.v = s.a
  JOIN cutter k ON k.n = a.above
  JOIN above b ON b.v = s.b AND b.above = a.above
  WHERE s.far = 1 AND a.child <> b.child AND a.above <> s.a AND a.above <> s.b
  UNION ALL
  -- One end is, the other is not.
  SELECT a.above, a.child, 0
  FROM step s
  JOIN above a ON a.v = s.a
  JOIN cutter k ON k.n = a.above
  LEFT JOIN above b ON b.v = s.b AND b.above = a.above
  WHERE s.far = 1 AND b.v IS NULL AND a.above <> s.a AND a.above <> s.b) AS x;

-- Each piece goes by the smallest piece that it is tied to, found in rounds.
CREATE TABLE tied AS
SELECT c, piece, other FROM bond
UNION SELECT c, other, piece FROM bond
UNION SELECT t.parent, t.v, t.v FROM tree t JOIN cutter k ON k.n = t.parent
UNION SELECT k.n, 0, 0 FROM cutter k JOIN tree t ON t.v = k.n WHERE t.parent IS NOT NULL;

CREATE TABLE piece AS SELECT c, piece, piece AS name FROM tied WHERE piece = other;
DROP TABLE unsettled;
CREATE TABLE unsettled AS SELECT c FROM piece;
