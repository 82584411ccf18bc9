public import Model
import Text

/// A change of the log as it is listed.
public struct HistoryItem: Sendable {
  /// The change.
  public let logged: LoggedEntry
  /// The rows that are logged of it, in the order of the log.
  public let rows: [RowChange]
  /// The change that took it back, and stands.
  public let undoneBy: Int?
  /// What it did, in words.
  public let sentence: String

  /// A change of the log.
  public init(logged: LoggedEntry, rows: [RowChange], undoneBy: Int?, sentence: String) {
    self.logged = logged
    self.rows = rows
    self.undoneBy = undoneBy
    self.sentence = sentence
  }
}

/// The changes as `samvev.history/1`.
public func historyJSON(_ items: [HistoryItem], of network: String) -> [UInt8] {
  var json = JSONOutput()
  json.beginObject()
  json.string("schema", "samvev.history/1")
  json.string("network", network)
  json.beginArray("changes")
  for item in items { json.element(item) }
  json.endArray()
  json.endObject()
  json.finish()
  return json.buffer.bytes
}

extension JSONOutput {
  fileprivate mutating func element(_ item: HistoryItem) {
    let (logged, entry) = (item.logged, item.logged.entry)
    beginObject()
    number("no", logged.number)
    string("at", entry.at)
    string("by", entry.by.isEmpty ? nil : entry.by)
    string("way", entry.way.rawValue)
    number("undoes", entry.undoes)
    number("undoneBy", item.undoneBy)
    number("added", logged.added)
    number("changed", logged.changed)
    number("removed", logged.removed)
    bool("undoable", entry.isUndoable)
    string("note", entry.note)
    rows(item.rows)
    endObject()
  }

  /// Rows as they were and as they are.
  mutating func rows(_ rows: [RowChange]) {
    beginArray("rows")
    for row in rows {
      beginObject()
      string("table", row.table.rawValue)
      beginArray("key")
      for cell in row.key { string(nil, cell) }
      endArray()
      cells("before", row.before, row.table)
      cells("after", row.after, row.table)
      endObject()
    }
    endArray()
  }

  private mutating func cells(_ key: String, _ cells: [String]?, _ table: TableName) {
    guard let cells else { return null(key) }
    beginObject(key)
    for (column, cell) in zip(TableSchema.of(table).columns, cells) where !cell.isEmpty {
      string(column.name, cell)
    }
    endObject()
  }
}

/// The changes as CSV, a row each.
public func historyCSV(_ items: [HistoryItem]) -> [UInt8] {
  var text =
    "no,at,by,way,undoes,undone_by,added,changed,removed,undoable,note,sentence\n"
  for item in items {
    let (logged, entry) = (item.logged, item.logged.entry)
    let cells = [
      String(logged.number), entry.at, plain(entry.by), entry.way.rawValue,
      entry.undoes.map { String($0) } ?? "", item.undoneBy.map { String($0) } ?? "",
      String(logged.added), String(logged.changed), String(logged.removed),
      entry.isUndoable ? "1" : "0", plain(entry.note ?? ""), item.sentence,
    ]
    text += cells.map { csvCell($0, separator: UInt8(ascii: ",")) }.joined(separator: ",") + "\n"
  }
  return Array(text.utf8)
}
