extension Terms {
  /// The words that options and arguments take. A choice that is the same in every language needs
  /// no term.
  ///
  /// One word may mean two of them: a choice is always one among a few (`services` the picture,
  /// `service` the row).
  public static let choices: [Term] = [
    // How severe a finding is.
    Term("critical", "kritisk", "kritisk", "critical"),
    Term("high", "høy", "høg", "high"),
    Term("medium", "middels", "middels", "medium"),
    Term("low", "lav", "låg", "low"),
    // What findings are about, pictures and rows of pictures.
    Term("urgent", "haster", "hastar", "urgent", nb: "det haster", nn: "det hastar"),
    Term("silos", "siloer", "siloar", "silos", no: "silo"),
    Term(
      "referrals", "henvisninger", "tilvisingar", "referrals", nb: "henvisning", nn: "tilvising",
      en: "referral"),
    Term("gaps", "hull", "hol", "gaps", nb: "mangler", nn: "manglar", en: "gap"),
    Term("services", "tjenester", "tenester", "services", no: "samarbeid"),
    Term(
      "responsibilities", "ansvar", "ansvar", "responsibilities", nb: "oppgaver", nn: "oppgåver",
      en: "responsibility"),
    Term("ecomap", "nettverkskart", "nettverkskart", "ecomap", no: "økokart, familiekart"),
    Term(
      "timeline", "tidslinje", "tidslinje", "timeline", no: "tid", nb: "tidslinjen", nn: "tidslinja"
    ),
    Term("network", "nettverk", "nettverk", "network", no: "alt, nett"),
    Term("area", "område", "område", "area", nb: "områder", nn: "områda", en: "areas"),
    Term("sector", "sektor", "sektor", "sector", nb: "sektorer", nn: "sektorar", en: "sectors"),
    Term(
      "service", "tjeneste", "teneste", "service", nb: "tjenester", nn: "tenester", en: "services"),
    // What holds where two sides say different things.
    Term(
      "ours", "min", "min", "ours", no: "mitt, mine, vår, vårt, våre", en: "mine, our"),
    Term(
      "theirs", "deres", "deira", "theirs", no: "sin, sitt, andres, den andres, den andre",
      nb: "dems", nn: "deiras", en: "their"),
    Term(
      "base", "felles", "felles", "base", no: "før, som før", nb: "opprinnelig", nn: "opphavleg",
      en: "common, before"),
    Term("both", "begge", "begge", "both", no: "begge to, behold begge"),
    // What is written, and on what.
    Term("table", "tabell", "tabell", "table"),
    Term("xlsx", "xlsx", "xlsx", "xlsx", nb: "regneark", nn: "rekneark", en: "excel, workbook"),
    Term("markdown", "markdown", "markdown", "markdown", en: "md"),
    Term("html", "html", "html", "html", no: "nettside", en: "htm, web page"),
    Term("text", "tekst", "tekst", "text", nb: "setninger", nn: "setningar", en: "txt, sentences"),
    Term("dot", "dot", "dot", "dot", no: "graf", en: "gv"),
    Term("screen", "skjerm", "skjerm", "screen"),
    Term("wall", "vegg", "vegg", "wall"),
    Term("hide", "skjul", "skjul", "hide", no: "skjult", en: "hidden"),
    Term("show", "vis", "vis", "show", no: "vist", en: "shown"),
    // Languages; their codes are what people know from elsewhere.
    Term("nb", "nb", "nb", "nb", no: "bokmål, norsk, no", en: "Norwegian"),
    Term("nn", "nn", "nn", "nn", no: "nynorsk"),
    Term("en", "en", "en", "en", no: "engelsk", en: "English"),
  ]

  /// The term of a choice, or nil where it is the same in every language.
  public static func choice(_ code: String) -> Term? { choicesByCode[code] }

  /// The choice that a word means, or nil where it is none of them.
  public static func choice(_ word: String, among codes: [String]) -> String? {
    let folded = FoldedTerm(word)
    if folded.isEmpty { return nil }
    return codes.first { FoldedTerm($0) == folded }
      ?? codes.first { choice($0)?.understood.contains { FoldedTerm($0) == folded } ?? false }
  }

  private static let choicesByCode = Dictionary(
    choices.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}
