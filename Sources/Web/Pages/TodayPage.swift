import Analysis
import Model
import Wording

extension Route {
  /// What to do today, and the answers that a call gives.
  static let today: [Route] = [
    .get("") { (context, _) throws(PageFault) in try context.today() },
    .post("samtale") { (context, _) throws(PageFault) in try context.answerCall() },
  ]
}

extension RequestContext {
  /// How many calls stand on one page, and how many of what nobody does.
  private static let shownCalls = 10
  private static let shownOfNobody = 6
  private static let shownDone = 8

  /// The page that everything begins with.
  mutating func today() throws(PageFault) -> WebReply {
    let current = try current()
    if !current.hasFamilies { return page(start(current.whole.network)) }
    let me = current.contact(session.settings.me)
    let facts = TodayFacts(current, me: me, language)
    let first = fields.start(of: facts.calls.count)
    let calls = facts.calls.dropFirst(first).prefix(Self.shownCalls)
    let cards = calls.map { card($0) }
    let isAll = fields["ingen"] == "alle"
    let nobodys = isAll ? facts.nobodys[...] : facts.nobodys.prefix(Self.shownOfNobody)
    let toRing: Markup = "<h2 class=\"unseen\">\(say(FamilyWords.whomToRing))</h2>"
    let main: Markup = """
      <h1>\(heading(facts))</h1><p class="lead">\(lead(facts, isMine: me != nil))</p>
      \(nobody(nobodys, of: facts.nobodys.count))
      \(toRing, if: !calls.isEmpty)\(cards)\(further(first, of: facts.calls.count))
      """
    let aside: Markup = """
      <aside>\(list(Words.rungToday, facts.rung))\(asked(facts))\(agreements(facts))\(own(facts))\(ahead(facts))\(sinceLast(current, me))\(ending(facts))</aside>
      """
    return page(
      PageContent(
        title: Words.today, tab: .today,
        body: "\(tourCard)<div class=\"columns\"><div>\(main)</div>\(aside)</div>"))
  }

  private func heading(_ facts: TodayFacts) -> String {
    let count = facts.calls.count
    if count == 0 {
      return say(
        Phrase(
          nb: "Ingen å purre på i dag, etter det som er skrevet inn",
          nn: "Ingen å purre på i dag, etter det som er skrive inn",
          en: "Nobody to chase today, by what has been written down"))
    }
    let number = Phrase.count(count).capitalised[language]
    return number
      + say(Phrase(nb: " å ringe i dag", nn: " å ringje i dag", en: " to call today"))
  }

  private func lead(_ facts: TodayFacts, isMine: Bool) -> String {
    let date = capitalising(language.weekday(day)) + " " + language.day(day, seenFrom: day)
    if facts.families == 0 { return "\(date) · \(say(noFamilies(isAll: !isMine)))" }
    let families = language.count(facts.families, TableName.families.noun)
    let whose =
      isMine
      ? say(Phrase(nb: "dine: ", nn: "dine: ", en: "yours: ")) + families
      : families
    let findings = language.number(facts.count)
    let moved = language.number(facts.movable)
    let calls = say(
      Phrase(
        nb: "samtalene kan gjøre noe med \(moved) av \(findings) funn",
        nn: "samtalane kan gjere noko med \(moved) av \(findings) funn",
        en: "the calls can do something about \(moved) of \(findings) findings"))
    return [date, whose, facts.calls.isEmpty ? nil : calls].compactMap { $0 }
      .joined(separator: " · ")
  }

  /// What nobody has: first, since no call is made where nobody was asked.
  private func nobody(
    _ findings: ArraySlice<FoundFinding>, of count: Int
  ) -> Markup {
    if findings.isEmpty { return .nothing }
    let items = findings.map { item($0, suggestion: $0.overview.writer(language).suggestion) }
    let more: Markup =
      findings.count < count
      ? """
      <p><a href="\(attribute: path("") + "?ingen=alle")">\(say(
        Phrase(nb: "Vis alle ", nn: "Vis alle ", en: "Show all ")))\(language.number(count))</a></p>
      """ : ""
    return """
      <section class="card nobody"><h2>\(say(
        Phrase(
          nb: "INGEN har ansvaret for dette", nn: "INGEN har ansvaret for dette",
          en: "NOBODY is responsible for this")))</h2><ul class="rows">\(items)</ul>\(more)</section>
      """
  }

  private func familyPath(_ found: FoundFinding) -> String {
    found.finding.family.flatMap { path(to: $0, in: found.overview.network) } ?? path("")
  }

