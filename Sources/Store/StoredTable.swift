internal import Model

/// How a table of the model is called in the file, and how its rows are numbered.
///
/// Families, people, services and contacts share one range of keys: the kind in the bits from 28
/// on, a number from 1 below them. A reference to any of them is then one integer, and says the
/// kind. The rows of the other tables are numbered from 1.
struct StoredTable {
  let name: String
  let schema: TableSchema
  /// What every key of the table is above.
  let base: Int32

  /// Where the kind stands in the keys of nodes, and what of them is the number.
  static let kindBits: Int32 = 28
  static let numberMask: Int32 = 1 << kindBits - 1
  /// The greatest number of rows that references can tell apart.
  static let greatestCount = Ref.greatestRow

  init(_ table: TableName) {
    name =
      switch table {
      case .families: "family"
      case .people: "person"
      case .homes: "home"
      case .services: "service"
      case .contacts: "contact"
      case .ties: "tie"
      case .needs: "need"
      case .responsibilities: "responsibility"
      case .referrals: "referral"
      case .activities: "activity"
      case .agreements: "agreement"
      case .goals: "goal"
      case .moments: "moment"
      case .consents: "consent"
      case .deadlines: "deadline"
      }
    schema = TableSchema.of(table)
    let kind = table.sharesNamespace ? table.refKind : nil
    base = (kind?.rawValue ?? 0) << StoredTable.kindBits
  }

  /// The keys of a table without rows: each kind that shares ids has its own range, of 28 bits.
  var noKeys: KeyMap {
    KeyMap(base: base, greatest: isNode ? base + StoredTable.numberMask : Int32.max)
  }

  /// The tables in the order of the bundle.
  static let all = TableName.allCases.map(StoredTable.init)

  /// Whether the ids of the rows stand in `node`, and not in the table itself.
  var isNode: Bool { schema.name.sharesNamespace }

  /// The places of the columns that stand in the table itself.
  var ownColumns: [Int] {
    schema.columns.indices.filter { !(isNode && $0 == 0) }
  }

  /// The table that the keys of a kind in `node` are of, or nil where there is none.
  static func ofNode(key: Int32) -> TableName? { kindOfNode(key: key)?.table }

  /// What a key in `node` stands for, or nil where it stands for nothing.
  static func kindOfNode(key: Int32) -> Ref.Kind? {
    guard let kind = Ref.Kind(rawValue: key >> kindBits), kind.table?.sharesNamespace ?? false
    else { return nil }
    return kind
  }

  /// The columns' names, as they stand in SQL.
  func sqlName(_ column: Int) -> String {
    StoredTable.quoted(schema.columns[column].name)
  }

  static func quoted(_ name: String) -> String {
    ["from", "to", "set"].contains(name) ? "\"" + name + "\"" : name
  }
}
