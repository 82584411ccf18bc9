import Model
import Text

/// What was chosen in a sheet of conflicts, held against the conflicts that there are.
public struct ConflictAnswers: Sendable {
  /// Why a line cannot be used.
  public enum AnswerFault: Hashable, Sendable {
    /// There is no such conflict, or not any more.
    case noConflict
    /// The sheet says something else than what stands there.
    case otherValues
    /// Only of a row that is new on both sides, and has an id, both can be kept.
    case notBoth
    /// Another line of the same row or cell chooses something else.
    case contradiction(line: Int)
  }

  /// The merge that results from the answers.
  public let merge: ThreeWayMerge
  /// The answers.
  public let takes: [ConflictPlace: ThreeWayTake]
  /// All conflicts, also those that a new id has settled, in order.
  public let conflicts: [ThreeWayConflict]
  /// Lines that cannot be used. Where there are any, nothing is to be done.
  public let misfits: [(line: ConflictsFile.Line, why: AnswerFault)]

  /// Holds the lines of a sheet against two sides. A line in which nothing is chosen says nothing.
  public init(_ ours: ThreeWaySide, _ theirs: ThreeWaySide, lines: [ConflictsFile.Line]) {
    var merge = threeWay(ours, theirs)
    // Of a place also what stood there before a new id changed what theirs names.
    var known: [ConflictPlace: [ThreeWayConflict]] = [:]
    var takes: [ConflictPlace: ThreeWayTake] = [:]
    var misfits: [(line: ConflictsFile.Line, why: AnswerFault)] = []
    var lineOf: [ConflictPlace: ConflictsFile.Line] = [:]
    var waiting = lines.filter { $0.take != nil }
    // New ids show conflicts that did not show before.
    while true {
      for conflict in merge.conflicts where known[conflict.place]?.contains(conflict) != true {
        known[conflict.place, default: []].append(conflict)
      }
      var rest: [ConflictsFile.Line] = []
      let before = takes
      for line in waiting {
        guard let take = line.take, let conflict = known[line.place]?.first(where: line.fits) else {
          rest.append(line)
          continue
        }
        if !conflict.takes.contains(take) {
          misfits.append((line, .notBoth))
        } else if let other = lineOf[line.place], other.take != take {
          misfits.append((line, .contradiction(line: other.number)))
        } else {
          takes[line.place] = take
          lineOf[line.place] = line
        }
      }
      waiting = rest
      if takes == before { break }
      merge = threeWay(ours, theirs, takes: takes)
    }
    misfits += waiting.map { ($0, known[$0.place] == nil ? .noConflict : .otherValues) }
    let bothRows = Dictionary(
      takes.filter { $0.value == .both }.map { ($0.key.row, $0.key) }, uniquingKeysWith: min)
    for (place, take) in takes.sorted(by: { $0.key < $1.key }) where take != .both {
      guard let both = bothRows[place.row], let line = lineOf[place] else { continue }
      misfits.append((line, .contradiction(line: lineOf[both]?.number ?? 0)))
    }
    self.merge = merge
    self.takes = takes
    let now = Dictionary(
      merge.conflicts.map { ($0.place, $0) }, uniquingKeysWith: { first, _ in first })
    conflicts = known.compactMap { now[$0] ?? $1.first }.sorted { $0.place < $1.place }
    self.misfits = misfits.sorted { $0.line.number < $1.line.number }
  }

  /// What the sheet of these conflicts is to hold: of a row of which both are kept, that stands at
  /// each of its lines.
  public var sheetTakes: [ConflictPlace: ThreeWayTake] {
    var takes = takes
    let both = Set(takes.filter { $0.value == .both }.map(\.key.row))
    for conflict in conflicts where both.contains(conflict.place.row) {
      takes[conflict.place] = .both
    }
    return takes
  }
}

extension ConflictsFile.Line {
  /// Whether the line says what stands there. A spreadsheet may have written days and numbers
  /// anew.
  fileprivate func fits(_ conflict: ThreeWayConflict) -> Bool {
    let kind = place.column.map {
      let schema = TableSchema.of(place.table)
      return schema.columns[schema.place($0)].kind
    }
    let pairs = [
      (base, conflict.text(of: conflict.base)), (ours, conflict.text(of: conflict.ours)),
      (theirs, conflict.text(of: conflict.theirs)),
    ]
    return pairs.allSatisfy { Self.isSame($0, $1, kind) }
  }

  private static func isSame(_ written: String, _ text: String, _ kind: ColumnKind?) -> Bool {
    let (written, text) = (UnseenEnds.trimmed(written), UnseenEnds.trimmed(text))
    if written == text || lines(written) == lines(text) { return true }
    if written.isEmpty || text.isEmpty { return false }
    switch kind {
    case .day:
      guard let day = Day(text) else { return false }
      switch WrittenDay(written, isDayFirst: true) {
      case .day(let other), .dayOfShortYear(let other): return day == other
      default: return false
      }
    case .birth:
      guard let birth = Birth(text) else { return false }
      switch WrittenDay(written, isDayFirst: true) {
      case .day(let day), .dayOfShortYear(let day): return !birth.isMonthOnly && birth.day == day
      case .month(let day, _): return birth.isMonthOnly && birth.day == day
      default: return false
      }
    case .id, .text, .symbol, .ref:
      // 007 and +47 22 are numbers to a spreadsheet.
      func digits(_ text: String) -> Substring? {
        guard text.unicodeScalars.allSatisfy({ "0123456789+ ".unicodeScalars.contains($0) }) else {
          return nil
        }
        return text.filter(\.isNumber).drop { $0 == "0" }
      }
      return digits(written).map { $0 == digits(text) } ?? false
    default: return false
    }
  }

  private static func lines(_ text: String) -> String { text.replacing("\r\n", with: "\n") }
}
