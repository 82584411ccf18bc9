import Analysis
import Model

// What ends for somebody, and who takes over.
extension FindingWriter {
  /// Somebody with the family: `Vilja (Familie Bjørk)`.
  package func member(_ person: Int, of family: Int) -> String {
    called(Ref(.person, person)).with(called(Ref(.family, family))).text
  }

  /// Who takes over, or who could be asked where nobody does.
  package func takesOver(receivers: [Int], candidates: [Int]) -> String {
    func names(_ services: [Int]) -> String {
      self.names(services.map { Ref(.service, $0) }, most: 3).text
    }
    if !receivers.isEmpty { return names(receivers) }
    if candidates.isEmpty {
      return Phrase(
        nb: "ingen ennå, og ingen tjeneste her er registrert som kan",
        nn: "ingen enno, og inga teneste her er registrert som kan",
        en: "nobody yet, and no service here is recorded that could")[language]
    }
    let others = names(candidates)
    return Phrase(
      nb: "ingen ennå; kan spørres: \(others)", nn: "ingen enno; kan spørjast: \(others)",
      en: "nobody yet; could be asked: \(others)")[language]
  }
}

extension Language {
  /// The title of what ends within some months.
  public func transitionsTitle(_ name: String, months: Int) -> String {
    let length = length(LengthOfTime(months, .months))
    return Phrase(
      nb: "\(name): det som tar slutt innen \(length)",
      nn: "\(name): det som tek slutt innan \(length)",
      en: "\(name): what ends within \(length)")[self]
  }

  /// That nobody grows out of a service within some months, as far as is known.
  public func nothingEnds(months: Int) -> String {
    let length = length(LengthOfTime(months, .months))
    return Phrase(
      nb: "Ingen med kjent fødselsdag blir for gammel for en tjeneste innen \(length).",
      nn: "Ingen med kjend fødselsdag blir for gamal for ei teneste innan \(length).",
      en: "Nobody with a known birthday becomes too old for a service within \(length).")[self]
  }

  /// That the birthdays of some who have a service with a last age are not known.
  public func birthdaysNotKnown(_ people: String, _ count: Int) -> String {
    count == 1
      ? Phrase(
        nb: "\(people) har en tjeneste med aldersgrense, men fødselsdagen er ikke registrert.",
        nn: "\(people) har ei teneste med aldersgrense, men fødselsdagen er ikkje registrert.",
        en: "\(people) has a service with an age limit, but the birthday is not on record.")[self]
      : Phrase(
        nb: "\(people) har en tjeneste med aldersgrense, men fødselsdagene er ikke registrert.",
        nn: "\(people) har ei teneste med aldersgrense, men fødselsdagane er ikkje registrerte.",
        en: "\(people) have a service with an age limit, but the birthdays are not on record.")[
          self]
  }
}