  /// A finding as an item of a list, with the way to its family.
  ///
  /// - Parameter suggestion: says what could be done, where that is wanted.
  private func item(
    _ found: FoundFinding, suggestion: ((Finding) -> String)? = nil, below: Markup = .nothing
  ) -> Markup {
    let more: Markup =
      suggestion.map { "<br><span class=\"quiet\">\($0(found.finding))</span>" } ?? ""
    return """
      <li>\(severity(found.finding, found.overview))<a href="\(attribute: familyPath(found))">\(message(found))</a>\(more)\(below)</li>
      """
  }

  private func message(_ found: FoundFinding) -> String {
    found.overview.writer(language).message(found.finding)
  }

  private func severity(_ finding: Finding, _ overview: Overview) -> Markup {
    overview.network.isUrgent(finding) ? "<span class=\"tag\">\(say(Words.urgent))</span> " : ""
  }

  private func further(_ first: Int, of count: Int) -> Markup {
    let next = first + Self.shownCalls
    if next >= count { return .nothing }
    return """
      <p class="big"><a href="\(attribute: path("") + "?fra=\(next)")">\(say(
        Phrase(nb: "De neste", nn: "Dei neste", en: "The next"))) (\(language.number(count - next)))</a></p>
      """
  }

  /// Somebody to ring: since when, why, whom, and what came of it.
  private func card(_ call: Call) -> Markup {
    guard let first = call.findings.first else { return .nothing }
    let (finding, overview) = (first.finding, first.overview)
    let others = call.findings.dropFirst()
    // Each has its own answer: what is said of one is not said of another.
    let shown: [Markup] = others.prefix(4).enumerated().map { place, other in
      // A family that changed is of another network, in which the same contact has another row.
      let answers: Markup =
        other.whom.map { acts(other.finding, $0, other.overview, place: place + 1) } ?? .nothing
      return item(
        other,
        below:
          "<details><summary>\(say(Words.writeAnswer))</summary><div class=\"acts\">\(answers)</div></details>"
      )
    }
    let left = others.count - shown.count
    let more: Markup =
      left > 0
      ? "<li class=\"quiet\">\(say(Words.andMore(language.number(left))))</li>"
      : ""
    let also: Markup =
      others.isEmpty
      ? ""
      : "<p class=\"quiet\">\(say(Phrase(nb: "Samme samtale:", nn: "Same samtale:", en: "In the same call:")))</p><ul>\(shown)\(more)</ul>"
    return """
      <article class="card call \(attribute: finding.severity.code)">
      <div class="days">\(days(finding))</div>
      <div><h3>\(severity(finding, overview))<a href="\(attribute: familyPath(first))">\(message(first))</a></h3>
      <p class="quiet">\(overview.writer(language).suggestion(finding))</p>\(also)\(who(call.whom, finding.family, overview))</div>
      <div class="acts">\(about(call))\(acts(finding, call.whom, overview, place: 0))</div></article>
      """
  }

  /// Which family the buttons of a card are about, where the call is about several.
  private func about(_ call: Call) -> Markup {
    let homes = call.findings.map { one in
      one.finding.family.map { one.overview.network.id($0) }
    }
    guard let first = call.findings.first, let family = first.finding.family,
      homes.contains(where: { $0 != homes.first })
    else { return .nothing }
    return "<p class=\"quiet\">\(first.overview.writer(language).name(family))</p>"
  }

  /// How long it has been, and what the days are of.
  private func days(_ finding: Finding) -> Markup {
    guard let days = finding.days else { return .nothing }
    let what: Phrase =
      switch finding.code {
      case .referralUnanswered, .agreementOverdue:
        Phrase(nb: "over fristen", nn: "over fristen", en: "overdue")
      case .referralDueSoon, .agreementDueSoon:
        Phrase(nb: "til fristen", nn: "til fristen", en: "to go")
      case .gapAsked, .gapAssumed: Phrase(nb: "uten ja", nn: "utan ja", en: "without a yes")
      default: Phrase(nb: "siden", nn: "sidan", en: "ago")
      }
    let unit = language.days(abs(days)).drop { $0 != " " && $0 != "\u{A0}" }
    return "\(language.number(abs(days)))<small>\(String(unit)) \(say(what))</small>"
  }

