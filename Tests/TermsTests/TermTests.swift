import Model
import Terms
import Testing

@Suite struct TermTests {
  @Test func `a word belongs to one term only, of a table's columns and of a vocabulary`() {
    for table in TableName.allCases {
      let schema = TableSchema.of(table)
      for (place, term) in Terms.columns(of: table).enumerated() {
        for word in term.understood {
          let found = Terms.column(named: word, of: table)
          #expect(
            found == place,
            "\(table).\(term.code): \(word) is \(found.map { schema.columns[$0].name } ?? "nothing")"
          )
        }
      }
      for column in schema.columns {
        for term in Terms.words(of: table, column: column.name) {
          for word in term.understood {
            let found = Terms.code(word, of: table, column: column.name)
            #expect(found == term.code, "\(table).\(column.name): \(word) is \(found ?? "nothing")")
          }
        }
      }
    }
    for term in Terms.tables {
      for word in term.understood {
        #expect(Terms.table(named: word)?.rawValue == term.code, "\(word)")
        #expect(!Terms.isSheetOfWords(word), "\(word)")
      }
    }
  }

  @Test func `a doubtful word is never taken for anything`() {
    for table in TableName.allCases {
      for term in Terms.columns(of: table) {
        for word in term.doubtful {
          #expect(Terms.column(named: word, of: table) == nil, "\(table).\(term.code): \(word)")
          #expect(Terms.doubtfulColumns(named: word, of: table).contains(term.code), "\(word)")
        }
      }
      for column in TableSchema.of(table).columns {
        for term in Terms.words(of: table, column: column.name) {
          for word in term.doubtful {
            let found = Terms.code(word, of: table, column: column.name)
            #expect(found == nil, "\(column.name): \(word) is \(found ?? "")")
          }
        }
      }
    }
    for term in Terms.tables {
      for word in term.doubtful { #expect(Terms.table(named: word) == nil, "\(word)") }
    }
  }
}
