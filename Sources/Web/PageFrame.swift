import Editing
import Exchange
import Messages
import Model
import Store
import Wording

/// The tabs of the main menu.
enum Tab: CaseIterable {
  case today, families, services, manager, meeting, spreadsheet, changes

  var words: Phrase {
    switch self {
    case .today: Words.today
    case .families: Words.families
    case .services: Words.services
    case .manager: Words.manager
    case .meeting: Words.meeting
    case .spreadsheet: Words.spreadsheet
    case .changes: Words.changes
    }
  }

  var path: String {
    switch self {
    case .today: ""
    case .families: "familier"
    case .services: "tjenester"
    case .manager: "leder"
    case .meeting: "mote"
    case .spreadsheet: "regneark"
    case .changes: "endringer"
    }
  }
}

/// What a page of ours is made of.
struct PageContent {
  /// What the browser's tab says: no name of a family, since browsers keep it.
  var title: Phrase
  var tab: Tab?
  /// What stands in `main`.
  var body: Markup
  var status = 200
  /// The number of the family that the line is about.
  var family: Int?
  /// What the line says already.
  var line = LineInput()
  /// Whether something is wrong, which the title then says.
  var isError = false
  /// Whether the line stands below, as in a meeting.
  var hasLineBelow = false
  /// Whether it is made for others, who look at it: then nothing of the network stands in its
  /// frame, not even in the line or in what was saved last.
  var isForOthers = false
}

/// What stands in the line, and what is said of it.
struct LineInput {
  var text = ""
  var echo: Markup = .nothing
  /// Whether it is understood, so that Enter saves it.
  var isUnderstood = false
}

extension RequestContext {
  /// A page within its frame. Says what was saved last, once.
  mutating func page(_ content: PageContent) -> WebReply {
    var content = content
    // What stood in the line when the page locked itself.
    if content.line.text.isEmpty, !content.isForOthers,
      let draft = session.draft(of: path("linje"), family: content.family)
    {
      content.line.text = draft["text"] ?? ""
    }
    let notice =
      content.isForOthers && session.notice?.isForAll != true
      ? Markup.nothing : self.notice(isForOthers: content.isForOthers)
    let lines = content.isForOthers ? Markup.nothing : line(content)
    let language = self.language.rawValue
    let settings = session.settings
    let title = (content.isError ? say(Words.error) : "") + say(content.title) + " · Samvev"
    let page: Markup = """
      <!DOCTYPE html>
      <html lang="\(attribute: language)" translate="no"><head><meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <link rel="icon" href="\(attribute: site.path(Asset.icon.name))" type="image/svg+xml">
      <link rel="stylesheet" href="\(attribute: site.path(Asset.style.name))">
      <script defer src="\(attribute: site.path(Asset.script.name))"></script></head>
      <body data-place="\(attribute: site.path(""))" data-lock="\(settings.lockAfter * 60)" data-keys="\(attribute: settings.hasLetterKeys ? "1" : "0")">
      <a class="skip" href="#main">\(say(Words.skip))</a>
      <header><div class="bar"><a class="brand" href="\(attribute: path(""))">Samvev</a>
      <nav aria-label="\(attribute: say(Words.mainMenu))"><ul>\(tabs(content.tab))</ul></nav>
      <nav class="more" aria-label="\(attribute: say(Words.otherMenu))"><ul>
      <li><a href="\(attribute: path("innstillinger"))">\(say(Words.settings))</a></li>
      <li><a href="\(attribute: path("hjelp"))" data-key="?">\(say(Words.help))</a></li>
      <li><form method="post" action="\(attribute: path("las"))"><button class="quiet">\(say(Words.lockNow))</button></form></li>
      <li><form method="post" action="\(attribute: path("avslutt"))"><button class="quiet">\(say(Words.quit))</button></form></li>
      </ul></nav></div></header>
      \(lines, if: !content.hasLineBelow)
      <div id="lock-warning" role="alert" hidden>\(say(Words.lockSoon))</div>
      <main id="main" tabindex="-1">\(notice)\(content.body)</main>
      \(lines, if: content.hasLineBelow)
      </body></html>
      """
    return WebReply(content.status, page)
  }

  private func tabs(_ current: Tab?) -> [Markup] {
    Tab.allCases.map { tab in
      let mark: Markup = tab == current ? " aria-current=\"page\"" : ""
      return "<li><a href=\"\(attribute: path(tab.path))\"\(mark)>\(say(tab.words))</a></li>"
    }
  }

