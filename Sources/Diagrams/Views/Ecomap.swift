import Analysis
import Graphviz
import Model
import Wording

extension Album {
  /// Who is around a family, and how it feels.
  func ecomap(_ family: Int, on canvas: Canvas) -> Picture {
    var view = EcomapView(family, in: self)
    return view.draw(on: canvas)
  }
}

/// The family with its members in the middle, helpers on both sides in the groups of their sectors.
///
/// After Ann Hartman's ecomap, but in columns instead of a ring: lines then meet a member without
/// crossing another, and every word stands upright beside its line.
private struct EcomapView {
  /// What fits on A4 with text of 10 points.
  static let mostHelpers = 22

  let album: Album
  let family: Int
  let help: [Help]
  let helperCount: Int
  let cutHelpers: Int
  /// How many helpers the fuller side has.
  private let longest: Int
  /// Whether name and workplace stand on one line, since there are many.
  private var isTight: Bool { longest > 5 }
  /// The sectors to the right of the family.
  private let right: Set<Sector>

  var drawing = Page.blank(isDirected: true)
  private var legend = Legend()
  private var nodes: [Int32: Int32] = [:]
  private var strained = 0

  /// Sectors from the left to the right: the family's own network always last.
  private static let order: [Sector] = [
    .nav, .housing, .refugee, .health, .childWelfare, .school, .kindergarten, .coordination,
    .other, .volunteers, .private,
  ]

  init(_ family: Int, in album: Album) {
    self.album = album
    self.family = family
    let all = album.help(around: family)
    // Where there are too many, those with the weakest ties go.
    var weight: [Int32: Int32] = [:]
    for help in all {
      let strength = help.tie.map { album.network.ties.strength[$0] } ?? -1
      let own: Int32 = strength == Strength.strained.rawValue ? 0 : strength < 0 ? 5 : strength
      weight[help.helper] = min(weight[help.helper] ?? 9, own)
    }
    var helpers: [Int32] = []
    for help in all where !helpers.contains(help.helper) { helpers.append(help.helper) }
    let kept = Set(
      helpers.enumerated().sorted {
        let (a, b) = (weight[$0.element] ?? 9, weight[$1.element] ?? 9)
        return a != b ? a < b : $0.offset < $1.offset
      }.prefix(Self.mostHelpers).map(\.element))
    help = all.filter { kept.contains($0.helper) }
    helperCount = helpers.count
    cutHelpers = helpers.count - kept.count
    var counts = [Int](repeating: 0, count: Self.order.count)
    for helper in kept {
      if let place = Self.order.firstIndex(of: album.sector(helper)) { counts[place] += 1 }
    }
    var best = (longest: Int.max, split: 0)
    for split in 0..<Self.order.count {
      let left = counts[..<split].reduce(0, +)
      let longest = max(left, kept.count - left)
      if longest < best.longest { best = (longest, split) }
    }
    longest = best.longest
    right = Set(Self.order[best.split...])
  }

  mutating func draw(on canvas: Canvas) -> Picture {
    drawing.attributes["rankdir"] = "LR"
    drawing.attributes["ranksep"] = longest > 8 ? "0.6" : "0.85"
    // Straight lines from side to side, and columns of one width: no line crosses a node.
    drawing.attributes["splines"] = "line"
    drawing.edgeDefaults["tailport"] = "e"
    drawing.edgeDefaults["headport"] = "w"
    drawing.attributes["nodesep"] = isTight ? "0.05" : "0.1"
    if isTight {
      drawing.nodeDefaults["margin"] = longest > 8 ? "0.08,0.01" : "0.1,0.03"
      drawing.nodeDefaults["height"] = "0.3"
    }
    addFamily()
    for sector in Self.order { addHelpers(of: sector) }
    for one in help { addLine(one) }
    return page().picture(drawing, engine: .dot, on: canvas, in: album)
  }

  private func page() -> Page {
    let name = album.familyName(family)
    var parts: [String] = []
    let area = album.network.families.area[family]
    if area >= 0 { parts.append(album.network.symbols[area]) }
    parts.append(album.language.day(album.situation.day))
    parts.append(album.say(help.isEmpty ? Words.Around.nobody : Words.Around.summary(helperCount)))
    if strained > 0 { parts.append(album.say(Words.Around.strained(strained))) }
    let summary = parts.joined(separator: " · ")
    let title = name + ": " + album.language[picture: .titleEcomap]
    var page = Page(
      title: title, summary: summary,
      description: "\(title). \(summary). " + album.say(Words.Around.description))
    page.legend = legend
    if cutHelpers > 0 { page.leftOut.append(album.say(Words.leftOutHelpers(cutHelpers))) }
    return page
  }

