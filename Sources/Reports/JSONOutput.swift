import Model

/// Writes one JSON document with an indent of two spaces, piece by piece.
struct JSONOutput {
  var buffer = OutputBuffer()
  /// For each open object or array, whether it has something in it.
  private var isFilled: [Bool] = []

  private static let line = [UInt8(ascii: "\n")] + [UInt8](repeating: UInt8(ascii: " "), count: 64)

  mutating func beginObject(_ key: String? = nil) { begin(key, "{") }
  mutating func endObject() { end("}") }
  mutating func beginArray(_ key: String? = nil) { begin(key, "[") }
  mutating func endArray() { end("]") }

  mutating func string(_ key: String? = nil, _ value: String?) {
    guard let value else { return null(key) }
    lead(key)
    buffer.put(quoted: value)
  }

  mutating func string(_ key: String, _ column: TextColumn, _ row: Int) {
    lead(key)
    buffer.put(quoted: column, row)
  }

  mutating func number(_ key: String? = nil, _ value: Int?) {
    guard let value else { return null(key) }
    lead(key)
    buffer.put(String(value))
  }

  mutating func number(_ key: String, _ value: Double?) {
    lead(key)
    self.value(value)
  }

  /// A number behind its key. JSON knows no infinity; a measure that has no value is null.
  mutating func value(_ value: Double?) {
    guard let value, value.isFinite else { return buffer.put("null") }
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

  /// Notes that elements of the open array were written past this.
  mutating func filled() {
    if !isFilled.isEmpty { isFilled[isFilled.count - 1] = true }
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
      if last {
        buffer.put(UInt8(ascii: ","))
      } else {
        isFilled[isFilled.count - 1] = true
      }
      newLine()
    }
    guard let key else { return }
    buffer.put(quoted: key)
    buffer.put(": ")
  }

  private mutating func newLine() {
    buffer.put(utf8: Self.line[..<(1 + 2 * isFilled.count)])
  }
}
