import Analysis
import Graphviz
import Layout
import Model
import Wording

extension Album {
  /// Who is around a family, and how it feels.
  func ecomap(_ family: Int, on sheet: Canvas) -> Picture {
    EcomapView(family, on: sheet, in: self).picture()
  }
}

/// Ann Hartman's ecomap: the family with its members in the middle, helpers around it by sector,
/// always in the same order clockwise from the top, and lines that say how strong a tie is.
struct EcomapView {
  let album: Album
  let family: Int
  let sheet: Canvas
  let kin: Kin
  let helpers: [EcomapHelper]

  /// Clockwise from the top; the family's own network comes last, at the upper left.
  static let order: [Sector] = [
    // The youngest children stand at the right, and so do those who see them every day.
    .coordination, .nav, .housing, .refugee, .health, .childWelfare, .kindergarten, .school,
    .other, .volunteers, .private,
  ]

  init(_ family: Int, on sheet: Canvas, in album: Album) {
    self.album = album
    self.family = family
    self.sheet = sheet
    var kin = Kin(family, in: album)
    var helpers = EcomapHelper.around(
      family, showsEnded: sheet.options.showsEnded, in: album)
    if let person = sheet.person {
      for at in helpers.indices {
        helpers[at].reached.removeAll {
          $0.to.refKind == Ref.Kind.person.rawValue && $0.to.row != person
        }
      }
      helpers.removeAll { $0.reached.isEmpty }
      // How the others get on with one another is not this person's picture.
      kin.bonds.removeAll { $0.a != person && $0.b != person }
    }
    self.helpers = helpers
    self.kin = kin
  }

  private static let sizes: [(text: Double, card: Double)] = [
    (13, 172), (12, 160), (11, 150), (10.5, 142), (10, 136),
  ]

  /// The picture in the largest text with which it fits; larger than the sheet where none does.
  func picture() -> Picture {
    let room = Room(sheet)
    // Every generation in one row if it can be: nobody looks for sisters and brothers in two.
    for size in Self.sizes where size.text >= 11 {
      let picture = picture(room.width, room.height, size.text, size.card, isInOneRow: true)
      if let picture { return picture }
    }
    for size in Self.sizes {
      if let picture = picture(room.width, room.height, size.text, size.card) { return picture }
    }
    var factor = 1.15
    while true {
      let picture = picture(
        room.width * factor, room.height * factor, 10, 136, isForced: factor > 9)
      if let picture { return picture }
      factor *= 1.15
    }
  }

  /// The picture with text of some size and cards of some width; nil where it does not fit.
  private func picture(
    _ width: Double, _ height: Double, _ size: Double, _ card: Double, isInOneRow: Bool = false,
    isForced: Bool = false
  ) -> Picture? {
    var page = page()
    let room = height - page.room(on: sheet, in: album, width: width)
    var cards = helpers.map { EcomapCard($0, width: card, size: size, in: album) }
    let home = Household(
      family, kin: kin, size: size, widest: isInOneRow ? width : width - 2 * card - 130, in: album)
    if isInOneRow, home.bounds.width > width - 2 * card - 80 { return nil }
    let parted = helpers.indices.map { index in
      helpers[index].sector
        != helpers[index == 0 ? helpers.count - 1 : index - 1].sector
    }
    let middle = Box(
      centre: Point(x: 0, y: 0), width: home.bounds.width, height: home.bounds.height)
    guard
      var ring = ring(cards, parted, middle, size, width, room)
        ?? (isForced ? Ring([], isParted: [], around: middle, corridor: 0, room: (0, 0)) : nil)
    else { return nil }
    let sorted = sorted(cards, on: ring, around: home)
    if sorted.map(\.helper.ref) != cards.map(\.helper.ref) {
      let unsorted = cards
      cards = sorted
      // Cards of other heights in another order may not fit.
      if let better = self.ring(cards, parted, middle, size, width, room) {
        ring = better
      } else {
        cards = unsorted
      }
    }
    guard home.bounds.height <= room || isForced else { return nil }
    var canvas = EcomapCanvas(home: home, ring: ring, cards: cards, size: size, self)
    canvas.draw()
    page.legend = canvas.legend
    page.sections = canvas.sections
    let bottom = (ring.boxes.map(\.bottom) + [home.bounds.bottom]).max() ?? 0
    page.addLegend(
      to: &canvas.stage, below: bottom + 6, width: width, left: -width / 2, on: sheet, in: album)
    return page.picture(canvas.stage, on: sheet, in: album)
  }

