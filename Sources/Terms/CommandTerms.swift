extension Terms {
  /// The commands of the program: what is typed for each, and what may mean it.
  public static let commands: [Term] = [
    Term(
      "init", "ny", "ny", "new",
      no: "start, opprett, nytt-nettverk", en: "create, start",
      doubtful: "lag"),
    Term(
      "serve", "åpne", "opne", "open", no: "side, nettside, nettleser", en: "page, browser"),
    Term(
      "import", "importer", "importer", "import",
      no: "les, les-inn, importere, hent, hent-inn, last-inn", nb: "innlesing", nn: "innlesing",
      en: "read, read-in, load", doubtful: "last, inn, oppdater, update"),
    Term(
      "export", "eksporter", "eksporter", "export",
      no: "eksport, eksportere, skriv-regneark",
      nb: "gi-ut, sikkerhetskopi", nn: "gje-ut, gi-ut, tryggleikskopi, skriv-rekneark",
      en: "backup",
      doubtful: "ut, lagre, skriv, kopi, kopier, save, write"),
    Term(
      "analyse", "analyser", "analyser", "analyse",
      no: "funn, analysere", nb: "finn-hull", nn: "finn-hol", en: "analyze, findings",
      doubtful:
        "finn, finne, mangler, manglar, hull, hol, henvisninger, tilvisingar, siloer, siloar, nytt, haster, hastar, find, gaps, silos, referrals, urgent"
    ),
    Term(
      "compare", "sammenlign", "samanlikn", "compare", no: "da-og-nå", en: "then-and-now",
      doubtful: "utvikling, endring, endringer-siden, forskjell, skilnad, difference"),
    Term(
      "what-if", "hva-om", "kva-om", "what-if", nb: "tenk-om, hva-hvis", nn: "tenk-om, kva-viss",
      en: "imagine", doubtful: "uten, utan, slutter, sluttar, without"),
    Term("who", "hvem", "kven", "who", nb: "hvem-kan", nn: "kven-kan", en: "who-could"),
    Term(
      "plan", "ringeplan", "ringjeplan", "plan", no: "ring", nb: "ringeliste", nn: "ringjeliste",
      en: "calls"),
    Term(
      "transitions", "overganger", "overgangar", "transitions", no: "overgang",
      en: "what-ends"),
    Term(
      "reminders", "påminnelser", "påminningar", "reminders", no: "kalender, purringer, purringar",
      nb: "påminnelse", nn: "påminning", en: "calendar, reminder"),
    Term(
      "diagram", "bilde", "bilete", "diagram",
      no: "vis, bilder", nb: "tegn, tegne, tegning", nn: "teikn, teikne, teikning",
      en: "draw, picture, show, view",
      doubtful:
        "kart, nettverkskart, økokart, ansvar, tjenester, tenester, nettverk, tidslinje, map, ecomap, timeline, graf, graph"
    ),
    Term(
      "report", "rapport", "rapport", "report",
      no: "rapporter, møteark", en: "meeting-sheet",
      doubtful: "møte, ark, skriv-ut, møteplan, sheet, meeting, print"),
    Term(
      "consents", "samtykker", "samtykke", "consents", no: "samtykke", nn: "samtykka",
      en: "consent"),
    Term("shares", "delt", "delt", "shares", no: "delinger, delingar", en: "shared"),
    Term(
      "summary", "sammendrag", "samandrag", "summary",
      no: "oppsummering, oppsummer", nb: "oversikt", nn: "oversyn, oversikt", en: "overview",
      doubtful: "status, tall, tal, innhold, innhald, info, stats, count"),
    Term(
      "check", "kontroller", "kontroller", "check",
      no: "kontroll, sjekk, prøv", en: "verify, validate",
      doubtful: "test, valider, feil, rett-opp, errors"),
    Term(
      "generate", "dikt-opp", "dikt-opp", "generate",
      no: "generer, øv, øving", nb: "øvelse", en: "make-up, practise",
      doubtful: "demo, eksempel, døme, example"),
    Term(
      "completion", "fullføring", "fullføring", "completion", no: "fullfør",
      doubtful: "tabulator, tab"),
    Term(
      "template", "mal", "mal", "template",
      no: "regnearkmal", nb: "tomt-regneark", nn: "reknearkmal, tomt-rekneark",
      en: "empty-workbook",
      doubtful: "skjema, regneark, rekneark, arbeidsbok, form, workbook"),
    Term("line", "linje", "linje", "line", no: "skriv-linje", doubtful: "skriv-inn, noter"),
    Term(
      "add", "legg-til", "legg-til", "add", no: "ny-rad, leggtil",
      doubtful: "legg, registrer, ny-familie, insert"),
    Term(
      "set", "endre", "endre", "set", no: "sett, rett", en: "change, edit",
      doubtful: "rediger, oppdatere, flytt, modify"),
    Term(
      "end", "avslutt", "avslutt", "end", no: "lukk", en: "close, finish",
      doubtful: "slutt, stopp, stop"),
    Term(
      "remove", "fjern", "fjern", "remove", no: "ta-bort", en: "take-out",
      doubtful: "slett, slett-rad, delete"),
    Term(
      "rename", "ny-id", "ny-id", "rename", nb: "gi-ny-id, omdøp", nn: "gje-ny-id",
      doubtful: "navn, namn, nytt-navn"),
    Term(
      "join", "slå-sammen", "slå-saman", "join", no: "foren",
      doubtful: "samme, same, dublett"),
    Term(
      "merge", "flett", "flett", "merge", no: "flette, flett-inn", nb: "slå-sammen-filer",
      nn: "slå-saman-filer", en: "put-together", doubtful: "samle, combine"),
    Term(
      "history", "historikk", "historikk", "history", no: "logg", nb: "endringer", nn: "endringar",
      en: "log, changes", doubtful: "hvem-endret, kven-endra, før"),
    Term(
      "undo", "angre", "angre", "undo", no: "angring", en: "take-back, revert",
      doubtful: "tilbake, redo, omgjør, gjør-om, gjer-om, gjenopprett"),
    Term(
      "forget", "glem", "gløym", "forget", no: "slett-for-godt", en: "erase",
      doubtful: "anonymiser, gdpr"),
  ]

  /// The options of the commands, by their long names without dashes.
  public static let options: [Term] = [
    Term("help", "hjelp", "hjelp", "help", nn: "hjelpa"),
    Term("version", "versjon", "versjon", "version", nb: "utgave", nn: "utgåve"),
    Term("lang", "språk", "språk", "language", no: "målform"),
    Term("as-of", "per", "per", "as-of", no: "dag, dato, per-dag, per-dato, den", en: "day, date"),
    Term("area", "område", "område", "area", no: "bydel, kommune"),
    Term("family", "familie", "familie", "family"),
    Term(
      "output", "ut", "ut", "output", no: "utfil", en: "out",
      doubtful: "fil, lagre, file, save"),
    Term("on", "dagen", "dagen", "on"),
    Term("by", "av", "av", "by", no: "hvem", nn: "kven"),
    Term("note", "merknad", "merknad", "note", no: "notat"),
    Term("base", "felles", "felles", "base", no: "utgangspunkt", en: "common"),
    Term("conflicts", "konflikter", "konfliktar", "conflicts", no: "konflikt", en: "conflict"),
    Term("with-all", "med-alt", "med-alt", "with-all", no: "med-alle"),
    Term("keep", "behold", "behald", "keep"),
    Term("no-open", "uten-nettleser", "utan-nettlesar", "no-open"),
    Term("lock-after", "lås-etter", "lås-etter", "lock-after"),
    Term("row", "rad", "rad", "row"),
    Term("need", "behov", "behov", "need"),
    Term("months", "måneder", "månader", "months"),
    Term("meeting", "møte", "møte", "meeting"),
    Term(
      "reminders", "påminnelser", "påminningar", "reminders", nb: "purringer, brev",
      nn: "purringar, brev", en: "letters"),
    Term("contact", "kontakt", "kontakt", "contact"),
    Term("closed-before", "avsluttet-før", "avslutta-før", "closed-before"),
    Term("history-before", "logg-før", "logg-før", "history-before"),
    Term("since", "siden", "sidan", "since"),
    Term("from", "fra", "frå", "from"),
    Term("to", "til", "til", "to"),
    Term("without", "uten", "utan", "without"),
    Term("with", "med", "med", "with"),
    Term("handover", "overlevering", "overlevering", "handover", no: "overleveringsark"),
    Term("then", "og-per", "og-per", "then"),
    Term("format", "format", "format", "format", no: "filformat", doubtful: "type"),
    Term("excel", "excel", "excel", "excel"),
    Term("graph", "graf", "graf", "graph"),
    Term("aggregate", "samletall", "samletal", "aggregate", nb: "tall-ut", nn: "tal-ut"),
    Term(
      "min-severity", "minste-alvor", "minste-alvor", "min-severity",
      no: "alvor, min-alvor", en: "severity", doubtful: "minst"),
    Term("code", "kode", "kode", "code", no: "funnkode"),
    Term("fail-on", "feil-ved", "feil-ved", "fail-on", no: "slå-ut-ved"),
    Term("all", "alle", "alle", "all", no: "alt"),
    Term("exact", "nøyaktig", "nøyaktig", "exact"),
    Term("form", "skjema", "skjema", "form", no: "samtykkeskjema"),
    Term("between", "mellom", "mellom", "between"),
    Term("paper", "papir", "papir", "paper", no: "ark, papirformat"),
    Term("like", "som", "som", "like", nb: "slik-som", nn: "slik-som"),
    Term(
      "ended", "avsluttet", "avslutta", "ended", nb: "avsluttede, også-avsluttet", nn: "òg-avslutta"
    ),
    Term("person", "person", "person", "person"),
    Term("for", "for", "for", "for", nb: "vis-for", nn: "vis-for", en: "show-to"),
    Term("anyway", "likevel", "likevel", "anyway"),
    Term("rows", "rader", "rader", "rows", nn: "radene"),
    Term("force", "tving", "tving", "force", no: "overskriv", en: "overwrite"),
    Term(
      "families", "familier", "familiar", "families", nb: "antall", nn: "antal",
      doubtful: "tal, tall"),
    Term("seed", "startverdi", "startverdi", "seed", no: "frø"),
    Term("replace", "erstatt", "erstatt", "replace", nb: "bytt-ut", nn: "byt-ut"),
    Term("yes", "ja", "ja", "yes"),
    Term(
      "check", "prøv", "prøv", "check", no: "sjekk, kontroller, bare-prøv", nn: "berre-prøv",
      en: "dry-run"),
    Term("strict", "streng", "streng", "strict", no: "strengt"),
    Term(
      "small-numbers", "små-tall", "små-tal", "small-numbers", nb: "små-grupper", nn: "små-grupper"),
    Term("wall", "vegg", "vegg", "wall", nb: "til-vegg", nn: "til-vegg", en: "poster"),
    Term("service", "tjeneste", "teneste", "service"),
    Term(
      "own", "eget", "eige", "own", nb: "eget-kart, eget-nettverk", nn: "eige-kart, eige-nettverk"),
    Term(
      "for-coordinator", "for-koordinator", "for-koordinator", "for-coordinator",
      nb: "til-koordinator", nn: "til-koordinator"),
  ]

  /// The command that a word means, or nil where none does without a doubt.
  public static func command(_ word: String) -> String? {
    code(word, of: commands) ?? commandIndex.code(FoldedTerm(word))
  }

  /// The commands that a word may mean, when none is sure.
  public static func doubtfulCommands(_ word: String) -> [String] {
    commandIndex.doubtfulCodes(FoldedTerm(word))
  }

  /// The option, by its long name without dashes, that a word means: with dashes or without.
  public static func option(_ word: String) -> String? {
    code(word, of: options) ?? optionIndex.code(FoldedTerm(word))
  }

  /// The code that a word is, just as scripts write it: then the index of all words need not be
  /// made.
  private static func code(_ word: String, of terms: [Term]) -> String? {
    let name = word.hasPrefix("--") ? word.dropFirst(2) : word[...]
    return terms.first { $0.code == name }?.code
  }

  private static let commandIndex = TermIndex(commands)
  private static let optionIndex = TermIndex(options)
}
