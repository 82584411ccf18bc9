import Analysis
import Model
import Testing
import Wording

@Suite struct VocabularyWordTests {
  /// Every phrase there is, with what it is of.
  private var phrases: [(String, Phrase)] {
    func all<T: Worded & CaseIterable>(_: T.Type) -> [(String, Phrase)] {
      T.allCases.map { ("\(T.self).\($0)", $0.words) }
    }
    var phrases =
      all(Sector.self) + all(Domain.self) + all(PersonRole.self) + all(TieKind.self)
      + all(Support.self) + all(Strength.self) + all(Relation.self) + all(Urgency.self)
    phrases += all(NeedOutcome.self) + all(Part.self) + all(ReferralOutcome.self)
    phrases += all(Reason.self) + all(ActivityKind.self) + all(Weight.self) + all(Roll.self)
    phrases += all(Basis.self) + all(Severity.self) + all(Topic.self) + all(FindingCode.self)
    phrases += all(PictureWord.self) + all(ReportWord.self) + all(ManagerWord.self)
    phrases += all(SheetWord.self) + all(ChangeWord.self)
    phrases += [SiloMeasures.Status.linked, .bridged, .unlinked].map { ("\($0)", $0.words) }
    for table in TableName.allCases {
      phrases.append(("\(table)", table.noun.one))
      phrases.append(("\(table), many", table.noun.many))
      phrases += TableSchema.of(table).columns.map {
        ("\(table).\($0.name)", table.words(column: $0.name))
      }
    }
    for unit in LengthOfTime.Unit.allCases {
      phrases += [("\(unit)", unit.noun.one), ("\(unit), many", unit.noun.many)]
    }
    let domain = Ref.Kind.domain.noun
    return phrases + [("domain", domain.one), ("domain, many", domain.many)]
  }

  @Test func `every word is there in every language`() {
    for (name, phrase) in phrases {
      for language in Language.allCases {
        #expect(!phrase[language].isEmpty, "\(name), \(language)")
        #expect(!phrase[language].contains("  "), "\(name), \(language)")
        #expect(
          Telltale.strangers(in: phrase[language], language) == [],
          "\(name), \(language): \(phrase[language])")
      }
    }
  }

  @Test func `english is no copy of Norwegian`() {
    // What people call the same in both languages.
    let alike: Set<String> = [
      "Nav", "partner", "person", "id", "status", "Status", "sector", "no", "Per",
    ]
    for (name, phrase) in phrases where !alike.contains(phrase.en) {
      #expect(phrase.en != phrase.nb, "\(name): \(phrase.en)")
      #expect(phrase.en != phrase.nn, "\(name): \(phrase.en)")
    }
  }

  @Test func `every column has words of its own`() {
    for table in TableName.allCases {
      for column in TableSchema.of(table).columns where column.name != "id" {
        #expect(
          table.words(column: column.name).nb != column.name || column.name == "person",
          "\(table).\(column.name)")
      }
    }
  }

  @Test func `titles of findings are distinct`() {
    for language in Language.allCases {
      #expect(
        Set(FindingCode.allCases.map { $0.words[language] }).count == FindingCode.allCases.count)
    }
  }

  @Test func `words stand in their language`() {
    #expect(Sector.school.words == Phrase(nb: "skole", nn: "skule", en: "school"))
    #expect(Sector.nav.words[.nb] == "Nav")
    #expect(FindingCode.gapLapsed.words[.nb] == "Ingen har ansvaret lenger")
    #expect(FindingCode.gapNoService.words[.nn] == "Inga teneste har oppgåva")
    #expect(PictureWord.nobody.words == Phrase(nb: "INGEN", nn: "INGEN", en: "NOBODY"))
    #expect(Sector.school.words.capitalised[.nn] == "Skule")
    #expect(Ref.Kind.family.noun.many == Phrase(nb: "familier", nn: "familiar", en: "families"))
  }
}
