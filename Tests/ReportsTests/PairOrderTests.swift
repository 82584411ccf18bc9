import Analysis
import Model
import Support
import Testing
import Wording

@testable import Reports

@Suite struct PairOrderTests {
  /// Above a pair with 7 families, a hidden number would be 8 or more.
  @Test func `a number that is held back is not told by where it stands`() throws {
    var bundle = PlainBundle()
    bundle.tables["families"] = (0..<20).map { ["id": "f\($0)"] }
    bundle.tables["services"] = ["a", "b", "c", "d"].map {
      ["id": $0, "name": "The \($0)", "sector": "health"]
    }
    // 18 of 20 families would tell of the 2 others.
    bundle.tables["ties"] = [("a", 18), ("b", 18), ("c", 7), ("d", 7)].flatMap { service, count in
      (0..<count).map { ["a": service, "b": "f\($0)", "kind": "serves"] }
    }
    let network = try Network(bundle)
    let day = try #require(Day("2026-06-15"))
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: .en)
    func pairs(hides: Bool) -> [String] {
      let document = managerReport(
        ManagerReportSource(
          Situation(network, asOf: day), result: analyse(network, asOf: day), writer: writer,
          name: "n", hides: hides))
      for case .table(let table) in document.blocks
      where table.caption == writer.language[manager: .pairsCaption] {
        return table.rows.map { $0.prefix(3).map(\.text).joined(separator: " ") }
      }
      return []
    }
    #expect(pairs(hides: false).first == "The a The b 18")
    #expect(pairs(hides: true).last == "The a The b Hidden")
    #expect(pairs(hides: true).count == 6)
  }
}
