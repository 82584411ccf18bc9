import Analysis
import Exchange
import Files
import Layout
import Model
import Reports
import Text
import Wording

extension AnyOption {
  static let form = Option<String>(
    "--form", value: Phrase(nb: "FIL", nn: "FIL", en: "FILE"),
    help: Phrase(
      nb: "lag i stedet et samtykkeskjema til å skrive ut, som .html, .pdf eller .md",
      nn: "lag i staden eit samtykkeskjema til å skrive ut, som .html, .pdf eller .md",
      en: "make a consent form to print instead, as .html, .pdf or .md"))
  static let between = Option<String>(
    "--between", value: Phrase(nb: "ID,ID", nn: "ID,ID", en: "ID,ID"),
    help: Phrase(
      nb: "tjenestene skjemaet gjelder; ellers er linjene tomme",
      nn: "tenestene skjemaet gjeld; elles er linjene tomme",
      en: "the services that the form is about; otherwise its lines are empty"))
}

extension Command {
  static let consents = Command(
    name: "consents", arguments: [.network],
    options: [.asOf, .family, .form, .between, .answerFormat, .output],
    summary: Phrase(
      nb: "hva som kan deles etter samtykke, og hvem som må spørres på nytt",
      nn: "kva som kan delast etter samtykke, og kven som må spørjast på nytt",
      en: "what may be shared by consent, and who must be asked anew"),
    details: Phrase(
      nb:
        "For hver åpen familie: hvilken tjeneste som får fortelle hvilken hva, om hvem og hvor lenge, hva som går ut innen \(FamilyConsents.daysAhead) dager, hvem som må spørres på nytt fordi de fyller 12, 15, 16 eller 18 år, og hvilke tjenester rundt familien som mangler samtykke. Listen er bare til koordinatoren. Når noe lages med --for, er det alltid samtykkene den dagen det lages, som gjelder. Med --form blir det et skjema på papir, på familiens språk; skriv tjenestene i --between. Uten er linjene tomme: hele familien leser skjemaet, og ikke alle vet hvem som hjelper hvem.",
      nn:
        "For kvar open familie: kva teneste som får fortelje kva teneste kva, om kven og kor lenge, kva som går ut innan \(FamilyConsents.daysAhead) dagar, kven som må spørjast på nytt fordi dei fyller 12, 15, 16 eller 18 år, og kva tenester rundt familien som manglar samtykke. Lista er berre til koordinatoren. Når noko blir laga med --for, er det alltid samtykka den dagen det blir laga, som gjeld. Med --form blir det eit skjema på papir, på språket til familien; skriv tenestene i --between. Utan er linjene tomme: heile familien les skjemaet, og ikkje alle veit kven som hjelper kven.",
      en:
        "For each open family: which service may tell which what, about whom and how long, what ends within \(FamilyConsents.daysAhead) days, who must be asked anew because they turn 12, 15, 16 or 18, and which services around the family lack a consent. The list is for the coordinator alone. When something is made with --for, it is always the consents of the day on which it is made that count. With --form it is a form on paper, in the family's language; write the services in --between. Without it the lines are empty: the whole family reads the form, and not everybody knows who helps whom."
    ),
    examples: [
      "consents familier.sqlite", "consents familier.sqlite --family bjork",
      "consents familier.sqlite --family bjork --form samtykke.pdf --between nav,skole --lang nn",
    ]
  ) { invocation, session in
    let path = invocation.arguments[0]
    let day = session.day(invocation)
    if let file = invocation[.form] {
      return try session.writeForm(to: file, asOf: day, invocation)
    }
    if invocation[.between] != nil {
      throw Failure.usage(
        Phrase(
          nb: "--between gjelder skjemaet; skriv --form FIL også",
          nn: "--between gjeld skjemaet; skriv --form FIL òg",
          en: "--between is about the form; write --form FILE too"))
    }
    let format = try session.answerFormat(invocation)
    let loaded: Loaded
    let families: [Int]
    var title: String?
    if let id = invocation[.family] {
      loaded = try session.load(path, family: id, asOf: day)
      families = [try session.family(id, loaded.network)]
    } else {
      loaded = try session.load(path)
      families = []
    }
    let network = loaded.network
    session.doing(.analysing)
    let situation = Situation(network, asOf: day)
    let isOfOne = !families.isEmpty
    let scope: Scope = families.first.map { .family($0) } ?? .everything
    let writer = FindingWriter(
      network: network, rules: situation.rules, asOf: day, language: session.language,
      scope: scope)
    title = families.first.map { writer.name(Ref(.family, $0)) }
    let asked =
      isOfOne
      ? families
      : network.families.id.sortedRows().map { Int($0) }.filter { situation.familyIsOpen[$0] }
    let answer = ConsentsAnswer(
      FamilyIndex(situation).consents(of: asked), in: situation, name: loaded.name,
      title: capitalising(title ?? loaded.name), isOfOne: isOfOne, writer: writer)
    try session.write(
      invocation, format, document: { answer.document }, json: { answer.json },
      csv: { answer.csv })
    return .done
  }
}

