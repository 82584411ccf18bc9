import Analysis
import Model
import Text
import Wording

/// How many findings a list of changes has at most.
private let mostListed = 20

extension Language {
  /// Findings that are new or gone, the most severe first, under a heading that counts them.
  func list(
    _ findings: Findings, _ heading: ChangeWord, _ writer: FindingWriter
  ) -> [ReportDocument.Block] {
    list(findings.lazy.map { writer.message($0) }, of: findings.count, self[change: heading])
  }

  /// Findings of both, that are not as they were.
  func changes(_ pairs: [FindingChanges.Pair], _ writer: FindingWriter) -> [ReportDocument.Block] {
    [
      (ChangeWord.moreSevere, pairs.filter { $0.after.severity < $0.before.severity }),
      (.lessSevere, pairs.filter { $0.after.severity > $0.before.severity }),
      (.differs, pairs.filter { $0.after.severity == $0.before.severity }),
    ].flatMap { word, pairs in
      list(
        pairs.lazy.map { weighed(writer.message($0.after), $0) }, of: pairs.count,
        self[change: word])
    }
  }

  private func list(
    _ items: some Sequence<String>, of count: Int, _ heading: String
  ) -> [ReportDocument.Block] {
    if count == 0 { return [] }
    let shown = Array(items.prefix(mostListed))
    let left = count - shown.count
    return [.heading(counted(heading, count)), .list(shown)]
      + (left > 0 ? [.note(moreRows(left))] : [])
  }

  /// How the services hang together, in two columns beside each other.
  func measures(
    _ one: CollaborationMeasures, _ oneHead: String, _ other: CollaborationMeasures,
    _ otherHead: String
  ) -> [ReportDocument.Block] {
    func links(_ measures: CollaborationMeasures, _ isWithin: Bool) -> String {
      let some = measures.sectorDensity.filter { ($0.a == $0.b) == isWithin }
      return share(
        some.reduce(0) { $0 + $1.linkedPairs }, of: some.reduce(0) { $0 + $1.possiblePairs })
    }
    let rows: [(ChangeWord, (CollaborationMeasures) -> String)] = [
      (.groups, { number($0.components.count) }),
      (.largestGroup, { number($0.components.first ?? 0) }),
      (.linkedWithin, { links($0, true) }), (.linkedAcross, { links($0, false) }),
      (.insideSectors, { measure($0.modularity) }),
      (.sameSectors, { measure($0.sectorAgreement) }),
    ]
    let heading = self[change: .measuresHeading]
    return [
      .heading(heading),
      .table(
        .init(
          caption: heading,
          heads: [
            .init(text: oneHead, isNumber: true), .init(text: otherHead, isNumber: true),
            .init(text: self[change: .kind]),
          ],
          rows: rows.map { word, text in
            [.init(text: text(one)), .init(text: text(other)), .init(text: self[change: word])]
          }, isBelowItsHeading: true)),
    ]
  }
}
