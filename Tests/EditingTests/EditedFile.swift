import Editing
import Exchange
import Foundation
import Model
import Store
import Testing
import Wording

/// A network file that is changed by hand.
final class EditedFile {
  private let folder: URL
  let path: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "samvev-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: "n.sqlite").path
  }

  /// A file with the rows of tables, each in CSV with a header line.
  convenience init(_ tables: [String: String]) throws {
    try self.init()
    try importing(tables)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  static let today = Day("2026-06-15") ?? .never
  static let reading = EditReading(today: today, isDayFirst: true)

  static func entry(
    _ way: ChangeWay, _ rows: [RowChange]?, undoes: Int? = nil, _ note: String? = nil
  ) -> ChangeLogEntry {
    ChangeLogEntry(
      at: "2026-06-15T12:00:00Z", by: "tests", way: way, undoes: undoes, note: note, rows: rows,
      isUndoable: true)
  }

  /// Imports tables, each in CSV with a header line.
  func importing(_ tables: [String: String], replacing: Bool = false) throws {
    try importing(
      readBundle(files: tables.map { ($0.key + ".csv", Array($0.value.utf8)) }),
      replacing: replacing)
  }

  func importing(_ parsed: ParsedBundle, replacing: Bool = false) throws {
    _ = try NetworkFile.update(at: path, creatingIfMissing: true) {
      (existing) throws(ExchangeError) in
      let change = try merge(parsed, into: existing, replacing: replacing).change
      let isFirst = existing.tables.allSatisfy { $0.count == 0 }
      return LoggedChange(
        change,
        EditedFile.entry(
          replacing ? .replace : .import, isFirst ? nil : change.rows(from: existing)))
    }
  }

  /// Changes the file; the rows that changed.
  @discardableResult
  func edit(
    _ request: some EditRequest, note: String? = nil
  ) throws(UpdateError<EditFault>) -> [RowChange] {
    try NetworkFile.edit(at: path, wanting: request.wanted) { (base) throws(EditFault) in
      switch try request.step(base) {
      case .read(let more): return .read(more)
      case .done(let edit):
        var entry = EditedFile.entry(edit.way, edit.rows, undoes: edit.undoes, note)
        entry.sameThing = edit.sameThing
        entry.takenIn = edit.takenIn
        return .done((LoggedChange(edit.change, entry), edit.rows ?? []))
      }
    }.answer
  }

  /// Why a change is not made, in words; nil where it is.
  func fault(_ request: some EditRequest) -> String? {
    do throws(UpdateError<EditFault>) {
      try edit(request)
      return nil
    } catch {
      return EditedFile.words(error)
    }
  }

  /// What a request would do to the whole network, without a word read of only a part of it.
  func outcomeOnWhole(_ request: some EditRequest) -> (rows: [RowChange]?, fault: String?) {
    var wanted = RowsWanted.all
    wanted.log = true
    do throws(UpdateError<EditFault>) {
      return try NetworkFile.look(at: path, wanting: wanted) { (base) throws(EditFault) in
        switch try request.step(base) {
        case .read(var more):
          more.everything = true
          return .read(more)
        case .done(let edit): return .done((edit.rows, nil))
        }
      }
    } catch {
      return (nil, EditedFile.words(error))
    }
  }

  static func words(_ error: UpdateError<EditFault>) -> String {
    switch error {
    case .file(let error): return "\(error)"
    case .refused(.refused(let error)): return "\(error)"
    case .refused(let fault): return fault.lines(.nb).joined(separator: "\n")
    }
  }

  func network() throws -> Network { try NetworkFile.read(at: path) }

  /// The bundle that the network is written as.
  func bundle() throws -> String {
    var bytes: [UInt8] = []
    BundleWriter(try network()).writeJSON { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
