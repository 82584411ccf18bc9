import Model
import Support
import Testing

/// The order of texts by their bytes, held against the order that comparing them gives.
@Suite struct TextOrderTests {
  /// Texts of few letters, with long beginnings in common, some of them equal and some empty.
  private func texts(_ seed: UInt64, _ count: Int) -> [[UInt8]] {
    var random = Seeded(seed)
    let letters: [UInt8] = [0, 45, 49, 97, 98, 195]
    return (0..<count).map { _ in
      let start = [UInt8](repeating: 120, count: random.below(4) * 7)
      return start + (0..<random.below(12)).map { _ in random.pick(letters) }
    }
  }

  @Test(arguments: [0, 1, 2, 31, 32, 33, 500, 4000])
  func `texts are put in the order of their bytes`(count: Int) {
    for seed in 1...5 as ClosedRange<UInt64> {
      let texts = texts(seed, count)
      var column = TextColumn()
      for text in texts { column.append(utf8: text[...]) }
      let expected = texts.indices.sorted {
        texts[$0] == texts[$1] ? $0 < $1 : texts[$0].lexicographicallyPrecedes(texts[$1])
      }
      #expect(column.sortedRows().map(Int.init) == expected)
      let ranks = column.ranks()
      #expect(expected.enumerated().allSatisfy { ranks[$0.element] == Int32($0.offset) })
    }
  }

  @Test func `rows are put in the order of their keys, and equal ones stay`() {
    var random = Seeded(7)
    for bits in [1, 3, 11, 12, 40, 64] as [UInt64] {
      let keys = (0..<3000).map { _ in
        random.next() >> (64 - bits)
      }
      var (sorted, rows) = (keys, (0..<3000).map { Int32($0) })
      sortByKeys(&sorted, &rows)
      let expected = keys.indices.sorted { keys[$0] == keys[$1] ? $0 < $1 : keys[$0] < keys[$1] }
      #expect(rows.map(Int.init) == expected)
      #expect(sorted == expected.map { keys[$0] })
    }
  }

  @Test func `only texts that are UTF-8 by themselves are`() {
    let good = Array("Ås".utf8)
    var column = TextColumn()
    column.append(utf8: good[...])
    #expect(column.rowsWithoutUTF8() == [])
    // The two halves of a letter are no text each, though together they are.
    column.append(utf8: good[..<1])
    column.append(utf8: good[1...])
    #expect(column.rowsWithoutUTF8() == [1, 2])
    column.append(utf8: [0xFF])
    column.append("b")
    #expect(column.rowsWithoutUTF8() == [1, 2, 3])
  }
}
