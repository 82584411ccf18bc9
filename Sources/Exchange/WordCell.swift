import Model
import Terms
import Text

/// Words of fixed vocabularies as they stand in a bundle.
enum WordCell {
  /// Several words, separated by spaces, as a bit each; nil where one is not in the vocabulary.
  static func bits(
    _ layout: TableLayout, _ column: Int, _ buffer: [UInt8], _ start: Int, _ end: Int
  ) -> Int32? {
    var bits: Int32 = 0
    for word in Words(buffer, start, end) {
      let number = layout.words[column].find(buffer, word.lowerBound, word.upperBound)
      if number < 0 { return nil }
      bits |= 1 << number
    }
    return bits
  }

  /// The places of the words in a cell.
  private struct Words: Sequence, IteratorProtocol {
    private let buffer: [UInt8]
    private var index: Int
    private let end: Int

    init(_ buffer: [UInt8], _ start: Int, _ end: Int) {
      self.buffer = buffer
      index = start
      self.end = end
    }

    mutating func next() -> Range<Int>? {
      while index < end, case let blank = lengthOfBlank(buffer, index, end), blank > 0 {
        index += blank
      }
      let first = index
      while index < end && lengthOfBlank(buffer, index, end) == 0 { index += 1 }
      return first == index ? nil : first..<index
    }
  }

  /// How many bytes a blank at a place has, also one at which no line may be broken; 0 where there
  /// is none.
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
    return doubtful(text, among: codes)
      ?? .unknownWord(expected: codes, nearest: NearMiss.word(text, among: codes))
  }

  private static func doubtful(_ word: String, among codes: [String]) -> Fault? {
    let meanings = Terms.doubtfulCodes(word, among: codes)
    return meanings.isEmpty
      ? nil : .doubtfulWord(CellExcerpt.shown(UnseenEnds.trimmed(word)), meanings: meanings)
  }

  /// What is wrong with words of which one is not in the vocabulary of a column.
  static func faultOfSeveral(
    _ layout: TableLayout, _ column: Int, _ buffer: [UInt8], _ start: Int, _ end: Int,
    hints: Bool
  ) -> Fault {
    let codes = layout.schema.columns[column].kind.codes
    guard hints else { return .unknownWord(expected: codes, nearest: nil) }
    // "mental health" is one word that lost its hyphen.
    let whole = String(decoding: buffer[start..<min(end, start + 256)], as: UTF8.self)
    let reader = LooseCell(options: ReadingOptions())
    func isRead(_ text: Substring) -> Bool {
      let outcome = reader.read(String(text), layout.schema.name, layout.schema.columns[column])
      if case .read = outcome { return true }
      return false
    }
    let part =
      whole.split { ",;/|+&\n\r\t".contains($0) }.first {
        !$0.allSatisfy(\.isWhitespace) && !isRead($0)
      }
      ?? whole[...]
    let word = part.split(whereSeparator: \.isWhitespace).first { !isRead($0) }
    if let fault = doubtful(String(part), among: codes)
      ?? word.flatMap({ doubtful(String($0), among: codes) })
    {
      return fault
    }
    return .unknownWord(
      expected: codes,
      nearest: word.flatMap { NearMiss.word(String($0), among: codes) }
        ?? NearMiss.word(String(part), among: codes))
  }
}
