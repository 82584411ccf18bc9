internal import Dispatch
internal import GLib
import Model
import Terms
internal import Synchronization

/// Reads the CSV files of a bundle, several at a time: what stands in one means nothing to another
/// before references are resolved.
///
/// The outcome is that of reading them one after the other, in the order of the tables.
enum BundleFiles {
  /// More threads would hold more files in memory, and the largest two are half of a bundle.
  private static let greatestThreads = 4

  private struct Progress {
    /// The next file to be read, and the next one to be put with the others.
    var next = 0
    var gathered = 0
    /// Whether a thread puts a file with the others, which go on reading meanwhile.
    var isGathering = false
    var parts: [Swift.Result<ParsedBundle, ExchangeError>?]
    var error: ExchangeError?
  }

  /// The name of the file of a table.
  static func file(_ table: TableName) -> String { table.rawValue + ".csv" }

  /// The names of all files that an export may leave in a folder.
  static let names = TableName.allCases.map(file) + [Terms.stampFile]

  /// Reads tables, given in the order of the bundle, and puts them behind what has been read
  /// already.
  static func read(
    _ tables: [SheetSource], onto parsed: ParsedBundle, _ options: ReadingOptions,
    load: @Sendable (String) throws(ExchangeError) -> [UInt8]
  ) throws(ExchangeError) -> ParsedBundle {
    let progress = Mutex(Progress(parts: tables.map { _ in nil }))
    let gathered = Mutex(parsed)
    // What is done from day to day is most of a bundle: begun last, it would be read by one thread
    // alone.
    let order =
      tables.indices.filter { tables[$0].table == .activities }
      + tables.indices.filter { tables[$0].table != .activities }
    let threads = min(tables.count, processorCount, greatestThreads)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while let turn = progress.withLock({ take($0.next, of: tables.count, &$0) }) {
        let index = order[turn]
        let part = read(tables[index], options, load)
        progress.withLock { $0.parts[index] = part }
        while let next = progress.withLock({ nextToGather(tables, &$0) }) {
          gathered.withLock { $0.append(next.part, next.table) }
          progress.withLock {
            $0.gathered += 1
            $0.isGathering = false
          }
        }
      }
    }
    if let error = progress.withLock({ $0.error }) { throw error }
    return gathered.withLock { $0 }
  }

  private static func take(_ turn: Int, of count: Int, _ progress: inout Progress) -> Int? {
    guard turn < count, progress.error == nil else { return nil }
    progress.next += 1
    return turn
  }

  private static func read(
    _ source: SheetSource, _ options: ReadingOptions,
    _ load: (String) throws(ExchangeError) -> [UInt8]
  ) -> Swift.Result<ParsedBundle, ExchangeError> {
    do throws(ExchangeError) {
      if let part = source.part { return .success(part) }
      let bytes = try load(source.file)
      var builder = BundleParser(options)
      builder.begin(source.table, file: source.place)
      if source.isRenamed { builder.warn(.fileRead(as: source.table)) }
      CSVReader.read(bytes, into: &builder)
      return .success(builder.parsed)
    } catch {
      return .failure(error)
    }
  }

  /// What was read of the file that comes next; nil where that is not read yet, or another thread
  /// puts one with the others.
  private static func nextToGather(
    _ tables: [SheetSource], _ progress: inout Progress
  ) -> (part: ParsedBundle, table: TableName)? {
    guard !progress.isGathering, progress.error == nil, progress.gathered < tables.count,
      let part = progress.parts[progress.gathered]
    else { return nil }
    progress.parts[progress.gathered] = nil
    switch part {
    case .failure(let error):
      progress.error = error
      return nil
    case .success(let part):
      progress.isGathering = true
      return (part, tables[progress.gathered].table)
    }
  }
}

extension ParsedBundle {
  /// Takes over a table that was read by itself, with its own numbers of ids and symbols.
  fileprivate mutating func append(_ part: consuming ParsedBundle, _ name: TableName) {
    warningList.add(part.warningList)
    refusals.add(part.refusals)
    let idNumbers = ids.numbers(ofAll: part.ids)
    let symbolNumbers = symbols.numbers(ofAll: part.symbols)
    // A table that stands in two files is broken, whichever of them was read.
    let isBroken = tables[name.index].isBroken
    tables[name.index] = part.tables[name.index]
    if isBroken { tables[name.index].isBroken = true }
    for (column, schema) in TableSchema.of(name).columns.enumerated() {
      switch CellKind(schema.kind) {
      case .id, .ref: tables[name.index].renumber(column, idNumbers)
      case .symbol: tables[name.index].renumber(column, symbolNumbers)
      case .text, .day, .birth, .word, .words, .length, .integer: break
      }
    }
  }
}

extension ParsedTable {
  fileprivate mutating func renumber(_ column: Int, _ numbers: [Int32]) {
    for row in self.numbers[column].indices where self.numbers[column][row] >= 0 {
      self.numbers[column][row] = numbers[Int(self.numbers[column][row])]
    }
  }
}
