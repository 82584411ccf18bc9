import Wording

extension FaultWords {
  /// What the system says about a failure, in the reader's language where it is one of the usual
  /// reasons.
  func reason(_ text: String) -> String { FaultWords.reasons[text]?[language] ?? text }

  private static let reasons: [String: Phrase] = [
    "No such file or directory": Phrase(
      nb: "finnes ikke, eller er en snarvei til noe som er borte",
      nn: "finst ikkje, eller er ein snarveg til noko som er borte",
      en: "it does not exist, or is a link to something that is gone"),
    "Permission denied": Phrase(nb: "ingen tilgang", nn: "ingen tilgang", en: "no access"),
    "Operation not permitted": Phrase(
      nb: "det er ikke tillatt her", nn: "det er ikkje tillate her", en: "it is not allowed here"),
    "Is a directory": Phrase(nb: "det er en mappe", nn: "det er ei mappe", en: "it is a folder"),
    "Not a directory": Phrase(
      nb: "en del av stien er ikke en mappe", nn: "ein del av stien er ikkje ei mappe",
      en: "a part of the path is no folder"),
    "No such device": Phrase(
      nb: "det er ikke en vanlig fil", nn: "det er ikkje ei vanleg fil",
      en: "it is no ordinary file"),
    "No space left on device": Phrase(
      nb: "disken er full", nn: "disken er full", en: "the disk is full"),
    "Read-only file system": Phrase(
      nb: "disken kan bare leses", nn: "disken kan berre lesast", en: "the disk is read-only"),
    "Too many levels of symbolic links": Phrase(
      nb: "snarveier viser til hverandre", nn: "snarvegar viser til kvarandre",
      en: "links lead to each other"),
    "File name too long": Phrase(
      nb: "navnet er for langt", nn: "namnet er for langt", en: "the name is too long"),
    "Input/output error": Phrase(
      nb: "feil på disken", nn: "feil på disken", en: "a fault of the disk"),
  ]
}
