import Foundation
import Testing

/// The example in `docs/measures.en.md` is read from the page: its tables, and the values worked
/// out below them.
@Suite struct MeasuresPageTests {
  private struct Row {
    let measure: String
    let of: [String]
    let value: String
  }

  /// The tables of the example, by the names of their files.
  private static func tables(_ page: String) -> [String: String] {
    var tables: [String: String] = [:]
    var name: String?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("`"), line.hasSuffix(".csv`") {
        name = String(line.dropFirst().dropLast())
      } else if line.hasPrefix("    "), let name {
        tables[name, default: ""] += line.dropFirst(4) + "\n"
      } else if !line.isEmpty {
        name = nil
      }
    }
    return tables
  }

  private static func rows(_ page: String) throws -> [Row] {
    let lines = page.split(separator: "\n").map(String.init)
    let header = try #require(lines.firstIndex(of: "| measure | of | worked out | value |"))
    return lines[(header + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return Row(
        measure: cells[0].filter { $0 != "`" }, of: cells[1].components(separatedBy: ", "),
        value: cells[3])
    }
  }

  /// A value of the output as the page writes it.
  private static func shown(_ value: Any?) -> String {
    switch value {
    case let number as NSNumber:
      let rounded = (number.doubleValue * 1e6).rounded() / 1e6
      return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    case let numbers as [NSNumber]: return numbers.map(\.stringValue).joined(separator: ", ")
    case let text as String: return text
    default: return "null"
    }
  }

  @Test func `the program gives the values that the page works out`() throws {
    let page = try ProjectFiles.text("docs/measures.en.md")
    let rows = try Self.rows(page)
    #expect(rows.count > 20)
    try Program.inFolder { folder in
      let tables = Self.tables(page)
      #expect(tables.count == 5)
      for (name, text) in tables {
        try Data(text.utf8).write(to: folder.appending(path: name))
      }
      let run = try Program.run(
        ["analyse", ".", "silos", "--as-of", "2026-06-15", "--format", "json"], in: folder)
      #expect(run.status == 0, "\(run.errors)")
      let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
      let silos = try #require(json?["silos"] as? [String: Any])
      let lists = silos.values.compactMap { $0 as? [[String: Any]] }.flatMap { $0 }
      for row in rows {
        let holders = lists.filter { item in
          let of =
            [["a", "b"], ["id"], ["sector"]].first { $0.allSatisfy { item[$0] != nil } } ?? []
          return of.compactMap { item[$0] as? String } == row.of && item[row.measure] != nil
        }
        // A sector may have the id of a service; then either will do, for it is the only one of its
        // sector.
        let found = holders.isEmpty ? silos[row.measure] : holders[0][row.measure]
        let isTruth = row.measure == "cutVertex"
        let shown = isTruth ? (found as? Bool).map { "\($0)" } : Self.shown(found)
        #expect(found != nil && shown == row.value, "\(row)")
      }
    }
  }
}
