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
    try sink.put(TableWord.noFindings[language] + "\n")
    return try sink.finish()
  }
  let heads = [TableWord.severity, .days, .family, .finding, .suggestion].map { $0[language] }
  try sink.put("| " + heads.joined(separator: " | ") + " |\n")
  try sink.put("|---|---:|---|---|---|\n")
  for finding in result.findings {
    let cells = [
      finding.severity.phrase[language], finding.days < 0 ? "" : String(finding.days),
      markdown(writer.familyName(finding)), markdown(writer.message(finding)),
      markdown(writer.suggestion(finding)),
    ]
    try sink.put("| " + cells.joined(separator: " | ") + " |\n")
  }
  try sink.finish()
}
