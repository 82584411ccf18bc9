import Analysis
import Model
import Support

/// A small network and findings of every code in it, with what each sentence must name.
struct SampleFindings {
  /// One finding and what its words must hold, in every language.
  struct Sample {
    let name: String
    let finding: Finding
    /// Names, titles, numbers that must stand in the message, and in the suggestion.
    let inMessage, inSuggestion: [String]
  }

  static let asOf = Day(year: 2026, month: 6, day: 15) ?? Day(number: 0)
  let network: Network
  let samples: [Sample]

  init() throws {
    let network = try SampleFindings.makeNetwork()
    self.network = network
    samples =
      SampleFindings.referrals(network) + SampleFindings.gaps(network)
      + SampleFindings.silos(network) + SampleFindings.plans(network)
  }

  static func ref(_ kind: Ref.Kind, _ id: String, _ network: Network) -> Ref {
    network.find(kind, id: id) ?? Ref(kind, 0)
  }

  static func makeNetwork() throws -> Network {
    var made = PlainBundle()
    made.add(.families, ["id": "f1", "alias": "Familie Bjørk", "area": "Sørvik"])
    made.add(.families, ["id": "f2"])
    made.add(.people, ["id": "sara", "family": "f1", "alias": "Sara", "born": "2012-02-10"])
    made.add(.people, ["id": "jonas", "family": "f1", "alias": "Jonas", "born": "2008-08-31"])
    made.add(.people, ["id": "ali", "family": "f1", "alias": "Ali", "born": "2021-03"])
    made.add(.people, ["id": "lea", "family": "f2", "born": "2008-10", "role": "child"])
    made.add(.people, ["id": "amina", "family": "f1", "alias": "Amina", "role": "adult"])
    for (id, name, sector, area, domains, minAge, maxAge) in [
      ("nav", "Nav Sørvik", "nav", "Sørvik", "economy debt", "", ""),
      ("bup", "BUP Agder", "health", "", "mental-health", "", "17"),
      ("dps", "DPS Agder", "health", "", "mental-health", "18", ""),
      ("bv", "Barnevernet", "child-welfare", "Sørvik", "parenting", "", "17"),
      ("rk", "Røde Kors", "volunteers", "Sørvik", "economy leisure", "", ""),
      ("skole", "Sørvik skole", "school", "Sørvik", "school", "6", "15"),
      ("mormor", "Mormor", "private", "Sørvik", "parenting", "", ""),
      ("borte", "Byens hjelp", "other", "Byen", "language", "", ""),
    ] {
      made.add(
        .services,
        [
          "id": id, "name": name, "sector": sector, "area": area, "domains": domains,
          "min_age": minAge, "max_age": maxAge,
        ])
    }
    made.add(
      .services,
      [
        "id": "gammel", "name": "Den gamle", "sector": "nav", "domains": "economy",
        "closed": "2026-06-01",
      ])
    made.add(
      .contacts, ["id": "mona", "name": "Mona Vik", "service": "nav", "role": "coordinator"])
    made.add(.contacts, ["id": "kari", "name": "Kari Nes", "service": "bup"])
    made.add(.ties, ["a": "mona", "b": "sara", "kind": "serves"])
    for (id, person, domain, title, urgency) in [
      ("n1", "", "economy", "Husleierestanse", "urgent"),
      ("n2", "sara", "mental-health", "Angst", ""),
      ("n3", "", "safety", "", ""), ("n4", "amina", "mental-health", "Søvn", ""),
      ("n5", "", "economy", "Regninger", ""), ("n6", "amina", "mental-health", "Uro", ""),
    ] {
      made.add(
        .needs,
        [
          "id": id, "family": "f1", "person": person, "domain": domain, "title": title,
          "raised": "2026-03-01", "urgency": urgency,
        ])
    }
    for (id, need, kind, from, to, sent, answered, outcome, reason) in [
      ("r1", "n2", "specialist-health", "skole", "kari", "2026-04-28", "", "", ""),
      ("r2", "n1", "social-assistance", "amina", "nav", "2026-04-28", "", "", ""),
      ("r3", "", "", "skole", "bup", "2026-05-20", "", "", ""),
      ("r4", "n2", "", "skole", "bup", "2026-05-20", "2026-06-03", "declined", "no-capacity"),
      ("r5", "n2", "", "skole", "bup", "2026-05-20", "2026-06-03", "redirected", ""),
      ("r6", "n2", "", "skole", "bup", "2026-05-20", "2026-06-03", "declined", "family-declined"),
      ("r7", "n1", "", "skole", "rk", "2026-05-20", "2026-06-03", "declined", "not-provided"),
      ("r8", "n6", "", "skole", "dps", "2026-05-20", "2026-06-03", "declined", "no-capacity"),
      ("r9", "n5", "", "skole", "rk", "2026-05-20", "2026-06-03", "declined", "not-provided"),
    ] {
      made.add(
        .referrals,
        [
          "id": id, "family": "f1", "person": id == "r1" ? "sara" : "", "need": need, "kind": kind,
          "from": from, "to": to, "sent": sent, "answered": answered, "outcome": outcome,
          "reason": reason,
        ])
    }
    made.add(
      .agreements,
      [
        "id": "a1", "family": "f1", "actor": "kari", "title": "Brev",
        "agreed": "2026-05-01", "due": "2026-06-12", "referral": "r3",
      ])
    made.add(
      .agreements,
      [
        "id": "a2", "family": "f1", "actor": "mona", "title": "Telefon",
        "agreed": "2026-05-01", "due": "2026-06-19",
      ])
    made.add(
      .goals,
      [
        "id": "m1", "family": "f1", "person": "sara", "domain": "leisure",
        "title": "Spille fotball",
        "set": "2026-01-01", "target": "2026-05-26",
      ])
    made.add(
      .consents,
      [
        "family": "f1", "from_service": "nav", "to_service": "bup", "given": "2026-01-01",
        "expires": "2026-07-03",
      ])
    return try Network(made)
  }

