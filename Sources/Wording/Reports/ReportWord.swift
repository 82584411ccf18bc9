/// Words of tables, of the summary and of the report: headings and short lines.
public enum ReportWord: CaseIterable, Worded, Sendable {
  case severity, days, message, suggestion, noFindings, findings, betweennessLeftOut

  /// The words.
  public var words: Phrase {
    switch self {
    case .severity: Phrase(nb: "Alvor", nn: "Alvor", en: "Severity")
    case .days: Phrase(nb: "Dager", nn: "Dagar", en: "Days")
    case .message: Phrase(nb: "Hva vi ser", nn: "Kva vi ser", en: "What we see")
    case .suggestion:
      Phrase(nb: "Hva som kan gjøres", nn: "Kva som kan gjerast", en: "What can be done")
    case .noFindings: Phrase(nb: "Ingen funn", nn: "Ingen funn", en: "No findings")
    case .findings: Phrase(nb: "Funn", nn: "Funn", en: "Findings")
    case .betweennessLeftOut:
      Phrase(
        nb: "Nettverket er så stort at mellomposisjon ikke er regnet ut.",
        nn: "Nettverket er så stort at mellomposisjon ikkje er rekna ut.",
        en: "The network is so large that betweenness was not computed.")
    }
  }
}
