import Analysis
import Model
import Wording

// The three most important things, at the top of a manager's report: what, where, and who must act.
//
// The order is that of the digest, made of kinds instead of findings: what is urgent, then what is
// new, then the rest by severity and number. Each thing to do is named once, with the kinds that
// put it there. Everything is worked out from what the report shows further down (`shown`, and the
// rows of its lists), with what is hidden taken for as small as it can be: so neither the numbers
// nor their order tell more than the tables do.
extension ManagerReport {
  private static let mostThings = 3
  /// Up to how many names stand in a line before they are counted.
  private static let mostNames = 4

  /// Where a kind stands in the order; the smaller comes first.
  private struct Rank: Comparable {
    var group: Int
    var severity: Severity
    var count: Int
    var code: Int

    static func < (one: Rank, other: Rank) -> Bool {
      if one.group != other.group { return one.group < other.group }
      // Of what is urgent the number decides, since all of it is critical.
      if one.group > 0, one.severity != other.severity { return one.severity < other.severity }
      return one.count != other.count ? one.count > other.count : one.code < other.code
    }
  }

  func priorities() -> [ReportDocument.Block] {
    let ranked = FindingCode.allCases.compactMap { code in rank(code).map { (code, $0) } }
      .sorted { $0.1 < $1.1 }
    var actions: [ManagerAction] = []
    for (code, _) in ranked where !actions.contains(.of(code)) { actions.append(.of(code)) }
    if actions.isEmpty { return [] }
    let things = actions.prefix(Self.mostThings).map { action -> ReportDocument.Thing in
      let ofAction = ranked.filter { ManagerAction.of($0.0) == action }
      // What is urgent belongs together; of the others the first is enough.
      let urgent = ofAction.filter { $0.1.group == 0 }
      return thing(action, (urgent.isEmpty ? Array(ofAction.prefix(1)) : urgent).map(\.0))
    }
    return [.priorities(heading: language[manager: .prioritiesHeading], things)]
  }

  private func rank(_ code: FindingCode) -> Rank? {
    let kind = figures.kinds[code.place]
    if kind.families + kind.others == 0 { return nil }
    let isOfServices = ManagerAction.of(code).isOfServices
    let numbers = shown.kinds[code.place]
    let count = isOfServices ? kind.others : numbers.families.least
    let urgent = isOfServices ? 0 : numbers.urgent.least
    let new = isOfServices ? kind.newOthers : numbers.new?.least ?? 0
    let isNew = source.since != nil && new > 0
    return Rank(
      group: urgent > 0 ? 0 : isNew ? 1 : 2, severity: code.mostSevere,
      count: urgent > 0 ? urgent : count, code: code.place)
  }

  private func thing(_ action: ManagerAction, _ codes: [FindingCode]) -> ReportDocument.Thing {
    var lines = [(language[manager: .priorityWhat], codes.map(what).joined(separator: "; "))]
    if let place = place(action, codes) {
      lines.append((language[manager: .priorityWhere], place))
    }
    lines.append((language[manager: .priorityWho], who(action)))
    return ReportDocument.Thing(
      place: action.words[language], lines: lines.map { .init(label: $0.0, text: $0.1 + ".") })
  }

  private func what(_ code: FindingCode) -> String {
    let name = language.quoted(code.words[language])
    if ManagerAction.of(code).isOfServices {
      let kind = figures.kinds[code.place]
      let new = source.since == nil || kind.newOthers == 0 ? nil : kind.newOthers
      return name + ": " + language.findings(kind.others)
        + (new.map { ", " + language.newOnes($0) } ?? "")
    }
    let numbers = shown.kinds[code.place]
    let families =
      switch numbers.families {
      case .number(let number): language.families(number)
      case .few: language[manager: .fewFamilies]
      case .held: language[manager: .hiddenFamilies]
      }
    let urgent = numbers.urgent.least
    let new = source.since == nil ? 0 : numbers.new?.least ?? 0
    var text = name + ": " + families
    if urgent > 0 {
      text += ", " + language.urgentFor(urgent, orMore: numbers.urgent != .number(urgent))
    } else if new > 0 {
      text += ", " + language.newFor(new, orMore: numbers.new != .number(new))
    }
    return text
  }

  /// Where it is, as far as the report says so: who was asked, which areas, which services.
  private func place(_ action: ManagerAction, _ codes: [FindingCode]) -> String? {
    let names: [String] =
      switch action {
      case .getAnswers where codes.contains(.referralUnanswered):
        listedReceivers().filter { $0.waiting > 0 }.map { receiver in
          let name = name(receiver.service)
          guard case .number(let families) = shownWaiting(receiver) else { return name }
          return name + " (" + language.families(families) + ")"
        }
      case .decideWho where codes.contains(where: FindingCode.ofNobody.contains):
        areasOfNobody()
      case .bridge where codes == [.gapNoService]: placesWithoutService()
      case .bridge where codes == [.siloUnlinked]: pairsApart(.unlinked)
      case .bridge where codes == [.siloSingleBridge]: pairsApart(.bridged)
      default: []
      }
    if names.isEmpty {
      return action == .bridge && source.map != nil ? language[manager: .onTheMap] : nil
    }
    return language.list(names, most: Self.mostNames)
  }

  /// The areas with needs that nobody has: the columns of a table in which something stands.
  private func areasOfNobody() -> [String] {
    guard figures.showsPlaces, shown.plan.domains == .all, figures.areas.count > 1 else {
      return []
    }
    return zip(figures.areas, shown.domains)
      .filter { _, row in row.contains { ($0?.least ?? 0) > 0 } }
      .map { area, _ in
        area == nil ? language[picture: .noArea].lowercased() : areaName(area)
      }
  }

  /// The pairs of services whose number of families may stand beside their names.
  private func pairsApart(_ status: SiloMeasures.Status) -> [String] {
    let pairs = source.result.silos?.pairs ?? []
    let shares = ManagerShares(pairs, families: figures.families, small)
    let apart = pairs.filter { $0.sharedFamilies > 0 && $0.status == status }
    return listedPairs(apart, shares).map { name($0.a) + " – " + name($0.b) }
  }

  private func who(_ action: ManagerAction) -> String {
    switch action {
    case .getAnswers: language[manager: .whoAnswers]
    case .decideWho: language[manager: .whoDecides]
    case .askForAYes: language[manager: .whoAsks]
    case .seeTheChild: language[manager: .whoSees]
    case .bridge: language[manager: .whoBuilds]
    }
  }
}
