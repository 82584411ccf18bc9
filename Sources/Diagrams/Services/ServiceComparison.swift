import Analysis
import Model
import Wording

/// What there is between services, also on the day or in the network that a picture is held
/// against: each pair with its words, and where it is.
struct ServiceComparison {
  typealias Pair = ServiceLinks.Pair

  /// Two services, as they were where they are no more.
  struct One {
    let pair: Pair
    /// Nil where the picture is held against nothing.
    let presence: Presence?
    let number: String
    let sentence: String
  }

  /// A contact on whom alone pairs hang.
  struct Bridge {
    let contact: Int
    var pairs: [One]
    let presence: Presence?
  }

  /// Rows, in the order of ids.
  let services: [Int]
  /// What differs first, then as `ServiceLinks` has them.
  let unlinked: [One]
  let linked: [One]
  let bridges: [Bridge]

  private let said: ServiceSentences
  private let before: ServiceSentences?

  init(
    _ found: ServiceLinks, _ said: ServiceSentences, since before: DiagramContext?,
    _ request: PictureRequest
  ) {
    self.said = said
    guard let before else {
      self.before = nil
      services = found.services
      unlinked = found.unlinked.map { Self.one($0, nil, said) }
      linked = found.linked.map { Self.one($0, nil, said) }
      bridges = found.bridges.map { bridge in
        Bridge(
          contact: bridge.contact,
          pairs: bridge.pairs.map { Self.one($0, nil, said, on: bridge.contact) }, presence: nil)
      }
      return
    }
    let former = ServiceLinks(before.situation, request.options.small)
    let then = ServiceSentences(former, in: before)
    self.before = then
    services = Set(found.services + former.services).sorted {
      before.network.services.id.precedes($0, $1)
    }
    linked = Self.merged(found.linked, said, former.linked, then)
    let old = Dictionary(
      former.bridges.map { ($0.contact, $0.pairs) }, uniquingKeysWith: { one, _ in one })
    let current = Set(found.bridges.map(\.contact))
    let now = found.bridges.map { bridge in
      Bridge(
        contact: bridge.contact,
        pairs: Self.merged(
          bridge.pairs, said, old[bridge.contact] ?? [], then, on: bridge.contact),
        presence: old[bridge.contact] == nil ? .new : .kept)
    }
    let gone = former.bridges.filter { !current.contains($0.contact) }.map { bridge in
      Bridge(
        contact: bridge.contact,
        pairs: bridge.pairs.map { Self.one($0, .gone, then, on: bridge.contact) }, presence: .gone)
    }
    bridges =
      now.filter { $0.presence == .new } + gone + now.filter { $0.presence != .new }
    // Of those that were apart and are not any more, what they are now is said at once.
    let others = Dictionary(
      (linked + now.flatMap(\.pairs)).filter { $0.presence == .new }
        .map { ([$0.pair.a, $0.pair.b], $0.sentence) }, uniquingKeysWith: { one, _ in one })
    unlinked = Self.merged(found.unlinked, said, former.unlinked, then).map { one in
      guard one.presence == .gone, let more = others[[one.pair.a, one.pair.b]] else { return one }
      return One(
        pair: one.pair, presence: .gone, number: one.number, sentence: one.sentence + " " + more)
    }
  }

  private static func one(
    _ pair: Pair, _ presence: Presence?, _ said: ServiceSentences, on contact: Int? = nil
  ) -> One {
    let sentence = contact.map { said.sentence(of: pair, on: $0) } ?? said.sentence(of: pair)
    return One(
      pair: pair, presence: presence, number: said.number(pair),
      sentence: sentence + said.words(presence))
  }

  private static func merged(
    _ now: [Pair], _ said: ServiceSentences, _ then: [Pair], _ before: ServiceSentences,
    on contact: Int? = nil
  ) -> [One] {
    func key(_ pair: Pair) -> [Int] { [pair.a, pair.b] }
    let (current, former) = (Set(now.map(key)), Set(then.map(key)))
    let all = now.map { one($0, former.contains(key($0)) ? .kept : .new, said, on: contact) }
    let gone = then.filter { !current.contains(key($0)) }.map {
      one($0, .gone, before, on: contact)
    }
    return all.filter { $0.presence == .new } + gone + all.filter { $0.presence == .kept }
  }

  /// Where a service is; nil where the picture is held against nothing.
  func presence(_ service: Int) -> Presence? {
    guard let before else { return nil }
    let (isNow, wasThen) = (
      said.links.services.contains(service), before.links.services.contains(service)
    )
    return isNow ? (wasThen ? .kept : .new) : .gone
  }

  func sentence(of service: Int) -> String {
    let presence = presence(service)
    return (presence == .gone ? before ?? said : said).sentence(of: service)
      + said.words(presence)
  }

  // MARK: Cells

  /// How two services stand to each other, as a matrix shows it.
  enum Kind: Int, CaseIterable {
    case unlinked, bridged, linked
  }

  /// What there is between two services.
  struct Cell {
    /// Nil where there is nothing now.
    var kind: Kind?
    /// Where the picture is held against something: whether that is as it is only now.
    var presence: Presence?
    /// What it was before and is no more.
    var gone: Kind?
    /// How many families they share without working together.
    var number = ""
    var sentence = ""
  }

  /// All pairs with something between them, now or before.
  func cells() -> [[Int]: Cell] {
    var cells: [[Int]: Cell] = [:]
    func add(_ one: One, _ kind: Kind) {
      let key = [one.pair.a, one.pair.b]
      if one.presence == .gone {
        cells[key, default: Cell()].gone = kind
        // What it says is said of what is now too, where there is something.
        if cells[key]?.kind == nil || kind == .unlinked {
          cells[key]?.sentence = one.sentence
        }
        return
      }
      let gone = cells[key]?.gone
      cells[key] = Cell(
        kind: kind, presence: one.presence, gone: gone,
        number: kind == .unlinked ? one.number : "",
        sentence: gone == .unlinked ? cells[key]?.sentence ?? "" : one.sentence)
    }
    // A pair stands once among those that are now, and what is missing counts more than the rest.
    for one in unlinked { add(one, .unlinked) }
    for bridge in bridges {
      for one in bridge.pairs { add(one, .bridged) }
    }
    for one in linked { add(one, .linked) }
    return cells
  }

  /// How many pairs without cooperation, and how many that work together, are new and gone; nil
  /// where the picture is held against nothing.
  var summary: [Phrase]? {
    guard before != nil else { return nil }
    func count(_ all: [One], _ presence: Presence) -> Int { all.count { $0.presence == presence } }
    return [
      Words.Between.changes(
        unlinked: true, new: count(unlinked, .new), gone: count(unlinked, .gone)),
      Words.Between.changes(
        unlinked: false, new: count(linked, .new), gone: count(linked, .gone)),
    ]
  }

  /// Everything, what must change first; also what the drawing has no room for.
  ///
  /// - Parameter order: the services in the order in which they stand in the picture.
  func sections(_ order: [Int]) -> [TextAlternative.Section] {
    said.sections(
      unlinked: unlinked.map(\.sentence), bridges: bridges.flatMap { $0.pairs.map(\.sentence) },
      linked: linked.map(\.sentence), services: order.map(sentence))
  }
}
