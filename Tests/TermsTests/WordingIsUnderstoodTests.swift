import Model
import Terms
import Testing
import Wording

/// What the program says, it understands.
@Suite struct WordingIsUnderstoodTests {
  @Test(arguments: Language.allCases)
  func `each word of a vocabulary is understood as its code`(language: Language) {
    func check<Words: Vocabulary & Worded>(_: Words.Type, _ table: TableName, _ column: String) {
      let codes = Terms.words(of: table, column: column).map(\.code)
      #expect(codes == Words.codes)
      for word in Words.allCases {
        #expect(Terms.code(word.words[language], of: table, column: column) == word.code)
        #expect(Terms.code(word.code, of: table, column: column) == word.code)
      }
    }
    check(Sector.self, .services, "sector")
    check(Domain.self, .services, "domains")
    check(Domain.self, .needs, "domain")
    check(Domain.self, .goals, "domain")
    check(Domain.self, .consents, "domains")
    check(PersonRole.self, .people, "role")
    check(TieKind.self, .ties, "kind")
    check(Support.self, .ties, "support")
    check(Strength.self, .ties, "strength")
    check(Relation.self, .ties, "relation")
    check(Urgency.self, .needs, "urgency")
    check(NeedOutcome.self, .needs, "outcome")
    check(Part.self, .responsibilities, "part")
    check(Reason.self, .responsibilities, "reason")
    check(Reason.self, .referrals, "reason")
    check(ReferralOutcome.self, .referrals, "outcome")
    check(ActivityKind.self, .activities, "kind")
    check(Weight.self, .moments, "weight")
    check(Roll.self, .deadlines, "roll")
    check(Basis.self, .deadlines, "basis")
  }

  @Test func `each column with a vocabulary has its words`() {
    for schema in TableSchema.all {
      for column in schema.columns {
        let words = Terms.words(of: schema.name, column: column.name)
        switch column.kind {
        case .word(let codes), .words(let codes): #expect(words.map(\.code) == codes)
        default: #expect(words.isEmpty)
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `each table is understood by its nouns and its code`(language: Language) {
    #expect(Terms.tables.map(\.code) == TableName.allCases.map(\.rawValue))
    for table in TableName.allCases {
      for noun in [table.noun.one, table.noun.many] {
        #expect(Terms.table(named: noun[language]) == table, "\(noun[language])")
      }
      #expect(Terms.table(named: table.rawValue) == table)
      // The name of the sheet is the noun that the program says.
      #expect(Phrase(Terms.tables[table.index]) == table.noun.many)
    }
  }

  @Test(arguments: Language.allCases)
  func `each column is understood by its words and its code`(language: Language) {
    for table in TableName.allCases {
      let schema = TableSchema.of(table)
      #expect(Terms.columns(of: table).map(\.code) == schema.columns.map(\.name))
      for (place, column) in schema.columns.enumerated() {
        let words = table.words(column: column.name)[language]
        for heading in [words, words.uppercased(), "\(words) (\(column.name))", column.name] {
          #expect(Terms.column(named: heading, of: table) == place, "\(table): \(heading)")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `each choice is understood by its word`(language: Language) {
    for term in Terms.choices {
      let word = ChoiceWord.words(term.code)[language]
      #expect(Terms.choice(word, among: [term.code]) == term.code)
    }
  }

  @Test func `each word is written in all three languages`() {
    let terms =
      Terms.vocabularies.flatMap { $0 } + Terms.tables + Terms.sheets + Terms.commands
      + Terms.options + Terms.choices + TableName.allCases.flatMap(Terms.columns(of:))
    for term in terms {
      for word in term.understood + term.doubtful {
        #expect(word == word.trimmed && !word.isEmpty, "\(term.code): “\(word)”")
      }
      // A word that is said twice in one language is a slip.
      for words in [term.synonymsNb, term.synonymsNn, term.synonymsEn] {
        #expect(Set(words.map { FoldedTerm($0) }).count == words.count, "\(term.code): \(words)")
      }
    }
  }

  @Test(arguments: [Terms.commands, Terms.options])
  func `a word of the command line is one command's or one option's`(terms: [Term]) {
    let isCommand = terms == Terms.commands
    for term in terms {
      for word in term.understood {
        let found = isCommand ? Terms.command(word) : Terms.option("--" + word)
        #expect(found == term.code, "\(word)")
      }
      for word in term.doubtful {
        #expect((isCommand ? Terms.command(word) : Terms.option(word)) == nil, "\(word)")
      }
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
