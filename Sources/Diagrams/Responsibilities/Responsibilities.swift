import Analysis
import Graphviz
import Layout
import Model
import Wording

extension DiagramContext {
  /// Who does what for a family, and what nobody does.
  func responsibilities(_ family: Int, for request: PictureRequest) -> Picture {
    ResponsibilitiesView(family, for: request, in: self).picture()
  }
}

/// Open needs on the left, on the right those who do something about them; between them lines that
/// begin with a word. What nobody does comes first, beside a block that says NOBODY.
struct ResponsibilitiesView {
  let context: DiagramContext
  let family: Int
  let request: PictureRequest
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

  init(_ family: Int, for request: PictureRequest, in context: DiagramContext) {
    self.context = context
    self.family = family
    self.request = request
    let all = context.index.openNeeds(of: family)
    let named = Set(all.flatMap(\.waiting))
    var unnamed = context.index.waitingReferrals(of: family).filter { !named.contains($0) }
    var needs = all
    if let person = request.person {
      needs.removeAll { !Self.isOf(person, context.network.needs.person[$0.row]) }
      unnamed.removeAll { !Self.isOf(person, context.network.referrals.person[Int($0)]) }
    }
    self.needs = needs
    self.unnamed = unnamed
    otherNeeds = all.count - needs.count
    let before = request.before(context)
    let cards = NeedCards(
      showsEnded: request.options.showsEnded && before == nil, in: context)
    // Nobody reads hundreds, and laying out thousands takes minutes.
    let first =
      context.isForSomebody
      ? needs : needs.filter(\.isNobodys) + needs.filter { !$0.isNobodys }
    let drawn = first.prefix(Self.mostCards)
    let questions = unnamed.prefix(Self.mostCards - drawn.count)
    cutCards = first.count + unnamed.count - drawn.count - questions.count
    let now = drawn.map(cards.card) + questions.map(cards.question)
    guard let before, before.situation.familyIsOpen[family] else {
      self.cards = before == nil ? now : cards.both(now, since: [])
      return
    }
    // What it is held against, of the same person and no more of it.
    var options = request.options
    options.against = nil
    options.showsEnded = false
    let then = ResponsibilitiesView(
      family, for: PictureRequest(paper: request.paper, person: request.person, options: options),
      in: before)
    self.cards = cards.both(now, since: then.cards)
  }

  private static func isOf(_ person: Int, _ ref: Ref?) -> Bool { ref?.row == person }

  /// How large the text is and how much room a card gets, from the largest to the smallest.
  private static let sizes: [(text: Double, cards: Bool, helpers: Bool)] = [
    (14, false, false), (12.5, false, false), (11.5, false, false), (12, false, true),
    (11, false, true), (12, true, true), (11, true, true), (10, true, true),
  ]

  /// The picture in the largest text with which it fits; in the smallest where it does not.
  func picture() -> Picture {
    if cards.isEmpty { return nothing() }
    let area = request.area
    let found = firstThatFits(Self.sizes) { size in
      let table = NeedTable(
        cards, size: size.text, isTight: size.cards, hasTightHelpers: size.helpers,
        width: area.width, self)
      let page = page(for: table)
      return ((table, page), table.height + page.frameHeight(width: area.width) <= area.height)
    }
    guard let (table, page) = found else { return nothing() }
    return page.picture(table.drawn(), legendBelow: table.height, width: area.width)
  }

  private func nothing() -> Picture {
    var scene = Scene()
    let words = context.say(Words.Holding.noNeeds, forSomebody: Words.Shared.nothingToShow)
    let box = Box(left: 0, top: 0, width: min(request.area.width, 700), height: 120)
    scene.addNode(
      box, "<FONT POINT-SIZE=\"18\">\(words)</FONT>",
      ["penwidth": "0", "style": "", "tooltip": .text(words + ".")])
    return page(for: nil).picture(scene, legendBelow: box.height, width: box.width)
  }

  private func page(for table: NeedTable?) -> Page {
    let name = request.person.map(context.personWithAge) ?? context.familyName(family)
    var parts: [String] = []
    if let area = context.network.families.area[family] {
      parts.append(capitalising(context.network.symbols[area]))
    }
    parts.append(request.when(context))
    if !context.isForSomebody { parts += numbers() }
    let summary = parts.joined(separator: " · ")
    var page = Page(
      title: name + ": " + context.language[picture: .titleResponsibilities], summary: summary,
      description: context.say(Words.Holding.description(name, summary)), for: request, in: context)
    guard let table else { return page }
    page.legend = table.legend
    page.sections = table.sections
    // Of very many needs that are nobody's the picture says enough without.
    for card in cards.filter(\.isNobodys).prefix(4) where !card.could.isEmpty {
      page.leftOut.append(
        context.say(Words.Holding.could(card.title, card.could, context.language)))
    }
    if cutCards > 0 { page.leftOut.append(context.say(Words.Holding.cutNeeds(cutCards))) }
    if otherNeeds > 0, !context.isForSomebody {
      page.leftOut.append(context.say(Words.Holding.othersNeeds(otherNeeds)))
    }
    let actors = cards.flatMap { $0.links.compactMap(\.actor) }
    if let secret = context.secret(actors, needs: needs.map(\.row)) { page.leftOut.append(secret) }
    return page
  }

  /// The numbers that matter most.
  private func numbers() -> [String] {
    let count = needs.count { $0.isNobodys }
    let waiting = unnamed.count + needs.reduce(0) { $0 + $1.waiting.count }
    var parts: [String] = []
    parts.append(
      needs.isEmpty ? context.say(Words.Holding.noNeeds) : context.language.openNeeds(needs.count))
    if !needs.isEmpty {
      let noYes = needs.filter { $0.lacksYes(in: context.index) }
      if count > 0 { parts.append(context.say(Words.Holding.nobodyDoes(count))) }
      if !noYes.isEmpty {
        parts.append(context.say(Words.Holding.nobodySaidYes(noYes.count)))
      }
      if count == 0, noYes.isEmpty { parts.append(context.say(Words.Holding.everybody)) }
      let waits = needs.filter(\.isNobodys) + noYes
      if let longest = waits.min(by: { $0.withoutYesSince < $1.withoutYesSince }) {
        parts.append(
          context.say(
            Words.Holding.longest(
              cut(context.needTitle(longest.row), 40),
              context.language.days(max(0, context.day.days(since: longest.withoutYesSince))))))
      }
    }
    if request.options.against != nil {
      let all = cards.flatMap { card in [card.presence] + card.links.map(\.presence) }
      parts.append(
        context.say(
          Words.Both.summary(new: all.count { $0 == .new }, gone: all.count { $0 == .gone })))
    }
    if waiting > 0 { parts.append(context.say(Words.Holding.waiting(waiting))) }
    return parts
  }
}
