/// Two networks that began as one, put together cell by cell as the contract says: on dictionaries
/// of strings, looking through everything again and again.
public struct NaiveThreeWay {
  /// A place where the two say different things: a cell, or a row where the column is empty.
  public struct Conflict: Hashable {
    /// The table, the cells of the key with `|` between them, and the column.
    public let table: String, key: String, column: String
    /// The cell, or the columns of the row that are filled, as text.
    public let base: String, ours: String, theirs: String

    /// A place.
    public init(
      table: String, key: String, column: String, base: String, ours: String, theirs: String
    ) {
      self.table = table
      self.key = key
      self.column = column
      self.base = base
      self.ours = ours
      self.theirs = theirs
    }
  }

  /// Where the two say different things.
  public private(set) var conflicts: Set<Conflict> = []
  /// Conflicts in which nothing was chosen.
  public private(set) var open: Set<Conflict> = []
  /// What comes of both.
  public private(set) var result = PlainBundle()

  typealias Row = [String: String]

  private struct Entry {
    var base: Row?, ours: Row?, theirs: Row?
    var row: Row?
    var differing: [String] = []
    var isContested = false
  }

  private var entries: [String: [String: Entry]] = [:]

  /// What comes of two networks in normal form.
  ///
  /// - Parameter takes: by table, key and column with a tab between them, `ours`, `theirs` or
  ///   `base`.
  public init(
    ours: PlainBundle, theirs: PlainBundle, base: PlainBundle, takes: [String: String] = [:]
  ) {
    for (table, columns) in PlainBundle.columns {
      let rows = [base, ours, theirs].map { Self.byKey($0.rows(table), table) }
      for key in Set(rows.flatMap(\.keys)) {
        entries[table, default: [:]][key] = Self.entry(
          rows[0][key], rows[1][key], rows[2][key], columns)
      }
    }
    contestWhatIsNamed()
    for (table, keyed) in entries {
      for (key, entry) in keyed { settle(table, key, entry, takes) }
    }
    leaveOut()
    for (table, keyed) in entries {
      let rows = keyed.keys.sorted().compactMap { keyed[$0]?.row }
      if !rows.isEmpty { result.tables[table] = rows }
    }
    writeAreasAsOne([ours, theirs])
  }

  /// The key of a row as one text.
  public static func key(_ row: [String: String], _ table: String) -> String {
    var columns: [String]
    switch table {
    case "homes": columns = ["person", "family", "from"]
    case "ties": columns = ["a", "b", "kind", "from"]
    case "responsibilities": columns = ["need", "actor", "from"]
    case "activities": columns = ["date", "actor", "family", "need", "kind"]
    case "moments": columns = ["date", "family", "title"]
    case "consents": columns = ["family", "from_service", "to_service", "given"]
    case "deadlines": columns = ["kind", "valid_from"]
    default: columns = ["id"]
    }
    if table == "ties", row["kind"] == "kin" { columns.append("relation") }
    return columns.map { row[$0] ?? "" }.joined(separator: "|")
  }

  private static func byKey(_ rows: [Row], _ table: String) -> [String: Row] {
    Dictionary(
      rows.map { (key($0, table), $0.filter { !$0.value.isEmpty }) }, uniquingKeysWith: { $1 })
  }

  private static func entry(_ base: Row?, _ ours: Row?, _ theirs: Row?, _ columns: [String])
    -> Entry
  {
    var entry = Entry(base: base, ours: ours, theirs: theirs)
    if ours == nil || theirs == nil {
      if base == nil {
        entry.row = ours ?? theirs
      } else if let left = ours ?? theirs, left != base {
        entry.isContested = true
      }
      return entry
    }
    var row: Row = [:]
    for column in columns {
      let (b, o, t) = (base?[column] ?? "", ours?[column] ?? "", theirs?[column] ?? "")
      func isOne(_ one: String, _ other: String) -> Bool {
        one == other || column == "area" && PlainBundle.folded(one) == PlainBundle.folded(other)
      }
      let cell: String
      if o == t {
        cell = o
      } else if o == b {
        cell = t
      } else if t == b {
        cell = o
      } else if isOne(o, t) {
        cell = naiveSorted([o, t])[0]
      } else if isOne(o, b) {
        cell = t
      } else if isOne(t, b) {
        cell = o
      } else {
        entry.differing.append(column)
        cell = ""
      }
      if !cell.isEmpty { row[column] = cell }
    }
    entry.row = row
    return entry
  }

  // MARK: Who names whom

  private static let shared = ["families", "people", "services", "contacts"]
  /// For each table the columns that name others, and where these are looked for.
  private static let named: [String: [String: [String]]] = {
    let actor = shared
    return [
      "people": ["family": shared], "homes": ["person": shared, "family": shared],
      "contacts": ["service": shared], "ties": ["a": shared, "b": shared],
      "needs": ["family": shared, "person": shared],
      "responsibilities": ["need": ["needs"], "actor": actor],
      "referrals": [
        "family": shared, "person": shared, "need": ["needs"], "from": actor, "to": actor,
        "follows": ["referrals"],
      ],
      "activities": ["actor": actor, "family": shared, "need": ["needs"]],
      "agreements": [
        "family": shared, "actor": actor, "need": ["needs"], "referral": ["referrals"],
      ],
      "goals": ["family": shared, "person": shared, "need": ["needs"], "follows": ["goals"]],
      "moments": ["family": shared, "person": shared, "goal": ["goals"]],
      "consents": [
        "family": shared, "person": shared, "from_service": shared, "to_service": shared,
      ],
    ]
  }()

