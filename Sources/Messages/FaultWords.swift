import Exchange
import Model
import Wording

/// What every sentence about a fault is made of: the reader's language, and what stands where.
struct FaultWords {
  let language: Language
  /// The table, where the place is in one.
  var table: TableName?
  /// The name of the column.
  var column: String?
  /// The heading of the column in the sheet, where that is another one.
  var heading: String?
  /// What stands there, fit to be shown.
  var found: String?
  /// Whether the file is a JSON document.
  var isJSON = false
  /// Where it is read, which decides what is to be done.
  var interface = Interface.commandLine

  /// What stands there, between quotation marks.
  var it: String {
    if let found, !found.isEmpty { return language.quoted(onPage(found)) }
    return say(nb: "det som står her", nn: "det som står her", en: "what stands here")
  }

  /// The column of the table, where it is a known one.
  var columnSchema: ColumnSchema? {
    guard let table, let column else { return nil }
    let schema = TableSchema.of(table)
    return schema.column(column).map { schema.columns[$0] }
  }

  /// The words in the reader's language.
  func say(nb: String, nn: String, en: String) -> String {
    Phrase(nb: nb, nn: nn, en: en)[language]
  }

  /// A code as its word, and a day as it is said, where it is read on a page; else as it stands.
  func onPage(_ text: String) -> String {
    if interface != .page { return text }
    return Day(text).map { language.day($0) } ?? word(for: text) ?? text
  }

  func quoted(_ text: String) -> String { language.quoted(text) }

  /// `; mente du domain?`, or another cure where nothing is near.
  func didYouMean(_ nearest: String?, or cure: String) -> String {
    guard let nearest else { return cure }
    return say(
      nb: "mente du \(nearest)?", nn: "meinte du \(nearest)?", en: "did you mean \(nearest)?")
  }

  // MARK: Lists

  /// One of several: `A, B eller C`.
  func either(_ names: [String]) -> String {
    joined(names, say(nb: "eller", nn: "eller", en: "or"))
  }

  /// All of several: `A, B og C`.
  func all(_ names: [String]) -> String {
    joined(names, say(nb: "og", nn: "og", en: "and"))
  }

  private func joined(_ names: [String], _ word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// The words that a column takes: all of them, or the first few and where the others stand.
  func oneOf(_ codes: [String]) -> String {
    guard codes.count > FaultWords.mostWords else { return either(codes.map(toWrite)) }
    let others =
      interface == .page
      ? say(
        nb: "et av de andre ordene, som står på arket Ord i den tomme arbeidsboken",
        nn: "eit av dei andre orda, som står på arket Ord i den tomme arbeidsboka",
        en: "one of the other words, which are on the sheet Words of the empty workbook")
      : say(
        nb: "et av de andre ordene i docs/format.md",
        nn: "eit av dei andre orda i docs/format.nn.md",
        en: "one of the other words in docs/format.en.md")
    return either(codes.prefix(FaultWords.fewWords).map(toWrite) + [others])
  }

  private static let mostWords = 12
  private static let fewWords = 5
}
