import Analysis
import Model
import Wording

// The parts of a manager's report that are about services: who leaves questions unanswered, and who
// shares families without working together.
extension ManagerReport {
  /// Up to how many services the matrix can be read.
  private static let matrixLimit = 26

  /// The services that were asked, as their table lists them.
  func listedReceivers() -> [ManagerFigures.Receiver] {
    // Few are told apart by nothing, not even by where they stand.
    figures.receivers.filter { shown.waitingFor[$0.service] != nil }.sorted { one, other in
      func least(_ receiver: ManagerFigures.Receiver) -> (Int, Int) {
        (shownWaiting(receiver).least, shownStopped(receiver).least)
      }
      let (a, b) = (least(one), least(other))
      return a != b ? a > b : network.services.id.precedes(one.service, other.service)
    }
  }

  func referrals() -> [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [
      .heading(language[manager: .referralsHeading]),
      .text(language.referralsText(inWords(shown.waiting))),
    ]
    if figures.receivers.isEmpty { return blocks + [.text(language[manager: .nobodyWaits])] }
    let ordered = listedReceivers()
    let lists = ManagerLists(figures, source.situation, hides: source.hides)
    blocks.append(
      .table(
        .init(
          caption: language[manager: .receiversCaption],
          heads: [
            .init(text: language[manager: .serviceHead]),
            .init(text: language[manager: .waitingHead], isNumber: true),
            .init(text: language[manager: .medianHead], isNumber: true),
            .init(text: language[manager: .stoppedHead], isNumber: true),
          ],
          rows: ordered.map { receiver -> [ReportDocument.Cell] in
            let waiting = shownWaiting(receiver)
            return [
              .init(text: name(receiver.service)), cell(waiting),
              .init(
                text: receiver.waiting == 0
                  ? "–" : waiting.isHidden ? write(.held) : language.number(receiver.median)),
              cell(shownStopped(receiver)),
            ]
          }, style: .list)))
    if lists.receiversLeft > 0 {
      blocks.append(.note(language.moreServicesLeftOut(lists.receiversLeft)))
    }
    if lists.leavesOnePersonOut {
      blocks.append(.note(language[manager: .onePersonServicesLeftOut]))
    }
    let questions = shown.questions.sorted { one, other in
      one.value.least != other.value.least
        ? one.value.least > other.value.least : one.key < other.key
    }
    if !questions.isEmpty {
      blocks.append(
        .table(
          .init(
            caption: language[manager: .questionsCaption],
            heads: [
              .init(text: language[manager: .whoWaitsHead]),
              .init(text: language[manager: .forWhomHead]),
              .init(text: language[manager: .familiesHead], isNumber: true),
            ],
            rows: questions.map { place, families -> [ReportDocument.Cell] in
              let question = figures.questions[place]
              return [
                .init(
                  text: question.from.map(name) ?? language[manager: .familiesThemselves]),
                .init(text: name(question.to)),
                cell(families),
              ]
            }, style: .list)))
    }
    if source.hides { blocks.append(.note(language[manager: .pairsLeftOut])) }
    return blocks
  }

  func shownWaiting(_ receiver: ManagerFigures.Receiver) -> Published {
    shown.waitingFor[receiver.service] ?? .held
  }

  func shownStopped(_ receiver: ManagerFigures.Receiver) -> Published {
    shown.stoppedAt[receiver.service] ?? .held
  }

  func silos() -> [ReportDocument.Block] {
    guard let silos = source.result.silos else { return [] }
    var blocks: [ReportDocument.Block] = [.heading(language[manager: .silosHeading])]
    let apart = silos.pairs.filter { $0.sharedFamilies > 0 && $0.status != .linked }
    let sharing = silos.pairs.filter { $0.sharedFamilies > 0 }
    blocks.append(
      .text(
        language.silosText(
          sharing: language.number(sharing.count),
          linked: language.number(sharing.count { $0.status == .linked }),
          bridged: language.number(sharing.count { $0.status == .bridged }),
          unlinked: language.number(sharing.count { $0.status == .unlinked }))))
    let shares = ManagerShares(silos.pairs, families: figures.families, small)
    blocks += pairList(apart, shares)
    if let table = density(silos) { blocks.append(.table(table)) }
    return blocks
  }

  /// The widest table and the map.
  func serviceByService() -> [ReportDocument.Block] {
    guard let silos = source.result.silos else { return [] }
    let services = Set(silos.pairs.flatMap { [$0.a, $0.b] })
    var blocks: [ReportDocument.Block] = []
    if services.count > 1, services.count <= Self.matrixLimit {
      let shares = ManagerShares(silos.pairs, families: figures.families, small)
      blocks += matrix(silos.pairs, shares)
    }
    if let map = source.map {
      blocks.append(.picture(heading: nil, svg: map, caption: language[manager: .mapCaption]))
    }
    if !blocks.isEmpty {
      blocks.insert(.heading(language[manager: .betweenServicesHeading]), at: 0)
    }
    return blocks
  }

