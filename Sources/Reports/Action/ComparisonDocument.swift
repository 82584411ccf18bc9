package import Analysis
import Model
import Text
package import Wording

/// How many rows that began or ended are named of each table.
private let mostNamed = 8

/// Two days of a network, an area or a family in plain words, to be read to the end: no score, and
/// no word for better or worse.
///
/// - Parameters:
///   - name: what is compared.
///   - before: says findings of the first day.
///   - after: says those of the second.
package func comparisonDocument(
  _ comparison: NetworkComparison, name: String, before: FindingWriter, after: FindingWriter
) -> ReportDocument {
  let language = after.language
  let changes = comparison.findings
  var document = ReportDocument(
    language: language, title: language.comparisonTitle(capitalising(plain(name))),
    subtitle: language.fromTo(comparison.from, comparison.to))
  document.blocks.append(.text(language.comparisonSummary(changes).joined(separator: " ")))
  if case .family = comparison.scope {} else { document.blocks += kinds(changes, language) }
  document.blocks += rows(comparison, before, after)
  if let measures = comparison.measures {
    document.blocks += language.measures(
      measures.from, language.shortDay(comparison.from), measures.to,
      language.shortDay(comparison.to))
  }
  document.blocks += language.list(changes.new, .new, after)
  document.blocks += language.list(changes.gone, .gone, before)
  document.blocks += language.changes(
    changes.stayed.filter { $0.before.severity != $0.after.severity }, after)
  document.foot = [language[change: .bothFromToday]]
  return document
}

/// How many findings of each kind are new, gone and still there, in the order of the kinds.
private func kinds(_ changes: FindingChanges, _ language: Language) -> [ReportDocument.Block] {
  var counts: [FindingCode: (new: Int, gone: Int, stayed: Int)] = [:]
  for finding in changes.new { counts[finding.code, default: (0, 0, 0)].new += 1 }
  for finding in changes.gone { counts[finding.code, default: (0, 0, 0)].gone += 1 }
  for pair in changes.stayed { counts[pair.after.code, default: (0, 0, 0)].stayed += 1 }
  if counts.isEmpty { return [] }
  let heading = language[change: .kindsHeading]
  return [
    .heading(heading),
    .table(
      .init(
        caption: heading,
        heads: [
          .init(text: language[change: .new], isNumber: true),
          .init(text: language[change: .gone], isNumber: true),
          .init(text: language[change: .stayed], isNumber: true),
          .init(text: language[change: .kind]),
        ],
        rows: FindingCode.allCases.compactMap { code in
          counts[code].map { count in
            [count.new, count.gone, count.stayed].map {
              ReportDocument.Cell(text: language.number($0))
            } + [.init(text: code.words.capitalised[language])]
          }
        }, isBelowItsHeading: true)),
  ]
}

/// What began and ended: how much of each, and of one family what.
private func rows(
  _ comparison: NetworkComparison, _ before: FindingWriter, _ after: FindingWriter
) -> [ReportDocument.Block] {
  let language = after.language
  let heading = language[change: .rowsHeading]
  var blocks: [ReportDocument.Block] = [
    .heading(heading),
    .table(
      .init(
        caption: heading,
        heads: [
          .init(text: language[change: .began], isNumber: true),
          .init(text: language[change: .ended], isNumber: true),
          .init(text: language[change: .kind]),
        ],
        rows: NetworkComparison.tables.map { table in
          let rows = comparison.rows[table]
          return [
            .init(text: language.number(rows?.began.count ?? 0)),
            .init(text: language.number(rows?.ended.count ?? 0)),
            .init(text: language.current(table)),
          ]
        }, isBelowItsHeading: true)),
  ]
  guard case .family = comparison.scope else { return blocks }
  for (word, writer, rowsOf) in [
    (ChangeWord.began, after, { (rows: NetworkComparison.Rows) in rows.began }),
    (.ended, before, { (rows: NetworkComparison.Rows) in rows.ended }),
  ] {
    let items = NetworkComparison.tables.flatMap { table -> [String] in
      let names = (comparison.rows[table].map(rowsOf) ?? []).map { writer.words(table, $0) }
        .sorted()
      if names.isEmpty { return [] }
      return [language.current(table) + ": " + language.list(names, most: mostNamed)]
    }
    if !items.isEmpty { blocks += [.subheading(language[change: word]), .list(items)] }
  }
  return blocks
}