  /// The line at the top of every page.
  private func line(_ content: PageContent) -> Markup {
    let family: Markup =
      content.family.map { "<input type=\"hidden\" name=\"family\" value=\"\($0)\">" } ?? ""
    let focus: Markup = content.hasLineBelow ? " data-first" : ""
    let example = content.family == nil ? Words.lineExample : Words.familyLineExample
    // Without the script the first button is what Enter presses.
    let button: Markup =
      content.line.isUnderstood
      ? "<input type=\"hidden\" name=\"shown\" value=\"\(attribute: content.line.text)\"><button name=\"save\" value=\"1\" id=\"line-save\">\(say(Words.save))</button>"
      : "<button>\(say(Words.show))</button>"
    return """
      <section class="line" aria-label="\(attribute: say(Words.lineTitle))"><form method="post" action="\(attribute: path("linje"))" id="line-form" autocomplete="off">
      <label class="unseen" for="line">\(say(Words.lineLabel))</label>
      <input id="line" name="text" value="\(attribute: content.line.text)" placeholder="\(attribute: say(example))"\(focus) autocomplete="off" spellcheck="false" translate="no" aria-describedby="line-echo">
      <input type="hidden" name="back" value="\(attribute: here)">\(family)
      \(button)</form>
      <div id="line-echo" aria-live="polite">\(content.line.echo)</div><div id="line-unsaved">\(unsavedLines(of: content.family))</div></section>
      """
  }

  /// The address of this page, to come back to after saving.
  var here: String {
    guard request.method != "POST" else { return fields["back"] ?? path("") }
    return request.path + (request.query.map { "?" + $0 } ?? "")
  }

  /// What was saved last, with the way to take it back.
  private mutating func notice(isForOthers: Bool) -> Markup {
    let others: Markup =
      !isForOthers && network.takeChangedElsewhere()
      ? "<div class=\"notice\" role=\"status\"><p>\(say(Words.changedElsewhere))</p></div>" : ""
    guard let notice = session.notice else { return others }
    session.notice = nil
    let undo: Markup =
      notice.undo.map { number in
        """
        <form method="post" action="\(attribute: path("angre/\(number)"))"><input type="hidden" name="back" value="\(attribute: here)"><button class="quiet" data-key="z">\(say(Words.undo))</button></form>
        """
      } ?? ""
    if notice.isWarning {
      return others + "<div class=\"notice warning\" role=\"alert\"><p>\(notice.text)</p></div>"
    }
    let mark = notice.undo == nil ? "" : "✓ " + (notice.isWhole ? "" : say(Words.saved))
    return """
      \(others)<div class="notice" role="status" id="notice" tabindex="-1"><p>\(mark)\(notice.text)</p>\(undo)</div>
      """
  }

  /// A page that says why there is no other.
  mutating func page(for fault: PageFault) -> WebReply {
    switch fault {
    case .notFound: return plainPage(404, Words.notFound)
    case .malformed: return plainPage(400, Words.malformed)
    case .badForm(let fault): return plainPage(400, Words.badForm(fault))
    case .access(let fault):
      let lines = lines(fault)
      var title = Words.notSaved
      if case .file = fault { title = Words.notDone }
      return page(
        PageContent(
          title: title,
          body: """
            <h1>\(say(title))</h1><div class="problem" role="alert">\(lines.map { "<p>\($0)</p>" })</div>
            <p><a href="\(attribute: path(""))">\(say(Words.today))</a></p>
            """,
          status: status(fault), isError: true))
    }
  }

  mutating func plainPage(
    _ status: Int, _ words: (title: Phrase, text: Phrase)
  ) -> WebReply {
    page(
      PageContent(
        title: words.title, body: "<h1>\(say(words.title))</h1><p>\(say(words.text))</p>",
        status: status, isError: true))
  }

  /// Why the network could not be read or changed, in sentences.
  func lines(_ fault: AccessFault) -> [String] {
    switch fault {
    case .file(let error): [sentence(error, language, for: .page)]
    case .refused(.refused(let error)), .bundle(let error):
      Messages.lines(error, language, most: 100, for: .page)
    case .refused(let fault): fault.lines(language, for: .page, rowNames([]))
    }
  }

  /// The status of HTTP for what could not be done.
  private func status(_ fault: AccessFault) -> Int {
    switch fault {
    case .file: 503
    case .refused, .bundle: 422
    }
  }
}
