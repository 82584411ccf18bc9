import Analysis
import Graphviz
import Layout
import Model
import Wording

extension Album {
  /// Who does what for a family, and what nobody does.
  func responsibilities(_ family: Int, on sheet: Canvas) -> Picture {
    ResponsibilitiesView(family, on: sheet, in: self).picture()
  }
}

/// Open needs on the left, on the right those who do something about them; between them lines that
/// begin with a word. What nobody does comes first, beside a block that says NOBODY.
struct ResponsibilitiesView {
  let album: Album
  let family: Int
  let sheet: Canvas
  /// All open needs, or those of the person whose own lens it is.
  let needs: [FamilyNeed]
  /// Waiting referrals that name no open need of the family.
  let unnamed: [Int32]
  /// How many needs of the family are somebody else's than the person's.
  let otherNeeds: Int
  /// How many of all are not drawn.
  let cutCards: Int
  private static let mostCards = 200
  /// What is drawn, in order: nobody's first, then the rest, then questions without a need.
  let cards: [NeedCard]

  init(_ family: Int, on sheet: Canvas, in album: Album) {
    self.album = album
    self.family = family
    self.sheet = sheet
    let all = album.openNeeds(of: family)
    let named = Set(all.flatMap(\.waiting))
    var unnamed = album.waitingReferrals(of: family).filter { !named.contains($0) }
    var needs = all
    if let person = sheet.person {
      needs.removeAll { !Self.isOf(person, album.network.needs.person[$0.row]) }
      unnamed.removeAll { !Self.isOf(person, album.network.referrals.person[Int($0)]) }
    }
    self.needs = needs
    self.unnamed = unnamed
    otherNeeds = all.count - needs.count
    let cards = NeedCards(showsEnded: sheet.options.showsEnded, in: album)
    // Nobody reads hundreds, and laying out thousands takes minutes.
    let first = needs.filter(\.isNobodys) + needs.filter { !$0.isNobodys }
    let drawn = first.prefix(Self.mostCards)
    let questions = unnamed.prefix(Self.mostCards - drawn.count)
    cutCards = first.count + unnamed.count - drawn.count - questions.count
    self.cards = drawn.map(cards.card) + questions.map(cards.question)
  }

  private static func isOf(_ person: Int, _ ref: Int32) -> Bool { ref >= 0 && ref.row == person }

  /// How large the text is and how much room a card gets, from the largest to the smallest.
  private static let sizes: [(text: Double, cards: Bool, helpers: Bool)] = [
    (14, false, false), (12.5, false, false), (11.5, false, false), (12, false, true),
    (11, false, true), (12, true, true), (11, true, true), (10, true, true),
  ]

  /// The picture in the largest text with which it fits; in the smallest where it does not.
  func picture() -> Picture {
    if cards.isEmpty { return nothing() }
    let room = Room(sheet)
    let tables = Self.sizes.lazy.map {
      NeedTable(
        cards, size: $0.text, isTight: $0.cards, hasTightHelpers: $0.helpers, width: room.width,
        self)
    }
    for table in tables {
      let page = page(for: table)
      if table.height + page.room(on: sheet, in: album, width: room.width) <= room.height {
        return finished(table, page, room)
      }
    }
    let table = NeedTable(
      cards, size: 10, isTight: true, hasTightHelpers: true, width: room.width, self)
    return finished(table, page(for: table), room)
  }

  private func finished(_ table: NeedTable, _ page: Page, _ room: Room) -> Picture {
    var page = page
    var stage = table.drawn()
    page.addLegend(to: &stage, below: table.height, width: room.width, on: sheet, in: album)
    return page.picture(stage, on: sheet, in: album)
  }

  private func nothing() -> Picture {
    let room = Room(sheet)
    var stage = Stage()
    let words = album.say(Words.Holding.noNeeds)
    let box = Box(left: 0, top: 0, width: min(room.width, 700), height: 120)
    stage.addNode(
      box, "<FONT POINT-SIZE=\"18\">\(words)</FONT>",
      ["penwidth": "0", "style": "", "tooltip": .text(words + ".")])
    var page = page(for: nil)
    page.addLegend(to: &stage, below: box.height, width: box.width, on: sheet, in: album)
    return page.picture(stage, on: sheet, in: album)
  }

  private func page(for table: NeedTable?) -> Page {
    let name = sheet.person.map(album.personWithAge) ?? album.familyName(family)
    let count = needs.count { $0.isNobodys }
    let waiting = unnamed.count + needs.reduce(0) { $0 + $1.waiting.count }
    var parts: [String] = []
    let area = album.network.families.area[family]
    if area >= 0 { parts.append(capitalising(album.network.symbols[area])) }
    parts.append(album.language.day(album.situation.day))
    parts.append(
      needs.isEmpty ? album.say(Words.Holding.noNeeds) : album.language.openNeeds(needs.count))
    if !needs.isEmpty {
      let noYes = needs.filter { $0.lacksYes(in: album) }
      if count > 0 { parts.append(album.say(Words.Holding.nobodyDoes(count))) }
      if !noYes.isEmpty {
        parts.append(album.say(Words.Holding.nobodySaidYes(noYes.count)))
      }
      if count == 0, noYes.isEmpty { parts.append(album.say(Words.Holding.everybody)) }
      let waits = needs.filter(\.isNobodys) + noYes
      if let longest = waits.min(by: { $0.withoutYesSince < $1.withoutYesSince }) {
        parts.append(
          album.say(
            Words.Holding.longest(
              cut(album.needTitle(longest.row), 40),
              album.language.days(max(0, Int(album.d - longest.withoutYesSince))))))
      }
    }
    if waiting > 0 { parts.append(album.say(Words.Holding.waiting(waiting))) }
    let summary = parts.joined(separator: " · ")
    var page = Page(
      title: name + ": " + album.language[picture: .titleResponsibilities], summary: summary,
      description: album.say(Words.Holding.description(name, summary)))
    guard let table else { return page }
    page.legend = table.legend
    page.sections = table.sections
    if cutCards > 0 { page.leftOut.append(album.say(Words.Holding.cutNeeds(cutCards))) }
    if otherNeeds > 0 {
      page.leftOut.append(album.say(Words.Holding.othersNeeds(otherNeeds)))
    }
    let actors = cards.flatMap { $0.links.map(\.actor) }.filter { $0 != 0 }
    if let secret = album.secret(actors, needs: needs.map(\.row)) { page.leftOut.append(secret) }
    return page
  }
}
