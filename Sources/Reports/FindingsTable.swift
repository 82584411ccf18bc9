public import Analysis
public import Model
import Text
public import Wording

/// Writes the findings as a table for a terminal, in the order of the digest: how severe, for how
/// many days, and what is wrong with what could be done below it; then how many there are.
///
/// - Parameters:
///   - title: stands above the table.
///   - digest: the order; made from the findings where none is given.
///   - since: the day since which the digest's new ones are new.
///   - over: what was a finding on that day and is none now.
///   - notes: what is not known, and what is left out; stand below, or in place of findings where
///     there are none.
///   - limits: how much of many findings is shown; as fits where none are given.
///   - width: columns of the terminal.
///   - inColour: how severe a finding is, in colour too.
///   - write: takes each chunk; what it throws ends the writing.
public func writeTable<Failure: Error>(
  _ result: AnalysisResult, of network: Network, title: String, writer: FindingWriter,
  digest: FindingDigest? = nil, since: Day? = nil, over: FindingsOver? = nil, notes: [String] = [],
  limits: DigestLimits? = nil, width: Int, inColour: Bool,
  write: ([UInt8]) throws(Failure) -> Void
) throws(Failure) {
  let language = writer.language
  let findings = result.findings
  var buffer = OutputBuffer()
  for line in ([title] + [writer.stampSentence].compactMap(\.self)).flatMap({
    wrapped(plain($0), width: width)
  }) {
    buffer.put(line + "\n")
  }
  buffer.put("\n")
  let layout = TableLayout(
    findings, over?.findings, language: language, width: width, inColour: inColour)
  let limits = limits ?? .fitting(findings.count)
  let over = over.flatMap { $0.isSaid(for: writer.stamp) ? $0 : nil }
  if findings.isEmpty {
    let lines = notes.isEmpty ? [writer.noFindings] : notes
    for line in lines.flatMap({ wrapped(plain($0), width: width) }) { buffer.put(line + "\n") }
    if let over { layout.put(over, limits, to: &buffer) }
    return try buffer.handOn(isLast: true, write)
  }
  let source = DigestSource(
    result: result, network: network, writer: writer,
    digest: digest ?? FindingDigest(findings, of: network), since: since)
  var once = LawOnce()
  buffer.put(layout.head)
  for (number, part) in source.parts(limits).enumerated() {
    if let heading = part.heading {
      if number > 0 { buffer.put("\n") }
      for line in wrapped(heading, width: width) { buffer.put(layout.bold(line) + "\n") }
    }
    for place in part.findings {
      let finding = findings[Int(place)]
      let words = writer.words(for: finding)
      let days = finding.days.map { language.number($0) } ?? ""
      var lines = wrapped(plain(words.message), width: layout.textWidth)
      lines += wrapped("→ " + plain(once(words.suggestion)), width: layout.textWidth)
      buffer.put(layout.row(finding.severity, days, lines))
      try buffer.handOn(write)
    }
    for line in part.lines {
      buffer.put(
        layout.row(
          line.severity, language.number(line.count),
          wrapped(plain(line.text), width: layout.textWidth), showsSeverity: false))
    }
    if let more = part.more {
      for line in wrapped(plain(more), width: width) { buffer.put(line + "\n") }
    }
  }
  if let over { layout.put(over, limits, to: &buffer) }
  buffer.put("\n")
  let counts = Severity.allCases.map { severity in
    findings.count { $0.severity == severity }
  }
  if !limits.listsAll {
    for line in wrapped(language.howToSeeAll(findings.count), width: width) {
      buffer.put(line + "\n")
    }
    buffer.put("\n")
  }
  buffer.put(language.findingCounts(counts) + "\n")
  for line in notes.flatMap({ wrapped(plain($0), width: width) }) { buffer.put(line + "\n") }
  try buffer.handOn(isLast: true, write)
}

/// The columns of the table of findings.
private struct TableLayout {
  private let language: Language
  private let severityWidth: Int
  private let daysWidth: Int
  private let inColour: Bool
  let textWidth: Int

  init(
    _ findings: Findings, _ over: Findings?, language: Language, width: Int, inColour: Bool
  ) {
    self.language = language
    self.inColour = inColour
    severityWidth =
      (Severity.allCases.map { $0.words.capitalised[language] } + [language[report: .severity]])
      .map(displayWidth).max() ?? 0
    let longest = (findings.compactMap(\.days) + (over?.compactMap(\.days) ?? [])).max() ?? 0
    let greatest = language.number(max(longest, findings.count))
    daysWidth = max(displayWidth(language[report: .days]), displayWidth(greatest))
    textWidth = max(20, width - severityWidth - daysWidth - 4)
  }

  /// The heads of the columns and a line below.
  var head: String {
    padded(language[report: .severity], to: severityWidth) + "  "
      + padded(language[report: .days], to: daysWidth, isRight: true) + "  "
      + language[report: .message] + "\n"
      + [severityWidth, daysWidth, textWidth].map { String(repeating: "─", count: $0) }
      .joined(separator: "  ") + "\n"
  }

  /// What is over, under a heading of its own.
  func put(_ over: FindingsOver, _ limits: DigestLimits, to buffer: inout OutputBuffer) {
    buffer.put("\n")
    for line in wrapped(over.heading, width: textWidth + severityWidth + daysWidth + 4) {
      buffer.put(bold(line) + "\n")
    }
    for (finding, becomes) in zip(over.findings, over.becomes).prefix(limits.new) {
      var lines = wrapped(plain(over.writer.message(finding)), width: textWidth)
      if !becomes.isEmpty { lines += wrapped("→ " + plain(becomes), width: textWidth) }
      let days = finding.days.map { language.number($0) } ?? ""
      buffer.put(row(finding.severity, days, lines))
    }
    let left = over.findings.count - limits.new
    if left > 0 {
      buffer.put(language.more(left, seeing: "--since \(over.since) --all") + "\n")
    }
  }

  /// A row whose text takes one line or more.
  func row(_ severity: Severity, _ number: String, _ lines: [String], showsSeverity: Bool = true)
    -> String
  {
    let word = showsSeverity ? severity.words.capitalised[language] : ""
    let indent = String(repeating: " ", count: severityWidth + daysWidth + 4)
    var text =
      coloured(padded(word, to: severityWidth), severity) + "  "
      + padded(number, to: daysWidth, isRight: true) + "  " + lines[0] + "\n"
    for line in lines.dropFirst() { text += indent + line + "\n" }
    return text
  }

  func bold(_ text: String) -> String {
    inColour ? "\u{1B}[1m" + text + "\u{1B}[0m" : text
  }

  /// A text in the colour of a severity; the word says the same without it.
  private func coloured(_ text: String, _ severity: Severity) -> String {
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
}
