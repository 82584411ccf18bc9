import Graphviz
package import Model

/// Something of the network that a picture shows, for a list of links beside it.
package struct PictureLink: Sendable, Equatable {
  /// What the picture says of it when it is pointed at.
  package var text: String
  /// The family, person, service, contact, need or referral.
  package var ref: Ref
}

extension PictureLink {
  /// What the tagged nodes and lines of a drawing stand for: nodes first, each thing once.
  static func all(in drawing: Drawing) -> [PictureLink] {
    var seen: Set<Ref> = []
    let drawn =
      drawing.nodes.map { ($0.tag, $0.attributes) } + drawing.edges.map { ($0.tag, $0.attributes) }
    return drawn.compactMap { tag, attributes in
      guard let ref = tag.flatMap({ Ref(number: $0) }), seen.insert(ref).inserted,
        case .text(let words, _)? = attributes["tooltip"]
      else { return nil }
      return PictureLink(text: words, ref: ref)
    }
  }
}

/// An address without letters that end it, or that Graphviz would read as something else: quotes,
/// brackets, backslashes and all beyond ASCII become `%22` and the like (RFC 3986, 2.1).
func percentEncoded(_ address: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in address.utf8 {
    if byte > 0x20, byte < 0x7F, !"\"'<>\\^`{|}".utf8.contains(byte) {
      bytes.append(byte)
    } else {
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension Drawing {
  /// Gives each node and line that is tagged with a reference the address of its page.
  mutating func link(to address: (Ref) -> String?) {
    func url(_ tag: Int32?) -> AttributeValue? {
      tag.flatMap { Ref(number: $0) }.flatMap(address).map { .text(percentEncoded($0)) }
    }
    for at in nodes.indices {
      if let url = url(nodes[at].tag) { nodes[at].attributes["URL"] = url }
    }
    for at in edges.indices {
      if let url = url(edges[at].tag) { edges[at].attributes["URL"] = url }
    }
  }
}
