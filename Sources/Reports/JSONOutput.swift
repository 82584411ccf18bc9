/// Writes one JSON document with an indent of two spaces, piece by piece.
struct JSONOutput<Failure: Error> {
  private var sink: ByteSink<Failure>
  /// For each open object or array, whether it has something in it.
  private var isFilled: [Bool] = []

  init(_ write: @escaping ([UInt8]) throws(Failure) -> Void) {
    sink = ByteSink(write)
  }

  mutating func beginObject(_ key: String? = nil) throws(Failure) { try begin(key, "{") }
  mutating func endObject() throws(Failure) { try end("}") }
  mutating func beginArray(_ key: String? = nil) throws(Failure) { try begin(key, "[") }
  mutating func endArray() throws(Failure) { try end("]") }

  mutating func string(_ key: String? = nil, _ value: String?) throws(Failure) {
    guard let value else { return try null(key) }
    try lead(key)
    try quoted(Array(value.utf8)[...])
  }

  mutating func string(_ key: String, utf8: ArraySlice<UInt8>) throws(Failure) {
    try lead(key)
    try quoted(utf8)
  }

  mutating func number(_ key: String? = nil, _ value: Int?) throws(Failure) {
    guard let value else { return try null(key) }
    try lead(key)
    try sink.put(String(value))
  }

  mutating func number(_ key: String, _ value: Double?) throws(Failure) {
    // JSON knows no infinity; a measure that has no value is null.
    guard let value, value.isFinite else { return try null(key) }
    try lead(key)
    try sink.put(value.description)
  }

  mutating func bool(_ key: String, _ value: Bool) throws(Failure) {
    try lead(key)
    try sink.put(value ? "true" : "false")
  }

  mutating func null(_ key: String? = nil) throws(Failure) {
    try lead(key)
    try sink.put("null")
  }

  /// Ends the document with a line break.
  mutating func finish() throws(Failure) {
    sink.put(UInt8(ascii: "\n"))
    try sink.finish()
  }

  private mutating func begin(_ key: String?, _ bracket: String) throws(Failure) {
    try lead(key)
    try sink.put(bracket)
    isFilled.append(false)
  }

  private mutating func end(_ bracket: String) throws(Failure) {
    if isFilled.removeLast() { try newLine() }
    try sink.put(bracket)
  }

  private mutating func lead(_ key: String?) throws(Failure) {
    if let last = isFilled.last {
      if last { sink.put(UInt8(ascii: ",")) }
      isFilled[isFilled.count - 1] = true
      try newLine()
    }
    guard let key else { return }
    try quoted(Array(key.utf8)[...])
    try sink.put(": ")
  }

  private mutating func newLine() throws(Failure) {
    sink.put(UInt8(ascii: "\n"))
    for _ in isFilled { try sink.put("  ") }
  }

  private mutating func quoted(_ utf8: ArraySlice<UInt8>) throws(Failure) {
    sink.put(UInt8(ascii: "\""))
    var start = utf8.startIndex
    for index in utf8.indices {
      let byte = utf8[index]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      else { continue }
      try sink.put(utf8: utf8[start..<index])
      try sink.put(Self.escape(byte))
      start = index + 1
    }
    try sink.put(utf8: utf8[start...])
    sink.put(UInt8(ascii: "\""))
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