  /// Who is rung: name, role, number, and when they were last in touch.
  private func who(_ ref: Ref, _ family: Ref?, _ overview: Overview) -> Markup {
    let network = overview.network
    let name = overview.writer(language).name(ref)
    var details: Markup = .nothing
    if ref.isA(.contact) {
      if let role = network.contacts.role[ref.row] {
        details += "<span class=\"quiet\">\(roleWords(network.symbols[role]))</span>"
      }
      let phone = network.contacts.phone[ref.row]
      if !phone.isEmpty { details += "<span class=\"tel\">☎ \(phone)</span>" }
    }
    let last = family.flatMap { overview.lastInTouch(ref, $0) }
    let link = path(to: ref, in: network) ?? path("")
    return """
      <div class="who"><b><a href="\(attribute: link)">\(name)</a></b>\(details)<span class="quiet">\(inTouch(last))</span></div>
      """
  }

  /// When somebody was last in touch.
  func inTouch(_ last: Day?) -> String {
    last.map {
      say(Phrase(nb: "sist i kontakt ", nn: "sist i kontakt ", en: "last in touch "))
        + language.day($0, seenFrom: day)
    } ?? say(Words.neverInTouch)
  }

  // MARK: Aside

  private func agreements(_ facts: TodayFacts) -> Markup {
    let title = Phrase(
      nb: "Avtaler denne uken", nn: "Avtalar denne veka", en: "Agreements this week")
    if facts.agreements.isEmpty {
      return section(
        title,
        "<p class=\"quiet\">\(say(Phrase(nb: "Ingen avtaler med frist de neste sju dagene.", nn: "Ingen avtalar med frist dei neste sju dagane.", en: "No agreements due in the next seven days.")))</p>"
      )
    }
    let items: [Markup] = facts.agreements.prefix(12).map { row, overview in
      let network = overview.network
      let open = network.agreements
      let writer = overview.writer(language)
      let due = open.due[row]
      let late = day.days(since: due)
      let when: Markup =
        late > 0
        ? "<span class=\"tag\">\(language.days(late)) \(say(Phrase(nb: "over", nn: "over", en: "late")))</span>"
        : "<b>\(capitalising(language.weekday(due)))</b>"
      let family = open.family[row]
      return """
        <li>\(when) \(writer.name(open.actor[row])): \(open.title[row])
        (<a href="\(attribute: path(to: family, in: network) ?? path(""))">\(writer.name(family))</a>)
        \(button(Words.kept, ["svar": "gjort", "rad": String(number(.agreements, open.id[row]))], isQuiet: true))</li>
        """
    }
    return section(title, "<ul>\(items)\(more(facts.agreements.count - items.count))</ul>")
  }

  /// Who was asked and has not answered: too early to ring about, but not to be forgotten.
  private func asked(_ facts: TodayFacts) -> Markup {
    if facts.asked.isEmpty { return .nothing }
    let items: [Markup] = facts.asked.prefix(100).map { row, overview in
      let (network, writer) = (overview.network, overview.writer(language))
      let (held, needs) = (network.responsibilities, network.needs)
      let need = held.need[row]
      let family = needs.family[need.row]
      let urgent: Markup =
        needs.urgency[need.row] == .urgent ? "<span class=\"tag\">\(say(Words.urgent))</span> " : ""
      return """
        <li>\(urgent)<b>\(writer.name(held.actor[row]))</b>: <a href="\(attribute: path(to: family, in: network) ?? path(""))">\(writer.name(need))</a> <span class="quiet">\(say(Words.askedOn))\(language.day(held.asked[row], seenFrom: day))</span>
        <details><summary>\(say(Words.writeAnswer))</summary><div class="acts">\(answers(toAsked: row, overview))</div></details></li>
        """
    }
    let title = Phrase(
      nb: "Spurt, har ikke svart", nn: "Spurd, har ikkje svart", en: "Asked, no answer yet")
    let left = facts.asked.count - items.count
    let rest: Markup =
      items.count <= Self.shownAsked
      ? .nothing
      : """
      <details><summary>\(say(Words.andMore(language.number(facts.asked.count - Self.shownAsked))))</summary><ul>\(Array(items.dropFirst(Self.shownAsked)))\(more(left))</ul></details>
      """
    return section(title, "<ul>\(Array(items.prefix(Self.shownAsked)))</ul>\(rest)")
  }

  private static let shownAsked = 8

