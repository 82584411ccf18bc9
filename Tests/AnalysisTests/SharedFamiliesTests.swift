import Analysis
import Model
import Support
import Testing

/// The numbers of families that two services share, as the picture of services and the report for
/// managers show them, attacked by somebody who has all of them and knows how many families there
/// are.
@Suite struct SharedFamiliesTests {
  /// Every family is with some of four services: how many are with just these, for each choice of
  /// them, is what the attack searches through.
  private func attack(
    _ seed: Int
  ) throws -> (givenAway: [String], holds: Bool, gaveUp: Bool, few: Int) {
    var random = Seeded(UInt64(seed))
    let families = 6 + random.below(20)
    let chances = (0..<4).map { _ in [15, 50, 80, 95][random.below(4)] }
    var counts = [Int](repeating: 0, count: 16)
    var ties = ["a,b,kind"]
    for family in 0..<families {
      var group = 0
      for service in 0..<4 where random.below(100) < chances[service] {
        group |= 1 << service
        ties.append("s\(service),f\(family),serves")
      }
      counts[group] += 1
    }
    let situation = try SmallNetwork([
      "families": "id\n" + (0..<families).map { "f\($0)" }.joined(separator: "\n"),
      "services": "id,name,sector\ns0,A,nav\ns1,B,health\ns2,C,school\ns3,D,housing",
      "ties": ties.joined(separator: "\n"),
    ]).situation
    let shares = SharedFamilies(
      ServicePairs(situation).pairs, families: families, SmallNumbers(hides: true))
    var attack = CountAttack()
    let groups = counts.map { attack.add(0...families, truth: $0) }
    attack.sum(groups, is: attack.add(families...families, truth: families))
    var few: [(cell: Int, pair: String)] = []
    var said = "\(families) families,"
    for a in 0..<4 {
      for b in (a + 1)..<4 {
        let both = 1 << a | 1 << b
        let parts = (0..<16).filter { $0 & both == both }
        let number = parts.reduce(0) { $0 + counts[$1] }
        let isFew = 1..<SmallNumbers.smallest ~= number
        let range = isFew ? 1...4 : shares.isShown(a, b) ? number...number : 1...families
        #expect(!(isFew && shares.isShown(a, b)))
        let cell = attack.add(range, truth: number)
        attack.sum(parts.map { groups[$0] }, is: cell)
        said += " \(a)\(b): \(isFew ? "few" : shares.isShown(a, b) ? "\(number)" : "held")"
        if isFew { few.append((cell, "\(a) and \(b)")) }
      }
    }
    let possible = attack.possible(few.map(\.cell), atLeast: 3)
    return (
      few.filter { (possible[$0.cell]?.count ?? 0) < 3 }.map {
        "\(said) \($0.pair): \((possible[$0.cell] ?? []).sorted())"
      }, attack.holdsForTheTruth, attack.gaveUp, few.count
    )
  }

  @Test func `no few can be told from the numbers of the other pairs`() throws {
    var few = 0
    for seed in 1...300 {
      let found = try attack(seed)
      #expect(found.givenAway == [], "seed \(seed)")
      #expect(found.holds && !found.gaveUp)
      few += found.few
    }
    #expect(few > 50)
  }
}
