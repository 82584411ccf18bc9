import Analysis
import Model
import Support
import Testing

/// Who could do something about a need.
@Suite struct CandidatesTests {
  /// What the program finds, in the shape of the tests' own reading.
  private func found(
    _ candidates: Candidates, need: Int, _ network: Network
  ) -> [NaiveCandidate] {
    let family = network.needs.family[need].row
    return candidates.candidates(need: need).map { candidate in
      NaiveCandidate(
        service: network.services.id[candidate.service], around: candidate.isAround,
        linked: !candidate.linked.isEmpty, accepted: candidate.accepted,
        load: candidate.load?.value,
        contacts: candidates.contacts(of: candidate.service, family: family).map {
          network.contacts.id[$0]
        })
    }
  }

  @Test(arguments: 0..<8)
  func `who could is the same as in the slow reading of many made up networks`(block: Int) throws {
    var count = 0
    for seed in (block * 30)..<(block * 30 + 30) {
      let random = RandomNetwork(seed: UInt64(seed))
      let bundle = seed % 3 == 0 ? random.bundle : random.bundle.withWiderServices()
      let network = try Network(bundle)
      for asOf in random.days {
        let candidates = Candidates(Situation(network, asOf: try #require(Day(asOf))))
        let expected = naiveCandidates(bundle, asOf: asOf)
        for need in 0..<network.needs.count {
          let id = network.needs.id[need]
          let found = found(candidates, need: need, network)
          #expect(found == expected[id] ?? [], "seed \(seed) on \(asOf), need \(id)")
          count += found.count
        }
      }
    }
    #expect(count > 100)
  }

  private static let base = [
    "families": "id,area\nf,A\ng,B",
    "people": "id,family,born,role\nchild,f,2016-03-01,\nadult,f,,adult",
    "services": "id,name,sector,area,domains,min_age,max_age",
    "needs": "id,family,person,domain,raised\nn,f,,debt,2026-01-01",
  ]

  /// The services that could do something about the need `n`, in their order.
  private func services(_ tables: [String: String]) throws -> [String] {
    var all = Self.base
    for (name, lines) in tables {
      all[name] = lines.hasPrefix("\n") ? all[name, default: ""] + lines : lines
    }
    let small = try SmallNetwork(all)
    let candidates = Candidates(small.situation).candidates(need: try small.row(.need, "n"))
    return small.ids(.service, candidates.map(\.service))
  }

  @Test func `a service has the domain and the family's area, or is for every area`() throws {
    #expect(
      try services([
        "services":
          "\na,A,nav,A,debt,,\nb,B,nav,B,debt,,\nc,C,nav,,debt economy,,\nd,D,nav,A,economy,,\ne,E,nav,,,,"
      ]) == ["a", "c"])
  }

  @Test func `a family without an area may use any service`() throws {
    #expect(
      try services([
        "families": "id,area\nf,", "services": "\na,A,nav,A,debt,,\nb,B,nav,B,debt,,",
      ]) == ["a", "b"])
  }

