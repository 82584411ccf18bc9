internal import Model
internal import Terms
internal import Text
internal import Wording

// What to write instead of what was not read.
extension LineSaying {
  /// What is no line: lines like it, with the names of the family.
  func unlike(_ text: String, _ family: Ref?, _ kinds: [LineKind]) -> String {
    let lines = LineExample(self, family)
    let written = quoted(text)
    let none = say(
      nb: "\(written) ble ikke forstått.", nn: "\(written) vart ikkje forstått.",
      en: "\(written) was not understood.")
    let notes = say(
      nb: "Andre notater hører hjemme i journalen.", nn: "Andre notat høyrer heime i journalen.",
      en: "Other notes belong in the case record.")
    if kinds.isEmpty {
      let need = quoted(lines.line(.new))
      return say(
        nb: "\(none) Skriv for eksempel \(example). Et nytt behov skrives \(need). \(notes)",
        nn: "\(none) Skriv til dømes \(example). Eit nytt behov blir skrive \(need). \(notes)",
        en: "\(none) Write for instance \(example). A new need is written \(need). \(notes)")
    }
    let like = kinds.map { quoted(lines.line($0)) }.joined(
      separator: say(nb: " eller ", nn: " eller ", en: " or "))
    return say(
      nb: "\(none) Det skrives slik: \(like). \(notes)",
      nn: "\(none) Det blir skrive slik: \(like). \(notes)",
      en: "\(none) It is written like this: \(like). \(notes)")
  }

  /// Lines that are right.
  var example: String {
    let debt = say(nb: "Gjeld", nn: "Gjeld", en: "Debt")
    let title = say(nb: "sender vedtak", nn: "sender vedtak", en: "sends the decision")
    let (called, agreed) = (LineWord.called.phrase[language], LineWord.agreed.phrase[language])
    let (by, day) = (LineWord.by.phrase[language], LineWord.friday.phrase[language])
    return quoted(debt + " → Nav") + ", " + quoted(called + " Nav: " + debt)
      + say(nb: " eller ", nn: " eller ", en: " or ")
      + quoted("\(agreed) Nav: \(title) \(by) \(day)")
  }

  /// Whether a name may be those of several: `Hanne og Liv`.
  func areSeveral(_ text: String) -> Bool {
    text.contains(",") || [" og ", " and ", " & "].contains { text.contains($0) }
  }

  /// No need of a family is called so, and it has none that are: how a new one is written.
  func noNeed(_ place: LinePlace) -> String {
    let word = LineWord.new.phrase[language]
    let (area, written) = (Domain.debt.words[language], quoted(place.text))
    let right = quoted("\(word) \(area): \(capitalising(plain(place.text)))")
    return say(
      nb: "Ingen av behovene heter \(written). Et nytt behov skrives med livsområde: \(right).",
      nn: "Ingen av behova heiter \(written). Eit nytt behov blir skrive med livsområde: \(right).",
      en: "None of the needs is called \(written). A new one is written with its area: \(right).")
  }

  func needNotThere(_ place: LinePlace, _ family: Ref, hasLike: Bool) -> String {
    let (whose, written) = (name(family), quoted(place.text))
    return hasLike
      ? say(
        nb: "\(whose) har ikke behovet \(written). Velg et som er der, eller legg til et nytt:",
        nn: "\(whose) har ikkje behovet \(written). Vel eit som er der, eller legg til eit nytt:",
        en: "\(whose) does not have the need \(written). Choose one that is there, or add it:")
      : say(
        nb: "\(whose) har ikke behovet \(written). Legg det til; hva gjelder det?",
        nn: "\(whose) har ikkje behovet \(written). Legg det til; kva gjeld det?",
        en: "\(whose) does not have the need \(written). Add it; what is it about?")
  }

  func severalFit(_ role: LinePart.Role, _ written: String) -> String {
    let what = role.many(language)
    return say(
      nb: "\(written) passer på flere \(what). Skriv mer av navnet, eller velg:",
      nn: "\(written) passar på fleire \(what). Skriv meir av namnet, eller vel:",
      en: "\(written) fits several \(what). Write more of the name, or choose:")
  }

  func noDay(_ written: String, _ meant: Day?) -> String {
    if let meant {
      let date = meant.date
      let right = quoted("\(date.day).\(date.month).\(date.year)")
      return say(
        nb:
          "\(written) kan ikke leses som en dag. Mente du \(right)? Hører det til en tittel, sett den i \"…\".",
        nn:
          "\(written) kan ikkje lesast som ein dag. Meinte du \(right)? Høyrer det til ein tittel, set han i \"…\".",
        en:
          "\(written) cannot be read as a day. Did you mean \(right)? If it belongs to a title, put that in \"…\"."
      )
    }
    let tomorrow = LineWord.tomorrow.phrase[language]
    let friday = LineWord.friday.phrase[language]
    let weeks = LineWord.inTime.phrase[language] + " 2 " + LineWord.weeks.phrase[language]
    let forms = "5.6., 5.6.2026, 2026-06-05, \(tomorrow), \(friday)"
    return say(
      nb:
        "\(written) er ingen dag som kan leses. Skriv \(forms) eller \(weeks). Hører det til en tittel, sett den i \"…\".",
      nn:
        "\(written) er ingen dag som kan lesast. Skriv \(forms) eller \(weeks). Høyrer det til ein tittel, set han i \"…\".",
      en:
        "\(written) is no day that can be read. Write \(forms) or \(weeks). If it belongs to a title, put that in \"…\"."
    )
  }

