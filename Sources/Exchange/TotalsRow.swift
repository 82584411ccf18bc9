import Text

/// A row of a sheet that only sums up those above it.
enum TotalsRow {
  /// How many bytes the first cell with something in it has at most.
  static let greatestLength = 32

  /// Whether the first cell of a row, from `start` to `end`, is short and begins like one of the
  /// words. Ids that begin so are many, and most of them go on with something else.
  static func mayBegin(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard end > start + 2, end - start <= greatestLength else { return false }
    for index in start..<(end - 1) {
      let (letter, next) = (bytes[index] | 0x20, bytes[index + 1] | 0x20)
      if bytes[index] >= 0x80 { return true }
      if bytes[index] &- UInt8(ascii: "0") <= 9 { return false }
      guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { continue }
      switch (letter, next) {
      case (UInt8(ascii: "s"), UInt8(ascii: "u")), (UInt8(ascii: "t"), UInt8(ascii: "o")),
        (UInt8(ascii: "t"), UInt8(ascii: "i")), (UInt8(ascii: "i"), UInt8(ascii: "a")),
        (UInt8(ascii: "i"), 0x20), (UInt8(ascii: "g"), UInt8(ascii: "r")),
        (UInt8(ascii: "a"), UInt8(ascii: "n")):
        return true
      default: return next >= 0x80
      }
    }
    return true
  }

  /// The word in the first cell of a row with sums; nil where the row is none: everything beside
  /// the word is a number or empty.
  ///
  /// - Parameter beginsWithID: whether the first cell should hold an id. No id has a blank in it,
  ///   so that `Sum familier` is none.
  static func word(_ cells: [String], beginsWithID: Bool = false) -> String? {
    guard let place = cells.firstIndex(where: { !UnseenEnds.trimmed($0).isEmpty }),
      cells[(place + 1)...].allSatisfy(isNumberOrEmpty)
    else { return nil }
    let first = UnseenEnds.trimmed(cells[place])
    if isWord(first) { return first }
    let blank = first.firstIndex(of: " ")
    return blank.map { beginsWithID && place == 0 && isWord(String(first[..<$0])) } ?? false
      ? first : nil
  }

  private static func isWord(_ text: String) -> Bool {
    words.contains(FoldedName.letters(text.filter { $0 != ":" }))
  }

  private static let words: Set = [
    "sum", "sumtotalt", "sumtotal", "totalsum", "totalt", "total", "totalar", "totaler", "ialt",
    "tilsammen", "tilsaman", "grandtotal", "antall", "antal", "totaltantall", "totaltantal",
  ]

  private static func isNumberOrEmpty(_ cell: String) -> Bool {
    let text = UnseenEnds.trimmed(cell)
    let digits = text.unicodeScalars.filter { !$0.isBlank }
    return digits.allSatisfy { "0123456789.,-−+%".unicodeScalars.contains($0) }
  }
}
