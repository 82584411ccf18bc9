import Analysis
import Graphviz
import Layout
import Model
import Wording

/// The words of a picture around its drawing.
struct Page {
  /// The subject, and the numbers that matter most in a line below.
  var title: String
  var summary: String
  /// The same in a sentence or two, for screen readers.
  var description: String
  var legend = Legend()
  /// Omissions and their reasons, a sentence each.
  var leftOut: [String] = []
  /// The whole picture in sentences, with more than there is room for in the drawing.
  ///
  /// Without any, the tooltips of nodes and lines are taken. Every tooltip has to be one of these
  /// sentences, or several of them one after the other.
  var sections: [TextAlternative.Section] = []
  /// What the picture shows; without any, what its nodes and lines are tagged with.
  var links: [PictureLink] = []

  private let request: PictureRequest
  private let context: DiagramContext

  init(
    title: String, summary: String, description: String, for request: PictureRequest,
    in context: DiagramContext
  ) {
    self.title = title
    self.summary = summary
    self.description = [description, context.stampSentence].compactMap(\.self)
      .joined(separator: " ")
    self.request = request
    self.context = context
  }

  /// How much height the title, the legend and the foot take, in points.
  func frameHeight(width: Double) -> Double { frame.height(width: width) }

  /// The picture of a scene: how large it becomes is known without laying it out.
  func picture(
    _ scene: Scene, legendBelow top: Double, width: Double, left: Double = 0
  ) -> Picture {
    let drawing = scene.drawing
    var named = drawing
    named.name = "\(title) · \(context.language.day(context.situation.day))"
    named.attributes["tooltip"] = .text(description)
    if let address = request.options.links { named.link(to: address) }
    let frame = frame
    var scene = scene
    scene.drawing = named
    let (whole, extent) = frame.framed(scene, below: top, width: width, left: left)
    let textAlternative = TextAlternative(
      language: context.language, title: title, summary: summary, description: description,
      sections: sections.isEmpty ? TextAlternative.sections(of: drawing) : sections,
      foot: frame.foot)
    return Picture(
      drawing: whole, engine: .nop2, paper: request.paper, extent: extent,
      textAlternative: textAlternative,
      links: links.isEmpty ? PictureLink.all(in: drawing) : links,
      isInPage: request.options.links != nil)
  }

  /// The picture where some words are all there is to show.
  func picture(saying words: String) -> Picture {
    var scene = Scene()
    let box = Box(left: 0, top: 0, width: min(request.area.width, 700), height: 120)
    scene.addNode(
      box, "<FONT POINT-SIZE=\"18\">\(words)</FONT>",
      ["penwidth": "0", "style": "", "tooltip": .text(words + ".")])
    var page = self
    page.sections = []
    return page.picture(scene, legendBelow: box.height, width: box.width)
  }

  private var frame: PageFrame {
    PageFrame(
      title: title, summary: summary, legend: legend,
      legendName: context.language[picture: .legend],
      imprint: imprint, leftOut: leftOut)
  }

  /// For whom it is, who made it, when, and for which paper if another than asked for.
  private var imprint: String {
    let made = context.say(
      Words.madeBySamvev(
        context.language.madeBySamvev(context.situation.day),
        on: request.options.made.map { context.language.day($0) },
        isSameDay: request.options.made == context.situation.day))
    let paper =
      request.paper == request.options.paper
      ? nil : context.say(request.paper.words(insteadOf: request.options.paper))
    // What it is for comes first: of a long foot the end may be cut.
    return [context.stampSentence, made, paper].compactMap(\.self).joined(separator: " ")
  }
}
