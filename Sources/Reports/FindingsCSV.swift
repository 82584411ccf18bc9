public import Analysis
public import Model
public import Wording

/// Writes the findings as CSV (RFC 4180, `,`, LF), a row each, in chunks.
///
/// `related` holds `kind:id`, separated by spaces. A sentence that a spreadsheet would run as a formula cannot
/// come up: they begin with a word or a quotation mark.
///
/// - Parameter write: takes each chunk; what it throws ends the writing.
public func writeCSV<Failure: Error>(
  _ result: AnalysisResult, of network: Network, writer: FindingWriter,
  write: ([UInt8]) throws(Failure) -> Void
) throws(Failure) {
  var buffer = OutputBuffer()
  buffer.put(
    "code,severity,subject_kind,subject_id,family,area,since,days,related,message,suggestion\n")
  for finding in result.findings {
    let cells = [
      finding.code.rawValue, finding.severity.code, finding.subject.kind.code,
      network.id(finding.subject),
      finding.family < 0 ? "" : network.families.id[Int(finding.family)],
      plain(network.symbols[finding.area]),
      finding.since == Day.never ? "" : Day(number: finding.since).description,
      finding.days < 0 ? "" : String(finding.days),
      finding.related.map { $0.kind.code + ":" + network.id($0) }.joined(separator: " "),
      writer.message(finding), writer.suggestion(finding),
    ]
    buffer.put(cells.map(csvCell).joined(separator: ",") + "\n")
    try buffer.handOn(write)
  }
  try buffer.handOn(isLast: true, write)
}

/// A text as a cell of CSV, in quotes where it needs them.
func csvCell(_ text: String) -> String {
  let needsQuotes = text.utf8.contains {
    $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
  }
  guard needsQuotes else { return text }
  return "\""
    + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
}
