public import Analysis
public import Model
public import Wording

/// Writes the findings as a table for a terminal: how severe, for how many days, whose, and what is wrong with
/// what could be done below it; then how many there are.
///
/// - Parameters:
///   - title: stands above the table.
///   - width: columns of the terminal.
///   - inColour: how severe a finding is, in colour too.
///   - write: takes each chunk; what it throws ends the writing.
public func writeTable<Failure: Error>(
  _ result: AnalysisResult, of network: Network, title: String, writer: FindingWriter, width: Int,
  inColour: Bool,
  write: ([UInt8]) throws(Failure) -> Void
) throws(Failure) {
  let language = writer.language
  var buffer = OutputBuffer()
  buffer.put(plain(title) + "\n\n")
  if result.findings.isEmpty {
    buffer.put(language[report: .noFindings] + "\n")
    return try buffer.handOn(isLast: true, write)
  }
  let severities = result.findings.map { $0.severity.words.capitalised[language] }
  let severityWidth = max(
    severities.map(displayWidth).max() ?? 0, displayWidth(language[report: .severity]))
  let daysHead = language[report: .days]
  let greatest = language.number(Int(result.findings.map(\.days).max() ?? 0))
  let daysWidth = max(displayWidth(daysHead), displayWidth(greatest))
  let textWidth = max(20, width - severityWidth - daysWidth - 4)
  let indent = String(repeating: " ", count: severityWidth + daysWidth + 4)

  func padded(_ text: String, _ width: Int, right: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - displayWidth(text)))
    return right ? blanks + text : text + blanks
  }
  buffer.put(
    padded(language[report: .severity], severityWidth) + "  "
      + padded(daysHead, daysWidth, right: true) + "  " + language[report: .message] + "\n")
  buffer.put(
    [severityWidth, daysWidth, textWidth].map { String(repeating: "─", count: $0) }
      .joined(separator: "  ") + "\n")
  for (finding, severity) in zip(result.findings, severities) {
    let words = writer.words(for: finding)
    let days = finding.days < 0 ? "" : language.number(Int(finding.days))
    var lines = wrapped(plain(words.message), width: textWidth)
    lines += wrapped("→ " + plain(words.suggestion), width: textWidth)
    buffer.put(
      coloured(padded(severity, severityWidth), finding.severity, inColour) + "  "
        + padded(days, daysWidth, right: true) + "  "
        + lines[0] + "\n")
    for line in lines.dropFirst() { buffer.put(indent + line + "\n") }
    try buffer.handOn(write)
  }
  let counts = Severity.allCases.map { severity in
    result.findings.count { $0.severity == severity }
  }
  buffer.put("\n" + language.findingCounts(counts) + "\n")
  try buffer.handOn(isLast: true, write)
}

/// A text in the colour of a severity on a terminal; the word says the same without it.
private func coloured(_ text: String, _ severity: Severity, _ inColour: Bool) -> String {
  guard inColour else { return text }
  let code =
    switch severity {
    case .critical: "1;31"
    case .high: "31"
    case .medium: "33"
    case .low: "2"
    }
  return "\u{1B}[\(code)m" + text + "\u{1B}[0m"
}
