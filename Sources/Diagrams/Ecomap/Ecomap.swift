import Analysis
import Graphviz
import Layout
import Model
import Wording

extension DiagramContext {
  /// Who is around a family; in the family's own map, how it feels too.
  func ecomap(_ family: Int, for request: PictureRequest) -> Picture {
    EcomapView(family, for: request, in: self).picture()
  }
}

/// Ann Hartman's ecomap: the family with its members in the middle, helpers around it by sector,
/// in the same order clockwise from the top wherever that makes no more lines cross than another.
///
/// The meeting's map says who is there and who is not. How strong a tie is, how far the family
/// trusts who helps, and what is strained, is in the family's own map alone: one tie without it
/// among others that have it would say as much.
struct EcomapView {
  let context: DiagramContext
  let family: Int
  let request: PictureRequest
  let kin: Kin
  let helpers: [FamilyHelper]
  let marks: EcomapMarks
  /// Whether it is the family's own, with how it feels.
  let showsOwn: Bool
  /// What it is held against.
  private let before: DiagramContext?

  /// Clockwise from the top; the family's own network comes last, at the upper left.
  static let order: [Sector] = [
    // The youngest children stand at the right, and so do those who see them every day.
    .coordination, .nav, .housing, .refugee, .health, .childWelfare, .kindergarten, .school,
    .other, .volunteers, .private,
  ]

  init(_ family: Int, for request: PictureRequest, in context: DiagramContext) {
    self.context = context
    self.family = family
    self.request = request
    var kin = Kin(family, in: context.index)
    let before = request.before(context)
    self.before = before
    let all =
      before.map { context.index.helpers(around: family, since: $0.index) }
      ?? context.index.helpers(around: family, showsEnded: request.options.showsEnded)
    var helpers = Self.order.flatMap { sector in all.filter { $0.sector == sector } }
    if let person = request.person {
      for at in helpers.indices {
        helpers[at].help.removeAll {
          $0.to.isA(.person) && $0.to.row != person
        }
      }
      helpers.removeAll { $0.help.isEmpty }
      // How the others get on with one another is not this person's picture.
      kin.bonds.removeAll { $0.a != person && $0.b != person }
    }
    showsOwn = request.showsOwn(context)
    if !showsOwn {
      for at in helpers.indices {
        for one in helpers[at].help.indices {
          helpers[at].help[one].strength = nil
          helpers[at].help[one].trust = nil
        }
      }
      kin = kin.withoutStrengths
    }
    self.helpers = helpers
    self.kin = kin
    marks = EcomapMarks(family, person: request.person, in: context)
  }

  private static let sizes: [(text: Double, card: Double)] = [
    (13, 172), (12, 160), (11, 150), (10.5, 142), (10, 136),
  ]

  /// An area to lay the picture out on, the size of its text, and the width of its cards.
  private struct Attempt {
    var width: Double
    var height: Double
    var text: Double
    var card: Double
    /// Whether every generation is to be in one row.
    var isInOneRow = false
    /// Whether each card goes as far out as it can.
    var isTight = false
    /// Whether cards that do not fit are left out.
    var isForced = false
  }

  /// From the largest text to the smallest, then on larger and larger areas.
  private var attempts: [Attempt] {
    let area = request.area
    // Every generation in one row if it can be: nobody looks for sisters and brothers in two.
    let inOneRow = Self.sizes.filter { $0.text >= 11 }.map {
      Attempt(
        width: area.width, height: area.height, text: $0.text, card: $0.card, isInOneRow: true)
    }
    let onPaper = Self.sizes.map {
      Attempt(width: area.width, height: area.height, text: $0.text, card: $0.card)
    }
    // Before the paper is larger.
    let tight = Self.sizes.filter { $0.text <= 11 }.map {
      Attempt(
        width: area.width, height: area.height, text: $0.text, card: $0.card, isTight: true)
    }
    let larger = sequence(first: 1.15) { $0 > 9 ? nil : $0 * 1.15 }.map {
      Attempt(
        width: area.width * $0, height: area.height * $0, text: 10, card: 136, isForced: $0 > 9)
    }
    return inOneRow + onPaper + tight + larger
  }