  static func plans(_ network: Network) -> [Sample] {
    func finding(
      _ code: FindingCode, _ subject: Ref, _ days: Int?, _ related: [(Ref.Kind, String)] = []
    ) -> Finding {
      Finding(
        code: code, severity: .low, subject: subject, family: Ref(.family, 0),
        area: Symbol(number: 0),
        since: days.map { asOf.adding(days: -$0) } ?? .never, days: days,
        related: related.map { ref($0.0, $0.1, network) })
    }
    let family = ref(.family, "f1", network)
    return [
      Sample(
        name: "declined",
        finding: finding(.gapDeclined, ref(.need, "n5", network), 12, [(.contact, "kari")]),
        inMessage: ["Kari Nes", "Regninger", "12"], inSuggestion: ["Mona Vik", "Nav Sørvik"]),
      Sample(
        name: "declined by several",
        finding: finding(
          .gapDeclined, ref(.need, "n5", network), 1, [(.contact, "kari"), (.service, "skole")]),
        inMessage: ["Kari Nes", "Sørvik skole"], inSuggestion: ["Mona Vik", "Nav Sørvik"]),
      Sample(
        name: "agreement overdue",
        finding: finding(
          .agreementOverdue, ref(.agreement, "a1", network), 3, [(.contact, "kari")]),
        inMessage: ["Brev", "Kari Nes", "3"], inSuggestion: ["Mona Vik", "Kari Nes"]),
      Sample(
        name: "agreement due soon",
        finding: finding(
          .agreementDueSoon, ref(.agreement, "a2", network), nil, [(.contact, "mona")]),
        inMessage: ["Telefon", "Mona Vik", "19"], inSuggestion: ["Mona Vik"]),
      Sample(
        name: "closed with open threads",
        finding: finding(
          .familyClosedOpen, family, 4, [(.need, "n1"), (.need, "n3"), (.referral, "r3")]),
        inMessage: ["Familie Bjørk", "Husleierestanse", "BUP Agder", "4"],
        inSuggestion: ["Mona Vik"]),
      Sample(
        name: "goal overdue",
        finding: finding(.goalOverdue, ref(.goal, "m1", network), 20),
        inMessage: ["Spille fotball", "Sara", "20"], inSuggestion: ["Mona Vik"]),
      Sample(
        name: "consent ending",
        finding: finding(.consentEnding, family, nil, [(.service, "bup"), (.service, "nav")]),
        inMessage: ["Familie Bjørk", "BUP Agder", "Nav Sørvik", "3"], inSuggestion: ["Mona Vik"]),
    ]
  }

