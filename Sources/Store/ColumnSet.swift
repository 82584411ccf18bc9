public import Model

/// Which columns of a network file are read; a network has the others without a row.
///
/// Reading is most of the work, and most of it is decoding: what nobody asks for is better left in
/// the file.
public struct ColumnSet: Sendable {
  /// By table and place, whether a column is read.
  private let isRead: [[Bool]]

  /// Everything.
  public static let all = ColumnSet(isRead: TableSchema.all.map { $0.columns.map { _ in true } })

  /// What the findings and measures are made of: no names and no moments.
  public static let findings = ColumnSet([
    .families: ["id", "area", "enrolled", "closed"],
    .people: ["id", "family", "born", "role", "from", "until"],
    .homes: TableSchema.of(.homes).columns.map(\.name),
    .services: TableSchema.of(.services).columns.map(\.name),
    .contacts: ["id", "name", "service", "role", "from", "until"],
    .ties: ["a", "b", "kind", "from", "until"],
    .needs: ["id", "family", "person", "domain", "raised", "urgency", "closed"],
    .responsibilities: TableSchema.of(.responsibilities).columns.map(\.name),
    .referrals: [
      "id", "family", "need", "kind", "from", "to", "sent", "due", "answered", "outcome", "follows",
    ],
    .activities: ["date", "need"],
    .agreements: [
      "id", "family", "actor", "agreed", "due", "done", "dropped", "need", "referral",
    ],
    .goals: ["id", "family", "set", "target", "achieved", "dropped", "follows"],
    .consents: ["family", "from_service", "to_service", "given", "expires", "withdrawn"],
    .deadlines: TableSchema.of(.deadlines).columns.map(\.name),
  ])

  /// What the findings and measures are made of, and what their sentences name.
  public static let sentences = findings.and([
    .families: ["alias"], .people: ["alias"], .needs: ["title"], .referrals: ["person", "reason"],
    .activities: ["actor", "family", "kind"], .agreements: ["title"], .goals: ["title", "person"],
  ])

  /// What two days are held against each other by: also the keys of rows.
  public static let comparison = sentences.and([.ties: ["relation"]])

  /// Who there is and who has to do with whom, by name.
  public static let ties = ColumnSet([
    .families: ["id", "alias", "area", "enrolled", "closed"],
    .people: ["id", "family", "alias", "born", "from", "until"],
    .homes: TableSchema.of(.homes).columns.map(\.name),
    .services: TableSchema.of(.services).columns.map(\.name),
    .contacts: ["id", "name", "service", "role", "from", "until"],
    .ties: ["a", "b", "kind", "from", "until"],
  ])

  private init(isRead: [[Bool]]) { self.isRead = isRead }

  private init(_ names: [TableName: [String]]) {
    isRead = TableSchema.all.map { schema in
      schema.columns.map { names[schema.name]?.contains($0.name) ?? false }
    }
  }

  private func and(_ names: [TableName: [String]]) -> ColumnSet {
    let more = ColumnSet(names)
    return ColumnSet(
      isRead: zip(isRead, more.isRead).map { mine, theirs in zip(mine, theirs).map { $0 || $1 } })
  }

  /// Whether a column is read, by its place.
  public func contains(_ table: TableName, _ column: Int) -> Bool { isRead[table.index][column] }

  /// Whether anything of a table is read.
  func contains(_ table: TableName) -> Bool { isRead[table.index].contains(true) }
}
