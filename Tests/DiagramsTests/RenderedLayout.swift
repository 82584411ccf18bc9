import Diagrams
import Graphviz

/// Where everything stands once Graphviz has laid a picture out.
struct RenderedLayout {
  struct Box {
    /// The middle and the size, in inches.
    var x, y, width, height: Double

    func overlaps(_ other: Box) -> Bool {
      let slack = 0.02
      return abs(x - other.x) + slack < (width + other.width) / 2
        && abs(y - other.y) + slack < (height + other.height) / 2
    }
  }

  /// The size of the drawing before it is fitted to its paper, in inches.
  var width = 0.0
  var height = 0.0
  var boxes: [String: Box] = [:]

  init(_ picture: Picture) throws {
    for line in try rendered(picture, .plain).split(separator: "\n") {
      let words = line.split(separator: " ")
      if words[0] == "graph" {
        width = Double(words[2]) ?? 0
        height = Double(words[3]) ?? 0
      } else if words[0] == "node" {
        let numbers = words[2...5].compactMap { Double($0) }
        boxes[String(words[1])] = Box(
          x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3])
      }
    }
  }

  /// How much the picture shrinks to fit its paper; 1 where it fits as it is.
  func scale(on size: AttributeValue?) -> Double {
    let paper = (size?.read ?? "").filter { $0 != "!" }.split(separator: ",").compactMap {
      Double($0)
    }
    return paper.count == 2 ? min(paper[0] / (width + 0.2), paper[1] / (height + 0.2)) : 1
  }

  /// Two nodes that lie on one another, where there are such.
  var overlap: (String, String)? {
    let names = boxes.keys.sorted()
    for (place, one) in names.enumerated() {
      for other in names[(place + 1)...] {
        if let a = boxes[one], let b = boxes[other], a.overlaps(b) { return (one, other) }
      }
    }
    return nil
  }
}
