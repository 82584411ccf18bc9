internal import Model
internal import SQLite

/// Up to which number every id of a table's letter is in use: below it no new row has to look for
/// a free one. In a large table looking through all ids takes longer than the change itself.
///
/// It is a lower bound and no more: what takes rows out lowers it, and where none is known, all ids
/// are looked through.
enum FreeNumbers {
  static let schema = SchemaText.object(
    .table, "free_number",
    """
    (
      place INTEGER PRIMARY KEY CHECK (place BETWEEN 0 AND \(TableName.allCases.count - 1)),
      least INTEGER NOT NULL CHECK (least > 0)
    ) STRICT
    """)

  /// The smallest number from 1 that makes no id of a table.
  static func smallest(
    _ name: TableName, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> Int {
    let bound: Int64?
    do throws(SQLiteError) {
      bound = try connection.integer("SELECT least FROM free_number WHERE place = \(name.index)")
    } catch {
      throw .sqlite(error)
    }
    let table = table(of: name)
    guard let bound else { return try searched(table, name.letter, connection) }
    var number = Int(bound)
    try connection.withStatement("SELECT 1 FROM \(table) WHERE id = ?") {
      (statement: inout Statement) throws(InnerStoreError) in
      while true {
        do throws(SQLiteError) {
          try statement.bind(name.letter + String(number), at: 1)
        } catch {
          throw .sqlite(error)
        }
        let isUsed = try statement.advance()
        statement.reset()
        if !isUsed { return }
        number += 1
      }
    }
    return number
  }

  private static func table(of name: TableName) -> String {
    let table = StoredTable.all[name.index]
    return table.isNode ? "node" : table.name
  }

  /// Looks through all ids.
  private static func searched(
    _ table: String, _ letter: String, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> Int {
    // Behind the letter stand digits, and nothing that comes after them.
    let source = "\(table) WHERE id > '\(letter)' AND id < '\(letter):'"
    let ids: ReadValues?
    do throws(SQLiteError) {
      ids = try connection.readColumns([.texts("id")], from: source, misfits: 0).columns.first
    } catch {
      throw .sqlite(error)
    }
    guard let ids else { return 1 }
    // Of that many ids, one of the numbers up to one more is free.
    var isUsed = [Bool](repeating: false, count: ids.ends.count + 2)
    var start = 0
    for end in ids.ends.lazy.map(Int.init) {
      if let number = number(ids.bytes[start..<end]), number < isUsed.count {
        isUsed[number] = true
      }
      start = end
    }
    return (1..<isUsed.count).first { !isUsed[$0] } ?? isUsed.count
  }

  /// The number behind the letter of an id; nil where there is none as it is given to new rows.
  private static func number(_ id: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in id.dropFirst() {
      let digit = Int(byte) - 48
      guard (0...9).contains(digit), number > 0 || digit > 0, number < 1 << 40 else { return nil }
      number = number * 10 + digit
    }
    return number > 0 ? number : nil
  }

  /// Notes that every number below that of an id is in use.
  static func note(
    _ newIDs: [TableName: String], _ connection: borrowing Connection
  ) throws(SQLiteError) {
    for (name, id) in newIDs {
      guard let number = number(Array(id.utf8)[...]) else { continue }
      try connection.execute(
        "INSERT OR REPLACE INTO free_number (place, least) VALUES (\(name.index), \(number))")
    }
  }

  /// Notes that rows go: their numbers are free.
  static func free(
    _ rows: [Int32], of table: Table, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let ids = table.ids
    if ids.count == 0 { return }
    let letter = UInt8(ascii: table.name.letter.unicodeScalars.first ?? "x")
    let freed = rows.lazy.map { ids.utf8(Int($0)) }.filter { $0.first == letter }
      .compactMap(number).min()
    guard let freed else { return }
    try connection.execute(
      "UPDATE free_number SET least = min(least, \(freed)) WHERE place = \(table.name.index)")
  }

  /// Forgets what is known of a table, or of all.
  static func forget(
    _ name: TableName?, _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let condition = name.map { " WHERE place = \($0.index)" } ?? ""
    try connection.execute("DELETE FROM free_number" + condition)
  }
}
