import Analysis
import Diagrams
import Editing
import Model
import Reports
import Store
import Wording

extension Route {
  /// A meeting about one family: large type, part by part, with the agreements beside it.
  static let meeting: [Route] = [
    .get("mote") { (context, _) throws(PageFault) in try context.meetings() },
    .get("mote/#") { (context, numbers) throws(PageFault) in try context.meeting(numbers[0]) },
    .get("mote/#/referat") { (context, numbers) throws(PageFault) in
      try context.minutes(numbers[0])
    },
  ]
}

/// The parts of a meeting, in their order.
private enum MeetingPart: Int, CaseIterable {
  case goals, since, nobody, whoDoesWhat, waiting, agreements

  var words: Phrase {
    switch self {
    case .goals: Phrase(nb: "Målene", nn: "Måla", en: "The goals")
    case .since: Phrase(nb: "Da og nå", nn: "Då og no", en: "Then and now")
    case .nobody:
      Phrase(
        nb: "Hva ingen har ansvaret for", nn: "Kva ingen har ansvaret for",
        en: "What nobody is responsible for")
    case .whoDoesWhat: Phrase(nb: "Hvem gjør hva", nn: "Kven gjer kva", en: "Who does what")
    case .waiting: Phrase(nb: "Det som venter", nn: "Det som ventar", en: "What waits")
    case .agreements: Phrase(nb: "Avtalene", nn: "Avtalane", en: "The agreements")
    }
  }
}

extension RequestContext {
  /// How many families are offered on one page.
  private static let shownMeetings = 200

  /// Which family the meeting is about.
  mutating func meetings() throws(PageFault) -> WebReply {
    let current = try current()
    let me = current.contact(session.settings.me)
    let families = listed(current, me: me, closed: false)
    let first = fields.start(of: families.count)
    let items: [Markup] = families.dropFirst(first).prefix(Self.shownMeetings).map { family in
      let id = family.overview.network.families.id[family.row]
      return
        "<li><a href=\"\(attribute: path("mote/\(number(.families, id))"))\">\(family.name)</a></li>"
    }
    let next = first + Self.shownMeetings
    let more: Markup =
      next < families.count
      ? "<p class=\"big\"><a href=\"\(attribute: path("mote") + "?fra=\(next)")\">\(say(Words.nextOnes)) (\(language.number(families.count - next)))</a></p>"
      : ""
    let list: Markup =
      items.isEmpty
      ? "<p>\(say(noFamilies(isAll: me == nil)))</p>"
      : "<ul class=\"rows big\">\(items)</ul>\(more)"
    return page(
      PageContent(
        title: Words.meeting, tab: .meeting,
        body:
          "<h1>\(say(Words.meeting))</h1><p class=\"lead\">\(say(Words.chooseFamily))</p>\(list)"))
  }

  mutating func meeting(_ number: Int) throws(PageFault) -> WebReply {
    let part = fields.number("del").flatMap(MeetingPart.init) ?? .goals
    let then = part == .since ? try then(number) : nil
    let facts = try facts(number, and: then)
    let address = path("mote/\(number)")
    // Of a family that came today there is no then.
    let isNew = facts.network.families.enrolled[facts.family] >= day
    let parts = MeetingPart.allCases.filter { !isNew || $0 != .since || $0 == part }
    let place = parts.firstIndex(of: part) ?? 0
    let steps: [Markup] = parts.map { step in
      let mark: Markup = step == part ? " aria-current=\"step\"" : ""
      return
        "<li><a href=\"\(attribute: address + "?del=\(step.rawValue)")\"\(mark)>\(say(step.words))</a></li>"
    }
    func link(_ place: Int, _ words: Phrase, _ key: String) -> Markup {
      guard parts.indices.contains(place) else { return "" }
      return """
        <a class="button second" data-key="\(attribute: key)" href="\(attribute: address + "?del=\(parts[place].rawValue)")">\(say(words))</a>
        """
    }
    let end: Markup = """
      <a class="button second" href="\(attribute: path("familie/\(number)/vis"))">\(say(Words.showTo))</a><a class="button" href="\(attribute: address + "/referat")">\(say(Words.minutes))</a>
      """
    return page(
      PageContent(
        title: Words.meeting, tab: .meeting,
        body: """
          <div class="wall"><h1>\(facts.name)</h1><nav aria-label="\(attribute: say(Words.meeting))"><ul>\(steps)</ul></nav>
          <div class="columns"><section><h2>\(say(part.words))</h2>\(then.map { sinceThen($0, facts, number) } ?? content(part, facts))</section>
          <aside>\(agreedToday(facts))</aside></div>
          <p class="choices">\(link(place - 1, Words.previous, "ArrowLeft"))\(link(place + 1, Words.next, "ArrowRight"))\(end)</p></div>
          """,
        family: number, hasLineBelow: true))
  }

