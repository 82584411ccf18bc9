internal import Model

/// The tables of the change log, and the views by which other programs read them.
///
/// Rows stand as the bundle has them and never as internal numbers, so that the log outlives every
/// later version of the tables.
enum ChangeLogSchema {
  static let tables = [
    SchemaText.object(
      .table, "change",
      """
      (
        no INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        by TEXT,
        way TEXT NOT NULL CHECK (way IN (\(ways))),
        undoes INTEGER REFERENCES change,
        added INTEGER NOT NULL,
        changed INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        undoable INTEGER NOT NULL CHECK (undoable IN (0, 1)),
        note TEXT,
        same TEXT
      ) STRICT
      """),
    SchemaText.object(
      .table, "change_row",
      """
      (
        change INTEGER NOT NULL REFERENCES change,
        place INTEGER NOT NULL CHECK (place BETWEEN 0 AND \(TableName.allCases.count - 1)),
        key TEXT NOT NULL,
        before TEXT,
        after TEXT,
        PRIMARY KEY (change, place, key)
      ) STRICT, WITHOUT ROWID
      """),
    FreeNumbers.schema,
  ]

  static let views = [
    SchemaText.object(
      .view, "changes",
      """
      AS
      SELECT no, at, by, way, undoes, added, changed, removed, undoable, note FROM change
      """),
    SchemaText.object(
      .view, "change_rows",
      """
      AS
      SELECT
        change,
        CASE place
      \(names)
        END AS "table",
        key, before, after
      FROM change_row
      """),
  ]

  private static let ways =
    ChangeWay.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")

  private static let names = TableName.allCases.map {
    "    WHEN \($0.index) THEN '\($0.rawValue)'"
  }.joined(separator: "\n")
}