  static func referrals(_ network: Network) -> [Sample] {
    func of(_ id: String) -> Ref { ref(.referral, id, network) }
    func services(_ ids: String...) -> [Ref] { ids.map { ref(.service, $0, network) } }
    func finding(_ code: FindingCode, _ id: String, _ days: Int?, _ units: [Ref]) -> Finding {
      Finding(
        code: code, severity: .high, subject: of(id), family: Ref(.family, 0),
        area: Symbol(number: 0),
        since: days.map { asOf.adding(days: -$0) } ?? .never, days: days, related: units)
    }
    return [
      Sample(
        name: "unanswered", finding: finding(.referralUnanswered, "r1", 32, services("bup")),
        inMessage: ["BUP Agder", "Angst", "Sara", "32"],
        inSuggestion: ["Sørvik skole", "Kari Nes", "§ 2-2 a"]),
      Sample(
        name: "unanswered since yesterday, applied for by a person",
        finding: finding(.referralUnanswered, "r2", 1, services("nav")),
        inMessage: ["Nav Sørvik", "Husleierestanse"],
        inSuggestion: ["Mona Vik", "Nav Sørvik", "§ 11 a"]),
      Sample(
        name: "unanswered without need or rule",
        finding: finding(.referralUnanswered, "r3", 1200, services("bup")),
        inMessage: ["BUP Agder", "Familie Bjørk"], inSuggestion: ["Sørvik skole", "BUP Agder"]),
      // Sent on 20 May, no rule, no time of the service's own: a month, and 20 June is a Saturday.
      Sample(
        name: "due soon", finding: finding(.referralDueSoon, "r3", nil, services("bup")),
        inMessage: ["BUP Agder", "22", "2026", "7"], inSuggestion: ["Sørvik skole", "BUP Agder"]),
      Sample(
        name: "returned", finding: finding(.referralReturned, "r5", 60, services("bup", "skole")),
        inMessage: ["BUP Agder", "Sørvik skole", "60"],
        inSuggestion: ["Mona Vik", "BUP Agder", "§ 13"]),
      Sample(
        name: "passed on",
        finding: finding(.referralPassedOn, "r7", 80, services("bup", "nav", "rk", "skole")),
        inMessage: ["BUP Agder", "Nav Sørvik", "Røde Kors", "80"],
        inSuggestion: ["Mona Vik", "Røde Kors"]),
      Sample(
        name: "dead end", finding: finding(.referralDeadEnd, "r4", 12, services("bup")),
        inMessage: ["BUP Agder", "Angst", "12"], inSuggestion: ["Mona Vik", "Kari Nes", "28"]),
      Sample(
        name: "dead end, and nobody else has been asked",
        finding: finding(.referralDeadEnd, "r8", 12, services("dps")),
        inMessage: ["DPS Agder", "Uro", "12"], inSuggestion: ["Mona Vik", "DPS Agder", "§ 11"]),
      Sample(
        name: "dead end after a redirect",
        finding: finding(.referralDeadEnd, "r5", 0, services("bup")),
        inMessage: ["BUP Agder", "Angst"], inSuggestion: ["BUP Agder"]),
      Sample(
        name: "dead end because the family declined",
        finding: finding(.referralDeadEnd, "r6", 12, services("bup")), inMessage: ["BUP Agder"],
        inSuggestion: ["Mona Vik"]),
      Sample(
        name: "dead end with another service",
        finding: finding(.referralDeadEnd, "r9", 12, services("rk")), inMessage: ["Røde Kors"],
        inSuggestion: ["Nav Sørvik"]),
      Sample(
        name: "not started", finding: finding(.referralNotStarted, "r4", 45, services("bup")),
        inMessage: ["BUP Agder", "45"], inSuggestion: ["Sørvik skole", "BUP Agder"]),
    ]
  }

