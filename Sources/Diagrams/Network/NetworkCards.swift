import Analysis
import Graphviz
import Layout
import Model
import Wording

/// A card for each service: those in it, and whom each of them works with. The cards stand below
/// one another in columns, in the order of their sectors.
struct NetworkCards {
  private struct Card {
    var service: Int
    var name: Paragraph
    var lines: [Paragraph]
  }

  /// Behind those who have nothing to do with any family.
  static let idleSign = "○"

  private let help: NetworkHelp
  private let context: DiagramContext
  private let width: Double
  /// The cards of each column, all of which are about as high.
  private let columns: [[Card]]

  private static let gap = 4.0
  private static let inset = 5.0
  private static let air = 4.0

  init(_ help: NetworkHelp, width: Double, in context: DiagramContext) {
    self.help = help
    self.context = context
    let cards = help.services.map { Self.card($0, help, context) }
    var best: (columns: [[Card]], width: Double, height: Double) = ([], width, .infinity)
    // A name is broken in a word only where it would take a great deal of room not to.
    let longest = cards.map(\.name.narrowest).max() ?? 0
    let least = max(130, min(200, longest + 2 * Self.inset + 1))
    for count in 1...max(1, min(cards.count, Int(width / (least + Self.gap)))) {
      let each = (width - Self.gap * Double(count - 1)) / Double(count)
      let heights = cards.map { Self.height($0, width: each) + Self.gap }
      let most = BalancedColumns.leastHeight(heights, columns: count)
      if most < best.height {
        let columns = BalancedColumns.split(heights, most: most).map { Array(cards[$0]) }
        best = (columns, each, most)
      }
    }
    (columns, self.width) = (best.columns, best.width)
  }

  private static func card(_ service: Int, _ help: NetworkHelp, _ context: DiagramContext) -> Card {
    func signed(_ name: String, isIdle: Bool) -> String {
      name + (isIdle && !context.isForSomebody ? " " + idleSign : "")
    }
    func partners(_ ref: Ref) -> String {
      let names = help.partners(of: ref).map(context.nameAmongAll)
      return names.isEmpty
        ? "" : " " + context.say(Words.Whole.with) + " " + names.joined(separator: ", ")
    }
    let own = Ref(.service, service)
    let name = context.name(own)
    let sector = context.sector(own).words.capitalised[context.language]
    var lines = help.contacts(of: service).map {
      let ref = Ref(.contact, $0)
      return Paragraph(
        text: signed(context.name(ref), isIdle: help.isIdle(ref)) + partners(ref))
    }
    if !help.partners(of: own).isEmpty {
      lines.insert(Paragraph(text: context.say(Words.Whole.itself) + partners(own)), at: 0)
    }
    return Card(
      service: service,
      name: Paragraph(
        text: (says(name, sector) ? "" : sector + " · ")
          + signed(name, isIdle: help.isIdle(service: service)),
        isBold: true),
      lines: lines)
  }

  /// Whether a name tells the sector: «Nav · Nav Solvik» and «Bolig · Boligkontoret» would say it
  /// twice.
  private static func says(_ name: String, _ sector: String) -> Bool {
    let (name, sector) = (name.lowercased(), sector.lowercased())
    return ActorCard.says(name, sector) || sector.count > 3 && name.hasPrefix(sector)
  }

  private static func height(_ card: Card, width: Double) -> Double {
    let inner = width - 2 * inset
    let lines = Paragraph.height(card.lines, in: inner)
    return Paragraph.height([card.name], in: inner) + air + (lines > 0 ? lines + air : 0)
  }

  // MARK: Drawing

  /// Adds the cards below what is drawn, under a heading.
  func draw(below top: Double, to scene: inout Scene) {
    if help.services.isEmpty { return }
    let heading = Paragraph(text: context.say(Words.Whole.services), isBold: true)
    let box = Box(left: 0, top: top, width: heading.widest + 2 * Self.inset, height: 15)
    scene.addNode(
      box, Scene.text(Paragraph.label([heading], in: heading.widest + 1), in: box),
      ["style": "", "penwidth": "0", "tooltip": .text(heading.text)])
    for (place, column) in columns.enumerated() {
      var y = box.bottom
      for card in column {
        let tall = Self.height(card, width: width)
        draw(
          card,
          Box(left: Double(place) * (width + Self.gap), top: y, width: width, height: tall),
          to: &scene)
        y += tall + Self.gap
      }
    }
  }

  private func draw(_ card: Card, _ box: Box, to scene: inout Scene) {
    let inner = width - 2 * Self.inset
    let fill = Palette.fill(context.sector(Ref(.service, card.service)))
    let head = Paragraph.height([card.name], in: inner) + Self.air
    // A point on each side is the frame of the node.
    var rows: HTMLLabel = """
      <TR><TD ALIGN="LEFT" BALIGN="LEFT" BGCOLOR="\(attribute: fill)" HEIGHT="\(Int(head))" \
      WIDTH="\(Int(box.width) - 2)">\(markup: Paragraph.label([card.name], in: inner))</TD></TR>
      """
    if !card.lines.isEmpty {
      rows.append(
        """
        <TR><TD ALIGN="LEFT" BALIGN="LEFT">\(markup: Paragraph.label(card.lines, in: inner))</TD></TR>
        """)
    }
    scene.addNode(
      box,
      """
      <TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="2">\(markup: rows)</TABLE>
      """,
      [
        // Reckoned a little too high where there are many lines.
        "labelloc": "t",
        "tooltip": .text(context.sentences(card.service, help).joined(separator: " ")),
      ])
  }
}
