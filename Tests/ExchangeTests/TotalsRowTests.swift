import Testing

@testable import Exchange

struct TotalsRowTests {
  @Test(arguments: [
    "Sum", " SUM: ", "- Totalt -", "I alt", "\u{200B}Til sammen", "\u{A0}Grand total",
    "Antall",
  ])
  func `no word of a row with sums is passed over for its first letter`(_ cell: String) {
    #expect(TotalsRow.word([cell, "12"]) != nil)
    #expect(TotalsRow.mayBegin(Array(cell.utf8), 0, cell.utf8.count))
  }

  @Test(arguments: ["f12", "12", " 7 sum", "Berg", "_x"])
  func `a row whose first letter begins no such word is none`(_ cell: String) {
    #expect(!TotalsRow.mayBegin(Array(cell.utf8), 0, cell.utf8.count))
    #expect(TotalsRow.word([cell, "12"], beginsWithID: true) == nil)
  }
}