  static func gaps(_ network: Network) -> [Sample] {
    func need(
      _ code: FindingCode, _ id: String, _ days: Int, _ related: [(Ref.Kind, String)] = []
    ) -> Finding {
      Finding(
        code: code, severity: .high, subject: ref(.need, id, network), family: Ref(.family, 0),
        area: Symbol(number: 0),
        since: asOf.adding(days: -days), days: days,
        related: related.map { ref($0.0, $0.1, network) })
    }
    func other(
      _ code: FindingCode, _ subject: Ref, family: Int? = 0, area: Int32? = 0,
      severity: Severity = .medium, days: Int? = nil, _ related: [String] = []
    ) -> Finding {
      Finding(
        code: code, severity: severity, subject: subject, family: family.map { Ref(.family, $0) },
        area: area.map(Symbol.init),
        since: days.map { asOf.adding(days: -$0) } ?? .never, days: days,
        related: related.map { ref(.service, $0, network) })
    }
    let f1 = ref(.family, "f1", network)
    let f2 = ref(.family, "f2", network)
    let safety = Ref(.domain, Int(Domain.safety.rawValue))
    return [
      Sample(
        name: "nobody", finding: need(.gapNobody, "n1", 43),
        inMessage: ["Husleierestanse", "43", "Familie Bjørk"],
        inSuggestion: ["Nav Sørvik", "28"]),
      Sample(
        name: "nobody, and no service could", finding: need(.gapNobody, "n3", 0), inMessage: ["n3"],
        inSuggestion: ["Mona Vik", "§ 13"]),
      Sample(
        name: "nobody for an adult", finding: need(.gapNobody, "n4", 1),
        inMessage: ["Søvn", "Amina"],
        inSuggestion: ["DPS Agder"]),
      Sample(
        name: "lapsed", finding: need(.gapLapsed, "n1", 14, [(.contact, "mona")]),
        inMessage: ["Mona Vik", "14"], inSuggestion: ["Nav Sørvik", "28"]),
      Sample(
        name: "lapsed today, from a closed service",
        finding: need(.gapLapsed, "n1", 0, [(.service, "gammel")]), inMessage: ["Den gamle"],
        inSuggestion: ["Nav Sørvik"]),
      Sample(
        name: "lapsed, and no other service could",
        finding: need(.gapLapsed, "n2", 1, [(.contact, "kari"), (.person, "amina")]),
        inMessage: ["Kari Nes", "Amina", "1"], inSuggestion: ["BUP Agder"]),
      Sample(
        name: "family alone", finding: need(.gapFamilyAlone, "n5", 9, [(.person, "amina")]),
        inMessage: ["Amina", "Regninger", "9"], inSuggestion: ["Nav Sørvik"]),
      Sample(
        name: "assumed",
        finding: need(.gapAssumed, "n2", 40, [(.contact, "kari"), (.service, "skole")]),
        inMessage: ["Kari Nes", "Sørvik skole", "40"], inSuggestion: ["Mona Vik", "Kari Nes"]),
      Sample(
        name: "asked", finding: need(.gapAsked, "n2", 20, [(.contact, "kari")]),
        inMessage: ["Kari Nes", "20"], inSuggestion: ["Kari Nes"]),
      Sample(
        name: "asked, with others who could",
        finding: need(.gapAsked, "n5", 20, [(.service, "rk")]),
        inMessage: ["Røde Kors", "20"], inSuggestion: ["Røde Kors", "Nav Sørvik"]),
      Sample(
        name: "dormant", finding: need(.gapDormant, "n2", 120, [(.contact, "kari")]),
        inMessage: ["Kari Nes", "120"], inSuggestion: ["Kari Nes"]),
      Sample(
        name: "volunteers only", finding: need(.gapVolunteerOnly, "n1", 20, [(.service, "rk")]),
        inMessage: ["Røde Kors"], inSuggestion: ["Nav Sørvik"]),
      Sample(
        name: "coordinator only",
        finding: need(.gapCoordinatorOnly, "n2", 20, [(.contact, "mona")]),
        inMessage: ["Mona Vik"], inSuggestion: ["BUP Agder"]),
      Sample(
        name: "coordinator only, and no service could",
        finding: need(.gapCoordinatorOnly, "n3", 20, [(.contact, "mona")]), inMessage: ["Mona Vik"],
        inSuggestion: ["§ 13"]),
      Sample(
        name: "no lead",
        finding: need(
          .gapNoLead, "n2", 20, [(.contact, "kari"), (.service, "nav"), (.service, "skole")]),
        inMessage: ["Kari Nes", "Nav Sørvik", "Sørvik skole"], inSuggestion: ["Mona Vik", "§ 3 a"]),
      Sample(
        name: "no service",
        finding: other(.gapNoService, safety, family: nil, severity: .high, days: 106),
        inMessage: ["Sørvik", "1", "2026"], inSuggestion: ["§ 13"]),
      Sample(
        name: "no service without an area",
        finding: other(.gapNoService, safety, family: nil, area: nil, days: 106),
        inMessage: ["2026"],
        inSuggestion: ["§ 13"]),
      Sample(
        name: "child unseen", finding: other(.gapChildUnseen, ref(.person, "sara", network)),
        inMessage: ["Sara", "14", "Familie Bjørk"], inSuggestion: ["Sara", "Mona Vik"]),
      Sample(
        name: "small child unseen", finding: other(.gapChildUnseen, ref(.person, "ali", network)),
        inMessage: ["Ali", "5"], inSuggestion: ["Ali"]),
      Sample(
        name: "no coordinator",
        finding: other(.gapNoCoordinator, f2, family: 1, ["bup", "nav", "skole"]),
        inMessage: ["f2", "3", "BUP Agder"], inSuggestion: ["§ 3-4"]),
      Sample(
        name: "no named contact", finding: other(.gapNoNamedContact, f1, days: 30, ["skole"]),
        inMessage: ["Sørvik skole", "Familie Bjørk"], inSuggestion: ["Sørvik skole"]),
      Sample(
        name: "transition", finding: other(.gapTransition, ref(.person, "jonas", network), ["bup"]),
        inMessage: ["Jonas", "18", "77", "31", "2026", "BUP Agder"],
        inSuggestion: ["DPS Agder", "Jonas"]),
      Sample(
        name: "transition in a month, out of child welfare",
        finding: other(
          .gapTransition, ref(.person, "lea", network), family: 1, area: nil, ["bv"]),
        inMessage: ["lea", "18", "2026", "Barnevernet"], inSuggestion: ["§ 3-6"]),
    ]
  }

