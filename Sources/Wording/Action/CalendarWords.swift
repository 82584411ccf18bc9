package import Analysis
package import Model

// What is said where others may read it too: nothing of whom, of which service or of what.
extension Language {
  /// What stands on a day in a calendar.
  package func title(_ matter: DaysAhead.Matter) -> String {
    let words =
      switch matter {
      case .answer:
        Phrase(
          nb: "Samvev: et svar ventes", nn: "Samvev: eit svar er venta",
          en: "Samvev: an answer is due")
      case .agreement:
        Phrase(
          nb: "Samvev: noe skal være gjort", nn: "Samvev: noko skal vere gjort",
          en: "Samvev: something is to be done by today")
      case .consent:
        Phrase(
          nb: "Samvev: et samtykke går ut", nn: "Samvev: eit samtykke går ut",
          en: "Samvev: a consent ends")
      case .birthday:
        Phrase(
          nb: "Samvev: se over samtykkene", nn: "Samvev: sjå over samtykka",
          en: "Samvev: look over the consents")
      }
    return words[self]
  }

  /// Where to see what it is about.
  package var textOfDay: String {
    Phrase(
      nb: "Åpne Samvev og se I dag.", nn: "Opne Samvev og sjå I dag.",
      en: "Open Samvev and look at Today.")[self]
  }

  /// What the calendar holds, or that there is nothing to put into it; with what was looked at.
  package func sentences(_ ahead: DaysAhead, asOf day: Day) -> [String] {
    let families = count(ahead.families.count, Self.openFamily)
    let (first, last) = (self.day(day), self.day(day.adding(days: DaysAhead.days)))
    var lines: [String] = []
    if ahead.entries.isEmpty {
      lines.append(
        Phrase(
          nb:
            "Ingen dager å føre i en kalender fra \(first) til \(last). Det er sett etter svar som ventes, avtaler med en dag, samtykker med en siste dag, og dager da noen fyller 12, 15, 16 eller 18 år, i \(families).",
          nn:
            "Ingen dagar å føre i ein kalender frå \(first) til \(last). Det er sett etter svar som er venta, avtalar med ein dag, samtykke med ein siste dag, og dagar då nokon fyller 12, 15, 16 eller 18 år, i \(families).",
          en:
            "No days for a calendar from \(first) to \(last). Looked for: answers that are due, agreements with a day, consents with a last day, and days when somebody turns 12, 15, 16 or 18, in \(families)."
        )[self])
    } else {
      func number(_ isCounted: (DaysAhead.Matter) -> Bool) -> Int {
        ahead.entries.count { isCounted($0.matter) }
      }
      let answers = number { if case .answer = $0 { true } else { false } }
      let agreements = number { if case .agreement = $0 { true } else { false } }
      let consents = number { if case .consent = $0 { true } else { false } }
      let birthdays = number { if case .birthday = $0 { true } else { false } }
      let parts = [
        (answers, Self.answer), (agreements, Self.agreement), (consents, Self.consent),
        (birthdays, Self.birthday),
      ].filter { $0.0 > 0 }.map { count($0.0, $0.1) }
      let what = list(parts)
      lines.append(
        Phrase(
          nb: "I kalenderen, fra \(first) til \(last), for \(families): \(what).",
          nn: "I kalenderen, frå \(first) til \(last), for \(families): \(what).",
          en: "In the calendar, from \(first) to \(last), for \(families): \(what).")[self])
    }
    if ahead.birthsNotKnown > 0 {
      let people = count(ahead.birthsNotKnown, Self.person)
      lines.append(
        Phrase(
          nb: "Ikke med: \(people) uten kjent fødselsdag, som kan være under 18.",
          nn: "Ikkje med: \(people) utan kjend fødselsdag, som kan vere under 18.",
          en: "Not in it: \(people) without a known birthday, who may be under 18.")[self])
    }
    return lines
  }

  private static let openFamily = Noun(
    one: Phrase(nb: "åpen familie", nn: "open familie", en: "open family"),
    many: Phrase(nb: "åpne familier", nn: "opne familiar", en: "open families"))
  private static let answer = Noun(
    one: Phrase(nb: "svar som ventes", nn: "svar som er venta", en: "answer that is due"),
    many: Phrase(nb: "svar som ventes", nn: "svar som er venta", en: "answers that are due"))
  private static let agreement = Noun(
    one: Phrase(nb: "avtale", nn: "avtale", en: "agreement"),
    many: Phrase(nb: "avtaler", nn: "avtalar", en: "agreements"))
  private static let consent = Noun(
    one: Phrase(nb: "samtykke som går ut", nn: "samtykke som går ut", en: "consent that ends"),
    many: Phrase(nb: "samtykker som går ut", nn: "samtykke som går ut", en: "consents that end"))
  private static let birthday = Noun(
    one: Phrase(
      nb: "dag da noen fyller 12, 15, 16 eller 18 år",
      nn: "dag då nokon fyller 12, 15, 16 eller 18 år",
      en: "day when somebody turns 12, 15, 16 or 18"),
    many: Phrase(
      nb: "dager da noen fyller 12, 15, 16 eller 18 år",
      nn: "dagar då nokon fyller 12, 15, 16 eller 18 år",
      en: "days when somebody turns 12, 15, 16 or 18"))
  private static let person = Noun(
    one: Phrase(nb: "person", nn: "person", en: "person"),
    many: Phrase(nb: "personer", nn: "personar", en: "people"))
}
