import Model
import Text

/// Says what stands at the places where a network breaks the rules of the model.
struct ViolationDescriber {
  private let network: Network
  private let cells: CellWriter
  private let deadlineKinds: [String]

  init(_ network: Network) {
    self.network = network
    cells = CellWriter(network)
    let own = network.deadlines.kind.map { network.symbols[$0] }
    deadlineKinds = Set(own + DeadlineRules.norwegian.kinds).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
  }

  /// What stands at the place.
  func found(_ violation: Violation) -> String {
    CellExcerpt.shown(cells.text(violation.table, violation.column, violation.row))
  }

  /// The key of the row.
  func key(_ violation: Violation) -> [String] {
    TableSchema.of(violation.table).keyColumns.map {
      CellExcerpt.shown(cells.text(violation.table, $0, violation.row))
    }
  }

  /// What is wrong there, with what would be right.
  func fault(_ violation: Violation, hints: Bool) -> Fault {
    let schema = TableSchema.of(violation.table)
    switch violation.fault {
    case .endsBeforeItStarts(let start):
      return .endsBeforeItStarts(
        startColumn: schema.columns[start].name,
        start: cells.text(violation.table, start, violation.row))
    case .notOfTheFamily:
      return .notOfTheFamily(family: familyOfNamed(violation), expected: familyOfRow(violation))
    case .tieToItself:
      return .tieToItself
    case .wrongEnd(let expected):
      let ref = Ref(number: network[.ties].numbers(violation.column)[violation.row])
      return .wrongEnd(
        expected: expected, actual: ref?.kind ?? .domain,
        tie: cells.text(.ties, TableSchema.of(.ties).place("kind"), violation.row))
    case .outcomeWithoutAnswer:
      return .outcomeWithoutAnswer
    case .followsLater:
      let column = TableSchema.of(.referrals).place("sent")
      let other = Ref(number: network[violation.table].numbers(violation.column)[violation.row])
      return .followsLater(
        theirs: other.map { cells.text(violation.table, column, $0.row) } ?? "",
        own: cells.text(violation.table, column, violation.row))
    case .followsInCircle:
      return .followsInCircle
    case .unknownDeadlineKind:
      let kind = cells.text(violation.table, violation.column, violation.row)
      return .unknownDeadlineKind(
        expected: deadlineKinds,
        nearest: hints ? nearest(to: NearMiss.folded(kind), among: deadlineKinds) : nil)
    }
  }

  /// The family of the person, need, goal or referral that is named.
  private func familyOfNamed(_ violation: Violation) -> String {
    guard let ref = Ref(number: network[violation.table].numbers(violation.column)[violation.row]),
      let table = ref.kind.table, let column = TableSchema.of(table).column("family")
    else { return "" }
    return cells.text(table, column, ref.row)
  }

  /// The family that stands in the row, or in the need that it is about.
  private func familyOfRow(_ violation: Violation) -> String {
    if let column = TableSchema.of(violation.table).column("family") {
      return cells.text(violation.table, column, violation.row)
    }
    guard let need = network.responsibilities.need.ifFilled[violation.row] else { return "" }
    return cells.text(.needs, TableSchema.of(.needs).place("family"), need.row)
  }
}
