import Analysis
import Foundation
import Generator
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// What of who should do something now has room, and can be read.
@Suite struct UrgentSizeTests {
  /// Many urgent needs, of as many families.
  private func town(
    _ count: Int, urgent: Bool = true, name: (String) -> String = { $0 }
  ) -> PlainBundle {
    PlainBundle(tables: [
      "families": (0..<count).map {
        ["id": "f\($0)", "alias": name("Familie \($0)"), "area": name("nord")]
      },
      "services": [
        [
          "id": "s", "name": name("Nav"), "sector": "nav", "domains": "economy",
          "area": name("nord"),
        ]
      ],
      "needs": (0..<count).map {
        [
          "id": "n\($0)", "family": "f\($0)", "domain": "economy", "title": name("Behov \($0)"),
          "raised": "2025-\(10 + $0 % 3)-\(10 + $0 % 19)",
          "urgency": urgent && $0 % 2 == 0 ? "urgent" : "normal",
        ]
      },
    ])
  }

  @Test(arguments: [1, 2, 7, 20, 90]) func `what there is no room for is counted`(count: Int) throws
  {
    let picture = try context(town(count)).picture(.urgent)
    #expect(picture.paper == .a4)
    let urgent = (count + 1) / 2
    var found: [Bool: Int] = [:]
    for section in picture.textAlternative.sections {
      for sentence in section.sentences where sentence.contains("dager uten ja") {
        found[sentence.contains("merket som haster"), default: 0] += 1
      }
      let left = section.sentences.compactMap {
        $0.firstMatch(of: /^Det er (\d+) til, som det ikke er plass til/).flatMap { Int($0.1) }
      }.reduce(0, +)
      found[section.heading.hasPrefix("Dette haster også"), default: 0] += left
      // A list says how many it is of.
      if let count = section.heading.firstMatch(of: /\((\d+)\)$/), section.sentences.count > 1 {
        let listed = section.sentences.count { $0.contains("dager uten ja") }
        #expect(Int(count.1) == listed + left, "\(section.heading)")
      }
    }
    #expect(found[true] == urgent)
    #expect(found[false, default: 0] == count - urgent)
    // A large number stands with a few; of the others there is a line.
    let large = try PictureLayout(picture).nodes.flatMap(\.texts).filter { $0.size >= 30 }
    #expect(large.count >= min(3, urgent))
  }

  @Test(
    arguments: GeneratedFamilies.styles.indices, [Paper.a4, .wall, .screen])
  func `a town of needs can be read`(style: Int, paper: Paper) throws {
    for isForWall in [false, true] {
      let options = PictureOptions(
        paper: paper, small: SmallNumbers(hides: true), isForWall: isForWall)
      let town = try context(town(24, name: GeneratedFamilies.styles[style].write))
      let picture = try town.picture(.urgent, options: options)
      #expect(try faults(picture) == [], "\(paper) \(isForWall)")
    }
  }

  @Test(arguments: [12, 40, 300]) func `a generated town can be read`(families: Int) throws {
    let network = generate(families: families, seed: UInt64(families))
    for (place, language) in Language.allCases.enumerated() {
      let made = DiagramContext(
        Situation(network, asOf: defaultGeneratedDay), language: language, place: "Elvedal")
      for paper in place == 0 ? Paper.allCases : [.a4] {
        for isForWall in [false, true] {
          let options = PictureOptions(
            paper: paper, small: SmallNumbers(hides: true), isForWall: isForWall)
          let picture = try made.picture(.urgent, options: options)
          #expect(picture.paper == paper)
          #expect(try faults(picture) == [], "\(paper) \(isForWall) \(language)")
        }
      }
    }
  }

  /// On a wall all of it is 24 points or more.
  private func faults(_ picture: Picture) throws -> [String] {
    let layout = try PictureLayout(picture)
    let texts = layout.heading + layout.nodes.flatMap(\.texts)
    return layout.faults
      + texts.filter { $0.size * layout.scale < picture.paper.leastText * 0.99 }.map {
        "«\($0.words)» is \($0.size * layout.scale) points"
      }
  }
}
