import Model

/// Another network that differs only in what the naive reading hides from somebody.
public struct NaiveTwin {
  /// The other network.
  public private(set) var bundle: PlainBundle
  /// How many changes there are.
  public private(set) var changes = 0

  private let expected: [String]
  private let audience: NaiveAudience
  private let today: String
  private var random: Seeded
  private var words = 0

  /// Makes a twin of a network by that many tries, of which those stay that show nothing.
  public init(
    _ given: PlainBundle, for audience: NaiveAudience, today: String, seed: UInt64, tries: Int
  ) {
    bundle = given
    self.audience = audience
    self.today = today
    random = Seeded(seed)
    expected = Self.told(given, audience, today)
    for number in 0..<tries {
      var other = bundle
      switch number == 0 ? 0 : random.number(1...9) {
      case 0: graft(&other)
      case 1, 2: removeRow(&other)
      case 3, 4: addRow(&other)
      case 5: renameHidden(&other)
      default: changeCell(&other)
      }
      guard other != bundle, other.faults().isEmpty,
        Self.told(other, audience, today) == expected
      else { continue }
      bundle = other
      changes += 1
    }
    for table in bundle.tables.keys.sorted() {
      // Rows have no order.
      bundle.tables[table]?.shuffle(using: &random)
    }
  }

  private static func told(_ bundle: PlainBundle, _ audience: NaiveAudience, _ today: String)
    -> [String]
  {
    NaiveProjection.of(bundle, for: [audience], today: today)[0]?.told.lines() ?? []
  }

  private mutating func word() -> String {
    words += 1
    return "zz\(words)"
  }

  /// A row of a table that has some, and the place of it.
  private mutating func anyRow(_ other: PlainBundle) -> (table: TableSchema, row: Int) {
    let tables = TableSchema.all.filter { !other.rows($0.name.rawValue).isEmpty }
    let table = random.pick(tables)
    return (table, random.below(other.rows(table.name.rawValue).count))
  }

  /// Another word, or what stands in the column in another row.
  private mutating func changeCell(_ other: inout PlainBundle) {
    let (table, row) = anyRow(other)
    let column = random.pick(table.columns)
    let rows = other.rows(table.name.rawValue)
    let isWord = column.kind.isText && column.name != "id"
    other.tables[table.name.rawValue]?[row][column.name] =
      isWord ? word() : column.name == "id" ? rows[row]["id"] : random.pick(rows)[column.name]
  }

  private mutating func removeRow(_ other: inout PlainBundle) {
    let (table, row) = anyRow(other)
    other.tables[table.name.rawValue]?.remove(at: row)
  }

  /// A row as another one is, but in a few cells.
  private mutating func addRow(_ other: inout PlainBundle) {
    let (table, row) = anyRow(other)
    var rows = other.rows(table.name.rawValue)
    var copy = rows[row]
    if copy["id"] != nil { copy["id"] = word() }
    for _ in 0..<3 {
      let column = random.pick(table.columns)
      if column.name == "id" { continue }
      copy[column.name] = column.kind.isText ? word() : random.pick(rows)[column.name]
    }
    rows.append(copy)
    other.tables[table.name.rawValue] = rows
  }

  /// Another id of one row, wherever it is named; or of those whose ids are not told.
  private mutating func renameHidden(_ other: inout PlainBundle) {
    let (table, row) = anyRow(other)
    guard let kind = table.name.refKind else { return }
    let old = other.rows(table.name.rawValue)[row].text("id")
    // The one who asks keeps the name that is asked by.
    if case .person(old) = audience { return }
    Self.rename(&other, kind, [old: random.pick(["A", "p9", "zz", "\u{E5}"]) + word()])
  }

  /// Another network beside this one, none of whose rows touches it.
  private mutating func graft(_ other: inout PlainBundle) {
    var graft = RandomAudiences(seed: random.next()).bundle
    for kind in Ref.Kind.allCases {
      guard let table = kind.table else { continue }
      let ids = graft.rows(table.rawValue).map { $0.text("id") }
      Self.rename(&graft, kind, Dictionary(uniqueKeysWithValues: ids.map { ($0, "zz" + $0) }))
    }
    for (table, rows) in graft.tables where table != "deadlines" {
      other.tables[table, default: []] += rows
    }
  }

  private static func rename(
    _ other: inout PlainBundle, _ renamed: Ref.Kind, _ names: [String: String]
  ) {
    for table in TableSchema.all {
      for column in table.columns {
        switch column.kind {
        case .id where table.name.refKind == renamed: break
        case .ref(let kinds) where kinds.contains(renamed): break
        default: continue
        }
        for row in other.rows(table.name.rawValue).indices {
          guard let cell = other.rows(table.name.rawValue)[row][column.name],
            let name = names[cell]
          else { continue }
          other.tables[table.name.rawValue]?[row][column.name] = name
        }
      }
    }
  }
}

extension PlainBundle {
  /// The rows as lines, in order, so that two bundles can be held against each other.
  public func lines() -> [String] {
    tables.flatMap { table, rows in
      rows.map { row in
        let cells = row.filter { !$0.value.isEmpty }.map { "\($0.key)=\($0.value)" }
        return table + " " + cells.sorted().joined(separator: " ")
      }
    }.sorted()
  }
}
