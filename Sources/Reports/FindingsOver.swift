public import Analysis
public import Model
public import Wording

/// The findings of an earlier day that are none any more, as they stood then, and what has become of each.
public struct FindingsOver: Sendable {
  let since: Day
  let findings: Findings
  /// Says them as of the earlier day.
  let writer: FindingWriter
  /// What has become of what a finding is about, as far as it is recorded; empty where nothing is.
  let becomes: [String]

  /// - Parameters:
  ///   - earlier: the findings of the earlier day.
  ///   - now: those of the later one, none of them left out.
  ///   - writer: makes sentences as of the earlier day.
  public init(
    _ earlier: Findings, since: Day, by now: AnalysisResult, of network: Network,
    writer: FindingWriter
  ) {
    self.since = since
    self.writer = writer
    findings = earlier.marked(areOver(earlier, by: now.findings))
    var codes: [Ref: [FindingCode]] = [:]
    for finding in now.findings { codes[finding.subject, default: []].append(finding.code) }
    becomes = findings.map {
      network.outcome(of: $0, on: now.asOf, codes[$0.subject] ?? [], writer.language)
    }
  }

  var heading: String { writer.language.overHeading(findings.count, since: since) }
}

extension Network {
  /// What has become of what a finding was about, as far as the network tells.
  fileprivate func outcome(
    of finding: Finding, on day: Day, _ now: [FindingCode], _ language: Language
  ) -> String {
    let row = finding.subject.row
    func on(_ number: Int32) -> String? {
      number <= day.number ? language.day(Day(number: number), seenFrom: day) : nil
    }
    if finding.family >= 0, let date = on(families.closed[finding.family.row]),
      finding.code != .familyClosedOpen
    {
      return Phrase(
        nb: "Familien ble avsluttet \(date).", nn: "Familien vart avslutta \(date).",
        en: "The family was closed on \(date).")[language]
    }
    switch finding.subject.kind {
    case .referral:
      if let date = on(referrals.answered[row]) {
        let outcome = ReferralOutcome(rawValue: referrals.outcome[row])
        let answer = outcome.map { " (" + $0.words[language] + ")" } ?? ""
        return Phrase(
          nb: "Besvart \(date)\(answer).", nn: "Svar kom \(date)\(answer).",
          en: "Answered on \(date)\(answer).")[language]
      }
    case .need:
      if let date = on(needs.closed[row]) {
        return Phrase(
          nb: "Behovet ble avsluttet \(date).", nn: "Behovet vart avslutta \(date).",
          en: "The need was closed on \(date).")[language]
      }
    case .agreement:
      if let date = on(agreements.done[row]) {
        return Phrase(nb: "Gjort \(date).", nn: "Gjort \(date).", en: "Done on \(date).")[language]
      }
    default: break
    }
    guard !now.isEmpty else { return "" }
    let titles = language.list(now.map { language.quoted($0.words[language]) }, most: 2)
    return Phrase(nb: "Nå: \(titles).", nn: "No: \(titles).", en: "Now: \(titles).")[language]
  }
}
