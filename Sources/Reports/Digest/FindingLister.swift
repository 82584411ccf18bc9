import Analysis
import Model
import Text
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

  /// How long nothing has come of it: beside a need, the days without a yes, none where somebody
  /// has said yes.
  private func days(of finding: Finding) -> Int? {
    switch finding.code {
    case .gapFamilyAlone, .gapVolunteerOnly, .gapCoordinatorOnly, .gapNoLead, .gapDormant: nil
    default: finding.days
    }
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
        .init(text: days(of: finding).map { language.number($0) } ?? ""),
      ])
    }
    return .init(
      caption: caption,
      heads: [
        .init(text: language[report: .message]), .init(text: language[report: .suggestion]),
        .init(text: language[report: .severity]),
        .init(text: language[report: .days], isNumber: true),
      ],
      rows: rows, style: .list,
      marks: places.map { marks(of: source.result.findings[Int($0)]) }, isBelowItsHeading: true)
  }

  /// What a finding can be chosen by.
  private func marks(of finding: Finding) -> ReportDocument.Marks {
    .init(
      isLate: finding.code.isLate, isNobodys: FindingCode.ofNobody.contains(finding.code),
      sectors: source.network.sectorNames(of: [finding.subject] + finding.related, language),
      area: finding.area.map { capitalising(plain(source.network.symbols[$0])) })
  }
}

extension FindingCode {
  /// Whether it is found because a day is past.
  var isLate: Bool {
    switch self {
    case .referralUnanswered, .agreementOverdue, .goalOverdue: true
    default: false
    }
  }
}

extension Network {
  /// The sectors of the services and contacts among some rows, as a row of a table is chosen by
  /// them.
  func sectorNames(of refs: [Ref], _ language: Language) -> [String] {
    let units = refs.filter { $0.isA(.service) || $0.isA(.contact) }.compactMap { unit($0) }
    return Set(units.compactMap { services.sector[$0] }).map {
      capitalising($0.words[language])
    }.sorted()
  }
}