  // MARK: The family

  private mutating func addFamily() {
    let name = album.familyName(family)
    let bold = wrapped(name, width: 26, lines: 2).joined(separator: "\n")
    var label: HTMLLabel = "<FONT POINT-SIZE=\"16\"><B>\(bold)</B></FONT>"
    for line in kinLines() {
      label.append("<BR/>\(wrapped(line, width: 28, lines: 4).joined(separator: "\n"))")
    }
    let cluster = drawing.addCluster(
      "family",
      [
        "label": .html(label), "labelloc": "t", "labeljust": "c",
        "peripheries": "1", "style": "rounded,filled", "fillcolor": "#F2F2F2",
        "color": .raw(Palette.line), "penwidth": "3", "margin": "12", "tooltip": .text(name),
      ], in: 0)
    let whole = Ref(.family, family).number
    if help.contains(where: { $0.to == whole }) {
      let words = album.say(Words.wholeFamily)
      nodes[whole] = drawing.addNode(
        "n\(drawing.nodes.count + 1)",
        [
          "label": .html("<B>\(words)</B>"), "style": "filled,rounded", "penwidth": "2",
          "width": "1.6",
          "tooltip": .text("\(words): \(name)."),
        ], in: cluster)
    }
    for member in album.members(of: family) {
      let words = album.personWithAge(member)
      nodes[Ref(.person, member).number] = drawing.addNode(
        "n\(drawing.nodes.count + 1)",
        [
          "label": .html("<B>\(wrapped(words, width: 22, lines: 2).joined(separator: "\n"))</B>"),
          "shape": "ellipse", "margin": "0.04,0.03", "width": "1.6",
          "tooltip": .text("\(words): " + album.say(Words.Around.isMember) + "."),
        ], in: cluster)
    }
    if nodes.isEmpty {
      drawing.addNode(
        "n1", ["label": .text(name), "tooltip": .text(name), "penwidth": "0"], in: cluster)
    }
    let row = drawing.nodes.indices.map { Int32($0) }
    if row.count > 1 { drawing.addRankGroup(.same, row, in: cluster) }
  }

