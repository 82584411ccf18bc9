import Wording

extension Words {
  static let change = Phrase(nb: "Endring", nn: "Endring", en: "Change")
  static let inChange = Phrase(nb: "i endring", nn: "i endring", en: "in change")
  static let changesLead = Phrase(
    nb: "Det siste først. Det som angres, blir stående her, og kan gjøres om igjen.",
    nn: "Det siste først. Det som blir angra, blir ståande her, og kan gjerast om att.",
    en: "The latest first. What is undone stays here, and can be done again.")
  static let noChanges = Phrase(
    nb: "Ingenting er skrevet i loggen ennå.", nn: "Ingenting er skrive i loggen enno.",
    en: "Nothing has been written in the log yet.")
  static let noChangesOfFamily = Phrase(
    nb: "Loggen har ingen endringer for denne familien.",
    nn: "Loggen har ingen endringar for denne familien.",
    en: "The log has no changes for this family.")
  static let countsIncluded = Phrase(
    nb: "Endringer som bare står med tall, er tatt med: loggen vet ikke hvem de gjelder.",
    nn: "Endringar som berre står med tal, er tekne med: loggen veit ikkje kven dei gjeld.",
    en:
      "Changes that stand with counts only are included: the log does not know whom they concern.")
  static let newerChanges = Phrase(nb: "Nyere", nn: "Nyare", en: "Newer")
  static let olderChanges = Phrase(nb: "Eldre", nn: "Eldre", en: "Older")
  static let allChanges = Phrase(
    nb: "Alle endringer", nn: "Alle endringar", en: "All changes")
  static let whatChanged = Phrase(
    nb: "Hva ble endret", nn: "Kva vart endra", en: "What was changed")
  static let redo = Phrase(
    nb: "Gjør om igjen", nn: "Gjer om att", en: "Do it again")
  static let cannotUndo = Phrase(
    nb: "Kan ikke angres", nn: "Kan ikkje angrast", en: "Cannot be undone")
  static let laterFirst = Phrase(
    nb: "Kan angres når det som kom etter, er angret",
    nn: "Kan angrast når det som kom etter, er angra",
    en: "Can be undone once what came after is undone")
  static func undoAll(_ count: Int) -> Phrase {
    Phrase(
      nb: "Angre alle \(count), den siste først", nn: "Angre alle \(count), den siste først",
      en: "Undo all \(count), the latest first")
  }
  static let ofOtherFamilies = Phrase(
    nb: "Det som bygger på dette, kan gjelde andre familier. Angre en og en, den siste først.",
    nn: "Det som byggjer på dette, kan gjelde andre familiar. Angre ein og ein, den siste først.",
    en: "What stands on this may be about other families. Undo them one by one, the latest first.")
  static func undoneTogether(_ count: Int) -> Phrase {
    Phrase(
      nb: "Angret \(count) endringer. De står i listen, og kan gjøres om igjen.",
      nn: "Angra \(count) endringar. Dei står i lista, og kan gjerast om att.",
      en: "Undid \(count) changes. They are in the list, and can be done again.")
  }
  static func undoneBy(_ number: Int) -> Phrase {
    Phrase(
      nb: "Angret av endring \(number)", nn: "Angra av endring \(number)",
      en: "Undone by change \(number)")
  }
  static func redoneBy(_ number: Int) -> Phrase {
    Phrase(
      nb: "Gjort om igjen av endring \(number)", nn: "Gjort om att av endring \(number)",
      en: "Done again by change \(number)")
  }
  static let ifUndone = Phrase(
    nb: "Hvis du angrer", nn: "Om du angrar", en: "If you undo this")
  static let ifRedone = Phrase(
    nb: "Hvis du gjør det om igjen", nn: "Om du gjer det om att", en: "If you do it again")
  static let asBefore = Phrase(
    nb: "Alt blir som det var før denne endringen. Andre endringer blir stående.",
    nn: "Alt blir som det var før denne endringa. Andre endringar blir ståande.",
    en: "Everything becomes as it was before this change. Other changes stay.")
  static let onlyCounts = Phrase(
    nb: "Loggen har bare tallet på rader, ikke hva som sto i dem.",
    nn: "Loggen har berre talet på rader, ikkje kva som stod i dei.",
    en: "The log has only the number of rows, not what stood in them.")
  static let erasedFromLog = Phrase(
    nb: "Det som sto her, er slettet for godt.", nn: "Det som stod her, er sletta for godt.",
    en: "What stood here has been erased for good.")
  static func moreRows(_ count: String) -> Phrase {
    Phrase(
      nb: "… og \(count) rader til.", nn: "… og \(count) rader til.",
      en: "… and \(count) more rows.")
  }
  static let rowAdded = Phrase(nb: "Lagt til", nn: "Lagt til", en: "Added")
  static let rowChanged = Phrase(nb: "Endret", nn: "Endra", en: "Changed")
  static let rowRemoved = Phrase(nb: "Tatt bort", nn: "Teke bort", en: "Removed")
  static let before = Phrase(nb: "Før", nn: "Før", en: "Before")
  static let after = Phrase(nb: "Etter", nn: "Etter", en: "After")
}
