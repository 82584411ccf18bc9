import Analysis
import Model
import Synchronization
import Wording

/// A finding, and the network that its references point into.
struct FoundFinding: Sendable {
  let finding: Finding
  let overview: Overview
  /// Who has something to answer for, of what it is about; nil where nobody has.
  var whom: Ref?
  /// Whether that one was rung about the family today.
  var isRung = false
}

/// Somebody to ring, and what that call is about.
struct Call: Sendable {
  /// A contact, or a service that has none, of the first finding's network.
  let whom: Ref
  /// The worst first.
  var findings: [FoundFinding]
}

/// Whose day it is, in which language names are told apart.
struct TodayKey: Hashable {
  let me: String?
  let language: Language
}

/// What a network, or a part of it, has for one person's day.
struct TodayPart: Sendable {
  /// The findings of families that are asked about, each with who can be rung about it.
  var found: [FoundFinding] = []
  /// Open agreements that are overdue or due within a week.
  var agreements: [(row: Int, overview: Overview)] = []
  /// Who was asked lately about a need and has not answered, as rows of responsibilities.
  var asked: [(row: Int, overview: Overview)] = []
  /// Consents that end, and birthdays at which somebody is asked anew, within some days.
  var ahead: [(entry: DaysAhead.Entry, overview: Overview)] = []
  /// The open families that these are of, as rows.
  var families: [Int] = []

  /// How many days ahead consents and birthdays are told.
  private static let daysAhead = 30

  init(_ view: NetworkView, _ key: TodayKey) {
    let overview = view.overview
    let (situation, network) = (overview.situation, overview.network)
    let isMine = view.isMine(key.me, key.language)
    families = view.rows.filter { situation.familyIsOpen[$0] && isMine($0) }
    let employed = EmployedContacts(situation)
    let rung = Self.rung(situation)
    for finding in overview.findings {
      guard let family = finding.family, isMine(family.row) else { continue }
      let whom = employed.whomToRing(finding)
      found.append(
        FoundFinding(
          finding: finding, overview: overview, whom: whom,
          isRung: whom.map { rung.contains([$0, family]) } ?? false))
    }
    let open = network.agreements
    let week = situation.day.adding(days: 7)
    for row in 0..<open.count {
      let isWanted =
        open.agreed[row] <= situation.day && open.done[row] > situation.day
        && open.dropped[row] > situation.day && open.due[row] <= week
        && situation.familyIsOpen[open.family[row].row] && isMine(open.family[row].row)
      if isWanted { agreements.append((row, overview)) }
    }
    agreements.sort { open.due[$0.row] < open.due[$1.row] }
    asked = situation.askedLately(ofFamilies: isMine).map { ($0, overview) }
    let last = situation.day.adding(days: Self.daysAhead)
    for entry in DaysAhead(situation, families: isMine).entries where entry.day <= last {
      switch entry.matter {
      case .consent, .birthday: ahead.append((entry, overview))
      case .answer, .agreement: break
      }
    }
  }
}

extension TodayPart {
  /// Who was rung today about which family; of a contact its service too.
  private static func rung(_ situation: Situation) -> Set<[Ref]> {
    let (network, done) = (situation.network, situation.network.activities)
    var rung: Set<[Ref]> = []
    for row in 0..<done.count where done.date[row] == situation.day && done.kind[row] == .call {
      rung.insert([done.actor[row], done.family[row]])
      if let unit = network.unit(done.actor[row]) {
        rung.insert([Ref(.service, unit), done.family[row]])
      }
    }
    return rung
  }
}

/// What one person has to do today.
struct TodayFacts: Sendable {
  /// Whom to ring, the worst first.
  private(set) var calls: [Call] = []
  /// What was rung about today and is not moved yet.
  private(set) var rung: [FoundFinding] = []
  /// Needs that nobody does anything about.
  private(set) var nobodys: [FoundFinding] = []
  /// What waits for the one who sits at the page, who rings nobody about it.
  private(set) var own: [FoundFinding] = []
  /// What ends within a year.
  private(set) var ending: [FoundFinding] = []
  /// Open agreements that are overdue or due within a week, by day.
  private(set) var agreements: [(row: Int, overview: Overview)] = []
  /// Who was asked lately about a need and has not answered, as rows of responsibilities; of urgent
  /// needs first.
  private(set) var asked: [(row: Int, overview: Overview)] = []
  /// Consents that end, and birthdays at which somebody is asked anew, by day.
  private(set) var ahead: [(entry: DaysAhead.Entry, overview: Overview)] = []
  /// How many findings there are in all, and how many the calls can move.
  private(set) var count = 0, movable = 0
  /// How many open families these are of.
  private(set) var families = 0

