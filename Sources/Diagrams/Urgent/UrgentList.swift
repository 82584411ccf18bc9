import Analysis
import Graphviz
import Layout
import Model
import Wording

/// Matters in columns, a line or two each, below a heading: the first of them, and how many there
/// is no room for.
struct UrgentList {
  let heading: String
  private let head: TextStack
  private let entries: [Entry]
  private let columnWidth: Double
  private let columns: Int
  private let context: DiagramContext

  private struct Entry {
    let matter: UrgentMatters.Matter
    let sentence: String
    /// What stands below it, as a sentence; empty where nothing does.
    let below: String
    let days: String
    let text: TextStack
    /// All that it says.
    var said: String { below.isEmpty ? sentence : sentence + " " + below }
    var height: Double { text.height + UrgentList.air }
  }

  /// Of the text, and how wide a number of days is.
  private let size, days: Double
  private let left: Double
  private static let air = 3.0
  /// Between columns.
  static let gap = 18.0
  /// A heading, and a line that says how many there are no room for.
  private var headingHeight: Double { head.height + 5 }
  private var moreHeight: Double { TextStack.line(size) + 2 }
  /// Of more than these a page has no room, whatever its size.
  private static let most = 400

  /// - Parameters:
  ///   - columns: how many it has, in the columns of the page.
  ///   - left: where the first begins.
  ///   - isBrief: whether it has no room for who was asked or could be.
  init(
    _ heading: String, _ matters: some Collection<UrgentMatters.Matter>, columns: Int,
    left: Double, columnWidth: Double, size: Double, isBrief: Bool, in context: DiagramContext,
    by writer: FindingWriter
  ) {
    self.heading = heading
    self.context = context
    self.columns = columns
    self.columnWidth = columnWidth
    self.left = left
    self.size = size
    let days = size * 4.2
    self.days = days
    count = matters.count
    var head = TextStack(width: Double(columns) * (columnWidth + Self.gap) - Self.gap)
    head.add(heading, size: size + 2, isBold: true, lines: 2)
    self.head = head
    entries = matters.prefix(Self.most).map { matter in
      let (title, whose) = (
        context.title(matter, writer), context.whose(matter, withArea: false)
      )
      let brief =
        isBrief ? context.say(Words.Urgent.measure(matter)) : writer.brief(matter)
      var text = TextStack(width: columnWidth - days)
      text.add("\(title) (\(whose.joined(separator: ", ")))", size: size)
      text.add(brief, size: max(10, size - 1), colour: Palette.quiet, lines: 2)
      return Entry(
        matter: matter,
        sentence: context.say(
          Words.Urgent.sentence(matter, title, whose.joined(separator: ", "))),
        below: isBrief ? "" : writer.status(matter).map(asSentence) ?? "",
        days: context.say(Words.Urgent.shortNumber(matter)), text: text)
    }
  }

  /// How many there are.
  let count: Int
  var isEmpty: Bool { count == 0 }

  /// How many of the first entries there is room for.
  func room(_ height: Double) -> Int {
    if fullHeight(entries.count) <= height, entries.count == count { return count }
    let left = height - headingHeight - moreHeight
    return entries.indices.last { self.height($0 + 1) <= left }.map { $0 + 1 } ?? 0
  }

  private func height(_ shown: Int) -> Double {
    shown == 0
      ? 0
      : BalancedColumns.leastHeight(entries.prefix(shown).map(\.height), columns: columns)
  }

  /// How high it is with the first entries, and the line that says how many are left out.
  func fullHeight(_ shown: Int) -> Double {
    if isEmpty { return 0 }
    return headingHeight + height(shown) + (shown < count ? moreHeight : 0)
  }

  /// The first of what it lists.
  func matters(_ shown: Int) -> [UrgentMatters.Matter] { entries.prefix(shown).map(\.matter) }

  /// What it says of the first entries, and how many are left out.
  func section(_ shown: Int) -> TextAlternative.Section? {
    if isEmpty { return nil }
    var sentences = entries.prefix(shown).map(\.said)
    if shown < count { sentences.append(left(shown)) }
    return TextAlternative.Section(heading, sentences)
  }

  func left(_ shown: Int) -> String {
    context.say(Words.Urgent.left(context.language.number(count - shown)))
  }

  /// Draws the heading, the first entries and how many are left out.
  func draw(_ shown: Int, at top: Double, in scene: inout Scene) {
    if isEmpty { return }
    let section = section(shown)
    scene.addTexts(
      head, at: Point(x: left, y: top),
      ["tooltip": .text(section?.sentences.first ?? "")])
    let entries = Array(entries.prefix(shown))
    let top = top + headingHeight
    let high = height(shown)
    for (column, places) in BalancedColumns.split(entries.map(\.height), most: high).enumerated()
    where !places.isEmpty {
      var y = top
      let x = left + Double(column) * (columnWidth + Self.gap)
      var last: UrgentMatters.Matter?
      for entry in entries[places] {
        // Of another group or kind, days are more again.
        if let last, entry.matter.days > last.days {
          scene.addBar(
            Box(left: x, top: y - Self.air / 2, width: columnWidth, height: 0.6),
            colour: Palette.frame)
        }
        draw(entry, at: Point(x: x, y: y), in: &scene)
        y += entry.height
        last = entry.matter
      }
    }
    if shown < count {
      var more = TextStack(width: head.width)
      more.add(
        context.say(Words.Urgent.more(context.language.number(count - shown))), size: size,
        colour: Palette.quiet, lines: 1)
      scene.addTexts(
        more, at: Point(x: left, y: top + high), ["tooltip": .text(left(shown))])
    }
  }

  private func draw(_ entry: Entry, at corner: Point, in scene: inout Scene) {
    let box = Box(
      left: corner.x, top: corner.y, width: columnWidth, height: entry.text.height)
    let label: HTMLLabel = """
      <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR>\
      <TD WIDTH="\(Int(days))" ALIGN="LEFT" VALIGN="TOP"><FONT POINT-SIZE="\(attribute: size.graphvizText())" COLOR="\(attribute: Palette.warning)"><B>\(entry.days)</B></FONT></TD>\
      <TD WIDTH="\(Int(columnWidth - days) - 2)" ALIGN="LEFT" VALIGN="TOP" BALIGN="LEFT">\(markup: entry.text.label)</TD></TR></TABLE>
      """
    scene.addNode(
      box, label,
      [
        "style": "", "penwidth": "0", "margin": "0", "shape": "box",
        "tooltip": .text(entry.said),
      ], tag: entry.matter.ref?.number)
  }
}
