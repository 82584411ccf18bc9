internal import Model
internal import SQLite

/// The rows of one table that belong to a part of a network: as the file holds them, in the order
/// in which they were found.
struct PartRows {
  let table: StoredTable
  private(set) var keys: [Int32] = []
  /// The columns, in the order of the schema: numbers as in the file, NULL as the empty number.
  private(set) var numbers: [[Int32]]
  private(set) var texts: [TextColumn]
  /// The keys of rows that were found, and of those that were looked for.
  private var known: Set<Int32> = []
  /// The text that is being read: one place for all of them.
  private var text: [UInt8] = []

  init(_ table: StoredTable) {
    self.table = table
    numbers = [[Int32]](repeating: [], count: table.schema.columns.count)
    texts = [TextColumn](repeating: TextColumn(), count: table.schema.columns.count)
  }

  /// Asks for all columns of the rows, which are called `t`.
  var query: String {
    let columns = table.schema.columns.indices.map(expression)
    return "SELECT t.key, \(columns.joined(separator: ", ")) FROM " + source
  }

  var source: String {
    table.name + " AS t" + (table.isNode ? " LEFT JOIN node AS n ON n.key = t.key" : "")
  }

  private func expression(_ column: Int) -> String {
    table.isNode && column == 0 ? "n.id" : "t." + table.sqlName(column)
  }

  /// Whether a row was neither found nor looked for yet; from now on it counts as looked for.
  mutating func isNew(_ key: Int32) -> Bool { known.insert(key).inserted }

  /// Takes the row that a statement of `query` stands on, unless it is known.
  ///
  /// - Parameter wasLookedFor: whether the row was looked for by its key, and is one that counts as
  ///   known.
  mutating func append(
    _ statement: inout Statement, wasLookedFor: Bool = false
  ) throws(InnerStoreError) {
    let key = try statement.key(table.name)
    guard wasLookedFor || known.insert(key).inserted else { return }
    keys.append(key)
    for (column, schema) in table.schema.columns.enumerated() {
      let place = Int32(column) + 1
      let type = statement.type(place)
      if schema.kind.isText {
        // A row whose id is missing from `node` is nobody.
        if table.isNode, column == 0, type == .null { throw fault(.rowMissing, nil, key) }
        if type != .text, type != .null { throw fault(.wrongType, column, key) }
        text.removeAll(keepingCapacity: true)
        if type == .text { statement.appendText(place, to: &text) }
        if text.contains(where: { $0 >= 0x80 }), String(validating: text, as: UTF8.self) == nil {
          throw fault(.invalidText, column, key)
        }
        if text.isEmpty, schema.isRequired { throw fault(.valueMissing, column, key) }
        guard texts[column].bytes.count + text.count <= Int(UInt32.max) else {
          throw fault(.tooMuch, column, key)
        }
        texts[column].append(utf8: text[...])
        continue
      }
      switch type {
      case .null: numbers[column].append(schema.kind.empty)
      case .integer:
        guard let number = Int32(exactly: statement.int64(place)) else {
          throw fault(.outOfBounds, column, key)
        }
        numbers[column].append(number)
      case .real, .text, .bytes: throw fault(.wrongType, column, key)
      }
    }
  }

