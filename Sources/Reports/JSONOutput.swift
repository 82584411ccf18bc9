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
    for index in utf8.indices {
      let byte = utf8[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      else { continue }
      buffer.put(utf8: utf8[start..<index])
      buffer.put(Self.escape(byte))
      start = index + 1
    }
    buffer.put(utf8: utf8[start...])
    buffer.put(UInt8(ascii: "\""))
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x09: return "\\t"
    default:
      let digits = String(byte, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
  }
}
