import Exchange
public import Model
public import Wording

/// A line of plain words that becomes rows.
public struct LineEdit: EditRequest {
  private let text: String
  private let family: String?
  private let day: Day
  private let reading: EditReading
  private let language: Language
  private let isShownFirst: Bool

  /// A line.
  ///
  /// - Parameters:
  ///   - family: the id of the family in hand, where one is.
  ///   - day: the day that the line is of.
  ///   - language: that of the sentence which says what was understood.
  ///   - isShownFirst: whether a need that is not there is offered as a new one, for a reader who
  ///     sees what was understood before it is saved.
  public init(
    _ text: String, family: String?, on day: Day, _ reading: EditReading, _ language: Language,
    isShownFirst: Bool = false
  ) {
    self.text = text
    self.family = family
    self.day = day
    self.reading = reading
    self.language = language
    self.isShownFirst = isShownFirst
  }

  /// Whatever has an id that may stand in the line, and everything of its family.
  public var wanted: RowsWanted {
    var wanted = RowsWanted()
    let marks: Set<Character> = ["@", ":", ",", "→", "\"", "«", "»", ">", "-"]
    for word in text.split(whereSeparator: \.isWhitespace) {
      for var part in [word, word.drop { marks.contains($0) }] {
        wanted.ids.insert(String(part))
        while let last = part.last, marks.contains(last) {
          part.removeLast()
          wanted.ids.insert(String(part))
        }
      }
      // Nobody has to put blanks around an arrow.
      for part in word.replacing("->", with: "→").split(separator: "→") {
        wanted.ids.insert(String(part))
      }
    }
    if let family { wanted.ids.insert(family) }
    if let named = familyNamed(in: text) { wanted.ids.insert(named) }
    return wanted
  }

  /// What becomes of the rows.
  public func step(_ base: EditBase) throws(EditFault) -> EditStep<Edit> {
    var wanted = base.wanted
    let network = base.network
    var inHand: Ref?
    if let id = family {
      guard let found = network.find(.family, id: id) else {
        if !base.isWhole { return .read(.all) }
        let lookup = RowLookup(network)
        throw .noSuchRow(.families, key: [id], nearest: lookup.nearest(.families, to: [id]))
      }
      inHand = found
    } else {
      inHand = familyNamed(in: text).flatMap { network.find(.family, id: $0) }
    }
    let line: LineReading
    do throws(LineFault) {
      // With a family in hand, only services and contacts can be found beyond what is its own.
      line = try readLine(
        text,
        LineContext(
          network: network,
          holdsEverything: base.isWhole || wanted.services && inHand != nil, day: day,
          family: inHand, newIDs: base.newIDs, isShownFirst: isShownFirst))
    } catch {
      // A family that was not read may be there all the same.
      if error == .needsEverything || error.isAboutFamily, !base.isWhole {
        wanted.everything = wanted.services || inHand == nil || error.isAboutFamily
        wanted.services = true
        return .read(wanted)
      }
      throw .line(error, text: text, network)
    }
    let lacking = Set(
      line.rows.filter { $0.table.refKind != nil && $0.text("id")?.isEmpty ?? true }.map(\.table))
    if !lacking.isEmpty, wanted.newIDs.isEmpty {
      wanted.newIDs = lacking
      return .read(wanted)
    }
    let lookup = RowLookup(network)
    let rows = lookup.given(line.rows)
    guard let merged = try base.merging(rows, reading) else {
      wanted.everything = true
      return .read(wanted)
    }
    var edit = Edit(merged.change, from: network, way: .line, warnings: merged.warnings)
    edit.sentence = capitalising(line.sentence(network, language))
    edit.line = LineUnderstood(line, network)
    return .done(edit)
  }
}

/// What was understood of a line.
public struct LineUnderstood: Sendable {
  /// What kind of line it is.
  public let kind: LineKind
  /// The title of the need that it adds on the way, though it does not begin with the word for one.
  public let addedNeed: String?
  /// Its parts in the order of the text, each with the id of what it points at.
  public let parts: [(part: LinePart, id: String?)]

  init(_ line: LineReading, _ network: Network) {
    kind = line.kind
    addedNeed = line.addedNeed
    parts = line.parts.map { part in (part, part.ref.map { network.id($0) }) }
  }
}

extension LineFault {
  /// Whether no family is called as the line has it.
  fileprivate var isAboutFamily: Bool {
    switch self {
    case .noneFits(.family, _, _), .noneOfThese(.family, _, _): true
    default: false
    }
  }
}
