import Analysis
import Model
import Support
import Testing

/// What somebody should do something about now, held against findings put together by hand.
@Suite struct UrgentMattersTests {
  /// A row, with ids for rows.
  private struct Row: Equatable, CustomStringConvertible {
    var about: String
    var days: Int
    var family: String

    var description: String { "\(about) \(days) \(family)" }
  }

  private static let nobodys = ["gap.nobody", "gap.declined", "gap.lapsed"]

  /// The rows as the words say it: what is found about a need, and about the referrals that name
  /// it, is one row; the days are those of nobody having it, else those of the first finding.
  private func naive(_ bundle: PlainBundle, _ day: String) -> (urgent: [Row], nobodys: [Row]) {
    var needOfReferral: [String: String] = [:]
    for row in bundle.rows("referrals") {
      if let id = row["id"], let need = row["need"], !need.isEmpty { needOfReferral[id] = need }
    }
    func about(_ finding: NaiveFinding) -> String {
      switch finding.subject.kind {
      case "need": return "need " + finding.subject.id
      case "referral":
        return needOfReferral[finding.subject.id].map { "need " + $0 }
          ?? "referral " + finding.subject.id
      default:
        return "\(finding.subject.kind) \(finding.subject.id) \(finding.related.first?.id ?? "")"
      }
    }
    let found = naiveFindings(bundle, asOf: day).filter { $0.family != nil }
    var (urgent, others): ([Row], [Row]) = ([], [])
    var seen: Set<String> = []
    for finding in found {
      let key = about(finding)
      guard seen.insert(key).inserted else { continue }
      let all = found.filter { about($0) == key }
      let nobody = all.first { Self.nobodys.contains($0.code) }
      let critical = all.first { $0.severity == "critical" }
      guard let clock = nobody ?? critical else { continue }
      let row = Row(about: key, days: clock.days ?? 0, family: clock.family ?? "")
      if critical != nil { urgent.append(row) } else { others.append(row) }
    }
    return (urgent, others)
  }

  private func about(_ matter: UrgentMatters.Matter, _ network: Network) -> String {
    switch matter.about {
    case .need(let row): "need " + network.needs.id[row]
    case .referral(let row): "referral " + network.referrals.id[row]
    case .other(let subject, let other):
      "\(subject.kind.code) \(network.id(subject)) \(other.map(network.id) ?? "")"
    }
  }

  private func rows(_ matters: [UrgentMatters.Matter], _ network: Network) -> [Row] {
    matters.map {
      Row(about: about($0, network), days: $0.days, family: network.families.id[$0.family])
    }
  }

  @Test(arguments: 0..<60) func `rows are those of a slow reading, each once`(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    let network = try Network(made.bundle)
    for day in made.days {
      let result = analyse(network, asOf: try #require(Day(day)), measuring: false)
      let matters = UrgentMatters(result.findings, of: network)
      let naive = naive(made.bundle, day)
      for (found, expected) in [(matters.urgent, naive.urgent), (matters.nobodys, naive.nobodys)] {
        let rows = rows(found, network)
        func key(_ row: Row) -> String { "\(row)" }
        #expect(rows.sorted { key($0) < key($1) } == expected.sorted { key($0) < key($1) })
        #expect(rows.map(\.days) == rows.map(\.days).sorted(by: >))
        #expect(Set(rows.map(\.about)).count == rows.count)
      }
      let several = Dictionary(grouping: naive.urgent, by: \.family).values.filter { $0.count > 1 }
      #expect(matters.together.families == several.count)
      #expect(matters.together.matters == several.map(\.count).reduce(0, +))
    }
  }

  /// A day before the limit, the limit, and the day after it.
  @Test(arguments: [
    (0, WaitingTime.upTo(30)), (30, .upTo(30)), (31, .over(30)), (90, .over(30)), (91, .over(90)),
    (180, .over(90)), (181, .over(180)), (365, .over(180)), (366, .over(365)), (2000, .over(365)),
  ]) func `waiting times are rounded down to a step`(days: Int, rounded: WaitingTime) {
    #expect(WaitingTime(rounding: days) == rounded)
    #expect(rounded.least <= days)
  }
}
