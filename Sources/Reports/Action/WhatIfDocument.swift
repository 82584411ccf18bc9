package import Analysis
package import Model
import Text
package import Wording

/// What would be otherwise, in plain words.
///
/// - Parameters:
///   - situation: the network as it is.
///   - before: says its findings.
///   - after: says those of the network as it would be.
///   - today: the day on which it is read; nil where that is the situation's.
package func whatIfDocument(
  _ whatIf: WhatIf, of situation: Situation, before: FindingWriter, after: FindingWriter,
  readOn today: Day? = nil
) -> ReportDocument {
  let language = before.language
  let changes = whatIf.findings
  var document = ReportDocument(
    language: language,
    title: language.whatIfTitle(
      without: whatIf.without.map(before.name),
      with: whatIf.with.map { (before.name($0.a), before.name($0.b)) }),
    subtitle: language.day(situation.day))
  var lines = [language.whatIfSummary(changes)]
  for ref in whatIf.without + whatIf.with.flatMap({ [$0.a, $0.b] }) where !situation.exists(ref) {
    lines.append(language.isNotThere(before.name(ref)))
  }
  // What begins on the day is said to begin today.
  if let today, today != situation.day { lines.append(language.todayIs(situation.day)) }
  document.blocks.append(.text(lines.joined(separator: " ")))
  if !whatIf.without.isEmpty { document.blocks += families(whatIf, before) }
  document.blocks += language.list(changes.new, .new, after)
  document.blocks += language.list(changes.gone, .gone, before)
  document.blocks += language.changes(changes.changed, after)
  document.blocks += language.measures(
    whatIf.measures.before, language[change: .now], whatIf.measures.after,
    Phrase(nb: "Tenkt", nn: "Tenkt", en: "Imagined")[language])
  document.foot = [language[change: .nothingSaved]]
  return document
}

private func families(_ whatIf: WhatIf, _ writer: FindingWriter) -> [ReportDocument.Block] {
  let language = writer.language
  let heading = language.counted(language[change: .familiesHeading], whatIf.families.count)
  if whatIf.families.isEmpty {
    return [.heading(heading), .text(language[change: .noFamilies])]
  }
  let shown = whatIf.families.prefix(FindingLister.mostRows)
  let left = whatIf.families.count - shown.count
  return [
    .heading(heading),
    .table(
      .init(
        caption: heading,
        heads: [
          .init(text: language[change: .inFamily]), .init(text: language[change: .losesOnly]),
          .init(text: language[change: .needsHeld]),
        ],
        rows: shown.map { family in
          [
            .init(text: writer.name(Ref(.family, family.family))),
            .init(text: language[change: family.losesOnlyContact ? .yes : .no]),
            .init(
              text: language.list(
                family.needs.map { writer.needTitle($0) }, most: FindingLister.mostRows)),
          ]
        }, isBelowItsHeading: true)),
  ] + (left > 0 ? [.note(language.moreRows(left))] : [])
}
