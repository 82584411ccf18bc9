import Testing
import Text

@Suite struct EditDistanceTests {
  /// Every word of up to five letters of two, and up to three of three.
  private static let words: [[UInt8]] = {
    func all(_ letters: [UInt8], upTo length: Int) -> [[UInt8]] {
      (0..<length).reduce(into: [[[]]]) { words, _ in
        words.append((words.last ?? []).flatMap { word in letters.map { word + [$0] } })
      }.flatMap { $0 }
    }
    return all([0, 1], upTo: 5) + all([0, 1, 2], upTo: 3)
  }()

  /// The definition: the least of what the last step may have been.
  private func naive(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Int {
    guard let a = one.last, let b = other.last else { return max(one.count, other.count) }
    var least = min(
      naive(one.dropLast(), other) + 1, naive(one, other.dropLast()) + 1,
      naive(one.dropLast(), other.dropLast()) + (a == b ? 0 : 1))
    if one.count > 1, other.count > 1, one.dropLast().last == b, other.dropLast().last == a {
      least = min(least, naive(one.dropLast(2), other.dropLast(2)) + 1)
    }
    return least
  }

  @Test(arguments: 0...5) func `the distance of all short words is that of its definition`(
    length: Int
  ) {
    for one in Self.words where one.count == length {
      for other in Self.words {
        let expected = naive(one[...], other[...])
        for bound in 0...6 {
          let found = distance(one, other, below: bound)
          if found != (expected < bound ? expected : nil) {
            Issue.record("\(one) \(other) below \(bound): \(found ?? -1)")
          }
        }
      }
    }
  }

  @Test func `a letter put in, taken out, changed or swapped with its neighbour is one`() {
    for word in ["nettverrk", "nettvrk", "nettvark", "netvterk"] {
      #expect(distance(Array(word), Array("nettverk"), below: 9) == 1)
    }
  }

  @Test func `the nearest name is at most two letters away, and one for a short word`() {
    #expect(nearest(to: "familly", among: ["area", "family", "alias"]) == "family")
    #expect(nearest(to: "fmilly", among: ["area", "family"]) == "family")
    #expect(nearest(to: "fmlle", among: ["area", "family"]) == nil)
    #expect(nearest(to: "born", among: ["barn"]) == "barn")
    #expect(nearest(to: "bonr", among: ["barn"]) == nil)
  }

  @Test func `of names that are as near the first is meant`() {
    #expect(nearest(to: "need", among: ["feed", "seed"]) == "feed")
    #expect(nearest(to: "needs", among: ["fees", "seeds"]) == "seeds")
  }

  @Test func `a single letter and a page of text are near to nothing`() {
    #expect(nearest(to: "a", among: ["a", "ab"]) == nil)
    let long = String(repeating: "a", count: 65)
    #expect(nearest(to: long, among: [long]) == nil)
    #expect(nearest(to: String(long.dropLast()), among: [long]) == long)
  }
}
