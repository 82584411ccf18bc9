import Editing
import Foundation
import Model
import Support
import Testing
import Wording

/// The sample network, and lines read in it.
struct LineSample {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "graphs/solvik").path()

  let network: Network
  let day: Day
  let holdsEverything: Bool
  /// Whether the reader sees what was understood before it is saved, as on the page.
  var isShownFirst = false

  /// The network of graphs/solvik on a day.
  init(on day: String = "2026-06-15") throws {
    self.init(try Network(PlainBundle(folder: Self.folder)), try #require(Day(day)))
  }

  /// - Parameter tables: each a text of lines: the columns, then the rows, parted by commas.
  init(_ tables: [String: String], on day: String = "2026-06-15") throws {
    self.init(try Network(PlainBundle(csv: tables)), try #require(Day(day)))
  }

  init(_ network: Network, _ day: Day, holdsEverything: Bool = true) {
    self.network = network
    self.day = day
    self.holdsEverything = holdsEverything
  }

  /// What a line says; the ids of new rows are n1, r1, a1 and g1.
  func read(_ text: String, family: String? = nil) throws(LineFault) -> LineReading {
    let family = family.flatMap { network.find(.family, id: $0) }
    return try readLine(
      text,
      LineContext(
        network: network, holdsEverything: holdsEverything, day: day, family: family,
        newIDs: [.needs: "n1", .referrals: "r1", .agreements: "a1", .goals: "g1"],
        isShownFirst: isShownFirst))
  }

  /// The rows of a line as a text: `table column=value column=value`, without empty cells.
  func rows(_ text: String, family: String? = nil) throws(LineFault) -> [String] {
    try read(text, family: family).rows.map { row in
      row.table.rawValue
        + row.cells.filter { !$0.text.isEmpty }.map { " \($0.column)=\($0.text)" }.joined()
    }
  }

  /// Why a line is not read; nil where it is.
  func fault(_ text: String, family: String? = nil) -> LineFault? {
    do throws(LineFault) {
      _ = try read(text, family: family)
      return nil
    } catch {
      return error
    }
  }

  /// The ids of references.
  func ids(_ refs: [Ref]) -> [String] { refs.map { network.id($0) } }
}
