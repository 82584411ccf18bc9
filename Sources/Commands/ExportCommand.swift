import Exchange
import Wording

extension Option {
  static let force = Option(
    "--force",
    help: Phrase(
      nb: "skriv over tabellene som ligger der, hva de enn er; andre filer blir liggende",
      nn: "skriv over tabellane som ligg der, kva dei enn er; andre filer blir liggjande",
      en: "write over the tables that are there, whatever they are; other files stay"))
}

extension Command {
  static let export = Command(
    name: "export",
    arguments: [
      .network,
      Argument(Phrase(nb: "MAPPE|FIL.json", nn: "MAPPE|FIL.json", en: "FOLDER|FILE.json")),
    ],
    options: [.force],
    summary: Phrase(
      nb: "skriv nettverket ut som regneark", nn: "skriv nettverket ut som rekneark",
      en: "write the network out as spreadsheets"),
    details: Phrase(
      nb:
        "Skriver alt i nettverket som CSV-filer i en mappe, eller som én .json-fil. En tidligere utskrift av det samme nettverket blir skiftet ut, hel eller ikke i det hele tatt; ligger det noe annet der, røres det ikke. Mappen har alt som nettverket har; ta like godt vare på den.",
      nn:
        "Skriv alt i nettverket som CSV-filer i ei mappe, eller som éi .json-fil. Ei tidlegare utskrift av det same nettverket blir skift ut, heil eller ikkje i det heile; ligg det noko anna der, blir det ikkje rørt. Mappa har alt som nettverket har; ta like godt vare på ho.",
      en:
        "Writes all of the network as CSV files in a folder, or as one .json file. An earlier export of the same network is replaced, whole or not at all; anything else that lies there is not touched. The folder holds everything that the network holds; keep it as safe."
    ),
    examples: ["export familier.sqlite ut/", "export familier.sqlite familier.json"]
  ) { invocation, session in
    let path = invocation.arguments[1]
    if path == "-" {
      throw Failure.usage(
        Phrase(
          nb: "export skriver flere filer; gi en mappe eller en FIL.json i stedet for -",
          nn: "export skriv fleire filer; gje ei mappe eller ei FIL.json i staden for -",
          en: "export writes several files; give a folder or a FILE.json instead of -"))
    }
    let loaded = try session.load(invocation.arguments[0])
    session.doing(.writing)
    do throws(ExchangeError) {
      try writeBundle(loaded.network, to: path, force: invocation.has(.force))
    } catch {
      throw session.failure(error)
    }
    try session.console.print(path: path)
    return .done
  }
}
