import Analysis
import Layout

/// People in rows, and the lines of kinship between them: in points, from the upper left corner of
/// the first row.
///
/// What cannot be drawn without running behind somebody is not drawn, and is told.
struct KinPlan {
  struct Line {
    var fact: Kin.Fact
    var path: Path
    /// Where the sign of those who parted stands.
    var mark: Point?
  }

  private(set) var lines: [Line] = []
  /// What other lines show already.
  private(set) var shown: [Kin.Fact]
  /// What is not drawn.
  private(set) var untold: [Kin.Fact]
  /// Where everybody is; the homes are its groups.
  let placed: RowPlan

  /// Of more people than that only who they are is drawn.
  private static let most = 40

  /// - Parameters:
  ///   - widest: how wide the rows of the family are to become at most.
  ///   - narrowest: how wide it is at least.
  init(
    _ people: [KinRows.Someone], _ facts: [Kin.Fact], widest: Double, narrowest: Double
  ) {
    let drawn = people.count > Self.most ? [] : facts
    let rows = KinRows(people, drawn, widest: widest).rows
    let kin = KinNets(drawn, rows)
    placed = RowPlan(
      rows,
      sizes: Dictionary(
        people.map { ($0.person, ($0.width, $0.height)) }, uniquingKeysWith: { $1 }),
      nets: kin.nets, narrowest: narrowest)
    shown = kin.shown
    untold = people.count > Self.most ? facts : kin.untold + placed.givenUp.map { kin.facts[$0] }
    draw(kin)
  }

  private mutating func draw(_ kin: KinNets) {
    for fact in kin.beside {
      guard let one = placed.boxes[fact.a], let other = placed.boxes[fact.b] else { continue }
      let (left, right) = one.left < other.left ? (one, other) : (other, one)
      let start = Point(x: left.right, y: left.centre.y)
      let end = Point(x: right.left, y: right.centre.y)
      lines.append(
        Line(
          fact: fact, path: Path(from: start, to: end),
          mark: fact.kind == .former ? Point(x: start.x + 15, y: start.y) : nil))
    }
    for (number, net) in placed.nets.enumerated() {
      if let found = placed.lines(of: number) {
        lines += found.map {
          Line(fact: kin.facts[$0.number], path: $0.path, mark: net.isWide ? $0.sign : nil)
        }
      } else {
        untold += net.parts.map { kin.facts[$0.number] }
      }
    }
    // What a line shows that is not there is not shown.
    let drawn = Set(lines.map(\.fact))
    let lost = Set(untold.filter { $0.kind == .parent || $0.kind == .foster })
    if !lost.isEmpty {
      untold += shown.filter { fact in
        let ends = [fact.a, fact.b]
        return lost.contains { ends.contains($0.b) }
      }
      shown.removeAll { untold.contains($0) }
    }
    untold.removeAll { drawn.contains($0) }
  }
}