  private func content(_ part: MeetingPart, _ facts: FamilyFacts) -> Markup {
    let (network, writer) = (facts.network, facts.writer)
    switch part {
    case .goals:
      let goals = facts.index.openGoals(of: facts.family)
      return list(goals.map { "\(network.goals.title[$0])" }, orElse: Words.noGoals)
    case .since: return .nothing
    case .nobody:
      if let none = whyNobodys(facts) { return "<p>\(say(none))</p>" }
      if facts.nobodys.isEmpty { return held(facts) }
      return list(
        facts.nobodys.map { "<b>\(writer.name(Ref(.need, $0.row)))</b>" }, orElse: Words.allHeld)
    case .whoDoesWhat:
      guard facts.isOpen else { return "<p>\(say(FamilyWords.closedHasNoPicture))</p>" }
      return picture(.responsibilities, facts.situation, family: facts.family)?.svg
        ?? "<p>\(say(Words.noPicture))</p>"
    case .waiting:
      let waiting = facts.index.waitingReferrals(of: facts.family).map(Int.init)
      let referrals: [Markup] = waiting.map { row in
        let sent = network.referrals.sent[row]
        let about = network.referrals.need[row].map { ": " + facts.quoted(need: $0.row) } ?? ""
        return
          "<b>\(writer.name(network.referrals.to[row]))</b>\(about) <span class=\"quiet\">\(say(Words.sentOn))\(language.day(sent, seenFrom: day))</span>"
      }
      let asked: [Markup] = facts.index.openNeeds(of: facts.family).flatMap { need in
        need.parties.filter { $0.commitment == .asked }.map { party in
          "<b>\(writer.name(party.actor))</b>: \(facts.quoted(need: need.row)) <span class=\"quiet\">\(say(Words.askedOn))\(language.day(party.asked, seenFrom: day))</span>"
        }
      }
      return list(
        referrals + asked,
        orElse: facts.isOpen ? Words.nothingWaits : Words.noReferralWaits)
    case .agreements:
      let open = facts.index.openAgreements(of: facts.family).map(Int.init)
      return list(open.map { agreement($0, facts) }, orElse: Words.noAgreements)
    }
  }

  /// The day that today is held against: the one that was chosen, else that of the last meeting
  /// before today, else half a year ago.
  private func then(_ number: Int) throws(PageFault) -> Day {
    if let chosen = day(in: "fra", .back), chosen < day { return chosen }
    let id = try key(number, .families)
    guard let network = try read(.family(id)), let family = network.find(.family, id: id) else {
      throw .notFound
    }
    let done = network.activities
    let meetings = (0..<done.count).filter {
      done.family[$0] == family && done.kind[$0] == .meeting && done.date[$0] < day
    }
    if let last = meetings.map({ done.date[$0] }).max() { return last }
    // Before it came, nothing was.
    let enrolled = network.families.enrolled[family.row]
    return max(day.adding(months: -6), enrolled < day ? enrolled : .always)
  }

