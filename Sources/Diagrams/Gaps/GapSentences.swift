import Analysis
import Graphviz
import Layout
import Model
import Wording

/// All that a table of gaps says, in sentences: a cell, a sum or a line of words each.
struct GapSentences {
  let numbers: GapNumbers
  let context: DiagramContext

  init(_ numbers: GapNumbers, in context: DiagramContext) {
    (self.numbers, self.context) = (numbers, context)
  }

  private var counts: GapCounts { numbers.counts }
  private func total(_ domain: Domain) -> GapCounts.Count { counts.totals[Int(domain.rawValue)] }

  func row(_ domain: Domain) -> String {
    context.sentence(
      domain.words.capitalised[context.language], total(domain), numbers.row(domain),
      longest: numbers.longest(total(domain)), saysUrgent: numbers.saysUrgent(domain),
      isLeast: numbers.hides)
  }

  func column(_ column: Int) -> String {
    let name = context.name(counts.columns[column].group, counts.by)
    if !numbers.splitsSums { return context.say(Words.Table.areasNotApart) }
    let total = counts.columns[column].total
    return context.sentence(
      name, total, numbers.column(column), longest: numbers.longest(total),
      saysUrgent: numbers.saysUrgent(column: column), isLeast: numbers.hides)
  }

  func cell(_ domain: Domain, _ column: Int) -> String {
    let name = context.name(counts.columns[column].group, counts.by)
    let count = counts.columns[column].counts[Int(domain.rawValue)]
    return context.sentence(
      "\(name), \(domain.words[context.language])", count, numbers.cell(domain, column),
      longest: numbers.longest(count), saysUrgent: numbers.saysUrgent(domain, column),
      isLeast: numbers.hides)
  }

  var all: String {
    context.sentence(
      context.language[picture: .total], counts.all, numbers.all,
      longest: numbers.longest(counts.all), isLeast: numbers.hides)
  }

  /// In words what has no row: domains of which all needs have somebody.
  func held(_ domains: [Domain]) -> String {
    context.say(Words.Table.allHeld(in: list(domains)))
  }

  /// The same, without the names where they are many.
  func heldBriefly(_ domains: [Domain]) -> String {
    domains.count <= 4
      ? held(domains) : context.say(Words.Table.allHeld(inOthers: domains.count))
  }

  /// In words the rows that there is no room for.
  func also(_ domains: [Domain]) -> String { context.say(Words.Table.also(in: list(domains))) }

  private func list(_ domains: [Domain]) -> String {
    context.language.list(domains.map { $0.words.capitalised[context.language] })
  }

  private func cells(_ domain: Domain) -> [String] {
    guard numbers.splits(domain) else { return [] }
    return counts.columns.indices.filter {
      counts.columns[$0].counts[Int(domain.rawValue)].open > 0
    }.map { cell(domain, $0) }
  }

  /// What has nobody.
  var nobodys: [String] {
    if counts.all.nobody == 0 { return [] }
    return counts.domains.filter { total($0).nobody > 0 }.flatMap { [row($0)] + cells($0) }
      + (numbers.splitsSums
        ? counts.columns.indices.map(column) : [context.say(Words.Table.areasNotApart)]) + [all]
  }

  /// What stands under the rows: those for which there is no room, and the domains where everything
  /// has somebody, of which a wall says nothing.
  func below(_ rows: [Domain], showing: Int, isBrief: Bool) -> [String] {
    let held = counts.domains.filter { !rows.contains($0) }
    let also = rows.dropFirst(showing)
    return (also.isEmpty ? [] : [self.also(Array(also))])
      + (held.isEmpty || isBrief ? [] : [heldBriefly(held)])
  }

  /// Where all that is open has somebody.
  var others: [String] {
    let held = counts.domains.filter { total($0).nobody == 0 }
    if held.isEmpty { return [] }
    return [self.held(held)] + (held.count > 4 ? [heldBriefly(held)] : [])
  }
}

extension Scene {
  /// Adds sentences in grey, one below the other.
  mutating func add(
    _ sentences: [(lines: [String], sentence: String)], size: Double, width: Double, at top: Double
  ) {
    var top = top
    for (lines, sentence) in sentences {
      let box = Box(left: 0, top: top, width: width, height: Double(lines.count) * size * 1.25)
      addWords(
        "<FONT POINT-SIZE=\"\(attribute: size.graphvizText())\" COLOR=\"\(attribute: Palette.quiet)\">\(lines.joined(separator: "\n"), lines: .left)</FONT>",
        in: box, says: sentence)
      top = box.bottom
    }
  }
}
