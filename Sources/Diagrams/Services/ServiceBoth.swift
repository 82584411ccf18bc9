import Analysis
import Model
import Wording

/// What there is between services, also on the day or in the network that a picture is held
/// against: each pair with its words, and where it is.
struct ServiceBoth {
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
  private let context: DiagramContext?

  init(
    _ found: ServiceLinks, _ said: ServiceSentences, since before: DiagramContext?,
    _ request: PictureRequest
  ) {
    self.said = said
    context = before
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
    let former = ServiceLinks(before.situation, counts: request.options.counts)
    let then = ServiceSentences(former, in: before)
    self.before = then
    services = Set(found.services + former.services).sorted {
      before.network.services.id.precedes($0, $1)
    }
    unlinked = Self.merged(found.unlinked, said, former.unlinked, then)
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

  /// The families of a service as they are, or as they were where it is no more.
  func number(_ service: Int) -> String {
    let presence = presence(service)
    let number = (presence == .gone ? before ?? said : said).families(service)
    let mark = said.mark(presence)
    return mark.isEmpty ? number : number + " " + mark
  }

  func sentence(of service: Int) -> String {
    let presence = presence(service)
    return (presence == .gone ? before ?? said : said).sentence(of: service)
      + said.words(presence)
  }

  /// Where what is drawn is.
  var presences: Set<Presence> {
    Set((unlinked + linked + bridges.flatMap(\.pairs)).compactMap(\.presence))
  }

  /// How much is new and gone; nil where the picture is held against nothing.
  var summary: Phrase? {
    guard before != nil else { return nil }
    let all = (unlinked + linked).map(\.presence) + bridges.map(\.presence)
    return Words.Both.summary(new: all.count { $0 == .new }, gone: all.count { $0 == .gone })
  }

  /// Everything, what must change first; also what the drawing has no room for.
  var sections: [TextAlternative.Section] {
    said.sections(
      unlinked: unlinked.map(\.sentence), bridges: bridges.flatMap { $0.pairs.map(\.sentence) },
      linked: linked.map(\.sentence), services: services.map(sentence))
  }
}
