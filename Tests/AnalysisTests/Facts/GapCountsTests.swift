import Analysis
import Model
import Testing

@Suite struct GapCountsTests {
  /// Economy of f1 has somebody; its debt and that of f2 have nobody.
  private static let town = [
    "families": "id,area,enrolled\nf1,nord,2025-01-01\nf2,,2025-01-01",
    "services": "id,name,sector\na,Nav,nav\nb,BUP,health\nc,DPS,health",
    "ties": "a,b,kind\na,f1,serves\nb,f1,serves\nc,f1,serves",
    "needs":
      "id,family,domain,raised\nn1,f1,economy,2026-01-01\nn2,f1,debt,2026-01-01\nn3,f2,debt,2026-01-01",
    "responsibilities": "need,actor,from\nn1,a,2026-01-01",
  ]

  private func counts(_ rows: GapRows) throws -> GapCounts {
    GapCounts(by: rows, in: try SmallNetwork(Self.town).situation)
  }

  @Test func `a need counts with each service around its family and once in the sum`() throws {
    let counts = try counts(.service)
    #expect(counts.rows.map(\.group) == [.service(0), .service(1), .service(2), .none])
    #expect(counts.rows.map(\.total.open) == [2, 2, 2, 1])
    #expect(counts.rows.map(\.total.nobody) == [1, 1, 1, 1])
    #expect(counts.all == GapCounts.Count(open: 3, nobody: 2))
    #expect(counts.domains == [.economy, .debt])
  }

  @Test func `a need counts once with a sector of which several services are there`() throws {
    let counts = try counts(.sector)
    #expect(counts.rows.map(\.group) == [.sector(.nav), .sector(.health), .none])
    #expect(counts.rows.map(\.total.open) == [2, 2, 1])
  }

  @Test func `families without an area come after the areas`() throws {
    let counts = try counts(.area)
    #expect(counts.rows.map(\.total.open) == [2, 1])
    #expect(counts.rows.last?.group == GapCounts.Row.Group.none)
  }

  @Test func `the rest of the rows holds what they hold`() throws {
    let rest = try counts(.service).rest(after: 2)
    #expect(rest.group == .rest(2))
    #expect(rest.total == GapCounts.Count(open: 3, nobody: 2))
  }
}
