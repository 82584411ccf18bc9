import Analysis
import Support
import Testing

@Suite struct MutualConsentsTests {
  private func found(_ pairs: [(String, String)]) -> (groups: [[String]], oneWay: [String]) {
    let found = mutualGroups(pairs.map { (from: $0.0, to: $0.1) })
    return (found.groups, found.oneWay.map { $0.from + $0.to })
  }

  @Test func `three that all may talk with each other are one group`() {
    let pairs = [("a", "b"), ("a", "c"), ("b", "a"), ("b", "c"), ("c", "a"), ("c", "b")]
    #expect(found(pairs).groups == [["a", "b", "c"]])
    #expect(found(pairs).oneWay.isEmpty)
  }

  @Test func `a pair that goes one way stands by itself`() {
    let pairs = [("a", "b"), ("b", "a"), ("a", "c")]
    #expect(found(pairs).groups == [["a", "b"]])
    #expect(found(pairs).oneWay == ["ac"])
  }

  @Test func `two groups may share one`() {
    let pairs = [("a", "b"), ("b", "a"), ("b", "c"), ("c", "b")]
    #expect(found(pairs).groups == [["a", "b"], ["b", "c"]])
  }

  @Test(arguments: 0..<UInt64(50))
  func `each pair is said once and nothing that is not there`(seed: UInt64) {
    var random = Seeded(seed)
    var pairs: [(from: Int, to: Int)] = []
    for one in 0..<6 {
      for two in 0..<6 where one != two && Bool.random(using: &random) { pairs.append((one, two)) }
    }
    let found = mutualGroups(pairs)
    var said = found.oneWay.map { [$0.from, $0.to] }
    for group in found.groups {
      #expect(group.count > 1)
      for one in group { for two in group where one != two { said.append([one, two]) } }
    }
    #expect(Set(said) == Set(pairs.map { [$0.from, $0.to] }))
    #expect(said.count == pairs.count)
  }
}
