-- One round: what each node hears from its neighbours. To be repeated until `unsettled` is empty; one time more does no harm.
CREATE TABLE mark_next AS
SELECT s.b AS v, min(m.mark + s.far) AS mark FROM mark m JOIN step s ON s.a = m.v GROUP BY s.b;
DROP TABLE unsettled;
CREATE TABLE unsettled AS SELECT m.v FROM mark m JOIN mark_next x ON x.v = m.v WHERE x.mark <> m.mark;
DROP TABLE mark;
ALTER TABLE mark_next RENAME TO mark;
