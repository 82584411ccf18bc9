import Diagrams
import Foundation
import Graphviz

/// Where everything of a picture stands once Graphviz has laid it out, with each piece of text:
/// read from its own drawing operations, in points before the drawing is fitted to its paper.
struct PictureLayout {
  struct Box {
    var left, bottom, right, top: Double

    func overlaps(_ other: Box, slack: Double) -> Bool {
      left + slack < other.right && other.left + slack < right && bottom + slack < other.top
        && other.bottom + slack < top
    }

    func holds(_ other: Box, slack: Double) -> Bool {
      other.left > left - slack && other.right < right + slack && other.bottom > bottom - slack
        && other.top < top + slack
    }
  }

  struct Text {
    var words: String
    var size: Double
    var box: Box
  }

  struct Thing {
    var name: String
    var box: Box
    var texts: [Text]
  }

  var page = Box(left: 0, bottom: 0, right: 0, top: 0)
  var heading: [Text] = []
  var nodes: [Thing] = []
  var clusters: [Thing] = []
  /// The texts of each line.
  var lines: [Thing] = []
  /// How much the picture shrinks or grows to fit its paper.
  var scale = 1.0

  init(_ picture: Picture) throws {
    let json = try JSONSerialization.jsonObject(with: Data(try rendered(picture, .json).utf8))
    guard let graph = json as? [String: Any] else { throw Warned("no JSON object") }
    page = Self.box(graph["bb"]) ?? page
    heading = Self.texts(graph)
    for case let object as [String: Any] in graph["objects"] as? [Any] ?? [] {
      let name = object["name"] as? String ?? ""
      let texts = Self.texts(object)
      if let box = Self.box(object["bb"]) {
        clusters.append(Thing(name: name, box: box, texts: texts))
      } else if let pos = Self.numbers(object["pos"]), pos.count == 2,
        let width = Self.numbers(object["width"])?.first,
        let height = Self.numbers(object["height"])?.first
      {
        let box = Box(
          left: pos[0] - width * 36, bottom: pos[1] - height * 36, right: pos[0] + width * 36,
          top: pos[1] + height * 36)
        nodes.append(Thing(name: name, box: box, texts: texts))
      }
    }
    for case let edge as [String: Any] in graph["edges"] as? [Any] ?? [] {
      let texts = Self.texts(edge)
      guard let first = texts.first else { continue }
      let box = texts.dropFirst().reduce(first.box) { sum, text in
        Box(
          left: min(sum.left, text.box.left), bottom: min(sum.bottom, text.box.bottom),
          right: max(sum.right, text.box.right), top: max(sum.top, text.box.top))
      }
      lines.append(Thing(name: first.words, box: box, texts: texts))
    }
    let paper = (picture.drawing.attributes["size"]?.read ?? "").filter { $0 != "!" }
      .split(separator: ",").compactMap { Double($0) }
    if paper.count == 2 {
      let pad = 0.2
      scale = min(
        paper[0] / ((page.right - page.left) / 72 + pad),
        paper[1] / ((page.top - page.bottom) / 72 + pad))
    }
  }

  /// What is wrong with it, a sentence each.
  var faults: [String] {
    var faults: [String] = []
    let all = heading + (nodes + clusters + lines).flatMap(\.texts)
    for text in all {
      if text.size * scale < 9.95 {
        faults.append("«\(text.words)» is \(text.size * scale) points")
      }
      if !page.holds(text.box, slack: 4) { faults.append("«\(text.words)» is outside the page") }
    }
    for node in nodes {
      if !page.holds(node.box, slack: 4) { faults.append("\(node.name) is outside the page") }
      for text in node.texts where !node.box.holds(text.box, slack: 3) {
        faults.append("«\(text.words)» reaches out of \(node.name)")
      }
    }
    for (place, one) in nodes.enumerated() {
      for other in nodes[(place + 1)...] where one.box.overlaps(other.box, slack: 1.5) {
        faults.append("\(one.name) lies on \(other.name)")
      }
      for line in lines where one.box.overlaps(line.box, slack: 1.5) {
        faults.append("the words «\(line.name)» of a line lie on \(one.name)")
      }
      for text in heading where one.box.overlaps(text.box, slack: 1.5) {
        faults.append("the title lies on \(one.name)")
      }
      for cluster in clusters {
        for text in cluster.texts where one.box.overlaps(text.box, slack: 1.5) {
          faults.append("the heading «\(text.words)» lies on \(one.name)")
        }
      }
    }
    for (place, one) in lines.enumerated() {
      for other in lines[(place + 1)...] where one.box.overlaps(other.box, slack: 1.5) {
        faults.append("the words «\(one.name)» and «\(other.name)» of lines lie on one another")
      }
    }
    return faults
  }

  private static func numbers(_ value: Any?) -> [Double]? {
    (value as? String)?.split(separator: ",").compactMap { Double($0) }
  }

  private static func box(_ value: Any?) -> Box? {
    guard let all = numbers(value), all.count == 4 else { return nil }
    return Box(left: all[0], bottom: all[1], right: all[2], top: all[3])
  }

  /// The pieces of text among the drawing operations of an object; blanks are none.
  private static func texts(_ object: [String: Any]) -> [Text] {
    var texts: [Text] = []
    for key in ["_ldraw_", "_hldraw_", "_tldraw_"] {
      var size = 14.0
      for case let operation as [String: Any] in object[key] as? [Any] ?? [] {
        switch operation["op"] as? String {
        case "F": size = operation["size"] as? Double ?? size
        case "T":
          guard let words = operation["text"] as? String,
            words.contains(where: { !$0.isWhitespace }),
            let point = operation["pt"] as? [Double], point.count == 2,
            let width = operation["width"] as? Double
          else { continue }
          let left =
            switch operation["align"] as? String {
            case "l": point[0]
            case "r": point[0] - width
            default: point[0] - width / 2
            }
          texts.append(
            Text(
              words: words, size: size,
              box: Box(
                left: left, bottom: point[1] - 0.2 * size, right: left + width,
                top: point[1] + 0.75 * size)))
        default: continue
        }
      }
    }
    return texts
  }
}
