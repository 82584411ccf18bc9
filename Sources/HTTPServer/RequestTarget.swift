/// The path and the query that a request asks for.
struct RequestTarget {
  let path: String
  let query: String?

  /// Nil where it does not begin with `/`, holds anything but printable ASCII, a `#`, a `%` without
  /// two hexadecimal digits, or `%00`.
  init?(_ bytes: [UInt8]) {
    guard bytes.first == UInt8(ascii: "/") else { return nil }
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      guard (0x21...0x7e).contains(byte), byte != UInt8(ascii: "#") else { return nil }
      if byte == UInt8(ascii: "%") {
        guard place + 2 < bytes.count, Self.isHexadecimal(bytes[place + 1]),
          Self.isHexadecimal(bytes[place + 2])
        else { return nil }
        let zero = UInt8(ascii: "0")
        guard bytes[place + 1] != zero || bytes[place + 2] != zero else { return nil }
      }
      place += 1
    }
    guard let mark = bytes.firstIndex(of: UInt8(ascii: "?")) else {
      path = String(decoding: bytes, as: UTF8.self)
      query = nil
      return
    }
    path = String(decoding: bytes[..<mark], as: UTF8.self)
    query = String(decoding: bytes[(mark + 1)...], as: UTF8.self)
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
