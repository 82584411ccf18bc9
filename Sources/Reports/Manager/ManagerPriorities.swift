import Analysis
import Model
import Wording

// The three most important things, at the top of a manager's report: what, where, who must act by
// the name of their service, and what it takes.
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
  /// Up to how many services are named as those who decide.
  private static let mostServices = 4

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
      // What is urgent belongs together, and so do the pairs of services that should meet; of the
      // others the first is enough.
      let urgent = ofAction.filter { $0.1.group == 0 }.map(\.0)
      let pairs = ofAction.map(\.0).filter { $0 == .siloUnlinked || $0 == .siloSingleBridge }
      let some = [urgent, pairs, ofAction.prefix(1).map(\.0)].first { !$0.isEmpty } ?? []
      return thing(action, some)
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
    let place = place(action, codes)
    if let place { lines.append((language[manager: .priorityWhere], place)) }
    let (who, takes) = whoAndHow(action, codes)
    let isWhere = place == nil && action == .getAnswers
    lines.append((language[manager: isWhere ? .priorityWhereAndWho : .priorityWho], who))
    lines.append((language[manager: .priorityTakes], takes))
    return ReportDocument.Thing(
      title: action.words[language], place: heading(action),
      lines: lines.map { .init(label: $0.0, text: $0.1.hasSuffix("?") ? $0.1 : $0.1 + ".") })
  }

  /// The heading of the part that says more.
  private func heading(_ action: ManagerAction) -> String {
    switch action {
    case .getAnswers: language[manager: .referralsHeading]
    case .decideWho: language[manager: .nobodyHeading]
    case .askForAYes, .seeTheChild: language[manager: .whatToDoHeading]
    case .bridge:
      source.result.silos == nil
        ? language[manager: .whatToDoHeading] : language[manager: .silosHeading]
    }
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
      case .held: language[manager: .someFamilies]
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

  /// Where it is, as far as the report says so: which areas of life and which areas.
  private func place(_ action: ManagerAction, _ codes: [FindingCode]) -> String? {
    switch action {
    case .decideWho where codes.contains(where: FindingCode.ofNobody.contains):
      let domains = domainsOfNobody().map { $0.words[language] }
      let areas = areasOfNobody()
      let parts = [domains, areas].filter { !$0.isEmpty }.map { language.list($0, most: 6) }
      return parts.isEmpty ? nil : parts.joined(separator: "; ")
    case .bridge:
      if codes == [.gapNoService] {
        return language.list(placesWithoutService(), most: Self.mostNames)
      }
      guard let hub = hubs(pairsToMeet()).first else { return nil }
      return language.sharesWith(
        name(hub.service), language.list(hub.others.map(name), most: Self.mostNames))
    default: return nil
    }
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

  /// Who must act, by the names of their services, and what it takes of them.
  private func whoAndHow(
    _ action: ManagerAction, _ codes: [FindingCode]
  ) -> (who: String, takes: String) {
    switch action {
    case .getAnswers:
      let asks = codes.contains(.referralUnanswered)
      let receivers = listedReceivers().filter { asks ? $0.waiting > 0 : $0.stopped > 0 }
      let names = receivers.map { receiver -> String in
        let name = name(receiver.service)
        let number = asks ? shownWaiting(receiver) : shownStopped(receiver)
        guard case .number(let families) = number else { return name }
        return name + " (" + language.families(families) + ")"
      }
      return (
        names.isEmpty
          ? language[manager: .whoAnswers]
          : language.managers(of: language.list(names, most: Self.mostNames), names.count),
        language[manager: names.count == 1 ? .takesOneCall : .takesCalls]
      )
    case .decideWho:
      let some = servicesForNobody()
      let names = some.map { some in
        name(some.service) + " ("
          + language.list(some.domains.map { $0.words[language] }) + ")"
      }
      return (
        names.isEmpty
          ? language[manager: .whoDecides]
          : language.managers(of: language.list(names), names.count),
        language.takesDecision(
          some.map { name($0.service) },
          clarifiedBy: navOffice() ?? language[manager: .theNavOffice])
      )
    case .askForAYes:
      return (coordinators() ?? language[manager: .whoAsks], language[manager: .takesAQuestion])
    case .seeTheChild:
      return (
        coordinators() ?? language[manager: .whoSees], language[manager: .takesAContact]
      )
    case .bridge:
      if codes == [.gapNoService] {
        return (language[manager: .theMunicipality], language[manager: .takesAService])
      }
      guard let hub = hubs(pairsToMeet()).first else {
        return (language[manager: .whoBuilds], language[manager: .takesAMeeting])
      }
      let others = hub.others.map(name)
      return (
        language.managers(of: name(hub.service), 1),
        language.takesMeeting(name(hub.service), language.list(others, most: Self.mostNames))
      )
    }
  }

  /// The services that coordinate, where there are few.
  private func coordinators() -> String? {
    let names = services(.coordination).map(name)
    return names.isEmpty || names.count > 2
      ? nil : language.managers(of: language.list(names), names.count)
  }

  /// The one service of Nav, or the one that is called so.
  private func navOffice() -> String? {
    let names = services(.nav).map(name)
    if names.count == 1 { return names[0] }
    let called = names.filter { $0.lowercased().split(separator: " ").contains("nav") }
    return called.count == 1 ? called[0] : nil
  }

  /// Services that could have what nobody has, as far as their tasks go, each with the areas of
  /// life that it is named for: those for everybody before those of one area or age, volunteers
  /// last.
  /// Nothing of the families decides but which areas of life there are, which the report says.
  private func servicesForNobody() -> [(service: Int, domains: [Domain])] {
    let missing = domainsOfNobody()
    let table = network.services
    let open = (0..<table.count).filter {
      table.sector[$0] != .private && table.sector[$0] != .coordination
        && network.isOpen(service: $0, on: source.situation.day)
    }
    func has(_ service: Int, _ domain: Domain) -> Bool {
      table.domains[service].contains(domain)
    }
    func rank(_ service: Int) -> (Int, Int, Int, Int) {
      (
        table.sector[service] == .volunteers ? 1 : 0, table.area[service] == nil ? 0 : 1,
        table.minAge[service] == nil && table.maxAge[service] == nil ? 0 : 1,
        -missing.count { has(service, $0) }
      )
    }
    var chosen: [(service: Int, domains: [Domain])] = []
    for domain in missing {
      if let place = chosen.firstIndex(where: { has($0.service, domain) }) {
        chosen[place].domains.append(domain)
        continue
      }
      let next = open.filter { has($0, domain) }.min { one, other in
        let (a, b) = (rank(one), rank(other))
        return a != b ? a < b : table.id.precedes(one, other)
      }
      guard let next, chosen.count < Self.mostServices else { continue }
      chosen.append((next, [domain]))
    }
    return chosen
  }
}
