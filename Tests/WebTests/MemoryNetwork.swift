import Analysis
import Editing
import Exchange
import Foundation
import Model
import Store
import Web

/// A network behind the page that no file holds, with its log.
final class MemoryNetwork: NetworkAccess {
  private(set) var network: Network
  var log: [(entry: LoggedEntry, rows: [RowChange])] = []
  /// What was written beside the network, by names.
  private(set) var written: [String: [UInt8]] = [:]
  /// What was noted as made for somebody, in order.
  private(set) var noted: [Share] = []
  /// The files of the made-up network to try things on; nil for none.
  var sampleFiles: [(name: String, bytes: [UInt8])]?
  /// What was kept of the settings.
  private(set) var kept: WebSettings?
  /// Why nothing can be read or written, where that is so.
  var fault: AccessFault?
  /// Why no file can be written beside it, or nothing noted, where that is so.
  var writeFault: AccessFault?
  var noteFault: AccessFault?
  private var overviews: [Day: Overview] = [:]
  /// The parts of it that were read, in order.
  private(set) var partsRead: [NetworkPart] = []
  /// Families that changed since all was read, as networks of their own.
  var changed: [String: Network] = [:]

  init(_ network: Network = Network()) { self.network = network }

  /// The network of a bundle, as an import makes it.
  convenience init(_ bundle: ParsedBundle) throws {
    self.init(try merge(bundle, into: Network(), replacing: false).change.network)
  }

  /// The network of tables, each a text in CSV.
  convenience init(tables: [String: String]) throws {
    if tables.isEmpty {
      self.init()
      return
    }
    let files = tables.map { ($0.key + ".csv", Array($0.value.utf8)) }
    try self.init(readBundle(files: files))
  }

  /// The sample network.
  static func sample() throws -> MemoryNetwork {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try MemoryNetwork(readBundle(at: folder.appending(path: "graphs/solvik").path))
  }

