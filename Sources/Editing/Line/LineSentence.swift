public import Model
public import Wording

extension LineReading {
  /// What was understood, said as a person would: `Familie Bjørk: Nav Solvik er spurt om «Gjeld».`
  ///
  /// - Parameter network: the one that the line was read with.
  public func sentence(_ network: Network, _ language: Language) -> String {
    let saying = LineSaying(network: network, language: language)
    let known = saying.say(
      nb: " Det står der allerede.", nn: " Det står der alt.", en: " It stands there already.")
    return saying.name(family) + ": " + newNeed(saying) + said(saying) + (isKnown ? known : "")
      + (saysDay ? ofAnotherDay(saying) : "") + notes(saying)
  }

  private func said(_ saying: LineSaying) -> String {
    switch kind {
    case .ask, .yes, .no, .done: aboutNeed(saying)
    case .refer, .answer: aboutReferral(saying)
    case .act: aboutActivity(saying)
    case .agree, .kept: aboutPromise(saying)
    case .new, .goal, .moment: aboutTitle(saying)
    case .consent: aboutConsent(saying)
    }
  }

  private func ofAnotherDay(_ saying: LineSaying) -> String {
    let on = saying.language.weekday(day) + " " + saying.language.day(day, seenFrom: day)
    return saying.say(nb: " Det var \(on).", nn: " Det var \(on).", en: " That was \(on).")
  }

  private func aboutConsent(_ saying: LineSaying) -> String {
    let (who, whom) = (
      saying.language.list(facts.together.map(saying.name)), whom(facts.person, saying)
    )
    return saying.say(
      nb: "\(who) kan snakke sammen om \(whom).", nn: "\(who) kan snakke saman om \(whom).",
      en: "\(who) may talk together about \(whom).")
  }

  private func aboutNeed(_ saying: LineSaying) -> String {
    let (who, need) = (actor(saying), need(saying))
    switch kind {
    case .ask:
      if let date = facts.date {
        let on = saying.language.day(date, seenFrom: day)
        return saying.say(
          nb: "\(who) ble spurt om \(need) \(on).", nn: "\(who) vart spurd om \(need) \(on).",
          en: "\(who) was asked about \(need) on \(on).")
      }
      let asked = saying.say(
        nb: "\(who) er spurt om \(need).", nn: "\(who) er spurd om \(need).",
        en: "\(who) has been asked about \(need).")
      guard let due = facts.answerBy else { return asked }
      let on = dated(due, saying)
      return asked
        + saying.say(
          nb: " \(who) skal svare innen \(on).", nn: " \(who) skal svare innan \(on).",
          en: " \(who) will answer by \(on).")
    case .yes where facts.isLead:
      return saying.say(
        nb: "\(who) har sagt ja til \(need) og tar hovedansvaret.",
        nn: "\(who) har sagt ja til \(need) og tek hovudansvaret.",
        en: "\(who) has said yes to \(need) and takes the lead.")
    case .yes:
      return saying.say(
        nb: "\(who) har sagt ja til \(need).", nn: "\(who) har sagt ja til \(need).",
        en: "\(who) has said yes to \(need).")
    case .no:
      return saying.say(
        nb: "\(who) har sagt nei til \(need)\(reason(saying)).",
        nn: "\(who) har sagt nei til \(need)\(reason(saying)).",
        en: "\(who) has said no to \(need)\(reason(saying)).")
    default:
      let how = facts.outcome.map { ": " + $0.words[saying.language] } ?? ""
      return saying.say(
        nb: "\(need) er avsluttet\(how).", nn: "\(need) er avslutta\(how).",
        en: "\(need) is closed\(how).")
    }
  }

