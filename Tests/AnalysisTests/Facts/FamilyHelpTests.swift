import Analysis
import Model
import Testing

@Suite struct FamilyHelpTests {
  private static let tables = [
    "families": "id,enrolled\nf,2025-01-01\ng,2025-01-01",
    "people": "id,family,role\nsara,f,child",
    "services": "id,name,sector,closed\nskole,S,school,\nbup,B,health,\nnav,N,nav,2026-05-10",
    "contacts": "id,name,service,until\nkari,Kari,bup,\nlars,Lars,bup,2026-04-30",
  ]

  private func helpers(
    _ more: [String: String], around family: String = "f", showsEnded: Bool = false
  ) throws -> (small: SmallNetwork, helpers: [FamilyHelper]) {
    let small = try SmallNetwork(Self.tables.merging(more) { $1 })
    return (
      small,
      small.index.helpers(around: try small.row(.family, family), showsEnded: showsEnded)
    )
  }

  @Test func `helpers stand by sector, each with everybody whom they reach`() throws {
    let (small, helpers) = try helpers([
      "ties": "a,b,kind\nbup,sara,serves\nskole,sara,serves\nbup,f,serves"
    ])
    // The codes of sectors begin with nav, school, kindergarten, health.
    #expect(small.ids(helpers.map(\.ref)) == ["skole", "bup"])
    #expect(helpers.map(\.sector) == [.school, .health])
    #expect(small.ids(helpers[1].help.map(\.to)) == ["f", "sara"])
  }

  @Test func `of two ties between the same two the one that began last counts`() throws {
    let (_, helpers) = try helpers([
      "ties":
        "a,b,kind,from,strength,trust\nbup,f,serves,2026-02-01,weak,2\nbup,f,serves,2026-01-01,strong,5"
    ])
    #expect(helpers.map(\.help.count) == [1])
    #expect(helpers.first?.help.first?.strength == .weak)
    #expect(helpers.first?.help.first?.trust == 2)
  }

  @Test func `who has a responsibility and no tie is around the family all the same`() throws {
    let (small, helpers) = try helpers([
      "needs": "id,family,person,domain,raised\nn,f,sara,school,2026-01-01",
      "responsibilities": "need,actor,asked,from\nn,kari,2026-02-01,2026-02-01",
    ])
    let help = try #require(helpers.first?.help.first)
    #expect(small.ids([help.helper, help.to]) == ["kari", "sara"])
    #expect(help.isResponsibilityOnly)
    #expect(help.commitment == .asked)
    #expect(help.isUnsure)
  }

  @Test func `a tie that has ended is shown only where it is asked for and none goes on`() throws {
    let ties = [
      "ties":
        "a,b,kind,from,until\nskole,f,serves,2025-02-01,2026-03-31\nbup,f,serves,2025-02-01,2026-03-31\nbup,f,serves,2026-04-01,"
    ]
    let (small, now) = try helpers(ties)
    #expect(small.ids(now.map(\.ref)) == ["bup"])
    let all = try helpers(ties, showsEnded: true).helpers
    #expect(small.ids(all.map(\.ref)) == ["skole", "bup"])
    #expect(all.map { $0.help.map(\.isEnded) } == [[true], [false]])
  }

  @Test func `a tie ends with the tie, the contact or the service, whichever ends first`() throws {
    let (small, helpers) = try helpers(
      [
        "ties": "a,b,kind,until\nskole,f,serves,2026-03-31\nlars,f,serves,2026-05-31\nnav,f,serves,"
      ],
      showsEnded: true)
    #expect(small.ids(helpers.map(\.ref)) == ["nav", "skole", "lars"])
    // A service is open on the day before it closed.
    #expect(
      helpers.flatMap { $0.help.map(\.ended) }
        == [Day("2026-05-09"), Day("2026-03-31"), Day("2026-04-30")])
  }

  @Test func `who helps a child with two homes is around both families`() throws {
    let more = [
      "homes": "person,family\nsara,f\nsara,g", "ties": "a,b,kind\nskole,sara,serves",
    ]
    for family in ["f", "g"] {
      let (small, helpers) = try helpers(more, around: family)
      #expect(small.ids(helpers.map(\.ref)) == ["skole"], "\(family)")
    }
  }
}
