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
        "Skriver alt i nettverket som CSV-filer i en mappe, eller som én .json-fil, alltid på samme måte: det som leses inn igjen og skrives ut på nytt, er likt til siste tegn. Ta vare på utskriften som på nettverket selv: den har alt.",
      nn:
        "Skriv alt i nettverket som CSV-filer i ei mappe, eller som éi .json-fil, alltid på same måten: det som blir lese inn att og skrive ut på nytt, er likt til siste teikn. Ta vare på utskrifta som på nettverket sjølv: ho har alt.",
      en:
        "Writes all of the network as CSV files in a folder, or as one .json file, always in the same way: what is read back and written again is the same to the last byte. Keep what is written as safe as the network itself: it holds everything."
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
