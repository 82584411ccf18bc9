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

  /// The rows as the words say it: what is critical, high with days, of nobody or without a yes,
  /// and late, about a need or about referrals and agreements that name it, is one row; the days
  /// are those of nobody having it, else of nobody's yes, else those of the first finding.
  private func naive(_ bundle: PlainBundle, _ day: String) -> (urgent: [Row], others: [Row]) {
    var needOfReferral: [String: String] = [:]
    let urgentNeeds = Set(
      bundle.rows("needs").filter { $0["urgency"] == "urgent" }.compactMap { $0["id"] })
    var needOfAgreement: [String: String] = [:]
    var referralOfAgreement: [String: String] = [:]
    for row in bundle.rows("agreements") {
      guard let id = row["id"] else { continue }
      if let need = row["need"], !need.isEmpty { needOfAgreement[id] = need }
      if let referral = row["referral"], !referral.isEmpty { referralOfAgreement[id] = referral }
    }
    for row in bundle.rows("referrals") {
      if let id = row["id"], let need = row["need"], !need.isEmpty { needOfReferral[id] = need }
    }
    func referral(_ id: String) -> String {
      needOfReferral[id].map { "need " + $0 } ?? "referral " + id
    }
    func about(_ finding: NaiveFinding) -> String {
      switch finding.subject.kind {
      case "need": return "need " + finding.subject.id
      case "referral": return referral(finding.subject.id)
      case "agreement" where needOfAgreement[finding.subject.id] != nil:
        return "need " + (needOfAgreement[finding.subject.id] ?? "")
      case "agreement" where referralOfAgreement[finding.subject.id] != nil:
        return referral(referralOfAgreement[finding.subject.id] ?? "")
      default:
        return "\(finding.subject.kind) \(finding.subject.id) \(finding.related.first?.id ?? "")"
      }
    }
    let waiting = ["gap.asked", "gap.assumed"]
    let found = naiveFindings(bundle, asOf: day).filter {
      guard $0.family != nil else { return false }
      return $0.severity == "critical" || $0.severity == "high" && $0.days != nil
        || (Self.nobodys + waiting + ["referral.unanswered"]).contains($0.code)
    }
    var (urgent, others): ([Row], [Row]) = ([], [])
    var seen: Set<String> = []
    for finding in found {
      let key = about(finding)
      guard seen.insert(key).inserted else { continue }
      let all = found.filter { about($0) == key }
      let clock =
        all.first { Self.nobodys.contains($0.code) } ?? all.first { waiting.contains($0.code) }
        ?? finding
      let row = Row(about: key, days: clock.days ?? 0, family: clock.family ?? "")
      let isHigh = all.contains { $0.severity == "high" }
      let isMarked = key.hasPrefix("need ") && urgentNeeds.contains(String(key.dropFirst(5)))
      if all.contains(where: { $0.severity == "critical" }) || isHigh && isMarked {
        urgent.append(row)
      } else if isHigh {
        others.append(row)
      }
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

  /// What is more severe comes first, of that what is marked, then what nobody has, then what
  /// nobody has said yes to, then what is over a day; the longest of these.
  private func isInOrder(_ one: UrgentMatters.Matter, _ next: UrgentMatters.Matter) -> Bool {
    if one.severity != next.severity { return one.severity < next.severity }
    if one.isMarked != next.isMarked { return one.isMarked }
    func kind(_ matter: UrgentMatters.Matter) -> Int {
      switch matter.clock.code.rawValue {
      case let code where Self.nobodys.contains(code): 0
      case "gap.asked", "gap.assumed": 1
      case "referral.unanswered", "agreement.overdue": 2
      default: 3
      }
    }
    return kind(one) != kind(next) ? kind(one) < kind(next) : one.days >= next.days
  }

  @Test(arguments: 0..<60) func `rows are those of a slow reading, each once`(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    let network = try Network(made.bundle)
    for day in made.days {
      let result = analyse(network, asOf: try #require(Day(day)), measuring: false)
      let matters = UrgentMatters(result.findings, of: network)
      let naive = naive(made.bundle, day)
      for (found, expected) in [(matters.urgent, naive.urgent), (matters.others, naive.others)] {
        let rows = rows(found, network)
        func key(_ row: Row) -> String { "\(row)" }
        #expect(rows.sorted { key($0) < key($1) } == expected.sorted { key($0) < key($1) })
        for (one, next) in zip(found, found.dropFirst()) {
          #expect(isInOrder(one, next), "\(one) \(next)")
        }
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
