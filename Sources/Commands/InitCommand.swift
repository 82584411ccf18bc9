import Store
import Text
import Wording

extension Command {
  static let `init` = Command(
    name: "init", arguments: [.network], options: [],
    summary: Phrase(
      nb: "lag en ny, tom nettverksfil", nn: "lag ei ny, tom nettverksfil",
      en: "make a new, empty network file"),
    details: Phrase(
      nb:
        "Lager en tom nettverksfil som bare du kan lese. Finnes filen, blir den ikke rørt. import lager også filen når den mangler.",
      nn:
        "Lagar ei tom nettverksfil som berre du kan lese. Finst fila, blir ho ikkje rørt. import lagar òg fila når ho manglar.",
      en:
        "Makes an empty network file that only you can read. A file that is there is not touched. import makes the file too when it is missing."
    ),
    examples: ["init familier.sqlite"]
  ) { invocation, session in
    let path = invocation.arguments[0]
    try session.requireNetworkFile(path)
    do throws(StoreError) {
      try NetworkFile.create(at: path, interruption: session.interruption)
    } catch {
      throw session.failureToMake(error)
    }
    let name = plain(path)
    let line = Phrase(
      nb: "\(name) er laget, uten innhold", nn: "\(name) er laga, utan innhald",
      en: "\(name) is made, without content")
    try session.console.print(line[session.language] + "\n")
    return .done
  }
}
