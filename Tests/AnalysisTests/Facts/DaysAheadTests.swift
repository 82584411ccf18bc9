import Analysis
import Model
import Support
import Testing

/// What lies within a year, and what has passed without an answer.
@Suite struct DaysAheadTests {
  /// What is ahead, in the words of the slow reading.
  private func plain(_ ahead: DaysAhead, _ network: Network) -> NaiveAhead {
    let consents = network.consents
    let days = ahead.entries.map { entry -> [String] in
      let what: [String] =
        switch entry.matter {
        case .answer(let row): ["answer", network.referrals.id[row]]
        case .agreement(let row): ["agreement", network.agreements.id[row]]
        case .consent(let row):
          [
            "consent", network.id(consents.fromService[row]), network.id(consents.toService[row]),
            consents.given[row].description,
          ]
        case .birthday(let row, let age): ["birthday", network.people.id[row], String(age)]
        }
      return [entry.day.description, what[0], network.families.id[entry.family]]
        + what.dropFirst()
    }
    return NaiveAhead(
      days: days.sorted { $0.lexicographicallyPrecedes($1) },
      overdue: ahead.overdue.map { network.referrals.id[$0] },
      birthsNotKnown: ahead.birthsNotKnown)
  }

  @Test(arguments: 0..<8)
  func `the year ahead is the same as in the slow reading of many made up networks`(block: Int)
    throws
  {
    var kinds: [String: Int] = [:]
    for seed in (block * 25)..<(block * 25 + 25) {
      let random = RandomNetwork(seed: UInt64(seed))
      let network = try Network(random.bundle)
      for asOf in random.days {
        let situation = Situation(network, asOf: try #require(Day(asOf)))
        let ahead = DaysAhead(situation)
        let found = plain(ahead, network)
        #expect(found == naiveAhead(random.bundle, asOf: asOf), "seed \(seed) on \(asOf)")
        #expect(ahead.entries.map(\.day) == ahead.entries.map(\.day).sorted())
        for family in ahead.families {
          let alone = DaysAhead(situation) { $0 == family }
          #expect(alone.entries == ahead.entries.filter { $0.family == family })
        }
        for day in found.days { kinds[day[1], default: 0] += 1 }
        kinds["overdue", default: 0] += found.overdue.count
      }
    }
    #expect(kinds.count == 5 && kinds.values.allSatisfy { $0 > 5 }, "\(kinds)")
  }

  @Test func `the day itself and the 365th count, and no day before or after`() throws {
    let small = try SmallNetwork([
      "families": "id\nf",
      "people": "id,family,born\np,f,2014-06-15\nq,f,2014-06-14\nr,f,2015-06-15\ns,f,2015-06-16",
      "services": "id,name,sector\na,A,health\nb,B,school",
      "referrals":
        "id,family,from,to,sent,due\nr1,f,a,b,2026-01-01,2026-06-14\nr2,f,a,b,2026-01-01,2026-06-15\nr3,f,a,b,2026-01-01,2027-06-15\nr4,f,a,b,2026-01-01,2027-06-16",
      "agreements":
        "id,family,actor,title,agreed,due\na1,f,a,T,2026-01-01,2026-06-14\na2,f,a,T,2026-01-01,2027-06-15",
      "consents":
        "family,from_service,to_service,given,expires\nf,a,b,2025-01-01,2026-06-15\nf,b,a,2025-01-01,2027-06-16",
    ])
    let ahead = DaysAhead(small.situation)
    #expect(
      plain(ahead, small.network).days == [
        ["2026-06-15", "answer", "f", "r2"], ["2026-06-15", "birthday", "f", "p", "12"],
        ["2026-06-15", "consent", "f", "a", "b", "2025-01-01"],
        ["2027-06-15", "agreement", "f", "a2"], ["2027-06-15", "answer", "f", "r3"],
        ["2027-06-15", "birthday", "f", "r", "12"],
      ])
    #expect(small.ids(.referral, ahead.overdue) == ["r1"])
  }

  @Test func `a birthday on 29 February counts on 1 March, and a month on its first day`() throws {
    let small = try SmallNetwork([
      "families": "id\nf", "people": "id,family,born\np,f,2012-02-29\nq,f,2015-01\nr,f,",
    ])
    let ahead = DaysAhead(small.situation)
    #expect(
      plain(ahead, small.network).days == [
        ["2027-01-01", "birthday", "f", "q", "12"], ["2027-03-01", "birthday", "f", "p", "15"],
      ])
    #expect(ahead.birthsNotKnown == 1)
  }
}
