import Exchange
import Model
import Wording

// Faults of a single cell.
extension FaultWords {
  var empty: String {
    let what = columnSchema.map { belonging($0.kind) } ?? ""
    guard !what.isEmpty else {
      return say(
        nb: "cellen er tom, men må fylles ut.", nn: "cella er tom, men må fyllast ut.",
        en: "the cell is empty but must be filled in.")
    }
    return say(
      nb: "cellen er tom; skriv \(what).", nn: "cella er tom; skriv \(what).",
      en: "the cell is empty; write \(what).")
  }

  /// The same of a field of a form, which shows what may be chosen.
  var emptyField: String {
    switch columnSchema?.kind {
    case .word, .words: say(nb: "Velg noe her.", nn: "Vel noko her.", en: "Choose something here.")
    case .ref:
      say(
        nb: "Skriv hvem eller hva det er.", nn: "Skriv kven eller kva det er.",
        en: "Write whom or what it is.")
    case .day, .birth: say(nb: "Skriv en dato.", nn: "Skriv ein dato.", en: "Write a date.")
    default:
      say(nb: "Dette må fylles ut.", nn: "Dette må fyllast ut.", en: "This has to be filled in.")
    }
  }

  /// What a column takes.
  private func belonging(_ kind: ColumnKind) -> String {
    switch kind {
    case .id:
      say(
        nb: "en id som ingen andre har", nn: "ein id som ingen andre har",
        en: "an id that nothing else has")
    case .ref(let kinds):
      idOf(kinds)
    case .text, .symbol:
      say(nb: "en kort tekst", nn: "ein kort tekst", en: "a short text")
    case .day:
      say(nb: "en dato", nn: "ein dato", en: "a date") + ", " + dayExamples
    case .birth:
      say(nb: "en dato eller en måned", nn: "ein dato eller ein månad", en: "a date or a month")
    case .word(let codes), .words(let codes):
      oneOf(codes)
    case .integer(let bounds):
      wholeNumber(Int(bounds.lowerBound), Int(bounds.upperBound))
    case .length:
      lengthExamples
    }
  }

  private var dayExamples: String {
    say(
      nb: "som 2026-06-15 eller 15.06.2026", nn: "som 2026-06-15 eller 15.06.2026",
      en: "like 2026-06-15 or 15.06.2026")
  }

  // MARK: Words

  func unknownWord(_ expected: [String], _ nearest: String?) -> String {
    if case .words = columnSchema?.kind, found?.contains(" ") ?? false {
      let cure = didYouMean(
        heading == nil ? nearest : nearest.map(toWrite),
        or: say(nb: "skriv ", nn: "skriv ", en: "write ") + oneOf(expected) + ".")
      return say(
        nb: "\(it) inneholder noe som ikke er \(wordNoun); \(cure)",
        nn: "\(it) inneheld noko som ikkje er \(wordNoun); \(cure)",
        en: "\(it) holds something that is not \(wordNoun); \(cure)")
    }
    // What is only spelt alike is asked about: "kommunal" is no "Nav kommune".
    let cure = didYouMean(
      nearest.map(toWrite),
      or: say(nb: "skriv ", nn: "skriv ", en: "write ") + oneOf(expected) + ".")
    return say(
      nb: "\(it) er ukjent her; \(cure)", nn: "\(it) er ukjend her; \(cure)",
      en: "\(it) is not known here; \(cure)")
  }

  func doubtfulWord(_ word: String, _ meanings: [String]) -> String {
    let (it, right) = (quoted(word), either(meanings.map(toWrite)))
    if meanings.count > 1 {
      return say(
        nb: "\(it) kan bety flere ting her; skriv \(right).",
        nn: "\(it) kan bety fleire ting her; skriv \(right).",
        en: "\(it) may mean several things here; write \(right).")
    }
    return say(
      nb: "\(it) kan bety flere ting; skriv \(right) hvis det er det du mener.",
      nn: "\(it) kan bety fleire ting; skriv \(right) om det er det du meiner.",
      en: "\(it) may mean several things; write \(right) if that is what you mean.")
  }

