import Analysis
import Graphviz
import Layout
import Model
import Wording

extension Album {
  /// How many nodes can be read in one picture.
  private static let mostNodes = 150

  /// Everything, while it is small enough to read: a table of who helps whom, without lines to
  /// follow.
  ///
  /// For other programs, and only for them above that size, it is a graph.
  func wholeNetwork(on canvas: Canvas) throws(PictureError) -> Picture {
    if canvas.options.isForPrograms { return networkForPrograms() }
    let help = NetworkHelp(in: self)
    guard help.count <= Self.mostNodes else {
      throw .tooManyNodes(count: help.count, limit: Self.mostNodes, insteadUse: .services)
    }
    let title = language[picture: .titleNetwork]
    let summary = [whole, language.day(situation.day), say(Words.Whole.count(help.count))]
      .joined(separator: " · ")
    var page = Page(
      title: title, summary: summary,
      description: "\(title). \(summary). " + say(Words.Whole.description))
    page.sections = sections(help)
    note(help, on: &page)

    let room = Room(canvas)
    let table = NetworkTable(help, width: room.width, in: self)
    let width = min(room.width, max(560, table.width))
    var stage = table.drawn()
    NetworkCards(help, width: width, in: self)
      .draw(below: stage.bounds.map { $0.bottom + 4 } ?? 0, to: &stage)
    if help.count == 0 {
      let words = language[picture: .nothingToShow]
      page.sections = [Told.Section("", [words])]
      stage.addNode(
        Box(left: 0, top: 0, width: 300, height: 30), "\(words)",
        ["penwidth": "0", "tooltip": .text(words)])
    }
    page.addLegend(
      to: &stage, below: stage.bounds?.bottom ?? 0, width: width, on: canvas, in: self)
    return page.picture(stage, on: canvas, in: self)
  }

  private func note(_ help: NetworkHelp, on page: inout Page) {
    let all = help.families.flatMap { family in
      help.sectors.flatMap { help.help(family, by: $0) }
    }
    if all.contains(where: { $0.instead != nil }) {
      page.legend.note(
        fill: "#E4E4E4", colour: Palette.line, letters: "A [ ]", say(Words.Whole.legendInstead))
    }
    if all.contains(where: { !$0.people.isEmpty }) {
      page.legend.note(
        fill: "#E4E4E4", colour: Palette.line, letters: "A: B", say(Words.Whole.legendHelp))
    }
    if all.contains(where: \.isForAll) {
      page.legend.note(
        fill: "#E4E4E4", colour: Palette.line, letters: "A", say(Words.Whole.legendAll))
    }
    let contacts = help.services.flatMap { help.contacts(of: $0) }.map { Ref(.contact, $0).number }
    if help.services.contains(where: help.isIdle)
      || contacts.contains(where: help.isIdle)
    {
      page.legend.note(NetworkCards.idleSign, say(Words.Whole.legendIdle))
    }
    if !help.families.isEmpty {
      page.leftOut.append(say(Words.Whole.kin))
      let topics = secretTopics(
        help.services.map { Ref(.service, $0).number } + contacts, needs: [])
      page.leftOut.append(say(Words.namedFamilies(language.list(topics))))
    }
  }
}
