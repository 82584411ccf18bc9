import Analysis
import Model
import Wording

// Who becomes too old for a service within a year with nobody to take over, by service and half a
// year: what is to be planned before the day comes.
extension ManagerReport {
  func endings() -> [ReportDocument.Block] {
    let services = shown.endings.sorted { one, other in
      let (a, b) = (
        (one.value.soon.least, one.value.later.least),
        (other.value.soon.least, other.value.later.least)
      )
      return a != b ? a > b : network.services.id.precedes(one.key, other.key)
    }
    if services.isEmpty { return [] }
    let (soon, later) = (services.map(\.value.soon), services.map(\.value.later))
    let blocks: [ReportDocument.Block] = [
      .heading(language[manager: .endingsHeading]), .text(language[manager: .endingsText]),
    ]
    if !shown.plan.counts || isMostlyHidden(soon + later) {
      func line(_ label: ManagerWord, _ numbers: [Published]) -> ReportDocument.Thing.Line? {
        let names = zip(services, numbers).filter { $1 != .number(0) }.map { service, number in
          named(name(service.key), number)
        }
        return names.isEmpty
          ? nil : .init(label: language[manager: label], text: language.list(names) + ".")
      }
      return blocks + [
        .labelled([line(.endingSoonHead, soon), line(.endingLaterHead, later)].compactMap(\.self))
      ]
    }
    var columns: [(head: ManagerWord, numbers: [Published])] = []
    if isColumn(soon) { columns.append((.endingSoonHead, soon)) }
    if isColumn(later) { columns.append((.endingLaterHead, later)) }
    return blocks + [
      .table(
        .init(
          caption: language[manager: .endingsHeading],
          heads: [.init(text: language[manager: .serviceHead])]
            + columns.map { .init(text: language[manager: $0.head], isNumber: true) },
          rows: services.indices.map { row -> [ReportDocument.Cell] in
            [.init(text: name(services[row].key))] + columns.map { cell($0.numbers[row]) }
          }, style: .list,
          marks: services.map {
            .init(sectors: network.sectorNames(of: [Ref(.service, $0.key)], language))
          }, isBelowItsHeading: true))
    ]
  }
}
