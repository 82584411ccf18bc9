public import Model
public import SQLite

/// The services that could do something about needs on some days, or take over from one that
/// somebody in families grows out of, as rows: perhaps more, never fewer. Of these the candidates
/// are those that do not have such a need and have not been asked in vain: the only ones that are
/// told apart by how much they have to do, unless somebody would be gone.
///
/// The network has all rows of these families and all services of their areas, and need not have
/// more.
public typealias ServicesThatCould = (
  _ network: Network, _ needs: Set<Int>, _ families: Set<Int>, _ days: [Day]
) -> (services: Set<Int>, candidates: Set<Int>)

extension NetworkFile {
  /// Reads what a narrow question needs from a file, by its indexes, in a time that depends on how
  /// much that is and not on the size of the network.
  ///
  /// What comes back is a network whose references hold, with the rows in the same order, and yet
  /// only part of the one in the file:
  ///
  /// - Of a family it has every row of its own, what those point at, all services of its area and
  ///   those without an area (all services where the family has none), the contacts of those who
  ///   have had to do with it or could, the ties and the accepted referrals of the last year
  ///   between the services around it, and between one of these and one that could, the ties of
  ///   contacts elsewhere who join two around it, what those who could have to do already and have
  ///   said yes to, and the network's own deadlines.
  ///   That is enough for everything that is said of the family on the day: findings (those about
  ///   families that other services serve too), counts, its ledger, pictures, who could do
  ///   something about its needs, and whom to ring. It says nothing of the services as such.
  /// - Of an area it has the same for each family of the area, but no moments: enough for what is
  ///   said on the day of referrals and needs in the area, not for silos.
  ///
  /// - Around contacts that would be gone, and services and contacts that would work together, it
  ///   has all that differs: see `readAround`. What it says of other families and services is the
  ///   same with and without the change, and need not be so in the network.
  ///
  /// In all, a responsibility of somebody else may stand for that the network records who has said
  /// yes.
  ///
  /// - Parameters:
  ///   - other: another day for which it is to answer as well.
  ///   - whoCould: the services whose contacts, ties and work are read too.
  /// - Returns: nil where no family or need has the id, or neither a family nor a service has the
  ///   area.
  public static func read(
    _ part: NetworkPart, asOf day: Day, and other: Day? = nil, at path: String,
    whoCould: ServicesThatCould, interruption: Interruption = Interruption(),
    patience: Int32 = patience
  ) throws(StoreError) -> Network? {
    let file = FileForReading(path: path, patience: patience, interruption: interruption)
    return try read(part, asOf: day, and: other, in: file, whoCould: whoCould)
  }

  /// - Parameter keysAtATime: how many keys of those whose work is counted are read together; nil
  ///   for as many as serve.
  static func read(
    _ part: NetworkPart, asOf day: Day, and other: Day?, in file: FileForReading,
    keysAtATime: Int? = nil, whoCould: ServicesThatCould
  ) throws(StoreError) -> Network? {
    try askTogether(file) { (connection, second) throws(InnerStoreError) in
      var reader = PartReader(with: second)
      reader.keysAtATime = keysAtATime
      let days = [day] + (other.map { [$0] } ?? [])
      switch part {
      case .family(let id):
        guard let key = try family(id, connection) else { return nil }
        try reader.readFamily(key, on: days, whoCould, connection)
      case .familyOfNeed(let id):
        guard let key = try family(ofNeed: id, connection) else { return nil }
        try reader.readFamily(key, on: days, whoCould, connection)
      case .around(let gone, let joined):
        guard let contacts = try keys(of: gone, [.contacts], connection),
          let actors = try keys(of: joined, [.services, .contacts], connection)
        else { return nil }
        try reader.readAround(
          gone: contacts, joined: actors, asOf: day, whoCould, connection)
      case .area(let code):
        guard let key = try area(code, connection) else { return nil }
        try reader.readArea(key, on: days, whoCould, connection)
      }
      return try reader.stored(connection).network
    }
  }

  /// The ids of the families in a file, the first ones of many, in the order in which they were
  /// stored.
  public static func familyIDs(
    at path: String, most: Int, interruption: Interruption = Interruption(),
    patience: Int32 = patience
  ) throws(StoreError) -> [String] {
    try ask(path, interruption, patience) { (connection) throws(InnerStoreError) in
      try ids(
        "SELECT id FROM node WHERE key < \(1 << StoredTable.kindBits) ORDER BY key LIMIT \(most)",
        connection)
    }
  }

  /// The ids of the needs in a file, the first ones of many, in the order in which they were
  /// stored.
  public static func needIDs(
    at path: String, most: Int, interruption: Interruption = Interruption(),
    patience: Int32 = patience
  ) throws(StoreError) -> [String] {
    try ask(path, interruption, patience) { (connection) throws(InnerStoreError) in
      try ids("SELECT id FROM need ORDER BY key LIMIT \(most)", connection)
    }
  }

