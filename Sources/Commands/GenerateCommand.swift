import Exchange
import Files
import Generator
import Model
import Store
import Text
import Wording

extension AnyOption {
  static let families = Option<Int>(
    "--families", value: Phrase(nb: "ANTALL", nn: "TAL", en: "N"),
    in: 0...greatestGeneratedFamilies,
    help: Phrase(
      nb: "hvor mange familier (ellers 100)", nn: "kor mange familiar (elles 100)",
      en: "how many families (otherwise 100)"))
  static let seed = Option<Int>(
    "--seed", value: Phrase(nb: "TALL", nn: "TAL", en: "S"), in: 0...Int.max,
    help: Phrase(
      nb: "samme tall gir samme nettverk (ellers 1)", nn: "same tal gir same nettverk (elles 1)",
      en: "the same number gives the same network (otherwise 1)"))
}

extension Command {
  static let generate = Command(
    name: "generate",
    arguments: [
      Argument(
        Phrase(
          nb: "NETTVERK|MAPPE|FIL.xlsx|FIL.json", nn: "NETTVERK|MAPPE|FIL.xlsx|FIL.json",
          en: "NETWORK|FOLDER|FILE.xlsx|FILE.json"))
    ],
    options: [.families, .seed],
    summary: Phrase(
      nb: "lag et oppdiktet nettverk til å øve på", nn: "lag eit oppdikta nettverk til å øve på",
      en: "make a made-up network to practise on"),
    details: Phrase(
      nb:
        "Lager et oppdiktet, livaktig nettverk av den størrelsen du vil: til øving, til opplæring og til å prøve farten. Ingen i det finnes. Det som ligger der fra før, blir ikke rørt.",
      nn:
        "Lagar eit oppdikta, livaktig nettverk av den storleiken du vil: til øving, til opplæring og til å prøve farten. Ingen i det finst. Det som ligg der frå før, blir ikkje rørt.",
      en:
        "Makes a made-up, lifelike network of any size: to practise on, to teach with and to try the speed. Nobody in it exists. What is there already is not touched."
    ),
    examples: ["generate prove.sqlite --families 1000", "generate prove/ --families 50 --seed 7"]
  ) { invocation, session in
    let path = invocation.arguments[0]
    let (families, seed) = (invocation[.families] ?? 100, invocation[.seed] ?? 1)
    if session.isOccupied(path) {
      throw Failure(
        .cannotCreate,
        Phrase(
          nb: "\(path) finnes fra før og blir ikke rørt; velg et annet navn",
          nn: "\(path) finst frå før og blir ikkje rørt; vel eit anna namn",
          en: "\(path) is there already and is not touched; choose another name"))
    }
    let target = try path.lowercased().hasSuffix(".sqlite") ? nil : ExportTarget(path)
    session.doing(.makingUp)
    let network = Generator.generate(families: families, seed: UInt64(seed))
    if let target {
      session.doing(.writing)
      let made = Loaded(network: network, name: session.networkName(path))
      try session.write(made, to: path, as: target)
    } else {
      var change: [NetworkChange.TableChange] = []
      for table in network.tables {
        var rows = NetworkChange.TableChange()
        rows.added = table.count
        change.append(rows)
      }
      let made = NetworkChange(network: network, tables: change, replaces: false)
      _ = try session.update(path) { _ throws(Failure) in
        LoggedChange(made, session.entry(.import, nil, isUndoable: true, invocation))
      }
    }
    let name = plain(path)
    let rows = session.language.number(network.tables.reduce(0) { $0 + $1.count })
    let line = Phrase(
      nb: "\(name): \(rows) rader, alle oppdiktet", nn: "\(name): \(rows) rader, alle oppdikta",
      en: "\(name): \(rows) rows, all made up")
    try session.console.print(line[session.language] + "\n")
    return .done
  }
}

extension Session {
  /// Whether something is at a path already; an empty folder is not.
  fileprivate func isOccupied(_ path: String) -> Bool {
    guard FileStatus(path) != nil else { return false }
    // What a run left that was killed is taken away when something is written.
    return !(FileSystem.names(in: path)?.allSatisfy(Unfinished.isName) ?? false)
  }
}
