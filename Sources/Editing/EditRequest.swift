public import Exchange
public import Model

/// Something that somebody wants changed in a network.
///
/// A request reads nothing and writes nothing: it says which rows it has to know, and what becomes
/// of them.
public protocol EditRequest: Sendable {
  /// The rows that are needed to begin with.
  var wanted: RowsWanted { get }
  /// What becomes of the rows, or which more are needed.
  func step(_ base: EditBase) throws(EditFault) -> EditStep<Edit>
}

/// What a request makes of a network.
public struct Edit: Sendable {
  /// What becomes of the network.
  public let change: NetworkChange
  /// The rows that change, in the order of the log; nil where they are too many to be logged.
  public let rows: [RowChange]?
  /// How the change came about.
  public let way: ChangeWay
  /// The change that is taken back.
  public let undoes: Int?
  /// The change that is redone, where this one takes back an undo.
  public internal(set) var redoes: Int?
  /// What was read otherwise than it was written, and what may be wrong.
  public let warnings: [Warning]
  /// Of a new id or of two that become one, both ids.
  public internal(set) var sameThing: SameThing?
  /// Of a merge, the latest change of the other file that is in it.
  public internal(set) var takenIn: TakenIn?
  /// What was understood of a line, in the reader's words; nil where the rows say it.
  public internal(set) var sentence: String?
  /// What was understood of a line.
  public internal(set) var line: LineUnderstood?

  init(
    _ change: NetworkChange, from network: Network, way: ChangeWay, undoes: Int? = nil,
    warnings: [Warning] = []
  ) {
    self.change = change
    rows = change.loggedRows(from: network)
    self.way = way
    self.undoes = undoes
    self.warnings = warnings
  }

  /// Whether nothing changes.
  public var isEmpty: Bool { change.isEmpty || rows?.isEmpty ?? false }
}

/// How typed values are read.
public struct EditReading: Sendable {
  /// The day it is.
  public let today: Day
  /// Whether `1/2/2026` is the first of February.
  public let isDayFirst: Bool

  /// How typed values are read.
  public init(today: Day, isDayFirst: Bool) {
    self.today = today
    self.isDayFirst = isDayFirst
  }

  var options: ReadingOptions { ReadingOptions(isDayFirst: isDayFirst, today: today) }
}

extension EditBase {
  /// Holds rows against the network as an import does.
  ///
  /// - Returns: nil where the part of the network does not tell, and all of it is needed.
  func merging(
    _ rows: [GivenRow], _ reading: EditReading
  ) throws(EditFault) -> (change: NetworkChange, warnings: [Warning])? {
    do throws(ExchangeError) {
      let merged = try merge(rows: rows, into: network, today: reading.today, reading.options)
      // A name may be somebody else's as well, whose row was not read.
      return !isWhole && merged.warnings.contains(where: \.matter.isName) ? nil : merged
    } catch {
      // What is refused may be nearly something that was not read.
      if !isWhole { return nil }
      throw .refused(error)
    }
  }

  /// Takes rows out, changes and adds them exactly as they are given.
  ///
  /// - Returns: nil where the part of the network does not tell, and all of it is needed.
  func applying(_ rows: [RowChange]) throws(EditFault) -> NetworkChange? {
    do throws(ExchangeError) {
      return try network.applying(rows)
    } catch {
      if !isWhole { return nil }
      throw .refused(error)
    }
  }
}

extension Warning.Matter {
  /// Whether a name was read in place of an id.
  fileprivate var isName: Bool {
    if case .cellsRead(.name, _, _) = self { return true }
    return false
  }
}
