import Model

/// A network as a directed graph with several edges between the same nodes: every family, person,
/// service, contact and need a node, every relation between them an edge.
///
/// Nodes and edges come one after the other, each in the order of the bytes of its id, and are
/// never held together: only the ids of one sort of edges are, while these are put in order.
struct NetworkGraph: Sendable {
  /// A node or an edge: a row of a table, and as what.
  struct Element {
    let part: GraphPart
    let row: Int
  }

  let network: Network
  let order: BundleOrder
  let cells: CellWriter
  /// The first and the last day on which people are of other households than the one that stands
  /// beside them, by row.
  private let daysElsewhere: [Int: (first: Day, last: Day)]

  /// What stands between the parts of an id that is made of several cells: a character that no
  /// id of the bundle has and that XML takes in a name.
  private static let separator = Array("·".utf8)

  init(_ network: Network) {
    self.network = network
    order = BundleOrder(network)
    cells = CellWriter(network)
    let homes = network.homes
    var days: [Int: (first: Day, last: Day)] = [:]
    for row in 0..<homes.count {
      let (from, until) = (homes.from[row], homes.until[row])
      let known = days[homes.person[row].row] ?? (from, until)
      days[homes.person[row].row] = (min(known.first, from), max(known.last, until))
    }
    daysElsewhere = days
  }

  // MARK: In order

  /// Every node.
  func forEachNode<E: Error>(_ body: (Element) throws(E) -> Void) throws(E) {
    for part in GraphPart.nodes {
      for row in order.rows(part.table) { try body(Element(part: part, row: Int(row))) }
    }
  }

  /// Every edge.
  func forEachEdge<E: Error>(_ body: (Element) throws(E) -> Void) throws(E) {
    for parts in GraphPart.edges {
      if let part = parts.first, parts.count == 1, network[part.table].ids.count > 0 {
        for row in order.rows(part.table) { try body(Element(part: part, row: Int(row))) }
        continue
      }
      // Keys are in another order than their cells, one after the other: the separator comes behind
      // the letters of ASCII.
      var ids = TextColumn()
      for part in parts {
        for row in 0..<network[part.table].count {
          ids.append { appendID(of: Element(part: part, row: row), to: &$0) }
        }
      }
      let counts = parts.map { network[$0.table].count }
      for place in ids.sortedRows().map(Int.init) {
        let isFirst = place < counts[0]
        try body(
          Element(part: parts[isFirst ? 0 : 1], row: isFirst ? place : place - counts[0]))
      }
    }
  }

  // MARK: What they are

  /// Adds the id: the sort, `:`, and the id or the key of the row.
  func appendID(of element: Element, to bytes: inout [UInt8]) {
    let (part, table, row) = (element.part, network[element.part.table], element.row)
    bytes.append(contentsOf: part.sort.utf8)
    bytes.append(UInt8(ascii: ":"))
    var keys = table.schema.keyColumns
    if let some = table.schema.keyColumnOfSome,
      table.numbers(some.condition)[row] == some.word
    {
      keys.append(some.column)
    }
    for (place, column) in keys.enumerated() {
      if place > 0 { bytes.append(contentsOf: Self.separator) }
      cells.write(part.table.index, column, row, into: &bytes)
    }
  }

  /// The nodes between which an edge is.
  func ends(of edge: Element) -> (source: Ref, target: Ref) {
    let row = edge.row
    switch (edge.part.table, edge.part.sort) {
    case (.people, _): return (Ref(.person, row), network.people.family[row])
    case (.homes, _): return (network.homes.person[row], network.homes.family[row])
    case (.contacts, _): return (Ref(.contact, row), network.contacts.service[row])
    case (.ties, _): return (network.ties.a[row], network.ties.b[row])
    case (.responsibilities, _):
      return (network.responsibilities.actor[row], network.responsibilities.need[row])
    case (.referrals, _): return (network.referrals.from[row], network.referrals.to[row])
    default:
      return (network.needs.person[row] ?? network.needs.family[row], Ref(.need, row))
    }
  }

  /// Adds the id of the node that something points at.
  func appendID(of ref: Ref, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: ref.kind.code.utf8)
    bytes.append(UInt8(ascii: ":"))
    guard let table = ref.kind.table else { return }
    network[table].ids.add(ref.row, to: &bytes)
  }

  /// Adds what a reader calls it: the first of its names that is filled in, else its sort.
  func appendLabel(of element: Element, to bytes: inout [UInt8]) {
    let start = bytes.count
    for column in element.part.labels where bytes.count == start {
      cells.write(element.part.table.index, column, element.row, into: &bytes)
    }
    if bytes.count == start { bytes.append(contentsOf: element.part.sort.utf8) }
  }

  /// Adds the cell of an attribute, by its place in the table; nothing for an empty one.
  func appendCell(_ column: Int, of element: Element, to bytes: inout [UInt8]) {
    cells.write(element.part.table.index, column, element.row, into: &bytes)
  }

  /// The first and the last day on which an element is there; `.always` and `.never` where that is
  /// not known, or has not come.
  ///
  /// What ends before a day ends on the one before, but never before it has begun: what was begun
  /// and ended on one day is there on that day. A person is there as long as they are of any
  /// household.
  func days(of element: Element) -> (first: Day, last: Day) {
    let (part, table) = (element.part, network[element.part.table])
    let first = part.start.map { Day(number: table.numbers($0)[element.row]) } ?? .always
    var last = Day.never
    for (column, isLastDay) in part.ends {
      let day = Day(number: table.numbers(column)[element.row])
      if day.isKnown { last = min(last, isLastDay ? day : day.adding(days: -1)) }
    }
    if part.table == .people, part.labels.count > 0, let elsewhere = daysElsewhere[element.row] {
      return (min(first, elsewhere.first), max(last, elsewhere.last))
    }
    return (first, last.isKnown ? max(first, last) : last)
  }
}