  var oneWordOnly: String {
    say(
      nb: "\(it) er flere ord, men her er det plass til ett; skriv bare ett av dem.",
      nn: "\(it) er fleire ord, men her er det plass til eitt; skriv berre eitt av dei.",
      en: "\(it) is several words, but there is room for one; write only one of them.")
  }

  // MARK: Days and numbers

  var noSuchDay: String {
    say(
      nb: "\(it) finnes ikke som dato.", nn: "\(it) finst ikkje som dato.",
      en: "\(it) does not exist as a date.")
  }

  var notADay: String {
    say(
      nb: "\(it) er ikke en dato; skriv den \(dayExamples).",
      nn: "\(it) er ikkje ein dato; skriv han \(dayExamples).",
      en: "\(it) is not a date; write it \(dayExamples).")
  }

  func noDayOfMonth(_ first: Day) -> String {
    let example = language.shortDay(first)
    return say(
      nb: "\(it) er en måned; skriv dagen også, for eksempel \(example).",
      nn: "\(it) er ein månad; skriv dagen òg, til dømes \(example).",
      en: "\(it) is a month; write the day too, for example \(example).")
  }

  func twoDays(_ one: Day, _ other: Day) -> String {
    let days = [one, other].map { (language.day($0), $0.description) }
    return say(
      nb:
        "\(it) kan være \(days[0].0) eller \(days[1].0); skriv \(days[0].1) eller \(days[1].1).",
      nn:
        "\(it) kan vere \(days[0].0) eller \(days[1].0); skriv \(days[0].1) eller \(days[1].1).",
      en:
        "\(it) can be \(days[0].0) or \(days[1].0); write \(days[0].1) or \(days[1].1).")
  }

  func otherWeekday(_ day: Day) -> String {
    let right = day.description
    return say(
      nb: "\(it) har feil ukedag; skriv \(right) hvis datoen er rett.",
      nn: "\(it) har feil vekedag; skriv \(right) om datoen er rett.",
      en: "\(it) has the wrong weekday; write \(right) if the date is right.")
  }

  func wordInsteadOfDay(_ isYes: Bool) -> String {
    if isYes {
      return say(
        nb: "her står \(it); skriv dagen det skjedde, \(dayExamples).",
        nn: "her står \(it); skriv dagen det skjedde, \(dayExamples).",
        en: "\(it) stands here; write the day it happened, \(dayExamples).")
    }
    if column == "accepted" {
      return say(
        nb: "her står \(it); la cellen stå tom, og skriv dagen de sa nei under «sagt nei».",
        nn: "her står \(it); lat cella stå tom, og skriv dagen dei sa nei under «sagt nei».",
        en: "\(it) stands here; leave the cell empty, and write the day they said no in declined.")
    }
    return say(
      nb: "her står \(it); la cellen stå tom til det har skjedd.",
      nn: "her står \(it); lat cella stå tom til det har skjedd.",
      en: "\(it) stands here; leave the cell empty until it has happened.")
  }

  var errorCell: String {
    guard found?.isEmpty == false else {
      return say(
        nb: "her er det en formel som ikke er regnet ut; åpne filen i regnearket, og lagre den.",
        nn: "her er det ein formel som ikkje er rekna ut; opne fila i reknearket, og lagre ho.",
        en: "a formula here has not been worked out; open the file in the spreadsheet and save it.")
    }
    return say(
      nb: "\(it) er en feil i regnearket; rett cellen.",
      nn: "\(it) er ein feil i reknearket; rett cella.",
      en: "\(it) is an error of the spreadsheet; correct the cell.")
  }

  var dayInsteadOfID: String {
    say(
      nb:
        "regnearket har gjort det som sto her, om til datoen \(it); gjør cellen om til tekst, og skriv id-en på nytt.",
      nn:
        "reknearket har gjort det som stod her, om til datoen \(it); gjer cella om til tekst, og skriv id-en på nytt.",
      en:
        "the spreadsheet has made the date \(it) of what stood here; format the cell as text and write the id again."
    )
  }

  var notABirth: String {
    say(
      nb:
        "\(it) er ikke en dato; skriv den som 2011-02-28 eller 28.02.2011, eller bare måneden: 2011-02.",
      nn:
        "\(it) er ikkje ein dato; skriv han som 2011-02-28 eller 28.02.2011, eller berre månaden: 2011-02.",
      en:
        "\(it) is not a date; write it like 2011-02-28 or 28.02.2011, or the month alone: 2011-02.")
  }