  /// The picture in the largest text with which it fits; larger than its paper where none does.
  func picture() -> Picture {
    let page = page()
    // What several attempts have in common is made once.
    var frameHeights: [Double: Double] = [:]
    var (cards, tightCards): ([Double: [EcomapCard]], [Double: [EcomapCard]]) = ([:], [:])
    let found = firstThatFits(attempts) { attempt in
      let frameHeight =
        frameHeights[attempt.width] ?? page.frameHeight(width: attempt.width)
      frameHeights[attempt.width] = frameHeight
      let known = attempt.isTight ? tightCards[attempt.text] : cards[attempt.text]
      let ownCards = known ?? self.cards(attempt)
      if attempt.isTight {
        tightCards[attempt.text] = ownCards
      } else {
        cards[attempt.text] = ownCards
      }
      let picture = picture(attempt, page, frameHeight: frameHeight, ownCards)
      return (picture, picture != nil)
    }
    return (found ?? nil) ?? page.picture(Scene(), legendBelow: 0, width: request.area.width)
  }

  /// The cards in the size of an attempt.
  private func cards(_ attempt: Attempt) -> [EcomapCard] {
    let (size, card) = (attempt.text, attempt.card)
    var cards = helpers.map {
      EcomapCard($0, width: card, size: size, isTight: attempt.isTight, in: context)
    }
    if marks.lacksCoordinator {
      cards.insert(
        EcomapCard(
          emptyPlace: context.say(Words.Around.noCoordinator), width: card, size: size), at: 0)
    }
    return cards
  }

  /// Of how many cards other orders are drawn where lines cross.
  private static let mostToTurn = 12

  /// The picture as it is tried; nil where it does not fit.
  private func picture(
    _ attempt: Attempt, _ page: Page, frameHeight: Double, _ cards: [EcomapCard]
  ) -> Picture? {
    let (width, size, card) = (attempt.width, attempt.text, attempt.card)
    var (page, cards) = (page, cards)
    let room = attempt.height - frameHeight
    let home = Household(
      family, kin: kin, marks: marks, size: size,
      widest: attempt.isInOneRow ? width : width - 2 * card - 130,
      in: context)
    if attempt.isInOneRow, home.bounds.width > width - 2 * card - 80 { return nil }
    func parted(_ cards: [EcomapCard]) -> [Bool] {
      cards.indices.map { index in
        cards[index].sector != cards[index == 0 ? cards.count - 1 : index - 1].sector
      }
    }
    let middle = Box(
      centre: Point(x: 0, y: 0), width: home.bounds.width, height: home.bounds.height)
    guard
      var ring = ring(cards, parted(cards), middle, attempt, room)
        ?? (attempt.isForced
          ? Ring([], isParted: [], around: middle, corridor: 0, room: (0, 0)) : nil)
    else { return nil }
    let order = EcomapOrder(places: ring.boxes.map(\.centre), home: home)
    let sorted = order.bettered(sorted(cards, on: ring, around: home))
    if sorted.map(\.helper?.ref) != cards.map(\.helper?.ref) {
      let unsorted = cards
      cards = sorted
      // Cards of other heights in another order may not fit.
      if let better = self.ring(cards, parted(cards), middle, attempt, room) {
        ring = better
      } else {
        cards = unsorted
      }
    }
    guard home.bounds.height <= room || attempt.isForced else { return nil }
    func drawn(_ cards: [EcomapCard], on ring: Ring) -> EcomapDrawing {
      var canvas = EcomapDrawing(home: home, ring: ring, cards: cards, size: size, self)
      canvas.draw()
      return canvas
    }
    var canvas = drawn(cards, on: ring)
    var crossings = canvas.crossings
    // The order was chosen by straight lines, and some go round: then others are drawn as well.
    // Around very many the lines cross whatever the order.
    let isFew = cards.count <= Self.mostToTurn
    for other in isFew && crossings.most > 1 ? EcomapOrder.others(cards) : []
    where crossings.most > 1 {
      guard let around = self.ring(other, parted(other), middle, attempt, room) else { continue }
      let tried = drawn(other, on: around)
      let found = tried.crossings
      if (found.most, found.total) < (crossings.most, crossings.total) {
        (canvas, crossings, ring) = (tried, found, around)
      }
    }
    page.legend = canvas.legend
    page.sections = canvas.sections
    let bottom = (ring.boxes.map(\.bottom) + [home.bounds.bottom]).max() ?? 0
    return page.picture(canvas.scene, legendBelow: bottom + 6, width: width, left: -width / 2)
  }