  /// Takes all rows for which a condition holds at once, unless they are known, which is twice as
  /// fast as one by one.
  ///
  /// - Parameters:
  ///   - given: what the condition calls `c0`, one after the other; none where it does not.
  ///   - wereLookedFor: whether the rows were looked for by their keys, and count as known.
  /// - Returns: false where something is wrong with one of them: then nothing was taken.
  mutating func takeAll(
    where condition: String, among given: [Int32] = [], wereLookedFor: Bool = false,
    _ connection: borrowing Connection
  ) throws(InnerStoreError) -> Bool {
    let schema = table.schema.columns
    let columns = schema.enumerated().map { column, schema in
      schema.kind.isText
        ? ReadColumn.texts(expression(column))
        : ReadColumn.numbers(expression(column), null: schema.kind.empty)
    }
    let read: ReadRows
    do throws(SQLiteError) {
      read = try connection.readColumns(
        [.numbers("t.key", null: 0)] + columns,
        from: (given.isEmpty ? "" : PartQueries.given) + source + " WHERE " + condition,
        selecting: given, misfits: 1)
    } catch {
      throw .sqlite(error)
    }
    if !read.misfits.isEmpty || read.tooMuchIn != nil { return false }
    let found = read.columns.dropFirst().map { TextColumn(bytes: $0.bytes, ends: $0.ends) }
    for (column, texts) in found.enumerated() where schema[column].kind.isText {
      let isFilled =
        !schema[column].isRequired || !(0..<texts.count).contains(where: texts.isEmpty)
      guard isFilled, texts.rowsWithoutUTF8().isEmpty,
        self.texts[column].bytes.count + texts.bytes.count <= Int(UInt32.max)
      else { return false }
    }
    let foundKeys = read.columns[0].numbers
    let new = foundKeys.indices.filter { wereLookedFor || known.insert(foundKeys[$0]).inserted }
    keys += new.map { foundKeys[$0] }
    for (column, values) in read.columns.dropFirst().enumerated() {
      if !schema[column].kind.isText {
        numbers[column] += new.map { values.numbers[$0] }
      } else if texts[column].count == 0, new.count == found[column].count {
        texts[column] = found[column]
      } else {
        for row in new { texts[column].append(row: row, of: found[column]) }
      }
    }
    return true
  }

  private func fault(_ kind: FileFault.Kind, _ column: Int?, _ key: Int32) -> InnerStoreError {
    .damaged(
      FileFault(
        kind, table: table.name, key: Int64(key),
        column: column.map { table.schema.columns[$0].name }))
  }

  /// Puts the rows into the order of their keys, in which a whole network has them too.
  mutating func sort() {
    // Rows that were read from one end of a table to the other are.
    if zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) { return }
    let order = keys.indices.sorted { keys[$0] < keys[$1] }
    keys = order.map { keys[$0] }
    for (column, schema) in table.schema.columns.enumerated() {
      if schema.kind.isText {
        var sorted = TextColumn()
        for row in order { sorted.append(row: row, of: texts[column]) }
        texts[column] = sorted
      } else {
        numbers[column] = order.map { numbers[column][$0] }
      }
    }
  }

  /// The table, with references and symbols in place of keys, every number held against its bounds.
  ///
  /// - Parameters:
  ///   - keys: the keys of the rows of each table, sorted.
  ///   - symbolKeys: the keys of the symbols.
  func resolved(_ keys: [KeyMap], _ symbolKeys: KeyMap) throws(InnerStoreError) -> Table {
    var columns: [Column] = []
    for (column, schema) in table.schema.columns.enumerated() {
      if schema.kind.isText {
        columns.append(.texts(texts[column]))
        continue
      }
      var values = numbers[column]
      let empty = schema.kind.empty
      let bounds = Bounds.of(schema.kind)
      for row in values.indices {
        let value = values[row]
        let key = self.keys[row]
        if value == empty {
          if schema.isRequired { throw fault(.valueMissing, column, key) }
          continue
        }
        switch schema.kind {
        case .symbol:
          guard let symbol = symbolKeys.row(of: value) else {
            throw fault(.danglingReference, column, key)
          }
          values[row] = Int32(symbol)
        case .ref(let kinds):
          guard let kind = PartRows.kind(of: value, among: kinds),
            let table = kind.table, let target = keys[table.index].row(of: value)
          else { throw fault(.danglingReference, column, key) }
          guard kinds.contains(kind) else { throw fault(.wrongKind, column, key) }
          values[row] = Ref(kind, target).number
        default:
          guard let bounds, bounds.contains(value) else { throw fault(.outOfBounds, column, key) }
        }
      }
      columns.append(.numbers(values))
    }
    return Table(table.schema.name, columns: columns)
  }

  /// What a key in a column of references points at: families and their like are told apart by the
  /// key.
  static func kind(of key: Int32, among kinds: [Ref.Kind]) -> Ref.Kind? {
    guard kinds[0].table?.sharesNamespace ?? false else { return kinds[0] }
    return StoredTable.ofNode(key: key)?.refKind
  }
}
