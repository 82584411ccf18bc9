import Analysis
import Graphviz
import Model
import Wording

extension Album {
  /// Who is around a family, and how it feels.
  func ecomap(_ family: Int) -> Picture {
    let view = EcomapView(family, in: self)
    return Picture(drawing: view.drawing(), engine: .nop2)
  }
}

/// Ann Hartman's ecomap: the family with its members in the middle, helpers around it by sector, always
/// in the same order clockwise from the top, and lines that say how strong a tie is.
struct EcomapView {
  let album: Album
  let family: Int
  let kin: Kin
  let helpers: [EcomapHelper]

  /// Clockwise from the top; the family's own network comes last, at the upper left.
  static let order: [Sector] = [
    .coordination, .nav, .housing, .refugee, .health, .childWelfare, .school, .kindergarten,
    .other, .volunteers, .private,
  ]

  init(_ family: Int, in album: Album) {
    self.album = album
    self.family = family
    kin = Kin(family, in: album)
    helpers = EcomapHelper.around(family, in: album)
  }

  private static let sizes: [(sheet: Sheet, text: Double, card: Double)] = [
    (.a4, 12.5, 165), (.a4, 11.5, 155), (.a4, 10.8, 146), (.a4, 10, 136),
    (.a3, 12, 165), (.a3, 10.8, 150), (.a3, 10, 140),
  ]

  func drawing() -> Drawing {
    for size in Self.sizes {
      if let drawing = drawing(size.sheet, size.text, size.card, helpers) { return drawing }
    }
    // Where there are too many, those with the weakest ties go, and the foot says so.
    var kept = helpers.enumerated().sorted {
      let (a, b) = ($0.element.weight, $1.element.weight)
      return a != b ? a < b : $0.offset < $1.offset
    }.map(\.offset)
    while !kept.isEmpty {
      kept.removeLast()
      let some = kept.sorted().map { helpers[$0] }
      if let drawing = drawing(.a3, 10, 136, some) { return drawing }
    }
    return drawing(.a3, 10, 136, [], isForced: true) ?? Stage().drawing
  }

  /// The picture with text of some size and cards of some width; nil where it does not fit.
  private func drawing(
    _ sheet: Sheet, _ size: Double, _ card: Double, _ helpers: [EcomapHelper],
    isForced: Bool = false
  ) -> Drawing? {
    var page = page(helpers)
    let room = sheet.height - page.room(in: album, width: sheet.width)
    let cards = helpers.map { EcomapCard($0, width: card, size: size, in: album) }
    let home = Household(
      family, kin: kin, size: size, widest: sheet.width - 2 * card - 150, in: album)
    let parted = helpers.indices.map { index in
      helpers[index].sector
        != helpers[index == 0 ? helpers.count - 1 : index - 1].sector
    }
    let middle = Box(
      centre: Point(x: 0, y: 0), width: home.bounds.width, height: home.bounds.height)
    guard
      let ring = Ring(
        cards.map { ($0.width, $0.height) }, isParted: parted, around: middle, corridor: 44,
        room: (sheet.width, room))
        ?? (isForced ? Ring([], isParted: [], around: middle, corridor: 0, room: (0, 0)) : nil)
    else { return nil }
    guard home.bounds.height <= room || isForced else { return nil }
    var canvas = EcomapCanvas(home: home, ring: ring, cards: cards, sheet: sheet, size: size, self)
    canvas.draw()
    page.legend = canvas.legend
    let bottom = (ring.boxes.map(\.bottom) + [home.bounds.bottom]).max() ?? 0
    page.addLegend(
      to: &canvas.stage, below: bottom + 6, width: sheet.width, left: -sheet.width / 2, in: album)
    page.finish(&canvas.stage.drawing, paper: sheet.paper, in: album)
    return canvas.stage.drawing
  }

  private func page(_ shown: [EcomapHelper]) -> Page {
    let name = album.familyName(family)
    var parts: [String] = []
    let area = album.network.families.area[family]
    if area >= 0 { parts.append(album.network.symbols[area]) }
    parts.append(album.language.day(album.situation.day))
    parts.append(
      album.say(helpers.isEmpty ? Words.Around.nobody : Words.Around.summary(helpers.count)))
    let strained = helpers.reduce(0) { $0 + $1.reached.count { $0.strength == .strained } }
    if strained > 0 { parts.append(album.say(Words.Around.strained(strained))) }
    let summary = parts.joined(separator: " · ")
    let title = name + ": " + album.language[picture: .titleEcomap]
    var page = Page(
      title: title, summary: summary,
      description: "\(title). \(summary). " + album.say(Words.Around.description))
    // As many lines as there will be at most, so that the room for them is known.
    page.legend = EcomapCanvas.legend(shown, kin, album)
    let cut = helpers.count - shown.count
    if cut > 0 { page.leftOut.append(album.say(Words.leftOutHelpers(cut))) }
    return page
  }
}
