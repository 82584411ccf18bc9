import Analysis
import Graphviz
import Layout
import Model
import Wording

extension DiagramContext {
  /// Who works together, and who shares families without doing so.
  func services(for request: PictureRequest) -> Picture {
    let view = ServiceView(in: self, for: request)
    if let service = request.options.service { return view.page(of: service) }
    if request.paper == .wall { return view.wall() }
    return switch view.order.count {
    case ...ServiceView.mostNodes: view.few()
    case ...ServiceView.mostRows: view.matrix()
    default: view.sectors()
    }
  }
}

/// What there is between services, as one of four pictures: a few nodes and lines, a cell for each
/// pair, a cell for each two sectors, or all of one service.
struct ServiceView {
  /// Up to how many services are nodes with lines between them.
  static let mostNodes = 3
  /// Up to how many have a cell for each pair.
  static let mostRows = 60

  /// From the top, so that neighbours have most to do with each other.
  private static let sectors: [Sector] = [
    .nav, .housing, .refugee, .coordination, .volunteers, .other, .kindergarten, .school,
    .childWelfare, .health,
  ]

  let context: DiagramContext
  let request: PictureRequest
  let found: ServiceLinks
  let said: ServiceSentences
  /// All that is drawn, also of what it is held against.
  let both: ServiceComparison
  /// Rows of the services, by sector, then by name.
  let order: [Int]

  init(in context: DiagramContext, for request: PictureRequest) {
    self.context = context
    self.request = request
    found = ServiceLinks(context.situation, request.options.small)
    said = ServiceSentences(found, in: context)
    both = ServiceComparison(found, said, since: request.before(context), request)
    let services = context.network.services
    func rank(_ row: Int) -> Int {
      Self.sectors.firstIndex(of: services.sector[row] ?? .other) ?? Self.sectors.count
    }
    order = both.services.enumerated().sorted { one, other in
      let (a, b) = (rank(one.element), rank(other.element))
      if a != b { return a < b }
      if services.name[one.element] != services.name[other.element] {
        return services.name.precedes(one.element, other.element)
      }
      return one.offset < other.offset
    }.map(\.element)
  }

  func sector(_ service: Int) -> Sector { context.network.services.sector[service] ?? .other }

  /// A page with the finding as its title.
  func page(description: Phrase) -> Page {
    let unlinked = found.unlinked
    let title = context.say(
      Words.Between.title(
        unlinked: unlinked.count,
        unlinked.first.map { (context.serviceName($0.a), context.serviceName($0.b)) }))
    var parts = [context.whole, request.when(context)]
    if let changes = both.summary {
      parts += changes.map(context.say)
    } else {
      parts.append(context.say(Words.Between.services(found.services.count)))
      if let most = most { parts.append(most) }
    }
    let summary = parts.joined(separator: " · ")
    var page = Page(
      title: title, summary: summary,
      description: "\(title). \(summary). " + context.say(description), for: request, in: context)
    page.sections = both.sections(order)
    return page
  }

  /// The one or two services that are in more than half of the pairs that are apart.
  private var most: String? {
    let unlinked = found.unlinked
    guard unlinked.count > 2 else { return nil }
    var names: [Int] = []
    var left = unlinked
    while names.count < 2, 2 * left.count >= unlinked.count {
      var counts: [Int: Int] = [:]
      for pair in left {
        counts[pair.a, default: 0] += 1
        counts[pair.b, default: 0] += 1
      }
      guard let next = order.max(by: { counts[$0, default: 0] < counts[$1, default: 0] }) else {
        return nil
      }
      names.append(next)
      left.removeAll { $0.a == next || $0.b == next }
    }
    if 2 * left.count >= unlinked.count { return nil }
    return context.say(
      Words.Between.areIn(
        names.map(context.serviceName), unlinked.count - left.count,
        of: unlinked.count))
  }

  /// What the foot says of numbers of families.
  func noteNumbers(on page: inout Page) {
    if found.showsAll {
      if found.unlinked.count > 1 {
        page.leftOut.append(context.say(Words.Between.countedOften))
      }
      page.leftOut.append(context.say(Words.smallNumbers))
    } else {
      page.leftOut.append(context.say(Words.Between.numbersHidden))
    }
  }

