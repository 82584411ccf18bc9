import Analysis
import Model
import Support
import Testing

@Suite struct InForceTests {
  private static let tables = [
    "families": "id\nf", "services": "id,name,sector\na,A,nav\nb,B,health",
    "needs": "id,family,domain,raised\nn,f,school,2026-01-01",
    "ties": "a,b,kind,from,until\na,f,serves,2026-03-01,2026-03-31",
    "responsibilities":
      "need,actor,from,until,declined\nn,a,2026-03-01,2026-03-31,\nn,b,2026-03-01,,2026-03-20",
    "consents":
      "family,from_service,to_service,domains,given,expires,withdrawn\nf,a,b,school,2026-03-01,2026-03-31,\nf,b,a,school,2026-03-01,2026-03-31,2026-03-20",
    "goals":
      "id,family,domain,title,set,achieved\nm,f,school,a,2026-03-01,2026-03-20",
  ]

  private func days(_ isInForce: (Network, Day) -> Bool) throws -> [String] {
    let network = try Network(PlainBundle(csv: Self.tables))
    return try ["2026-02-28", "2026-03-01", "2026-03-19", "2026-03-20", "2026-03-31", "2026-04-01"]
      .filter { isInForce(network, try #require(Day($0))) }
  }

  private static let inMarch = ["2026-03-01", "2026-03-19", "2026-03-20", "2026-03-31"]
  private static let toTheNineteenth = ["2026-03-01", "2026-03-19"]

  @Test func `what has a last day is in force on it and on its first`() throws {
    #expect(try days { $0.isInForce(tie: 0, on: $1) } == Self.inMarch)
    #expect(try days { $0.isInForce(responsibility: 0, on: $1) } == Self.inMarch)
    #expect(try days { $0.isInForce(consent: 0, on: $1) } == Self.inMarch)
  }

  @Test func `what is declined, withdrawn or achieved is not in force on that day`() throws {
    #expect(try days { $0.isInForce(responsibility: 1, on: $1) } == Self.toTheNineteenth)
    #expect(try days { $0.isInForce(consent: 1, on: $1) } == Self.toTheNineteenth)
    #expect(try days { $0.isOpen(goal: 0, on: $1) } == Self.toTheNineteenth)
  }
}
