import Analysis
import Graphviz
import Layout
import Model
import Wording

/// Somebody who does something, as a card of a certain width: the name, and below it or beside it
/// the sector and where they work.
struct ActorCard {
  let label: HTMLLabel
  let attributes: Attributes
  let height: Double

  init(_ ref: Int32, width: Double, size: Double, isTight: Bool, in album: Album) {
    attributes = Self.style(ref, in: album)
    let small = max(10, size * 0.92)
    let inner = width - 16
    let detail = Self.detail(ref, in: album)
    // A name is never cut for the sake of what stands beside it.
    let name = onOneLine(album.name(ref))
    let isShort = TextWidth.points(name, size: size, isBold: true) <= inner * 0.62
    if isTight, isShort {
      let room = inner - 8 - TextWidth.points(name, size: size, isBold: true)
      let rest = Self.fitting(ref, detail, to: room, size: small, in: album)
      label = """
        <FONT POINT-SIZE="\(attribute: size.graphvizText())"><B>\(name)</B></FONT>  \
        <FONT POINT-SIZE="\(attribute: small.graphvizText())">\(rest)</FONT>
        """
      // A second frame takes four points above and below.
      let hasTwoFrames = attributes["peripheries"] == "2"
      height = size * 1.2 + (hasTwoFrames ? 9 : 4)
    } else {
      let name = fitted(name, to: inner, size: size, isBold: true, lines: 3)
      let rest = Self.fitting(ref, detail, to: inner, size: small, in: album)
      label = """
        <FONT POINT-SIZE="\(attribute: size.graphvizText())"><B>\(name.joined(separator: "\n"))</B></FONT><BR/>\
        <FONT POINT-SIZE="\(attribute: small.graphvizText())">\(rest)</FONT>
        """
      height = (Double(name.count) * size + small) * 1.2 + 9
    }
  }

  /// All that is said about somebody, or the sector and what they are, or the sector alone: what
  /// there is room for.
  private static func fitting(
    _ ref: Int32, _ detail: String, to room: Double, size: Double, in album: Album
  ) -> String {
    if TextWidth.points(detail, size: size) <= room { return detail }
    guard ref.refKind == Ref.Kind.contact.rawValue else {
      return fitted(detail, to: room, size: size)[0]
    }
    let sector = album.sector(ref).words.capitalised[album.language]
    let role = album.role(ref.row)
    let short = role.isEmpty ? sector : "\(sector) · \(role)"
    if TextWidth.points(short, size: size) <= room { return short }
    return fitted(sector, to: room, size: size)[0]
  }

  /// A contact is rounded, a service square, the family's own network has a double frame, and the
  /// family itself a heavy one.
  static func style(_ ref: Int32, in album: Album) -> Attributes {
    let isPrivate = album.sector(ref) == .private
    switch ref.refKind {
    case Ref.Kind.contact.rawValue where !isPrivate:
      return [
        "style": "filled,rounded", "fillcolor": .raw(Palette.fill(album.sector(ref))),
      ]
    case Ref.Kind.service.rawValue where !isPrivate:
      return ["fillcolor": .raw(Palette.fill(album.sector(ref)))]
    case Ref.Kind.person.rawValue, Ref.Kind.family.rawValue:
      return ["style": "filled,rounded", "penwidth": "3"]
    default: return ["style": "filled,rounded", "peripheries": "2"]
    }
  }

  /// Whether a word stands in a name, as a word of its own.
  static func says(_ name: String, _ word: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter }
    return words.contains { $0 == word.lowercased() }
  }

  /// The sector in a word, then what somebody is and where.
  static func detail(_ ref: Int32, in album: Album) -> String {
    switch ref.refKind {
    case Ref.Kind.person.rawValue, Ref.Kind.family.rawValue: return album.say(Words.family)
    case Ref.Kind.service.rawValue: return album.sector(ref).words.capitalised[album.language]
    default:
      let sector = album.sector(ref).words.capitalised[album.language]
      let role = album.role(ref.row)
      if album.sector(ref) == .private { return sector }
      if album.situation.isCoordinator(ref) { return "\(sector) · \(role)" }
      let service = album.serviceName(Int(album.situation.unit(ref)))
      let place = [role, service].filter { !$0.isEmpty }.joined(separator: ", ")
      // «Nav · veileder, Nav Solvik» would say it twice.
      if Self.says(service, sector) { return place }
      return place.isEmpty ? sector : "\(sector) · \(place)"
    }
  }
}
