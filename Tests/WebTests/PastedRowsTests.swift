import Model
import Testing

@testable import Web

/// Rows that were copied from a spreadsheet.
@Suite struct PastedRowsTests {
  @Test(arguments: [
    ("Alias\tOmråde\tStartdato\nFamilie Bjørk\tsentrum\t1.2.2026", TableName.families),
    ("id\tfamily\tdomain\ttitle\traised\n", .needs),
    ("\n\nNavn\tRolle\tTjeneste\n", .contacts),
  ])
  func `the headings tell which table the rows are of`(text: String, table: TableName) {
    #expect(PastedRows(text).table == table)
  }

  @Test(arguments: ["", "Bjørk\tsentrum\t1.2.2026", "id\nb1", "id\tx\ty\tz"])
  func `where the headings are of no table, or of several, nothing is guessed`(text: String) {
    #expect(PastedRows(text).table == nil)
  }
}
