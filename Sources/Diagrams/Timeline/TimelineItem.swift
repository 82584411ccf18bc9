import Analysis
import Graphviz
import Layout
import Model

/// Something that is drawn along time: bars of days with a text, or a mark on a day with one.
struct TimelineItem {
  /// How a bar or a mark is drawn: told apart without colour by its frame, by the shade of what
  /// fills it, or by its shape.
  enum Look: Hashable {
    /// A need that somebody has, and in a picture for somebody any need.
    case held
    /// A need that nobody has said yes to.
    case unsure
    /// A need that nobody has on the day, and one that nobody had.
    case nobody, nobodyBefore
    /// A tie.
    case tie(Sector, isStartKnown: Bool)
    /// A referral while it waits, that part of it which is over the day for an answer, and one that
    /// is answered.
    case waiting, over, answered
    /// A goal on its way, after the day by which it was to be reached, reached, and put away.
    case goal, pastTarget, achieved, dropped
    /// Marks on a day.
    case moment, turningPoint, coordinator

    var isMark: Bool { self == .moment || self == .turningPoint || self == .coordinator }
  }

  /// Days in a row that are drawn in one way.
  struct Stretch {
    /// The first day and the last; `.always` and `.never` where they are not known or not there.
    var from, until: Day
    var look: Look
    /// What they are, in a sentence.
    var sentence: String
  }

  /// What it stands for, where that has a page.
  var ref: Ref?
  var label: String
  /// All of it in a sentence.
  var sentence: String
  var stretches: [Stretch]

  /// The sentences, each once: that of all of it first.
  var sentences: [String] {
    [sentence] + stretches.map(\.sentence).filter { $0 != sentence }
  }
}

extension TimelineItem.Look {
  /// The colours of needs that somebody has and of answers and goals that came.
  private static let calm = "#CFD9E6"
  private static let done = "#DDDDDD"

  var attributes: Attributes {
    switch self {
    case .held: ["style": "filled", "fillcolor": .raw(Self.calm)]
    case .unsure: ["style": "filled,dashed", "fillcolor": .raw(Palette.amber)]
    case .nobody, .over:
      [
        "style": "filled", "fillcolor": .raw(Palette.warning), "color": .raw(Palette.warning),
        "fontcolor": "white",
      ]
    case .nobodyBefore: ["style": "filled,dotted"]
    case .tie(let sector, let isStartKnown):
      [
        "style": isStartKnown ? "filled,rounded" : "filled,rounded,dashed",
        "fillcolor": .raw(isStartKnown ? Palette.fill(sector) : Palette.paper),
      ]
    case .waiting, .goal: ["style": "filled"]
    case .answered, .achieved: ["style": "filled", "fillcolor": .raw(Self.done)]
    case .pastTarget: ["style": "filled,dashed"]
    case .dropped: ["style": "filled,dotted", "color": .raw(Palette.faint)]
    case .moment: ["shape": "circle", "style": "filled", "penwidth": "1.6"]
    case .turningPoint: ["shape": "star", "style": "filled", "fillcolor": .raw(Palette.line)]
    case .coordinator:
      ["shape": "invtriangle", "style": "filled", "fillcolor": .raw(Palette.line)]
    }
  }

  /// What fills it, for the legend.
  var fill: String {
    switch self {
    case .held: Self.calm
    case .unsure: Palette.amber
    case .nobody, .over: Palette.warning
    default: Palette.paper
    }
  }
}

/// The days of a timeline along its width.
struct TimeAxis {
  /// The first day shown and the last.
  let first, last: Day
  let left, right: Double

  /// At least so many days are shown, so that a day is not half the picture.
  private static let leastDays = 28

  init(from start: Day, to last: Day, left: Double, right: Double) {
    first = min(start, last.adding(days: 1 - Self.leastDays))
    self.last = last
    self.left = left
    self.right = right
  }

  /// Where a day begins; before the first day and after the last it is the edge.
  func x(_ day: Day) -> Double {
    let part = Double(day.days(since: first)) / Double(last.days(since: first) + 1)
    return left + min(1, max(0, part)) * (right - left)
  }

  /// Where a day ends.
  func end(_ day: Day) -> Double { day >= last ? right : x(day.adding(days: 1)) }

  /// The first days of months, or years where months would be too near one another, that stand so
  /// many points apart or more; `isYears` where all are a first of January.
  func ticks(apart: Double) -> (days: [Day], isYears: Bool) {
    let perDay = (right - left) / Double(last.days(since: first) + 1)
    let steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000]
    let step = steps.first { Double($0) * 28 * perDay >= apart } ?? 12000
    let (year, month, _) = first.date
    // Counted from the year 0, so that the same days are marked whatever the first one is.
    var at = (year * 12 + month - 1) / step * step
    var days: [Day] = []
    while let day = Day(year: at / 12, month: at % 12 + 1, day: 1) ?? (at < 12 ? .always : nil),
      day <= last
    {
      if day >= first { days.append(day) }
      at += step
    }
    return (days, step % 12 == 0)
  }
}
