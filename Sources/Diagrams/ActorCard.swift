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

  init(_ ref: Ref, width: Double, size: Double, isTight: Bool, in context: DiagramContext) {
    attributes = Self.style(ref, in: context)
    let small = max(10, size * 0.92)
    let inner = width - 16
    let detail = Self.detail(ref, in: context)
    // A name is never cut for the sake of what stands beside it.
    let name = onOneLine(context.name(ref))
    let isShort = TextWidth.points(name, size: size, isBold: true) <= inner * 0.62
    let room = inner - 8 - TextWidth.points(name, size: size, isBold: true)
    // Nor is where somebody works: a card of two lines has room for it.
    let place = ref.isA(.contact) ? Self.place(ref, in: context) : ""
    if isTight, isShort, TextWidth.points(place, size: small) <= room {
      let rest = Self.fitting(ref, detail, to: room, size: small, in: context)
      label = """
        <FONT POINT-SIZE="\(attribute: size.graphvizText())"><B>\(name)</B></FONT>  \
        <FONT POINT-SIZE="\(attribute: small.graphvizText())">\(rest)</FONT>
        """
      // A second frame takes four points above and below.
      let hasTwoFrames = attributes["peripheries"] == "2"
      height = size * 1.2 + (hasTwoFrames ? 9 : 4)
    } else {
      let name = fitted(name, to: inner, size: size, isBold: true, lines: 3)
      let rest = Self.lines(ref, detail, to: inner, size: small, isTight: isTight, in: context)
      label = """
        <FONT POINT-SIZE="\(attribute: size.graphvizText())"><B>\(name.joined(separator: "\n"))</B></FONT><BR/>\
        <FONT POINT-SIZE="\(attribute: small.graphvizText())">\(rest.joined(separator: "\n"))</FONT>
        """
      height = (Double(name.count) * size + Double(rest.count) * small) * 1.2 + 9
    }
  }

  /// All that is said about somebody on one line or two; on a tight card what one line has room
  /// for.
  private static func lines(
    _ ref: Ref, _ detail: String, to room: Double, size: Double, isTight: Bool,
    in context: DiagramContext
  ) -> [String] {
    if isTight || TextWidth.points(detail, size: size) <= room {
      return [fitting(ref, detail, to: room, size: size, in: context)]
    }
    let short = placeWithRole(ref, in: context)
    if TextWidth.points(short, size: size) <= room { return [short] }
    let lines = fitted(short, to: room, size: size, lines: 3)
    return lines.count <= 2
      ? lines : fitted(place(ref, in: context), to: room, size: size, lines: 2)
  }

  /// All that is said about somebody, or where they work: what there is room for. Whoever is to be
  /// rung is rung there, and not in a sector.
  private static func fitting(
    _ ref: Ref, _ detail: String, to room: Double, size: Double, in context: DiagramContext
  ) -> String {
    if TextWidth.points(detail, size: size) <= room { return detail }
    guard ref.isA(.contact) else {
      return fitted(detail, to: room, size: size)[0]
    }
    return fitted(place(ref, in: context), to: room, size: size)[0]
  }

  /// What a contact is and where, without the sector, which the colour says too.
  static func placeWithRole(_ ref: Ref, in context: DiagramContext) -> String {
    guard ref.isA(.contact), context.sector(ref) != .private else {
      return detail(ref, in: context)
    }
    let (words, _) = roleAndService(ref, in: context)
    return words.isEmpty ? detail(ref, in: context) : words
  }

  /// What a contact is and where, in words, and the service by itself.
  private static func roleAndService(
    _ ref: Ref, in context: DiagramContext
  ) -> (words: String, service: String) {
    let service = context.situation.unit(ref).map(context.serviceName) ?? ""
    let words = [context.role(ref.row), service].filter { !$0.isEmpty }
    return (words.joined(separator: ", "), service)
  }

  /// The service of a contact; the sector of one in none that is named.
  private static func place(_ ref: Ref, in context: DiagramContext) -> String {
    let service = context.situation.unit(ref).map(context.serviceName) ?? ""
    return service.isEmpty || context.sector(ref) == .private
      ? context.sector(ref).words.capitalised[context.language] : service
  }

  /// A contact is rounded, a service square, the family's own network has a double frame, and the
  /// family itself a heavy one.
  static func style(_ ref: Ref, in context: DiagramContext) -> Attributes {
    let isPrivate = context.sector(ref) == .private
    switch ref.kind {
    case .contact where !isPrivate:
      return [
        "style": "filled,rounded", "fillcolor": .raw(Palette.fill(context.sector(ref))),
        "color": .raw(Palette.edge(context.sector(ref))),
      ]
    case .service where !isPrivate:
      return [
        "fillcolor": .raw(Palette.fill(context.sector(ref))),
        "color": .raw(Palette.edge(context.sector(ref))),
      ]
    case .person, .family:
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
  static func detail(_ ref: Ref, in context: DiagramContext) -> String {
    switch ref.kind {
    case .person, .family: return context.say(Words.family)
    case .service: return context.sector(ref).words.capitalised[context.language]
    default:
      let sector = context.sector(ref).words.capitalised[context.language]
      let role = context.role(ref.row)
      if context.sector(ref) == .private { return sector }
      if context.situation.isCoordinator(ref) { return "\(sector) · \(role)" }
      let (place, service) = roleAndService(ref, in: context)
      // «Nav · veileder, Nav Solvik» would say it twice.
      if Self.says(service, sector) { return place }
      return place.isEmpty ? sector : "\(sector) · \(place)"
    }
  }
}