  /// Everything that is in it, as text.
  var bundle: String {
    var bytes: [UInt8] = []
    BundleWriter(network).writeJSON { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  func overview(asOf day: Day) throws(AccessFault) -> Overview {
    if let fault { throw fault }
    if let overview = overviews[day] { return overview }
    let overview = Overview(network, asOf: day)
    overviews[day] = overview
    return overview
  }

  func current(asOf day: Day) throws(AccessFault) -> CurrentNetwork {
    CurrentNetwork(
      try overview(asOf: day), changed: changed.mapValues { Overview($0, asOf: day) })
  }

  func takeChangedElsewhere() -> Bool { false }

  func read(
    _ part: NetworkPart, asOf day: Day, and other: Day?
  ) throws(AccessFault) -> Network? {
    if let fault { throw fault }
    partsRead.append(part)
    if case .family(let id) = part, network.find(.family, id: id) == nil { return nil }
    return network
  }

  func read(_ wanted: RowsWanted) throws(AccessFault) -> Network {
    if let fault { throw fault }
    return network
  }

  func look(_ request: any EditRequest) throws(AccessFault) -> Edit {
    if let fault { throw fault }
    var wanted = request.wanted
    while true {
      wanted.everything = true
      let step: EditStep<Edit>
      do throws(EditFault) {
        step = try request.step(base(wanted))
      } catch {
        throw .refused(error)
      }
      switch step {
      case .read(let more): wanted = more
      case .done(let edit): return edit
      }
    }
  }

  private func base(_ wanted: RowsWanted) -> EditBase {
    var newIDs: [TableName: String] = [:]
    for table in wanted.newIDs {
      let kind = table.refKind
      newIDs[table] = (1...100_000).lazy.map { table.letter + String($0) }.first { id in
        kind.map { self.network.find($0, id: id) == nil } ?? true
      }
    }
    return EditBase(
      network, wanted: wanted, newIDs: newIDs, log: log.map(\.entry),
      rowsOfChange: wanted.rowsOfChange.flatMap { number in
        log.first { $0.entry.number == number }?.rows
      } ?? [],
      rowsOfLog: Dictionary(
        log.map { ($0.entry.number, $0.rows) }, uniquingKeysWith: { first, _ in first }))
  }

  func edit(
    _ request: any EditRequest, by author: String, way: ChangeWay?
  ) throws(AccessFault) -> SavedChange {
    let edit = try look(request)
    if edit.isEmpty { return SavedChange(edit, number: nil) }
    let entry = ChangeLogEntry(
      at: "2026-06-15T12:00:00Z", by: author, way: way ?? edit.way, undoes: edit.undoes,
      rows: edit.rows, isUndoable: edit.rows != nil)
    return SavedChange(edit, number: store(edit.change, entry))
  }

  private func store(_ change: NetworkChange, _ entry: ChangeLogEntry) -> Int {
    let counts = change.counts(entry.rows)
    network = change.network
    overviews = [:]
    let number = log.count + 1
    log.append(
      (
        LoggedEntry(
          number: number, entry: entry, added: counts.added, changed: counts.changed,
          removed: counts.removed), entry.rows ?? []
      ))
    return number
  }

  func history() throws(AccessFault) -> [(entry: LoggedEntry, rows: [RowChange])] {
    if let fault { throw fault }
    return log
  }

  /// The networks of made-up network files, by what stands behind the first bytes of each.
  var colleagues: [String: LoggedNetwork] = [:]

  func logged() throws(AccessFault) -> LoggedNetwork {
    if let fault { throw fault }
    return LoggedNetwork(network, log: log)
  }

  func network(in bytes: [UInt8]) throws(AccessFault) -> LoggedNetwork {
    let name = String(decoding: bytes.dropFirst("SQLite format 3\0".utf8.count), as: UTF8.self)
    guard let found = colleagues[name] else { throw .file(.notANetwork(path: "")) }
    return found
  }

  func look(
    _ bundle: ParsedBundle, today: Day
  ) throws(AccessFault) -> (change: NetworkChange, warnings: [Warning]) {
    if let fault { throw fault }
    do throws(ExchangeError) {
      return try merge(bundle, into: network, replacing: false, today: today)
    } catch {
      throw .bundle(error)
    }
  }

  func save(
    _ bundle: ParsedBundle, by author: String
  ) throws(AccessFault) -> (change: NetworkChange, number: Int?) {
    let change = try look(bundle, today: TestPage.day).change
    if change.isEmpty { return (change, nil) }
    let (rows, isUndoable) = change.logOfImport(into: network)
    let number = store(
      change,
      ChangeLogEntry(
        at: "2026-06-15T12:00:00Z", by: author, way: .import, rows: rows, isUndoable: isUndoable))
    return (change, number)
  }

  func look(_ request: ForgetRows) throws(AccessFault) -> ForgetRows.Result {
    if let fault { throw fault }
    var wanted = request.wanted
    wanted.everything = true
    do throws(EditFault) {
      return try request.result(base(wanted))
    } catch {
      throw .refused(error)
    }
  }

  func forget(
    _ request: ForgetRows, by author: String
  ) throws(AccessFault) -> (result: ForgetRows.Result, isGone: Bool) {
    let result = try look(request)
    network = result.edit.change.network
    overviews = [:]
    return (result, true)
  }

  func note(_ share: Share) throws(AccessFault) {
    if let fault = fault ?? noteFault { throw fault }
    noted.append(share)
  }

  func shares(family: String) throws(AccessFault) -> [NotedShare] {
    if let fault { throw fault }
    return noted.enumerated().map { NotedShare(number: $0 + 1, share: $1) }.filter {
      $0.share.family == nil || $0.share.family == family
    }.reversed()
  }

  let place = "/home/kari/nett.sqlite"

  func write(_ bytes: [UInt8], named name: String) throws(AccessFault) -> String {
    if let fault = fault ?? writeFault { throw fault }
    written[name] = bytes
    return "/home/kari/" + name
  }

  func copy(named name: String) throws(AccessFault) -> String { try write([], named: name) }

  var hasSample: Bool { sampleFiles != nil }
  func sample() -> [(name: String, bytes: [UInt8])]? { sampleFiles }
  func clock(_ moment: String) -> (day: Day, time: String)? {
    Day(String(moment.prefix(10))).map { ($0, String(moment.dropFirst(11).prefix(5))) }
  }

  func keep(_ settings: WebSettings) { kept = settings }
}