  /// What fits is over on the day, or has not begun.
  func notThen(_ place: LinePlace, _ ref: Ref) -> String {
    let (name, row, id) = (name(ref), ref.row, network.id(ref))
    func on(_ day: Day) -> String { day.isKnown ? " " + dated(day) : "" }
    let anyway = say(
      nb: " Skriv id-en, \(id), hvis det likevel er riktig.",
      nn: " Skriv id-en, \(id), om det likevel er rett.",
      en: " Write the id, \(id), if it is right all the same.")
    switch ref.kind {
    case .need where network.needs.closed[row] != .never:
      let day = on(network.needs.closed[row])
      return say(
        nb: "\(name) ble avsluttet\(day).", nn: "\(name) vart avslutta\(day).",
        en: "\(name) was closed\(day).")
    case .need:
      let day = on(network.needs.raised[row])
      return say(
        nb: "\(name) ble ikke meldt før\(day).", nn: "\(name) vart ikkje meldt før\(day).",
        en: "\(name) was not raised until\(day).")
    case .agreement where network.agreements.done[row] != .never:
      let day = on(network.agreements.done[row])
      return say(
        nb: "Avtalen \(name) ble gjort\(day).", nn: "Avtalen \(name) vart gjord\(day).",
        en: "The agreement \(name) was done\(day).")
    case .agreement where network.agreements.dropped[row] != .never:
      let day = on(network.agreements.dropped[row])
      return say(
        nb: "Avtalen \(name) falt bort\(day).", nn: "Avtalen \(name) fall bort\(day).",
        en: "The agreement \(name) was dropped\(day).")
    case .agreement:
      let day = on(network.agreements.agreed[row])
      return say(
        nb: "Avtalen \(name) ble ikke gjort før\(day).",
        nn: "Avtalen \(name) vart ikkje inngått før\(day).",
        en: "The agreement \(name) was not made until\(day).")
    case .contact where network.contacts.until[row] != .never:
      let day = on(network.contacts.until[row])
      return say(
        nb: "\(name) hadde siste dag\(day).\(anyway)",
        nn: "\(name) hadde siste dag\(day).\(anyway)",
        en: "The last day of \(name) was\(day).\(anyway)")
    case .service where network.services.closed[row] != .never:
      let day = on(network.services.closed[row])
      return say(
        nb: "\(name) ble lagt ned\(day).\(anyway)", nn: "\(name) vart lagd ned\(day).\(anyway)",
        en: "\(name) was closed\(day).\(anyway)")
    default:
      return say(
        nb: "\(name) er ikke der den dagen.\(anyway)",
        nn: "\(name) er ikkje der den dagen.\(anyway)",
        en: "\(name) is not there on that day.\(anyway)")
    }
  }

  private func dated(_ day: Day) -> String {
    language == .en ? "on " + language.day(day) : language.day(day)
  }

  func unknownWord(_ role: LinePart.Role, _ text: String, _ codes: [String]) -> String {
    if role == .domain, let cure = noDomain(text) { return cure }
    let isNone = quoted(text) + " " + role.isNone(language)
    let terms =
      switch role {
      case .domain: Terms.domains
      case .reason: Terms.reasons
      default: [Term]()
      }
    func word(_ term: Term) -> String { Phrase(nb: term.nb, nn: term.nn, en: term.en)[language] }
    var known = terms.map(word)
    if role == .outcome { known = LineWord.outcomes.map { $0.phrase[language] } }
    let meant = terms.filter { codes.contains($0.code) }.map(word)
    let near = nearest(to: text.lowercased(), among: known)
    let maybe = meant.isEmpty ? near.map { [$0] } ?? [] : meant
    let list =
      maybe.isEmpty
      ? known.joined(separator: ", ")
      : maybe.map(quoted).joined(separator: say(nb: " eller ", nn: " eller ", en: " or "))
    return maybe.isEmpty
      ? say(
        nb: "\(isNone). Skriv en av disse: \(list).", nn: "\(isNone). Skriv ein av desse: \(list).",
        en: "\(isNone). Write one of these: \(list).")
      : say(
        nb: "\(isNone). Mente du \(list)?", nn: "\(isNone). Meinte du \(list)?",
        en: "\(isNone). Did you mean \(list)?")
  }
}

extension LineSaying {
  /// What to do where somebody forgot the comma behind a name, or means a row that no line makes;
  /// nil where neither is so.
  private func noDomain(_ text: String) -> String? {
    let written = quoted(text)
    let nouns = [TableName.families, .people, .services, .contacts].flatMap { table in
      Language.allCases.flatMap { [table.noun.one[$0], table.noun.many[$0]] }
    }
    if nouns.contains(where: { folding($0) == folding(text) }) {
      return say(
        nb: "\(written) skrives ikke inn med en linje, men med et skjema.",
        nn: "\(written) blir ikkje skrive inn med ei linje, men med eit skjema.",
        en: "\(written) is not entered with a line but with a form.")
    }
    let words = text.split(separator: " ").map(String.init)
    for count in 1..<max(words.count, 1) {
      let area = words.suffix(count).joined(separator: " ")
      guard Terms.code(area, of: .needs, column: "domain") != nil else { continue }
      let right = quoted(words.dropLast(count).joined(separator: " ") + ", " + area + ":")
      return say(
        nb: "\(written) er ikke et livsområde. Skriv komma etter navnet: \(right)",
        nn: "\(written) er ikkje eit livsområde. Skriv komma etter namnet: \(right)",
        en: "\(written) is no area of life. Write a comma behind the name: \(right)")
    }
    return nil
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimming: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
