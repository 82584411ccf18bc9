import Analysis
import Model
import Support
import Testing

/// What there has been of a family over time.
@Suite struct FamilyTimelineTests {
  private static let tables = [
    "families": "id,enrolled\nf,2025-01-01",
    "people": "id,family\np,f\nq,f",
    "services": "id,name,sector\na,A,nav\nb,B,health",
    "contacts":
      "id,name,service,role,until\nk,Kari,a,veileder,2026-04-30\nm,Mona,b,coordinator,",
  ]

  private func timeline(
    _ more: [String: String], person: String? = nil
  ) throws -> (FamilyTimeline, SmallNetwork) {
    let small = try SmallNetwork(Self.tables.merging(more) { $1 })
    let row = person.flatMap { small.network.find(.person, id: $0)?.row }
    return (FamilyTimeline(of: 0, person: row, in: small.index, FamilyRows(small.index)), small)
  }

  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// Every day of every need against the situation of that day, which is asked another way.
  @Test(arguments: 0..<UInt64(30))
  func `who has a need is what the situation of each day says`(seed: UInt64) throws {
    let made = RandomNetwork(seed: seed)
    let network = try Network(made.bundle)
    let today = try day(made.days[0])
    let index = FamilyIndex(Situation(network, asOf: today))
    let needs = (0..<network.needs.count).filter {
      network.needs.raised[$0] <= today
        && index.situation.familyIsOpen[network.needs.family[$0].row]
    }
    var stretches: [Int: [NeedStretch]] = [:]
    for need in needs {
      let found = index.stretches(ofNeed: need)
      stretches[need] = found
      let closed = network.needs.closed[need]
      #expect(found.first?.from == network.needs.raised[need])
      let last = closed > today ? today : max(network.needs.raised[need], closed.adding(days: -1))
      #expect(found.last?.until == last)
      for (one, next) in zip(found, found.dropFirst()) {
        #expect(next.from == one.until.adding(days: 1))
        #expect(one.hold != next.hold || one.actors != next.actors)
      }
    }
    for back in stride(from: 0, to: 400, by: 13) {
      let at = today.adding(days: -back)
      let situation = Situation(network, asOf: at)
      for (need, found) in stretches {
        guard let stretch = found.first(where: { $0.from <= at && at <= $0.until }) else {
          continue
        }
        #expect(
          situation.isHeld(need: need) == (stretch.hold != .nobody),
          "\(network.needs.id[need]) on \(at)")
      }
    }
  }

  @Test(arguments: 0..<UInt64(30))
  func `what holds on the day is what the findings say`(seed: UInt64) throws {
    let made = RandomNetwork(seed: seed)
    let network = try Network(made.bundle)
    for text in made.days {
      let index = FamilyIndex(Situation(network, asOf: try day(text)))
      let rows = FamilyRows(index)
      for family in 0..<network.families.count where index.situation.familyIsOpen[family] {
        for need in FamilyTimeline(of: family, in: index, rows).needs {
          guard let open = need.open else { continue }
          let hold = need.stretches.last?.hold
          #expect((hold == .nobody) == open.isNobodys)
          #expect((hold == .unsure) == open.lacksYes)
        }
      }
    }
  }

  @Test func `who had a need is told day by day`() throws {
    let (timeline, _) = try timeline([
      "needs": "id,family,domain,raised\nn,f,debt,2026-01-01",
      "responsibilities":
        "need,actor,asked,accepted,from,until\nn,k,2026-01-10,2026-01-20,2026-01-10,",
    ])
    let found = timeline.needs[0].stretches
    // Kari is employed until the last of April.
    #expect(found.map(\.hold) == [.nobody, .unsure, .held, .nobody])
    #expect(
      found.map(\.from)
        == [
          try day("2026-01-01"), try day("2026-01-10"), try day("2026-01-20"),
          try day("2026-05-01"),
        ])
  }

  @Test func `a need closed on the day on which it was raised was there that day`() throws {
    let (timeline, _) = try timeline([
      "needs": "id,family,domain,raised,closed\nn,f,debt,2026-01-01,2026-01-01"
    ])
    let stretch = try #require(timeline.needs[0].stretches.first)
    #expect(stretch.from == stretch.until)
  }

  @Test func `an unknown start stays unknown, and ties that meet are one`() throws {
    let (timeline, small) = try timeline([
      "ties": """
      a,b,kind,from,until
      k,f,serves,,
      a,p,serves,2025-02-01,2025-03-31
      a,f,serves,2025-04-01,2025-06-30
      a,q,serves,2026-01-01,2026-02-01
      m,f,serves,2025-02-01,
      b,f,serves,2026-07-01,
      """
    ])
    #expect(
      timeline.helpers.map { small.network.find(.contact, id: "k") == $0.ref }
        == [false, true, false])
    #expect(timeline.helpers[0].isInForce && timeline.helpers[0].stretches[0].until == .never)
    // Kari left in April, and nobody knows when she came.
    #expect(timeline.helpers[1].stretches[0].from == .always)
    #expect(timeline.helpers[1].stretches[0].until == (try day("2026-04-30")))
    #expect(
      timeline.helpers[2].stretches.map(\.from)
        == [try day("2025-02-01"), try day("2026-01-01")])
    #expect(timeline.coordinatorsByTie.map(\.from) == [try day("2025-02-01")])
  }

  @Test func `a quiet time is one in which nothing at all is recorded`() throws {
    let quiet = [
      "activities": "date,actor,family,kind\n2025-01-05,k,f,call\n2025-08-01,k,f,call",
      "needs": "id,family,domain,raised\nn,f,debt,2025-01-01",
    ]
    let (found, _) = try timeline(quiet)
    #expect(found.pauses.map(\.from) == [try day("2025-01-06"), try day("2025-08-02")])
    #expect(found.pauses.map(\.until) == [try day("2025-07-31"), .never])
    // A moment or an agreement is something too.
    let (filled, _) = try timeline(
      quiet.merging([
        "moments": "date,family,title,weight\n2025-04-01,f,Lo,small\n2025-06-01,f,Sov,small",
        "agreements": "id,family,actor,title,agreed,due\ng,f,a,Ringe,2025-10-25,",
      ]) { $1 })
    #expect(filled.pauses.map(\.from) == [try day("2025-10-26")])
    // For one person, and where activities are not recorded, nothing is known.
    #expect(try timeline(quiet, person: "p").0.pauses.isEmpty)
    #expect(
      try timeline(["needs": "id,family,domain,raised\nn,f,debt,2025-01-01"]).0.pauses.isEmpty)
  }

  @Test func `the line begins when the family did, or with what came before`() throws {
    #expect(try timeline([:]).0.start == (try day("2025-01-01")))
    let early = ["moments": "date,family,title,weight\n2024-12-24,f,Jul,small"]
    #expect(try timeline(early).0.start == (try day("2024-12-24")))
    let unknown = ["families": "id,enrolled\nf,"]
    #expect(try timeline(unknown).0.start == nil)
    let tied = unknown.merging(["ties": "a,b,kind,from\na,f,serves,2025-09-01\nb,f,serves,"]) { $1 }
    #expect(try timeline(tied).0.start == (try day("2025-09-01")))
  }

  @Test func `one person's timeline has what concerns that person`() throws {
    let tables = [
      "needs": "id,family,person,domain,raised\nn1,f,p,debt,2026-01-01\nn2,f,,debt,2026-01-02",
      "goals": "id,family,person,domain,title,set\ng1,f,q,debt,G,2026-01-01",
      "ties": "a,b,kind,from\nk,p,serves,2026-01-01\na,f,serves,2026-01-01\nb,q,serves,2026-01-01",
      "moments": "date,family,person,title,weight\n2026-01-01,f,p,Lo,small",
    ]
    let (own, small) = try timeline(tables, person: "p")
    #expect(small.ids(.need, own.needs.map(\.row)) == ["n1"])
    #expect(own.goals.isEmpty && own.moments.count == 1 && own.leavesOthersOut)
    #expect(Set(small.ids(own.helpers.map(\.ref))) == ["k", "a"])
    #expect(try !timeline(tables).0.leavesOthersOut)
  }
}