  /// - Parameter me: the id of the contact who sits at the page, whose families alone are asked
  ///   about.
  init(_ current: CurrentNetwork, me: String?, _ language: Language) {
    let key = TodayKey(me: me, language: language)
    if current.changed.isEmpty, let known = current.whole.later.withLock({ $0.facts[key] }) {
      self = known
      return
    }
    var found: [FoundFinding] = []
    for (place, view) in current.parts.enumerated() {
      var part = view.overview.today(key, view)
      if place == 0, !view.without.isEmpty {
        part.found.removeAll { one in !(one.finding.family.map { view.holds($0.row) } ?? false) }
        part.agreements.removeAll { row, overview in
          !view.holds(overview.network.agreements.family[row].row)
        }
        part.asked.removeAll { row, overview in
          let network = overview.network
          return !view.holds(network.needs.family[network.responsibilities.need[row].row].row)
        }
        part.ahead.removeAll { !view.holds($0.entry.family) }
        part.families.removeAll { !view.holds($0) }
      }
      found = place == 0 ? part.found : merged(found, part.found)
      agreements += part.agreements
      asked += part.asked
      ahead += part.ahead
      families += part.families.count
    }
    agreements.sort { one, other in
      one.overview.network.agreements.due[one.row]
        < other.overview.network.agreements.due[other.row]
    }
    ahead.sort { $0.entry.day < $1.entry.day }
    // What changed is read anew, and stands behind the rest until here.
    if current.parts.count > 1 {
      asked.sort { one, other in
        one.overview.situation.orderOfAsked(one.row)
          < other.overview.situation.orderOfAsked(other.row)
      }
    }
    take(found, me: me)
    if current.changed.isEmpty { current.whole.later.withLock { $0.facts[key] = self } }
  }

  private mutating func take(_ found: [FoundFinding], me: String?) {
    count = found.count
    var places: [Whom: Int] = [:]
    var placesByID: [String: Int] = [:]
    for one in found {
      let finding = one.finding
      if FindingCode.ofNobody.contains(finding.code) { nobodys.append(one) }
      if finding.code == .gapTransition { ending.append(one) }
      guard let whom = one.whom, !one.isFarAhead else { continue }
      if one.isRung {
        rung.append(one)
        continue
      }
      let key = Whom(ref: whom, network: one.overview)
      if let place = places[key] {
        movable += 1
        calls[place].findings.append(one)
        continue
      }
      let id = one.overview.network.id(whom)
      if id == me {
        own.append(one)
        continue
      }
      movable += 1
      // The same contact has another row in a part that was read anew.
      let place = placesByID[id] ?? calls.count
      if place == calls.count { calls.append(Call(whom: whom, findings: [])) }
      places[key] = place
      placesByID[id] = place
      calls[place].findings.append(one)
    }
  }
}

extension FoundFinding {
  /// Whether it is an agreement that is to be kept later than tomorrow: nobody is reminded the day
  /// they promised.
  fileprivate var isFarAhead: Bool {
    finding.code == .agreementDueSoon
      && overview.network.agreements.due[finding.subject.row] > overview.day.adding(days: 1)
  }
}

/// A contact or a service, by its row in a network.
private struct Whom: Hashable {
  let ref: Ref
  let network: Overview

  static func == (one: Whom, other: Whom) -> Bool {
    one.ref == other.ref && one.network === other.network
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(ref)
    hasher.combine(ObjectIdentifier(network))
  }
}

extension Overview {
  /// What is in it for one person's day, worked out once.
  func today(_ key: TodayKey, _ view: NetworkView) -> TodayPart {
    if let part = later.withLock({ $0.today[key] }) { return part }
    // Of the whole, families that changed are taken out afterwards.
    var all = view
    all.without = []
    let part = TodayPart(all, key)
    later.withLock { $0.today[key] = part }
    return part
  }
}

/// Two lists of findings, each the heaviest and the oldest first, as one.
private func merged(_ many: [FoundFinding], _ few: [FoundFinding]) -> [FoundFinding] {
  var all: [FoundFinding] = []
  all.reserveCapacity(many.count + few.count)
  var rest = few[...]
  for one in many {
    while let next = rest.first, next.finding.weight < one.finding.weight {
      all.append(next)
      rest.removeFirst()
    }
    all.append(one)
  }
  return all + rest
}