  /// What began and ended since a day, and both days in one picture.
  private func sinceThen(_ then: Day, _ facts: FamilyFacts, _ number: Int) -> Markup {
    let former = Situation(facts.network, asOf: then)
    let comparison = NetworkComparison(
      former, facts.situation, scope: .family(facts.family))
    let before = FindingWriter(
      Candidates(former), language: language, scope: .family(facts.family))
    let document = comparisonDocument(
      comparison, name: facts.name, before: before, after: facts.writer)
    let drawn =
      facts.isOpen
      ? picture(
        .responsibilities, facts.situation, family: facts.family,
        against: PictureComparison(former, .day)) : nil
    return """
      <form method="get" action="\(attribute: path("mote/\(number)"))" class="inline noprint"><input type="hidden" name="del" value="\(MeetingPart.since.rawValue)"><label for="fra">\(say(Words.sinceDay))</label> <input class="day" id="fra" name="fra" value="\(attribute: language.shortDay(then))" autocomplete="off"> <button class="second">\(say(Words.show))</button></form>
      <p>\(document.subtitle)</p>\("<p>\(say(Words.closedFamily))</p>" as Markup, if: !facts.isOpen)\(drawn?.svg ?? "")\(drawn?.links ?? "")<div class="report">\(Markup(trusted: document.content))</div>
      """
  }

  /// Why nothing is said of what nobody does; nil where it was looked for.
  private func whyNobodys(_ facts: FamilyFacts) -> Phrase? {
    if !facts.isOpen { return Words.closedFamily }
    return facts.index.openNeeds(of: facts.family).isEmpty ? FamilyWords.noOpenNeeds : nil
  }

  private func list(_ items: [Markup], orElse none: Phrase) -> Markup {
    items.isEmpty
      ? "<p>\(say(none))</p>"
      : "<ul class=\"rows\">\(items.map { "<li>\($0)</li>" as Markup })</ul>"
  }

  private func agreement(_ row: Int, _ facts: FamilyFacts) -> Markup {
    let agreed = facts.network.agreements
    let due = agreed.due[row]
    // A title may end in the day itself.
    let saysDay = endsInDay(agreed.title[row], due, from: agreed.agreed[row])
    let by = saysDay ? "" : say(Words.dueBy)
    let when: Markup =
      due == .never
      ? "" : " <span class=\"quiet\">\(by)\(language.day(due, seenFrom: day))</span>"
    let end =
      agreed.done[row] <= day
      ? Words.agreementDone : agreed.dropped[row] <= day ? Words.agreementDropped : nil
    let ended: Markup = end.map { " – <span class=\"ok\">\(say($0))</span>" } ?? ""
    return "<b>\(facts.writer.name(agreed.actor[row]))</b>: \(agreed.title[row])\(when)\(ended)"
  }

  /// The day of the next meeting, where it was agreed; else nothing, to be written by hand.
  private func nextMeeting(_ facts: FamilyFacts) -> String {
    let agreed = facts.network.agreements
    let begins =
      Language.allCases.map { Words.nextMeeting[$0].lowercased() } + [
        "møtes", "møtest", "meet",
      ]
    let days = facts.index.openAgreements(of: facts.family).map(Int.init).filter { row in
      agreed.due[row] > day && agreed.due[row].isKnown
        && begins.contains { agreed.title[row].lowercased().hasPrefix($0) }
    }.map { agreed.due[$0] }
    return days.min().map { ": \(language.weekday($0)) \(language.day($0))" } ?? ""
  }

  /// The agreements that grow beside the meeting.
  private func agreedToday(_ facts: FamilyFacts) -> Markup {
    // The newest on top, in sight.
    let rows = agreementsOfToday(facts)
    // What else was written down stands there too: who sees it not, thinks it was not.
    let rest: [Markup] = FamilyDay(facts: facts, day: day).sections.map { heading, lines in
      "<section><h2>\(say(heading))</h2>\(list(lines, orElse: heading))</section>"
    }
    return """
      <section><h2>\(say(Words.agreedToday))</h2>\(list(rows.reversed().map { agreement($0, facts) }, orElse: Words.nothingAgreed))</section>\(rest)
      """
  }