  private static func ids(
    _ query: String, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [String] {
    try connection.withStatement(query) { (statement: inout Statement) throws(InnerStoreError) in
      var ids: [String] = []
      while try statement.advance() { ids.append(statement.text(0)) }
      return ids
    }
  }

  /// The areas that families and services of a file have, in no order that means anything.
  public static func areas(
    at path: String, interruption: Interruption = Interruption(), patience: Int32 = patience
  ) throws(StoreError) -> [String] {
    try ask(path, interruption, patience) { (connection) throws(InnerStoreError) in
      let query = "SELECT s.text FROM symbol AS s WHERE \(isArea)"
      return try connection.withStatement(query) {
        (statement: inout Statement) throws(InnerStoreError) in
        var areas: [String] = []
        while try statement.advance() { areas.append(statement.text(0)) }
        return areas
      }
    }
  }

  static func ask<Answer>(
    _ path: String, _ interruption: Interruption, _ patience: Int32,
    _ body: (borrowing Connection) throws(InnerStoreError) -> Answer
  ) throws(StoreError) -> Answer {
    do throws(InnerStoreError) {
      return try FileForReading(path: path, patience: patience, interruption: interruption).read {
        (connection) throws(InnerStoreError) in
        try requireNetwork(connection)
        return try body(connection)
      }
    } catch {
      throw error.storeError(path, .current).ofReading
    }
  }

  /// The same, with somebody who can help to read a large file.
  private static func askTogether<Answer>(
    _ file: FileForReading,
    _ body: (borrowing Connection, SecondReader?) throws(InnerStoreError) -> Answer
  ) throws(StoreError) -> Answer {
    do throws(InnerStoreError) {
      return try file.readTogether { (connection, second) throws(InnerStoreError) in
        FileForReading.keepFewPages(connection)
        try requireNetwork(connection)
        return try body(connection, second)
      }
    } catch {
      throw error.storeError(file.path, .current).ofReading
    }
  }

  private static func requireNetwork(
    _ connection: borrowing Connection
  ) throws(InnerStoreError) {
    try FileFormat.current.requireReadable(connection)
    try SchemaCheck.requireTables(connection)
  }

  /// The key of the family with an id.
  private static func family(
    _ id: String, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> Int32? {
    let key = try key(of: id, "SELECT key FROM node WHERE id = ?1", "node", connection)
    return key.flatMap { StoredTable.ofNode(key: $0) == .families ? $0 : nil }
  }

  /// The keys of nodes of some kinds with some ids; nil where one is missing, or of another kind.
  private static func keys(
    of ids: [String], _ tables: Set<TableName>, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> [Int32]? {
    var keys: [Int32] = []
    for id in ids {
      guard let key = try key(of: id, "SELECT key FROM node WHERE id = ?1", "node", connection),
        let table = StoredTable.ofNode(key: key), tables.contains(table)
      else { return nil }
      keys.append(key)
    }
    return keys
  }

  /// The key of the family of the need with an id.
  private static func family(
    ofNeed id: String, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> Int32? {
    try key(of: id, "SELECT family FROM need WHERE id = ?1", "need", connection)
  }

  /// Whether a family or a service has the symbol `s` for its area.
  private static let isArea = """
    (EXISTS (SELECT 1 FROM family WHERE area = s.key)
      OR EXISTS (SELECT 1 FROM service WHERE area = s.key))
    """

  /// The key of an area that a family or a service has.
  private static func area(
    _ code: String, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> Int32? {
    let query = "SELECT s.key FROM symbol AS s WHERE s.text = ?1 AND \(isArea)"
    return try key(of: code, query, "symbol", connection)
  }

  /// The keys of the areas that families and services have.
  static func areaKeys(_ connection: borrowing Connection) throws(InnerStoreError) -> [Int32] {
    try connection.withStatement("SELECT s.key FROM symbol AS s WHERE \(isArea)") {
      (statement: inout Statement) throws(InnerStoreError) in
      var keys: [Int32] = []
      while try statement.advance() { keys.append(try statement.key("symbol")) }
      return keys
    }
  }

  /// The key of a symbol, or nil where the file does not have it.
  static func symbolKey(
    of text: String, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> Int32? {
    try key(of: text, "SELECT key FROM symbol WHERE text = ?1", "symbol", connection)
  }

  /// The key in the first row of a query about a text, written `?1`.
  static func key(
    of text: String, _ query: String, _ table: String, _ connection: borrowing Connection
  ) throws(InnerStoreError) -> Int32? {
    try connection.withStatement(query) { (statement: inout Statement) throws(InnerStoreError) in
      do throws(SQLiteError) {
        try statement.bind(text, at: 1)
      } catch {
        throw .sqlite(error)
      }
      return try statement.advance() ? try statement.key(table) : nil
    }
  }
}
