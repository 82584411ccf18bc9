import Analysis
import Files
import Layout
import Model
import Reports
import Store
import Text
import Wording

extension AnyOption {
  static let without = Option<String>(
    "--without", value: Phrase(nb: "ID", nn: "ID", en: "ID"),
    help: Phrase(
      nb: "uten denne kontakten eller tjenesten; kan gis flere ganger",
      nn: "utan denne kontakten eller tenesta; kan givast fleire gonger",
      en: "without this contact or service; may be given more than once"))
  fileprivate static let with = Option<String>(
    "--with", value: Phrase(nb: "ID,ID", nn: "ID,ID", en: "ID,ID"),
    help: Phrase(
      nb: "om disse to samarbeidet; kan gis flere ganger",
      nn: "om desse to samarbeidde; kan givast fleire gonger",
      en: "if these two worked together; may be given more than once"))
  fileprivate static let handover = Option<String>(
    "--handover", value: Phrase(nb: "FIL.html|md", nn: "FIL.html|md", en: "FILE.html|md"),
    help: Phrase(
      nb: "skriv også et overleveringsark for hver familie: hva som skal overtas, hva som venter",
      nn: "skriv òg eit overleveringsark for kvar familie: kva som skal overtakast, kva som ventar",
      en: "also write a handover sheet for each family: what is to be taken over, what waits"))
  fileprivate static let overwriteHandover = Option<Bool>(
    "--force",
    help: Phrase(
      nb: "skriv over filen til --handover om den finnes",
      nn: "skriv over fila til --handover om ho finst",
      en: "write over the file of --handover where there is one"))
  fileprivate static let whatIfOn = Option<Day>(
    "--on",
    help: Phrase(
      nb: "dagen det gjelder fra (ellers --as-of, ellers i dag)",
      nn: "dagen det gjeld frå (elles --as-of, elles i dag)",
      en: "the day from which it holds (otherwise --as-of, otherwise today)"))
}

extension Command {
  static let whatIf = Command(
    name: "what-if", arguments: [.network],
    options: [
      .without, .with, .whatIfOn, .asOf, .handover, .overwriteHandover, .answerFormat, .output,
    ],
    summary: Phrase(
      nb:
        "hva blir annerledes om en slutter, en tjeneste blir borte, eller to begynner å samarbeide",
      nn: "kva blir annleis om ein sluttar, ei teneste blir borte, eller to begynner å samarbeide",
      en:
        "what becomes different if someone leaves, a service closes, or two start to work together"
    ),
    details: Phrase(
      nb:
        "Regner ut nettverket slik det ville vært, og viser forskjellen: hvilke familier som mister sin eneste kontaktperson, hvilke behov som må få en ny, hvilke funn som blir nye, borte eller annerledes, og hvordan tjenestene ville hengt sammen. Ingenting blir lagret.",
      nn:
        "Reknar ut nettverket slik det ville vore, og viser skilnaden: kva familiar som mistar den einaste kontaktpersonen sin, kva behov som må få ein ny, kva funn som blir nye, borte eller annleis, og korleis tenestene ville hengt saman. Ingenting blir lagra.",
      en:
        "Works out the network as it would be and shows the difference: which families lose their only contact, which needs have to find somebody new, which findings become new, go or change, and how the services would hang together. Nothing is saved."
    ),
    examples: [
      "what-if familier.sqlite --without c.kari --on 2026-08-01",
      "what-if familier.sqlite --with s.nav,s.bup",
      "what-if familier.sqlite --without c.kari --handover overlevering.html",
    ]
  ) { invocation, session in
    let format = try session.answerFormat(invocation)
    let day = invocation[.whatIfOn] ?? session.day(invocation)
    if invocation.all(.without).isEmpty, invocation.all(.with).isEmpty {
      throw Failure.usage(
        Phrase(
          nb: "what-if: skriv --without ID eller --with ID,ID",
          nn: "what-if: skriv --without ID eller --with ID,ID",
          en: "what-if: write --without ID or --with ID,ID"))
    }
    let handover = try session.handover(invocation)
    let network = try session.loadForWhatIf(invocation, asOf: day, isWhole: handover != nil)
    let without = try invocation.all(.without).map { (id) throws(Failure) in
      try session.actor(id, AnyOption.without.name, network)
    }
    let with = try invocation.all(.with).map { (pair) throws(Failure) in
      try session.pair(pair, network)
    }
    session.doing(.analysing)
    let situation = Situation(network, asOf: day)
    let whatIf = WhatIf(situation, without: without, with: with)
    func writer(_ network: Network) -> FindingWriter {
      FindingWriter(
        network: network, rules: DeadlineRules(of: network), asOf: day,
        language: session.language)
    }
    let (before, after) = (writer(network), writer(whatIf.network))
    try session.write(
      invocation, format,
      document: {
        whatIfDocument(
          whatIf, of: situation, before: before, after: after, readOn: session.today)
      },
      json: { whatIfJSON(whatIf, of: network, asOf: day, before: before, after: after) },
      csv: {
        changesCSV(
          whatIf.findings, onlyChanged: true, before: (network, before),
          after: (whatIf.network, after))
      })
    if let (path, isMarkdown) = handover {
      let document = handoverDocument(
        Handover(whatIf, situation), from: session.language.list(whatIf.without.map(before.name)),
        of: situation, before: before, after: after,
        Candidates(Situation(whatIf.network, asOf: day)))
      try session.save(
        Array((isMarkdown ? document.markdown : document.html(font: EmbeddedFont.forPages)).utf8),
        to: path)
      session.console.report(path)
    }
    return .done
  }
}