  static func silos(_ network: Network) -> [Sample] {
    func finding(
      _ code: FindingCode, _ subject: Ref, _ severity: Severity, _ related: [String],
      family: Int? = nil
    ) -> Finding {
      Finding(
        code: code, severity: severity, subject: subject, family: family.map { Ref(.family, $0) },
        related: related.map { ref(.service, $0, network) })
    }
    let bup = ref(.service, "bup", network)
    let mona = ref(.contact, "mona", network)
    return [
      Sample(
        name: "unlinked", finding: finding(.siloUnlinked, bup, .low, ["skole"]),
        inMessage: ["BUP Agder", "Sørvik skole"], inSuggestion: ["BUP Agder", "Sørvik skole"]),
      Sample(
        name: "unlinked with many", finding: finding(.siloUnlinked, bup, .high, ["skole"]),
        inMessage: ["BUP Agder", "fem|five"], inSuggestion: ["Sørvik skole"]),
      Sample(
        name: "single bridge",
        finding: finding(.siloSingleBridge, mona, .medium, ["bup", "skole"]),
        inMessage: ["Mona Vik", "BUP Agder", "Sørvik skole", "fem|five"], inSuggestion: ["Mona Vik"]
      ),
      Sample(
        name: "isolated", finding: finding(.siloIsolated, bup, .medium, []),
        inMessage: ["BUP Agder"],
        inSuggestion: ["BUP Agder"]),
      Sample(
        name: "isolated with many", finding: finding(.siloIsolated, bup, .high, []),
        inMessage: ["fem|five"], inSuggestion: ["BUP Agder"]),
      Sample(
        name: "child and adult apart",
        finding: finding(
          .siloChildAdultSplit, ref(.family, "f1", network), .medium, ["bup", "dps", "skole"],
          family: 0),
        inMessage: ["Familie Bjørk", "BUP Agder", "DPS Agder", "Sørvik skole"],
        inSuggestion: ["Mona Vik"]),
      Sample(
        name: "key person", finding: finding(.siloKeyPerson, mona, .high, ["bup", "rk", "skole"]),
        inMessage: ["Mona Vik", "BUP Agder", "Røde Kors"], inSuggestion: ["Mona Vik"]),
    ]
  }
}
