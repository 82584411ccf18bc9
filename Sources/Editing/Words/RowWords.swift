public import Model
import Terms
import Text
public import Wording

/// Rows and cells as people read them.
extension Language {
  /// What a row is called that changes: `behov n12 «Gjeld»`.
  public func name(of row: RowChange, _ names: RowNames = .ids) -> String {
    (row.after ?? row.before).map { name(ofRow: $0, row.table, names) } ?? ""
  }

  /// What a row is called: `behov n12 «Gjeld»`, `ansvar n12 – nav`; by names `behov «Gjeld»`,
  /// `ansvar for «Gjeld»: Nav`.
  func name(ofRow cells: [String], _ table: TableName, _ names: RowNames = .ids) -> String {
    let schema = TableSchema.of(table)
    func cell(_ column: String) -> String { plain(cells[schema.place(column)]) }
    func shown(_ column: String) -> String {
      shownCell(cells[schema.place(column)], table, column, names)
    }
    let noun = table.noun.one[self]
    func titled(_ title: String) -> String {
      let id = cell("id")
      if names.isByName { return noun + " " + (title.isEmpty ? id : quoted(title)) }
      return "\(noun) \(id)" + (title.isEmpty || title == id ? "" : " " + quoted(title))
    }
    switch table {
    case .families, .people: return titled(cell("alias"))
    case .services, .contacts: return titled(cell("name"))
    case .needs:
      let person = names.isByName ? shown("person") : ""
      return titled(cell("title")) + (person.isEmpty ? "" : " (\(person))")
    case .agreements:
      let actor = names.isByName ? shown("actor") : ""
      if actor.isEmpty { return titled(cell("title")) }
      let title = quoted(cell("title"))
      return "\(noun) "
        + Phrase(
          nb: "med \(actor): \(title)", nn: "med \(actor): \(title)", en: "with \(actor): \(title)")[
          self]
    case .goals: return titled(cell("title"))
    case .referrals:
      let (from, to) = (shown("from"), shown("to"))
      if names.isByName {
        return "\(noun) "
          + Phrase(
            nb: "fra \(from) til \(to)", nn: "frå \(from) til \(to)", en: "from \(from) to \(to)")[
            self] + ", " + shown("sent")
      }
      return "\(noun) \(cell("id")) (\(from) → \(to))"
    case .homes: return "\(noun) \(shown("person")) – \(shown("family"))"
    case .ties:
      let kind = cell("kind") == TieKind.kin.code && !cell("relation").isEmpty ? "relation" : "kind"
      return "\(noun) \(shown("a")) – \(shown("b")) (\(shown(kind)))"
    case .responsibilities:
      if names.isByName {
        let (need, actor) = (quoted(shown("need")), shown("actor"))
        return "\(noun) "
          + Phrase(
            nb: "for \(need): \(actor)", nn: "for \(need): \(actor)", en: "for \(need): \(actor)")[
            self]
      }
      return "\(noun) \(shown("need")) – \(shown("actor"))"
    case .activities where names.isByName:
      let (kind, actor, date) = (shown("kind"), shown("actor"), shown("date"))
      let what = kind.isEmpty ? noun : kind
      return what
        + Phrase(
          nb: " med \(actor), \(date)", nn: " med \(actor), \(date)", en: " with \(actor), \(date)")[
          self]
    case .activities: return "\(noun) \(shown("family")) – \(shown("actor")), \(shown("date"))"
    case .moments:
      let title = cell("title")
      return "\(noun) \(shown("date"))" + (title.isEmpty ? "" : " " + quoted(title))
    case .consents:
      return "\(noun) \(shown("family")): \(shown("from_service")) → \(shown("to_service"))"
    case .deadlines: return "\(noun) \(cell("kind"))"
    }
  }

  /// The families that rows are about, where what the rows are called does not say so.
  public func families(of rows: [RowChange], _ names: RowNames) -> [String] {
    var found: [String] = []
    for row in rows {
      guard let cells = row.after ?? row.before, let id = names.family(of: cells, row.table)
      else { continue }
      let name = plain(names.name(id, among: [.family]))
      if !found.contains(name) { found.append(name) }
    }
    return found
  }

  /// The key of a row: `n12/nav`; by names `Gjeld – Nav`.
  func key(_ cells: [String], _ table: TableName, _ names: RowNames) -> String {
    guard names.isByName else { return plain(cells.joined(separator: "/")) }
    let schema = TableSchema.of(table)
    return zip(schema.keyColumns, cells).map { place, cell in
      if case .id = schema.columns[place].kind, let kind = table.refKind {
        return plain(names.name(cell, among: [kind]))
      }
      return shownCell(cell, table, schema.columns[place].name, names)
    }.filter { !$0.isEmpty }.joined(separator: " – ")
  }

  /// A cell as people read it: days and words of vocabularies in the language.
  public func shownCell(
    _ text: String, _ table: TableName, _ column: String, _ names: RowNames = .ids
  ) -> String {
    let schema = TableSchema.of(table)
    switch schema.columns[schema.place(column)].kind {
    case .day: return Day(text).map { day($0) } ?? plain(text)
    case .word, .words:
      let terms = Terms.words(of: table, column: column)
      return text.split(separator: " ").map { code in
        terms.first { $0.code == code }.map { Phrase($0)[self] } ?? plain(String(code))
      }.joined(separator: ", ")
    case .ref(let kinds): return plain(names.name(text, among: kinds))
    case .symbol where table == .contacts && text == Network.coordinatorRole:
      return coordinatorRole
    default: return plain(text)
    }
  }

  /// The role that has a code, as people say it and as it is read again.
  public var coordinatorRole: String {
    Phrase(
      nb: "familiekoordinator", nn: "familiekoordinator", en: "family coordinator")[self]
  }

  /// The cells in which two states of a row differ: `haster: ja (før: tom)`.
  func differences(
    _ before: [String], _ after: [String], _ table: TableName, _ names: RowNames = .ids
  ) -> [String] {
    let schema = TableSchema.of(table)
    return schema.columns.indices.filter { before[$0] != after[$0] }.map { place in
      let column = schema.columns[place].name
      let name = table.words(column: column)[self].lowercased()
      let empty = Phrase(nb: "tom", nn: "tom", en: "empty")[self]
      let (was, now) = (
        shownCell(before[place], table, column, names),
        shownCell(after[place], table, column, names)
      )
      // What was not there before needs no word.
      if was.isEmpty { return "\(name): \(now)" }
      return Phrase(
        nb: "\(name): \(now.isEmpty ? empty : now) (før: \(was))",
        nn: "\(name): \(now.isEmpty ? empty : now) (før: \(was))",
        en: "\(name): \(now.isEmpty ? empty : now) (was: \(was))")[self]
    }
  }
}
