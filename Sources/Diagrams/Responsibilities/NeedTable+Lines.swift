import Analysis
import Graphviz
import Layout
import Model
import Wording

// How the lines of responsibilities are drawn, and what they mean.
extension NeedTable {
  static func style(_ link: NeedLink) -> Attributes {
    if let presence = link.presence, link.kind != .nobody { return presence.line }
    return style(link.kind)
  }

  private static func style(_ kind: NeedLink.Kind) -> Attributes {
    switch kind {
    case .accepted(let isLead), .recorded(let isLead): ["penwidth": isLead ? "3.5" : "1.6"]
    case .asked: ["penwidth": "1.8", "style": "dashed"]
    case .assumed: ["penwidth": "2.2", "style": "dotted", "arrowhead": "onormal"]
    case .waiting(let isOver):
      isOver
        ? [
          // Filled and thicker, so that it is another one in greyscale too.
          "penwidth": "3.2", "style": "dashed", "arrowhead": "diamond",
          "color": .raw(Palette.warning), "fontcolor": .raw(Palette.warning),
        ] : ["penwidth": "1.8", "style": "dashed", "arrowhead": "odiamond"]
    case .promised(let isOver):
      isOver
        ? [
          "penwidth": "2.4", "style": "dotted", "arrowhead": "vee", "color": .raw(Palette.warning),
          "fontcolor": .raw(Palette.warning),
        ]
        : ["penwidth": "1.8", "style": "dotted", "arrowhead": "vee"]
    case .declined:
      [
        "penwidth": "1.6", "arrowhead": "tee", "color": .raw(Palette.faint),
        "fontcolor": .raw(Palette.faint),
      ]
    case .ended:
      [
        "penwidth": "1", "arrowhead": "none", "color": .raw(Palette.faint),
        "fontcolor": .raw(Palette.faint),
      ]
    case .nobody, .notShown:
      ["penwidth": "4", "color": .raw(Palette.warning), "fontcolor": .raw(Palette.warning)]
    }
  }

  static func legend(
    _ cards: [NeedCard], _ context: DiagramContext, for request: PictureRequest
  ) -> Legend {
    let links = cards.flatMap(\.links)
    var legend = Legend()
    request.note(
      Set(cards.compactMap(\.presence) + links.compactMap(\.presence)), in: &legend, context)
    // Of both, a line says in which it is, and its words say what it is.
    let kinds = Set(links.filter { $0.presence == nil || $0.kind == .nobody }.map(\.kind))
    func own(_ own: Phrase, _ shared: Phrase) -> Phrase {
      context.isForSomebody ? shared : own
    }
    // Other lines begin with the words that say what they are.
    let signs: [(NeedLink.Kind, Phrase)] = [
      (.recorded(isLead: false), own(Words.Holding.legendRecorded, Words.Shared.has)),
      (.asked, own(Words.Holding.legendAsked, Words.Shared.asked)),
      (.assumed, own(Words.Holding.legendAssumed, PictureWord.assumed.words)),
      // One of each sign, by what it is; how late it is stands beside the line.
      (.waiting(isOver: false), Words.Holding.legendReferral),
      (.waiting(isOver: true), Words.Holding.legendReferral),
      (.promised(isOver: false), Words.Holding.legendPromised),
      (.promised(isOver: true), Words.Holding.legendPromised),
    ]
    for (kind, words) in signs where kinds.contains(kind) {
      legend.note(Stroke(style(kind), arrow: 9), context.say(words))
    }
    if cards.contains(where: \.lacksYes) {
      legend.note(
        fill: Palette.amber, colour: Palette.line, letters: "      ",
        context.say(Words.Holding.legendNoYes))
    }
    if cards.contains(where: \.isQuestion) {
      legend.note(
        fill: Palette.paper, colour: Palette.line, letters: "      ", frame: "DASHED",
        context.say(Words.Holding.legendQuestion))
    }
    return legend
  }
}
