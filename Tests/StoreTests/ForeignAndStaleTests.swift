import Exchange
import Foundation
import Model
import SQLite
import Store
import Testing

@Suite struct ForeignAndStaleTests {
  /// Imports the sample network into a file.
  private func importSample(into path: String) throws -> StoreError? {
    let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "graphs/solvik").path
    let parsed = try readBundle(at: sample)
    do throws(UpdateError<ExchangeError>) {
      _ = try NetworkFile.update(at: path, creatingIfMissing: true) {
        (network) throws(ExchangeError) in
        LoggedChange.made(try merge(parsed, into: network, replacing: false).change)
      }
      return nil
    } catch {
      guard case .file(let error) = error else { throw error }
      return error
    }
  }

  @Test func `a row that its index does not know is damage, not a fault of the program`() throws {
    let scratch = try Scratch()
    let path = scratch.path()
    #expect(try importSample(into: path) == nil)
    let whole = try bytes(path)
    let id = Array("r.bjork.bolig".utf8)
    var damaged = 0
    for place in whole.indices.dropLast(id.count)
    where whole[place] == id[0] && whole[place..<(place + id.count)].elementsEqual(id) {
      var broken = whole
      broken[place + id.count - 1] = UInt8(ascii: "x")
      let path = try scratch.write(broken, to: "broken\(place).sqlite")
      switch try importSample(into: path) {
      case .damaged: damaged += 1
      case .refused(_, let detail): Issue.record("\(place): \(detail)")
      default: break
      }
    }
    #expect(damaged > 0)
  }

  @Test func `a form that SQLite does not know is damage`() throws {
    let scratch = try Scratch()
    var broken = try bytes(try scratch.makeFile(MadeNetwork(everyTable: 2).made()))
    // The schema format number, in the header.
    broken[47] = 0xFF
    let path = try scratch.write(broken, to: "broken.sqlite")
    let errors = [
      failureToRead(path),
      failure { () throws(StoreError) in _ = try NetworkFile.check(at: path) },
      try importSample(into: path),
    ]
    for error in errors {
      guard case .damaged? = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  @Test func `the database of somebody else stays as it is to the last byte`() throws {
    let scratch = try Scratch()
    let path = scratch.path("other.sqlite")
    do {
      let connection = try Connection.open(path, mode: .create)
      try connection.execute("CREATE TABLE firm (name); INSERT INTO firm VALUES ('x')")
    }
    let before = try bytes(path)
    #expect(try importSample(into: path) == .notANetwork(path: path))
    #expect(failureToRead(path) == .notANetwork(path: path))
    #expect(try bytes(path) == before)
    #expect(scratch.contents == ["other.sqlite"])
  }
}
