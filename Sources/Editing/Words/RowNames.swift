import Exchange
public import Model

/// What rows call what they name: its id, as commands do, or its name, as the page does.
public struct RowNames: Sendable {
  private let networks: [Network]
  private let changes: [Ref.Kind: [String: [String]]]
  /// Whether names stand in place of ids.
  let isByName: Bool

  /// Ids.
  public static let ids = RowNames(networks: [], changes: [:], isByName: false)

  private init(
    networks: [Network], changes: [Ref.Kind: [String: [String]]], isByName: Bool
  ) {
    self.networks = networks
    self.changes = changes
    self.isByName = isByName
  }

  /// Names and titles. An id whose name is in none of these stays an id.
  ///
  /// - Parameters:
  ///   - networks: the rows as they are, those that are looked at first.
  ///   - rows: rows that perhaps are not there any more.
  public init(of networks: [Network], and rows: [RowChange]) {
    var changes: [Ref.Kind: [String: [String]]] = [:]
    for row in rows {
      guard let kind = row.table.refKind, let cells = row.before ?? row.after else { continue }
      changes[kind, default: [:]][cells[0]] = cells
    }
    self.init(networks: networks, changes: changes, isByName: true)
  }

  /// What an id is called; the id itself where its name is not known.
  func name(_ id: String, among kinds: [Ref.Kind]) -> String {
    guard isByName else { return id }
    for kind in kinds {
      guard let table = kind.table, let cells = cells(id, kind) else { continue }
      return name(cells, table) ?? id
    }
    return id
  }

  /// The row of an id; nil where it is not known.
  private func cells(_ id: String, _ kind: Ref.Kind) -> [String]? {
    guard let table = kind.table else { return nil }
    return networks.lazy.compactMap { network in
      network.find(kind, id: id).map { NetworkText(network).cells(table, $0.row) }
    }.first ?? changes[kind]?[id]
  }

  /// The id of the family that a row is about; nil where it is about none, where it is not known,
  /// and where the row is called by it.
  func family(of row: [String], _ table: TableName) -> String? {
    let schema = TableSchema.of(table)
    func family(_ kind: Ref.Kind, _ column: String) -> String? {
      guard let table = kind.table, let cells = cells(row[schema.place(column)], kind) else {
        return nil
      }
      return cells[TableSchema.of(table).place("family")]
    }
    switch table {
    case .people, .needs, .referrals, .agreements, .activities, .goals, .moments:
      return row[schema.place("family")]
    case .responsibilities: return family(.need, "need")
    case .ties: return family(.person, "b") ?? family(.person, "a")
    case .families, .homes, .consents, .services, .contacts, .deadlines: return nil
    }
  }

  /// The name, alias or title in a row; nil where it has none.
  private func name(_ cells: [String], _ table: TableName) -> String? {
    let schema = TableSchema.of(table)
    if table == .referrals {
      return ["from", "to"].map { column in
        name(cells[schema.place(column)], among: [.family, .person, .service, .contact])
      }.joined(separator: " → ")
    }
    let place = ["alias", "name", "title"].lazy.compactMap { schema.column($0) }.first
    return place.map { cells[$0] }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