  private func ring(
    _ cards: [EcomapCard], _ isParted: [Bool], _ middle: Box, _ size: Double, _ width: Double,
    _ height: Double
  ) -> Ring? {
    Ring(
      cards.map { ($0.width, $0.height) }, isParted: isParted, around: middle,
      corridor: size < 11 ? 36 : 44, room: (width, height))
  }

  /// The cards with those of each sector turned round so that each stands on the side of whom it
  /// helps.
  private func sorted(_ cards: [EcomapCard], on ring: Ring, around home: Household) -> [EcomapCard]
  {
    guard ring.boxes.count == cards.count else { return cards }
    func whom(_ card: EcomapCard) -> Point {
      Self.middle(
        card.helper.reached.map { one in
          let isFamily = one.to.refKind == Ref.Kind.family.rawValue
          return (isFamily ? nil : home.box(one.to.row)?.centre) ?? home.frame.centre
        })
    }
    var sorted: [EcomapCard] = []
    var start = 0
    while start < cards.count {
      let sector = cards[start].helper.sector
      let end = cards[start...].firstIndex { $0.helper.sector != sector } ?? cards.count
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
    let person = sheet.person.map(album.personWithAge)
    let now = helpers.filter { !$0.reached.allSatisfy(\.isEnded) }
    let unsure = now.filter { $0.reached.allSatisfy { $0.isUnsure || $0.isEnded } }
    let count = now.count - unsure.count
    var parts: [String] = []
    let area = album.network.families.area[family]
    if area >= 0 { parts.append(capitalising(album.network.symbols[area])) }
    parts.append(album.language.day(album.situation.day))
    if now.isEmpty {
      parts.append(
        album.say(person.map { Words.Around.nobodyAround($0) } ?? Words.Around.nobody))
      // What says nevertheless that somebody may be there.
      parts += album.traces(of: family)
      let promised = album.openAgreements(of: family).count
      if promised > 0 { parts.append(album.say(Words.Around.agreements(promised))) }
    } else {
      parts.append(
        album.say(person == nil ? Words.Around.summary(count) : Words.Around.helpers(count))
          + unsureWords(unsure))
    }
    let strained = helpers.reduce(0) { $0 + $1.reached.count { $0.strength == .strained } }
    if strained > 0 { parts.append(album.say(Words.Around.strained(strained))) }
    let summary = parts.joined(separator: " · ")
    let title =
      person.map { album.say(Words.Around.title($0)) }
      ?? album.familyName(family) + ": " + album.language[picture: .titleEcomap]
    var page = Page(
      title: title, summary: summary,
      description: "\(title). \(summary). " + album.say(Words.Around.description))
    // As many lines as there will be at most, so that the room for them is known.
    page.legend = EcomapCanvas.legend(helpers, kin, album)
    if !helpers.isEmpty { page.leftOut.append(album.say(Words.Around.flow)) }
    page.leftOut += kin.sentences(in: album)
    if let secret = album.secret(helpers.map(\.ref), needs: []) { page.leftOut.append(secret) }
    let holdsOwnWords =
      helpers.contains { $0.reached.contains { !$0.trust.isEmpty || $0.strength == .strained } }
      || kin.bonds.contains { $0.strength == .strained }
    if holdsOwnWords { page.leftOut.append(album.say(Words.ownWords)) }
    return page
  }

  /// That some were only asked or are only taken to help; nobody has heard a yes from them.
  private func unsureWords(_ unsure: [EcomapHelper]) -> String {
    if unsure.isEmpty { return "" }
    let asked = unsure.count { $0.reached.contains { $0.hold == .asked } }
    return ", "
      + album.say(
        asked == unsure.count
          ? Words.Around.moreAsked(asked)
          : asked == 0
            ? Words.Around.moreAssumed(unsure.count) : Words.Around.moreUnsure(unsure.count))
  }
}
