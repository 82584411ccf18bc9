import Analysis
import Model
import Wording

// The parts of a manager's report that are about services: who leaves questions unanswered, and who
// shares families without working together.
extension ManagerReport {
  /// How many services a list of pairs is told by at most.
  private static let mostHubs = 8
  /// How many pairs the table of pairs has at most.
  private static let mostPairs = 12

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
    let (waiting, stopped) = (ordered.map(shownWaiting), ordered.map(shownStopped))
    if !ordered.isEmpty, !shown.plan.counts || isMostlyHidden(waiting + stopped) {
      func named(_ numbers: [Published]) -> [String] {
        zip(ordered, numbers).filter { $1 != .number(0) }.map { receiver, number in
          self.named(name(receiver.service), number)
        }
      }
      blocks.append(
        .text(
          language.whoIsToAnswer(
            waiting: language.list(named(waiting)),
            stopped: language.list(named(stopped)))))
    } else if !ordered.isEmpty {
      blocks.append(.table(receiverTable(ordered)))
      if lists.receiversLeft > 0 {
        blocks.append(.note(language.moreServicesLeftOut(lists.receiversLeft)))
      }
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
    return blocks
  }

  private func receiverTable(_ ordered: [ManagerFigures.Receiver]) -> ReportDocument.Table {
    let (waiting, stopped) = (ordered.map(shownWaiting), ordered.map(shownStopped))
    // A median of few would tell of one of them.
    let medians = zip(ordered, waiting).map { receiver, waiting -> Published in
      receiver.waiting == 0 ? .number(0) : waiting.isHidden ? .held : .number(receiver.median)
    }
    var columns: [(head: ManagerWord, cells: [ReportDocument.Cell])] = []
    if isColumn(waiting) { columns.append((.waitingHead, waiting.map(cell))) }
    if isColumn(medians) { columns.append((.medianHead, medians.map(cell))) }
    if isColumn(stopped) { columns.append((.stoppedHead, stopped.map(cell))) }
    return .init(
      caption: language[manager: .receiversCaption],
      heads: [.init(text: language[manager: .serviceHead])]
        + columns.map { .init(text: language[manager: $0.head], isNumber: true) },
      rows: ordered.indices.map { row -> [ReportDocument.Cell] in
        [.init(text: name(ordered[row].service))] + columns.map { $0.cells[row] }
      }, style: .list,
      marks: ordered.map { receiver in
        .init(isLate: receiver.waiting > 0, sectors: sectors([receiver.service]))
      })
  }

  /// The sectors of some services, as a row can be chosen by them.
  private func sectors(_ services: [Int]) -> [String] {
    network.sectorNames(of: services.map { Ref(.service, $0) }, language)
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
    let sharing = pairsSharing()
    let apart = sharing.filter { $0.status != .linked }
    blocks.append(
      .text(
        language.silosText(
          sharing: language.number(sharing.count),
          linked: language.number(sharing.count { $0.status == .linked }),
          bridged: language.number(sharing.count { $0.status == .bridged }),
          unlinked: language.number(sharing.count { $0.status == .unlinked }),
          withoutCoordinators: !services(.coordination).isEmpty)))
    let kinds = FindingCode.allCases.filter {
      ManagerAction.of($0).isOfServices && figures.kinds[$0.place].others > 0
    }.map { code -> String in
      let kind = figures.kinds[code.place]
      let new = source.since == nil || kind.newOthers == 0 ? nil : kind.newOthers
      return lowercasing(code.words[language]) + " " + language.number(kind.others)
        + (new.map { " (" + language.newOnes($0) + ")" } ?? "")
    }
    if !kinds.isEmpty {
      blocks.append(.text(language.findingsOfServices(language.list(kinds))))
    }
    let shares = SharedFamilies(silos.pairs, families: figures.families, small)
    blocks += pairs(apart, shares)
    if let table = density(silos) {
      blocks.append(.details(summary: language[manager: .densityCaption], [.table(table)]))
    }
    return blocks
  }

  /// The picture of the services, on a sheet of its own.
  func pictureOfServices() -> [ReportDocument.Block] {
    guard source.result.silos != nil, let map = source.map else { return [] }
    return [
      .picture(
        heading: language[manager: .betweenServicesHeading], svg: map,
        caption: language[manager: .mapCaption])
    ]
  }

