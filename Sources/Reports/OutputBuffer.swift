import Model
import Text
import Wording

/// Bytes on their way out, handed on in chunks so that memory does not grow with what is written.
struct OutputBuffer {
  private(set) var bytes: [UInt8] = []
  private static let chunk = 1 << 16

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  mutating func put(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func put(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func put(utf8: ArraySlice<UInt8>) {
    bytes.append(contentsOf: utf8)
  }

  mutating func put(utf8: [UInt8]) {
    bytes.append(contentsOf: utf8)
  }

  /// Hands on what has gathered, if it is a chunk or all that there will be.
  mutating func handOn<Failure: Error>(
    isLast: Bool = false, _ write: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard bytes.count >= Self.chunk || isLast && !bytes.isEmpty else { return }
    try write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

// Strings of JSON.
extension OutputBuffer {
  /// A text between quotation marks, with what JSON or a terminal would take for something else
  /// escaped.
  mutating func put(quoted text: String) {
    appendJSONString(text.utf8.span, to: &bytes)
  }

  /// The same for the text of a row.
  mutating func put(quoted column: TextColumn, _ row: Int) {
    appendJSONString(column.bytes.span.extracting(column.range(row)), to: &bytes)
  }

  /// The same for words that become a sentence (`asSentence`).
  mutating func put(sentence words: SentenceText) {
    guard let first = words.utf8.first, first < 0x80, !holdsUnseen(words.utf8.span, or: "\"", "\\")
    else { return put(quoted: asSentence(words.text)) }
    bytes.append(UInt8(ascii: "\""))
    let place = bytes.count
    bytes.append(contentsOf: words.utf8)
    if first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") { bytes[place] = first - 0x20 }
    if bytes.last != UInt8(ascii: ".") { bytes.append(UInt8(ascii: ".")) }
    bytes.append(UInt8(ascii: "\""))
  }
}
