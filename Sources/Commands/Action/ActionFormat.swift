import Reports
import Wording

/// What an answer is written as.
enum AnswerFormat: String, CaseIterable {
  case table, json, csv, markdown
}

extension AnyOption {
  static let answerFormat = Option<AnswerFormat>(
    "--format",
    help: Phrase(
      nb: "tabell (ellers), JSON, CSV eller Markdown; ellers det filen ender på",
      nn: "tabell (elles), JSON, CSV eller Markdown; elles det fila endar på",
      en: "table (otherwise), JSON, CSV or Markdown; otherwise what the file ends in"))
}

extension Session {
  /// The format that `--format` says, else the ending of the path after `-o`, else the table.
  func answerFormat(_ invocation: Invocation) throws(Failure) -> AnswerFormat {
    try format(
      invocation, .answerFormat,
      OutputFormats(
        what: Phrase(nb: "svaret", nn: "svaret", en: "the answer"),
        endings: [("csv", .csv), ("json", .json), ("md", .markdown), ("txt", .table)],
        usual: .table))
  }

  /// Writes an answer to where `-o` says.
  func write(
    _ invocation: Invocation, _ format: AnswerFormat, document: () -> ReportDocument,
    json: () -> [UInt8], csv: () -> String
  ) throws {
    doing(.writing)
    let bytes: [UInt8] =
      switch format {
      case .json: json()
      case .csv: Array(csv().utf8)
      case .markdown: Array(document().markdown.utf8)
      case .table:
        Array(
          document().terminalLines(width: console.width).map { $0 + "\n" }.joined().utf8)
      }
    try withOutput(invocation[.output], sparesSheets: format == .csv || format == .json) {
      write in try write(bytes)
    }
  }
}
