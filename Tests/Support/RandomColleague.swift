import Model

/// What somebody makes of a network by hand, the same for the same seed: cells are changed, rows
/// are added and taken out, and something gets another id.
public struct RandomColleague {
  private var random: Seeded
  private var bundle: PlainBundle

  /// A network that an import takes: nothing in it begins like a formula.
  public static func base(seed: UInt64) -> PlainBundle {
    var bundle = RandomNetwork(seed: seed).bundle
    for (table, rows) in bundle.tables {
      bundle.tables[table] = rows.map { row in
        row.mapValues { $0.hasPrefix("=") ? String($0.dropFirst()) : $0 }
      }
    }
    return bundle
  }

  /// The network after some changes, which keeps the rules.
  ///
  /// - Parameter rows: how many rows of a table are looked at, from the first; fewer, and two
  ///   colleagues meet more often.
  public static func changed(
    _ base: PlainBundle, seed: UInt64, changes: Int, among rows: Int
  ) -> PlainBundle {
    var colleague = RandomColleague(random: Seeded(seed), bundle: base)
    for _ in 0..<changes {
      let before = colleague.bundle
      colleague.change(among: rows)
      let isKept = (try? Network(colleague.bundle).violations().isEmpty) ?? false
      if !isKept || colleague.hasKeyTwice { colleague.bundle = before }
    }
    // In the normal form, as a network is written.
    return (try? Network(colleague.bundle)).map { PlainBundle($0) } ?? base
  }

  private var hasKeyTwice: Bool {
    PlainBundle.columns.contains { table, _ in
      let keys = bundle.rows(table).map { NaiveThreeWay.key($0, table) }
      return Set(keys).count < keys.count
    }
  }

  private mutating func change(among most: Int) {
    let filled = PlainBundle.columns.filter { !bundle.rows($0.table).isEmpty }
    if filled.isEmpty { return }
    let (table, columns) = random.pick(filled)
    let count = bundle.rows(table).count
    let place = random.below(min(count, most))
    let row = bundle.rows(table)[place]
    switch random.number(0...9) {
    case 0: remove(table, place)
    case 1, 2: add(table, row, columns)
    case 3 where row["id"] != nil && random.chance(20): rename(table, row["id"] ?? "")
    default:
      let column = random.pick(columns)
      if column == "id" { return }
      let cell = cell(table, column)
      bundle.tables[table]?[place][column] = cell
    }
  }

  /// A cell as it stands in some row, or none, or another text or day.
  private mutating func cell(_ table: String, _ column: String) -> String? {
    if random.chance(15), !Self.isRequired(table, column) { return nil }
    let known = bundle.rows(table).compactMap { $0[column] }
    if ["alias", "name", "title", "phone"].contains(column), random.chance(60) {
      return random.pick(["Anne", "Bo", "Cato, \"C\"", "Då; og\nnå", "1+1"])
    }
    if column == "area" { return random.pick(["Øst", "øst", "ØST", "Vest"] + known) }
    if known.isEmpty { return nil }
    return random.pick(known)
  }

  private mutating func add(_ table: String, _ row: [String: String], _ columns: [String]) {
    var row = row
    if row["id"] != nil {
      let ids = Set(
        ["families", "people", "services", "contacts"].contains(table)
          ? ["families", "people", "services", "contacts"].flatMap {
            bundle.rows($0).compactMap { $0["id"] }
          } : bundle.rows(table).compactMap { $0["id"] })
      var number = 1
      while ids.contains("\(table.prefix(1))\(number)") { number += 1 }
      row["id"] = "\(table.prefix(1))\(number)"
    }
    for _ in 0..<random.number(1...3) {
      let column = random.pick(columns)
      if column != "id" { row[column] = cell(table, column) }
    }
    bundle.tables[table]?.append(row)
  }

  /// Takes a row out, and whatever cannot stand without it.
  private mutating func remove(_ table: String, _ place: Int) {
    var gone = [bundle.rows(table)[place]["id"] ?? ""].filter { !$0.isEmpty }
    bundle.tables[table]?.remove(at: place)
    while let id = gone.popLast() {
      for (other, columns) in PlainBundle.columns {
        let names = columns.filter { Self.mayName(other, $0, table) }
        let naming = bundle.rows(other).filter { row in names.contains { row[$0] == id } }
        gone += naming.compactMap { $0["id"] }
        bundle.tables[other]?.removeAll { naming.contains($0) }
      }
    }
  }

  private static func isRequired(_ table: String, _ column: String) -> Bool {
    guard let schema = TableName(rawValue: table).map(TableSchema.of) else { return false }
    return schema.columns[schema.place(column)].isRequired
  }

  private mutating func rename(_ table: String, _ old: String) {
    let new = old + "-ny"
    for (other, columns) in PlainBundle.columns {
      for index in bundle.rows(other).indices {
        for column in columns
        where bundle.rows(other)[index][column] == old
          && (column == "id" ? other == table : Self.mayName(other, column, table))
        {
          bundle.tables[other]?[index][column] = new
        }
      }
    }
  }

  /// Whether a column names others: those with this id in any table are few enough not to matter.
  private static func mayName(_ table: String, _ column: String, _ other: String) -> Bool {
    guard let name = TableName(rawValue: table) else { return false }
    let schema = TableSchema.of(name)
    if case .ref = schema.columns[schema.place(column)].kind { return true }
    return false
  }
}
