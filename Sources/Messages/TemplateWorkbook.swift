package import Exchange
package import Model
package import Wording

/// The template for a new network as a workbook.
package func templateWorkbook(
  _ language: Language, madeOn day: Day
) throws(ExchangeError) -> [UInt8] {
  let network = try templateNetwork(language)
  let words = WorkbookWords(
    language, title: language[workbook: .isTemplate],
    lines: [
      .start, .strikeServices, .exampleRows, .headings, .ids, .days, .readIn, .mistakes, .keepSafe,
    ], of: network)
  return try workbook(of: network, words: words, madeOn: day)
}

/// What the template for a new network holds: the usual services, and a made-up family.
package func templateNetwork(_ language: Language) throws(ExchangeError) -> Network {
  try merge(bundle(TemplateTable.all, language), into: Network(), replacing: false).change.network
}

/// The services that a Norwegian municipality usually has, to be struck and renamed.
package func usualServices(_ language: Language) throws(ExchangeError) -> ParsedBundle {
  try bundle(TemplateTable.all.filter { $0.table == .services }, language)
}

private func bundle(
  _ tables: [TemplateTable], _ language: Language
) throws(ExchangeError) -> ParsedBundle {
  try readBundle(
    files: tables.map { table in
      let lines = [table.columns] + table.rows.map { $0.map { $0[language] } }
      let text = lines.map { cells in
        cells.map { "\"" + $0 + "\"" }.joined(separator: ",") + "\n"
      }
      return (name: table.table.rawValue + ".csv", bytes: Array(text.joined().utf8))
    })
}