  private func aboutReferral(_ saying: LineSaying) -> String {
    let who = actor(saying)
    if kind == .refer {
      let from = facts.from.map(saying.name) ?? ""
      let about = about(saying)
      let end = about + by(saying, answer: true)
      // A family that asks for itself applies.
      if facts.from.map({ $0.isA(.person) || $0.isA(.family) }) == true {
        return saying.say(
          nb: "\(from) har søkt hos \(who)\(end).", nn: "\(from) har søkt hos \(who)\(end).",
          en: "\(from) has applied to \(who)\(end).")
      }
      let whom = facts.isForPerson ? facts.person.map { " " + saying.name($0) } ?? "" : ""
      return saying.say(
        nb: "\(from) har henvist\(whom) til \(who)\(end).",
        nn: "\(from) har tilvist\(whom) til \(who)\(end).",
        en: "\(from) has referred\(whom) to \(who)\(end).")
    }
    var which = ""
    if let referral = facts.referral {
      let sent = saying.language.day(saying.network.referrals.sent[referral.row], seenFrom: day)
      let about = about(saying)
      which =
        saying.say(
          nb: "henvisningen fra \(sent)", nn: "tilvisinga frå \(sent)",
          en: "the referral of \(sent)") + about
    }
    switch facts.answer {
    case .declined:
      return saying.say(
        nb: "\(who) har svart nei på \(which)\(reason(saying)).",
        nn: "\(who) har svart nei på \(which)\(reason(saying)).",
        en: "\(who) has said no to \(which)\(reason(saying)).")
    case .redirected:
      return saying.say(
        nb: "\(who) har vist videre: \(which).", nn: "\(who) har vist vidare: \(which).",
        en: "\(who) has passed on \(which).")
    default:
      return saying.say(
        nb: "\(who) har svart ja på \(which).", nn: "\(who) har svart ja på \(which).",
        en: "\(who) has said yes to \(which).")
    }
  }

  private func aboutActivity(_ saying: LineSaying) -> String {
    let who = actor(saying)
    let isWritten = facts.activity == .message || facts.activity == .letter
    let what = capitalising(facts.activity?.words[saying.language] ?? "")
    let with =
      facts.isCoordinator
      ? saying.say(nb: " ved ", nn: " ved ", en: " with ")
      : isWritten
        ? saying.say(nb: " til eller fra ", nn: " til eller frå ", en: " to or from ")
        : saying.say(nb: " med ", nn: " med ", en: " with ")
    let done = what + with + who + about(saying) + "."
    guard let date = facts.date else { return done }
    let on = dated(date, saying)
    let which =
      facts.referral == nil
      ? ""
      : saying.say(
        nb: " på henvisningen", nn: " på tilvisinga", en: " the referral")
    return done
      + saying.say(
        nb: " \(who) skal svare\(which) innen \(on).",
        nn: " \(who) skal svare\(which) innan \(on).",
        en: " \(who) will answer\(which) by \(on).")
  }

  private func aboutPromise(_ saying: LineSaying) -> String {
    let who = actor(saying)
    if kind == .kept {
      let what = facts.agreement.map(saying.name) ?? ""
      return saying.say(
        nb: "\(who) har gjort det som var avtalt: \(what).",
        nn: "\(who) har gjort det som var avtalt: \(what).",
        en: "\(who) has done what was agreed: \(what).")
    }
    let open = saying.say(nb: ", uten frist", nn: ", utan frist", en: ", with no deadline")
    let what = saying.quoted(facts.title) + (facts.date == nil ? open : by(saying, answer: false))
    return saying.say(
      nb: "Avtalt med \(who): \(what).", nn: "Avtalt med \(who): \(what).",
      en: "Agreed with \(who): \(what).")
  }

