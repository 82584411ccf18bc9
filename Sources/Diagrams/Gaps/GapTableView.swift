import Analysis
import Graphviz
import Layout
import Model
import Wording

extension DiagramContext {
  /// What nobody does, and where.
  func gapTable(for request: PictureRequest) -> Picture {
    GapTableView(for: request, in: self).picture()
  }
}

/// The page around the table of gaps: the title that says the finding, and all that the table says
/// in sentences.
private struct GapTableView {
  let context: DiagramContext
  let request: PictureRequest
  let counts: GapCounts

  init(for request: PictureRequest, in context: DiagramContext) {
    self.context = context
    self.request = request
    counts = GapCounts(by: request.options.rows, in: context.situation)
  }

  private var width: Double { request.area.width }
  private var isBrief: Bool { request.paper == .wall }

  func picture() -> Picture {
    let numbers = numbers(counts.keeping(order(counts)))
    if counts.all.nobody == 0 { return words(numbers) }
    if isWithoutColumns(numbers) {
      let (bars, page) = fittedBars(numbers)
      return page.picture(bars.drawn(), legendBelow: bars.height, width: width)
    }
    let (table, page) = fitted(numbers)
    return page.picture(table.drawn(), legendBelow: table.height, width: width)
  }

  private func numbers(_ counts: GapCounts) -> GapNumbers {
    GapNumbers(counts, request.options.small, isForWall: request.options.isForWall)
  }

  /// Whether areas must not be told apart, or there is but one; from across a room nobody reads
  /// columns.
  private func isWithoutColumns(_ numbers: GapNumbers) -> Bool {
    counts.by == .area
      && (isBrief || counts.columns.count { $0.group != .none } < 2
        || rows(numbers).allSatisfy { !numbers.splits($0) })
  }

  // MARK: The room

  /// The largest table that fits: in smaller text down to what is read across a table, then with
  /// fewer columns, then with fewer rows.
  private func fitted(_ numbers: GapNumbers) -> (GapTable, Page) {
    let rows = rows(numbers)
    let ways = GapTable.ways(on: request.paper)
    let tried = ways.lazy.map {
      GapTable(numbers, rows, $0, width: width, isBrief: isBrief, in: context)
    }
    for table in tried where table.isWideEnough {
      let page = page(table)
      if fits(table, page) { return (table, page) }
    }
    var best: (GapTable, Page, score: Int)?
    // In the smallest text of each form.
    let smallest = ways.map(\.size).min() ?? 14
    for way in ways where way.size == smallest {
      let numbers = limited(numbers, way)
      var count = rows.count
      while count >= 1 {
        let table = GapTable(
          numbers, numbers.roundsDays ? rows : keepingLongest(rows, within: count),
          showing: count, way, width: width, isBrief: isBrief, in: context)
        let page = page(table)
        if count == 1 || fits(table, page) {
          // From across a room the rows are what is read.
          let isCut = numbers.counts.columns.count < counts.columns.count
          let columns = numbers.counts.columns.count - (isCut ? 1 : 0)
          let score = isBrief ? 100 * count + columns : count * columns
          if score > best?.score ?? 0 { best = (table, page, score) }
          break
        }
        count -= 1
      }
    }
    if let (table, page, _) = best { return (table, page) }
    let table = GapTable(
      numbers, rows, .init(size: 14, form: .wide), width: width, isBrief: isBrief, in: context)
    return (table, page(table))
  }

  private func fits(_ table: GapTable, _ page: Page) -> Bool {
    table.height + page.frameHeight(width: width) <= request.area.height
  }

  /// Bars of days in the largest text in which all have room; else as many as have in the smallest.
  private func fittedBars(_ numbers: GapNumbers) -> (GapBars, Page) {
    let totals = numbers.counts.totals
    let rows = rows(numbers).sorted { one, other in
      let (a, b) = (totals[Int(one.rawValue)].longest, totals[Int(other.rawValue)].longest)
      return a != b ? a > b : one.rawValue < other.rawValue
    }
    func tried(_ size: Double, showing: Int) -> (bars: GapBars, page: Page, room: Double) {
      let bars = GapBars(
        numbers, rows, showing: showing, size: size, width: width, isBrief: isBrief, in: context)
      var page = page(
        title(numbers, saysMost: false), numbers, summary: context.say(Words.Table.summaryOfBars))
      page.legend = bars.legend
      return (bars, page, request.area.height - page.frameHeight(width: width))
    }
    let sizes = GapTable.ways(on: request.paper).map(\.size)
    let all = sizes.lazy.map { tried($0, showing: rows.count) }
    var found = all.first { $0.bars.height <= $0.room } ?? tried(sizes.last ?? 14, showing: 1)
    for count in stride(from: rows.count - 1, to: 1, by: -1) where found.bars.rows.count < count {
      let fewer = tried(sizes.last ?? 14, showing: count)
      if fewer.bars.height <= fewer.room { found = fewer }
    }
    found.bars.fill(found.room)
    return (found.bars, found.page)
  }

  /// The same with as many columns as there is room for, the worst first and the others in one.
  private func limited(_ numbers: GapNumbers, _ way: GapTable.Way) -> GapNumbers {
    let room = GapTable(numbers, rows(numbers), way, width: width, isBrief: isBrief, in: context)
      .roomForColumns
    let count = counts.columns.count
    if count <= room { return numbers }
    let sorted = counts.columns.indices.sorted { precedes($0, $1) }
    // All the others together may need more room than each of them.
    var kept = max(1, room - 1)
    while true {
      let limited = self.numbers(counts.keeping(Array(sorted.prefix(kept))))
      let table = GapTable(
        limited, rows(limited), way, width: width, isBrief: isBrief, in: context)
      if kept == 1 || table.isWideEnough { return limited }
      kept -= 1
    }
  }

