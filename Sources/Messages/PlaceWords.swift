import Exchange
import Model
import Wording

// Where something is wrong, as the first words of its line.
extension FaultWords {
  /// `needs.csv, linje 12, kolonne domain`; of a document with many tables the table too.
  ///
  /// - Parameter character: the character of the line (from 1), where that is known.
  func place(file: String, line: Int?, character: Int? = nil) -> String {
    var parts = [file]
    if let line { parts.append(lineWords(line, of: file)) }
    if let character {
      let number = language.number(character)
      parts.append(say(nb: "tegn \(number)", nn: "teikn \(number)", en: "character \(number)"))
    }
    if isJSON, let table {
      parts.append(
        say(
          nb: "tabell \(table.rawValue)", nn: "tabell \(table.rawValue)",
          en: "table \(table.rawValue)"))
    }
    return (parts + columnPart).joined(separator: ", ")
  }

  /// `ties, raden med a «f1», b «bup» og kind «serves», kolonne until`: a row that is stored
  /// already.
  ///
  /// - Parameter key: the cells of the row's key, in the order of the key's columns.
  func place(table: TableName, key: [String]) -> String {
    let schema = TableSchema.of(table)
    let isPage = interface == .page
    let cells = zip(schema.keyColumns, key).filter { !$0.1.isEmpty }.map { place, cell in
      (isPage ? "" : schema.columns[place].name + " ") + quoted(cell)
    }
    let row = all(cells)
    let rowPart =
      cells.isEmpty
      ? []
      : [say(nb: "raden med \(row)", nn: "rada med \(row)", en: "the row with \(row)")]
    let name = isPage ? language.sheetName(table) : table.rawValue
    return ([name] + rowPart + columnPart).joined(separator: ", ")
  }

  /// `Avtale, «frist»`: where no row can be opened at its place, in the words of the forms.
  func placeOnPage(_ table: TableName) -> String {
    let word = column.map { quoted(table.words(column: $0)[language]) }
    return ([capitalising(table.noun.one[language])] + [word].compactMap { $0 })
      .joined(separator: ", ")
  }

  /// `linje 12`; of a sheet of a workbook, `rad 12`, as it is numbered there.
  func lineWords(_ line: Int, of file: String) -> String {
    if [".xlsx, ", ".xlsm, ", ".ods, "].contains(where: file.lowercased().contains) {
      return say(nb: "rad \(line)", nn: "rad \(line)", en: "row \(line)")
    }
    return say(nb: "linje \(line)", nn: "linje \(line)", en: "line \(line)")
  }

  private var columnPart: [String] {
    guard let column = heading ?? column.map({ interface == .page ? named($0) : $0 }) else {
      return []
    }
    return [say(nb: "kolonne \(column)", nn: "kolonne \(column)", en: "column \(column)")]
  }
}
