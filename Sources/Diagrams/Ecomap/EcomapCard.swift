import Analysis
import Graphviz
import Layout
import Model
import Wording

/// A helper as a card of a certain width: the name, the sector and where they work, and in italics
/// how they support and, in the family's own map, what the family trusts them; or the empty place
/// of somebody who is not there.
struct EcomapCard {
  /// Who it is; nil for an empty place.
  let helper: FamilyHelper?
  let sector: Sector
  let label: HTMLLabel
  let attributes: Attributes
  let width: Double
  let height: Double

  var help: [FamilyHelp] { helper?.help ?? [] }

  /// The place of a coordinator where there is none.
  init(emptyPlace words: String, width: Double, size: Double) {
    helper = nil
    sector = .coordination
    self.width = width
    let lines = fitted(words, to: width - 18, size: size, isBold: true, lines: 3)
    let point = size.graphvizText()
    label =
      "<FONT POINT-SIZE=\"\(attribute: point)\" COLOR=\"\(attribute: Palette.warning)\"><B>\(lines.joined(separator: "\n"))</B></FONT>"
    height = Double(lines.count) * size * 1.2 + 22
    attributes = [
      "style": "filled,rounded,dashed", "fillcolor": .raw(Palette.paper),
      "color": .raw(Palette.warning), "penwidth": "2.4",
      PreviousLayout.keyName: .raw("coordinator"), "tooltip": .text(words + "."),
    ]
  }

  /// - Parameter isTight: whether the word of the sector goes: the colour and the place say it too.
  init(
    _ helper: FamilyHelper, width: Double, size: Double, isTight: Bool, in context: DiagramContext
  ) {
    self.helper = helper
    sector = helper.sector
    self.width = width
    let small = max(10, size * 0.9)
    let inner = width - 14
    let name = fitted(context.name(helper.ref), to: inner, size: size, isBold: true, lines: 4)
    let detail = fitted(
      isTight
        ? ActorCard.placeWithRole(helper.ref, in: context)
        : ActorCard.detail(helper.ref, in: context), to: inner, size: small, lines: 5)
    let presences = Set(helper.help.map(\.presence))
    // Where all of it is new, or gone, one word says so.
    let mark = presences.count == 1 ? context.say(Words.Both.mark(presences.first ?? nil)) : ""
    var more: [String] = []
    for one in helper.help {
      let trust = context.trust(one)
      let words = [
        presences.count == 1 ? "" : context.say(Words.Both.mark(one.presence)), context.words(one),
      ].filter { !$0.isEmpty }.joined(separator: " · ")
      if words.isEmpty && trust.isEmpty { continue }
      let isFamily = one.to.isA(.family)
      let whom =
        helper.help.count < 2
        ? "" : (isFamily ? context.say(Words.Around.all) : context.personName(one.to.row)) + ": "
      if more.count >= 4 { continue }
      let all = whom + [words, trust].filter { !$0.isEmpty }.joined(separator: " · ")
      if trust.isEmpty || words.isEmpty
        || TextWidth.points(all, size: small) <= inner
      {
        more += fitted(all, to: inner, size: small, lines: 3)
      } else {
        more += fitted(whom + words, to: inner, size: small, lines: 3)
        more += fitted(trust, to: inner, size: small)
      }
    }
    let isOver = helper.help.allSatisfy { $0.isEnded || $0.presence == .gone }
    let isStrained = helper.help.contains { $0.strength == .strained }
    var label: HTMLLabel = """
      <FONT POINT-SIZE="\(attribute: size.graphvizText())"><B>\(name.joined(separator: "\n"))</B></FONT>
      """
    let point = small.graphvizText()
    label.append(
      "<BR/><FONT POINT-SIZE=\"\(attribute: point)\">\(detail.joined(separator: "\n"))</FONT>")
    if !more.isEmpty {
      label.append(
        "<BR/><FONT POINT-SIZE=\"\(attribute: point)\"><I>\(more.joined(separator: "\n"))</I></FONT>"
      )
    }
    if isStrained {
      let words = "⚡ " + Strength.strained.words[context.language]
      label.append(
        "<BR/><FONT POINT-SIZE=\"\(attribute: size.graphvizText())\"><B>\(words)</B></FONT>"
      )
    }
    if !mark.isEmpty {
      label.append(
        "<BR/><FONT POINT-SIZE=\"\(attribute: size.graphvizText())\"><B>\(mark)</B></FONT>")
    }
    self.label = label
    let bold = name.count + (isStrained ? 1 : 0) + (mark.isEmpty ? 0 : 1)
    let lines =
      Double(detail.count + more.count) * small + Double(bold) * size
    height = lines * 1.2 + 10
    var style = ActorCard.style(helper.ref, in: context)
    if isOver {
      style["fillcolor"] = "#FFFFFF"
      style["color"] = .raw(Palette.faint)
      style["fontcolor"] = "#555555"
      style["style"] = "filled,rounded,dashed"
    }
    style[PreviousLayout.keyName] = .raw(context.key(helper.ref))
    attributes = style
  }
}