  /// The pairs that share families and are not linked, those with most families first, and among
  /// those with as many the ones that nobody joins. One that is held back must not be told by where
  /// it stands.
  func listedPairs(
    _ apart: [SiloMeasures.Pair], _ shares: SharedFamilies
  ) -> [SiloMeasures.Pair] {
    let ids = network.services.id
    return apart.sorted { one, other in
      let (a, b) = (shares.shown(one).least, shares.shown(other).least)
      if a != b { return a > b }
      if one.status != other.status { return one.status == .unlinked }
      return one.a != other.a ? ids.precedes(one.a, other.a) : ids.precedes(one.b, other.b)
    }
  }

  /// The pairs that share families, apart from those of coordinators, whom everybody works with.
  func pairsSharing() -> [SiloMeasures.Pair] {
    (source.result.silos?.pairs ?? []).filter {
      $0.sharedFamilies > 0 && network.services.sector[$0.a] != .coordination
        && network.services.sector[$0.b] != .coordination
    }
  }

  /// Of them the pairs that nobody joins; all that are not linked where there are none of these.
  func pairsToMeet() -> [SiloMeasures.Pair] {
    let apart = pairsSharing().filter { $0.status != .linked }
    let unlinked = apart.filter { $0.status == .unlinked }
    return unlinked.isEmpty ? apart : unlinked
  }

  /// Open services of a sector, by id.
  func services(_ sector: Sector) -> [Int] {
    (0..<network.services.count).filter {
      network.services.sector[$0] == sector
        && network.isOpen(service: $0, on: source.situation.day)
    }.sorted { network.services.id.precedes($0, $1) }
  }

  /// Some pairs by one service of each: the service with most of them first, then of the rest.
  func hubs(_ pairs: [SiloMeasures.Pair]) -> [(service: Int, others: [Int])] {
    let ids = network.services.id
    var rest = pairs
    var hubs: [(service: Int, others: [Int])] = []
    while !rest.isEmpty {
      var counts: [Int: Int] = [:]
      for pair in rest {
        counts[pair.a, default: 0] += 1
        counts[pair.b, default: 0] += 1
      }
      let hub = counts.min { one, other in
        one.value != other.value ? one.value > other.value : ids.precedes(one.key, other.key)
      }
      guard let hub = hub?.key else { break }
      let others = rest.filter { $0.a == hub || $0.b == hub }.map { $0.a == hub ? $0.b : $0.a }
      hubs.append((hub, others.sorted { ids.precedes($0, $1) }))
      rest.removeAll { $0.a == hub || $0.b == hub }
    }
    return hubs
  }

  /// The pairs that should meet: as a table where most of their numbers are shown, else by service.
  private func pairs(
    _ apart: [SiloMeasures.Pair], _ shares: SharedFamilies
  ) -> [ReportDocument.Block] {
    let listed = Array(listedPairs(apart, shares).prefix(Self.mostPairs))
    let left = apart.count - listed.count
    if !listed.isEmpty, shown.plan.counts, !isMostlyHidden(listed.map(shares.shown)) {
      let table = ReportDocument.Table(
        caption: language[manager: .pairsCaption],
        heads: [
          .init(text: language[manager: .serviceHead]),
          .init(text: language[manager: .otherServiceHead]),
          .init(text: language[manager: .sharedHead], isNumber: true),
          .init(text: language[manager: .statusHead]),
        ],
        rows: listed.map { pair -> [ReportDocument.Cell] in
          [
            .init(text: name(pair.a)), .init(text: name(pair.b)), cell(shares.shown(pair)),
            .init(
              text: capitalising(pair.status.words[language]),
              rank: pair.status == .unlinked ? 0 : 1),
          ]
        }, style: .list, marks: listed.map { .init(sectors: sectors([$0.a, $0.b])) })
      return [.table(table)] + (left > 0 ? [.note(language.morePairs(left))] : [])
    }
    let hubs = hubs(pairsToMeet())
    if hubs.isEmpty { return [] }
    let some = hubs.prefix(Self.mostHubs)
    let more = hubs.dropFirst(Self.mostHubs).reduce(0) { $0 + $1.others.count }
    return [
      .text(language[manager: .whoShouldMeet]),
      .labelled(
        some.map { hub in
          .init(label: name(hub.service), text: language.list(hub.others.map(name)) + ".")
        }),
    ] + (more > 0 ? [.note(language.morePairs(more))] : [])
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
