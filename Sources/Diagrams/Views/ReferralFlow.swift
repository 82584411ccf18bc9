import Analysis
import Graphviz
import Model
import Wording

extension Album {
  /// Where questions between services get lost.
  func referralFlow() -> Picture {
    Picture(drawing: ReferralFlowView(in: self).drawing(), engine: .nop2)
  }
}

/// From those who ask, at the left, to those who are asked; what waits, got a no, came back or stopped
/// stands out, the worst above.
struct ReferralFlowView {
  /// How many lines a person can follow.
  static let mostRows = 36
  static let mostAccepted = 10

  let album: Album
  let all: ReferralFlows
  /// The lines, the worst first; then those that were answered with a yes, the most first.
  let rows: [FlowRow]
  let acceptedCount: Int

  init(in album: Album) {
    self.album = album
    all = ReferralFlows(album)
    let troubled = all.flows.filter(\.isTrouble).enumerated().sorted {
      let (a, b) = (Self.weight($0.element), Self.weight($1.element))
      return a != b ? a > b : $0.offset < $1.offset
    }.map(\.element)
    let accepted = all.flows.filter { $0.accepted > 0 }.enumerated().sorted {
      $0.element.accepted != $1.element.accepted
        ? $0.element.accepted > $1.element.accepted : $0.offset < $1.offset
    }.map(\.element)
    acceptedCount = accepted.count
    rows =
      troubled.flatMap { FlowRow.troubles($0, in: album) }
      + accepted.map { FlowRow.accepted($0, in: album) }
  }

  /// What is seen first when not everything fits: circles, then days over the deadline, then numbers.
  private static func weight(_ flow: ReferralFlow) -> Int {
    (flow.returned + flow.passedOn) * 100_000 + max(0, flow.daysOver) * 100
      + flow.waiting + flow.declined + flow.redirected
  }

  private static let sizes: [(sheet: Sheet, text: Double)] = [
    (.a4, 12.5), (.a4, 11), (.a4, 10), (.a3, 12), (.a3, 11), (.a3, 10),
  ]

  func drawing() -> Drawing {
    if rows.isEmpty, all.stopped.isEmpty { return nothing() }
    let troubles = rows.filter { $0.kind != .accepted }.prefix(Self.mostRows)
    let answered = rows.filter { $0.kind == .accepted }.prefix(
      min(Self.mostAccepted, Self.mostRows - troubles.count))
    var shown = Array(troubles + answered)
    for size in Self.sizes {
      if let drawing = drawing(shown, size.sheet, size.text) { return drawing }
    }
    while shown.count > 1 {
      shown.removeLast()
      if let drawing = drawing(shown, .a3, 10) { return drawing }
    }
    return drawing(shown, .a3, 10, isForced: true) ?? nothing()
  }

  private func drawing(
    _ shown: [FlowRow], _ sheet: Sheet, _ size: Double, isForced: Bool = false
  ) -> Drawing? {
    let table = FlowTable(shown, stopped: all.stopped, size: size, sheet: sheet, in: album)
    var page = page(shown, table)
    guard isForced || table.height + page.room(in: album, width: sheet.width) <= sheet.height
    else { return nil }
    var stage = table.drawn()
    page.addLegend(to: &stage, below: table.height, width: sheet.width, in: album)
    page.finish(&stage.drawing, paper: sheet.paper, in: album)
    return stage.drawing
  }

  private func nothing() -> Drawing {
    var stage = Stage()
    let words = album.say(Words.Flow.nothing)
    let box = Box(left: 0, top: 0, width: Sheet.a4.width, height: 120)
    stage.addNode(
      box, "<FONT POINT-SIZE=\"18\">\(words)</FONT>",
      ["penwidth": "0", "style": "", "tooltip": .text(words + ".")])
    var page = page([], nil)
    page.addLegend(to: &stage, below: box.height, width: box.width, in: album)
    page.finish(&stage.drawing, paper: .a4, in: album)
    return stage.drawing
  }

  private func page(_ shown: [FlowRow], _ table: FlowTable?) -> Page {
    let summary = [
      album.whole, album.language.day(album.situation.day),
      album.say(
        Words.Flow.summary(
          waiting: all.flows.reduce(0) { $0 + $1.waiting },
          overdue: all.flows.reduce(0) { $0 + $1.overdue },
          circles: all.flows.reduce(0) { $0 + $1.returned },
          stopped: all.stopped.reduce(0) { $0 + $1.count })),
    ].joined(separator: " · ")
    let title = album.language[picture: .titleReferrals]
    var page = Page(
      title: title, summary: summary,
      description: "\(title). \(summary). " + album.say(Words.Flow.description))
    if let table { page.legend = table.legend }
    page.leftOut = [album.say(Words.Flow.period)]
    if rows.count > shown.count {
      let kept = Set(shown.map(\.key))
      let cut = rows.filter { !kept.contains($0.key) }
      let waiting = cut.reduce(0) { $0 + ($1.kind.isWaiting ? $1.count : 0) }
      page.leftOut.append(album.say(Words.Flow.cutLines(cut.count, waiting: waiting)))
    }
    return page
  }
}
