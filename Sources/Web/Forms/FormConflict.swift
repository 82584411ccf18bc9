import Analysis
import Editing
import Model
import Wording

extension RequestContext {
  /// Has the form of a row that was changed meanwhile hold what somebody wrote in it, and in all
  /// other fields what stands now.
  mutating func keepOwn(
    _ changed: Set<String>, _ row: ChangedRow, _ schema: TableSchema, _ number: Int
  ) {
    var own: [(name: String, value: String)] = []
    for (place, column) in schema.columns.enumerated() {
      if changed.contains(column.name) {
        own += fields.all(column.name).map { (column.name, $0) }
      } else if column.isWords {
        // A form that sends no word of a column sends that there is none.
        own += (row.now?[place] ?? "").split(separator: " ").map { (column.name, String($0)) }
      }
    }
    session.keep(draft: FormFields(own), of: path("rad/\(number)"))
  }

  /// Two versions of a row: somebody changed it meanwhile. Nothing is lost.
  mutating func conflict(
    _ row: ChangedRow, _ form: RowForm, _ number: Int, _ overview: Overview
  ) -> WebReply {
    let columns = TableSchema.of(form.table).columns
    let rows: [Markup] = columns.enumerated().compactMap { place, column in
      func text(_ cells: [String]?) -> String {
        cells.map { form.shownText($0[place], column, names(overview)) } ?? ""
      }
      let (mine, now, was) = (form.values[column.name] ?? "", text(row.now), text(row.left))
      guard now != was || mine != was else { return nil }
      return """
        <tr><th scope="row">\(form.table.words(column: column.name)[language])</th><td>\(mine)</td><td>\(now)</td></tr>
        """
    }
    var content = PageContent(
      title: Words.notSaved,
      body: """
        <h1>\(say(Words.changedMeanwhile))</h1>
        <p>\(say(Words.bothVersions))</p>
        <div class="scroll"><table><thead><tr><th scope="col">\(say(Words.field))</th><th scope="col">\(say(Words.yours))</th><th scope="col">\(say(Words.standing))</th></tr></thead><tbody>\(rows)</tbody></table></div>
        <p><a class="button" href="\(attribute: path("rad/\(number)") + "?back=" + backPath)">\(say(Words.openAnew))</a></p>
        """)
    content.status = 409
    content.isError = true
    return page(content)
  }
}
