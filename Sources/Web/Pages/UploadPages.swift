import Exchange
import Messages
import Model
import Wording

/// What was understood of files before anything is saved.
extension RequestContext {
  /// Everything that was understood and asked about, and the choice to save it.
  ///
  /// - Parameter before: the network as it is.
  func previewPage(
    _ change: NetworkChange, _ warnings: [Warning], _ upload: Upload, into before: Network
  ) -> PageContent {
    let (questions, readings) = split(warnings)
    let asked: Markup =
      questions.isEmpty
      ? "<p>\(say(Words.noQuestions))</p>"
      : """
      <section class="card"><h2>\(say(Words.lookAtThis))</h2><ul class="rows">\(list(questions, mark: "question"))</ul></section>
      """
    let touched = change.tables.reduce(0) { $0 + $1.added + $1.changed }
    let isTooLarge = !before.isEmpty && touched > NetworkChange.mostLoggedRows
    let tooLarge: Markup =
      isTooLarge ? "<p class=\"warning\">\(say(Words.cannotBeUndone))</p>" : ""
    let save: Markup =
      change.isEmpty
      ? ""
      : """
      <form method="post" action="\(attribute: path("regneark/lagre"))"><input type="hidden" name="nummer" value="\(upload.number)"><button>\(say(Words.save))</button></form>
      """
    let discard = change.isEmpty ? Words.otherFiles : Words.discard
    return PageContent(
      title: Words.beforeSaving, tab: .spreadsheet,
      body: """
        <h1>\(say(Words.beforeSaving))</h1>
        <p class="lead">\(say(change.isEmpty ? Words.nothingNew : Words.nothingSavedYet))</p>
        \(understood(upload, change))\(unused(upload))\(asked)\(tooLarge)
        <div class="choices upload">\(save)\(discardForm(discard))</div>
        \(whatChanges(change, before))\(details(readings))
        """)
  }

  /// Everything that is wrong, and the way to give the files again.
  func refusedPage(_ error: ExchangeError, _ upload: Upload) -> PageContent {
    var lines = Messages.lines(error, language, most: 1000, for: .page)
    let summary = lines.popLast() ?? ""
    let (questions, readings) = split(upload.bundle.warnings)
    let asked: Markup =
      questions.isEmpty
      ? ""
      : """
      <section class="card"><h2>\(say(Words.lookAtThisToo))</h2><ul class="rows">\(list(questions, mark: "question"))</ul></section>
      """
    return PageContent(
      title: Words.notRead, tab: .spreadsheet,
      body: """
        <h1>\(say(Words.notRead))</h1>
        <div class="error-summary" role="alert" tabindex="-1" id="feil"><p><b>\(summary)</b></p><ul class="rows">\(list(lines))</ul></div>
        \(understood(upload, nil))\(unused(upload))\(asked)
        <h2>\(say(Words.mendAndDrop))</h2>\(dropZone)
        <div class="choices upload">\(discardForm(Words.back))</div>
        \(details(readings))
        """,
      status: 422, isError: true)
  }

  /// Questions and readings in words. How many more there are goes with what it counts.
  private func split(_ warnings: [Warning]) -> (questions: [String], readings: [String]) {
    var questions: [Warning] = []
    var readings: [Warning] = []
    var isQuestion = false
    for warning in warnings {
      if case .more = warning.matter {} else { isQuestion = warning.matter.isQuestion }
      if isQuestion { questions.append(warning) } else { readings.append(warning) }
    }
    return (
      Messages.warningLines(questions, language, explaining: true, for: .page),
      Messages.warningLines(readings, language, explaining: true, for: .page)
    )
  }

  /// How many rows that change are shown.
  private static let shownRows = 50

  /// The rows that are there and become otherwise, as they are and as they would be.
  private func whatChanges(_ change: NetworkChange, _ before: Network) -> Markup {
    let rows = (change.loggedRows(from: before) ?? []).filter { $0.before != nil }
    if rows.isEmpty { return .nothing }
    let names = rowNames(rows)
    let tables = rows.prefix(Self.shownRows).map { beforeAndAfter($0, names) }
    let left = rows.count - tables.count
    let more: Markup = left > 0 ? "<p>\(say(Words.moreRows(language.number(left))))</p>" : ""
    let count = language.number(rows.count)
    return """
      <details class="card" open><summary>\(say(Words.whatChanges)) (\(count))</summary>\(tables)\(more)</details>
      """
  }

  private func list(_ lines: [String], mark: String = "") -> [Markup] {
    lines.map { "<li class=\"\(attribute: mark)\">\($0)</li>" }
  }

  func details(_ readings: [String]) -> Markup {
    if readings.isEmpty { return .nothing }
    let count = language.number(readings.count)
    return """
      <details class="card"><summary>\(say(Words.howItWasRead)) (\(count))</summary><ul class="rows">\(list(readings))</ul></details>
      """
  }

  private func discardForm(_ words: Phrase) -> Markup {
    """
    <form method="post" action="\(attribute: path("regneark/forkast"))"><button class="second">\(say(words))</button></form>
    """
  }

  private func unused(_ upload: Upload) -> Markup {
    let names = upload.unused.map { language.quoted($0) }
    if names.isEmpty { return .nothing }
    return "<p class=\"question\">\(say(Words.filesNotRead)) \(language.list(names)).</p>"
  }

  /// Which file or sheet is which table, and what its rows do.
  ///
  /// - Parameter change: nil where nothing can be saved.
  private func understood(_ upload: Upload, _ change: NetworkChange?) -> Markup {
    let rows: [Markup] = upload.bundle.sheets.map { sheet in
      let counts: Markup
      if let change {
        let table = change.tables[sheet.table.index]
        // Of a table that was there the change counts rows that no file has, too.
        let same = max(0, sheet.rows - table.added - table.changed)
        counts = """
          <td class="n">\(language.number(table.added))</td><td class="n">\(language.number(table.changed))</td><td class="n">\(language.number(same))</td>
          """
      } else {
        counts = ""
      }
      return """
        <tr><th scope="row">\(sheet.place)</th><td>\(language.sheetName(sheet.table))</td><td class="n">\(language.number(sheet.rows))</td>\(counts)</tr>
        """
    }
    if rows.isEmpty { return .nothing }
    let heads: Markup =
      change == nil
      ? ""
      : """
      <th scope="col" class="n">\(say(Words.newRows))</th><th scope="col" class="n">\(say(Words.changedRows))</th><th scope="col" class="n">\(say(Words.sameRows))</th>
      """
    return """
      <div class="scroll" role="region" tabindex="0" aria-label="\(attribute: say(Words.understoodAs))"><table class="upload"><caption>\(say(Words.understoodAs))</caption><thead><tr><th scope="col">\(say(Words.fileOrSheet))</th><th scope="col">\(say(Words.readAs))</th><th scope="col" class="n">\(say(Words.rowsRead))</th>\(heads)</tr></thead><tbody>\(rows)</tbody></table></div>
      """
  }
}
