import Exchange
import Files
import Messages
import Model
import Text
import Wording

extension Command {
  static let template = Command(
    name: "template",
    arguments: [Argument(Phrase(nb: "FIL.xlsx", nn: "FIL.xlsx", en: "FILE.xlsx"))],
    options: [],
    summary: Phrase(
      nb: "lag et tomt regneark til å fylle ut, med tjenestene en kommune ofte har",
      nn: "lag eit tomt rekneark til å fylle ut, med tenestene ein kommune ofte har",
      en: "make an empty workbook to fill in, with the services a municipality usually has"),
    details: Phrase(
      nb:
        "Lager et regneark for Excel og LibreOffice med ett ark for hver tabell: overskrifter med forklaring, lister å velge fra, og et ark med alle ordene. Arket Tjenester er fylt ut med tjenester som en norsk kommune ofte har; slett og rett. De andre arkene har oppdiktede rader som begynner med «eksempel»; slett dem før du leser inn. Språket er det som --lang sier. Ligger det en fil der, røres den ikke.",
      nn:
        "Lagar eit rekneark for Excel og LibreOffice med eitt ark for kvar tabell: overskrifter med forklaring, lister å velje frå, og eit ark med alle orda. Arket Tenester er fylt ut med tenester som ein norsk kommune ofte har; slett og rett. Dei andre arka har oppdikta rader som byrjar med «eksempel»; slett dei før du les inn. Språket er det som --lang seier. Ligg det ei fil der, blir ho ikkje rørt.",
      en:
        "Makes a workbook for Excel and LibreOffice with a sheet for each table: headings with an explanation, lists to choose from, and a sheet of all words. The sheet Services is filled with services that a Norwegian municipality usually has; delete and correct. The other sheets have made-up rows that begin with “example”; delete them before you read it in. The language is that of --lang. A file that is there already is not touched."
    ),
    examples: ["template familier.xlsx", "template familiar.xlsx --lang nn"]
  ) { invocation, session in
    let path = invocation.arguments[0]
    let name = plain(path)
    guard path != "-", !Path.isOfFolder(path), Path.ending(of: path) == "xlsx" else {
      throw Failure.usage(
        Phrase(
          nb: "template: «\(name)» er ikke et regneark; skriv et navn som slutter på .xlsx",
          nn: "template: «\(name)» er ikkje eit rekneark; skriv eit namn som sluttar på .xlsx",
          en: "template: “\(name)” is no workbook; write a name that ends in .xlsx"))
    }
    if FileStatus(path, followingLinks: false) != nil {
      throw Failure(
        .cannotCreate,
        Phrase(
          nb: "\(name) finnes fra før og blir ikke rørt; velg et annet navn",
          nn: "\(name) finst frå før og blir ikkje rørt; vel eit anna namn",
          en: "\(name) is there already and is not touched; choose another name"))
    }
    let bytes: [UInt8]
    do throws(ExchangeError) {
      bytes = try templateWorkbook(session.language, madeOn: session.today)
    } catch {
      throw session.failure(error)
    }
    try session.save(bytes, to: path)
    try session.console.print(path: path)
    return .done
  }
}
