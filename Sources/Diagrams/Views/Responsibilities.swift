import Analysis
import Graphviz
import Model
import Wording

extension Album {
  /// Who does what for a family, and what nobody does.
  func responsibilities(_ family: Int) -> Picture {
    let view = ResponsibilitiesView(family, in: self)
    return Picture(drawing: view.drawing(), engine: .nop2)
  }
}

/// Open needs on the left, on the right those who do something about them; between them lines that
/// begin with a word. What nobody does comes first, beside a block that says NOBODY.
struct ResponsibilitiesView {
  let album: Album
  let family: Int
  /// All open needs.
  let needs: [FamilyNeed]
  /// Waiting referrals that name no open need of the family.
  let unnamed: [Int32]
  /// What is drawn, in order: nobody's first, then the rest, then questions without a need.
  let cards: [NeedCard]

  init(_ family: Int, in album: Album) {
    self.album = album
    self.family = family
    needs = album.openNeeds(of: family)
    let named = Set(needs.flatMap(\.waiting))
    unnamed = album.waitingReferrals(of: family).filter { !named.contains($0) }
    let cards = NeedCards(in: album)
    self.cards =
      needs.filter(\.isNobodys).map(cards.card) + needs.filter { !$0.isNobodys }.map(cards.card)
      + unnamed.map(cards.question)
  }

  /// How large the text is and how much room a card gets, from the largest to the smallest.
  private static let sizes: [(sheet: Sheet, text: Double, isTight: Bool)] = [
    (.a4, 14, false), (.a4, 12.5, false), (.a4, 11.5, false), (.a4, 10.5, false),
    (.a4, 10, true), (.a3, 12, false), (.a3, 11, false), (.a3, 10, true),
  ]

  func drawing() -> Drawing {
    if cards.isEmpty { return nothing() }
    for size in Self.sizes {
      let table = NeedTable(cards, size: size.text, isTight: size.isTight, sheet: size.sheet, self)
      let page = page(for: table)
      if table.height + page.room(in: album, width: size.sheet.width) <= size.sheet.height {
        return finished(table, page, size.sheet)
      }
    }
    var count = cards.count - 1
    while true {
      let table = NeedTable(
        Array(cards.prefix(count)), size: 10, isTight: true, sheet: .a3, self)
      let page = page(for: table)
      if count == 1
        || table.height + page.room(in: album, width: Sheet.a3.width) <= Sheet.a3.height
      {
        return finished(table, page, .a3)
      }
      count -= 1
    }
  }

  private func finished(_ table: NeedTable, _ page: Page, _ sheet: Sheet) -> Drawing {
    var page = page
    var stage = table.drawn()
    page.addLegend(to: &stage, below: table.height, width: sheet.width, in: album)
    page.finish(&stage.drawing, paper: sheet.paper, in: album)
    return stage.drawing
  }

  private func nothing() -> Drawing {
    var stage = Stage()
    let words = album.say(Words.Holding.noNeeds)
    let box = Box(left: 0, top: 0, width: Sheet.a4.width, height: 120)
    stage.addNode(
      box, "<FONT POINT-SIZE=\"18\">\(words)</FONT>",
      ["penwidth": "0", "tooltip": .text(words + ".")])
    var page = page(for: nil)
    page.addLegend(to: &stage, below: box.height, width: box.width, in: album)
    page.finish(&stage.drawing, paper: .a4, in: album)
    return stage.drawing
  }

  private func page(for table: NeedTable?) -> Page {
    let name = album.familyName(family)
    let count = needs.count { $0.isNobodys }
    let waiting = unnamed.count + needs.reduce(0) { $0 + $1.waiting.count }
    var parts: [String] = []
    let area = album.network.families.area[family]
    if area >= 0 { parts.append(album.network.symbols[area]) }
    parts.append(album.language.day(album.situation.day))
    parts.append(
      needs.isEmpty ? album.say(Words.Holding.noNeeds) : album.language.openNeeds(needs.count))
    if !needs.isEmpty {
      parts.append(
        album.say(count == 0 ? Words.Holding.everybody : Words.Holding.nobodyDoes(count)))
    }
    if waiting > 0 { parts.append(album.say(Words.Holding.waiting(waiting))) }
    let summary = parts.joined(separator: " · ")
    var page = Page(
      title: name + ": " + album.language[picture: .titleResponsibilities], summary: summary,
      description: album.say(Words.Holding.description(name, summary)))
    guard let table else { return page }
    page.legend = table.legend
    let cut = cards.dropFirst(table.cards.count)
    let cutNeeds = cut.filter { !$0.isQuestion }
    if !cutNeeds.isEmpty {
      page.leftOut.append(
        album.say(Words.leftOutNeeds(cutNeeds.count, nobody: cutNeeds.count { $0.isNobodys })))
    }
    let hidden = cut.reduce(0) { $0 + $1.links.count { $0.kind.isWaiting } }
    if hidden > 0 { page.leftOut.append(album.say(Words.leftOutReferrals(hidden))) }
    return page
  }
}
