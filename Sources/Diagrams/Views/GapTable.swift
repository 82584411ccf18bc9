import Analysis
import Graphviz
import Model
import Wording

extension Album {
  /// What nobody does, by area and domain.
  func gapTable(on canvas: Canvas) -> Picture {
    var view = GapTableView(in: self)
    return view.draw(on: canvas)
  }
}

/// Rows are areas, columns the domains with open needs; a cell says how many needs are open and how
/// many of them nobody does anything about.
private struct GapTableView {
  /// What can still be read on A3.
  static let mostAreas = 18

  /// Open needs, and how many of them are nobody's.
  struct Count {
    var open = 0
    var nobody = 0

    mutating func add(_ other: Count) {
      open += other.open
      nobody += other.nobody
    }
  }

  let album: Album
  /// By area (a symbol, −1 for none), then by domain.
  private var cells: [Int32: [Count]] = [:]
  private var areas: [Int32] = []
  private var domains: [Domain] = []
  private var cutAreas = 0
  var drawing = Page.blank(isDirected: true)

  init(in album: Album) {
    self.album = album
    let network = album.network
    for row in album.situation.openNeeds.map({ Int($0) }) {
      let state = NeedState(row, in: album.situation)
      let isNobodys =
        GapNobody.finding(state, in: album.situation) != nil
        || GapLapsed.finding(state, in: album.situation) != nil
      let area = network.families.area[state.family]
      let count = Count(open: 1, nobody: isNobodys ? 1 : 0)
      cells[area, default: Array(repeating: Count(), count: Domain.codes.count)][
        Int(state.domain)
      ].add(count)
    }
    domains = Domain.allCases.filter { domain in
      cells.values.contains { $0[Int(domain.rawValue)].open > 0 }
    }
    // By name, those without an area last.
    let named = cells.keys.filter { $0 >= 0 }.sorted {
      network.symbols[$0].utf8.lexicographicallyPrecedes(network.symbols[$1].utf8)
    }
    areas = named + (cells[-1] == nil ? [] : [-1])
    guard areas.count > Self.mostAreas else { return }
    let totals = areas.map { total(of: $0) }
    let kept = Set(
      areas.indices.sorted {
        totals[$0].nobody != totals[$1].nobody ? totals[$0].nobody > totals[$1].nobody : $0 < $1
      }.prefix(Self.mostAreas))
    cutAreas = areas.count - kept.count
    areas = areas.indices.filter { kept.contains($0) }.map { areas[$0] }
  }

  private func total(of area: Int32) -> Count {
    (cells[area] ?? []).reduce(into: Count()) { $0.add($1) }
  }

  mutating func draw(on canvas: Canvas) -> Picture {
    let all = cells.keys.reduce(into: Count()) { $0.add(total(of: $1)) }
    let summary = [
      album.whole, album.language.day(album.situation.day), album.language.openNeeds(all.open),
      album.say(Words.Holding.nobodyDoes(all.nobody)),
    ].joined(separator: " · ")
    let title = album.language[picture: .titleGaps]
    var page = Page(title: title, summary: summary, description: "\(title). \(summary).")
    if areas.isEmpty {
      let words = album.say(Words.Table.nothing)
      drawing.addNode(
        "n1", ["label": .text(words), "penwidth": "0", "tooltip": .text(words + ".")], in: 0)
    } else {
      drawing.addNode(
        "n1",
        [
          "label": .html(table(all)), "shape": "plain", "style": "solid",
          "tooltip": .text(sentences()),
        ], in: 0)
      page.legend.note("5", album.say(Words.Table.legendNeeds))
      if all.nobody > 0 {
        page.legend.note(
          fill: Palette.warningFill, colour: Palette.warning,
          letters: album.say(Words.Table.nobody(2)),
          album.say(Words.Table.legend))
      }
    }
    if cutAreas > 0 { page.leftOut.append(album.say(Words.Table.leftOutAreas(cutAreas))) }
    return page.picture(drawing, engine: .dot, on: canvas, in: album)
  }

  private func name(_ area: Int32) -> String {
    area < 0 ? album.language[picture: .noArea] : album.network.symbols[area]
  }

  private func table(_ all: Count) -> HTMLLabel {
    var rows: HTMLLabel = "<TR><TD BORDER=\"0\"><B>\(album.language[picture: .area])</B></TD>"
    for domain in domains {
      let words = wrapped(domain.words.capitalised[album.language], width: 13)
      rows.append("<TD BGCOLOR=\"#EEEEEE\">\(words.joined(separator: "\n"))</TD>")
    }
    let total = album.language[picture: .total]
    rows.append("<TD BGCOLOR=\"#DDDDDD\"><B>\(total)</B></TD></TR>")
    for area in areas {
      let name = wrapped(name(area)).joined(separator: "\n")
      rows.append("<TR><TD BGCOLOR=\"#EEEEEE\" ALIGN=\"LEFT\"><B>\(name)</B></TD>")
      for domain in domains {
        rows.append(cell(cells[area]?[Int(domain.rawValue)] ?? Count()))
      }
      rows.append(cell(self.total(of: area), isTotal: true))
      rows.append("</TR>")
    }
    rows.append("<TR><TD BGCOLOR=\"#DDDDDD\" ALIGN=\"LEFT\"><B>\(total)</B></TD>")
    for domain in domains {
      let sum = cells.values.reduce(into: Count()) { $0.add($1[Int(domain.rawValue)]) }
      rows.append(cell(sum, isTotal: true))
    }
    rows.append(cell(all, isTotal: true))
    rows.append("</TR>")
    return
      "<TABLE BORDER=\"0\" CELLBORDER=\"1\" CELLSPACING=\"0\" CELLPADDING=\"4\">\(markup: rows)</TABLE>"
  }

  /// The more needs are nobody's, the darker; and the word says it.
  private func cell(_ count: Count, isTotal: Bool = false) -> HTMLLabel {
    if count.open == 0 { return "<TD> </TD>" }
    let open: HTMLLabel = "<FONT POINT-SIZE=\"15\">\(count.open)</FONT>"
    if count.nobody == 0 {
      return isTotal
        ? "<TD BGCOLOR=\"#F2F2F2\"><B>\(markup: open)</B></TD>" : "<TD>\(markup: open)</TD>"
    }
    let isMost = 2 * count.nobody > count.open
    let fill = isMost ? "#F2A58C" : Palette.warningFill
    return """
      <TD BGCOLOR="\(attribute: fill)">\(markup: open)<BR/>\
      <FONT COLOR="#7A1712"><B>\(album.say(Words.Table.nobody(count.nobody)))</B></FONT></TD>
      """
  }

  /// The cells with something that nobody does, for those who cannot see the table.
  private func sentences() -> String {
    var parts: [String] = []
    for area in areas {
      for domain in domains {
        guard let count = cells[area]?[Int(domain.rawValue)], count.nobody > 0 else { continue }
        parts.append(
          "\(name(area)), \(domain.words[album.language]): \(album.language.openNeeds(count.open)), \(album.language.nobodyDoes(count.nobody))."
        )
      }
    }
    return parts.isEmpty ? album.language[picture: .openNeeds] : parts.joined(separator: " ")
  }
}
