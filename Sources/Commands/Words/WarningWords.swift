import Exchange
import Model
import Wording

/// What in a bundle is left aside, and what may have been meant: one line.
func sentence(_ warning: Warning, _ language: Language) -> String {
  let words = FaultWords(language: language)
  let place = words.place(file: warning.file, line: warning.line)
  return place + ": " + words.text(warning.matter)
}

extension FaultWords {
  /// What is left aside, without the place.
  func text(_ matter: Warning.Matter) -> String {
    switch matter {
    case .unknownColumn(let name, let nearest):
      let column = quoted(name)
      return say(
        nb: "kolonnen \(column) er ikke kjent og ble hoppet over",
        nn: "kolonnen \(column) er ikkje kjend og vart hoppa over",
        en: "the column \(column) is not known and was skipped") + perhaps(nearest)
    case .unknownFile(let nearest):
      return say(
        nb: "filen er ikke en av tabellene og ble hoppet over",
        nn: "fila er ikkje ein av tabellane og vart hoppa over",
        en: "the file is not one of the tables and was skipped")
        + perhaps(nearest.map { $0.rawValue + ".csv" })
    case .unknownTable(let name, let nearest):
      let table = quoted(name)
      return say(
        nb: "\(table) er ikke en av tabellene og ble hoppet over",
        nn: "\(table) er ikkje ein av tabellane og vart hoppa over",
        en: "\(table) is not one of the tables and was skipped") + perhaps(nearest?.rawValue)
    case .roleMayBeCoordinator(let role, let code):
      let word = quoted(role)
      return say(
        nb:
          "rollen \(word) teller ikke som familiekoordinator; skriv \(code) hvis det er det du mener.",
        nn:
          "rolla \(word) tel ikkje som familiekoordinator; skriv \(code) om det er det du meiner.",
        en:
          "the role \(word) does not count as family coordinator; write \(code) if that is what you mean."
      )
    }
  }

  private func perhaps(_ nearest: String?) -> String {
    nearest == nil ? "." : "; " + didYouMean(nearest, or: "")
  }
}