  /// What one side took out is contested where a row of the other, or a cell of one, names it.
  private mutating func contestWhatIsNamed() {
    var hasMore = true
    while hasMore {
      hasMore = false
      for (table, keyed) in entries {
        for (key, entry) in keyed {
          for (column, tables) in Self.named[table] ?? [:] {
            var cells = [entry.row?[column]]
            if entry.isContested { cells = [(entry.ours ?? entry.theirs)?[column]] }
            if entry.differing.contains(column) {
              cells = [entry.ours?[column], entry.theirs?[column]]
            }
            for cell in cells.compactMap({ $0 }) {
              for other in tables {
                guard let named = entries[other]?[cell], named.row == nil, !named.isContested,
                  named.base != nil, named.ours != nil || named.theirs != nil,
                  other != table || cell != key
                else { continue }
                entries[other]?[cell]?.isContested = true
                hasMore = true
              }
            }
          }
        }
      }
    }
  }

  private mutating func settle(
    _ table: String, _ key: String, _ entry: Entry, _ takes: [String: String]
  ) {
    func text(_ row: Row?) -> String {
      guard let row else { return "" }
      let columns = PlainBundle.columns.first { $0.table == table }?.columns ?? []
      return columns.compactMap { column in row[column].map { "\(column)=\($0)" } }
        .joined(separator: ", ")
    }
    if entry.isContested {
      let conflict = Conflict(
        table: table, key: key, column: "", base: text(entry.base), ours: text(entry.ours),
        theirs: text(entry.theirs))
      conflicts.insert(conflict)
      switch takes[[table, key, ""].joined(separator: "\t")] {
      case "ours": entries[table]?[key]?.row = entry.ours
      case "theirs": entries[table]?[key]?.row = entry.theirs
      case "base": entries[table]?[key]?.row = entry.base
      default: open.insert(conflict)
      }
      return
    }
    for column in entry.differing {
      let (b, o, t) = (entry.base?[column], entry.ours?[column], entry.theirs?[column])
      let conflict = Conflict(
        table: table, key: key, column: column, base: b ?? "", ours: o ?? "", theirs: t ?? "")
      conflicts.insert(conflict)
      switch takes[[table, key, column].joined(separator: "\t")] {
      case "ours": entries[table]?[key]?.row?[column] = o
      case "theirs": entries[table]?[key]?.row?[column] = t
      case "base": entries[table]?[key]?.row?[column] = b
      default: open.insert(conflict)
      }
    }
  }

  /// What names something that was chosen to be gone does not come in.
  private mutating func leaveOut() {
    var gone: [String: (table: String, isOurs: Bool)] = [:]
    func name(_ table: String, _ key: String) -> String {
      (Self.shared.contains(table) ? "" : table) + "/" + key
    }
    for (table, keyed) in entries {
      for (key, entry) in keyed where entry.isContested && entry.row == nil {
        gone[name(table, key)] = (table, entry.ours == nil)
      }
    }
    var hasMore = true
    while hasMore {
      hasMore = false
      for (table, keyed) in entries {
        for (key, entry) in keyed {
          for (column, tables) in Self.named[table] ?? [:] {
            guard let row = entries[table]?[key]?.row, let cell = row[column],
              let (_, isOurs) = gone[name(tables[0], cell)]
            else { continue }
            if entry.base == nil, (isOurs ? entry.ours : entry.theirs) == nil {
              entries[table]?[key]?.row = nil
              if row["id"] != nil { gone[name(table, key)] = (table, isOurs) }
              hasMore = true
              continue
            }
            guard let side = isOurs ? entry.ours : entry.theirs else { continue }
            if let other = side[column], gone[name(tables[0], other)] != nil { continue }
            entries[table]?[key]?.row?[column] = side[column]
            hasMore = true
          }
        }
      }
    }
  }

  /// Areas that each side writes in one way, and both together in two.
  private mutating func writeAreasAsOne(_ sides: [PlainBundle]) {
    func spellings(_ bundle: PlainBundle) -> [String: [String: Int]] {
      var found: [String: [String: Int]] = [:]
      for table in ["families", "services"] {
        for row in bundle.rows(table) {
          if let area = row["area"], !area.isEmpty {
            found[PlainBundle.folded(area), default: [:]][area, default: 0] += 1
          }
        }
      }
      return found
    }
    let known = sides.map(spellings)
    for (folded, ways) in spellings(result) where ways.count > 1 {
      if known.contains(where: { ($0[folded] ?? [:]).count > 1 }) { continue }
      let most = ways.values.max() ?? 0
      let kept = naiveSorted(ways.keys.filter { ways[$0] == most })[0]
      for table in ["families", "services"] {
        for (index, row) in result.rows(table).enumerated()
        where PlainBundle.folded(row["area"] ?? "") == folded {
          result.tables[table]?[index]["area"] = kept
        }
      }
    }
  }
}
