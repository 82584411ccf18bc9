import Analysis
import Graphviz
import Layout
import Model
import Wording

extension DiagramContext {
  /// How many nodes can be read in one picture.
  private static let mostNodes = 150

  /// Everything, while it is small enough to read: a table of who helps whom, without lines to
  /// follow.
  ///
  /// For other programs, and only for them above that size, it is a graph.
  func wholeNetwork(for request: PictureRequest) throws(PictureError) -> Picture {
    if request.options.isForPrograms { return networkForPrograms() }
    let help = NetworkHelp(in: index)
    guard help.count <= Self.mostNodes else {
      throw .tooManyNodes(
        count: help.count, limit: Self.mostNodes,
        insteadUse: isForSomebody ? .responsibilities : .services)
    }
    let alone = help.families.filter { !help.isHelped($0) && !help.isAlone($0) }
    let title = say(
      alone.isEmpty
        ? PictureWord.titleNetwork.words
        : Words.Whole.titleNobody(
          language.list(alone.map { cut(familyNameAmongAll($0), 40) }, most: 2)),
      forSomebody: Words.Shared.titleNetwork)
    let count = isForSomebody ? "" : say(Words.Whole.count(help.count))
    let summary = [whole, language.day(situation.day), count].filter { !$0.isEmpty }
      .joined(separator: " · ")
    var page = Page(
      title: title, summary: summary,
      description: "\(title). \(summary). " + say(Words.Whole.description), for: request, in: self)
    page.sections = sections(help)
    note(help, on: &page)

    let room = request.area
    let table = NetworkTable(help, width: room.width, in: self)
    let width = min(room.width, max(560, table.width))
    var scene = table.drawn()
    NetworkCards(help, width: width, in: self)
      .draw(below: scene.bounds.map { $0.bottom + 4 } ?? 0, to: &scene)
    if help.count == 0 {
      let words = say(PictureWord.nothingToShow.words, forSomebody: Words.Shared.nothingToShow)
      page.sections = [TextAlternative.Section("", [words])]
      scene.addNode(
        Box(left: 0, top: 0, width: 300, height: 30), "\(words)",
        ["penwidth": "0", "tooltip": .text(words)])
    }
    return page.picture(scene, legendBelow: scene.bounds?.bottom ?? 0, width: width)
  }

  private func note(_ help: NetworkHelp, on page: inout Page) {
    let all = help.families.flatMap { family in
      help.sectors.flatMap { help.help(family, by: $0) }
    }
    if all.contains(where: { $0.instead != nil }) {
      page.legend.note(
        fill: "#E4E4E4", colour: Palette.line, letters: "A [ ]",
        say(Words.Whole.legendInstead, forSomebody: Words.Shared.legendInstead))
    }
    if all.contains(where: { !$0.people.isEmpty }) {
      page.legend.note(
        fill: "#E4E4E4", colour: Palette.line, letters: "A: B", say(Words.Whole.legendHelp))
    }
    if all.contains(where: \.isForAll) {
      page.legend.note(
        fill: "#E4E4E4", colour: Palette.line, letters: "A", say(Words.Whole.legendAll))
    }
    let contacts = help.services.flatMap { help.contacts(of: $0) }.map { Ref(.contact, $0) }
    let hasIdle =
      help.services.contains(where: help.isIdle) || contacts.contains(where: help.isIdle)
    if hasIdle, !isForSomebody {
      page.legend.note(NetworkCards.idleSign, say(Words.Whole.legendIdle))
    }
    if !help.families.isEmpty {
      page.leftOut.append(say(Words.Whole.kin))
      let topics = secretTopics(
        help.services.map { Ref(.service, $0) } + contacts, needs: [])
      page.leftOut.append(say(Words.namedFamilies(language.list(topics))))
    }
  }
}
