import Analysis
import Graphviz
import Model
import Wording

/// How those who do something look: a contact rounded, a service square, the family's own network with a
/// double frame, and the family itself as an ellipse.
enum ActorLabel {
  /// The label, shape and colour of a service, contact or person.
  ///
  /// - Parameters:
  ///   - isTight: one line instead of two, where there are many.
  ///   - width: how many letters of the name fit on a line.
  ///   - isInSector: whether the sector is said around it already.
  ///   - more: lines below.
  static func attributes(
    _ ref: Int32, isTight: Bool, width: Int = 28, isInSector: Bool = false,
    below more: [String] = [], in album: Album
  ) -> Attributes {
    let name = wrapped(album.name(ref), width: width, lines: isTight ? 1 : 2)
    let detail =
      isInSector && album.sector(ref) == .private
      ? "" : isTight && !isInSector ? shortDetail(ref, in: album) : detail(ref, in: album)
    let bold = name.joined(separator: "\n")
    var label: HTMLLabel = "<B>\(bold)</B>"
    if !detail.isEmpty {
      label.append(
        isTight
          ? "  \(cut(detail, max(10, 33 - bold.count)))" : "<BR/>\(cut(detail, 33))")
    }
    for line in more { label.append("<BR/><I>\(line)</I>") }
    var attributes: Attributes = ["label": .html(label)]
    switch ref >> 28 {
    case Ref.Kind.contact.rawValue where album.sector(ref) != .private:
      attributes["style"] = "filled,rounded"
      attributes["fillcolor"] = .raw(Palette.fill(album.sector(ref)))
    case Ref.Kind.service.rawValue where album.sector(ref) != .private:
      attributes["fillcolor"] = .raw(Palette.fill(album.sector(ref)))
    case Ref.Kind.person.rawValue, Ref.Kind.family.rawValue:
      attributes["shape"] = "ellipse"
      attributes["margin"] = "0.02,0.01"
      attributes["penwidth"] = "2"
    default:
      attributes["style"] = "filled,rounded"
      attributes["peripheries"] = "2"
    }
    return attributes
  }

  /// What stands beside the name where there is little room: the role, and the sector in a word.
  private static func shortDetail(_ ref: Int32, in album: Album) -> String {
    guard ref >> 28 == Ref.Kind.contact.rawValue, album.sector(ref) != .private else {
      return detail(ref, in: album)
    }
    let role = album.role(ref.row)
    if album.situation.isCoordinator(ref) { return role }
    let sector = album.sector(ref).words[album.language]
    return role.isEmpty ? sector : "\(cut(role, 16)), \(sector)"
  }

  /// What stands below the name: where somebody works, and in which sector.
  static func detail(_ ref: Int32, in album: Album) -> String {
    switch ref >> 28 {
    case Ref.Kind.person.rawValue, Ref.Kind.family.rawValue: return album.say(Words.family)
    case Ref.Kind.service.rawValue: return album.sector(ref).words.capitalised[album.language]
    default:
      let role = album.role(ref.row)
      if album.situation.isCoordinator(ref) { return role }
      if album.sector(ref) == .private {
        return Sector.private.words[album.language]
      }
      let service = album.serviceName(Int(album.situation.unit(ref)))
      return role.isEmpty ? service : "\(cut(role, 18)), \(service)"
    }
  }
}
