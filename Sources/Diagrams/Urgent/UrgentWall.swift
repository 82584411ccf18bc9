import Analysis
import Graphviz
import Layout
import Model
import Wording

/// What nobody does and who has not answered, by area of life and by service: for a wall, where
/// everybody can read it.
///
/// It names no family, person or contact and says nothing that the manager's report hides: no
/// number of families, no area, not what is urgent, and waiting times in steps. Where small numbers
/// are shown, it has the numbers.
struct UrgentWall {
  /// A line of it.
  private struct Row {
    let name: String
    let waiting: WaitingTime
    let unit: Phrase
    let families: String?
    let sentence: String
    let ref: Ref?
  }

  /// How large everything is: on a wall all of it grows with the paper.
  private struct Sizes {
    let number, name, small, heading: Double
    /// Between a row and the next.
    let air: Double

    init(_ paper: Paper) {
      (number, name, small, heading, air) =
        paper == .wall ? (15, 12, 10, 11, 5) : (26, 16, 11, 13, 10)
    }
  }

  private let context: DiagramContext
  private let request: PictureRequest
  private let hides: Bool
  private let matters: WallMatters
  private let needs, questions: [Row]
  private let sizes: Sizes

  private static let bar = 4.0
  private static let gap = 24.0

  init(for request: PictureRequest, in context: DiagramContext) {
    self.context = context
    self.request = request
    hides = request.options.small.hides
    sizes = Sizes(request.paper)
    let matters = WallMatters(context.findings, in: context.situation, hides: hides)
    self.matters = matters
    let hides = hides
    func families(_ count: Int) -> String? { hides ? nil : context.language.families(count) }
    func sentence(_ said: Phrase, _ families: String?) -> String {
      context.say(said) + (families.map { " " + capitalising($0) + "." } ?? "")
    }
    needs = matters.domains.map { row in
      let name = row.subject.words.capitalised[context.language]
      let families = families(row.families)
      return Row(
        name: name, waiting: row.waiting, unit: Words.Urgent.wallDays, families: families,
        sentence: sentence(
          Words.Urgent.wallNeed(name, Words.Urgent.aboutDays(row.waiting)), families), ref: nil)
    }
    questions = matters.services.map { row in
      let name = context.serviceName(row.subject)
      let families = families(row.families)
      return Row(
        name: name, waiting: row.waiting, unit: Words.Urgent.wallOverdue, families: families,
        sentence: sentence(
          Words.Urgent.wallQuestion(name, row.waiting), families),
        ref: Ref(.service, row.subject))
    }
  }

  func picture() -> Picture {
    var page = page()
    var scene = Scene()
    let width = request.area.width
    if let only = only {
      var text = TextStack(width: width)
      text.add(only.body, size: sizes.name, lines: 4)
      scene.addTexts(text, at: Point(x: 0, y: 0), ["tooltip": .text(only.body)])
      page.sections = [TextAlternative.Section("", [only.body])]
      return page.picture(scene, legendBelow: text.height, width: width)
    }
    let room = request.area.height - page.frameHeight(width: width)
    let lists = [
      (heading: context.say(Words.Urgent.wallNobody), rows: needs),
      (heading: context.say(Words.Urgent.wallUnanswered), rows: questions),
    ].filter { !$0.rows.isEmpty }
    // Alone, a list is not as wide as the page: numbers and names would be far apart.
    let column = (width - Self.gap) / 2
    let most = lists.flatMap(\.rows).map(\.waiting.least).max() ?? 0
    var bottom = 0.0
    for (place, list) in lists.enumerated() {
      let left = Double(place) * (column + Self.gap)
      let (end, shown) = draw(
        list.rows, list.heading, most: most, left: left, width: column, room: room, in: &scene)
      bottom = max(bottom, end)
      var sentences = list.rows.prefix(shown).map(\.sentence)
      if shown < list.rows.count { sentences.append(more) }
      page.sections.append(TextAlternative.Section(list.heading, sentences))
    }
    return page.picture(scene, legendBelow: bottom, width: width)
  }

  private var more: String { asSentence(context.say(Words.Urgent.wallMore)) }

  // MARK: The page

