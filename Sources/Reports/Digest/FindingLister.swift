import Analysis
import Model
import Wording

/// Findings said in full, group by group, as parts of a report.
struct FindingLister {
  let source: DigestSource
  /// How many findings a table holds at most; how many more there are is said.
  static let mostRows = 100

  private var language: Language { source.writer.language }

  /// The groups of the digest.
  func blocks(_ limits: DigestLimits) -> [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = []
    var once = LawOnce()
    for part in source.parts(limits) {
      if let heading = part.heading { blocks.append(.subheading(heading)) }
      let caption = part.heading ?? language[report: .findings]
      if !part.findings.isEmpty {
        blocks.append(.table(table(Array(part.findings), caption: caption, once: &once)))
      } else if !part.lines.isEmpty {
        blocks.append(
          .table(
            .init(
              caption: caption,
              heads: [
                .init(text: language[report: .message]),
                .init(text: language[report: .findings], isNumber: true),
              ],
              rows: part.lines.map {
                [.init(text: $0.text), .init(text: language.number($0.count))]
              }, isBelowItsHeading: true)))
      }
      if let more = part.more { blocks.append(.note(more)) }
    }
    if !limits.listsAll {
      blocks.append(.note(language.whoHasAll(source.result.findings.count)))
    }
    return blocks
  }

  /// Some findings, each with what could be done.
  func table(_ places: [Int32], caption: String) -> ReportDocument.Table {
    var once = LawOnce()
    return table(places, caption: caption, once: &once)
  }

  private func table(
    _ places: [Int32], caption: String, once: inout LawOnce
  ) -> ReportDocument.Table {
    var rows: [[ReportDocument.Cell]] = []
    for place in places {
      let finding = source.result.findings[Int(place)]
      let words = source.writer.words(for: finding)
      rows.append([
        .init(text: words.message), .init(text: once(words.suggestion)),
        .init(
          text: finding.severity.words.capitalised[language],
          isStrong: finding.severity == .critical, rank: Int(finding.severity.rawValue)),
        .init(text: finding.days.map { language.number($0) } ?? ""),
      ])
    }
    return .init(
      caption: caption,
      heads: [
        .init(text: language[report: .message]), .init(text: language[report: .suggestion]),
        .init(text: language[report: .severity]),
        .init(text: language[report: .days], isNumber: true),
      ],
      rows: rows, style: .list, isBelowItsHeading: true)
  }
}
