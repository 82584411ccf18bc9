import Analysis
import Editing
import Exchange
import Model
import Wording

/// Erasing a family for good: what would go is shown first, and a tick is asked for.
extension RequestContext {
  /// How many rows of a kind are named.
  private static let shownRows = 20

  /// The family whose name somebody wrote.
  mutating func findForgotten() throws(PageFault) -> WebReply {
    let overview = try overview()
    let text = fields["familie"] ?? ""
    let reading = names(overview).reading(text, among: [.family], family: nil)
    switch reading {
    case .one(let id): return WebReply(seeOther: path("glem/\(number(.families, id))"))
    case .several(let choices), .nobody(let choices):
      if text.isEmpty || choices.isEmpty {
        return try settings(SettingFault(field: "familie", words: Words.noSuchFamily))
      }
      let items: [Markup] = choices.map { choice in
        "<li><a href=\"\(attribute: path("glem/\(number(.families, choice.id))"))\">\(choice.words)</a></li>"
      }
      return page(
        PageContent(
          title: Words.forgetTitle,
          body: """
            <h1>\(say(Words.forgetTitle))</h1><p class="question">\(say(Words.unclear(text, reading, language)))</p>
            <ul class="rows">\(items)</ul><p><a href="\(attribute: path("innstillinger"))">\(say(Words.back))</a></p>
            """, status: 422))
    }
  }

  private func request(_ number: Int) throws(PageFault) -> ForgetRows {
    ForgetRows(.one(.families, id: try key(number, .families)))
  }

  /// What would be erased.
  ///
  /// - Parameter isUnconfirmed: whether it was to be erased without the tick.
  mutating func forgetPreview(_ number: Int, isUnconfirmed: Bool) throws(PageFault) -> WebReply {
    let request = try request(number)
    let result: ForgetRows.Result
    do throws(AccessFault) {
      result = try network.look(request)
    } catch {
      throw .access(error)
    }
    let wrong: Markup =
      isUnconfirmed
      ? "<p class=\"wrong-text\" id=\"w-sikker\">\(say(Words.error))\(say(Words.tickFirst))</p>"
      : ""
    let top: Markup =
      isUnconfirmed
      ? """
      <div class="error-summary" role="alert" tabindex="-1" id="feil"><h2>\(say(Words.nothingErased))</h2><ul><li><a href="#sikker">\(say(Words.tickFirst))</a></li></ul></div>
      """ : ""
    return page(
      PageContent(
        title: Words.forgetTitle,
        body: """
          \(top)<div class="settings"><h1>\(say(Words.forgetTitle))</h1>
          <p class="warning">\(say(Words.forgetWarning))</p>
          \(rows(result.own, Words.isErased))\(rows(result.others, Words.othersGo))\(counts(result))\(rows(result.mentions, Words.mentionsStay))\(shares(result))
          <form method="post" action="\(attribute: path("glem/\(number)"))" class="card">
          <div class="field\(" wrong" as Markup, if: isUnconfirmed)">\(wrong)<label><input type="checkbox" id="sikker" name="sikker" value="1"\(" aria-describedby=\"w-sikker\" aria-invalid=\"true\"" as Markup, if: isUnconfirmed)>\(say(Words.iAmSure))</label></div>
          <p><button class="danger">\(say(Words.eraseForGood))</button> <a href="\(attribute: path("innstillinger"))">\(say(Words.cancel))</a></p></form></div>
          """,
        status: isUnconfirmed ? 422 : 200, isError: isUnconfirmed))
  }

  /// Erases a family for good.
  mutating func forget(_ number: Int) throws(PageFault) -> WebReply {
    guard fields["sikker"] == "1" else {
      return try forgetPreview(number, isUnconfirmed: true)
    }
    try erase(try request(number))
    // What was half written may name the family.
    session.drafts = []
    session.upload = nil
    if !session.hasRemains { session.notice = Notice(text: say(Words.erased)) }
    return WebReply(seeOther: path("innstillinger"))
  }

  private mutating func erase(_ request: ForgetRows) throws(PageFault) {
    do throws(AccessFault) {
      session.hasRemains = !(try network.forget(request, by: session.author).isGone)
    } catch {
      throw .access(error)
    }
  }

  /// Writes the file anew after an erasure while another program had it open.
  mutating func eraseRemains() throws(PageFault) -> WebReply {
    // Nothing is as old: what was erased stays so, and the file is written anew.
    if let day = Day(year: 1900, month: 1, day: 1) { try erase(ForgetRows(.historyBefore(day))) }
    if !session.hasRemains { session.notice = Notice(text: say(Words.erased)) }
    return WebReply(seeOther: path("innstillinger"))
  }

  /// That pieces of what was erased may be left in the file, and the way to be rid of them.
  var remains: Markup {
    session.hasRemains
      ? """
      <div class="warning" role="alert"><p>\(say(Words.erasedButOpen))</p><form method="post" action="\(attribute: path("glem/rest"))"><button class="second">\(say(Words.eraseRemains))</button></form></div>
      """ : ""
  }

  /// What was made for others, where copies may be.
  private func shares(_ result: ForgetRows.Result) -> Markup {
    list(result.shares.map { language.line($0) }, language.sharedAndErased)
  }

  /// Rows below a heading.
  private func rows(_ rows: [RowChange], _ heading: Phrase) -> Markup {
    list(rows.map { language.name(of: $0) }, say(heading))
  }

  /// Things below a heading, the first of many; nothing where there are none.
  private func list(_ things: [String], _ heading: String) -> Markup {
    if things.isEmpty { return .nothing }
    let items: [Markup] = things.prefix(Self.shownRows).map { "<li>\($0)</li>" }
    let left = things.count - items.count
    let more: Markup =
      left > 0 ? "<li class=\"quiet\">\(say(Words.moreRows(language.number(left))))</li>" : ""
    return """
      <section class="card"><h2>\(heading)</h2><ul class="rows">\(items)\(more)</ul></section>
      """
  }

  /// How many rows of each table go, and of the log.
  private func counts(_ result: ForgetRows.Result) -> Markup {
    let rows: [Markup] = zip(TableName.allCases, result.edit.change.tables)
      .filter { $0.1.removed > 0 }
      .map { table, change in
        "<tr><th scope=\"row\">\(language.sheetName(table))</th><td class=\"n\">\(language.number(change.removed))</td></tr>"
      }
    let log = result.erasure.rows.count
    return """
      <table class="upload"><caption>\(say(Words.howMuchGoes))</caption><thead><tr><th scope="col">\(say(Words.table))</th><th scope="col" class="n">\(say(Words.rowsRead))</th></tr></thead><tbody>\(rows)<tr><th scope="row">\(say(Words.theLog))</th><td class="n">\(language.number(log))</td></tr></tbody></table>
      """
  }
}