  /// What alone is said where there is nothing to show, or too few to show anything of.
  private var only: (title: String, body: String)? {
    if hides, 1..<SmallNumbers.smallest ~= matters.families {
      return (
        context.say(Words.Urgent.wallTooFew) + ".", context.say(Words.Urgent.wallPointsOut)
      )
    }
    if needs.isEmpty, questions.isEmpty {
      return (context.say(Words.Urgent.wallNothing) + ".", context.say(Words.Urgent.mayBeMore))
    }
    return nil
  }

  private func page() -> Page {
    let place = context.whole
    let day = context.language.day(context.day)
    let title = only?.title ?? title(place)
    let parts = only == nil ? [day, context.say(Words.Urgent.wallClocks)] : [place, day]
    let summary = parts.filter { !$0.isEmpty }.joined(separator: " · ")
    var page = Page(
      title: title, summary: summary, description: "\(title) \(summary).", for: request,
      in: context)
    if only == nil {
      page.leftOut.append(
        context.say(hides ? Words.Urgent.wallHidden : Words.smallNumbers))
    }
    if matters.leavesOnePersonOut {
      page.leftOut.append(context.say(Words.Urgent.wallOnePerson))
    }
    return page
  }

  /// What has waited longest.
  private func title(_ place: String) -> String {
    guard let first = (needs.isEmpty ? questions : needs).first else { return "" }
    let days = Words.Urgent.aboutDays(first.waiting)
    return context.say(
      needs.isEmpty
        ? Words.Urgent.wallTitle(unanswered: first.name, place, days)
        : Words.Urgent.wallTitle(
          first.name.prefix(1).lowercased() + first.name.dropFirst(), place, days))
  }

  // MARK: Drawing

  /// Draws as many rows as there is room for, and says where they end and how many they are.
  private func draw(
    _ rows: [Row], _ heading: String, most: Int, left: Double, width: Double, room: Double,
    in scene: inout Scene
  ) -> (bottom: Double, shown: Int) {
    var head = TextStack(width: width)
    head.add(heading, size: sizes.heading, isBold: true, lines: 2)
    scene.addTexts(
      head, at: Point(x: left, y: 0), ["tooltip": .text(rows.first?.sentence ?? more)])
    var y = head.height + 6
    let moreHeight = TextStack.line(sizes.small) + 4
    var shown = 0
    // The name stands on the line of the number.
    let drop = (sizes.number - sizes.name) * 0.9
    for row in rows {
      let (number, name) = stacks(row, width)
      let height = Self.bar + 4 + max(number.height, name.height + drop)
      let isLast = shown + 1 == rows.count
      if shown > 0, y + height > room - (isLast ? 0 : moreHeight) { break }
      let length = most == 0 ? 0 : width * Double(row.waiting.least) / Double(most)
      scene.addBar(
        Box(left: left, top: y, width: max(3, length), height: Self.bar), colour: Palette.warning)
      let below = y + Self.bar + 4
      scene.addTexts(
        number, at: Point(x: left, y: below), ["tooltip": .text(row.sentence)])
      scene.addTexts(
        name, at: Point(x: left + number.width + 8, y: below + drop),
        ["tooltip": .text(row.sentence)],
        tag: row.ref?.number)
      y += height + sizes.air
      shown += 1
    }
    if shown < rows.count {
      var more = TextStack(width: width)
      more.add(
        context.say(Words.Urgent.wallMore), size: sizes.small, colour: Palette.quiet, lines: 1)
      scene.addTexts(more, at: Point(x: left, y: y), ["tooltip": .text(self.more)])
      y += moreHeight
    }
    return (y, shown)
  }

  private func stacks(_ row: Row, _ width: Double) -> (number: TextStack, name: TextStack) {
    var number = TextStack(width: width * 0.4)
    number.add(
      context.say(Words.Urgent.about(row.waiting)), size: sizes.number, isBold: true,
      colour: Palette.warning, lines: 1)
    number.add(context.say(row.unit), size: sizes.small, colour: Palette.quiet, lines: 2)
    var name = TextStack(width: width - number.width - 8)
    name.add(row.name, size: sizes.name, isBold: true)
    name.add(row.families ?? "", size: sizes.small, colour: Palette.quiet)
    return (number, name)
  }
}
