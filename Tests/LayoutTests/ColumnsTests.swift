import Graphviz
import Support
import Testing

@testable import Layout

@Suite struct ColumnsTests {
  private static func columns(_ seed: UInt64) -> FacingColumns {
    var random = Seeded(seed)
    var next = 0
    let groups = (0..<5).map { _ in
      (0..<Int.random(in: 0...4, using: &random)).map { _ in
        next += 1
        return next
      }
    }
    return FacingColumns(
      groups, itemWidth: 140, width: 800, height: { 22 + Double($0 % 2) * 14 },
      wasLeft: { _ in nil }
    )
  }

  @Test(arguments: UInt64(1)...30) func `groups do not overlap and hold their items`(seed: UInt64) {
    let columns = Self.columns(seed)
    for (at, group) in columns.groups.enumerated() {
      for other in columns.groups[(at + 1)...] { #expect(!group.frame.overlaps(other.frame)) }
      #expect(group.frame.top >= -columns.halfHeight - 0.001)
      #expect(group.frame.bottom <= columns.halfHeight + 0.001)
      var last = group.frame.top
      for item in group.items {
        guard let place = columns.places[item] else { continue }
        #expect(group.frame.contains(place))
        #expect(place.y > last)
        last = place.y
      }
    }
  }

  @Test func `a group stays on the side where it was`() {
    let columns = FacingColumns(
      [[1], [2], [3]], itemWidth: 100, width: 800, height: { _ in 20 }, wasLeft: { $0 == 2 })
    #expect(columns.sides == [1: .right, 2: .right, 3: .left])
  }

  @Test(arguments: UInt64(1)...30) func `lines stay in the room between the columns`(seed: UInt64) {
    let columns = Self.columns(seed)
    let items = columns.places.keys.sorted()
    var pairs: [(a: Int, b: Int)] = []
    for a in items { for b in items where a < b && (a + b) % 3 == 0 { pairs.append((a, b)) } }
    for path in columns.parted(pairs) + pairs.map({ columns.curve($0.a, $0.b) }) {
      #expect(path.samples().allSatisfy { abs($0.x) <= columns.inner + 0.001 })
    }
  }

  @Test(arguments: UInt64(1)...20) func `labels lie on their own lines and not on one another`(
    seed: UInt64
  ) {
    let columns = Self.columns(seed)
    let items = columns.places.keys.sorted()
    let pairs = zip(items, items.dropFirst(3)).map { (a: $0, b: $1) }.prefix(4)
    let curves = columns.parted(Array(pairs))
    var placement = LabelPlacement(obstacles: [], curves: curves, others: [])
    let labels = curves.indices.map { line in
      let at = placement.place(line, width: 30, height: 18)
      return Box(centre: curves[line].point(at: at), width: 30, height: 18)
    }
    for (at, one) in labels.enumerated() {
      for other in labels[(at + 1)...] { #expect(!one.overlaps(other)) }
    }
  }

  @Test func `the label of a line beside another moves along it, off the other label`() {
    let curves = [0.0, 6].map { Path(from: Point(x: 0, y: $0), to: Point(x: 400, y: $0)) }
    var placement = LabelPlacement(obstacles: [], curves: curves, others: [])
    let places = [0, 1].map { placement.place($0, width: 30, height: 18) }
    #expect(places[0] == 0.5)
    #expect(abs(places[1] - places[0]) * 400 >= 30)
  }

  @Test(arguments: UInt64(1)...20) func `nodes in the middle do not overlap and keep to the middle`(
    seed: UInt64
  ) {
    let columns = Self.columns(seed)
    let items = columns.places.keys.sorted()
    guard items.count > 1, columns.halfHeight > 80 else { return }
    var placement = MiddlePlacement(
      columns, warnings: [columns.curve(items[0], items[items.count - 1])], calm: [])
    let step = columns.halfHeight
    for place in 0..<2 {
      let top = Double(place) * step - columns.halfHeight
      let spot = placement.place(
        width: 90, height: 30, band: top...(top + step), ends: Array(items.prefix(2)))
      #expect(abs(spot.centre.x) + 45 <= columns.inner)
      #expect(spot.centre.y - 15 >= top - 0.001 && spot.centre.y + 15 <= top + step + 0.001)
    }
    // One more where another is already.
    _ = placement.place(width: 90, height: 30, band: -columns.halfHeight...0, ends: [])
    let boxes = placement.spots.map { Box(centre: $0.centre, width: $0.width, height: $0.height) }
    for (at, one) in boxes.enumerated() {
      for other in boxes[(at + 1)...] { #expect(!one.overlaps(other)) }
    }
  }

  private static func table(_ seed: UInt64) -> TwoSidedTable {
    var random = Seeded(seed)
    var table = TwoSidedTable(
      width: 760, leftWidth: 250, rightWidth: 220, wordWidth: 200, wordSize: 11, mostWordLines: 2,
      wordAir: 4, lane: 460, inset: 1)
    for row in 0..<Int.random(in: 1...9, using: &random) {
      let links = (0..<Int.random(in: 0...3, using: &random)).map { link in
        (
          target: Int?.some(Int.random(in: 0...5, using: &random)),
          words: table.broken("linje \(row) \(link) med noen ord om hvem som gjør hva")
        )
      }
      table.addRow(height: .random(in: 20...50, using: &random), gap: 6, links: links)
    }
    let targets = table.targets()
    table.place(
      targets.map { ($0, 24 + Double($0), $0 == 2 ? 16 : 0) }, from: TwoSidedTable.heading, gap: 5)
    return table
  }

  @Test(arguments: UInt64(1)...30) func `columns of a table do not overlap, nor do cards in them`(
    seed: UInt64
  ) {
    let table = Self.table(seed)
    let boxes =
      table.rows.map(\.box) + table.cards.flatMap { [$0.box] + ($0.strip.map { [$0] } ?? []) }
    for (at, one) in boxes.enumerated() {
      for other in boxes[(at + 1)...] { #expect(!one.overlaps(other)) }
      #expect(one.left >= 0 && one.right <= 760.001 && one.bottom <= table.bottom + 0.001)
    }
    for row in table.rows {
      for (one, next) in zip(row.links, row.links.dropFirst()) {
        let high = Double(one.words.count + next.words.count) * 11 / 2
        #expect(next.y - one.y >= high)
      }
      #expect(row.links.allSatisfy { row.box.top < $0.y && $0.y < row.box.bottom })
      // The words of a line end before the right column begins.
      #expect(row.links.allSatisfy { row.box.right + 16 + $0.width <= 540 })
    }
  }

  @Test(arguments: UInt64(1)...30) func `every link ends at its own card, at a place of its own`(
    seed: UInt64
  ) {
    let table = Self.table(seed)
    var ended = 0
    for card in table.cards {
      var last = card.box.top
      for end in card.ends {
        #expect(table.rows[end.row].links[end.link].target == card.target)
        #expect(end.place.y > last && end.place.y < card.box.bottom)
        last = end.place.y
      }
      ended += card.ends.count
    }
    #expect(ended == table.rows.reduce(0) { $0 + $1.links.count })
  }
}
