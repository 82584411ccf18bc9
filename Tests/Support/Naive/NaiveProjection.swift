/// Whom something is made for, by ids.
public enum NaiveAudience: Hashable, Sendable {
  /// Those who sit at the table.
  case services([String])
  /// Somebody who is of a household on the day.
  case person(String)
}

/// What somebody may see of a bundle on a day: the rules one sentence after the other, on tables of
/// text, without a thought for how long it takes.
public final class NaiveProjection {
  typealias Row = [String: String]

  /// The rows that may be seen, as they stand in the whole bundle.
  public internal(set) var kept = PlainBundle()
  /// The bundle that may be seen: the same rows as they are told, with new ids, in no order.
  public internal(set) var told = PlainBundle()

  let network: NaiveNetwork
  let t: Int
  var homes: [String: String] = [:]
  /// The consents that are active on the day, by family, who tells and who is told.
  var consents: [[String]: [Row]] = [:]
  /// Services and contacts with the families in which they have part.
  var parts: Set<[String]> = []

  /// What each may see on a day (`YYYY-MM-DD`); nil for a person who is of no household, or is a
  /// child who is not known to be 12.
  public static func of(
    _ bundle: PlainBundle, for audiences: [NaiveAudience], today: String
  ) -> [NaiveProjection?] {
    let network = NaiveNetwork(bundle, asOf: NaiveDay.parse(today) ?? 0)
    return audiences.map { NaiveProjection(network, for: $0) }
  }

  private init?(_ network: NaiveNetwork, for audience: NaiveAudience) {
    self.network = network
    t = network.d
    for person in network.people.keys { homes[person] = network.home(person) }
    for row in rows("consents") where isActiveConsent(row) {
      let key = ["family", "from_service", "to_service"].map { row.text($0) }
      consents[key, default: []].append(row)
    }
    switch audience {
    case .services(let services):
      parts = everyPart()
      keepForServices(naiveSorted(services))
    case .person(let person):
      guard let family = homes[person], mayAsk(person) else { return nil }
      keep(forPerson: person, of: family)
    }
    renumber()
  }

  func rows(_ table: String) -> [Row] { network.bundle.rows(table) }

  func keep(_ table: String, where isKept: (Row) -> Bool) {
    kept.tables[table] = rows(table).filter(isKept)
  }

  func keptIds(_ table: String) -> Set<String> { Set(kept.rows(table).map { $0.text("id") }) }

  // Given by the day, and neither past its last day nor withdrawn on the day or before.
  private func isActiveConsent(_ row: Row) -> Bool {
    (row.day("given") ?? t) <= t && (row.day("expires") ?? t) >= t
      && (row.day("withdrawn") ?? t + 1) > t
  }

  // A notice of concern to barnevern is never shown, and opens nothing.
  func isNotice(_ referral: Row) -> Bool { referral["kind"] == "child-welfare-notice" }

  // MARK: What a row names

  /// The columns that name families, people, services and contacts, but for the family of the row.
  static let actors: [String: [String]] = [
    "ties": ["a", "b"], "needs": ["person"], "responsibilities": ["actor"],
    "referrals": ["person", "from", "to"], "activities": ["actor"], "agreements": ["actor"],
    "goals": ["person"], "moments": ["person"],
    "consents": ["person", "from_service", "to_service"],
  ]

  func named(_ table: String, _ row: Row) -> [String] {
    (Self.actors[table] ?? []).compactMap { row[$0] }.filter { !$0.isEmpty }
  }

  private func row(_ table: String, _ id: String) -> Row? {
    id.isEmpty ? nil : rows(table).first { $0["id"] == id }
  }

  func need(_ row: Row) -> Row? { self.row("needs", row.text("need")) }
  func goal(_ row: Row) -> Row? { self.row("goals", row.text("goal")) }
  /// The referral that an agreement promises to answer.
  func referral(_ row: Row) -> Row? { self.row("referrals", row.text("referral")) }

  /// The family of a row: that of its need, or for a tie the home of the one who is served.
  func family(_ table: String, _ row: Row) -> String? {
    switch table {
    case "responsibilities": need(row)?.text("family")
    case "ties": network.families[row.text("b")] != nil ? row["b"] : homes[row.text("b")]
    default: row["family"]
    }
  }

  // The services of what it names; of an agreement, also those of its referral.
  func units(_ table: String, _ row: Row) -> Set<String> {
    let own = Set(named(table, row).compactMap { network.unit($0) })
    return own.union(referral(row).map { units("referrals", $0) } ?? [])
  }

  // All people it names, in its need, its referral and its goal too.
  func people(_ table: String, _ row: Row) -> Set<String> {
    Set(named(table, row).filter { network.people[$0] != nil })
      .union(need(row).map { people("needs", $0) } ?? [])
      .union(referral(row).map { people("referrals", $0) } ?? [])
      .union(goal(row).map { people("goals", $0) } ?? [])
  }

  // The area of life of its need; of an agreement without one, that of its referral's need.
  func area(_ row: Row) -> String? {
    (need(row) ?? referral(row).flatMap { need($0) })?["domain"]
  }

  // Whether somebody is named whose home is not that of the row's family.
  func namesOthers(_ table: String, _ row: Row, _ family: String) -> Bool {
    namesOtherFamily(table, row, family) || people(table, row).contains { homes[$0] != family }
  }

  func namesOtherFamily(_ table: String, _ row: Row, _ family: String) -> Bool {
    named(table, row).contains { network.families[$0] != nil && $0 != family }
  }
}

extension [String: String] {
  /// What stands in a column; empty where nothing does.
  func text(_ column: String) -> String { self[column] ?? "" }

  /// The day in a column, if any.
  func day(_ column: String) -> Int? { NaiveDay.parse(text(column)) }

  /// Whether the row holds on a day, by its `from` and `until`.
  func isActive(on day: Int) -> Bool {
    (self.day("from") ?? day) <= day && (self.day("until") ?? day) >= day
  }
}
