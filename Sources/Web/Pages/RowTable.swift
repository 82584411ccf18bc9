import Model
import Wording

/// A table of rows, each of which opens a form.
struct RowTable {
  let title: Phrase
  var heads: [Phrase] = []
  /// The first cell of each row leads to the form.
  var rows: [(path: String, cells: [Markup])] = []
  /// Where on the page it is, for links to it.
  var place: String?
  /// How many more rows there are.
  var left = 0
  /// What stands where there are no rows.
  let none: Phrase
  /// The form for a new row.
  var add: (words: Phrase, path: String)?
}

extension RequestContext {
  func markup(_ table: RowTable) -> Markup {
    let add: Markup =
      table.add.map {
        "<p><a href=\"\(attribute: $0.path)\">+ \(say($0.words))</a></p>"
      } ?? ""
    let place: Markup = table.place.map { " id=\"\(attribute: $0)\"" } ?? ""
    if table.rows.isEmpty {
      return
        "<section\(place)><h2>\(say(table.title))</h2><p class=\"quiet\">\(say(table.none))</p>\(add)</section>"
    }
    let heads: [Markup] = table.heads.map { "<th scope=\"col\">\(capitalising(say($0)))</th>" }
    let more: Markup =
      table.left > 0 ? "<p class=\"quiet\">+ \(language.number(table.left))</p>" : ""
    let rows: [Markup] = table.rows.map { row in
      let others: [Markup] = row.cells.dropFirst().map { "<td>\($0)</td>" }
      return
        "<tr><th scope=\"row\"><a href=\"\(attribute: row.path)\">\(row.cells.first ?? "")</a></th>\(others)</tr>"
    }
    return """
      <section\(place)><h2>\(say(table.title))</h2><div class="scroll" role="region" tabindex="0" aria-label="\(attribute: say(table.title))"><table><caption class="unseen">\(say(table.title))</caption><thead><tr>\(heads)</tr></thead><tbody>\(rows)</tbody></table></div>\(more)\(add)</section>
      """
  }

  /// The form of a row, with the way back to this page.
  func form(_ table: TableName, _ key: [String]) -> String {
    path("rad/\(session.numbers.number(RowKey(table, key)))") + "?back=" + here.percentEncoded
  }

  /// The form for a new row of a family, with what is known of it, and the way back.
  func newForm(_ table: TableName, family: Int, _ known: KeyValuePairs<String, Int> = [:]) -> String
  {
    path("ny/\(table.path)") + "?familie=\(family)"
      + known.map { "&\($0.key)=\($0.value)" }.joined() + "&back=" + here.percentEncoded
  }

  /// A day in a table; nothing for one that is always or never.
  func shown(_ day: Day) -> Markup {
    day == .always || day == .never ? "" : "\(language.day(day, seenFrom: self.day))"
  }
}
