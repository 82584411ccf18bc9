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

  /// The picture of a drawing whose cluster 0 bears the legend.
  func picture(_ drawing: Drawing, engine: Engine) -> Picture {
    picture(of: drawing, engine: engine) { ($0.framed($1), nil) }
  }

  /// The picture of a drawing whose nodes have their places around the middle of the page.
  func picture(_ drawing: Drawing, legendBelow top: Double, width: Double) -> Picture {
    picture(of: drawing, engine: .nop2) { ($0.framed($1, below: top, width: width), nil) }
  }

  /// The picture of a scene: how large it becomes is known without laying it out.
  func picture(
    _ scene: Scene, legendBelow top: Double, width: Double, left: Double = 0
  ) -> Picture {
    picture(of: scene.drawing, engine: .nop2) { frame, drawing in
      var named = scene
      named.drawing = drawing
      return frame.framed(named, below: top, width: width, left: left)
    }
  }

  private func picture(
    of drawing: Drawing, engine: Engine,
    framed: (PageFrame, Drawing) -> (Drawing, (width: Double, height: Double)?)
  ) -> Picture {
    var named = drawing
    named.name = "\(title) · \(context.language.day(context.situation.day))"
    named.attributes["tooltip"] = .text(description)
    if let address = request.options.links { named.link(to: address) }
    let frame = frame
    let (whole, extent) = framed(frame, named)
    let textAlternative = TextAlternative(
      language: context.language, title: title, summary: summary, description: description,
      sections: sections.isEmpty ? TextAlternative.sections(of: drawing) : sections,
      foot: frame.foot)
    return Picture(
      drawing: whole, engine: engine, paper: request.paper, extent: extent,
      textAlternative: textAlternative,
      links: links.isEmpty ? PictureLink.all(in: drawing) : links,
      isInPage: request.options.links != nil)
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