  /// The buttons of whether somebody who was asked said yes or no.
  private func answers(toAsked row: Int, _ overview: Overview) -> Markup {
    let (network, held) = (overview.network, overview.network.responsibilities)
    let key = RowKey(
      .responsibilities,
      [network.id(held.need[row]), network.id(held.actor[row]), held.from[row].isoOrEmpty])
    let number = String(session.numbers.number(key))
    return button(Words.saidYes, ["svar": "ja", "rad": number])
      + button(Words.saidNo, ["svar": "nei", "rad": number])
  }

  /// What was answered, closed or kept since the last visit, and what is new.
  private func sinceLast(_ current: CurrentNetwork, _ me: String?) -> Markup {
    guard let last = session.settings.lastVisit else { return .nothing }
    let title = Phrase(nb: "Siden sist", nn: "Sidan sist", en: "Since last time")
    let done = current.parts.flatMap { part in
      let isMine = part.isMine(me, language)
      return part.overview.done(since: last, language).filter { isMine($0.family.row) }
        .map { (item: $0, overview: part.overview) }
    }
    let items: [Markup] = done.prefix(Self.shownDone).map { item, overview in
      """
      <li><span class="ok">✓</span> \(item.text) (<a href="\(attribute: path(to: item.family, in: overview.network) ?? path(""))">\(overview.writer(language).name(item.family))</a>)</li>
      """
    }
    let since = language.day(last, seenFrom: day)
    let none: Markup =
      "<p class=\"quiet\">\(say(Phrase(nb: "Ingenting er skrevet som gjort siden ", nn: "Ingenting er skrive som gjort sidan ", en: "Nothing has been written down as done since ")))\(since).</p>"
    return section(
      title, items.isEmpty ? none : "<ul>\(items)\(more(done.count - items.count))</ul>")
  }

  /// How many more there are than a list shows.
  private func more(_ count: Int) -> Markup {
    count > 0 ? "<li class=\"quiet\">+ \(language.number(count))</li>" : ""
  }

  /// What waits for the one who sits here.
  private func own(_ facts: TodayFacts) -> Markup {
    let findings = facts.own.filter {
      ![.agreementOverdue, .agreementDueSoon].contains($0.finding.code)
    }
    return list(
      Phrase(nb: "Venter på deg", nn: "Ventar på deg", en: "Waiting for you"), findings)
  }

  /// Which consents end in the weeks ahead, and who is then old enough to be asked anew.
  private func ahead(_ facts: TodayFacts) -> Markup {
    if facts.ahead.isEmpty { return .nothing }
    let items: [Markup] = facts.ahead.prefix(6).map { entry, overview in
      let writer = overview.writer(language)
      let family = Ref(.family, entry.family)
      return """
        <li>\(writer.sentence(entry))
        (<a href="\(attribute: path(to: family, in: overview.network) ?? path(""))">\(writer.name(family))</a>)</li>
        """
    }
    let title = Phrase(
      nb: "Samtykker den neste måneden", nn: "Samtykke den neste månaden",
      en: "Consents in the month ahead")
    return section(title, "<ul>\(items)\(more(facts.ahead.count - items.count))</ul>")
  }

  private func ending(_ facts: TodayFacts) -> Markup {
    list(
      Phrase(nb: "Slutter snart", nn: "Sluttar snart", en: "Ends soon"), facts.ending)
  }

  /// A few findings with links to their families; nothing where there are none.
  private func list(_ title: Phrase, _ findings: [FoundFinding]) -> Markup {
    if findings.isEmpty { return .nothing }
    let items = findings.prefix(6).map { item($0) }
    return section(title, "<ul>\(items)\(more(findings.count - items.count))</ul>")
  }

  private func section(_ title: Phrase, _ body: Markup) -> Markup {
    "<section><h2>\(say(title))</h2>\(body)</section>"
  }
}

extension Words {
  static let rungToday = Phrase(nb: "Ringt i dag", nn: "Ringt i dag", en: "Called today")
  static let urgent = Phrase(nb: "Haster", nn: "Hastar", en: "Urgent")
  static let saidYes = Phrase(nb: "Sa ja", nn: "Sa ja", en: "Said yes")
  static let saidNo = Phrase(nb: "Sa nei", nn: "Sa nei", en: "Said no")

  static func andMore(_ count: String) -> Phrase {
    Phrase(nb: "og \(count) til", nn: "og \(count) til", en: "and \(count) more")
  }

  static let kept = Phrase(nb: "Gjort", nn: "Gjort", en: "Done")
  static let neverInTouch = Phrase(
    nb: "ingen samtale er skrevet inn ennå", nn: "ingen samtale er skriven inn enno",
    en: "no conversation has been written down yet")
}
