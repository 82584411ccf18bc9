import Wording

extension Words {
  static let familyAlias = Phrase(
    nb: "Hva familien kalles", nn: "Kva familien blir kalla", en: "What the family is called")
  static let familyAliasHint = Phrase(
    nb: "Et dekknavn som bare dere kjenner, for eksempel Furu. Ikke etternavnet.",
    nn: "Eit dekknamn som berre de kjenner, til dømes Furu. Ikkje etternamnet.",
    en: "A cover name that only you know, such as Furu. Not the surname.")
  static let nameTheFamily = Phrase(
    nb: "Skriv hva familien kalles.", nn: "Skriv kva familien blir kalla.",
    en: "Write what the family is called.")
  static let namePerson = Phrase(
    nb: "Skriv hva personen kalles.", nn: "Skriv kva personen blir kalla.",
    en: "Write what the person is called.")
  static let whoBelongs = Phrase(
    nb: "Hvem som hører til", nn: "Kven som høyrer til", en: "Who belongs to it")
  static let whoBelongsHint = Phrase(
    nb:
      "Skriv «mor», «Ida» eller «mormor». Født: måneden er nok for barn (april 2014), året for voksne; det kan også stå tomt. Tomme rader blir ikke lagret.",
    nn:
      "Skriv «mor», «Ida» eller «mormor». Fødd: månaden er nok for barn (april 2014), året for vaksne; det kan òg stå tomt. Tomme rader blir ikkje lagra.",
    en:
      "Write “mother”, “Ida” or “grandmother”. Born: the month is enough for children (April 2014), the year for adults; it may stay empty too. Empty rows are not saved."
  )
  static let personAlias = Phrase(
    nb: "Navn eller kallenavn", nn: "Namn eller kallenamn", en: "Name or nickname")

  /// That a family was added.
  static func isAdded(_ name: String) -> Phrase {
    Phrase(nb: "\(name) er lagt til.", nn: "\(name) er lagd til.", en: "\(name) has been added.")
  }

  static func isAdded(_ name: String, with people: String) -> Phrase {
    Phrase(
      nb: "\(name) er lagt til, med \(people).", nn: "\(name) er lagd til, med \(people).",
      en: "\(name) has been added, with \(people).")
  }

  /// That of a year of birth January was made, which nobody wrote.
  static func yearIsJanuary(_ name: String, _ year: Int) -> Phrase {
    Phrase(
      nb: "\(name): \(year) står som januar \(year), siden måneden ikke ble skrevet.",
      nn: "\(name): \(year) står som januar \(year), sidan månaden ikkje vart skriven.",
      en: "\(name): \(year) stands as January \(year), since no month was written.")
  }

  static let isAnotherFamily = Phrase(
    nb: "Dette er en annen familie med samme dekknavn",
    nn: "Dette er ein annan familie med same dekknamn",
    en: "This is another family with the same cover name")

  static func nameIsTaken(_ alias: String) -> Phrase {
    Phrase(
      nb: "Det finnes en familie som heter \(alias). Skriv et annet navn, eller kryss av under.",
      nn: "Det finst ein familie som heiter \(alias). Skriv eit anna namn, eller kryss av under.",
      en: "There is a family called \(alias). Write another name, or tick below.")
  }
}