  private func agreementsOfToday(_ facts: FamilyFacts) -> [Int] {
    let agreed = facts.network.agreements
    return (0..<agreed.count).filter {
      agreed.family[$0].row == facts.family && agreed.agreed[$0] == day
    }
  }

  /// The minutes: what was agreed, answered, asked and ended today, what nobody has and what
  /// waits, to be printed.
  mutating func minutes(_ number: Int) throws(PageFault) -> WebReply {
    let facts = try facts(number)
    let agreed = agreementsOfToday(facts).map { agreement($0, facts) }
    let needs: [Markup] = facts.nobodys.map { "\(facts.quoted(need: $0.row))" }
    let waiting = content(.waiting, facts)
    let ofDay = FamilyDay(facts: facts, day: day)
    let met: Markup =
      ofDay.met.map { "<p>\(say(Words.metToday))\($0)</p>" } ?? .nothing
    let rest: [Markup] = ofDay.sections.map { heading, lines in
      "<h2>\(say(heading))</h2>\(list(lines, orElse: heading))"
    }
    return page(
      PageContent(
        title: Words.minutes, tab: .meeting,
        body: """
          <h1>\(say(Words.minutesOf))\(facts.name)</h1><p class="lead">\(language.day(day))</p>\(met)
          <div class="report"><ul class="lines"><li>\(say(Words.whoIsHere))</li></ul></div>
          <h2>\(say(Words.agreedToday))</h2>\(list(agreed, orElse: Words.noneAgreed))
          \(rest)
          <h2>\(say(MeetingPart.nobody.words))</h2>\(whyNobodys(facts).map { "<p>\(say($0))</p>" as Markup } ?? (needs.isEmpty ? held(facts) : list(needs, orElse: Words.allHeld)))
          <h2>\(say(MeetingPart.waiting.words))</h2>\(waiting)
          <div class="report"><ul class="lines"><li>\(say(Words.nextMeeting))\(nextMeeting(facts))</li></ul></div>
          <p class="quiet">\(say(Words.whatMinutesHave))</p>
          \(printButton)
          <p class="noprint"><a href="\(attribute: path("mote/\(number)"))">\(say(Words.backToMeeting))</a></p>
          """,
        family: number))
  }
}

extension RequestContext {
  /// Prints the page; without a script it says how.
  var printButton: Markup {
    """
    <p class="noprint"><button type="button" class="second" id="print" hidden>\(say(Words.printNow))</button><noscript class="quiet">\(say(Words.printHint))</noscript></p>
    """
  }
}

