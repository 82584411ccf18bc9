extension Terms {
  /// How much a moment weighs.
  public static let weights: [Term] = [
    Term(
      "small", "lite øyeblikk", "lite augeblikk", "small moment",
      no: "lite, liten, lita, små", nb: "øyeblikk, små øyeblikk",
      nn: "augeblikk, små augeblikk, lite augneblink", en: "small moments, moment, little",
      doubtful: "vanlig, vanleg, middels, ordinary"),
    Term(
      "turning-point", "vendepunkt", "vendepunkt", "turning point",
      no: "vendepunktet", nb: "et vendepunkt", nn: "eit vendepunkt",
      en: "turning points, a turning point",
      doubtful: "stor, stort, viktig, milepæl, big, large, important, milestone"),
  ]

  /// Whether a deadline that ends on no business day moves to the next one.
  public static let rolls: [Term] = [
    Term(
      "next", "flyttes til neste virkedag", "blir flytta til neste yrkedag",
      "moves to the next business day",
      no: "neste", nb: "neste virkedag, flyttes, neste arbeidsdag, ja neste",
      nn: "neste yrkedag, neste verkedag, blir flytta, neste arbeidsdag, ja neste",
      en: "next business day, next working day, moves", doubtful: "ja, yes, x"),
    Term(
      "none", "flyttes ikke", "blir ikkje flytta", "does not move",
      no: "ingen", nb: "ikke, flyttes aldri, ingen flytting",
      nn: "ikkje, blir aldri flytta, inga flytting", en: "not moved, never moves",
      doubtful: "nei, no"),
  ]

  /// What a deadline rests on.
  public static let bases: [Term] = [
    Term(
      "statute", "lov", "lov", "act",
      no: "lova, lovfesta", nb: "loven, lovfestet, lovbestemt", nn: "lovbestemt",
      en: "law, statutory, by law", doubtful: "rett, vedtak, hjemmel, heimel, rule"),
    Term(
      "regulation", "forskrift", "forskrift", "regulation", no: "forskrifta",
      nb: "forskriften, forskrifter", nn: "forskrifter",
      en: "regulations"),
    Term(
      "guideline", "veileder", "rettleiar", "guideline",
      nb: "veilederen, veiledere, nasjonal veileder, retningslinje, retningslinjer, anbefaling",
      nn: "rettleiaren, rettleiarar, nasjonal rettleiar, retningslinje, retningslinjer, tilråding",
      en: "guidelines, national guideline, recommendation",
      doubtful: "praksis, norm, anbefalt, tilrådd, practice"),
    Term(
      "local", "lokal regel", "lokal regel", "local rule",
      no: "lokal, lokalt, kommunal, lokal norm, kommunal norm",
      nb: "lokale regler, lokal rutine, kommunens egen regel", nn: "lokale reglar, lokal rutine",
      en: "local norm, local rules, municipal",
      doubtful: "rutine, intern, avtale, avtalt, praksis, norm, routine, agreement"),
  ]
}
