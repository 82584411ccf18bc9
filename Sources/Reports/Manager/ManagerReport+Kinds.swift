import Analysis
import Model
import Text
import Wording

// What there is to do, by the kinds of findings.
extension ManagerReport {
  /// What there is to do: the kinds that are there.
  func kinds() -> [ReportDocument.Block] {
    let codes = ManagerAction.allCases.filter { !$0.isOfServices }.flatMap(\.codes).filter {
      figures.kinds[$0.place].families > 0
    }
    var blocks: [ReportDocument.Block] = [.heading(language[manager: .whatToDoHeading])]
    if codes.isEmpty {
      blocks.append(.text(language[report: .noFindings] + "."))
    } else {
      let numbers = codes.map { shown.kinds[$0.place] }
      let all = numbers.flatMap { [$0.families, $0.urgent] + [$0.new].compactMap(\.self) }
      if !shown.plan.counts || isMostlyHidden(all) {
        blocks += kindList(codes)
      } else {
        blocks.append(.text(language[manager: .whatToDoText]))
        blocks.append(.table(kindTable(codes)))
      }
    }
    let all = FindingCode.allCases.filter {
      figures.kinds[$0.place].families + figures.kinds[$0.place].others > 0
    }
    if !all.isEmpty {
      blocks.append(
        .details(
          summary: language[manager: .meaningHead],
          [
            .labelled(
              all.map {
                .init(
                  label: $0.words[language], text: firstSentence($0.explanation[language]))
              })
          ]))
    }
    return blocks
  }

  /// The kinds as a list, one line for each thing to do.
  private func kindList(_ codes: [FindingCode]) -> [ReportDocument.Block] {
    let lines = ManagerAction.allCases.compactMap { action -> ReportDocument.Thing.Line? in
      let ofAction = codes.filter { ManagerAction.of($0) == action }
      if ofAction.isEmpty { return nil }
      let names = ofAction.map {
        named(lowercasing($0.words[language]), shown.kinds[$0.place].families)
      }
      return .init(label: action.words[language], text: names.joined(separator: "; ") + ".")
    }
    return [.labelled(lines)]
      + (shown.plan.counts ? [.note(language[manager: .withoutNumber])] : [])
  }

  private func kindTable(_ codes: [FindingCode]) -> ReportDocument.Table {
    let urgent = codes.map { shown.kinds[$0.place].urgent }
    let new = codes.map { shown.kinds[$0.place].new ?? .held }
    let (hasUrgent, hasNew) = (
      isColumn(urgent), source.since != nil && shown.plan.showsNew && isColumn(new)
    )
    var heads: [ReportDocument.Head] = [
      .init(text: language[manager: .kindHead]),
      .init(text: language[manager: .familiesHead], isNumber: true),
    ]
    if hasUrgent { heads.append(.init(text: language[manager: .urgentHead], isNumber: true)) }
    if hasNew { heads.append(.init(text: language[manager: .newHead], isNumber: true)) }
    heads.append(.init(text: language[manager: .actionHead]))
    let rows = codes.enumerated().map { place, code -> [ReportDocument.Cell] in
      let action = ManagerAction.of(code)
      var cells: [ReportDocument.Cell] = [
        .init(text: code.words[language]), cell(shown.kinds[code.place].families),
      ]
      if hasUrgent { cells.append(cell(urgent[place])) }
      if hasNew { cells.append(cell(new[place])) }
      cells.append(
        .init(
          text: action.words[language], rank: ManagerAction.allCases.firstIndex(of: action) ?? 0))
      return cells
    }
    return .init(
      caption: language[manager: .whatToDoHeading], heads: heads, rows: rows, style: .list,
      marks: codes.map {
        .init(isLate: $0.isLate, isNobodys: FindingCode.ofNobody.contains($0))
      }, isBelowItsHeading: true)
  }

  private func firstSentence(_ text: String) -> String {
    let stop = zip(text.indices, text.indices.dropFirst()).first {
      text[$0] == "." && text[$1] == " "
    }
    return stop.map { String(text[...$0.0]) } ?? text
  }
}