  @Test func `the family's own network and services that have closed could not`() throws {
    #expect(
      try services([
        "services":
          "id,name,sector,domains,opened,closed\na,A,private,debt,,\nb,B,nav,debt,,2026-06-15\nc,C,nav,debt,2026-06-16,\nd,D,nav,debt,,2026-06-16"
      ]) == ["d"])
  }

  @Test func `volunteers could, but for what the law gives to a public service`() throws {
    let volunteers = "\nv,V,volunteers,A,debt housing,,"
    #expect(try services(["services": volunteers]) == ["v"])
    #expect(
      try services([
        "services": volunteers,
        "needs": "id,family,person,domain,raised\nn,f,,housing,2026-01-01",
      ]) == [])
  }

  @Test func `a service is for the age of whom the need concerns, else of somebody`() throws {
    let services =
      "\na,A,nav,A,debt,18,\nb,B,nav,A,debt,,9\nc,C,nav,A,debt,10,10\nd,D,nav,A,debt,40,50"
    func of(_ person: String) throws -> [String] {
      try self.services([
        "services": services,
        "needs": "id,family,person,domain,raised\nn,f,\(person),debt,2026-01-01",
      ])
    }
    #expect(try of("child") == ["c"])
    // Of an adult without a birthday only a last age below 18 is known not to fit.
    #expect(try of("adult") == ["a", "d"])
    #expect(try of("") == ["a", "c", "d"])
  }

  @Test func `who has the need, was asked in vain or has not answered is passed over`() throws {
    let all = "\na,A,nav,A,debt,,\nb,B,nav,A,debt,,\nc,C,nav,A,debt,,"
    let contacts = "id,name,service,until\nold,O,b,2026-02-01"
    func held(_ row: String) throws -> [String] {
      try services([
        "services": all, "contacts": contacts,
        "responsibilities": "need,actor,from,until,declined\n" + row,
      ])
    }
    #expect(try held("n,a,,,") == ["b", "c"])
    // Had it once and was not asked in vain: may be asked again.
    #expect(try held("n,a,2026-01-01,2026-02-01,") == ["a", "b", "c"])
    #expect(try held("n,old,2026-01-01,,2026-02-01") == ["a", "c"])
    #expect(try held("n,a,,,2026-06-16") == ["b", "c"])
    func sent(_ row: String) throws -> [String] {
      try services([
        "services": all, "contacts": contacts,
        "referrals": "id,family,need,from,to,sent,answered,outcome\nr,f,n,f," + row,
      ])
    }
    #expect(try sent("old,2026-03-01,,") == ["a", "c"])
    #expect(try sent("b,2026-03-01,2026-04-01,redirected") == ["a", "c"])
    #expect(try sent("b,2026-03-01,2026-04-01,accepted") == ["a", "b", "c"])
    #expect(try sent("b,2026-03-01,2026-04-01,withdrawn") == ["a", "b", "c"])
    #expect(try sent("b,2026-06-16,,") == ["a", "b", "c"])
  }

  @Test func `those around the family come first, then those linked to them, then by a yes`()
    throws
  {
    let tables = [
      "services":
        "\na,A,nav,A,debt,,\nb,B,nav,A,debt,,\nc,C,nav,A,debt,,\nd,D,nav,A,debt,,\ne,E,nav,A,leisure,,",
      "contacts": "id,name,service\nx,X,c\ny,Y,e",
      "ties":
        "a,b,kind\nd,f,serves\ny,adult,serves\nx,e,collaborates",
      "needs": "\nm,g,,debt,2026-01-01",
      "responsibilities": "need,actor,accepted,until\nm,b,2026-02-01,2026-03-01",
    ]
    #expect(try services(tables) == ["d", "c", "b", "a"])
  }

  @Test func `among equals those with the fewest open needs for each contact come first`() throws {
    let tables = [
      "services": "\na,A,nav,A,debt,,\nb,B,nav,A,debt,,\nc,C,nav,A,debt,,\nd,D,nav,A,debt,,",
      "contacts": "id,name,service\na1,A,a\nb1,B,b\nb2,B,b\nd1,D,d",
      "needs": "\nm,g,,leisure,2026-01-01\nk,g,,leisure,2026-01-01\nold,g,,leisure,2026-01-01",
      // Two who have one need are one need.
      "responsibilities": "need,actor\nm,a\nm,b1\nm,b2\nk,d1\nm,d",
    ]
    // b 1/2, a 1/1, d 2/1, c has nobody.
    #expect(try services(tables) == ["b", "a", "d", "c"])
  }

  @Test func `nobody could do something about a need that is not open`() throws {
    #expect(
      try services([
        "services": "\na,A,nav,A,debt,,",
        "needs": "id,family,domain,raised,closed\nn,f,debt,2026-01-01,2026-06-15",
      ]) == [])
    #expect(
      try services([
        "services": "\na,A,nav,A,debt,,", "families": "id,area,closed\nf,A,2026-06-15\ng,B,",
      ]) == [])
  }

  @Test(arguments: [
    ("\nb,B,nav,B,housing,,", false, Candidates.Absence.noMandate),
    ("\nv,V,volunteers,A,housing,,", false, .volunteersOnly),
    ("\no,O,nav,A,housing,67,", false, .age),
    ("\no,O,nav,A,housing,67,\nv,V,volunteers,A,housing,,", false, .ageOrVolunteers),
    ("\na,A,nav,A,housing,,", true, .asked),
    ("\na,A,nav,A,housing,,\no,O,nav,A,housing,67,", true, .several),
    ("\na,A,nav,A,housing,,\nv,V,volunteers,A,housing,,", true, .several),
  ])
  func `why nobody could is true of all who have the domain`(
    services: String, isHeld: Bool, why: Candidates.Absence
  ) throws {
    var tables = Self.base
    tables["services", default: ""] += services
    tables["needs"] = "id,family,person,domain,raised\nn,f,child,housing,2026-01-01"
    tables["responsibilities"] = "need,actor,from" + (isHeld ? "\nn,a,2026-01-02" : "")
    let small = try SmallNetwork(tables)
    let candidates = Candidates(small.situation)
    let need = try small.row(.need, "n")
    #expect(candidates.candidates(need: need).isEmpty)
    #expect(candidates.absence(need: need) == why)
  }
}
