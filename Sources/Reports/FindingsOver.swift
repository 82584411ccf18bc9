public import Analysis
public import Model
public import Wording

/// The findings of an earlier day that are none any more, as they stood then, and what has become
/// of each.
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
    let responsible = network.responsible(for: findings, on: now.asOf)
    becomes = findings.map { finding in
      let outcome = network.outcome(
        of: finding, on: now.asOf, codes[finding.subject] ?? [], writer.language)
      let actors = responsible[finding.subject] ?? []
      guard outcome.isEmpty, !actors.isEmpty else { return outcome }
      let names = writer.language.list(actors.map(writer.name), most: 3)
      return Phrase(
        nb: "\(capitalising(names)) har ansvaret.", nn: "\(capitalising(names)) har ansvaret.",
        en: "The responsibility is with \(names).")[writer.language]
    }
  }

  /// Whether it is told: that nothing is over is told the coordinator alone.
  func isSaid(for stamp: AudienceStamp?) -> Bool { stamp == nil || !findings.isEmpty }

  var heading: String {
    let language = writer.language
    if writer.stamp == nil { return language.overHeading(findings.count, since: since) }
    return Words.Shared.over(language.day(since), language.number(findings.count))[language]
  }
}

extension Network {
  /// Who has begun to be responsible for needs that findings were about, those of the smallest id
  /// first.
  fileprivate func responsible(for findings: Findings, on day: Day) -> [Ref: [Ref]] {
    let needs = Set(findings.map(\.subject).filter { $0.kind == .need })
    var found: [Ref: [Ref]] = [:]
    let held = responsibilities
    for row in 0..<held.count
    where isInForce(responsibility: row, on: day)
      && needs.contains(held.need[row])
    {
      found[held.need[row], default: []].append(held.actor[row])
    }
    return found.mapValues { Set($0).sorted { id($0) < id($1) } }
  }

  /// What has become of what a finding was about, as far as the network tells.
  fileprivate func outcome(
    of finding: Finding, on day: Day, _ now: [FindingCode], _ language: Language
  ) -> String {
    let row = finding.subject.row
    func on(_ date: Day) -> String? { date <= day ? language.day(date, seenFrom: day) : nil }
    if let family = finding.family, let date = on(families.closed[family.row]),
      finding.code != .familyClosedOpen
    {
      return Phrase(
        nb: "Familien ble avsluttet \(date).", nn: "Familien vart avslutta \(date).",
        en: "The family was closed on \(date).")[language]
    }
    switch finding.subject.kind {
    case .referral:
      if let date = on(referrals.answered[row]) {
        let outcome = referrals.outcome[row]
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
