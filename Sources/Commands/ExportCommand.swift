import Exchange
import Wording

extension Command {
  static let export = Command(
    name: "export",
    arguments: [
      .network,
      Argument(Phrase(nb: "MAPPE|FIL.json", nn: "MAPPE|FIL.json", en: "FOLDER|FILE.json")),
    ],
    options: [],
    summary: Phrase(
      nb: "skriv nettverket ut som regneark", nn: "skriv nettverket ut som rekneark",
      en: "write the network out as spreadsheets"),
    details: Phrase(
      nb:
        "Skriver alt i nettverket som CSV-filer i en mappe, eller som én .json-fil. Mappen har alt som nettverket har; ta like godt vare på den.",
      nn:
        "Skriv alt i nettverket som CSV-filer i ei mappe, eller som éi .json-fil. Mappa har alt som nettverket har; ta like godt vare på ho.",
      en:
        "Writes all of the network as CSV files in a folder, or as one .json file. The folder holds everything that the network holds; keep it as safe."
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
      try writeBundle(loaded.network, to: path)
    } catch {
      throw session.failure(error)
    }
    try session.console.print(path: path)
    return .done
  }
}