  private func ring(
    _ cards: [EcomapCard], _ isParted: [Bool], _ middle: Box, _ attempt: Attempt,
    _ height: Double
  ) -> Ring? {
    // Tight ones reach the edge, and so do the grounds behind them.
    let room = attempt.isTight ? height - 2 * EcomapDrawing.ground : height
    return Ring(
      cards.map { ($0.width, $0.height) }, isParted: isParted, around: middle,
      corridor: attempt.text < 11 ? 36 : 44, room: (attempt.width, room), isTight: attempt.isTight)
  }

  /// The cards with those of each sector turned round so that each stands on the side of whom it
  /// helps.
  private func sorted(_ cards: [EcomapCard], on ring: Ring, around home: Household) -> [EcomapCard]
  {
    guard ring.boxes.count == cards.count else { return cards }
    func whom(_ card: EcomapCard) -> Point {
      Self.middle(
        card.help.map { one in
          let isFamily = one.to.isA(.family)
          return (isFamily ? nil : home.box(one.to.row)?.centre) ?? home.frame.centre
        })
    }
    var sorted: [EcomapCard] = []
    var start = 0
    while start < cards.count {
      let sector = cards[start].sector
      let end = cards[start...].firstIndex { $0.sector != sector } ?? cards.count
      let middle = Self.middle(ring.boxes[start..<end].map(\.centre))
      // Clockwise as seen from the middle of the picture.
      let clockwise = Point(x: -middle.y, y: middle.x) * (1 / max(middle.length, 0.001))
      var keyed: [(offset: Int, along: Double)] = []
      for offset in start..<end {
        let place = whom(cards[offset])
        keyed.append((offset, place.x * clockwise.x + place.y * clockwise.y))
      }
      keyed.sort { $0.along != $1.along ? $0.along < $1.along : $0.offset < $1.offset }
      sorted += keyed.map { cards[$0.offset] }
      start = end
    }
    return sorted
  }

  private static func middle(_ points: [Point]) -> Point {
    var sum = Point(x: 0, y: 0)
    for point in points { sum = sum + point }
    return sum * (1 / Double(max(1, points.count)))
  }

  private func page() -> Page {
    let found = title
    let summary = context.whose(
      request.person, of: family, unlessIn: found.title, request, found.facts + more())
    var page = Page(
      title: found.title, summary: summary,
      description: "\(found.title). \(summary). " + context.say(Words.Around.description),
      for: request, in: context)
    // As many lines as there will be at most, so that the room for them is known.
    page.legend = EcomapDrawing.legend(helpers, kin, marks, context, for: request)
    page.leftOut += household()
    if !helpers.isEmpty { page.leftOut.append(context.say(Words.Around.flow)) }
    page.leftOut += kin.sentences(in: context)
    if let secret = context.secret(helpers.map(\.ref), needs: marks.nobodys.map(\.row)) {
      page.leftOut.append(secret)
    }
    let holdsOwnWords =
      helpers.contains { $0.help.contains { $0.trust != nil || $0.strength == .strained } }
      || kin.bonds.contains { $0.strength == .strained }
    if holdsOwnWords { page.leftOut.append(context.say(Words.ownWords)) }
    return page
  }

