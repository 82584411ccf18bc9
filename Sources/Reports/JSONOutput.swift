import Model

/// Writes one JSON document with an indent of two spaces, piece by piece.
struct JSONOutput {
  var buffer = OutputBuffer()
  /// For each open object or array, whether it has something in it.
  private var isFilled: [Bool] = []

  mutating func beginObject(_ key: String? = nil) { begin(key, "{") }
  mutating func endObject() { end("}") }
  mutating func beginArray(_ key: String? = nil) { begin(key, "[") }
  mutating func endArray() { end("]") }

  mutating func string(_ key: String? = nil, _ value: String?) {
    guard let value else { return null(key) }
    lead(key)
    quoted(Array(value.utf8)[...])
  }

  mutating func string(_ key: String, utf8: ArraySlice<UInt8>) {
    lead(key)
    quoted(utf8)
  }

  mutating func number(_ key: String? = nil, _ value: Int?) {
    guard let value else { return null(key) }
    lead(key)
    buffer.put(String(value))
  }

  mutating func number(_ key: String, _ value: Double?) {
    // JSON knows no infinity; a measure that has no value is null.
    guard let value, value.isFinite else { return null(key) }
    lead(key)
    buffer.put(value.description)
  }

  mutating func bool(_ key: String, _ value: Bool) {
    lead(key)
    buffer.put(value ? "true" : "false")
  }

  mutating func null(_ key: String? = nil) {
    lead(key)
    buffer.put("null")
  }

  /// Ends the document with a line break.
  mutating func finish() {
    buffer.put(UInt8(ascii: "\n"))
  }

  private mutating func begin(_ key: String?, _ bracket: String) {
    lead(key)
    buffer.put(bracket)
    isFilled.append(false)
  }

  private mutating func end(_ bracket: String) {
    if isFilled.removeLast() { newLine() }
    buffer.put(bracket)
  }

  private mutating func lead(_ key: String?) {
    if let last = isFilled.last {
      if last { buffer.put(UInt8(ascii: ",")) }
      isFilled[isFilled.count - 1] = true
      newLine()
    }
    guard let key else { return }
    quoted(Array(key.utf8)[...])
    buffer.put(": ")
  }

  private mutating func newLine() {
    buffer.put(UInt8(ascii: "\n"))
    for _ in isFilled { buffer.put("  ") }
  }

  private mutating func quoted(_ utf8: ArraySlice<UInt8>) {
    buffer.put(UInt8(ascii: "\""))
    var start = utf8.startIndex
    var index = start
    while index < utf8.endIndex {
      let (escape, length) = Self.escape(utf8, index)
      if let escape {
        buffer.put(utf8: utf8[start..<index])
        buffer.put(escape)
        start = index + length
      }
      index += length
    }
    buffer.put(utf8: utf8[start...])
    buffer.put(UInt8(ascii: "\""))
  }

  /// What is written instead of the character at an index, and how many bytes that is for.
  private static func escape(_ utf8: ArraySlice<UInt8>, _ index: Int) -> (String?, Int) {
    switch utf8[index] {
    case UInt8(ascii: "\""): return ("\\\"", 1)
    case UInt8(ascii: "\\"): return ("\\\\", 1)
    case 0x0A: return ("\\n", 1)
    case 0x0D: return ("\\r", 1)
    case 0x09: return ("\\t", 1)
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF:
      guard let unseen = UnseenCharacter(utf8, at: index) else { return (nil, 1) }
      return (unseen.escape, unseen.length)
    default: return (nil, 1)
    }
  }
}
