/// Lines between boxes in rows that hang together.
///
/// A net runs between the rows, in each space in a lane of its own, and passes a row in a gap of
/// its own.
package struct LineNet {
  /// The side at which a line leaves a box: below, above, or between two that are side by side.
  package struct End: Hashable {
    package enum Side: Hashable { case below, above, between }
    package let box: Int
    package let side: Side

    package init(_ box: Int, _ side: Side) {
      self.box = box
      self.side = side
    }
  }

  /// A line of the net, which boxes it joins, and between which of its ends it runs.
  package struct Part {
    package let number: Int
    package let a: Int
    package let b: Int
    package let from: End
    package let to: End
  }

  package internal(set) var parts: [Part] = []
  /// The ends with the space between rows that each is in: space `k` is below row `k`, −1 above the
  /// first.
  private(set) var ends: [(end: End, space: Int)] = []
  /// Whether a sign is on its lines.
  package let isWide: Bool

  package init(isWide: Bool = false) { self.isWide = isWide }

  var spaces: ClosedRange<Int> {
    let all = ends.map(\.space)
    return (all.min() ?? 0)...(all.max() ?? 0)
  }
  /// The rows that it passes.
  var passed: Range<Int> { spaces.lowerBound + 1..<spaces.upperBound + 1 }

  /// Adds a line.
  ///
  /// - Parameter row: in which row each box is.
  package mutating func add(
    _ number: Int, joining a: Int, _ b: Int, _ from: End, _ to: End, row: [Int: Int]
  ) {
    parts.append(Part(number: number, a: a, b: b, from: from, to: to))
    for end in [from, to] where !ends.contains(where: { $0.end == end }) {
      let own = row[end.box, default: 0]
      ends.append((end, end.side == .above ? own - 1 : own))
    }
  }
}
