internal import Model
internal import SQLite

/// The table `shares`: what was made for whom. It is no table of the bundle, as the change log is
/// none, and stands in the file as people read it.
enum ShareTable {
  static let schema = SchemaText.object(
    .table, "shares",
    """
    (
      no INTEGER PRIMARY KEY,
      day TEXT NOT NULL,
      by TEXT,
      "for" TEXT,
      what TEXT NOT NULL,
      family TEXT
    ) STRICT
    """)

  /// Notes shares; what is noted already of the same day is not noted again.
  static func note(
    _ shares: [Share], _ connection: borrowing Connection
  ) throws(SQLiteError) {
    let query = """
      INSERT INTO shares (day, by, "for", what, family) SELECT ?1, ?2, ?3, ?4, ?5
      WHERE NOT EXISTS (
        SELECT 1 FROM shares WHERE day = ?1 AND by IS ?2 AND "for" IS ?3 AND what = ?4
        AND family IS ?5)
      """
    try connection.withStatement(query) { (insert: inout Statement) throws(SQLiteError) in
      for share in shares {
        try insert.bind(share.day.description, at: 1)
        try insert.bind(filled(share.by), at: 2)
        try insert.bind(filled(share.recipients.code), at: 3)
        try insert.bind(share.what.rawValue, at: 4)
        try insert.bind(share.family, at: 5)
        try insert.run()
      }
    }
  }

  private static func filled(_ text: String) -> String? { text.isEmpty ? nil : text }

  /// The shares in the order in which they were noted.
  static func all(_ connection: borrowing Connection) throws(InnerStoreError) -> [NotedShare] {
    let (shares, faults) = try read(connection)
    if let fault = faults.first { throw .damaged(fault) }
    return shares
  }

  /// Rows that say no share.
  static func faults(_ connection: borrowing Connection) throws(InnerStoreError) -> [FileFault] {
    try read(connection).faults
  }

  private static func read(
    _ connection: borrowing Connection
  ) throws(InnerStoreError) -> (shares: [NotedShare], faults: [FileFault]) {
    try SchemaCheck.require([schema], connection)
    let query = "SELECT no, day, by, \"for\", what, family FROM shares ORDER BY no"
    return try connection.withStatement(query) {
      (statement: inout Statement) throws(InnerStoreError) in
      var shares: [NotedShare] = []
      var faults: [FileFault] = []
      while try statement.advance() {
        let number = statement.int64(0)
        func fault(_ column: String) {
          faults.append(FileFault(.outOfBounds, table: "shares", key: number, column: column))
        }
        guard let day = Day(statement.text(1)) else {
          fault("day")
          continue
        }
        guard let what = Share.Thing(rawValue: statement.text(4)) else {
          fault("what")
          continue
        }
        shares.append(
          NotedShare(
            number: Int(number),
            share: Share(
              day: day, by: statement.text(2),
              for: Share.Recipients(code: statement.text(3)), what: what,
              family: statement.isNull(5) ? nil : statement.text(5))))
      }
      return (shares, faults)
    }
  }

  /// Erases shares, by their numbers.
  static func erase(_ numbers: Set<Int>, _ connection: borrowing Connection) throws(SQLiteError) {
    try connection.withStatement("DELETE FROM shares WHERE no = ?") {
      (delete: inout Statement) throws(SQLiteError) in
      for number in numbers.sorted() {
        try delete.bind(number, at: 1)
        try delete.run()
      }
    }
  }

  // MARK: New ids

  /// Lets shares follow a change that gave something a new id or made one of two, or took that
  /// back. After two became one, their shares are those of the one, also when that is taken back:
  /// nobody can tell them apart then.
  static func follow(
    _ entry: ChangeLogEntry, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    guard let (origin, isTakenBack) = try origin(of: entry, connection),
      let same = origin.sameThing, same.ids.count == 2, same.table.sharesNamespace
    else { return }
    switch origin.way {
    case .rename where isTakenBack: try rename(same.ids[1], to: same.ids[0], connection)
    case .rename: try rename(same.ids[0], to: same.ids[1], connection)
    case .join where !isTakenBack: try rename(same.ids[1], to: same.ids[0], connection)
    default: return
    }
  }

  /// The change that is made, or that is taken back or made again by undoing.
  private static func origin(
    of entry: ChangeLogEntry, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> (entry: ChangeLogEntry, isTakenBack: Bool)? {
    guard entry.undoes != nil else { return (entry, false) }
    let entries = Dictionary(
      uniqueKeysWithValues: try ChangeLog.entries(connection).map { ($0.number, $0.entry) })
    var (origin, isTakenBack) = (entry, false)
    while let number = origin.undoes {
      // What is undone is an earlier change; a log that says otherwise says nothing of use.
      guard let earlier = entries[number], earlier.undoes ?? 0 < number else { return nil }
      origin = earlier
      isTakenBack.toggle()
    }
    return (origin, isTakenBack)
  }

  private static func rename(
    _ old: String, to new: String, _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    do throws(SQLiteError) {
      try connection.withStatement("UPDATE shares SET family = ? WHERE family = ?") {
        (update: inout Statement) throws(SQLiteError) in
        try update.bind(new, at: 1)
        try update.bind(old, at: 2)
        try update.run()
      }
      let codes = try connection.withStatement(
        "SELECT DISTINCT \"for\" FROM shares WHERE \"for\" IS NOT NULL"
      ) { (statement: inout Statement) throws(SQLiteError) in
        var codes: [String] = []
        while try statement.step() { codes.append(statement.text(0)) }
        return codes
      }
      try connection.withStatement("UPDATE shares SET \"for\" = ? WHERE \"for\" = ?") {
        (update: inout Statement) throws(SQLiteError) in
        for code in codes {
          let renamed = Share.Recipients(code: code).renaming(old, to: new).code
          if renamed == code { continue }
          try update.bind(renamed, at: 1)
          try update.bind(code, at: 2)
          try update.run()
        }
      }
    } catch {
      throw .sqlite(error)
    }
  }
}