  /// Areas by name and sectors in their order; services with most that is nobody's first.
  private func order(_ counts: GapCounts) -> [Int] {
    let places = Array(counts.columns.indices)
    return counts.by == .service ? places.sorted { precedes($0, $1) } : places
  }

  /// The worst first; where numbers are hidden, areas with many open needs before those with few,
  /// so that the order does not tell where what stands without an area is.
  private func precedes(_ one: Int, _ other: Int) -> Bool {
    let (a, b) = (counts.columns[one], counts.columns[other])
    if (a.group == .none) != (b.group == .none) { return b.group == .none }
    func rank(_ count: GapCounts.Count) -> (Int, Int) {
      if !request.options.small.hides { return (count.nobody, count.longest) }
      if counts.by != .area { return (count.longest, 0) }
      return (SmallNumbers.least(count.open, ofFamilies: count.families.open) ?? 0, 0)
    }
    let (first, second) = (rank(a.total), rank(b.total))
    return first != second ? first > second : one < other
  }

  /// The domains in which something is nobody's, the most first; where that is hidden, after the
  /// others by days.
  private func rows(_ numbers: GapNumbers) -> [Domain] {
    let rows = numbers.counts.domains.filter { numbers.counts.totals[Int($0.rawValue)].nobody > 0 }
    return rows.sorted { one, other in
      let (a, b) = (numbers.row(one).nobody ?? 0, numbers.row(other).nobody ?? 0)
      if a != b { return a > b }
      let totals = numbers.counts.totals
      let (c, d) = (totals[Int(one.rawValue)].longest, totals[Int(other.rawValue)].longest)
      return c != d ? c > d : one.rawValue < other.rawValue
    }
  }

  // MARK: The words

  private func words(_ numbers: GapNumbers) -> Picture {
    let open = counts.all.open
    let title = context.say(
      open == 0 ? Words.Table.nothing : Words.Table.allHeld(numbers.hides ? nil : numbers.all.open))
    var page = page(title, numbers)
    let held = page.sections.flatMap(\.sentences).first ?? title + "."
    var scene = Scene()
    let box = Box(left: 0, top: 0, width: width, height: 120)
    let said =
      open == 0 ? context.whole : context.say(Words.Table.allHeld(in: list(counts.domains)))
    let lines = Layout.fitted(said, to: width - 16, size: 16, lines: 4)
    scene.addNode(
      box,
      Scene.text(
        "<FONT POINT-SIZE=\"16\">\(lines.joined(separator: "\n"), lines: .left)</FONT>", in: box),
      ["penwidth": "0", "style": "", "tooltip": .text(held)])
    page.legend = Legend()
    return page.picture(scene, legendBelow: box.height, width: width)
  }

  private func list(_ domains: [Domain]) -> String {
    context.language.list(domains.map { $0.words.capitalised[context.language] })
  }

  private func title(_ numbers: GapNumbers, saysMost: Bool = true) -> String {
    let rows = rows(numbers)
    let totals = numbers.counts.totals
    let shown = rows.compactMap { row in numbers.row(row).nobody.map { (row, $0) } }
    // A rounded number may be less than another that looks the same.
    var first = shown.filter { $0.1 == shown.map(\.1).max() }.map(\.0)
    if numbers.hides, first.count != 1 { first = [] }
    if !numbers.hides, first.count > 2 { first = [] }
    let most = saysMost && rows.count > 1 ? list(first) : ""
    var longest = longest(of: rows).map {
      (domain: list([$0]), time: numbers.longest(totals[Int($0.rawValue)]))
    }
    // Days in steps are not in the table either.
    if numbers.roundsDays, !most.isEmpty { longest = nil }
    return context.say(
      Words.Table.title(
        numbers.all.nobody, isLeast: numbers.hides, of: numbers.all.open, most: most,
        longest: longest))
  }

  /// The domain with what has been nobody's for the longest.
  private func longest(of rows: [Domain]) -> Domain? {
    func days(_ row: Domain) -> Int { counts.totals[Int(row.rawValue)].longest }
    return rows.max { days($0) < days($1) }
  }

  /// The same rows with the one that has waited longest among so many first ones.
  private func keepingLongest(_ rows: [Domain], within count: Int) -> [Domain] {
    guard count > 1, let longest = longest(of: rows), let place = rows.firstIndex(of: longest),
      place >= count
    else { return rows }
    var rows = rows
    rows.insert(rows.remove(at: place), at: count - 1)
    return rows
  }

  private func page(_ table: GapTable) -> Page {
    var page = page(title(table.numbers), table.numbers)
    page.legend = table.legend
    return page
  }

  private func page(
    _ title: String, _ numbers: GapNumbers, summary clock: String? = nil
  ) -> Page {
    let summary = [
      context.whole, context.language.day(context.situation.day),
      counts.all.nobody == 0
        ? "" : clock ?? (numbers.roundsDays ? "" : context.say(Words.Table.summary)),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
    var page = Page(
      title: title, summary: summary, description: "\(title). \(summary).", for: request,
      in: context)
    let sentences = GapSentences(numbers, in: context)
    page.sections = [
      TextAlternative.Section(title + ".", sentences.nobodys),
      TextAlternative.Section(
        capitalising(context.language[picture: .openNeeds]), sentences.others),
    ].filter { !$0.sentences.isEmpty }
    if counts.all.open > 0 {
      page.leftOut.append(
        context.say(
          !numbers.hides
            ? Words.smallNumbers
            : request.options.isForWall && counts.all.nobody > 0
              ? Words.Table.hiddenOnWall : Words.Table.hidden))
      if counts.by != .area {
        page.leftOut.append(context.say(Words.Table.countedOften(counts.by)))
      }
    }
    return page
  }
}
