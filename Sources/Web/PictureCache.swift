import Diagrams
import Graphviz
import Synchronization
import Wording

/// The pictures that were drawn last: laying one out takes long, and Graphviz leaves some memory
/// behind each time.
///
/// A picture is known by all that is drawn in it, the addresses of its links too. None can
/// therefore be out of date, whatever network it is of.
final class PictureCache: Sendable {
  private struct Key: Hashable {
    let drawing: Drawing
    let engine: Engine
    let prefix, language, title, summary, description: String
    let isInPage: Bool
  }

  /// How many are kept.
  private static let most = 64

  private let drawn = Mutex<[Key: String]>([:])

  /// A picture as SVG.
  func svg(of picture: Picture, prefix: String) throws(GraphvizError) -> String {
    let said = picture.textAlternative
    let key = Key(
      drawing: picture.drawing, engine: picture.engine, prefix: prefix,
      language: said.language.rawValue, title: said.title, summary: said.summary,
      description: said.description, isInPage: picture.isInPage)
    if let svg = drawn.withLock({ $0[key] }) { return svg }
    let svg = String(decoding: try picture.bytes(as: .svg, prefix: prefix), as: UTF8.self)
    drawn.withLock { drawn in
      if drawn.count >= Self.most { drawn.removeAll() }
      drawn[key] = svg
    }
    return svg
  }
}
