import Exchange
import Model
import Text
import Wording

extension AnyOption {
  static let graph = Option<Bool>(
    "--graph",
    help: Phrase(
      nb:
        "skriv en graf for andre programmer, med punkter og linjer: FIL.graphml, FIL.gexf, FIL.json, eller en mappe med nodes.csv og edges.csv",
      nn:
        "skriv ein graf for andre program, med punkt og linjer: FIL.graphml, FIL.gexf, FIL.json, eller ei mappe med nodes.csv og edges.csv",
      en:
        "write a graph for other programs, of nodes and edges: FILE.graphml, FILE.gexf, FILE.json, or a folder with nodes.csv and edges.csv"
    ))
}

extension GraphFormat {
  /// What the name of a file or folder says.
  ///
  /// - Throws: wrong usage, where the name is that of a file of another kind, or where the form of
  ///   sheets is asked of one that has none.
  fileprivate init(_ path: String, isExcel: Bool) throws(Failure) {
    switch ExportTarget.endingOfFile(path) {
    case nil:
      self = .folder(isExcel ? .excel : .plain)
      return
    case "graphml": self = .graphML
    case "gexf": self = .gexf
    case "json": self = .json
    case let ending?:
      let (name, folder) = (plain(path), plain(path) + "/")
      throw .usage(
        Phrase(
          nb:
            "\(name): en graf skrives ikke til .\(plain(ending)); skriv FIL.graphml, FIL.gexf, FIL.json, eller \(folder) for en mappe",
          nn:
            "\(name): ein graf blir ikkje skrive til .\(plain(ending)); skriv FIL.graphml, FIL.gexf, FIL.json, eller \(folder) for ei mappe",
          en:
            "\(name): a graph is not written to .\(plain(ending)); write FILE.graphml, FILE.gexf, FILE.json, or \(folder) for a folder"
        ))
    }
    if isExcel { throw .excelIsForFolders(path) }
  }
}

/// Writes the graph of a network, or of the part of it that somebody may see.
func exportGraph(_ invocation: Invocation, _ session: Session) throws -> ExitStatus {
  let (source, path) = (invocation.arguments[0], invocation.arguments[1])
  let format = try GraphFormat(path, isExcel: invocation[.excel])
  let loaded = try session.loadShown(source, invocation) ?? session.load(source)
  let stamp = loaded.audience.map { session.language.sentence($0.stamp) }
  session.doing(.writing)
  try session.note(.export, of: loaded, at: source)
  do throws(ExchangeError) {
    try writeGraph(
      loaded.network, to: path, as: format, description: stamp, force: invocation[.force])
  } catch {
    throw session.failure(error)
  }
  try session.console.print(path: path)
  if let stamp { session.console.report(stamp) }
  return .done
}
