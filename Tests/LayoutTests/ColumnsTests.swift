import Graphviz
import Support
import Testing

@testable import Layout

@Suite struct ColumnsTests {
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
      targets.map { ($0, 24 + Double($0)) }, from: TwoSidedTable.heading, gap: 5)
    return table
  }

  @Test(arguments: UInt64(1)...30) func `columns of a table do not overlap, nor do cards in them`(
    seed: UInt64
  ) {
    let table = Self.table(seed)
    let boxes = table.rows.map(\.box) + table.cards.map(\.box)
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
