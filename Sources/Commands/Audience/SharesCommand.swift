import Exchange
import Files
import Model
import Reports
import Store
import Text
import Wording

extension AnyOption {
  fileprivate static let sharesFamily = Option<String>(
    "--family", value: Phrase(nb: "ID", nn: "ID", en: "ID"),
    help: Phrase(
      nb: "bare det som er laget av denne familien, eller av hele nettverket",
      nn: "berre det som er laga av denne familien, eller av heile nettverket",
      en: "only what was made of this family, or of the whole network"))
}

extension Command {
  static let shares = Command(
    name: "shares", arguments: [.network], options: [.sharesFamily, .answerFormat, .output],
    summary: Phrase(
      nb: "hvem det er laget noe for, hva og når", nn: "kven det er laga noko for, kva og når",
      en: "for whom something was made, what and when"),
    details: Phrase(
      nb:
        "Viser hva Samvev har laget for andre, det siste først: filer laget for noen, med --for eller på siden, og møteark. Listen ligger i nettverksfilen og er en huskelapp, ikke et bevis. Det du selv ser på i ditt eget nettverk, blir ikke notert. Et regneark eller en mappe har ingen slik liste.",
      nn:
        "Viser kva Samvev har laga for andre, det siste først: filer laga for nokon, med --for eller på sida, og møteark. Lista ligg i nettverksfila og er ein hugselapp, ikkje eit prov. Det du sjølv ser på i ditt eige nettverk, blir ikkje notert. Eit rekneark eller ei mappe har inga slik liste.",
      en:
        "Shows what Samvev made for others, the latest first: files made for somebody, with --for or on the page, and meeting sheets. The list lies in the network file and is a memory aid, not evidence. What you look at in your own network is not noted. A workbook or a folder has no such list."
    ),
    examples: ["shares familier.sqlite", "shares familier.sqlite --family bjork -o delt.csv"]
  ) { invocation, session in
    let path = invocation.arguments[0]
    if session.isBundle(path) {
      if FileStatus(path) == nil { throw session.failure(ExchangeError.noSuchFile(path: path)) }
      let name = plain(path)
      throw Failure.usage(
        Phrase(
          nb:
            "\(name) er ingen nettverksfil, og bare i en slik (.sqlite) noterer Samvev hva som er laget for hvem. Det sier ikke at ingenting er delt.",
          nn:
            "\(name) er inga nettverksfil, og berre i ei slik (.sqlite) noterer Samvev kva som er laga for kven. Det seier ikkje at ingenting er delt.",
          en:
            "\(name) is no network file, and only in one (.sqlite) does Samvev note what was made for whom. That does not say that nothing was shared."
        ))
    }
    let format = try session.answerFormat(invocation)
    let id = invocation[.sharesFamily].map { session.composed($0) }
    let network = try session.load(path, columns: .ties).network
    session.doing(.readingNetwork)
    let shares: [NotedShare]
    do throws(StoreError) {
      shares = try NetworkFile.shares(at: path, family: id, interruption: session.interruption)
    } catch {
      throw session.failure(error)
    }
    // A family may be gone from the network and still stand here.
    if let id, !shares.contains(where: { $0.share.family == id }) {
      _ = try session.family(id, network)
    }
    let answer = SharesAnswer(
      shares, of: network, name: session.networkName(path), family: id, session.language)
    try session.write(
      invocation, format, document: { answer.document }, json: { answer.json },
      csv: { answer.csv })
    return .done
  }
}
