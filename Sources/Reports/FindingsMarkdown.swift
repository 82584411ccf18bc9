public import Analysis
public import Model
public import Wording

/// Writes the findings as Markdown tables, a group each, in the order of the digest and in the reader's words.
///
/// - Parameters:
///   - title: stands above the tables.
///   - digest: the order; made from the findings where none is given.
///   - since: the day since which the digest's new ones are new.
///   - limits: how much of many findings is shown; as fits where none are given.
///   - write: takes each chunk; what it throws ends the writing.
public func writeMarkdown<Failure: Error>(
  _ result: AnalysisResult, of network: Network, title: String, writer: FindingWriter,
  digest: FindingDigest? = nil, since: Day? = nil, limits: DigestLimits? = nil,
  write: ([UInt8]) throws(Failure) -> Void
) throws(Failure) {
  var buffer = OutputBuffer()
  let language = writer.language
  let findings = result.findings
  buffer.put("# \(markdown(title))\n\n")
  if findings.isEmpty {
    buffer.put(language[report: .noFindings] + "\n")
    return try buffer.handOn(isLast: true, write)
  }
  let source = DigestSource(
    result: result, network: network, writer: writer,
    digest: digest ?? FindingDigest(findings, of: network), since: since)
  let limits = limits ?? .fitting(findings.count)
  let counts = Severity.allCases.map { severity in
    findings.count { $0.severity == severity }
  }
  buffer.put(markdown(language.findingCounts(counts)) + "\n")
  for part in source.parts(limits) {
    if let heading = part.heading { buffer.put("\n## \(markdown(heading))\n") }
    if !part.findings.isEmpty {
      let heads = [ReportWord.severity, .days, .message, .suggestion].map { language[report: $0] }
      buffer.put("\n| " + heads.joined(separator: " | ") + " |\n")
      buffer.put("|---|---:|---|---|\n")
    } else if !part.lines.isEmpty {
      let heads = [language[report: .findings], language[report: .message]]
      buffer.put("\n| " + heads.joined(separator: " | ") + " |\n|---:|---|\n")
    }
    for place in part.findings {
      let finding = findings[Int(place)]
      let cells = [
        finding.severity.words.capitalised[language],
        finding.days < 0 ? "" : String(finding.days),
        markdown(writer.message(finding)),
        markdown(writer.suggestion(finding)),
      ]
      buffer.put("| " + cells.joined(separator: " | ") + " |\n")
      try buffer.handOn(write)
    }
    for line in part.lines {
      buffer.put("| \(language.number(line.count)) | \(markdown(line.text)) |\n")
    }
    if let more = part.more { buffer.put("\n" + markdown(more) + "\n") }
  }
  if !limits.listsAll { buffer.put("\n" + markdown(language.howToSeeAll(findings.count)) + "\n") }
  try buffer.handOn(isLast: true, write)
}
