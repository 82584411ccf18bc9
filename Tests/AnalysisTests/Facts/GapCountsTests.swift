import Analysis
import Model
import Testing

@Suite struct GapCountsTests {
  /// Economy of f1 has somebody; its debt and that of f2 have nobody, the latter urgently.
  private static let town = [
    "families": "id,area,enrolled\nf1,nord,2025-01-01\nf2,,2025-01-01",
    "services": "id,name,sector\na,Nav,nav\nb,BUP,health\nc,DPS,health",
    "ties": "a,b,kind\na,f1,serves\nb,f1,serves\nc,f1,serves",
    "needs":
      "id,family,domain,raised,urgency\nn1,f1,economy,2026-01-01,\nn2,f1,debt,2026-06-05,\nn3,f2,debt,2026-05-16,urgent",
    "responsibilities": "need,actor,from\nn1,a,2026-01-01",
  ]

  private func counts(_ rows: GapRows) throws -> GapCounts {
    GapCounts(by: rows, in: try SmallNetwork(Self.town).situation)
  }

  @Test func `a need counts with each service around its family and once in the sum`() throws {
    let counts = try counts(.service)
    #expect(counts.columns.map(\.group) == [.service(0), .service(1), .service(2), .none])
    #expect(counts.columns.map(\.total.open) == [2, 2, 2, 1])
    #expect(counts.columns.map(\.total.nobody) == [1, 1, 1, 1])
    #expect((counts.all.open, counts.all.nobody) == (3, 2))
    #expect(counts.domains == [.economy, .debt])
  }

  @Test func `a need counts once with a sector of which several services are there`() throws {
    let counts = try counts(.sector)
    #expect(counts.columns.map(\.group) == [.sector(.nav), .sector(.health), .none])
    #expect(counts.columns.map(\.total.open) == [2, 2, 1])
  }

  @Test func `families without an area come after the areas`() throws {
    let counts = try counts(.area)
    #expect(counts.columns.map(\.total.open) == [2, 1])
    #expect(counts.columns.last?.group == GapCounts.Group.none)
  }

  @Test func `a cell knows its longest days, what is urgent, and how many families it is of`()
    throws
  {
    let counts = try counts(.area)
    // From 5 June and 16 May to 15 June.
    #expect(counts.columns.map(\.total.longest) == [10, 30])
    #expect(counts.columns.map(\.total.urgent) == [0, 1])
    #expect(counts.all.longest == 30)
    let families = counts.all.families
    #expect((families.open, families.nobody) == (2, 2))
    #expect((families.urgent, families.held) == (1, 1))
  }

  @Test func `the columns for which there is no room are one, in which each need counts once`()
    throws
  {
    let kept = try counts(.service).keeping([1])
    #expect(kept.columns.map(\.group) == [.service(1), .rest(3)])
    #expect(kept.columns.map(\.total.open) == [2, 3])
    #expect(kept.all == (try counts(.service).all))
  }
}
