import Analysis
import Graphviz
import Layout
import Model
import Wording

extension Album {
  /// Where questions between services get lost.
  func referralFlow(on sheet: Canvas) -> Picture {
    ReferralFlowView(on: sheet, in: self).picture()
  }
}

/// From those who ask, at the left, to those who are asked; what waits, got a no, came back or
/// stopped stands out, the worst above.
struct ReferralFlowView {
  /// How many lines a person can follow.
  static let mostRows = 36
  static let mostAccepted = 6

  let album: Album
  let sheet: Canvas
  let all: ReferralFlows
  /// The lines of what waits, was declined, came back or stopped, the worst first.
  let rows: [FlowRow]
  /// The lines of what was answered with a yes, the most first; one alone is only counted.
  let accepted: [FlowRow]

  init(on sheet: Canvas, in album: Album) {
    self.album = album
    self.sheet = sheet
    all = ReferralFlows(album)
    rows = all.flows.filter(\.isTrouble).flatMap { FlowRow.troubles($0, in: album) }
      .enumerated().sorted {
        let (a, b) = ($0.element, $1.element)
        if a.kind != b.kind { return a.kind.rawValue < b.kind.rawValue }
        if a.daysOver != b.daysOver { return a.daysOver > b.daysOver }
        return a.count != b.count ? a.count > b.count : $0.offset < $1.offset
      }.map(\.element)
    accepted = all.flows.filter { $0.accepted > 1 }.enumerated().sorted {
      $0.element.accepted != $1.element.accepted
        ? $0.element.accepted > $1.element.accepted : $0.offset < $1.offset
    }.map { FlowRow.accepted($0.element, in: album) }
  }

  /// The worst of each kind, so that none hides another, as many as a person can follow.
  private var shown: [FlowRow] {
    guard rows.count > Self.mostRows else {
      return rows + accepted.prefix(min(Self.mostAccepted, Self.mostRows - rows.count))
    }
    var quota: [FlowRow.Kind: Int] = [
      .returned: 7, .passedOn: 5, .overdue: 14, .waiting: 4, .declined: 4, .redirected: 2,
    ]
    // What one kind does not need is for the next worst.
    var spare = Self.mostRows
    for (kind, most) in quota {
      quota[kind] = min(most, rows.count { $0.kind == kind })
      spare -= quota[kind] ?? 0
    }
    for kind in [FlowRow.Kind.overdue, .returned, .passedOn, .waiting, .declined, .redirected] {
      let more = min(spare, rows.count { $0.kind == kind } - (quota[kind] ?? 0))
      quota[kind, default: 0] += more
      spare -= more
    }
    var taken: [FlowRow.Kind: Int] = [:]
    return rows.filter { row in
      taken[row.kind, default: 0] += 1
      return (taken[row.kind] ?? 0) <= (quota[row.kind] ?? 0)
    }
  }

  private static let sizes: [Double] = [13, 12, 11, 10]

  /// The picture in the largest text with which it fits; in the smallest where it does not.
  func picture() -> Picture {
    if rows.isEmpty, accepted.isEmpty, all.stopped.isEmpty { return nothing() }
    let room = Room(sheet)
    let shown = shown
    for size in Self.sizes.dropLast() {
      if let picture = picture(shown, room, size) { return picture }
    }
    return picture(shown, room, 10, isForced: true) ?? nothing()
  }

  private func picture(
    _ shown: [FlowRow], _ room: Room, _ size: Double, isForced: Bool = false
  ) -> Picture? {
    let table = FlowTable(
      shown, stopped: all.stopped, size: size, width: room.width, on: sheet, in: album)
    var page = page(shown, table)
    guard
      isForced || table.height + page.room(on: sheet, in: album, width: room.width) <= room.height
    else { return nil }
    var stage = table.drawn()
    page.addLegend(to: &stage, below: table.height, width: room.width, on: sheet, in: album)
    return page.picture(stage, on: sheet, in: album)
  }

  private func nothing() -> Picture {
    var stage = Stage()
    let words = album.say(Words.Flow.nothing)
    let box = Box(left: 0, top: 0, width: 700, height: 120)
    stage.addNode(
      box, "<FONT POINT-SIZE=\"18\">\(words)</FONT>",
      ["penwidth": "0", "style": "", "tooltip": .text(words + ".")])
    var page = page([], nil)
    page.addLegend(to: &stage, below: box.height, width: box.width, on: sheet, in: album)
    return page.picture(stage, on: sheet, in: album)
  }

  private func page(_ shown: [FlowRow], _ table: FlowTable?) -> Page {
    var parts = [
      album.whole, album.language.day(album.situation.day),
      album.say(
        Words.Flow.summary(
          waiting: all.flows.reduce(0) { $0 + $1.waiting },
          overdue: all.flows.reduce(0) { $0 + $1.overdue },
          circles: all.flows.reduce(0) { $0 + $1.returned },
          stopped: all.stopped.reduce(0) { $0 + $1.count })),
    ]
    if let worst = rows.filter({ $0.kind == .overdue }).max(by: { $0.daysOver < $1.daysOver }) {
      parts.append(
        album.say(
          Words.Flow.longest(
            worst.from < 0 ? album.say(Words.Flow.families) : album.serviceName(Int(worst.from)),
            album.serviceName(Int(worst.to)), album.language.days(worst.daysOver))))
    }
    let summary = parts.joined(separator: " · ")
    let title = album.language[picture: .titleReferrals]
    var page = Page(
      title: title, summary: summary,
      description: "\(title) \(summary). " + album.say(Words.Flow.description))
    if let table {
      page.legend = table.legend
      page.sections = table.sections
    }
    page.leftOut = [album.say(Words.Flow.period)]
    if shown.contains(where: { $0.kind == .returned || $0.kind == .passedOn }) {
      page.leftOut.append(album.say(Words.Flow.sameQuestion))
    }
    if sheet.options.counts.areShown { page.leftOut.append(album.say(Words.smallNumbers)) }
    let drawnYes = shown.reduce(0) { $0 + ($1.kind == .accepted ? $1.count : 0) }
    let otherYes = all.flows.reduce(0) { $0 + $1.accepted } - drawnYes
    if otherYes > 0 { page.leftOut.append(album.say(Words.Flow.cutYes(otherYes))) }
    let kept = Set(shown.map(\.key))
    let cut = rows.filter { !kept.contains($0.key) && $0.kind != .accepted }
    if !cut.isEmpty {
      let waiting = cut.reduce(0) { $0 + ($1.kind.isWaiting ? $1.count : 0) }
      page.leftOut.append(album.say(Words.Flow.cutLines(cut.count, waiting: waiting)))
    }
    if let table, table.cutStops.services > 0 {
      page.leftOut.append(
        album.say(
          Words.Flow.cutStops(services: table.cutStops.services, count: table.cutStops.count)))
    }
    return page
  }
}
