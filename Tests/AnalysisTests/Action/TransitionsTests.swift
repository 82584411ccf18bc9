import Analysis
import Model
import Support
import Testing

/// Who grows out of a service, and who takes over.
@Suite struct TransitionsTests {
  @Test(arguments: 0..<8)
  func `what ends is the same as in the slow reading of many made up networks`(block: Int) throws {
    var count = 0
    for seed in (block * 30)..<(block * 30 + 30) {
      let random = RandomNetwork(seed: UInt64(seed))
      let bundle = seed % 3 == 0 ? random.bundle : random.bundle.withWiderServices()
      let network = try Network(bundle)
      for asOf in random.days {
        let situation = Situation(network, asOf: try #require(Day(asOf)))
        for months in [1, 24] {
          let found = Transitions(situation, months: months).rows.map { row in
            NaiveEnd(
              person: network.people.id[row.person], family: network.families.id[row.family],
              service: network.services.id[row.service], day: row.day.description, age: row.age,
              receivers: row.receivers.map { network.services.id[$0] },
              candidates: row.candidates.map { network.services.id[$0] })
          }
          let expected = naiveEnds(bundle, asOf: asOf, months: months)
          #expect(found == expected, "seed \(seed) on \(asOf), \(months) months")
          count += found.count
        }
      }
    }
    #expect(count > 5)
  }

  @Test
  func `an end on the last day of the months counts, and a birthday that is not known is told`()
    throws
  {
    let small = try SmallNetwork([
      "families": "id,area\nf,A\ng,B",
      "people": "id,family,born\np,f,2014-08-15\nq,f,2014-08-16\nr,g,",
      "services": "id,name,sector,max_age\ns,S,health,11",
      "ties": "a,b,kind\ns,p,serves\ns,q,serves\ns,r,serves",
    ])
    let ends = Transitions(small.situation, months: 2)
    #expect(small.ids(.person, ends.rows.map(\.person)) == ["p"])
    #expect(ends.rows.map(\.age) == [12])
    #expect(small.ids(.person, ends.unknown) == ["r"])
    let area = try #require(small.network.symbols.find("A"))
    #expect(Transitions(small.situation, months: 2, area: area).unknown.isEmpty)
  }
}
