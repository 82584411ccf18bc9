/// Words of tables, of the summary and of the report: headings and short lines.
public enum ReportWord: CaseIterable, Worded, Sendable {
  case severity, days, message, suggestion, noFindings, findings, betweennessLeftOut
  case domainHead, fromHead, toHead, sortHint, findLabel, callsHeading, repeatsHeading,
    familiesHeading, since
  case contents, filterLabel, filterLate, filterNobody, filterSector, filterArea, filterAll,
    filterLeavesNone

  /// The words.
  public var words: Phrase {
    switch self {
    case .severity: Phrase(nb: "Alvor", nn: "Alvor", en: "Severity")
    case .days: Phrase(nb: "Dager", nn: "Dagar", en: "Days")
    case .message: Phrase(nb: "Hva det gjelder", nn: "Kva det gjeld", en: "What it is about")
    case .suggestion:
      Phrase(nb: "Hva som kan gjøres", nn: "Kva som kan gjerast", en: "What can be done")
    case .noFindings: Phrase(nb: "Ingen funn", nn: "Ingen funn", en: "No findings")
    case .findings: Phrase(nb: "Funn", nn: "Funn", en: "Findings")
    case .betweennessLeftOut:
      Phrase(
        nb: "Nettverket er så stort at mellomposisjon ikke er regnet ut.",
        nn: "Nettverket er så stort at mellomposisjon ikkje er rekna ut.",
        en: "The network is so large that betweenness was not computed.")
    case .domainHead: Phrase(nb: "Livsområde", nn: "Livsområde", en: "Area of life")
    case .fromHead: Phrase(nb: "Fra", nn: "Frå", en: "From")
    case .toHead: Phrase(nb: "Til", nn: "Til", en: "To")
    case .sortHint: Phrase(nb: "Sorter", nn: "Sorter", en: "Sort")
    case .findLabel:
      Phrase(nb: "Finn i tabellen:", nn: "Finn i tabellen:", en: "Find in the table:")
    case .contents: Phrase(nb: "Innhold", nn: "Innhald", en: "Contents")
    case .filterLabel: Phrase(nb: "Vis bare", nn: "Vis berre", en: "Show only")
    case .filterLate: Phrase(nb: "over fristen", nn: "over fristen", en: "past its day")
    case .filterNobody:
      Phrase(nb: "det ingen gjør", nn: "det ingen gjer", en: "what nobody does")
    case .filterSector: Phrase(nb: "Sektor", nn: "Sektor", en: "Sector")
    case .filterArea: Phrase(nb: "Område", nn: "Område", en: "Area")
    case .filterAll: Phrase(nb: "alle", nn: "alle", en: "all")
    case .filterLeavesNone:
      Phrase(
        nb: "Valget øverst viser ingen linjer herfra.",
        nn: "Valet øvst viser ingen linjer herifrå.",
        en: "The choice above shows no lines from here.")
    case .callsHeading:
      Phrase(
        nb: "Én samtale kan avklare flere saker", nn: "Éin samtale kan avklare fleire saker",
        en: "One conversation can settle several matters")
    case .repeatsHeading: Phrase(nb: "Det som går igjen", nn: "Det som går att", en: "What repeats")
    case .since:
      Phrase(nb: "Hva som er skjedd", nn: "Kva som har hendt", en: "What has happened")
    case .familiesHeading:
      Phrase(
        nb: "Familiene med flest funn", nn: "Familiane med flest funn",
        en: "The families with the most findings")
    }
  }
}
