import Exchange
import Messages
import Model
import Store
import Text
import Wording

extension Command {
  static let check = Command(
    name: "check", arguments: [.network], options: [],
    summary: Phrase(
      nb: "prøv om filen er hel og følger reglene", nn: "prøv om fila er heil og følgjer reglane",
      en: "check that the file is whole and follows the rules"),
    details: Phrase(
      nb:
        "Prøver om nettverksfilen er uskadd, og om alt i den følger reglene i docs/format.md. Er det en mappe eller en .json-fil, prøves det samme som ved import. Avslutter med 1 når noe er galt.",
      nn:
        "Prøver om nettverksfila er uskadd, og om innhaldet følgjer reglane i docs/format.nn.md. Er det ei mappe eller ei .json-fil, blir det same prøvd som ved import. Avsluttar med 1 når noko er gale.",
      en:
        "Checks that the network file is undamaged and that everything in it follows the rules of docs/format.en.md. For a folder or a .json file it checks what import would check. Exits with 1 when something is wrong."
    ),
    examples: ["check familier.sqlite"]
  ) { invocation, session in
    let path = invocation.arguments[0]
    let language = session.language
    var lines: [String] = []
    if session.isBundle(path) {
      do throws(Failure) { _ = try session.load(path, doubting: true, explaining: true) } catch {
        throw error.ofCheck
      }
    } else {
      session.doing(.checking)
      do throws(StoreError) {
        lines = try NetworkFile.check(at: path, interruption: session.interruption).map {
          sentence($0, language)
        }
        if lines.isEmpty {
          let network = try NetworkFile.read(at: path, interruption: session.interruption)
          lines = network.textRefusals(limit: 1000).map { sentence($0, language) }
          lines += sentences(network.violations(), in: network, language)
          for warning in network.warnings(today: session.today) {
            session.console.report(sentence(warning, language))
          }
        }
      } catch {
        throw session.failure(error).ofCheck
      }
    }
    for line in lines.prefix(100) { session.console.report(line) }
    if lines.isEmpty {
      let name = plain(path)
      let line = Phrase(
        nb: "\(name): uten feil", nn: "\(name): utan feil", en: "\(name): no errors")
      try session.console.print(line[language] + "\n")
      return .done
    }
    let line = Phrase(
      nb: "\(lines.count) feil i \(plain(path))", nn: "\(lines.count) feil i \(plain(path))",
      en: "\(lines.count) \(lines.count == 1 ? "error" : "errors") in \(plain(path))")
    session.console.report(line[language])
    return .found
  }
}

extension Failure {
  /// The same of `check`, whose status says that something is wrong: nothing was to be written.
  fileprivate var ofCheck: Failure {
    status == .refused ? Failure(.found, lines: lines) : self
  }
}