extension Session {
  /// The network or, where nothing but contacts is gone, the part of it that differs.
  fileprivate func loadForWhatIf(
    _ invocation: Invocation, asOf day: Day, isWhole: Bool
  ) throws(Failure) -> Network {
    let path = invocation.arguments[0]
    if !isWhole, !isBundle(path) {
      let gone = invocation.all(.without).map(composed)
      let joined = invocation.all(.with).flatMap { pair in
        pair.split(separator: ",").map { composed(String($0)) }
      }
      if let part = try read(.around(gone: gone, joined: joined), asOf: day, path) { return part }
    }
    return try load(path, columns: .sentences).network
  }

  /// Where the handover is written, and whether as Markdown; nil where none is asked for.
  fileprivate func handover(_ invocation: Invocation) throws(Failure) -> (String, Bool)? {
    guard let path = invocation[.handover] else { return nil }
    let shown = plain(path)
    if invocation.all(.without).isEmpty {
      throw .usage(
        Phrase(
          nb: "--handover: skriv --without ID også, den som skal levere over",
          nn: "--handover: skriv --without ID òg, den som skal levere over",
          en: "--handover: write --without ID too, who is to hand over"))
    }
    let ending = Path.ending(of: path)
    guard let ending, ["html", "htm", "md"].contains(ending) else {
      throw .usage(
        Phrase(
          nb: "--handover: «\(shown)» må ende på .html eller .md",
          nn: "--handover: «\(shown)» må ende på .html eller .md",
          en: "--handover: “\(shown)” has to end in .html or .md"))
    }
    if FileStatus(path) != nil, !invocation[.overwriteHandover] {
      throw Failure(
        .cannotCreate,
        Phrase(
          nb: "\(shown) finnes fra før og er ikke rørt; legg til --force om den skal skrives over",
          nn: "\(shown) finst frå før og er ikkje rørt; legg til --force om ho skal skrivast over",
          en: "\(shown) is there already and was not touched; add --force to write over it"))
    }
    return (path, ending == "md")
  }

  /// Two different contacts or services, by their ids with a comma between them.
  fileprivate func pair(_ text: String, _ network: Network) throws(Failure) -> (Ref, Ref) {
    let option = AnyOption.with.name
    let ids = text.split(separator: ",", omittingEmptySubsequences: false)
    guard ids.count == 2 else {
      throw .usage(
        Phrase(
          nb: "\(option): skriv to id-er med komma mellom, som s.nav,s.bup",
          nn: "\(option): skriv to id-ar med komma mellom, som s.nav,s.bup",
          en: "\(option): write two ids with a comma between them, like s.nav,s.bup"))
    }
    let one = try actor(String(ids[0]), option, network)
    let other = try actor(String(ids[1]), option, network)
    if one == other {
      let id = network.id(one)
      throw .usage(
        Phrase(
          nb: "\(option): «\(id)» kan ikke samarbeide med seg selv; skriv to forskjellige",
          nn: "\(option): «\(id)» kan ikkje samarbeide med seg sjølv; skriv to ulike",
          en: "\(option): “\(id)” cannot work with itself; write two different ones"))
    }
    return (one, other)
  }
}