extension Words {
  static let chooseFamily = Phrase(
    nb: "Hvilken familie handler møtet om?", nn: "Kva familie handlar møtet om?",
    en: "Which family is the meeting about?")
  static let whoIsHere = Phrase(nb: "Til stede", nn: "Til stades", en: "Present")
  static let nextMeeting = Phrase(nb: "Neste møte", nn: "Neste møte", en: "Next meeting")
  static let sinceDay = Phrase(nb: "Siden", nn: "Sidan", en: "Since")
  static let previous = Phrase(nb: "← Forrige", nn: "← Førre", en: "← Previous")
  static let next = Phrase(nb: "Neste →", nn: "Neste →", en: "Next →")
  static let minutes = Phrase(nb: "Referat", nn: "Referat", en: "Minutes")
  static let minutesOf = Phrase(nb: "Referat: ", nn: "Referat: ", en: "Minutes: ")
  static let noGoals = Phrase(
    nb: "Ingen åpne mål er skrevet inn.", nn: "Ingen opne mål er skrivne inn.",
    en: "No open goals have been written down.")
  static let allHeld = Phrase(
    nb: "Alle åpne behov som er skrevet inn, har noen som har sagt ja.",
    nn: "Alle opne behov som er skrivne inn, har nokon som har sagt ja.",
    en: "Every open need that is written down has somebody who has said yes.")
  static let withoutYes = Phrase(
    nb: "Ingen har sagt ja til disse behovene ennå:",
    nn: "Ingen har sagt ja til desse behova enno:",
    en: "Nobody has said yes to these needs yet:")
  static let noPicture = Phrase(
    nb: "Bildet kan ikke tegnes.", nn: "Biletet kan ikkje teiknast.",
    en: "The picture cannot be drawn.")
  static let sentOn = Phrase(nb: "sendt ", nn: "send ", en: "sent ")
  static let askedOn = Phrase(nb: "spurt ", nn: "spurd ", en: "asked ")
  static let agreementDone = Phrase(nb: "gjort", nn: "gjort", en: "done")
  static let agreementDropped = Phrase(nb: "lagt bort", nn: "lagd bort", en: "dropped")
  static let metToday = Phrase(nb: "Møte i dag: ", nn: "Møte i dag: ", en: "Meeting today: ")
  static let whatMinutesHave = Phrase(
    nb: "Referatet har det som er skrevet inn med dagens dato, og det som står åpent i dag.",
    nn: "Referatet har det som er skrive inn med dagens dato, og det som står ope i dag.",
    en: "The minutes hold what is written down with today's date, and what stands open today.")
  static let nothingWaits = Phrase(
    nb:
      "Vi venter ikke på svar fra noen, verken om henvisninger eller om ansvar, etter det som er skrevet inn.",
    nn:
      "Vi ventar ikkje på svar frå nokon, korkje om tilvisingar eller om ansvar, etter det som er skrive inn.",
    en: "No answer is awaited, about referrals or about responsibility, by what is written down.")
  static let noReferralWaits = Phrase(
    nb: "Ingen henvisning som er skrevet inn, venter på svar.",
    nn: "Inga tilvising som er skriven inn, ventar på svar.",
    en: "No referral that is written down awaits an answer.")
  static let noAgreements = Phrase(
    nb: "Ingen åpne avtaler.", nn: "Ingen opne avtalar.", en: "No open agreements.")
  static let dueBy = Phrase(nb: "innen ", nn: "innan ", en: "by ")
  static let agreedToday = Phrase(nb: "Avtalt i dag", nn: "Avtalt i dag", en: "Agreed today")
  static let nothingAgreed = Phrase(
    nb: "Ikke noe ennå. Skriv for eksempel: avtale Nav: sende vedtaket innen fredag",
    nn: "Ikkje noko enno. Skriv til dømes: avtale Nav: sende vedtaket innan fredag",
    en: "Nothing yet. Write for example: agreed Nav: send the decision by Friday")
  static let noneAgreed = Phrase(
    nb: "Ingen avtaler fra i dag er skrevet inn.", nn: "Ingen avtalar frå i dag er skrivne inn.",
    en: "No agreements of today have been written down.")
  static let closedFamily = Phrase(
    nb: "Familien er ikke åpen i dag, så det er ikke sett etter hva ingen gjør.",
    nn: "Familien er ikkje open i dag, så det er ikkje sett etter kva ingen gjer.",
    en: "The family is not open today, so it was not looked for what nobody does.")
  static let printNow = Phrase(nb: "Skriv ut", nn: "Skriv ut", en: "Print")
  static let printHint = Phrase(
    nb: "Uten skript: Ctrl+P, på en Mac Cmd+P.", nn: "Utan skript: Ctrl+P, på ein Mac Cmd+P.",
    en: "Without a script: Ctrl+P, on a Mac Cmd+P.")
  static let backToMeeting = Phrase(
    nb: "Tilbake til møtet", nn: "Tilbake til møtet", en: "Back to the meeting")
}