  private func aboutTitle(_ saying: LineSaying) -> String {
    let whom = whom(facts.person, saying)
    let title = saying.quoted(facts.title)
    let about = facts.domain.map { " (" + $0.words[saying.language] + ")" } ?? ""
    switch kind {
    case .new:
      var urgent = ""
      if facts.isUrgent {
        urgent = saying.say(nb: " Det haster.", nn: " Det hastar.", en: " It is urgent.")
      } else if saysUrgent(facts.title) {
        urgent = notUrgent(saying)
      }
      return saying.say(
        nb: "Nytt behov for \(whom): \(title)\(about).\(urgent)",
        nn: "Nytt behov for \(whom): \(title)\(about).\(urgent)",
        en: "A new need for \(whom): \(title)\(about).\(urgent)")
    case .goal:
      let end = about + by(saying, answer: false)
      return saying.say(
        nb: "Nytt mål for \(whom): \(title)\(end).", nn: "Nytt mål for \(whom): \(title)\(end).",
        en: "A new goal for \(whom): \(title)\(end).")
    default:
      let what =
        facts.weight == .turningPoint
        ? saying.say(nb: "Et vendepunkt", nn: "Eit vendepunkt", en: "A turning point")
        : saying.say(nb: "Et lite øyeblikk", nn: "Eit lite augeblikk", en: "A small moment")
      return saying.say(
        nb: "\(what) for \(whom): \(title).", nn: "\(what) for \(whom): \(title).",
        en: "\(what) for \(whom): \(title).")
    }
  }

  /// Whether a word of a title says that it is urgent, which counts only as the last one.
  private func saysUrgent(_ title: String) -> Bool {
    title.split { !$0.isLetter }.contains { word in
      LineText(String(word)).word(at: 0, before: 1, among: [.urgent]) != nil
    }
  }

  private func notUrgent(_ saying: LineSaying) -> String {
    let word = saying.quoted(LineWord.urgent.phrase[saying.language])
    return saying.say(
      nb: " Det er ikke merket som at det haster: skriv \(word) til slutt, uten tegn bak.",
      nn: " Det er ikkje merkt at det hastar: skriv \(word) til slutt, utan teikn bak.",
      en: " It is not marked as urgent: write \(word) at the end, with no sign behind it.")
  }

  private func actor(_ saying: LineSaying) -> String { facts.actor.map(saying.name) ?? "" }

  private func need(_ saying: LineSaying) -> String {
    facts.newNeed.map { saying.quoted($0.title) } ?? facts.need.map(saying.name) ?? ""
  }

  /// ` om «Gjeld»`; empty where no need is named.
  private func about(_ saying: LineSaying) -> String {
    let need = need(saying)
    if need.isEmpty { return "" }
    return saying.say(nb: " om ", nn: " om ", en: " about ") + need
  }

  /// The need that the line adds, as a sentence before the others.
  private func newNeed(_ saying: LineSaying) -> String {
    guard let new = facts.newNeed else { return "" }
    let (title, about) = (saying.quoted(new.title), new.domain.words[saying.language])
    let whom = whom(new.person, saying)
    return saying.say(
      nb: "Nytt behov for \(whom): \(title) (\(about)). ",
      nn: "Nytt behov for \(whom): \(title) (\(about)). ",
      en: "A new need for \(whom): \(title) (\(about)). ")
  }

  private func whom(_ person: Ref?, _ saying: LineSaying) -> String {
    person.map(saying.name)
      ?? saying.say(nb: "hele familien", nn: "heile familien", en: "the whole family")
  }

  private func reason(_ saying: LineSaying) -> String {
    facts.reason.map { " (" + $0.words[saying.language] + ")" } ?? ""
  }

  /// A day ahead; of one that is near, the day of the week too.
  private func dated(_ date: Day, _ saying: LineSaying) -> String {
    let on = saying.language.day(date, seenFrom: day)
    guard date > day, date <= day.adding(days: 31) else { return on }
    return on + " (" + saying.language.weekday(date) + ")"
  }

  /// `, innen 5. juni` or `, med svar innen 5. juni`; empty where no day is set.
  private func by(_ saying: LineSaying, answer: Bool) -> String {
    guard let date = facts.date else { return "" }
    let on = dated(date, saying)
    return answer
      ? saying.say(
        nb: ", med svar innen \(on)", nn: ", med svar innan \(on)",
        en: ", with an answer by \(on)")
      : saying.say(nb: ", innen \(on)", nn: ", innan \(on)", en: ", by \(on)")
  }
}