  /// The ties within the family that say something: couples, strong, weak and strained ones.
  private func kinLines() -> [String] {
    let ties = album.network.ties
    let rows = album.kinTiesOfFamily[family].map { Int($0) }
    func pairs(_ isOne: (Int) -> Bool) -> String {
      var names: [String] = []
      for row in rows where isOne(row) {
        let both = [ties.a[row], ties.b[row]]
          .sorted { album.id($0).lexicographicallyPrecedes(album.id($1)) }
          .map { album.personName($0.row) }
        let pair = both.joined(separator: "–")
        if !names.contains(pair) { names.append(pair) }
      }
      return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: ", ")
    }
    let lines: [(Phrase, String)] = [
      (
        Words.Around.couple,
        pairs { ties.relation[$0] == Relation.partner.rawValue }
      ),
      (Words.Around.strongKin, pairs { ties.strength[$0] == Strength.strong.rawValue }),
      (Words.Around.weakKin, pairs { ties.strength[$0] == Strength.weak.rawValue }),
      (Words.Around.strainedKin, pairs { ties.strength[$0] == Strength.strained.rawValue }),
    ]
    return lines.filter { !$0.1.isEmpty }.map { album.say($0.0) + ": " + $0.1 }
  }

  // MARK: The helpers

  private mutating func addHelpers(of sector: Sector) {
    var helpers: [Int32] = []
    for one in help where album.sector(one.helper) == sector && !helpers.contains(one.helper) {
      helpers.append(one.helper)
    }
    if helpers.isEmpty { return }
    let words = sector.words.capitalised[album.language]
    let cluster = drawing.addCluster(
      "s\(sector.rawValue)",
      [
        "label": .html("<B>\(words)</B>"), "labelloc": "t", "peripheries": "1",
        "style": "rounded,filled", "fillcolor": .raw(Palette.ground(sector)),
        "color": .raw(Palette.frame),
        "margin": isTight ? "4" : "7", "tooltip": .text(words),
      ], in: 0)
    for helper in helpers {
      var attributes = ActorLabel.attributes(
        helper, isTight: isTight, width: 24, isInSector: true, below: details(helper), in: album)
      let reached = help.filter { $0.helper == helper }.map(sentence)
      attributes["width"] = "2.4"
      attributes["tooltip"] = .text(reached.joined(separator: " "))
      nodes[helper] = drawing.addNode("n\(drawing.nodes.count + 1)", attributes, in: cluster)
    }
  }

  private mutating func addLine(_ help: Help) {
    guard let helper = nodes[help.helper], let member = nodes[help.to] else { return }
    var attributes = style(help)
    attributes["tooltip"] = .text(sentence(help))
    attributes["labeltooltip"] = .text(sentence(help))
    if right.contains(album.sector(help.helper)) {
      attributes["dir"] = "back"
      attributes["arrowtail"] = "normal"
      drawing.addEdge(member, helper, attributes)
    } else {
      drawing.addEdge(helper, member, attributes)
    }
  }

  private mutating func style(_ help: Help) -> Attributes {
    legend.note("▶", album.say(Words.Around.flow))
    guard let tie = help.tie else {
      legend.note("┈┈▶", album.say(Words.Around.legendResponsibility))
      return ["style": "dotted", "penwidth": "2"]
    }
    let ties = album.network.ties
    var attributes: Attributes = [:]
    switch Strength(rawValue: ties.strength[tie]) {
    case .strong:
      attributes["penwidth"] = "5"
      legend.note("━━▶", album.language[picture: .strong])
    case .ordinary:
      attributes["penwidth"] = "2"
      legend.note("──▶", album.language[picture: .ordinary])
    case .weak:
      attributes["penwidth"] = "1.3"
      attributes["style"] = "dashed"
      legend.note("╌╌▶", album.language[picture: .weak])
    case .strained:
      strained += 1
      attributes["penwidth"] = "1.8"
      attributes["color"] = .raw("\(Palette.warning):white:\(Palette.warning)")
      attributes["fontcolor"] = .raw(Palette.warning)
      attributes["label"] = Page.lineLabel("⚡ " + Strength.strained.words[album.language])
      legend.note("═⚡═▶", colour: Palette.warning, album.language[picture: .strained])
    case nil:
      attributes["color"] = .raw(Palette.faint)
      legend.note("──▶", colour: Palette.faint, album.say(Words.Around.unknown))
    }
    return attributes
  }

  /// The kinds of support and the trust, a line for each whom the helper reaches.
  private func details(_ helper: Int32) -> [String] {
    let ties = album.network.ties
    let reached = help.filter { $0.helper == helper }
    return reached.compactMap { one in
      guard let tie = one.tie else { return album.say(Words.Around.responsibility(one.hold)) }
      var words = Support.allCases.filter { ties.support[tie] & $0.bit != 0 }
        .map { album.say(Words.Around.short($0)) }
      if ties.trust[tie] > 0 { words.append(album.language.trust(Int(ties.trust[tie]))) }
      if words.isEmpty { return nil }
      let isFamily = one.to >> 28 == Ref.Kind.family.rawValue
      let whom =
        reached.count < 2
        ? "" : (isFamily ? album.say(Words.Around.all) : album.personName(one.to.row)) + ": "
      return whom + words.joined(separator: ", ")
    }.flatMap { wrapped($0, width: longest > 8 ? 44 : 36, lines: 2) }
  }

  private func sentence(_ help: Help) -> String {
    let whom =
      help.to >> 28 == Ref.Kind.family.rawValue
      ? album.familyName(help.to.row) : album.personWithAge(help.to.row)
    let who = album.fullName(help.helper)
    guard let tie = help.tie else {
      return album.say(Words.Around.helps(who, whom)) + ": "
        + album.say(Words.Around.responsibility(help.hold)) + "."
    }
    let ties = album.network.ties
    var parts: [String] = []
    let strengths: [Strength: PictureWord] = [
      .strong: .strong, .ordinary: .ordinary, .weak: .weak, .strained: .strained,
    ]
    if let word = Strength(rawValue: ties.strength[tie]).flatMap({ strengths[$0] }) {
      parts.append(album.language[picture: word])
    }
    let kinds = Support.allCases.filter { ties.support[tie] & $0.bit != 0 }
    if !kinds.isEmpty {
      parts.append(
        album.say(Words.Around.support(album.language.list(kinds.map { $0.words[album.language] })))
      )
    }
    if ties.trust[tie] > 0 { parts.append(album.language.trust(Int(ties.trust[tie]))) }
    if ties.lastContact[tie] <= album.d {
      let day = Day(number: ties.lastContact[tie])
      parts.append(album.say(Words.Around.lastContact(album.language.day(day))))
    }
    let head = album.say(Words.Around.helps(who, whom))
    return parts.isEmpty ? head + "." : head + ": " + parts.joined(separator: ", ") + "."
  }
}
