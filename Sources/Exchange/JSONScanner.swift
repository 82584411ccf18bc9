/// Reads JSON piece by piece, from bytes that are UTF-8, without recursion.
struct JSONScanner {
  /// A scalar value of a document.
  enum Scalar {
    /// A string: its bytes stand in the document, or in `scratch` where it has escapes.
    case string(isInScratch: Bool, start: Int, end: Int)
    /// A number: its bytes stand in the document.
    case number(start: Int, end: Int)
    case null
    case truth(Bool)
    /// Anything else: it has been skipped.
    case other
  }

  let bytes: [UInt8]
  private(set) var scratch: [UInt8] = []
  private(set) var line = 1
  private var index: Int
  private var lineStart: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = TextEncoding.start(of: bytes)
    lineStart = index
  }

  // MARK: Places

  func stop(_ problem: JSONFault, at place: Int? = nil) -> ReadingStopped {
    let place = place ?? index
    var character = 1
    for byte in bytes[min(lineStart, place)..<place] where byte & 0xC0 != 0x80 { character += 1 }
    var end = min(place, bytes.count)
    while end < bytes.count && end < place + 16 && bytes[end] > 0x20 { end += 1 }
    return ReadingStopped(
      .notJSON(problem, character: character), line: line,
      found: place < end ? CellExcerpt.shown(bytes, place, end) : nil)
  }

  private func unexpected(_ expected: [String]) -> ReadingStopped {
    stop(index < bytes.count ? .expected(expected) : .endsTooEarly)
  }

  // MARK: Structure

  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09:
        index += 1
      case 0x0A:
        index += 1
        line += 1
        lineStart = index
      case 0x0D:
        index += 1
        if index < bytes.count && bytes[index] == 0x0A { continue }
        line += 1
        lineStart = index
      default:
        return
      }
    }
  }

  /// Takes a character where it comes next, after blanks.
  mutating func takes(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  mutating func expect(_ character: Unicode.Scalar) throws(ReadingStopped) {
    if !takes(character) { throw unexpected([String(character)]) }
  }

  /// After a member of an object or array: whether another one follows.
  mutating func continues(until close: Unicode.Scalar) throws(ReadingStopped) -> Bool {
    if takes(",") { return true }
    if takes(close) { return false }
    throw unexpected([",", String(close)])
  }

  mutating func expectEnd() throws(ReadingStopped) {
    skipBlanks()
    if index < bytes.count { throw stop(.trailing) }
  }

  /// A key and the colon behind it.
  mutating func key() throws(ReadingStopped) -> String {
    let (isInScratch, start, end) = try keyRange()
    return text(isInScratch, start, end)
  }

  /// Where a key stands; also takes the colon behind it.
  mutating func keyRange() throws(ReadingStopped) -> (isInScratch: Bool, start: Int, end: Int) {
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      throw unexpected(["\""])
    }
    let range = try string()
    try expect(":")
    return range
  }

  func text(_ isInScratch: Bool, _ start: Int, _ end: Int) -> String {
    String(decoding: (isInScratch ? scratch : bytes)[start..<end], as: UTF8.self)
  }

  // MARK: Values

  /// The next value; one that is no scalar is skipped.
  mutating func scalar() throws(ReadingStopped) -> Scalar {
    skipBlanks()
    guard index < bytes.count else { throw stop(.endsTooEarly) }
    switch bytes[index] {
    case UInt8(ascii: "\""):
      let (isInScratch, start, end) = try string()
      return .string(isInScratch: isInScratch, start: start, end: end)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = index
      try number()
      return .number(start: start, end: index)
    case UInt8(ascii: "n"):
      try literal("null")
      return .null
    case UInt8(ascii: "t"):
      try literal("true")
      return .truth(true)
    case UInt8(ascii: "f"):
      try literal("false")
      return .truth(false)
    default:
      try skipValue()
      return .other
    }
  }

  /// Skips a value of any depth.
  mutating func skipValue() throws(ReadingStopped) {
    var open: [Unicode.Scalar] = []
    repeat {
      skipBlanks()
      guard index < bytes.count else { throw stop(.endsTooEarly) }
      switch bytes[index] {
      case UInt8(ascii: "{"):
        index += 1
        if !takes("}") {
          open.append("}")
          if open.count > Limits.jsonDepth { throw stop(.tooDeep) }
          _ = try key()
          continue
        }
      case UInt8(ascii: "["):
        index += 1
        if !takes("]") {
          open.append("]")
          if open.count > Limits.jsonDepth { throw stop(.tooDeep) }
          continue
        }
      case UInt8(ascii: "\""):
        _ = try string()
      case UInt8(ascii: "t"):
        try literal("true")
      case UInt8(ascii: "f"):
        try literal("false")
      case UInt8(ascii: "n"):
        try literal("null")
      default:
        try number()
      }
      while let close = open.last {
        if try continues(until: close) {
          if close == "}" { _ = try key() }
          break
        }
        open.removeLast()
      }
    } while !open.isEmpty
  }

  private mutating func literal(_ word: String) throws(ReadingStopped) {
    let letters = Array(word.utf8)
    guard index + letters.count <= bytes.count,
      bytes[index..<(index + letters.count)].elementsEqual(letters)
    else { throw unexpected([word]) }
    index += letters.count
  }

  private mutating func number() throws(ReadingStopped) {
    let start = index
    func isDigit() -> Bool { index < bytes.count && bytes[index] >= 48 && bytes[index] <= 57 }
    func isOne(of letters: [UInt8]) -> Bool {
      index < bytes.count && letters.contains(bytes[index])
    }
    if isOne(of: [UInt8(ascii: "-")]) { index += 1 }
    guard isDigit() else {
      let isName = isOne(of: [UInt8(ascii: "N"), UInt8(ascii: "I")])
      throw index == start && !isName
        ? unexpected(["\"", "0–9", "null"]) : stop(.badNumber, at: start)
    }
    if bytes[index] == 48 {
      index += 1
      if isDigit() { throw stop(.badNumber, at: start) }
    } else {
      while isDigit() { index += 1 }
    }
    if isOne(of: [UInt8(ascii: ".")]) {
      index += 1
      guard isDigit() else { throw stop(.badNumber, at: start) }
      while isDigit() { index += 1 }
    }
    if isOne(of: [UInt8(ascii: "e"), UInt8(ascii: "E")]) {
      index += 1
      if isOne(of: [UInt8(ascii: "+"), UInt8(ascii: "-")]) { index += 1 }
      guard isDigit() else { throw stop(.badNumber, at: start) }
      while isDigit() { index += 1 }
    }
  }

  // MARK: Strings

  private mutating func string() throws(ReadingStopped) -> (Bool, Int, Int) {
    index += 1
    let start = index
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        return (false, start, index - 1)
      }
      if byte == UInt8(ascii: "\\") { return try stringWithEscapes(from: start) }
      if byte < 0x20 { throw stop(.controlCharacter) }
      index += 1
    }
    throw stop(.endsTooEarly)
  }

  private mutating func stringWithEscapes(from start: Int) throws(ReadingStopped) -> (
    Bool, Int, Int
  ) {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: bytes[start..<index])
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        index += 1
        return (true, 0, scratch.count)
      }
      if byte < 0x20 { throw stop(.controlCharacter) }
      if byte == UInt8(ascii: "\\") {
        try escape()
      } else {
        scratch.append(byte)
        index += 1
      }
    }
    throw stop(.endsTooEarly)
  }

  private mutating func escape() throws(ReadingStopped) {
    let start = index
    guard index + 1 < bytes.count else {
      index = bytes.count
      throw stop(.endsTooEarly)
    }
    index += 2
    switch bytes[index - 1] {
    case UInt8(ascii: "\""): scratch.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\"): scratch.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/"): scratch.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b"): scratch.append(0x08)
    case UInt8(ascii: "f"): scratch.append(0x0C)
    case UInt8(ascii: "n"): scratch.append(0x0A)
    case UInt8(ascii: "r"): scratch.append(0x0D)
    case UInt8(ascii: "t"): scratch.append(0x09)
    case UInt8(ascii: "u"):
      var code = try hexadecimal(escape: start)
      if (0xD800...0xDBFF).contains(code) {
        guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\\"),
          bytes[index + 1] == UInt8(ascii: "u")
        else { throw stop(.loneSurrogate, at: start) }
        index += 2
        let low = try hexadecimal(escape: start)
        guard (0xDC00...0xDFFF).contains(low) else { throw stop(.loneSurrogate, at: start) }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw stop(.loneSurrogate, at: start) }
      scratch.append(contentsOf: String(scalar).utf8)
    default:
      throw stop(.badEscape, at: start)
    }
  }

  private mutating func hexadecimal(escape start: Int) throws(ReadingStopped) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard index < bytes.count else { throw stop(.endsTooEarly) }
      switch bytes[index] {
      case 48...57: code = code << 4 | UInt32(bytes[index] - 48)
      case 65...70: code = code << 4 | UInt32(bytes[index] - 55)
      case 97...102: code = code << 4 | UInt32(bytes[index] - 87)
      default: throw stop(.badEscape, at: start)
      }
      index += 1
    }
    return code
  }
}
