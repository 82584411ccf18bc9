import Model

/// Words of fixed vocabularies as they stand in a bundle.
enum WordCell {
  /// Several words, separated by spaces, as a bit each.
  static func bits(
    _ layout: TableLayout, _ column: Int, _ buffer: [UInt8], _ start: Int, _ end: Int,
    hints: Bool
  ) -> Swift.Result<Int32, Misfit> {
    var bits: Int32 = 0
    var index = start
    while index < end {
      while index < end, case let blank = lengthOfBlank(buffer, index, end), blank > 0 {
        index += blank
      }
      let first = index
      while index < end && lengthOfBlank(buffer, index, end) == 0 { index += 1 }
      if first == index { break }
      let number = layout.words[column].find(buffer, first, index)
      if number < 0 {
        return .failure(
          Misfit(faultOfSeveral(layout, column, buffer, start, end, first, index, hints: hints)))
      }
      bits |= 1 << number
    }
    return .success(bits)
  }

  /// How many bytes a blank at a place has, also one at which no line may be broken; 0 where there is none.
  private static func lengthOfBlank(_ buffer: [UInt8], _ index: Int, _ end: Int) -> Int {
    switch buffer[index] {
    case 0x20, 0x09: 1
    case 0xC2 where index + 1 < end && buffer[index + 1] == 0xA0: 2
    default: 0
    }
  }

  /// What is wrong with a word that the vocabulary of a column does not have.
  static func fault(
    _ layout: TableLayout, _ column: Int, _ buffer: [UInt8], _ start: Int, _ end: Int,
    hints: Bool
  ) -> Fault {
    let codes = layout.schema.columns[column].kind.codes
    guard hints else { return .unknownWord(expected: codes, nearest: nil) }
    let text = String(decoding: buffer[start..<min(end, start + 256)], as: UTF8.self)
    let parts = text.split { " ,;/|\t".contains($0) }.map(String.init)
    if parts.count > 1 && parts.allSatisfy(codes.contains) { return .oneWordOnly(expected: codes) }
    return .unknownWord(expected: codes, nearest: NearMiss.word(text, among: codes))
  }

  private static func faultOfSeveral(
    _ layout: TableLayout, _ column: Int, _ buffer: [UInt8], _ start: Int, _ end: Int,
    _ wordStart: Int, _ wordEnd: Int, hints: Bool
  ) -> Fault {
    let codes = layout.schema.columns[column].kind.codes
    let separators: [UInt8] = [0x2C, 0x3B, 0x2F, 0x7C, 0x2B, 0x26, 0x0A, 0x0D]
    if buffer[start..<end].contains(where: separators.contains) {
      return .wordsNeedSpaces(expected: codes)
    }
    guard hints else { return .unknownWord(expected: codes, nearest: nil) }
    // "mental health" is one word that lost its hyphen.
    let whole = String(decoding: buffer[start..<min(end, start + 256)], as: UTF8.self)
    let word = String(decoding: buffer[wordStart..<min(wordEnd, wordStart + 256)], as: UTF8.self)
    return .unknownWord(
      expected: codes,
      nearest: NearMiss.word(word, among: codes) ?? NearMiss.word(whole, among: codes))
  }
}
