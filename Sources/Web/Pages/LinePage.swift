import Exchange
import Editing
import Messages
import Model
import Text
import Wording

extension Route {
  /// The line at the top of every page.
  static let line: [Route] = [
    .post("linje") { (context, _) throws(PageFault) in try context.line() },
    .post("linje/vis") { (context, _) throws(PageFault) in
      let echo = context.echo(try context.lineEdit())
      return WebReply(200, echo.markup)
    },
    .post("linje/ulagret") { (context, _) throws(PageFault) in
      guard let text = context.fields["text"] else { throw .badForm(.lacking) }
      context.session.keep(
        unsaved: UnsavedLine(text: text, family: context.fields.number("family")))
      return WebReply(200, context.unsavedLines(of: context.fields.number("family")))
    },
    .post("linje/kast") { (context, _) throws(PageFault) in
      let family = context.fields.number("family")
      context.session.drop(unsaved: context.fields["kast"] ?? "", family: family)
      // The script asks for the lines that are left; a browser without it for the page.
      if context.fields["back"] != nil { return context.back() }
      return WebReply(200, context.unsavedLines(of: family))
    },
  ]
}

extension RequestContext {
  /// The line as a request, for the family of the page that it was written on.
  func lineEdit() throws(PageFault) -> LineEdit {
    guard let text = lineText else { throw .badForm(.lacking) }
    var family: String?
    if let number = fields.number("family") { family = try key(number, .families) }
    return LineEdit(text, family: family, on: day, reading, language, isShownFirst: true)
  }

  /// What stands in the line, with what was chosen for a name in it that was not clear.
  private var lineText: String? { fields["rettet"] ?? fields["text"] }

  /// Shows what was understood of the line, or saves it.
  mutating func line() throws(PageFault) -> WebReply {
    let request = try lineEdit()
    let text = lineText ?? ""
    // It stands in the answer, or is saved.
    session.dropDraft(of: path("linje"), family: fields["family"])
    if text.allSatisfy(\.isWhitespace) { return back() }
    // Without the script the words may have been changed since they were shown.
    if fields["save"] == "1", fields["shown"].map({ $0 == text }) ?? true {
      do throws(AccessFault) {
        try edit(request)
        session.drop(unsaved: text, family: fields.number("family"))
        return back()
      } catch {
        return linePage(text, echo: problem(error), isError: true)
      }
    }
    let echo = echo(request)
    return linePage(text, echo: echo.markup, isError: echo.isError)
  }

  private mutating func linePage(_ text: String, echo: Markup, isError: Bool) -> WebReply {
    var content = PageContent(
      title: Words.lineTitle, body: "<h1>\(say(Words.lineTitle))</h1>\(lineHelp)")
    content.family = fields.number("family")
    content.line = LineInput(text: text, echo: echo, isUnderstood: !isError)
    content.isError = isError
    if isError { content.status = 422 }
    return page(content)
  }

  private var lineHelp: Markup {
    """
    <p><a href="\(attribute: here)">\(say(Words.cancel))</a> · <a href="\(attribute: path("hjelp"))">\(say(Words.help))</a></p>
    """
  }

  /// What was understood of a line, with the button that saves it.
  func echo(_ request: LineEdit) -> (markup: Markup, isError: Bool) {
    let edit: Edit
    do throws(AccessFault) {
      edit = try network.look(request)
    } catch {
      return (problem(error), true)
    }
    let sentence = edit.sentence(in: language, rowNames(edit.rows ?? []))
    let questions = Messages.warningLines(
      edit.warnings.filter(\.matter.isQuestion), language, explaining: false, for: .page)
    let added: Markup =
      edit.line?.addedNeed.map { title in
        "<p class=\"question\">\(needAdded(title))</p>"
      } ?? .nothing
    let asked: Markup = "\(added)\(questions.map { "<p class=\"question\">\($0)</p>" })"
    let press: Markup = "<span class=\"quiet\">\(say(Words.pressEnter))</span>"
    return (
      "<p class=\"understood\">\(say(Words.understood))<b>\(sentence)</b> \(press)</p>\(asked)",
      false
    )
  }

  /// That a need is new, which the line only names.
  private func needAdded(_ title: String) -> String {
    let written = language.quoted(plain(title))
    return say(
      Phrase(
        nb: "\(written) var ikke skrevet inn før: behovet og resten lagres og angres i ett.",
        nn: "\(written) var ikkje skrive inn før: behovet og resten blir lagra og angra i eitt.",
        en: "\(written) was not entered before: the need and the rest are saved and undone as one."
      ))
  }

  /// Lines about a family that were written and not saved, each to be taken up or thrown away.
  func unsavedLines(of family: Int?) -> Markup {
    let lines = session.unsavedLines.filter { $0.family == family }
    if lines.isEmpty { return .nothing }
    let items: [Markup] = lines.map { line in
      """
      <li><button form="line-form" name="rettet" value="\(attribute: line.text)" class="second">\(line.text)</button><button form="line-form" formaction="\(attribute: path("linje/kast"))" name="kast" value="\(attribute: line.text)" class="quiet" aria-label="\(attribute: say(Words.throwLineAway)): \(attribute: line.text)" title="\(attribute: say(Words.throwLineAway))">✕</button></li>
      """
    }
    return """
      <p class="question">\(say(Words.notSavedLines))</p><ul class="unsaved">\(items)</ul>
      """
  }

  /// Why a line is not understood.
  private func problem(_ fault: AccessFault) -> Markup {
    let lines = lines(fault)
    if case .refused(.line(let unclear, let text, let network)) = fault {
      let choices: [Markup] = unclear.choices(text, network, language).map { words, line in
        """
        <li><button form="line-form" name="rettet" value="\(attribute: line)" class="second">\(words)</button></li>
        """
      }
      if !choices.isEmpty {
        return """
          <div class="problem"><p>\(lines.first ?? "") <span class="quiet">\(choices.count > 1 ? say(Words.arrowDown) : "")</span></p><ul class="ways">\(choices)</ul></div>
          """
      }
    }
    return "<div class=\"problem\">\(lines.map { "<p>\($0)</p>" })</div>"
  }

  /// Takes a change back.
  mutating func undo(_ number: Int) throws(PageFault) -> WebReply {
    do throws(AccessFault) {
      try edit(UndoChange(number))
    } catch {
      // The page of the change says what has to be taken back first, with the way there.
      switch error {
      case .refused(.named), .refused(.changedSince): return try change(number, status: 422)
      default: break
      }
      throw .access(error)
    }
    return back()
  }
}

extension Words {
  static let lineTitle = Phrase(nb: "En linje", nn: "Ei linje", en: "A line")
}
