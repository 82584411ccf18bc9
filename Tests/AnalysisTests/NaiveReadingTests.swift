import Foundation
import Support
import Testing

/// The tests' own slow reading of the contract, held against the worked cases.
@Suite struct NaiveReadingTests {
  /// One worked case: a bundle and what is to be said of it on one day.
  struct Case {
    var bundle: PlainBundle
    var expected: Expected

    init(_ number: Int) throws {
      let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Cases/\(number)")
      bundle = try PlainBundle(folder: folder.appendingPathComponent("bundle").path)
      let data = try Data(contentsOf: folder.appendingPathComponent("expected.json"))
      expected = try JSONDecoder().decode(Expected.self, from: data)
    }
  }

  struct Expected: Decodable {
    var asOf: String
    var counts: NaiveCounts
    var findings: [NaiveFinding]
    var silos: NaiveSilos
  }

  @Test(arguments: 1...8) func findingsOfAWorkedCaseAreAllFoundInTheirOrder(number: Int) throws {
    let given = try Case(number)
    let found = naiveFindings(given.bundle, asOf: given.expected.asOf)
    #expect(found.count == given.expected.findings.count)
    for (a, b) in zip(found, given.expected.findings) {
      #expect(a == b)
      if a != b { break }
    }
  }

  @Test(arguments: 1...8) func countsOfAWorkedCaseAgree(number: Int) throws {
    let given = try Case(number)
    #expect(naiveCounts(given.bundle, asOf: given.expected.asOf) == given.expected.counts)
  }

  @Test(arguments: 1...8) func measuresOfAWorkedCaseAgree(number: Int) throws {
    let given = try Case(number)
    let silos = naiveSilos(given.bundle, asOf: given.expected.asOf)
    let differences = silos.differences(from: given.expected.silos)
    #expect(differences.isEmpty, "\(differences)")
  }
}
