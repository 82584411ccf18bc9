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
  /// What is drawn, in order.
  let cards: [NeedCard]

  /// - Parameter isFormer: whether it is what another picture is held against.
  init(
    _ family: Int, for request: PictureRequest, isFormer: Bool = false, in context: DiagramContext
  ) {
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
    if !context.isForSomebody { needs = context.index.worstFirst(needs) }
    self.needs = needs
    self.unnamed = unnamed
    otherNeeds = all.count - needs.count
    let before = request.before(context)
    let cards = NeedCards(
      showsEnded: request.options.showsEnded && before == nil, isFormer: isFormer, in: context)
    // Nobody reads hundreds, and laying out thousands takes minutes.
    let drawn = needs.prefix(Self.mostCards)
    let questions = unnamed.prefix(Self.mostCards - drawn.count)
    cutCards = needs.count + unnamed.count - drawn.count - questions.count
    let now = Self.ordered(
      drawn.map(cards.card), questions.map(cards.question), isForSomebody: context.isForSomebody)
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
      isFormer: true, in: before)
    self.cards = cards.both(now, since: then.cards)
  }

  private static func isOf(_ person: Int, _ ref: Ref?) -> Bool { ref?.row == person }

  /// What nobody has, then questions that are late, the other needs, and the other questions.
  private static func ordered(
    _ needs: [NeedCard], _ questions: [NeedCard], isForSomebody: Bool
  ) -> [NeedCard] {
    if isForSomebody { return needs + questions }
    let nobodys = needs.prefix(while: \.isNobodys)
    return nobodys + questions.filter(\.isLate) + needs.dropFirst(nobodys.count)
      + questions.filter { !$0.isLate }
  }

  /// How large the text is and how much room a card gets, from the largest to the smallest.
  private static let sizes: [(text: Double, cards: Bool, helpers: Bool)] = [
    (14, false, false), (12.5, false, false), (11.5, false, false), (12, false, true),
    (11, false, true), (12, true, true), (11, true, true), (10, true, true),
  ]

  /// The picture in the largest text with which it fits; in the smallest where it does not.
  func picture() -> Picture {
    if cards.isEmpty { return nothing() }
    let area = request.area
    let (could, tooOld) = (could, tooOld)
    // What nobody takes over is drawn where that makes nothing else smaller than it can be read.
    let ways = (tooOld.sentences.isEmpty ? [false] : [true, false]).flatMap { hasTooOld in
      Self.sizes.map { ($0, hasTooOld) }
    }
    let found = firstThatFits(ways) { size, hasTooOld in
      let below = could.height + (hasTooOld ? tooOld.height : 0)
      let table = NeedTable(
        cards, size: size.text, isTight: size.cards, hasTightHelpers: size.helpers,
        width: area.width, self)
      var page = page(for: table)
      if !hasTooOld, !tooOld.sentences.isEmpty {
        page.leftOut.append(context.say(Words.Holding.tooOldLeftOut))
      }
      let height = table.height + below + page.frameHeight(width: area.width)
      return ((table, page, hasTooOld), height <= area.height)
    }
    guard let (table, page, hasTooOld) = found else { return nothing() }
    var scene = table.drawn()
    if let words = could.words {
      scene.addTexts(
        could.stack, at: Point(x: 0, y: table.height), ["tooltip": .text(words)])
    }
    if hasTooOld {
      scene.addTexts(
        tooOld.stack, at: Point(x: 0, y: table.height + could.height),
        ["tooltip": .text(tooOld.sentences.joined(separator: " "))])
    }
    return page.picture(
      scene, legendBelow: table.height + could.height + (hasTooOld ? tooOld.height : 0),
      width: area.width)
  }

  /// Who becomes or became too old for a service while nobody takes over: a sentence each, the
  /// worst first.
  private var tooOld: (sentences: [String], stack: TextStack, height: Double) {
    var stack = TextStack(width: request.area.width)
    let sentences = tooOldSentences
    if sentences.isEmpty { return ([], stack, 0) }
    for sentence in sentences.prefix(Self.mostTooOld) { stack.add(sentence, size: 11, lines: 3) }
    let left = sentences.count - Self.mostTooOld
    if left > 0 {
      stack.add(
        context.say(Words.Urgent.more(context.language.number(left))), size: 11,
        colour: Palette.quiet)
    }
    return (sentences, stack, stack.height + 2)
  }

  /// There is no room for more.
  private static let mostTooOld = 2

  private var transitions: [Finding] {
    if context.isForSomebody { return [] }
    return (context.absences.transitions[family] ?? []).filter {
      request.person == nil || $0.subject.row == request.person
    }
  }

  private var tooOldSentences: [String] {
    let writer = FindingWriter(
      context.candidates, language: context.language, scope: .family(family))
    return transitions.map(writer.message)
  }

  /// Who could be asked about what nobody has, which stands below the table.
  private var could: (words: String?, stack: TextStack, height: Double) {
    var stack = TextStack(width: request.area.width)
    // Of very many needs that are nobody's the picture says enough without.
    let needs = cards.filter { $0.isNobodys && !$0.could.isEmpty }.prefix(4)
      .map { ($0.title, $0.could) }
    if needs.isEmpty { return (nil, stack, 0) }
    let words = context.say(Words.Holding.could(needs, context.language))
    stack.add(words, size: 12, isBold: true, lines: 4)
    return (words, stack, stack.height + 4)
  }

  private func nothing() -> Picture {
    page(for: nil).picture(
      saying: context.say(Words.Holding.noNeeds, forSomebody: Words.Shared.nothingToShow))
  }

  private func page(for table: NeedTable?) -> Page {
    let title = title
    let summary = context.whose(request.person, of: family, unlessIn: title, request, differs())
    var page = Page(
      title: title, summary: summary,
      description: context.say(Words.Holding.description("\(title). \(summary)")), for: request,
      in: context)
    guard let table else { return page }
    page.legend = table.legend
    page.sections = table.sections
    page.sections.append(
      TextAlternative.Section(context.say(Words.Holding.tooOld), tooOldSentences))
    if cutCards > 0 { page.leftOut.append(context.say(Words.Holding.cutNeeds(cutCards))) }
    if otherNeeds > 0, !context.isForSomebody {
      page.leftOut.append(context.say(Words.Holding.othersNeeds(otherNeeds)))
    }
    let actors =
      cards.flatMap { $0.links.compactMap(\.actor) } + transitions.flatMap { Array($0.related) }
    let rows = needs.map(\.row)
    if context.isForSomebody {
      page.leftOut += [context.secret(actors, needs: rows)].compactMap(\.self)
    } else {
      let topics = context.secretTopics(actors, needs: rows)
      page.leftOut.append(context.say(Words.namedFamily(context.language.list(topics))))
    }
    return page
  }

  /// What is most to be known: what nobody has, what nobody has said yes to, an answer that is
  /// late, what the family is alone with, and else what is true of all of it.
  private var title: String {
    typealias Title = Words.Holding.Title
    let waiting = needs.flatMap(\.waiting) + unnamed
    if context.isForSomebody || needs.isEmpty && waiting.isEmpty {
      let name = request.person.map(context.personWithAge) ?? context.familyName(family)
      return name + ": " + context.language[picture: .titleResponsibilities]
    }
    func found(_ words: (String) -> Phrase, _ found: [FamilyNeed]) -> String? {
      found.isEmpty ? nil : context.say(words(context.named(found)))
    }
    if let title = found(Title.nobodys, needs.filter(\.isNobodys))
      ?? found(Title.noYes, needs.filter { $0.lacksYes })
    {
      return title
    }
    let late = waiting.filter { context.situation.daysOver(referral: Int($0)) > 0 }
    if !late.isEmpty {
      let (who, count) = asked(late)
      return context.say(Title.over(who, isSeveral: count > 1))
    }
    if let title = found(Title.alone, needs.filter(\.isFamilyAlone)) { return title }
    if needs.isEmpty { return context.say(Title.waiting(asked(waiting).names)) }
    return context.say(
      Title.somebodys(needs.count, saidYes: context.index.recordsAcceptance))
  }

  /// Those who are asked by referrals, each once.
  private func asked(_ rows: [Int32]) -> (names: String, count: Int) {
    var names: [String] = []
    for row in rows {
      let name = context.name(context.network.referrals.to[Int(row)])
      if !names.contains(name) { names.append(name) }
    }
    return (context.language.list(names.map { cut($0, 36) }, most: 2), names.count)
  }

  /// What differs from what it is held against.
  private func differs() -> [String] {
    guard request.options.against != nil, !context.isForSomebody else { return [] }
    let all = cards.flatMap { card in [card.presence] + card.links.map(\.presence) }
    return [
      context.say(
        Words.Both.summary(new: all.count { $0 == .new }, gone: all.count { $0 == .gone }))
    ]
  }
}
