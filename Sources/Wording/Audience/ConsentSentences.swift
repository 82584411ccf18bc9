package import Analysis
import Model

// Sentences about the consents of a family.
extension FindingWriter {
  /// From whom to whom: `Nav Solvik → Torget skole`.
  package func direction(consent row: Int) -> String {
    name(network.consents.fromService[row]) + " → " + name(network.consents.toService[row])
  }

  /// Whom a consent is about, and of whom it tells nothing any more.
  package func people(_ permission: FamilyConsents.Permission) -> String {
    let person = network.consents.person[permission.consent]
    let who = person.map { name($0) } ?? language[consent: .wholeFamily]
    if permission.isSilent {
      return who
        + Phrase(
          nb: " (gjelder ikke lenger: har fylt 16 år)", nn: " (gjeld ikkje lenger: har fylt 16 år)",
          en: " (no longer holds: has turned 16)")[language]
    }
    if permission.silentAbout.isEmpty { return who }
    let names = language.list(permission.silentAbout.map { name(Ref(.person, $0)) })
    return who
      + Phrase(
        nb: ", men ikke \(names), som har fylt 16 år",
        nn: ", men ikkje \(names), som har fylt 16 år",
        en: ", but not \(names), now 16 or older")[language]
  }

  /// The subjects of a consent: `skole, fritid`.
  package func subjects(consent row: Int) -> String {
    let domains = network.consents.domains[row].words
    return domains.isEmpty
      ? language[consent: .allSubjects] : domains.map { $0.words[language] }.joined(separator: ", ")
  }

  /// That a consent ends soon: `Nav Solvik → Torget skole (Ida; skole): 28. juni, om 13 dager`.
  package func ending(_ permission: FamilyConsents.Permission) -> String {
    let row = permission.consent
    let (day, ahead) = (
      near(permission.lastDay), language.ahead(days: permission.lastDay.days(since: asOf))
    )
    return direction(consent: row) + " (" + people(permission) + "; " + subjects(consent: row)
      + "): " + day + ", " + ahead
  }

  /// Between whom, or from whom to whom, a consent lacks: a sentence for each service and those
  /// after it, each pair once.
  package func lacking(_ pairs: [FamilyConsents.Pair]) -> [String] {
    func service(_ row: Int) -> String { name(Ref(.service, row)) }
    var sentences: [String] = []
    for (place, pair) in pairs.enumerated() where place == 0 || pairs[place - 1].one != pair.one {
      let ofOne = pairs[place...].prefix { $0.one == pair.one }
      let one = service(pair.one)
      let others = ofOne.filter { !$0.oneTells && !$0.otherTells }.map { service($0.other) }
      if others.count == 1 {
        sentences.append(
          Phrase(
            nb: "Mellom \(one) og \(others[0]).", nn: "Mellom \(one) og \(others[0]).",
            en: "Between \(one) and \(others[0]).")[language])
      } else if !others.isEmpty {
        let list = language.list(others)
        sentences.append(
          Phrase(
            nb: "Mellom \(one) og hver av disse: \(list).",
            nn: "Mellom \(one) og kvar av desse: \(list).",
            en: "Between \(one) and each of these: \(list).")[language])
      }
      for pair in ofOne where pair.oneTells != pair.otherTells {
        let (from, to) = pair.oneTells ? (pair.other, pair.one) : (pair.one, pair.other)
        let names = (service(from), service(to))
        sentences.append(
          Phrase(
            nb: "Fra \(names.0) til \(names.1).", nn: "Frå \(names.0) til \(names.1).",
            en: "From \(names.0) to \(names.1).")[language])
      }
    }
    return sentences
  }

