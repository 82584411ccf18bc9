public import Analysis
public import Model
public import Wording

/// Writes the findings as a Markdown table, in the reader's words, in chunks.
///
/// - Parameters:
///   - title: stands above the table.
///   - write: takes each chunk; what it throws ends the writing.
public func writeMarkdown<Failure: Error>(
  _ result: AnalysisResult, of network: Network, title: String, writer: FindingWriter,
  write: ([UInt8]) throws(Failure) -> Void
) throws(Failure) {
  var buffer = OutputBuffer()
  let language = writer.language
  buffer.put("# \(markdown(title))\n\n")
  if result.findings.isEmpty {
    buffer.put(language[report: .noFindings] + "\n")
    return try buffer.handOn(isLast: true, write)
  }
  let heads = [ReportWord.severity, .days, .message, .suggestion].map { language[report: $0] }
  buffer.put("| " + heads.joined(separator: " | ") + " |\n")
  buffer.put("|---|---:|---|---|\n")
  for finding in result.findings {
    let cells = [
      finding.severity.words.capitalised[language], finding.days < 0 ? "" : String(finding.days),
      markdown(writer.message(finding)),
      markdown(writer.suggestion(finding)),
    ]
    buffer.put("| " + cells.joined(separator: " | ") + " |\n")
    try buffer.handOn(write)
  }
  try buffer.handOn(isLast: true, write)
}