  /// For a wall: the pairs that should meet alone, as many as there is room for.
  func wall() -> Picture {
    var page = page(description: Words.Between.headingUnlinked)
    let part = lists(context.serviceName) { _ in Words.Between.andMore }[0]
    guard !part.items.isEmpty else { return nothing(page) }
    noteNumbers(on: &page)
    let area = request.area
    func layout(_ shown: Int) -> ServiceList.Layout {
      ServiceList.Layout([part], shown: [shown], size: 12, mostWidth: area.width)
    }
    func mostShown(on page: Page) -> Int {
      let height = area.height - page.frameHeight(width: area.width)
      return stride(from: part.items.count, to: 1, by: -1).first { layout($0).height <= height }
        ?? 1
    }
    // The sign of a hidden number is explained where there is room for both.
    var explained = page
    explained.legend.note(
      fill: Palette.warning, colour: "white", letters: "!",
      context.say(Words.Between.legendSomeFamilies))
    var shown = mostShown(on: page)
    let numbers = part.items.prefix(shown).prefix { $0.mark != "!" }.count
    if numbers < shown {
      let room = mostShown(on: explained)
      if room > numbers { page = explained }
      shown = room > numbers ? room : numbers
    }
    let list = layout(shown)
    var scene = Scene()
    list.draw(at: Point(x: 0, y: 0), in: &scene)
    return page.picture(scene, legendBelow: list.height, width: area.width)
  }

  /// The picture where there is nothing to show.
  func nothing(_ page: Page) -> Picture {
    page.picture(saying: context.language[picture: .nothingToShow])
  }

  // MARK: The lists beside

  /// Above the pairs that are apart: where all numbers are hidden none is first.
  var meet: Phrase {
    found.showsAll || found.unlinked.contains { found.known($0) != nil }
      ? Words.Between.meetFirst : Words.Between.shouldMeet
  }

  /// The pairs that should meet, those that are apart no more, and on whom others hang.
  ///
  /// - Parameter names: what services are called there.
  func lists(_ names: (Int) -> String, more: @escaping (Int) -> Phrase) -> [ServiceList.Part] {
    func item(_ one: ServiceComparison.One, _ mark: String?) -> ServiceList.Item {
      let new = one.presence == .new ? " · " + said.mark(.new) : ""
      return ServiceList.Item(
        mark: mark, words: names(one.pair.a) + " –", other: names(one.pair.b) + new,
        tooltip: one.sentence)
    }
    // What is new is not first in a list that begins with the most families.
    let places = Dictionary(
      found.unlinked.enumerated().map { ([$1.a, $1.b], $0) }, uniquingKeysWith: { one, _ in one })
    let apart = both.unlinked.filter { $0.presence != .gone }.sorted {
      places[[$0.pair.a, $0.pair.b], default: 0] < places[[$1.pair.a, $1.pair.b], default: 0]
    }
    return [
      ServiceList.Part(
        heading: context.say(meet), tooltip: context.say(Words.Between.headingUnlinked),
        isAlarm: true,
        items: apart.map { item($0, $0.number) },
        more: { context.say(more($0)) }),
      ServiceList.Part(
        heading: context.say(Words.Between.noMore),
        tooltip: context.say(Words.Between.headingUnlinked),
        items: both.unlinked.filter { $0.presence == .gone }.map { item($0, nil) },
        more: { context.say(Words.Between.more($0)) }),
      ServiceList.Part(
        heading: context.say(Words.Between.onOnePerson),
        tooltip: context.say(Words.Between.headingBridges), items: bridges(),
        more: { context.say(Words.Between.more($0)) }),
    ]
  }

  /// On whom pairs hang; where nobody is named, how many people, by how many pairs.
  private func bridges() -> [ServiceList.Item] {
    var groups: [[ServiceComparison.Bridge]] = []
    func count(_ bridge: ServiceComparison.Bridge) -> Int {
      bridge.presence == .gone
        ? bridge.pairs.count : bridge.pairs.count { $0.presence != .gone }
    }
    for bridge in both.bridges {
      if !found.showsAll, let last = groups.last?.first, count(last) == count(bridge),
        last.presence == bridge.presence
      {
        groups[groups.count - 1].append(bridge)
      } else {
        groups.append([bridge])
      }
    }
    return groups.map { group in
      let first = group[0]
      let mark = said.mark(first.presence)
      let words = context.say(
        group.count == 1
          ? Words.Between.joins(said.name(first.contact), count(first))
          : Words.Between.join(group.count, count(first)))
      return ServiceList.Item(
        mark: nil, words: capitalising(words) + (mark.isEmpty ? "" : " · " + mark),
        tooltip: group.flatMap { $0.pairs.map(\.sentence) }.joined(separator: " "),
        tag: found.showsAll ? Ref(.contact, first.contact).number : nil)
    }
  }
}
