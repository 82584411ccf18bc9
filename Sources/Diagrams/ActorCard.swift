import Analysis
import Graphviz
import Model
import Wording

/// Somebody who does something, as a card of a certain width: the name, and below it or beside it the
/// sector and where they work.
struct ActorCard {
  let label: HTMLLabel
  let attributes: Attributes
  let height: Double

  init(_ ref: Int32, width: Double, size: Double, isTight: Bool, in album: Album) {
    let small = max(10, size * 0.92)
    let inner = width - 16
    let detail = Self.detail(ref, in: album)
    if isTight {
      let name = fitted(album.name(ref), to: inner * 0.55, size: size, isBold: true)[0]
      let room = inner - 8 - TextWidth.points(name, size: size, isBold: true)
      let rest = Self.fitting(ref, detail, to: room, size: small, in: album)
      label = """
        <FONT POINT-SIZE="\(attribute: Stage.number(size))"><B>\(name)</B></FONT>  \
        <FONT POINT-SIZE="\(attribute: Stage.number(small))">\(rest)</FONT>
        """
      height = size * 1.2 + 4
    } else {
      let name = fitted(album.name(ref), to: inner, size: size, isBold: true, lines: 2)
      let rest = Self.fitting(ref, detail, to: inner, size: small, in: album)
      label = """
        <FONT POINT-SIZE="\(attribute: Stage.number(size))"><B>\(name.joined(separator: "\n"))</B></FONT><BR/>\
        <FONT POINT-SIZE="\(attribute: Stage.number(small))">\(rest)</FONT>
        """
      height = (Double(name.count) * size + small) * 1.2 + 9
    }
    attributes = Self.style(ref, in: album)
  }

  /// All that is said about somebody, or the sector and what they are, or the sector alone: what there
  /// is room for.
  private static func fitting(
    _ ref: Int32, _ detail: String, to room: Double, size: Double, in album: Album
  ) -> String {
    if TextWidth.points(detail, size: size) <= room { return detail }
    guard ref >> 28 == Ref.Kind.contact.rawValue else {
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
    switch ref >> 28 {
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

  /// The sector in a word, then what somebody is and where.
  static func detail(_ ref: Int32, in album: Album) -> String {
    switch ref >> 28 {
    case Ref.Kind.person.rawValue, Ref.Kind.family.rawValue: return album.say(Words.family)
    case Ref.Kind.service.rawValue: return album.sector(ref).words.capitalised[album.language]
    default:
      let sector = album.sector(ref).words.capitalised[album.language]
      let role = album.role(ref.row)
      if album.sector(ref) == .private { return sector }
      if album.situation.isCoordinator(ref) { return "\(sector) · \(role)" }
      let service = album.serviceName(Int(album.situation.unit(ref)))
      let place = [role, service].filter { !$0.isEmpty }.joined(separator: ", ")
      return place.isEmpty ? sector : "\(sector) · \(place)"
    }
  }
}
