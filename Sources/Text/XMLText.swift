/// Adds a text, given as UTF-8, to a buffer as text of XML, within an element or within `"`.
///
/// What cannot be seen is written as a reference, so that it is harmless to look at and the same
/// when it is read: a line break in an attribute too. A character that XML 1.0 has no way to write
/// (a control character, U+FFFE, U+FFFF) becomes U+FFFD.
package func appendXMLText(_ utf8: Span<UInt8>, to buffer: inout [UInt8]) {
  var index = 0
  while index < utf8.count {
    let byte = utf8[index]
    index += 1
    switch byte {
    case UInt8(ascii: "&"): buffer.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): buffer.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): buffer.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): buffer.append(contentsOf: "&quot;".utf8)
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF...:
      guard let scalar = decodedScalar(utf8, at: index - 1), scalar.unseenKind != nil else {
        buffer.append(byte)
        continue
      }
      let value = scalar.isAllowedInXML ? scalar.value : 0xFFFD
      buffer.append(contentsOf: "&#x\(String(value, radix: 16, uppercase: true));".utf8)
      index += UTF8.width(scalar) - 1
    default: buffer.append(byte)
    }
  }
}

extension Unicode.Scalar {
  /// Whether XML 1.0 has a way to write it.
  fileprivate var isAllowedInXML: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}
