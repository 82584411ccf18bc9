import Analysis
import Editing
import Model
import Text
import Wording

extension Route {
  /// Who follows a family up, in a form of one field.
  static let coordinator: [Route] = [
    .get("familie/#/koordinator") { (context, numbers) throws(PageFault) in
      let overview = try context.current().whole
      return try context.coordinatorPage(numbers[0], context.firstCoordinator(overview))
    },
    .post("familie/#/koordinator") { (context, numbers) throws(PageFault) in
      try context.saveCoordinator(numbers[0])
    },
  ]
}

extension RequestContext {
  mutating func coordinatorPage(
    _ number: Int, _ field: CoordinatorField, general: [String] = []
  ) throws(PageFault) -> WebReply {
    let id = try key(number, .families)
    let (overview, family) = try formNetwork(family: id)
    guard let family else { throw .notFound }
    let heading = say(Words.coordinatorOf(overview.writer(language).name(family)))
    let sentences = field.faults + general
    let isFaulty = !sentences.isEmpty
    let items: [Markup] = sentences.map { "<li><a href=\"#f-koordinator\">\($0)</a></li>" }
    let summary: Markup = """
      <div class="error-summary" role="alert" tabindex="-1" id="feil"><h2>\(say(Words.somethingWrong))</h2><ul>\(items)</ul></div>
      """
    return page(
      PageContent(
        title: Words.coordinatorTitle, tab: .families,
        body: """
          \(summary, if: isFaulty)<h1>\(heading)</h1>
          <form id="row-form" method="post" action="\(attribute: path("familie/\(number)/koordinator"))" class="row-form" autocomplete="off">
          \(markup(field, isRequired: true))
          <p><button>\(say(Words.save))</button>
          <a href="\(attribute: path("familie/\(number)"))">\(say(Words.cancel))</a></p></form>
          """,
        status: isFaulty ? 422 : 200, family: number, isError: isFaulty))
  }

  mutating func saveCoordinator(_ number: Int) throws(PageFault) -> WebReply {
    let id = try key(number, .families)
    let overview = try current().whole
    var field = sentCoordinator
    guard !field.text.isEmpty else {
      field.faults = [say(Words.writeAName)]
      return try coordinatorPage(number, field)
    }
    guard let made = rows(&field, of: id, overview) else {
      return try coordinatorPage(number, field)
    }
    let saved: SavedChange
    do throws(AccessFault) {
      saved = try edit(SaveRows(made.rows, reading), way: .form)
    } catch {
      return try coordinatorPage(number, field, general: lines(error))
    }
    remember(field, made.contact, saved)
    let (after, family) = try formNetwork(family: id)
    let name = family.map { after.writer(language).name($0) } ?? ""
    let who = UnseenEnds.trimmed(String(field.text.prefix { $0 != "(" }))
    session.notice = Notice(
      text: say(Words.isCoordinator(who, name)), undo: saved.number, isWhole: true)
    return WebReply(seeOther: path("familie/\(number)"))
  }
}

extension Words {
  static let coordinatorTitle = Phrase(nb: "Koordinator", nn: "Koordinator", en: "Coordinator")
  static let writeAName = Phrase(
    nb: "Skriv hvem det er.", nn: "Skriv kven det er.", en: "Write who it is.")

  static func isCoordinator(_ who: String, _ family: String) -> Phrase {
    Phrase(
      nb: "\(who) er koordinator for \(family).", nn: "\(who) er koordinator for \(family).",
      en: "\(who) is the coordinator of \(family).")
  }

  static func coordinatorOf(_ family: String) -> Phrase {
    Phrase(
      nb: "Hvem er koordinator for \(family)?", nn: "Kven er koordinator for \(family)?",
      en: "Who is the coordinator of \(family)?")
  }
}
