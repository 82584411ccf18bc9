public import Exchange
public import Model

/// A file that a colleague has given.
public enum ColleagueFile: Sendable {
  /// A network file.
  case network(LoggedNetwork)
  /// A workbook, sheets or a document.
  case bundle(ParsedBundle)
}

/// Why two files are not put together: facts, without a sentence.
public enum MergeFault: Error, Sendable {
  /// The file that both began with is needed; why the logs do not tell it. Nil where there is no
  /// log.
  case needsBase(CommonBeginning.Reason?)
  /// The colleague's file, or the one that both began with, is refused as a bundle.
  case refused(ExchangeError, isBase: Bool)
  /// The file that both began with lacks columns, which would look as if they had been empty.
  case baseLacksColumns([(table: TableName, columns: [String])])
  /// The file that both began with lacks tables of which both sides have rows.
  case baseLacksTables([TableName])
  /// The colleague's file has lost much.
  case losses([LargeLoss])
}

/// The two sides of a merge.
public struct MergeSides: Sendable {
  /// Both, since they began as one.
  public let ours, theirs: ThreeWaySide
  /// The changes of both; none of a side that has no log.
  public let logs: (ours: Log, theirs: Log)
  /// Tables that the colleague's file does not have; they stay as they were.
  public let lackingTables: [TableName]
  /// Columns that the colleague's file does not have; they stay as they were.
  public let lackingColumns: [(table: TableName, columns: [String])]

  /// What is to be told of how files were read.
  public let warnings: [Warning]

  /// The changes of a file in order, each with the rows that are logged of it.
  public typealias Log = [(entry: LoggedEntry, rows: [RowChange])]

  /// Holds a colleague's file against a network.
  ///
  /// - Parameters:
  ///   - base: what both began with; nil where the logs are to tell.
  ///   - isAgreed: whether somebody has agreed that what the file has lost is to go.
  public init(
    _ mine: LoggedNetwork, _ other: ColleagueFile, base: ColleagueFile?, isAgreed: Bool
  ) throws(MergeFault) {
    switch other {
    case .bundle(let parsed):
      guard let base else { throw .needsBase(nil) }
      let (common, told) = try Self.network(base, besides: mine.network, parsed.tables, isAgreed)
      let bundle: OtherBundle
      do throws(ExchangeError) {
        bundle = try OtherBundle(parsed, since: common)
      } catch {
        throw .refused(error, isBase: false)
      }
      (ours, theirs) = (ThreeWaySide(mine.network, since: common), bundle.side)
      (lackingTables, lackingColumns) = (bundle.lackingTables, bundle.lackingColumns)
      logs = (mine.log, [])
      warnings = told + bundle.warnings
    case .network(let their):
      (lackingTables, lackingColumns) = ([], [])
      logs = (mine.log, their.log)
      if let base {
        let tables = TableName.allCases.filter { their.network[$0].count > 0 }
        let (common, told) = try Self.network(base, besides: mine.network, tables, isAgreed)
        warnings = told
        ours = ThreeWaySide(mine.network, since: common)
        theirs = ThreeWaySide(their.network, since: common)
      } else {
        warnings = []
        switch CommonBeginning(mine, their) {
        case .known(let ours, let theirs): (self.ours, self.theirs) = (ours, theirs)
        case .unknown(let reason): throw .needsBase(reason)
        }
      }
    }
    if isAgreed { return }
    let losses = LargeLoss.found(in: theirs, beside: ours)
    if !losses.isEmpty { throw .losses(losses) }
  }

  /// The network that both began with. What it lacks would look new on both sides, and an end on
  /// one of them like nothing.
  ///
  /// - Parameter tables: those of which the colleague has rows.
  private static func network(
    _ base: ColleagueFile, besides ours: Network, _ tables: [TableName], _ isAgreed: Bool
  ) throws(MergeFault) -> (network: Network, warnings: [Warning]) {
    switch base {
    case .network(let logged): return (logged.network, [])
    case .bundle(let parsed):
      if !parsed.lackingColumns.isEmpty { throw .baseLacksColumns(parsed.lackingColumns) }
      let lacking = tables.filter { !parsed.has($0) && ours[$0].count > 0 }
      if !isAgreed, !lacking.isEmpty { throw .baseLacksTables(lacking) }
      do throws(ExchangeError) {
        let merged = try merge(parsed, into: Network(), replacing: false)
        return (merged.change.network, merged.warnings)
      } catch {
        throw .refused(error, isBase: true)
      }
    }
  }

  /// The number of the latest change in our log.
  public var latest: Int? { logs.ours.last?.entry.number }

  /// The latest change in the log of theirs; nil where it has none.
  public var takenIn: TakenIn? {
    logs.theirs.last.map {
      TakenIn(number: $0.entry.number, at: $0.entry.entry.at, by: $0.entry.entry.by)
    }
  }
}

extension ParsedBundle {
  /// The tables of which it has rows.
  fileprivate var tables: [TableName] { sheets.filter { $0.rows > 0 }.map(\.table) }
}
