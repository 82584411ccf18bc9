import Analysis
import Diagrams
import Layout
import Model
import Reports
import Wording

extension Route {
  /// The report for managers, in which small numbers are hidden, and nothing else.
  static let manager: [Route] = [
    .get("leder") { (context, _) throws(PageFault) in try context.managerPage() },
    .post("leder/fil") { (context, _) throws(PageFault) in try context.saveManagerReport() },
  ]
}

extension RequestContext {
  private func managerDocument() throws(PageFault) -> ReportDocument {
    let overview = try overview()
    return overview.managersReport(language) {
      managerReport(
        on: overview.network, name: site.name, asOf: day, hides: true, language
      ) { situation in
        svg(
          .services, situation, small: SmallNumbers(hides: true), namesContacts: false) ?? ""
      }
    }
  }

  mutating func managerPage() throws(PageFault) -> WebReply {
    let document = try managerDocument()
    return page(
      PageContent(
        title: Words.manager, tab: .manager,
        body: """
          <h1>\(document.title)</h1><p class="lead">\(document.subtitle)</p>
          <p>\(say(Words.hiddenNumbers))</p>
          \(fileButton("leder/fil"))
          <div class="report">\(Markup(trusted: document.content))</div>
          """))
  }

  mutating func saveManagerReport() throws(PageFault) -> WebReply {
    try saved(try managerDocument(), as: "\(Words.managerFile[language])-\(day).html")
    return WebReply(seeOther: path("leder"))
  }

  /// The button that writes a report as a file.
  func fileButton(_ action: String) -> Markup {
    """
    <form method="post" action="\(attribute: path(action))" class="noprint"><button class="second">\(say(Words.saveAsFile))</button></form>
    """
  }

  /// Writes a report beside the network and says where it is.
  mutating func saved(_ document: ReportDocument, as name: String) throws(PageFault) {
    do throws(AccessFault) {
      let place = try network.write(
        Array(document.html(font: EmbeddedFont.forPages).utf8), named: name)
      session.notice = Notice(text: say(Words.fileIs) + place)
    } catch {
      throw .access(error)
    }
  }
}

extension Words {
  static let hiddenNumbers = Phrase(
    nb: "Tall for 1 til 4 familier er skjult, og ingen familie eller ansatt er nevnt.",
    nn: "Tal for 1 til 4 familiar er skjulte, og ingen familie eller tilsett er nemnd.",
    en: "Numbers of 1 to 4 families are hidden, and no family or employee is named.")
  static let saveAsFile = Phrase(
    nb: "Lagre som fil", nn: "Lagre som fil", en: "Save as a file")
  static let managerFile = Phrase(nb: "lederrapport", nn: "leiarrapport", en: "managers-report")
  static let fileIs = Phrase(
    nb: "Filen ligger her, og bare du kan lese den: ",
    nn: "Fila ligg her, og berre du kan lese henne: ",
    en: "The file is here, and only you can read it: ")
}
