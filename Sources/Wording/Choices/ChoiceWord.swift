import Model

/// The words that options and arguments take, in the languages of those who write them.
///
/// Scripts write the code; people may write any of its words in any case. Help texts show the words of the
/// reader's language.
public enum ChoiceWord {
  /// How a choice is shown to a reader: its word in each language, or the code where it has none.
  public static func words(_ code: String) -> Phrase {
    entries[code]?.words ?? Phrase(nb: code, nn: code, en: code)
  }

  /// The words of several choices, one after the other.
  public static func words(_ codes: [String], separator: String) -> Phrase {
    let words = codes.map(words)
    return Phrase(
      nb: words.map(\.nb).joined(separator: separator),
      nn: words.map(\.nn).joined(separator: separator),
      en: words.map(\.en).joined(separator: separator))
  }

  /// The code that somebody means who writes a word, or nil where it is none of the choices.
  public static func code(_ word: String, among choices: [String]) -> String? {
    let word = folded(word)
    if let choice = choices.first(where: { folded($0) == word }) { return choice }
    return choices.first { entries[$0]?.understood.contains(word) ?? false }
  }

  /// The word nearest to one that is none of the choices, in the reader's language, or nil where none is near.
  public static func nearest(to word: String, among choices: [String]) -> Phrase? {
    let word = folded(word)
    var known: [(word: String, code: String)] = []
    for choice in choices {
      known.append((choice, choice))
      known += (entries[choice]?.understood ?? []).map { ($0, choice) }
    }
    guard let near = Model.nearest(to: word, among: known.map(\.word)) else { return nil }
    return known.first { $0.word == near }.map { words($0.code) }
  }

  /// A word without the differences that nobody means.
  private static func folded(_ word: String) -> String {
    String(word.lowercased().split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " "))
  }

  private struct Entry {
    let words: Phrase
    /// Whatever is taken for the code, in lower case.
    let understood: [String]

    init(_ nb: String, _ nn: String, _ en: String, or others: [String] = []) {
      words = Phrase(nb: nb, nn: nn, en: en)
      understood = [nb, nn, en].map { $0.lowercased() } + others
    }
  }

  /// By code. A code that is the same in every language needs no entry.
  private static let entries: [String: Entry] = [
    // How severe a finding is.
    "critical": Entry("kritisk", "kritisk", "critical"),
    "high": Entry("høy", "høg", "high", or: ["hoy", "hog"]),
    "medium": Entry("middels", "middels", "medium"),
    "low": Entry("lav", "låg", "low", or: ["lag"]),
    // What findings are about, pictures and rows of pictures.
    "silos": Entry("siloer", "siloar", "silos", or: ["silo"]),
    "referrals": Entry(
      "henvisninger", "tilvisingar", "referrals", or: ["henvisning", "tilvising", "referral"]),
    "gaps": Entry("hull", "hol", "gaps", or: ["mangler", "manglar", "gap"]),
    "services": Entry("tjenester", "tenester", "services", or: ["samarbeid"]),
    "responsibilities": Entry(
      "ansvar", "ansvar", "responsibilities", or: ["oppgaver", "oppgåver", "responsibility"]),
    "ecomap": Entry(
      "nettverkskart", "nettverkskart", "ecomap", or: ["økokart", "okokart", "familiekart"]),
    "network": Entry("nettverk", "nettverk", "network", or: ["alt", "nett"]),
    "area": Entry("område", "område", "area", or: ["områder", "omrade", "areas"]),
    "sector": Entry("sektor", "sektor", "sector", or: ["sektorer", "sektorar", "sectors"]),
    "service": Entry("tjeneste", "teneste", "service", or: ["tjenester", "tenester", "services"]),
    // What is written, and on what.
    "table": Entry("tabell", "tabell", "table"),
    "xlsx": Entry("xlsx", "xlsx", "xlsx", or: ["regneark", "rekneark", "excel"]),
    "markdown": Entry("markdown", "markdown", "markdown", or: ["md"]),
    "html": Entry("html", "html", "html", or: ["htm", "nettside"]),
    "text": Entry("tekst", "tekst", "text", or: ["txt", "setninger", "setningar"]),
    "dot": Entry("dot", "dot", "dot", or: ["gv", "graf"]),
    "screen": Entry("skjerm", "skjerm", "screen"),
    "hide": Entry("skjul", "skjul", "hide", or: ["skjult", "hidden"]),
    "show": Entry("vis", "vis", "show", or: ["vist", "shown"]),
    // Languages; their codes are what people know from elsewhere.
    "nb": Entry("nb", "nb", "nb", or: ["bokmål", "bokmaal", "bokmal", "norsk", "no"]),
    "nn": Entry("nn", "nn", "nn", or: ["nynorsk"]),
    "en": Entry("en", "en", "en", or: ["engelsk", "english"]),
  ]
}
