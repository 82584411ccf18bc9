import Exchange
import Model
import Terms
import Wording

/// Readings of what Samvev itself calls things, as its own workbooks do: who writes so needs no
/// line a sheet to be told. They are counted and said in one line.
struct OwnWords {
  private var files: [String] = []
  private var headings = 0
  private var cells = 0

  /// Takes what a warning says of such words, and returns the rest of it; nil where nothing is
  /// left.
  mutating func take(_ warning: Warning) -> Warning.Matter? {
    guard let table = warning.table, !warning.file.lowercased().hasSuffix(".json") else {
      return warning.matter
    }
    switch warning.matter {
    case .fileRead(let table) where isName(warning.file, of: table):
      note(warning.file)
      return nil
    case .headingsRead(let read):
      let own = read.filter { isHeading($0, of: table) }
      if own.isEmpty { return warning.matter }
      note(warning.file)
      headings += own.count
      let others = read.filter { !isHeading($0, of: table) }
      return others.isEmpty ? nil : .headingsRead(others)
    case .cellsRead(.term, _, let count), .cellsRead(.length, _, let count):
      note(warning.file)
      cells += count
      return nil
    case .roleIsCoordinator(let rows) where isCoordinator(warning.found ?? ""):
      note(warning.file)
      cells += rows
      return nil
    default: return warning.matter
    }
  }

  /// All of them in one line; nil where there are none.
  func line(_ language: Language) -> String? {
    guard !files.isEmpty else { return nil }
    let words = FaultWords(language: language)
    // The sheets of a workbook are one file.
    var names: [String] = []
    for file in files {
      let name = file.firstRange(of: ", ").map { String(file[..<$0.lowerBound]) } ?? file
      if !names.contains(name) { names.append(name) }
    }
    let most = names.count > 4 ? 3 : names.count
    let place = words.some(Array(names.prefix(most)), names.count - most)
    let tables = language.count(
      files.count,
      Noun(
        one: Phrase(nb: "tabell", nn: "tabell", en: "table"),
        many: Phrase(nb: "tabeller", nn: "tabellar", en: "tables")))
    let count = language.count(cells, FaultWords.cell)
    let titles = language.count(
      headings,
      Noun(
        one: Phrase(nb: "overskrift", nn: "overskrift", en: "heading"),
        many: Phrase(nb: "overskrifter", nn: "overskrifter", en: "headings")))
    var counts = [tables]
    if headings > 0 { counts.append(titles) }
    if cells > 0 { counts.append(count) }
    let all = words.all(counts)
    return place
      + words.say(
        nb: ": lest med ord i stedet for koder: \(all). Med --check ser du hvert ord.",
        nn: ": lese med ord i staden for kodar: \(all). Med --check ser du kvart ord.",
        en: ": read with words in place of codes: \(all). --check shows each of them.")
  }

  private mutating func note(_ file: String) {
    if !files.contains(file) { files.append(file) }
  }

  private func isName(_ file: String, of table: TableName) -> Bool {
    let sheet = file.ranges(of: ", ").last.map { String(file[$0.upperBound...]) } ?? file
    let name = sheet.hasSuffix(".csv") ? String(sheet.dropLast(4)) : sheet
    return Terms.tables.first { $0.code == table.rawValue }.map { isOneOf($0, name) } ?? false
  }

  private func isHeading(_ cell: ReadCell, of table: TableName) -> Bool {
    Terms.columns(of: table).first { $0.code == cell.meaning }.map { isOneOf($0, cell.found) }
      ?? false
  }

  private func isOneOf(_ term: Term, _ word: String) -> Bool {
    [term.nb, term.nn, term.en].contains { $0.lowercased() == word.lowercased() }
  }

  private func isCoordinator(_ word: String) -> Bool {
    ["familiekoordinator", "family coordinator"].contains(word.lowercased())
  }
}
