/// Adds a text, given as UTF-8, to a buffer as a string of JSON.
///
/// What cannot be seen is written as an escape, so that it is harmless to look at and the same when
/// it is read.
package func appendJSONString(_ utf8: Span<UInt8>, to buffer: inout [UInt8]) {
  buffer.append(UInt8(ascii: "\""))
  if holdsUnseen(utf8, or: "\"", "\\") {
    appendEscaped(utf8, to: &buffer)
  } else {
    for index in utf8.indices { buffer.append(utf8[index]) }
  }
  buffer.append(UInt8(ascii: "\""))
}

private func appendEscaped(_ utf8: Span<UInt8>, to buffer: inout [UInt8]) {
  var index = 0
  while index < utf8.count {
    let byte = utf8[index]
    index += 1
    switch byte {
    case UInt8(ascii: "\""): buffer.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): buffer.append(contentsOf: "\\\\".utf8)
    case 0x0A: buffer.append(contentsOf: "\\n".utf8)
    case 0x0D: buffer.append(contentsOf: "\\r".utf8)
    case 0x09: buffer.append(contentsOf: "\\t".utf8)
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF:
      guard let scalar = decodedScalar(utf8, at: index - 1), let escape = escape(scalar) else {
        buffer.append(byte)
        continue
      }
      buffer.append(contentsOf: escape.utf8)
      index += UTF8.width(scalar) - 1
    default: buffer.append(byte)
    }
  }
}

/// The escape of a character that cannot be seen: `\u001b`. One beyond U+FFFF would take two.
private func escape(_ scalar: Unicode.Scalar) -> String? {
  switch scalar.value {
  case 0xFDD0...0xFDEF, 0x10000...: return nil
  default:
    guard scalar.unseenKind != nil else { return nil }
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }
}
