import Model

/// The rows of a table as nodes, or as edges, of a graph.
struct GraphPart {
  /// What the nodes or edges are called in the attribute `sort`; their ids begin with it.
  let sort: String
  let table: TableName
  /// The places of the columns that become attributes.
  let attributes: [Int]
  /// The column that says how edges, or nodes, are labelled; of the first that is filled in.
  let labels: [Int]
  /// The place of the column in which the row begins to be so; nil where none does.
  let start: Int?
  /// The places of the columns after which it is so no longer, and whether that is the last day on
  /// which it is, or the first on which it is not.
  let ends: [(column: Int, isLastDay: Bool)]

  /// - Parameters:
  ///   - leavingOut: the columns that are the ids of the row or of the ends of its edges.
  ///   - only: the columns that are attributes; nil for all but those left out.
  private init(
    _ sort: String, _ table: TableName, leavingOut: Set<String> = [], only: [String]? = nil,
    labels: [String] = [], start: String?, last: String? = nil, over: String? = nil
  ) {
    let schema = TableSchema.of(table)
    self.sort = sort
    self.table = table
    attributes = schema.columns.indices.filter { place in
      let name = schema.columns[place].name
      return only?.contains(name) ?? !leavingOut.contains(name)
    }
    self.labels = labels.map(schema.place)
    self.start = start.map(schema.place)
    ends =
      [last.map { (schema.place($0), true) }, over.map { (schema.place($0), false) }]
      .compactMap(\.self)
  }

  /// The nodes, in the order of the bytes of their ids.
  static let nodes: [GraphPart] = [
    GraphPart(
      "contact", .contacts, leavingOut: ["id", "service"], labels: ["name"], start: "from",
      last: "until"),
    GraphPart(
      "family", .families, leavingOut: ["id"], labels: ["alias", "id"], start: "enrolled",
      over: "closed"),
    // The family stays: where a need is a person's, no edge says it.
    GraphPart(
      "need", .needs, leavingOut: ["id", "person"], labels: ["title", "domain"], start: "raised",
      over: "closed"),
    GraphPart(
      "person", .people, leavingOut: ["id", "family"], labels: ["alias", "id"], start: "from",
      last: "until"),
    GraphPart(
      "service", .services, leavingOut: ["id"], labels: ["name"], start: "opened", over: "closed"),
  ]

  static let hasNeed = GraphPart(
    "has-need", .needs, only: [], start: "raised", over: "closed")
  /// Members of the household that stands beside them, and of others.
  static let members = GraphPart(
    "member", .people, only: ["from", "until"], start: "from", last: "until")
  static let homes = GraphPart(
    "member", .homes, only: ["from", "until"], start: "from", last: "until")
  static let referrals = GraphPart(
    "referral", .referrals, leavingOut: ["id", "from", "to"], labels: ["kind"], start: "sent",
    over: "answered")
  static let responsibilities = GraphPart(
    "responsibility", .responsibilities, leavingOut: ["need", "actor"], start: "from",
    last: "until", over: "declined")
  static let ties = GraphPart(
    "tie", .ties, leavingOut: ["a", "b"], labels: ["kind"], start: "from", last: "until")
  static let worksAt = GraphPart(
    "works-at", .contacts, only: ["from", "until"], start: "from", last: "until")

  /// The edges, in the order of the bytes of their ids; one sort may come from several tables.
  static let edges: [[GraphPart]] = [
    [hasNeed], [members, homes], [referrals], [responsibilities], [ties], [worksAt],
  ]
}

/// An attribute of nodes or of edges: a column of the bundle, by its name.
struct GraphAttribute {
  let name: String
  /// Whether it is a whole number; any other is text.
  let isInteger: Bool

  /// The attributes of some parts, each name once, in the order of the bundle.
  static func all(of parts: [GraphPart]) -> [GraphAttribute] {
    var known: Set<String> = []
    return parts.sorted { $0.table.index < $1.table.index }.flatMap { part in
      part.attributes.map { TableSchema.of(part.table).columns[$0] }
    }.filter { known.insert($0.name).inserted }.map { column in
      if case .integer = column.kind { return GraphAttribute(name: column.name, isInteger: true) }
      return GraphAttribute(name: column.name, isInteger: false)
    }
  }
}
