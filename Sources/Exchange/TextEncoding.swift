/// Whether the bytes of a file are text that can be read: UTF-8 without bytes of value 0.
enum TextEncoding {
  /// The first byte after a byte-order mark.
  static func start(of bytes: [UInt8]) -> Int {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
  }

  /// The bytes of a sheet as UTF-8, and the encoding they were in where it is another one that
  /// leaves no doubt.
  ///
  /// - Throws: where the bytes are neither UTF-8, nor UTF-16 with a mark, nor Windows-1252.
  static func utf8(
    _ bytes: [UInt8]
  ) throws(ReadingStopped) -> (bytes: [UInt8], from: ForeignEncoding?) {
    if bytes.count <= Limits.bytesPerFile, let isBig = hasUTF16Mark(bytes) {
      guard let decoded = fromUTF16(bytes, isBig: isBig) else {
        throw ReadingStopped(.notUTF8(looksLike: .utf16, byte: 1), line: 1)
      }
      try check(decoded)
      return (decoded, .utf16)
    }
    do throws(ReadingStopped) {
      try check(bytes)
      return (bytes, nil)
    } catch {
      guard case .notUTF8(looksLike: .windows1252, _) = error.fault,
        let decoded = Windows1252.utf8(bytes)
      else { throw error }
      return (decoded, .windows1252)
    }
  }

  /// Whether the mark of UTF-16 stands first, with the more significant byte before the other.
  private static func hasUTF16Mark(_ bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 2 else { return nil }
    switch (bytes[0], bytes[1]) {
    case (0xFE, 0xFF): return true
    case (0xFF, 0xFE): return false
    default: return nil
    }
  }

  private static func fromUTF16(_ bytes: [UInt8], isBig: Bool) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = (1..<bytes.count / 2).lazy.map { (number: Int) -> UInt16 in
      let first = UInt16(bytes[2 * number])
      let second = UInt16(bytes[2 * number + 1])
      return isBig ? first << 8 | second : second << 8 | first
    }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    let isBroken = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true
    ) { decoded.append($0) }
    return isBroken ? nil : decoded
  }

  /// Refuses what is no UTF-8. One pass.
  static func check(_ bytes: [UInt8]) throws(ReadingStopped) {
    if bytes.count > Limits.bytesPerFile {
      throw ReadingStopped(.fileTooLarge(greatest: Limits.bytesPerFile), line: 1)
    }
    if looksLikeUTF16(bytes) {
      throw ReadingStopped(.notUTF8(looksLike: .utf16, byte: 1), line: 1)
    }
    let count = bytes.count
    var index = 0
    while index < count {
      let end = min(index &+ portion, count)
      if isPlain(bytes.span.extracting(index..<end)) {
        index = end
        continue
      }
      while index < end {
        let byte = bytes[index]
        if byte == 0 {
          throw ReadingStopped(.nulByte(byte: index + 1), line: line(of: index, in: bytes))
        }
        let length = byte < 0x80 ? 1 : sequence(bytes, index)
        if length == 0 {
          throw ReadingStopped(
            .notUTF8(looksLike: guess(bytes, index), byte: index + 1),
            line: line(of: index, in: bytes),
            found: "\\x" + String(byte, radix: 16, uppercase: true))
        }
        index += length
      }
    }
  }

  /// How many bytes are looked at together.
  private static let portion = 64

  /// Whether all of a portion's bytes are ASCII and none of value 0. Without a way out of the loop,
  /// the compiler looks at many bytes at a time.
  @inline(__always)
  private static func isPlain(_ bytes: Span<UInt8>) -> Bool {
    var flags: UInt8 = 0
    for index in 0..<bytes.count {
      flags |= bytes[index] | (bytes[index] &- 1)
    }
    return flags < 0x80
  }

  /// The line (from 1) of a byte; LF, CRLF and a lone CR end one.
  private static func line(of place: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for index in 0..<place {
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && bytes[index + 1] != 0x0A) { line += 1 }
    }
    return line
  }

  /// The length of the character that begins at a byte beyond ASCII, or 0 where none does.
  static func sequence(_ bytes: [UInt8], _ index: Int) -> Int {
    func follows(_ offset: Int, _ allowed: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && allowed.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }

  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 4 else { return false }
    let mark = (bytes[0], bytes[1])
    if mark == (0xFF, 0xFE) || mark == (0xFE, 0xFF) { return true }
    return (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0)
      || (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0)
  }

  /// Windows-1252 where the byte is a character there and the file does not merely end inside one.
  private static func guess(_ bytes: [UInt8], _ index: Int) -> ForeignEncoding? {
    let undefined: [UInt8] = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    if undefined.contains(bytes[index]) { return nil }
    let isCut =
      bytes[index] >= 0xC2 && index + 4 > bytes.count
      && bytes[(index + 1)...].allSatisfy { $0 & 0xC0 == 0x80 }
    return isCut ? nil : .windows1252
  }
}
