/// A row of a sheet that only sums up those above it.
enum TotalsRow {
  /// How many bytes the first cell has at most.
  static let greatestLength = 32

  /// The word in the first cell of a row with sums; nil where the row is none: everything beside the word is
  /// a number or empty.
  static func word(_ cells: [String]) -> String? {
    guard let first = cells.first, words.contains(FoldedName.letters(first.filter { $0 != ":" })),
      cells.dropFirst().allSatisfy(isNumberOrEmpty)
    else { return nil }
    return first
  }

  private static let words: Set = [
    "sum", "sumtotalt", "sumtotal", "totalsum", "totalt", "total", "totalar", "totaler", "ialt",
    "tilsammen", "tilsaman", "grandtotal",
  ]

  private static func isNumberOrEmpty(_ cell: String) -> Bool {
    let text = UnseenEnds.trimmed(cell)
    let digits = text.unicodeScalars.filter { !UnseenEnds.isBlank($0) }
    return digits.allSatisfy { "0123456789.,-−+%".unicodeScalars.contains($0) }
  }
}
