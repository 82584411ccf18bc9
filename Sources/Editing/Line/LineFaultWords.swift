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

  /// What may be meant, each with the line in which it is: its name, or its id where several have
  /// it, stands in the place of the one that is not clear. None where something else has to be
  /// written.
  public func choices(
    _ text: String, _ network: Network, _ language: Language
  ) -> [(words: String, line: String)] {
    let place: LinePlace
    switch self {
    case .unknownWord(let role, let found, let codes):
      return Self.words(role, language, first: codes).map { ($0, self.line(text, found, $0)) }
    case .lacksDomain(let title, let before, let behind):
      return Self.areas(title, language).map { area in
        let name = area.words[language]
        return (name, before + name + behind)
      }
    case .partRead(_, let line, let reading):
      return [(reading.sentence(network, language), line)]
    case .severalReadings(let readings):
      return readings.compactMap { reading in
        reading.line.map { (reading.sentence(network, language), $0) }
      }
    case .noneFits(_, let found, _), .noneOfThese(_, let found, _), .severalFit(_, let found, _),
      .needNotThere(let found, _, _, _):
      place = found
    default: return []
    }
    let saying = LineSaying(network: network, language: language)
    let refs = Array(candidates.prefix(LineSaying.most))
    return zip(refs, saying.described(refs)).map { ($1, line(text, place, saying.written($0))) }
      + newNeeds(saying).map { ($0.words, line(text, place, $0.name)) }
  }

  /// The line with something else at a place.
  private func line(_ text: String, _ place: LinePlace, _ name: String) -> String {
    let scalars = Array(text.unicodeScalars)
    guard 0 <= place.from, place.from <= place.to, place.to <= scalars.count else { return text }
    var line = String.UnicodeScalarView(scalars[..<place.from])
    line.append(contentsOf: name.unicodeScalars)
    line.append(contentsOf: scalars[place.to...])
    return String(line)
  }

  /// The areas of life, first those that a title begins a word of: `fritidsaktivitet`.
  private static func areas(_ title: String, _ language: Language) -> [Domain] {
    let words = String(decoding: folding(title), as: UTF8.self).split { !$0.isLetter }
    let named = Domain.allCases.filter { area in
      let name = String(decoding: folding(area.words[language]), as: UTF8.self)
      return words.contains { $0.hasPrefix(name) }
    }
    return named + Domain.allCases.filter { !named.contains($0) }
  }

  /// The words that may stand for a part, those of some codes first.
  private static func words(
    _ role: LinePart.Role, _ language: Language, first codes: [String]
  ) -> [String] {
    let terms = role == .domain ? Terms.domains : role == .reason ? Terms.reasons : []
    if role == .outcome { return LineWord.outcomes.map { $0.phrase[language] } }
    let meant = terms.filter { codes.contains($0.code) }
    return (meant + terms.filter { !codes.contains($0.code) }).map {
      Phrase(nb: $0.nb, nn: $0.nn, en: $0.en)[language]
    }
  }

  /// The ways to add the need that is not there, each with what stands in the line for it: in the
  /// area of life that its name is, else in each of them.
  private func newNeeds(_ saying: LineSaying) -> [(words: String, name: String)] {
    guard case .needNotThere(let place, _, _, let domain) = self else { return [] }
    let title = capitalising(place.text)
    return (domain.map { [$0] } ?? Self.areas(place.text, saying.language)).map { area in
      let name = area.words[saying.language]
      let words = saying.say(
        nb: "Nytt behov (\(name))", nn: "Nytt behov (\(name))", en: "A new need (\(name))")
      return (words, name + ": " + title)
    }
  }

  /// What may be meant.
  private var candidates: [Ref] {
    switch self {
    case .noneFits(_, _, let refs), .noneOfThese(_, _, let refs), .severalFit(_, _, let refs),
      .severalWaiting(_, let refs), .severalCoordinators(_, let refs),
      .needNotThere(_, _, let refs, _):
      refs
    default: []
    }
  }

  private var readings: [LineReading] {
    switch self {
    case .severalReadings(let readings): readings
    case .partRead(_, _, let reading): [reading]
    default: []
    }
  }

  private func matter(_ text: String, _ saying: LineSaying) -> String {
    switch self {
    case .noneFits(let role, let place, let nearest):
      let name = saying.say(
        nb: "Skriv begynnelsen på navnet.", nn: "Skriv byrjinga på namnet.",
        en: "Write how the name begins.")
      if role == .need, nearest.isEmpty { return saying.noNeed(place) }
      if nearest.isEmpty, role == .actor, saying.areSeveral(place.text) {
        return noneFits(
          role, place,
          saying.say(
            nb: "Skriv én linje for hver av dem.", nn: "Skriv éi linje for kvar av dei.",
            en: "Write a line for each of them."), saying)
      }
      let near = saying.say(nb: "Det ligner på:", nn: "Det liknar på:", en: "It is like:")
      return noneFits(role, place, nearest.isEmpty ? name : near, saying)
    case .noneOfThese(let role, let place, _):
      let has = saying.say(nb: "Familien har:", nn: "Familien har:", en: "The family has:")
      return noneFits(role, place, has, saying)
    case .needNotThere(let place, let family, let like, _):
      return saying.needNotThere(place, family, hasLike: !like.isEmpty)
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
    case .partRead(let place, _, _):
      let left = saying.quoted(place.text)
      return saying.say(
        nb: "\(left) er ikke forstått, og blir ikke med. Resten blir:",
        nn: "\(left) er ikkje forstått, og blir ikkje med. Resten blir:",
        en: "\(left) is not understood and is left out. The rest becomes:")
    case .severalReadings(let readings) where readings.allSatisfy({ $0.line != nil }):
      return saying.say(
        nb: "Linjen kan bety flere ting. Velg det som er riktig:",
        nn: "Linja kan tyde fleire ting. Vel det som er rett:",
        en: "The line may mean more than one thing. Choose what is right:")
    case .notReached(let who):
      let again = saying.quoted(
        "\(LineWord.agreed.phrase[saying.language]) NN: "
          + saying.say(
            nb: "ringer \(who) fredag", nn: "ringjer \(who) fredag",
            en: "calls \(who) Friday"))
      return saying.say(
        nb:
          "Ingen svarte, så ingen samtale blir skrevet inn. Skal noen ringe igjen, skriv \(again).",
        nn:
          "Ingen svara, så ingen samtale blir skriven inn. Skal nokon ringje igjen, skriv \(again).",
        en: "Nobody answered, so no call is entered. If somebody is to call again, write \(again).")
    case .lacksDomain(let title, let before, let behind):
      let area = Domain.school.words[saying.language]
      let right = saying.quoted((before + area + behind).trimming)
      let written = saying.quoted(title)
      return saying.say(
        nb: "Hvilket livsområde gjelder \(written)? Skriv for eksempel \(right).",
        nn: "Kva livsområde gjeld \(written)? Skriv til dømes \(right).",
        en: "Which area of life is \(written) about? Write for instance \(right).")
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
    case .unlike(let family, let kinds): return saying.unlike(text, family, kinds)
    default: return saying.unlike(text, nil, [])
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
