-- One round, to be repeated until `unsettled` is empty.
CREATE TABLE piece_next AS
SELECT t.c, t.other AS piece, min(p.name) AS name FROM piece p JOIN tied t ON t.c = p.c AND t.piece = p.piece GROUP BY t.c, t.other;
DROP TABLE unsettled;
CREATE TABLE unsettled AS
SELECT p.c FROM piece p JOIN piece_next x ON x.c = p.c AND x.piece = p.piece WHERE x.name <> p.name;
DROP TABLE piece;
ALTER TABLE piece_next RENAME TO piece;
