public import Model
import Terms
import Text
public import Wording

/// Rows and cells as people read them.
extension Language {
  /// What a row is called that changes: `behov n12 «Gjeld»`.
  public func name(of row: RowChange) -> String {
    (row.after ?? row.before).map { name(ofRow: $0, row.table) } ?? ""
  }

  /// What a row is called: `behov n12 «Gjeld»`, `ansvar for n12: nav`.
  func name(ofRow cells: [String], _ table: TableName) -> String {
    let schema = TableSchema.of(table)
    func cell(_ column: String) -> String { plain(cells[schema.place(column)]) }
    func shown(_ column: String) -> String { shownCell(cells[schema.place(column)], table, column) }
    let noun = table.noun.one[self]
    switch table {
    case .families, .people: return titled(noun, cell("id"), cell("alias"))
    case .services, .contacts: return titled(noun, cell("id"), cell("name"))
    case .needs, .agreements, .goals: return titled(noun, cell("id"), cell("title"))
    case .referrals: return "\(noun) \(cell("id")) (\(cell("from")) → \(cell("to")))"
    case .homes: return "\(noun) \(cell("person")) – \(cell("family"))"
    case .ties:
      let kind = cell("kind") == TieKind.kin.code && !cell("relation").isEmpty ? "relation" : "kind"
      return "\(noun) \(cell("a")) – \(cell("b")) (\(shown(kind)))"
    case .responsibilities: return "\(noun) \(cell("need")) – \(cell("actor"))"
    case .activities:
      return "\(noun) \(cell("family")) – \(cell("actor")), \(shown("date"))"
    case .moments: return titled(noun, shown("date"), cell("title"))
    case .consents:
      return "\(noun) \(cell("family")): \(cell("from_service")) → \(cell("to_service"))"
    case .deadlines: return "\(noun) \(cell("kind"))"
    }
  }

  private func titled(_ noun: String, _ id: String, _ title: String) -> String {
    "\(noun) \(id)" + (title.isEmpty || title == id ? "" : " " + quoted(title))
  }

  /// A cell as people read it: days and words of vocabularies in the language.
  public func shownCell(_ text: String, _ table: TableName, _ column: String) -> String {
    let schema = TableSchema.of(table)
    switch schema.columns[schema.place(column)].kind {
    case .day: return Day(text).map { day($0) } ?? plain(text)
    case .word, .words:
      let terms = Terms.words(of: table, column: column)
      return text.split(separator: " ").map { code in
        terms.first { $0.code == code }.map { Phrase($0)[self] } ?? plain(String(code))
      }.joined(separator: ", ")
    default: return plain(text)
    }
  }

  /// The cells in which two states of a row differ: `haster: ja (før: tom)`.
  func differences(_ before: [String], _ after: [String], _ table: TableName) -> [String] {
    let schema = TableSchema.of(table)
    return schema.columns.indices.filter { before[$0] != after[$0] }.map { place in
      let column = schema.columns[place].name
      let name = table.words(column: column)[self].lowercased()
      let empty = Phrase(nb: "tom", nn: "tom", en: "empty")[self]
      let (was, now) = (
        shownCell(before[place], table, column), shownCell(after[place], table, column)
      )
      return Phrase(
        nb: "\(name): \(now.isEmpty ? empty : now) (før: \(was.isEmpty ? empty : was))",
        nn: "\(name): \(now.isEmpty ? empty : now) (før: \(was.isEmpty ? empty : was))",
        en: "\(name): \(now.isEmpty ? empty : now) (was: \(was.isEmpty ? empty : was))")[self]
    }
  }
}