  /// Who must be asked anew, why, and about which consents.
  package func reasking(_ reasking: FamilyConsents.Reasking) -> String {
    let who = name(Ref(.person, reasking.person))
    let age = reasking.age
    let birthday = birthday(of: reasking.person, age: age, reasking.day).text + "."
    let about = language.list(
      Set(reasking.consents.map { direction(consent: $0) }).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      })
    let older = say(
      nb: "Det gjelder samtykker fra før: \(about).", nn: "Det gjeld samtykke frå før: \(about).",
      en: "It is about consents from before: \(about).")
    return [birthday, meaning(ofAge: age, who), older.text].joined(separator: " ")
  }

  /// What comes on a day: a consent that ends, or a birthday at which somebody is asked anew.
  package func sentence(_ entry: DaysAhead.Entry) -> String {
    switch entry.matter {
    case .consent(let row):
      let (from, to) = (
        name(network.consents.fromService[row]), name(network.consents.toService[row])
      )
      let last = language.day(entry.day, seenFrom: asOf)
      return say(
        nb: "Samtykket fra \(from) til \(to) går ut \(last)",
        nn: "Samtykket frå \(from) til \(to) går ut \(last)",
        en: "The consent from \(from) to \(to) ends on \(last)"
      ).text
    case .birthday(let person, let age): return birthday(of: person, age: age, entry.day).text
    case .answer, .agreement: return ""
    }
  }

  /// That somebody comes, or came, to an age.
  private func birthday(of person: Int, age: Int, _ day: Day) -> SentenceText {
    let who = name(Ref(.person, person))
    let isMonth = network.people.born[person]?.isMonthOnly ?? false
    let isReached = day <= asOf
    let when = isMonth ? language.month(day) : language.day(day)
    return say(
      nb: "\(who) \(isReached ? "fylte" : "fyller") \(age) år\(isMonth ? " i" : "") \(when)",
      nn: "\(who) \(isReached ? "fylte" : "fyller") \(age) år\(isMonth ? " i" : "") \(when)",
      en: "\(who) \(isReached ? "turned" : "turns") \(age) \(isMonth ? "in" : "on") \(when)")
  }

  /// What changes with an age, and what to do.
  private func meaning(ofAge age: Int, _ who: String) -> String {
    switch age {
    case 12:
      say(
        nb:
          "Fra 12 år skal det legges stor vekt på hva barnet selv mener, og det kan la være å dele helseopplysninger med foreldrene. Spør \(who) også.",
        nn:
          "Frå 12 år skal det leggjast stor vekt på kva barnet sjølv meiner, og det kan la vere å dele helseopplysningar med foreldra. Spør \(who) òg.",
        en:
          "From 12 a child's own opinion weighs heavily, and the child may keep health information from the parents. Ask \(who) too."
      ).text
    case 15:
      say(
        nb:
          "Fra 15 år bestemmer en selv om utdanning og er part i en sak i barnevernet. Spør \(who).",
        nn:
          "Frå 15 år avgjer ein sjølv om utdanning og er part i ei sak i barnevernet. Spør \(who).",
        en:
          "From 15 one decides about education and is a party to a child welfare case. Ask \(who)."
      ).text
    case 16:
      say(
        nb:
          "Fra 16 år samtykker en selv i spørsmål om helse. Samtykker fra før gir i Samvev ikke lenger lov til å dele noe om \(who), heller ikke de som gjelder hele familien. Spør \(who).",
        nn:
          "Frå 16 år samtykkjer ein sjølv i spørsmål om helse. Samtykke frå før gjev i Samvev ikkje lenger lov til å dele noko om \(who), heller ikkje dei som gjeld heile familien. Spør \(who).",
        en:
          "From 16 one consents oneself in matters of health. In Samvev, consents from before no longer let anything be shared about \(who), nor do those for the whole family. Ask \(who)."
      ).text
    default:
      say(
        nb: "Fra 18 år er en myndig, og foreldrene kan ikke samtykke for \(who). Spør \(who).",
        nn: "Frå 18 år er ein myndig, og foreldra kan ikkje samtykkje for \(who). Spør \(who).",
        en: "From 18 one is of age, and the parents cannot consent for \(who). Ask \(who)."
      ).text
    }
  }
}
