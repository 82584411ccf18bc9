public import Analysis
public import Model
import Text
public import Wording

/// Writes the findings as CSV, a row each, in chunks.
///
/// `related` holds `kind:id`, separated by spaces. A sentence that a spreadsheet would run as a
/// formula cannot come up: they begin with a word or a quotation mark.
///
/// - Parameters:
///   - form: for programs or for Excel, then without a cell that it would run as a formula.
///   - write: takes each chunk; what it throws ends the writing.
public func writeCSV<Failure: Error>(
  _ result: AnalysisResult, of network: Network, writer: FindingWriter, form: CSVForm = .plain,
  write: ([UInt8]) throws(Failure) -> Void
) throws(Failure) {
  var buffer = OutputBuffer()
  let separator = String(UnicodeScalar(form.delimiter))
  func row(_ cells: [String]) -> String {
    cells.map { csvCell(form == .excel ? withoutFormula($0) : $0, separator: form.delimiter) }
      .joined(separator: separator) + form.lineEnd
  }
  buffer.put(form.mark)
  buffer.put(
    row([
      "code", "severity", "subject_kind", "subject_id", "family", "area", "since", "days",
      "related", "message", "suggestion",
    ]))
  for finding in result.findings {
    let cells = [
      finding.code.rawValue, finding.severity.code, finding.subject.kind.code,
      network.id(finding.subject),
      finding.family.map { network.families.id[$0.row] } ?? "",
      plain(network.symbols[finding.area]),
      finding.since == .never ? "" : finding.since.description,
      finding.days.map { String($0) } ?? "",
      finding.related.map { $0.kind.code + ":" + network.id($0) }.joined(separator: " "),
      writer.message(finding), writer.suggestion(finding),
    ]
    buffer.put(row(cells))
    try buffer.handOn(write)
  }
  try buffer.handOn(isLast: true, write)
}

/// A text as a cell of CSV, in quotes where it needs them. Bytes are looked at: a quotation mark is
/// one whatever is joined to it.
func csvCell(_ text: String, separator: UInt8 = UInt8(ascii: ",")) -> String {
  let quote = UInt8(ascii: "\"")
  let needsQuotes = text.utf8.contains {
    $0 == separator || $0 == quote || $0 == 0x0A || $0 == 0x0D
  }
  guard needsQuotes else { return text }
  var cell = [quote]
  for byte in text.utf8 {
    if byte == quote { cell.append(quote) }
    cell.append(byte)
  }
  cell.append(quote)
  return String(decoding: cell, as: UTF8.self)
}

/// A text with an apostrophe before it where Excel would take it for a formula.
private func withoutFormula(_ text: String) -> String {
  switch text.unicodeScalars.first {
  case "=", "+", "-", "@": "'" + text
  default: text
  }
}
