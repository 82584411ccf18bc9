import GraphAlgorithms
import Support
import Testing

/// As few as there can be that between them meet every set.
@Suite struct HittingSetTests {
  /// The best of all sets of elements, one after the other.
  private func naive(_ sets: [[Int]], _ isPreferred: [Bool]) -> [Int] {
    let count = isPreferred.count
    var best: [Int]?
    for bits in 0..<(1 << count) {
      let chosen = (0..<count).filter { bits & 1 << $0 != 0 }
      guard sets.allSatisfy({ $0.contains { bits & 1 << $0 != 0 } }) else { continue }
      guard let known = best else {
        best = chosen
        continue
      }
      let preferred = [chosen, known].map { $0.count { isPreferred[$0] } }
      if chosen.count != known.count {
        if chosen.count < known.count { best = chosen }
      } else if preferred[0] != preferred[1] {
        if preferred[0] > preferred[1] { best = chosen }
      } else if chosen.lexicographicallyPrecedes(known) {
        best = chosen
      }
    }
    return best ?? []
  }

  @Test(arguments: 1...14) func `the smallest one is the best of all that there are`(count: Int) {
    var random = Seeded(UInt64(count))
    for _ in 0..<(count < 12 ? 150 : 25) {
      let most = random.number(1...count)
      let sets = (0..<random.number(0...20)).map { _ in
        (0..<random.number(1...most)).map { _ in random.number(0...(count - 1)) }
      }
      let isPreferred = (0..<count).map { _ in random.chance(40) }
      let found = HittingSet(smallest: sets, isPreferred: isPreferred).elements
      #expect(found == naive(sets, isPreferred), "\(sets) \(isPreferred)")
    }
  }

  @Test func `a small one meets every set, and takes what meets the most first`() {
    // 2 meets three sets; of the two left 1 and 3 meet one each, and 3 is preferred.
    let sets = [[0, 2], [2, 4], [2], [1, 3]]
    let isPreferred = [false, false, false, true, false]
    #expect(HittingSet(greedy: sets, isPreferred: isPreferred).elements == [2, 3])
    #expect(HittingSet(greedy: [[0, 1]], isPreferred: [false, false]).elements == [0])
    #expect(HittingSet(greedy: [], isPreferred: [true]).elements == [])
  }

  @Test func `sixty elements and forty sets are not too many`() {
    // Each set is three elements of a circle: with steps of 1, 3 and 8 none meets more than three.
    let sets = (0..<40).map { place in [0, 1, 3].map { (place + $0 * 8) % 60 } }
    let elements = HittingSet(smallest: sets, isPreferred: [Bool](repeating: false, count: 60))
      .elements
    #expect(sets.allSatisfy { set in set.contains { elements.contains($0) } })
    // No element is in more than three of the forty sets.
    #expect(elements.count >= 14)
  }
}