extension Finding {
  /// The heaviest and the oldest first.
  fileprivate var weight: (Severity, Day) { (severity, since) }
}

/// Who of a service can be rung.
private struct EmployedContacts {
  let situation: Situation
  private var contacts: [Int: [Int32]] = [:]

  init(_ situation: Situation) {
    self.situation = situation
    // Those of silo services, in the order of their ids.
    for contact in situation.siloContacts {
      contacts[situation.network.contacts.service[Int(contact)].row, default: []].append(contact)
    }
  }

  /// Who has something to answer for, of what a finding is about; nil where nobody has.
  func whomToRing(_ finding: Finding) -> Ref? {
    switch finding.code {
    case .referralUnanswered, .referralDueSoon, .referralNotStarted:
      return whom(situation.network.referrals.to[finding.subject.row], finding.family)
    case .gapAsked, .gapAssumed, .gapDormant, .gapNoLead, .agreementOverdue, .agreementDueSoon:
      return finding.related.lazy.compactMap { whom($0, finding.family) }.first
    default: return nil
    }
  }

  /// The contact that an answer is expected of: itself, or one of the service's, first who is tied
  /// to the family; a service without contacts itself.
  private func whom(_ ref: Ref, _ family: Ref?) -> Ref? {
    let network = situation.network
    switch ref.kind {
    case .contact where situation.contactIsEmployed[ref.row]: return reachable(ref)
    case .contact, .service:
      guard let service = network.unit(ref), situation.serviceIsOpen[service],
        !situation.serviceIsPrivate[service]
      else { return nil }
      guard let employed = contacts[service], let first = employed.first else {
        return Ref(.service, service)
      }
      let ties = family.map { situation.servesTiesOfFamily[$0.row] }
      let tied = employed.first { contact in
        ties?.contains { network.ties.a[Int($0)] == Ref(.contact, Int(contact)) } ?? false
      }
      return Ref(.contact, Int(tied ?? first))
    default: return nil
    }
  }

  /// Family and friends are not rung on the family's behalf.
  private func reachable(_ contact: Ref) -> Ref? {
    let service = situation.network.contacts.service[contact.row].row
    return situation.serviceIsPrivate[service] ? nil : contact
  }
}

extension Overview {
  /// The day when a contact was last in touch with a family, by activities and ties; nil where
  /// nobody wrote it down.
  func lastInTouch(_ who: Ref, _ family: Ref) -> Day? {
    situation.lastInTouch(
      who, family, activities: activitiesOfFamily[family.row].lazy.map(Int.init))
  }

  /// The activities of each family, as rows.
  private var activitiesOfFamily: Groups {
    later.withLock { later in
      if let activities = later.activities { return activities }
      let done = network.activities
      let activities = Groups(
        count: network.families.count, keys: done.family.map { Int32($0.row) },
        items: (0..<Int32(done.count)).map { $0 })
      later.activities = activities
      return activities
    }
  }

  /// Works out beforehand what pages of the one before asked for, so that the first of them does
  /// not wait for it.
  package func prepare(_ shown: Shown) {
    for language in shown.languages { _ = writer(language) }
    for key in shown.days {
      _ = today(key, NetworkView(overview: self, families: network.families.count))
    }
  }

  /// What pages have shown of it so far.
  package var shown: Shown {
    later.withLock { Shown(languages: Array($0.writers.keys), days: Array($0.today.keys)) }
  }

  /// What pages have shown of a network, without the network.
  package struct Shown: Sendable {
    let languages: [Language]
    let days: [TodayKey]
  }
}

extension Situation {
  /// The day when a contact was last in touch with a family, by its activities and ties; nil where
  /// nobody wrote it down.
  func lastInTouch(_ who: Ref, _ family: Ref, activities: some Sequence<Int>) -> Day? {
    var last: Day?
    let done = network.activities
    // Of a service, whoever of it was in touch.
    func isWho(_ actor: Ref) -> Bool {
      actor == who || who.isA(.service) && network.unit(actor) == who.row
    }
    for row in activities where isWho(done.actor[row]) && done.date[row] <= day {
      last = max(last ?? done.date[row], done.date[row])
    }
    for tie in servesTiesOfFamily[family.row] where isWho(network.ties.a[Int(tie)]) {
      let day = network.ties.lastContact[Int(tie)]
      if day != .never { last = max(last ?? day, day) }
    }
    return last
  }
}