  func notAWholeNumber(_ least: Int, _ greatest: Int) -> String {
    let right = wholeNumber(least, greatest)
    return say(
      nb: "\(it) passer ikke her; skriv \(right).", nn: "\(it) passar ikkje her; skriv \(right).",
      en: "\(it) does not fit here; write \(right).")
  }

  private func wholeNumber(_ least: Int, _ greatest: Int) -> String {
    say(
      nb: "et helt tall fra \(least) til \(greatest)",
      nn: "eit heilt tal frå \(least) til \(greatest)",
      en: "a whole number from \(least) to \(greatest)")
  }

  var notALength: String {
    say(
      nb: "\(it) er ikke skrevet som en tid; skriv \(lengthExamples).",
      nn: "\(it) er ikkje skrive som ei tid; skriv \(lengthExamples).",
      en: "\(it) is not written as a length of time; write \(lengthExamples).")
  }

  private var lengthExamples: String {
    say(
      nb: "for eksempel 7d (dager), 3w (uker), 1m (måneder) eller 10bd (virkedager)",
      nn: "til dømes 7d (dagar), 3w (veker), 1m (månader) eller 10bd (yrkedagar)",
      en: "for example 7d (days), 3w (weeks), 1m (months) or 10bd (business days)")
  }

  // MARK: Texts and ids

  func badID(_ character: String) -> String {
    if character.hasPrefix("\\u{") {
      return say(
        nb: "\(it) har et usynlig tegn i seg; slett id-en og skriv den på nytt.",
        nn: "\(it) har eit usynleg teikn i seg; slett id-en og skriv han på nytt.",
        en: "\(it) has an invisible character in it; delete the id and type it again.")
    }
    let what =
      character == " "
      ? say(nb: "et mellomrom", nn: "eit mellomrom", en: "a space")
      : say(
        nb: "tegnet \(quoted(character))", nn: "teiknet \(quoted(character))",
        en: "the character \(quoted(character))")
    return say(
      nb:
        "\(it) har \(what), som ikke kan stå i en id; bruk bokstaver, tall, bindestrek, understrek, punktum og kolon.",
      nn:
        "\(it) har \(what), som ikkje kan stå i ein id; bruk bokstavar, tal, bindestrek, understrek, punktum og kolon.",
      en:
        "\(it) has \(what), which cannot stand in an id; use letters, digits, hyphens, underscores, full stops and colons."
    )
  }

  func tooLong(_ greatest: Int) -> String {
    let most = language.number(greatest)
    return say(
      nb: "\(it) er for langt; det er plass til høyst \(most) tegn.",
      nn: "\(it) er for langt; det er plass til høgst \(most) teikn.",
      en: "\(it) is too long; there is room for \(most) characters at most.")
  }

  var formula: String {
    say(
      nb:
        "et regneark ville ha regnet ut \(it) som en formel; la teksten begynne med en bokstav eller et tall.",
      nn:
        "eit rekneark ville ha rekna ut \(it) som ein formel; la teksten byrje med ein bokstav eller eit tal.",
      en:
        "a spreadsheet would work out \(it) as a formula; let the text begin with a letter or digit."
    )
  }

  func controlCharacter(_ code: Int) -> String {
    say(
      nb: "\(it) har et usynlig tegn i seg (nummer \(code)); slett teksten og skriv den på nytt.",
      nn: "\(it) har eit usynleg teikn i seg (nummer \(code)); slett teksten og skriv han på nytt.",
      en:
        "\(it) has an invisible character in it (number \(code)); delete the text and type it again."
    )
  }

  var identityNumber: String {
    say(
      nb:
        "her står det et fødselsnummer, og det skal aldri inn i et nettverk; skriv et kallenavn i stedet.",
      nn:
        "her står det eit fødselsnummer, og det skal aldri inn i eit nettverk; skriv eit kallenamn i staden.",
      en:
        "a national identity number stands here, and none may ever go into a network; write an alias instead."
    )
  }
}
