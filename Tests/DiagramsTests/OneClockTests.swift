import Analysis
import Graphviz
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// The same need has the same number of days everywhere: those of the finding about it.
@Suite struct OneClockTests {
  /// The rules that count the days without a yes, as the contract orders them.
  static let codes: Set<String> = [
    "gap.nobody", "gap.declined", "gap.lapsed", "gap.family-alone", "gap.assumed", "gap.asked",
  ]

  /// The numbers of days that a text says, but for those over a day by which an answer was due,
  /// which stand beside a need that has a yes.
  static func days(in text: String, _ language: Language) -> [Int] {
    let other = /(\d[\d\u{202F},]*) (?:dag|dager|dagar|day|days) (?:over|overdue)/
    let day = /(\d[\d\u{202F},]*) (?:dag|dager|dagar|day|days)\b/
    return text.replacing(other, with: "").matches(of: day).compactMap {
      Int($0.1.filter(\.isNumber))
    }
  }

  /// The tooltips of the nodes that stand for a need.
  static func said(_ picture: Picture, of need: Int) -> String {
    picture.drawing.nodes.filter { $0.tag == Ref(.need, need).number }
      .map { $0.attributes.read("label") + " " + $0.attributes.read("tooltip") }
      .joined(separator: "\n")
  }

  /// Random titles, with which a number in a title would be a number of days.
  private func nameless(_ bundle: PlainBundle) -> PlainBundle {
    var bundle = bundle
    for (table, column) in [("needs", "title"), ("agreements", "title"), ("people", "alias")] {
      bundle.tables[table] = bundle.rows(table).map {
        var row = $0
        row[column] = ""
        return row
      }
    }
    return bundle
  }

  @Test(arguments: 0..<30)
  func `pictures say the days of the finding about a need and no others`(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    let bundle = nameless(made.bundle)
    let language = Language.allCases[seed % 3]
    for day in made.days {
      let found = naiveFindings(bundle, asOf: day).filter { Self.codes.contains($0.code) }
      let all = try context(bundle, on: day, language)
      for family in 0..<all.network.families.count where all.situation.familyIsOpen[family] {
        let pictures = try [View.responsibilities, .timeline].map {
          try all.picture($0, family: family)
        }
        for need in all.index.openNeeds(of: family) {
          let id = all.network.needs.id[need.row]
          let finding = found.first { $0.subject == NaiveThing("need", id) }
          let hasYes =
            finding?.code == "gap.family-alone" && !need.lacksYes
          let expected = hasYes ? nil : finding?.days
          #expect(need.withoutYes?.days == expected, "seed \(seed), \(day), \(id)")
          for picture in pictures {
            let numbers = Set(Self.days(in: Self.said(picture, of: need.row), language))
            let allowed = expected.map { Set([$0]) } ?? []
            #expect(numbers.subtracting([0]) == allowed.subtracting([0]), "\(seed) \(day) \(id)")
          }
        }
      }
    }
  }

  /// Sentences alone, as a screen reader has them.
  @Test func `in the text of the sample a need has one number in every picture`() throws {
    let sample = try SomebodyTests.sample()
    let all = try SomebodyTests.context(sample, testDay, .nb, nil)
    var found = 0
    for family in 0..<sample.families.count where all.situation.familyIsOpen[family] {
      let texts = try [View.timeline, .responsibilities].map {
        try all.picture($0, family: family).textAlternative.text
      }
      for need in all.index.openNeeds(of: family) {
        guard let days = need.withoutYes?.days, days > 0 else { continue }
        found += 1
        for text in texts {
          let lines = text.split(separator: "\n").filter {
            $0.contains(all.needTitle(need.row)) && $0.contains("uten ja")
          }
          #expect(!lines.isEmpty)
          for line in lines {
            #expect(line.contains(Language.nb.days(days) + " uten ja"), "\(line)")
          }
        }
      }
    }
    #expect(found > 8)
  }

  /// Gro had Ida's until the end of March; Unni was asked about Sara's and has not said yes.
  @Test func `the days of the sample are those that the calendar says`() throws {
    let all = try SomebodyTests.context(SomebodyTests.sample(), testDay, .nb, nil)
    let text = try all.picture(.responsibilities, id: "bjork").textAlternative.text
    // 1 April to 15 June, and 20 April to 15 June.
    #expect(text.contains("Ida, 14 år: Noen å snakke med, 75 dager uten ja, haster, meldt i "))
    #expect(text.contains("Sara: Gjeld og inkassokrav, 56 dager uten ja, meldt i november 2025."))
  }
}
