internal import Analysis
public import Model
internal import Terms
internal import Text
public import Wording

extension LineFault {
  /// What is unclear and what to write instead; behind it, a line each, what may be meant.
  ///
  /// - Parameter network: the one that the line was read with.
  public func lines(_ text: String, _ network: Network, _ language: Language) -> [String] {
    let saying = LineSaying(network: network, language: language)
    return [matter(text, saying)] + saying.candidates(candidates)
      + readings.map { "  " + $0.sentence(network, language) }
  }

  /// What may be meant, each with the line in which it is: its id stands in the place of the name
  /// that is not clear. None where something else has to be written.
  public func choices(
    _ text: String, _ network: Network, _ language: Language
  ) -> [(words: String, line: String)] {
    let place: LinePlace
    switch self {
    case .noneFits(_, let found, _), .noneOfThese(_, let found, _), .severalFit(_, let found, _):
      place = found
    default: return []
    }
    let scalars = Array(text.unicodeScalars)
    guard 0 <= place.from, place.from <= place.to, place.to <= scalars.count else { return [] }
    let saying = LineSaying(network: network, language: language)
    let refs = Array(candidates.prefix(LineSaying.most))
    return zip(refs, saying.described(refs)).map { ref, words in
      var line = String.UnicodeScalarView(scalars[..<place.from])
      line.append(contentsOf: network.id(ref).unicodeScalars)
      line.append(contentsOf: scalars[place.to...])
      return (words, String(line))
    }
  }

  /// What may be meant.
  private var candidates: [Ref] {
    switch self {
    case .noneFits(_, _, let refs), .noneOfThese(_, _, let refs), .severalFit(_, _, let refs),
      .severalWaiting(_, let refs),
      .severalCoordinators(_, let refs):
      refs
    default: []
    }
  }

  private var readings: [LineReading] {
    if case .severalReadings(let readings) = self { return readings }
    return []
  }

  private func matter(_ text: String, _ saying: LineSaying) -> String {
    switch self {
    case .noneFits(let role, let place, let nearest):
      let name = saying.say(
        nb: "Skriv begynnelsen på navnet, eller id-en.",
        nn: "Skriv byrjinga på namnet, eller id-en.", en: "Write how the name begins, or the id.")
      let near = saying.say(nb: "Det ligner på:", nn: "Det liknar på:", en: "It is like:")
      return noneFits(role, place, nearest.isEmpty ? name : near, saying)
    case .noneOfThese(let role, let place, _):
      let has = saying.say(nb: "Familien har:", nn: "Familien har:", en: "The family has:")
      return noneFits(role, place, has, saying)
    case .severalFit(let role, let place, _):
      return saying.severalFit(role, saying.quoted(place.text))
    case .notThen(_, let place, let ref): return saying.notThen(place, ref)
    case .unknownWord(let role, let place, let codes):
      return saying.unknownWord(role, place.text, codes)
    case .missing(let role, let kind):
      let (what, form) = (role.words(saying.language), kind.form[saying.language])
      return saying.say(
        nb: "Her mangler \(what). Slik skrives linjen: \(form)",
        nn: "Her manglar \(what). Slik blir linja skriven: \(form)",
        en: "\(capitalising(what)) is missing here. The line is written: \(form)")
    case .noDay(let place, let meant): return saying.noDay(saying.quoted(place.text), meant)
    case .dayBehindName(let place):
      let written = saying.quoted(place.text)
      return saying.say(
        nb:
          "\(written) kan ikke stå her: det som en linje forteller, ble gjort den dagen linjen gjelder. Ta det bort, eller skriv det inn med et skjema, der du velger dagen.",
        nn:
          "\(written) kan ikkje stå her: det som ei linje fortel, vart gjort den dagen linja gjeld. Ta det bort, eller skriv det inn med eit skjema, der du vel dagen.",
        en:
          "\(written) cannot stand here: what a line tells was done on the day of the line. Take it away, or enter it with a form, where you choose the day."
      )
    case .dayAhead(let place, let day):
      let (written, on) = (saying.quoted(place.text), saying.language.day(day))
      return saying.say(
        nb:
          "\(written) er \(on), og den dagen har ikke vært. Her står dagen det ble spurt; er det en frist, skriv den som en avtale.",
        nn:
          "\(written) er \(on), og den dagen har ikkje vore. Her står dagen det vart spurt; er det ein frist, skriv han som ein avtale.",
        en:
          "\(written) is \(on), and that day has not been. This is the day of asking; write a day to answer by as an agreement."
      )
    default: return other(text, saying)
    }
  }

