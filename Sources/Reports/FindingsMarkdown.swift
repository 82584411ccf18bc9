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
  write: @escaping ([UInt8]) throws(Failure) -> Void
) throws(Failure) {
  var sink = ByteSink(write)
  let language = writer.language
  try sink.put("# \(markdown(title))\n\n")
  if result.findings.isEmpty {
    try sink.put(language[report: .noFindings] + "\n")
    return try sink.finish()
  }
  let heads = [ReportWord.severity, .days, .message, .suggestion].map { language[report: $0] }
  try sink.put("| " + heads.joined(separator: " | ") + " |\n")
  try sink.put("|---|---:|---|---|\n")
  for finding in result.findings {
    let cells = [
      finding.severity.words.capitalised[language], finding.days < 0 ? "" : String(finding.days),
      markdown(writer.message(finding)),
      markdown(writer.suggestion(finding)),
    ]
    try sink.put("| " + cells.joined(separator: " | ") + " |\n")
  }
  try sink.finish()
}