  /// The pairs that share families and are not linked, those with most families first; where few
  /// are hidden, without those that share few. One that is held back must not be told by where it
  /// stands.
  func listedPairs(
    _ apart: [SiloMeasures.Pair], _ shares: ManagerShares
  ) -> [SiloMeasures.Pair] {
    apart.filter { !source.hides || $0.sharedFamilies >= SmallNumbers.smallest }
      .enumerated().sorted { one, other in
        let (a, b) = (shares.shown(one.element).least, shares.shown(other.element).least)
        return a != b ? a > b : one.offset < other.offset
      }.map(\.element)
  }

  /// Those pairs as a table; of few, how many pairs there are.
  private func pairList(
    _ apart: [SiloMeasures.Pair], _ shares: ManagerShares
  ) -> [ReportDocument.Block] {
    let listed = listedPairs(apart, shares)
    var blocks: [ReportDocument.Block] = []
    if !listed.isEmpty {
      blocks.append(
        .table(
          .init(
            caption: language[manager: .pairsCaption],
            heads: [
              .init(text: language[manager: .serviceHead]),
              .init(text: language[manager: .otherServiceHead]),
              .init(text: language[manager: .sharedHead], isNumber: true),
              .init(text: language[manager: .statusHead]),
            ],
            rows: listed.prefix(ManagerLists.mostRows).map { pair -> [ReportDocument.Cell] in
              [
                .init(text: name(pair.a)), .init(text: name(pair.b)),
                cell(shares.shown(pair)),
                .init(text: capitalising(pair.status.words[language])),
              ]
            }, style: .list)))
    }
    let left = apart.count - min(listed.count, ManagerLists.mostRows)
    if left > 0 {
      blocks.append(
        .note(
          source.hides && listed.count <= ManagerLists.mostRows
            ? language.fewPairs(left) : language.morePairs(left)))
    }
    return blocks
  }

  /// Services across services: how many families they share, and whether they work together.
  private func matrix(
    _ pairs: [SiloMeasures.Pair], _ shares: ManagerShares
  ) -> [ReportDocument.Block] {
    let ranks = network.services.id.ranks()
    let sectors = network.services.sector.numbers
    let services = Set(pairs.flatMap { [$0.a, $0.b] }).sorted {
      sectors[$0] != sectors[$1] ? sectors[$0] < sectors[$1] : ranks[$0] < ranks[$1]
    }
    var cells: [Int: [Int: SiloMeasures.Pair]] = [:]
    for pair in pairs {
      cells[pair.a, default: [:]][pair.b] = pair
      cells[pair.b, default: [:]][pair.a] = pair
    }
    var heads = [ReportDocument.Head(text: language[manager: .serviceHead])]
    heads += services.indices.dropLast().map {
      ReportDocument.Head(text: language.number($0 + 1), isNumber: true)
    }
    let rows = services.indices.map { row -> [ReportDocument.Cell] in
      [ReportDocument.Cell(text: "\(row + 1). \(name(services[row]))")]
        + services.indices.dropLast().map { column -> ReportDocument.Cell in
          guard column < row, let pair = cells[services[row]]?[services[column]] else {
            return .init(text: "")
          }
          let number = pair.sharedFamilies == 0 ? "" : write(shares.shown(pair))
          switch pair.status {
          case .linked: return .init(text: number + "+")
          case .bridged: return .init(text: number + "~")
          case .unlinked: return .init(text: number + "!", isStrong: true)
          }
        }
    }
    return [
      .text(language[manager: .matrixText]),
      .table(
        .init(caption: language[manager: .matrixCaption], heads: heads, rows: rows, style: .matrix)),
    ]
  }

  /// Sectors across sectors: how many of the possible pairs of services work together.
  private func density(_ silos: SiloMeasures) -> ReportDocument.Table? {
    let sectors = silos.sectors.map(\.sector)
    if sectors.count < 2 { return nil }
    // More columns with names are cut off at the edge of an upright sheet: they get numbers, and
    // each pair stands once.
    let isNumbered = sectors.count > 6
    var heads = [ReportDocument.Head(text: language[manager: .sectorHead])]
    heads += sectors.indices.map {
      let name = capitalising(sectors[$0].words[language])
      return ReportDocument.Head(
        text: isNumbered ? language.number($0 + 1) : name, isNumber: true)
    }
    return .init(
      caption: language[manager: .densityCaption], heads: heads,
      rows: sectors.indices.map { row -> [ReportDocument.Cell] in
        let a = sectors[row]
        let name = capitalising(a.words[language])
        return [ReportDocument.Cell(text: isNumbered ? "\(row + 1). \(name)" : name)]
          + sectors.indices.map { column -> ReportDocument.Cell in
            if isNumbered, column > row { return .init(text: "") }
            let b = sectors[column]
            let found = silos.sectorDensity.first {
              $0.a == a && $0.b == b || $0.a == b && $0.b == a
            }
            guard let found, found.possiblePairs > 0 else { return .init(text: "–") }
            return .init(
              text: language.number(found.linkedPairs) + "/"
                + language.number(found.possiblePairs))
          }
      }, style: isNumbered ? .matrix : .plain)
  }
}
