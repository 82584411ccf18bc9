import Analysis
import Model
import Wording

// The parts of a manager's report that are about services: who leaves questions unanswered, and who shares
// families without working together.
extension ManagerReport {
  /// How many rows of a list are shown.
  private static let most = 20
  /// Up to how many services the matrix can be read.
  private static let matrixLimit = 26

  private var employed: [Int: Int] {
    var counts: [Int: Int] = [:]
    for (row, service) in network.contacts.service.enumerated()
    where source.situation.contactIsEmployed[row] {
      counts[service.row, default: 0] += 1
    }
    return counts
  }

  /// Whether a service must not stand beside a number of families: with one employee it is a person.
  private func leftOut() -> (Int32) -> Bool {
    if !source.hides { return { _ in false } }
    let employed = employed
    return { $0 >= 0 && employed[Int($0)] == 1 }
  }

  /// The services that were asked, in the order of their table.
  func listedReceivers() -> [ManagerFigures.Receiver] {
    let isLeftOut = leftOut()
    let ranks = network.services.id.ranks()
    // Few are told apart by nothing, not even by where they stand.
    func weight(_ number: Int) -> Int { small.single(number).least }
    return figures.receivers.filter { !isLeftOut(Int32($0.service)) }.sorted { one, other in
      let (a, b) = (weight(one.waiting), weight(other.waiting))
      if a != b { return a > b }
      let (c, d) = (weight(one.stopped), weight(other.stopped))
      return c != d ? c > d : ranks[one.service] < ranks[other.service]
    }
  }

  func referrals() -> [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [
      .heading(language[manager: .referralsHeading]),
      .text(language.referralsText(write(shown.waiting))),
    ]
    if figures.receivers.isEmpty { return blocks + [.text(language[manager: .nobodyWaits])] }
    let ordered = listedReceivers()
    let isLeftOut = leftOut()
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
          rows: ordered.prefix(Self.most).map { receiver -> [ReportDocument.Cell] in
            let waiting = small.single(receiver.waiting)
            let showsMedian =
              receiver.waiting > 0 && (!source.hides || receiver.waiting >= SmallNumbers.smallest)
            return [
              .init(text: name(receiver.service)), cell(waiting),
              .init(
                text: showsMedian
                  ? language.number(receiver.median) : receiver.waiting == 0 ? "–" : ":"),
              cell(small.single(receiver.stopped)),
            ]
          }, style: .list)))
    if ordered.count > Self.most {
      blocks.append(.note(language.moreServicesLeftOut(ordered.count - Self.most)))
    }
    if figures.receivers.count > ordered.count {
      blocks.append(.note(language[manager: .onePersonServicesLeftOut]))
    }
    let questions = figures.questions.filter { question in
      !isLeftOut(question.from) && !isLeftOut(question.to)
        && (!source.hides || question.families >= SmallNumbers.smallest)
    }
    if !questions.isEmpty {
      blocks.append(
        .table(
          .init(
            caption: language[manager: .questionsCaption],
            heads: [
              .init(text: language[report: .fromHead]), .init(text: language[report: .toHead]),
              .init(text: language[manager: .waitingHead], isNumber: true),
            ],
            rows: questions.prefix(Self.most).map { question -> [ReportDocument.Cell] in
              [
                .init(
                  text: question.from < 0
                    ? language[manager: .familiesThemselves] : name(Int(question.from))),
                .init(text: name(Int(question.to))),
                .init(text: language.number(question.families)),
              ]
            }, style: .list)))
    }
    if source.hides { blocks.append(.note(language[manager: .pairsLeftOut])) }
    return blocks
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

  /// The pairs that share families and are not linked, those with most families first; where few are hidden, without those
  /// that share few. One that is held back must not be told by where it stands.
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
            rows: listed.prefix(Self.most).map { pair -> [ReportDocument.Cell] in
              [
                .init(text: name(pair.a)), .init(text: name(pair.b)),
                cell(shares.shown(pair)),
                .init(text: capitalising(pair.status.words[language])),
              ]
            }, style: .list)))
    }
    let left = apart.count - min(listed.count, Self.most)
    if left > 0 {
      blocks.append(
        .note(
          source.hides && listed.count <= Self.most
            ? language.fewPairs(left) : language.morePairs(left)))
    }
    return blocks
  }

  /// Services across services: how many families they share, and whether they work together.
  private func matrix(
    _ pairs: [SiloMeasures.Pair], _ shares: ManagerShares
  ) -> [ReportDocument.Block] {
    let ranks = network.services.id.ranks()
    let sectors = network.services.sector
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
    // More columns with names are cut off at the edge of an upright sheet: they get numbers, and each pair stands once.
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
