import Analysis
import Diagrams
import Foundation
import Graphviz
import Model
import Wording

extension Option {
  static let pictureFormat = Option(
    "--format", choices: PictureFormat.endings.map(\.ending),
    help: Phrase(
      nb: "bilde (svg ellers, pdf, png) eller Graphviz-tekst (dot)",
      nn: "bilete (svg elles, pdf, png) eller Graphviz-tekst (dot)",
      en: "picture (svg otherwise, pdf, png) or Graphviz text (dot)"))
  static let allFamilies = Option(
    "--all",
    help: Phrase(
      nb: "ett bilde for hver åpen familie, i mappen etter -o",
      nn: "eitt bilete for kvar open familie, i mappa etter -o",
      en: "one picture for each open family, in the folder after -o"))
}

extension Command {
  static let diagram = Command(
    name: "diagram",
    arguments: [
      .network,
      Argument(
        Phrase(nb: "BILDE", nn: "BILETE", en: "VIEW"), choices: View.allCases.map(\.rawValue)),
    ],
    options: [.asOf, .family, .allFamilies, .pictureFormat, .output],
    summary: Phrase(
      nb: "tegn et bilde til et møte, på vegg eller papir",
      nn: "teikn eit bilete til eit møte, på vegg eller papir",
      en: "draw a picture for a meeting, on a wall or on paper"),
    details: Phrase(
      nb:
        "Bildene: responsibilities (hvem gjør hva for familien, og hva gjør ingen), ecomap (hvem er rundt familien), services (hvem samarbeider, og hvem deler familier uten å gjøre det), referrals (hvor blir spørsmål borte), gaps (hva ingen gjør, og hvor), network (alt, når det er lite nok til å leses). De to første viser én familie: --family ID, eller --all. Bildene viser alias, aldri telefon eller e-post.",
      nn:
        "Bileta: responsibilities (kven gjer kva for familien, og kva gjer ingen), ecomap (kven er rundt familien), services (kven samarbeider, og kven deler familiar utan å gjere det), referrals (kvar blir spørsmål borte), gaps (kva ingen gjer, og kvar), network (alt, når det er lite nok til å lesast). Dei to første viser éin familie: --family ID, eller --all. Bileta viser alias, aldri telefon eller e-post.",
      en:
        "The pictures: responsibilities (who does what for the family, and what nobody does), ecomap (who is around the family), services (who works together, and who shares families without doing so), referrals (where questions get lost), gaps (what nobody does, and where), network (everything, when it is small enough to read). The first two show one family: --family ID, or --all. Pictures show aliases, never a phone number or an e-mail address."
    ),
    examples: [
      "diagram familier.sqlite responsibilities --family bjork --format pdf",
      "diagram familier.sqlite services -o tjenester.svg",
      "diagram familier.sqlite ecomap --all -o kart/",
    ]
  ) { invocation, session in
    guard let view = View(rawValue: invocation.arguments[1]) else { return .usage }
    let day = try session.day(invocation)
    let format = try session.pictureFormat(invocation)
    if invocation.has(.allFamilies), !view.needsFamily {
      throw Failure.usage(
        Phrase(
          nb: "--all: \(view.rawValue) viser ikke bare én familie; skriv det uten --all",
          nn: "--all: \(view.rawValue) viser ikkje berre éin familie; skriv det utan --all",
          en: "--all: \(view.rawValue) does not show one family; leave --all out"))
    }
    let loaded = try session.load(invocation.arguments[0])
    let situation = Situation(loaded.network, asOf: day)
    let album = Album(situation, language: session.language, place: capitalising(loaded.name))
    if invocation.has(.allFamilies) {
      guard let folder = invocation.value(.output), folder != "-" else {
        throw Failure.usage(
          Phrase(
            nb: "--all trenger en mappe; skriv -o MAPPE",
            nn: "--all treng ei mappe; skriv -o MAPPE",
            en: "--all needs a folder; write -o FOLDER"))
      }
      let network = loaded.network
      let ids = network.families.id
      let open = ids.sortedRows().filter { situation.familyIsOpen[Int($0)] }
      try session.savePictures(view, of: open.map { Int($0) }, in: album, network, format) {
        let name = "\(view.rawValue)-\(ids[$0])-\(day).\(format.ending)"
        return folder.hasSuffix("/") ? folder + name : folder + "/" + name
      }
      let pictures = Noun(
        one: Phrase(nb: "bilde", nn: "bilete", en: "picture"),
        many: Phrase(nb: "bilder", nn: "bilete", en: "pictures"))
      let count = session.language.count(open.count, pictures)
      try session.console.print("\(count): \(plain(folder))\n")
      return .done
    }
    let family = try invocation.value(.family).map { id throws(Failure) in
      try session.family(id, loaded.network)
    }
    session.doing(.drawing)
    let bytes = try session.picture(
      view, in: album, loaded.network, family: view.needsFamily ? family : nil, format)
    let output = invocation.value(.output)
    if output == "-" || output == nil && format == .dot {
      try session.console.write(bytes)
      return .done
    }
    let suffix = view.needsFamily ? family.map { "-" + loaded.network.families.id[$0] } ?? "" : ""
    let path =
      output ?? "exports/\(loaded.name)/\(view.rawValue)\(suffix)-\(day).\(format.ending)"
    try session.save(bytes, to: path)
    try session.console.print(path: path)
    return .done
  }
}
