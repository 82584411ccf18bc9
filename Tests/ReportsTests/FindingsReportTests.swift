import Analysis
import Foundation
import Model
import Support
import Testing
import Text
import Wording

@testable import Reports

/// Findings as JSON, CSV, Markdown and a table: the same facts, and nothing of a user's text
/// becomes anything else.
@Suite struct FindingsReportTests {
  /// Markup, formulas, escape sequences, marks that turn the direction, quotes and line breaks.
  static let hostile = "a \"b\"; <i>|x|</i> *y*, \u{1B}[31m\u{202E} [l](http://e)\r\nz \\ 'q'"

  let network: Network
  let day: Day
  let result: AnalysisResult
  let writer: FindingWriter

  init() throws {
    var bundle = PlainBundle()
    bundle.tables["families"] = [["id": "f", "alias": Self.hostile, "area": "a,b"]]
    bundle.tables["people"] = [["id": "p", "family": "f", "alias": "P", "role": "child"]]
    bundle.tables["services"] = [["id": "s", "name": Self.hostile, "sector": "school"]]
    bundle.tables["ties"] = [["a": "s", "b": "f", "kind": "serves", "from": "2026-01-01"]]
    bundle.tables["needs"] = [
      [
        "id": "n", "family": "f", "domain": "housing", "raised": "2026-05-01",
        "title": Self.hostile,
      ]
    ]
    network = try Network(bundle)
    day = try #require(Day("2026-06-15"))
    result = analyse(network, asOf: day)
    writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: .en)
  }

  private func text(
    _ body: ((_ write: ([UInt8]) throws(Never) -> Void) -> Void)
  ) -> String {
    var bytes: [UInt8] = []
    body { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `JSON reads back with every text as it is`() throws {
    let json = text { write in
      writeJSON(result, of: network, name: Self.hostile, writer: writer, write: write)
    }
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    let document = try #require(object as? [String: Any])
    #expect(document["network"] as? String == Self.hostile)
    let findings = try #require(document["findings"] as? [[String: Any]])
    #expect(findings.count == result.findings.count)
    #expect(findings.first?["code"] as? String == "gap.nobody")
    #expect(findings.first?["days"] as? Int == 45)
    #expect(findings.first?["area"] as? String == "a,b")
    // A control character never stands bare, and absent values are null.
    #expect(!json.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(json.contains("\"eiIndex\": null"))
    #expect(json.hasSuffix("}\n"))
  }

  @Test func `thousands of findings stand in their order with their own words`() throws {
    var bundle = PlainBundle()
    bundle.tables["families"] = [["id": "f", "alias": "F"]]
    bundle.tables["needs"] = (0..<9_000).map { number in
      [
        "id": "n\(number)", "family": "f", "domain": "housing", "title": "N\(number)",
        "raised": "20\(10 + number % 16)-01-0\(1 + number % 9)",
      ]
    }
    let network = try Network(bundle)
    let result = analyse(network, asOf: day, topic: .gaps)
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: .nn)
    let json = text { write in
      writeJSON(result, of: network, name: "n", writer: writer, write: write)
    }
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
    let document = try #require(object as? [String: Any])
    let findings = try #require(document["findings"] as? [[String: Any]])
    #expect(findings.count == 9_001)
    #expect(findings.count == result.findings.count)
    for (written, finding) in zip(findings, result.findings) {
      let subject = written["subject"] as? [String: String]
      #expect(subject == ["kind": finding.subject.kind.code, "id": network.id(finding.subject)])
      #expect(
        written["since"] as? String
          == (finding.since == .never ? nil : finding.since.description))
      let words = writer.words(for: finding)
      #expect(written["message"] as? String == words.message)
      #expect(written["suggestion"] as? String == words.suggestion)
    }
  }

  @Test func `the keys of the JSON stand in the order of the contract`() throws {
    let json = text { write in
      writeJSON(result, of: network, name: "n", writer: writer, write: write)
    }
    let lines = json.split(separator: "\n").map(String.init)
    func keys(_ indent: Int) -> [String] {
      lines.compactMap { line in
        let rest = line.drop { $0 == " " }
        guard line.count - rest.count == indent, rest.first == "\"" else { return nil }
        return rest.dropFirst().split(separator: "\"").first.map(String.init)
      }
    }
    #expect(
      keys(2) == [
        "schema", "network", "asOf", "language", "counts", "findings", "silos", "ledger",
      ])
    #expect(
      Array(keys(4).prefix(9)) == [
        "families", "people", "services", "contacts", "ties", "needs", "openNeeds", "referrals",
        "waitingReferrals",
      ])
    #expect(
      keys(4).dropFirst(9) == [
        "services", "contacts", "sectors", "sectorDensity", "pairs", "modularity",
        "communityModularity", "sectorAgreement", "components",
      ])
    #expect(
      Array(keys(6).prefix(10)) == [
        "code", "severity", "subject", "family", "area", "since", "days", "related", "message",
        "suggestion",
      ])
  }

  @Test func `an analysis without silos says null`() throws {
    let gaps = analyse(network, asOf: day, topic: .gaps)
    let json = text { write in
      writeJSON(gaps, of: network, name: "n", writer: writer, write: write)
    }
    #expect(json.hasSuffix("  \"silos\": null,\n  \"ledger\": null\n}\n"))
  }

  @Test func `CSV has one row a finding whatever the text holds`() throws {
    let csv = text { write in writeCSV(result, of: network, writer: writer, write: write) }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(csv.utf8).write(to: folder.appending(path: "families.csv"))
    // The tests' own reader of CSV.
    let rows = try PlainBundle(folder: folder.path).rows("families")
    #expect(rows.count == result.findings.count)
    #expect(rows.map { $0["code"] } == result.findings.map { $0.code.rawValue })
    #expect(rows.first?["area"] == "a,b")
    #expect(rows.first?["since"] == "2026-05-01")
    #expect(rows.first?["message"] == writer.message(result.findings[0]))
  }

  @Test func `markdown shows text as text on one row a finding`() {
    let page = text { write in
      writeMarkdown(result, of: network, title: Self.hostile, writer: writer, write: write)
    }
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.count == result.findings.count + 1)
    for row in rows {
      // Four cells: every other bar is escaped.
      let bars = zip(row, "x" + row).count { $0 == "|" && $1 != "\\" }
      #expect(bars == 5)
    }
    #expect(!page.contains("<i>") && page.contains("\\<i\\>"))
    #expect(!page.contains("\u{1B}") && !page.contains("\u{202E}"))
  }

  @Test func `the table is harmless to a terminal and keeps to its width`() {
    for width in [40, 72, 100] {
      let table = text { write in
        writeTable(
          result, of: network, title: Self.hostile, writer: writer, width: width, inColour: false,
          write: write)
      }
      #expect(
        table.split(separator: "\n").dropFirst().allSatisfy { displayWidth(String($0)) <= width })
      #expect(
        !table.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0 == "\u{202E}" })
      #expect(table.hasSuffix(writer.language.findingCounts(counts) + "\n"))
    }
  }

  private var counts: [Int] {
    Severity.allCases.map { severity in result.findings.count { $0.severity == severity } }
  }

  @Test func `a summary counts every finding once`() {
    let lines = summaryLines(result, of: network, name: "n", language: .en, width: 80)
    let sums = lines.last { $0.hasSuffix("in all") }
    let numbers = sums?.split(separator: " ").compactMap { Int($0) } ?? []
    #expect(numbers == counts)
    #expect(lines.contains("Period: 1 January 2026 – 1 May 2026"))
    #expect(lines.contains { $0.hasPrefix("On the day: 1 open family with 1 person") })
  }
}