  private func other(_ text: String, _ saying: LineSaying) -> String {
    switch self {
    case .empty:
      return saying.say(
        nb: "Linjen er tom. Skriv for eksempel \(saying.example).",
        nn: "Linja er tom. Skriv til dømes \(saying.example).",
        en: "The line is empty. Write for instance \(saying.example).")
    case .openQuote(let place):
      let written = saying.quoted(place.text)
      return saying.say(
        nb: "Anførselstegnet i \(written) blir ikke lukket. Sett et til der teksten slutter.",
        nn: "Hermeteiknet i \(written) blir ikkje lukka. Set eit til der teksten sluttar.",
        en: "The quotation mark in \(written) is not closed. Put another where the text ends.")
    case .noFamily:
      return saying.say(
        nb: "Her står det ikke hvilken familie det gjelder. Begynn linjen med @ og familiens navn.",
        nn: "Her står det ikkje kva familie det gjeld. Byrj linja med @ og namnet på familien.",
        en: "The line does not say which family it is about. Begin it with @ and the family's name."
      )
    case .twoFamilies(let place, let family):
      let (written, inHand) = (saying.quoted(place.text), saying.name(family))
      return saying.say(
        nb: "Linjen nevner \(written), men familien som er valgt, er \(inHand). Ta bort den ene.",
        nn: "Linja nemner \(written), men familien som er vald, er \(inHand). Ta bort den eine.",
        en: "The line names \(written), but the family chosen is \(inHand). Take one of them away.")
    case .leftOver(let place):
      let written = saying.quoted(place.text)
      return saying.say(
        nb: "\(written) til slutt er ikke forstått. Ta det bort, eller sett titler i \"…\".",
        nn: "\(written) til slutt er ikkje forstått. Ta det bort, eller set titlar i \"…\".",
        en: "\(written) at the end is not understood. Take it away, or put titles in \"…\".")
    case .severalReadings:
      return saying.say(
        nb: "Linjen kan leses på flere måter. Sett navnet eller tittelen i \"…\":",
        nn: "Linja kan lesast på fleire måtar. Set namnet eller tittelen i \"…\":",
        en: "The line can be read in more than one way. Put the name or title in \"…\":")
    default: return aboutHelpers(text, saying)
    }
  }

  private func aboutHelpers(_ text: String, _ saying: LineSaying) -> String {
    switch self {
    case .noCoordinator(let family):
      let name = saying.name(family)
      return saying.say(
        nb: "\(name) har ingen koordinator. Skriv hvem det var.",
        nn: "\(name) har ingen koordinator. Skriv kven det var.",
        en: "\(name) has no coordinator. Write who it was.")
    case .severalCoordinators(let family, _):
      let name = saying.name(family)
      return saying.say(
        nb: "\(name) har flere koordinatorer. Skriv hvem det var:",
        nn: "\(name) har fleire koordinatorar. Skriv kven det var:",
        en: "\(name) has several coordinators. Write who it was:")
    case .noneWaiting(_, let ref):
      let name = saying.name(ref)
      return saying.say(
        nb: "Ingen slik henvisning til \(name) venter på svar.",
        nn: "Inga slik tilvising til \(name) ventar på svar.",
        en: "No such referral to \(name) waits for an answer.")
    case .severalWaiting:
      let on = LineWord.on.phrase[saying.language]
      return saying.say(
        nb:
          "Flere henvisninger dit venter på svar. Skriv \(on) og behovet, så er det klart hvilken:",
        nn:
          "Fleire tilvisingar dit ventar på svar. Skriv \(on) og behovet, så er det klart kva for ei:",
        en: "Several referrals there wait for an answer. Write \(on) and the need to say which:")
    case .sameTitle(let place):
      let written = saying.quoted(place.text)
      return saying.say(
        nb: "Noen andre har alt \(written) den dagen. Skriv det litt annerledes.",
        nn: "Nokon andre har alt \(written) den dagen. Skriv det litt annleis.",
        en: "Somebody else has \(written) on that day already. Write it a little differently.")
    case .needsEverything:
      return saying.say(
        nb: "Navnet må søkes opp i hele nettverket.",
        nn: "Namnet må søkjast opp i heile nettverket.",
        en: "The name must be looked for in the whole network.")
    default:
      let first = saying.language.list(LineWord.firstWords.map { $0.phrase[saying.language] })
      return saying.say(
        nb:
          "\(saying.quoted(text)) er ikke en linje som kan leses. Skriv for eksempel \(saying.example), eller begynn med et av ordene \(first). Andre notater hører hjemme i journalen.",
        nn:
          "\(saying.quoted(text)) er ikkje ei linje som kan lesast. Skriv til dømes \(saying.example), eller byrj med eit av orda \(first). Andre notat høyrer heime i journalen.",
        en:
          "\(saying.quoted(text)) is no line that can be read. Write for instance \(saying.example), or begin with one of the words \(first). Other notes belong in the case record."
      )
    }
  }

  private func noneFits(
    _ role: LinePart.Role, _ place: LinePlace, _ cure: String, _ saying: LineSaying
  ) -> String {
    let (none, written) = (role.none(saying.language), saying.quoted(place.text))
    return saying.say(
      nb: "\(none) heter \(written). \(cure)", nn: "\(none) heiter \(written). \(cure)",
      en: "\(none) is called \(written). \(cure)")
  }
}

extension LineSaying {
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

  func severalFit(_ role: LinePart.Role, _ written: String) -> String {
    let what = role.many(language)
    return say(
      nb: "\(written) passer på flere \(what). Skriv mer av navnet, eller id-en:",
      nn: "\(written) passar på fleire \(what). Skriv meir av namnet, eller id-en:",
      en: "\(written) fits several \(what). Write more of the name, or the id:")
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
