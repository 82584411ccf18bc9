import Analysis
import Diagrams
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

/// The picture of responsibilities for families with any number of needs, made by chance.
@Suite struct ResponsibilitiesOfManyTests {
  @Test(arguments: [1, 2, 5, 9, 14, 20, 30]) func `every need is drawn, and nothing lies on a word`(
    count: Int
  ) throws {
    var many = EveryPictureTests.worst()
    many.tables["needs"] = (0..<count).map {
      [
        "id": "n\($0)", "family": "f1", "person": $0 % 2 == 0 ? "p\($0 % 6)" : "",
        "domain": "economy", "title": "Behov nummer \($0) med en ganske lang tittel",
        "raised": "2025-0\($0 % 9 + 1)-11", "urgency": $0 % 7 == 0 ? "urgent" : "normal",
      ]
    }
    many.tables["responsibilities"] = (0..<(count * 2)).filter { $0 % 5 != 3 }.map {
      [
        "need": "n\($0 % count)", "actor": "secretid\($0 % 15)", "from": "2025-02-01",
        "accepted": $0 % 3 == 1 ? "2025-02-02" : "", "asked": $0 % 3 == 2 ? "2025-02-02" : "",
        "until": $0 % 11 == 4 ? "2026-01-01" : "",
      ]
    }
    many.tables["referrals"]?.removeAll { !($0["need"] ?? "").isEmpty }
    let picture = try context(many).picture(.responsibilities, id: "f1")
    for number in 0..<count {
      let cards = picture.drawing.nodes.count {
        $0.attributes.read("tooltip").contains("Behov nummer \(number) med en")
          && $0.attributes.read("label").contains("Behov nummer \(number)")
          && !$0.attributes.read("label").contains("Kan spørres")
      }
      #expect(cards == 1)
    }
    try expectNoOverlap(picture)
  }

  /// The slow reading of the contract says what nobody does; the picture must say the same.
  @Test(arguments: 0..<40) func `nobody is drawn exactly where a finding says so`(seed: Int) throws
  {
    let made = RandomNetwork(seed: UInt64(seed))
    for day in made.days {
      let found = naiveFindings(made.bundle, asOf: day).filter {
        ["gap.nobody", "gap.declined", "gap.lapsed"].contains($0.code)
      }
      let context = try context(made.bundle, on: day)
      let network = context.situation.network
      for row in 0..<network.families.count where context.situation.familyIsOpen[row] {
        let drawing = try context.picture(.responsibilities, family: row).drawing
        let expected = found.count { $0.family == network.families.id[row] }
        let lines = drawing.edges.count { drawing.nobody.contains($0.head) }
        #expect(lines == expected, "seed \(seed), \(day), row \(row)")
        #expect(drawing.nobody.count == (lines > 0 ? 1 : 0))
      }
    }
  }

  @Test(arguments: 0..<12) func `nothing lies on a word, whatever the family`(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    let context = try context(made.bundle, on: made.days[0])
    for row in 0..<context.situation.network.families.count
    where context.situation.familyIsOpen[row] {
      try expectNoOverlap(context.picture(.responsibilities, family: row))
    }
  }
}