extension Session {
  /// Writes the form to a file whose name says what it becomes.
  fileprivate func writeForm(
    to file: String, asOf day: Day, _ invocation: Invocation
  ) throws -> ExitStatus {
    for option in [AnyOption.output, .answerFormat] where !invocation.given(option).isEmpty {
      throw Failure.usage(
        Phrase(
          nb: "\(option.name) gjelder listen; skjemaet skrives til filen i --form",
          nn: "\(option.name) gjeld lista; skjemaet blir skrive til fila i --form",
          en: "\(option.name) is about the list; the form is written to the file in --form"))
    }
    guard let id = invocation[.family] else {
      throw Failure.usage(
        Phrase(
          nb: "--form: skriv --family ID for familien det gjelder",
          nn: "--form: skriv --family ID for familien det gjeld",
          en: "--form: write --family ID for the family it is about"))
    }
    let ending = Path.ending(of: file) ?? ""
    guard ["html", "htm", "pdf", "md"].contains(ending) else {
      throw Failure.usage(
        Phrase(
          nb: "--form: la navnet på filen ende på .html, .pdf eller .md",
          nn: "--form: lat namnet på fila ende på .html, .pdf eller .md",
          en: "--form: let the name of the file end in .html, .pdf or .md"))
    }
    let path = invocation.arguments[0]
    let names = invocation[.between] ?? ""
    // A part of the network holds the services around the family, and any may be asked for.
    let network =
      try names.isEmpty ? load(path, family: id, asOf: day).network : load(path).network
    let family = try family(id, network)
    let services = try services(names, network)
    doing(.analysing)
    let situation = Situation(network, asOf: day)
    let writer = FindingWriter(
      network: network, rules: situation.rules, asOf: day, language: language,
      scope: .family(family))
    let document = consentForm(
      FamilyIndex(situation), family: family, between: services, writer: writer)
    doing(.writing)
    let bytes: [UInt8] =
      switch ending {
      case "pdf": try PrintEngine.pdf(document.html(font: EmbeddedFont.forPages))
      case "md": Array(document.markdown.utf8)
      default: Array(document.html(font: EmbeddedFont.forPages).utf8)
      }
    try save(bytes, to: file)
    try console.print(path: file)
    return .done
  }

  /// The services that ids with commas between them name, as rows in the order given, each once.
  private func services(_ names: String, _ network: Network) throws(Failure) -> [Int] {
    var found: [Int] = []
    for name in names.split(separator: ",") {
      let id = composed(UnseenEnds.trimmed(String(name)))
      guard let service = network.find(.service, id: id) else {
        throw notThere(
          id, "--between",
          among: (0..<min(network.services.count, 100_000)).map { network.services.id[$0] },
          nb: "ingen tjeneste har id", nn: "inga teneste har id", en: "no service has the id")
      }
      if !found.contains(service.row) { found.append(service.row) }
    }
    if found.count == 1 {
      throw .usage(
        Phrase(
          nb: "--between: skriv to tjenester eller flere, med komma mellom",
          nn: "--between: skriv to tenester eller fleire, med komma mellom",
          en: "--between: write two services or more, with commas between them"))
    }
    return found
  }
}