  /// What is most to be known of who is around, and what the title leaves to be said: a child who
  /// has no helper, needs that nobody has, a coordinator who is not there, and else how many are
  /// there.
  private var title: (title: String, facts: [String]) {
    typealias Around = Words.Around
    if context.isForSomebody {
      let title =
        request.person.map { context.say(Around.title(context.personWithAge($0))) }
        ?? context.familyName(family) + ": " + context.language[picture: .titleEcomap]
      return (title, now.isEmpty ? [context.say(Words.Shared.nobodyToShow)] : [])
    }
    let whom =
      request.person.map { Around.person(context.personName($0)) } ?? Around.theFamily
    let sure = now.filter { !isUnsure($0) }
    let own = sure.count { $0.sector == .private }
    let around = sure.isEmpty ? [] : [context.say(Around.summary(sure.count, own: own))]
    if !marks.unseen.isEmpty {
      let children = context.language.list(marks.unseen.map(context.child), most: 3)
      return (
        context.say(Around.noHelper(of: children)),
        request.person == nil ? around + unsureWords() : unsureWords()
      )
    }
    if now.isEmpty {
      // What says nevertheless that somebody may be there.
      let promised = context.index.openAgreements(of: family).count
      return (
        context.say(Around.nobody(whom)),
        context.traces(of: family)
          + (promised > 0 ? [context.say(Around.agreements(promised))] : [])
      )
    }
    if sure.isEmpty { return (context.say(Around.nobodySaidYes(whom)), unsureWords()) }
    if !marks.nobodys.isEmpty {
      return (
        context.say(Around.title(sure.count, whom, nobodys: context.named(marks.nobodys))),
        unsureWords()
      )
    }
    if marks.lacksCoordinator {
      return (context.say(Around.titleWithoutCoordinator(sure.count)), unsureWords())
    }
    let units = Set(
      sure.filter { $0.sector != .private }.compactMap { context.situation.unit($0.ref) })
    return (
      context.say(Around.title(sure.count, whom, services: units.count)), unsureWords()
    )
  }

  /// Those who are there, or are said to be.
  private var now: [FamilyHelper] {
    helpers.filter { !$0.help.allSatisfy { $0.isEnded || $0.presence == .gone } }
  }

  private func isUnsure(_ helper: FamilyHelper) -> Bool {
    helper.help.allSatisfy { $0.isUnsure || $0.isEnded }
  }

  /// How much of it is strained, in the family's own map, and what differs from what it is held
  /// against.
  private func more() -> [String] {
    var parts: [String] = []
    let strained = helpers.reduce(0) {
      $0 + $1.help.count { $0.strength == .strained && $0.presence != .gone }
    }
    if strained > 0 { parts.append(context.say(Words.Around.strained(strained))) }
    if before != nil, !context.isForSomebody {
      let all = helpers.flatMap(\.help)
      parts.append(
        context.say(
          Words.Both.summary(
            new: all.count { $0.presence == .new }, gone: all.count { $0.presence == .gone })))
    }
    return parts
  }

  /// Who came to the household and who left it since what it is held against.
  private func household() -> [String] {
    guard let before, !context.isForSomebody else { return [] }
    let now = context.index.members(of: family)
    let then = before.index.members(of: family)
    func names(_ people: [Int], except others: [Int]) -> String {
      context.language.list(people.filter { !others.contains($0) }.map(context.personName))
    }
    let (joined, left) = (names(now, except: then), names(then, except: now))
    return (joined.isEmpty ? [] : [context.say(Words.Both.joined(joined))])
      + (left.isEmpty ? [] : [context.say(Words.Both.left(left))])
  }

  /// That some were only asked or are only taken to help; nobody has heard a yes from them.
  private func unsureWords() -> [String] {
    let unsure = now.filter(isUnsure)
    if unsure.isEmpty { return [] }
    let asked = unsure.count { $0.help.contains { $0.commitment == .asked } }
    let words =
      asked == unsure.count
      ? Words.Around.asked : asked == 0 ? Words.Around.assumed : Words.Around.unsure
    return [context.say(words(unsure.count, unsure.count < now.count))]
  }
}

extension PictureRequest {
  /// Whether a family's map is its own, with how it feels: never one for somebody.
  func showsOwn(_ context: DiagramContext) -> Bool { options.showsOwn && !context.isForSomebody }
}
