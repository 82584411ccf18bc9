import Model
import Support
import Testing

/// A small network in lines of a bundle, and what somebody is told of it.
struct ProjectedNetwork {
  /// Nav and the school, who both serve a family and may tell each other all; BUP, who may not be
  /// told of and has no part; a mother, and her son of 14.
  static let base = """
    families id=f alias=Bjørk
    people id=anna family=f alias=Anna born=1985-03-02 role=adult
    people id=bo family=f alias=Bo born=2012-05-20 role=child
    services id=nav name=Nav sector=nav
    services id=skole name=Skolen sector=school
    services id=bup name=BUP sector=health
    ties a=nav b=f kind=serves from=2025-01-01
    ties a=skole b=f kind=serves from=2025-01-02
    consents family=f from_service=nav to_service=skole given=2026-01-01
    consents family=f from_service=skole to_service=nav given=2026-01-01
    """

  let told: PlainBundle

  /// What services, or a person, are told on a day of the base with some lines more and one less.
  init(
    _ more: String = "", without line: String = "", for services: String = "nav skole",
    person: String? = nil, today: String = "2026-06-15"
  ) throws {
    if !line.isEmpty { try #require(Self.base.contains(line)) }
    let kept = Self.base.split(separator: "\n").filter { line.isEmpty || !$0.contains(line) }
    let bundle = PlainBundle(lines: kept.joined(separator: "\n") + "\n" + more)
    let network = try Network(bundle)
    let ids = services.split(separator: " ").map(String.init)
    let audience = try network.audience(person.map { .person($0) } ?? .services(ids))
    let projection = project(network, for: audience, today: try #require(Day(today)))
    #expect(projection.network.violations().isEmpty)
    told = PlainBundle(projection.network)
  }

  /// What stands in a column of a table, in order; empty cells too.
  func callAsFunction(_ table: TableName, _ column: String) -> [String] {
    told.rows(table.rawValue).map { $0[column] ?? "" }.sorted()
  }

  /// The aliases of those who are shown.
  var people: [String] { self(.people, "alias") }
  /// The titles of the needs that are shown.
  var needs: [String] { self(.needs, "title") }
}
