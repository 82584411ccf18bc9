public import Analysis
public import Model
import Text
public import Wording

/// Writes the findings as Markdown tables, a group each, in the order of the digest and in the
/// reader's words.
///
/// - Parameters:
///   - title: stands above the tables.
///   - digest: the order; made from the findings where none is given.
///   - since: the day since which the digest's new ones are new.
///   - over: what was a finding on that day and is none now.
///   - notes: what is not known, and what is left out; stand below, or in place of findings where
///     there are none.
///   - limits: how much of many findings is shown; as fits where none are given.
///   - write: takes each chunk; what it throws ends the writing.
public func writeMarkdown<Failure: Error>(
  _ result: AnalysisResult, of network: Network, title: String, writer: FindingWriter,
  digest: FindingDigest? = nil, since: Day? = nil, over: FindingsOver? = nil, notes: [String] = [],
  limits: DigestLimits? = nil,
  write: ([UInt8]) throws(Failure) -> Void
) throws(Failure) {
  var buffer = OutputBuffer()
  let language = writer.language
  let findings = result.findings
  buffer.put("# \(markdown(title))\n\n")
  if let stamp = writer.stampSentence { buffer.put(markdown(stamp) + "\n\n") }
  let limits = limits ?? .fitting(findings.count)
  let over = over.flatMap { $0.isSaid(for: writer.stamp) ? $0 : nil }
  if findings.isEmpty {
    put(notes.isEmpty ? [writer.noFindings] : notes, to: &buffer)
    if let over { put(over, limits, to: &buffer) }
    return try buffer.handOn(isLast: true, write)
  }
  let source = DigestSource(
    result: result, network: network, writer: writer,
    digest: digest ?? FindingDigest(findings, of: network), since: since)
  var once = LawOnce()
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
        finding.days.map { String($0) } ?? "",
        markdown(writer.message(finding)),
        markdown(once(writer.suggestion(finding))),
      ]
      buffer.put("| " + cells.joined(separator: " | ") + " |\n")
      try buffer.handOn(write)
    }
    for line in part.lines {
      buffer.put("| \(language.number(line.count)) | \(markdown(line.text)) |\n")
    }
    if let more = part.more { buffer.put("\n" + markdown(more) + "\n") }
  }
  if let over { put(over, limits, to: &buffer) }
  if !limits.listsAll { buffer.put("\n" + markdown(language.howToSeeAll(findings.count)) + "\n") }
  if !notes.isEmpty {
    buffer.put("\n")
    put(notes, to: &buffer)
  }
  try buffer.handOn(isLast: true, write)
}

/// Lines, of which those that begin with a dash are items of a list.
private func put(_ lines: [String], to buffer: inout OutputBuffer) {
  var isInList = false
  for line in lines {
    let isItem = line.hasPrefix("– ")
    if isItem != isInList { buffer.put("\n") }
    isInList = isItem
    buffer.put((isItem ? "- " + markdown(String(line.dropFirst(2))) : markdown(line)) + "\n")
  }
}

/// What is over, as a table of its own.
private func put(_ over: FindingsOver, _ limits: DigestLimits, to buffer: inout OutputBuffer) {
  let language = over.writer.language
  buffer.put("\n## \(markdown(over.heading))\n")
  if over.findings.isEmpty { return }
  let heads = [ReportWord.severity, .days, .message, .since].map { language[report: $0] }
  buffer.put("\n| " + heads.joined(separator: " | ") + " |\n|---|---:|---|---|\n")
  for (finding, becomes) in zip(over.findings, over.becomes).prefix(limits.new) {
    let cells = [
      finding.severity.words.capitalised[language],
      finding.days.map { String($0) } ?? "", markdown(over.writer.message(finding)),
      markdown(becomes),
    ]
    buffer.put("| " + cells.joined(separator: " | ") + " |\n")
  }
  let left = over.findings.count - limits.new
  if left > 0 {
    buffer.put("\n" + markdown(language.more(left, seeing: "--since \(over.since) --all")) + "\n")
  }
}
