import Analysis
import Model
import Testing

@Suite struct GenerationsTests {
  /// The generations of people 0, 1, 2 …, the last `children` of them children.
  private func generations(_ count: Int, children: Int, _ facts: [Kin.Fact]) -> [Int?] {
    let people = Array(0..<count)
    let found = Generations(people, isChild: { $0 >= count - children }, facts)
    return people.map { found.of[$0] }
  }

  @Test func `parents stand above their children, and siblings beside one another`() {
    let found = generations(
      4, children: 2,
      [
        Kin.Fact(kind: .parent, a: 0, b: 2), Kin.Fact(kind: .couple, a: 0, b: 1),
        Kin.Fact(kind: .sibling, a: 2, b: 3),
      ])
    #expect(found == [0, 0, 1, 1])
  }

  @Test func `a grandparent stands two generations above, also where the one between is unknown`() {
    let facts = [Kin.Fact(kind: .grandparent, a: 0, b: 2), Kin.Fact(kind: .parent, a: 1, b: 2)]
    #expect(generations(3, children: 1, facts) == [0, 1, 2])
  }

  @Test func `a stepfather stands beside the mother and not above her`() {
    // 0 is the grandmother, 1 the mother, 2 the stepfather, 3 the child.
    let facts = [
      Kin.Fact(kind: .parent, a: 0, b: 1), Kin.Fact(kind: .parent, a: 1, b: 3),
      Kin.Fact(kind: .foster, a: 2, b: 3),
    ]
    #expect(generations(4, children: 1, facts) == [0, 1, 1, 2])
  }

  @Test func `of whom nothing is recorded is an adult beside adults, a child below them`() {
    #expect(generations(2, children: 1, []) == [0, 1])
  }

  @Test func `a circle of parents comes to an end`() {
    let facts = [Kin.Fact(kind: .parent, a: 0, b: 1), Kin.Fact(kind: .parent, a: 1, b: 0)]
    #expect(generations(2, children: 0, facts).allSatisfy { $0 != nil })
  }
}
