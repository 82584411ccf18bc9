import Model

/// What somebody may have meant who wrote a Norwegian word for one of the choices of an option or argument.
///
/// Only used to say what may be meant; nothing is taken for something else.
enum ChoiceWords {
  private static let words: [String: String] = [
    "kritisk": "critical", "høy": "high", "høg": "high", "middels": "medium", "lav": "low",
    "låg": "low",
    "siloer": "silos", "siloar": "silos", "henvisninger": "referrals", "tilvisingar": "referrals",
    "hull": "gaps", "hol": "gaps", "mangler": "gaps", "manglar": "gaps",
    "ansvar": "responsibilities", "oppgaver": "responsibilities", "oppgåver": "responsibilities",
    "nettverkskart": "ecomap", "økokart": "ecomap", "tjenester": "services", "tenester": "services",
    "nettverk": "network", "alt": "network",
    "tabell": "table", "tekst": "text", "bokmål": "nb", "norsk": "nb", "no": "nb", "nynorsk": "nn",
    "engelsk": "en", "skjerm": "screen",
  ]

  static func meant(_ word: String, among choices: [String]) -> String? {
    let lower = word.lowercased()
    if let choice = words[lower], choices.contains(choice) { return choice }
    return nearest(to: lower, among: choices)
  }
}
