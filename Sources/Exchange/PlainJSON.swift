internal import Text

/// Small documents of JSON that the program writes for itself: an object or an array of plain
/// values.
package enum PlainJSON {
  /// A plain value.
  package enum Value: Equatable {
    case text(String)
    case number(Int)
    case truth(Bool)
  }

  /// An object, its keys in the order of their bytes.
  package static func bytes(_ object: [String: Value]) -> [UInt8] {
    let keys = object.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return enclosed("{", keys, "}") { key, bytes in
      append(key, to: &bytes)
      bytes.append(UInt8(ascii: ":"))
      switch object[key] {
      case .text(let text): append(text, to: &bytes)
      case .number(let number): bytes += String(number).utf8
      case .truth(let isSo): bytes += String(isSo).utf8
      case nil: break
      }
    }
  }

  /// An array of texts.
  package static func bytes(_ texts: [String]) -> [UInt8] {
    enclosed("[", texts, "]") { append($0, to: &$1) }
  }

  /// The members of an object that are plain values: another version may have written more. Nil
  /// where the bytes are no object.
  package static func object(_ bytes: [UInt8]) -> [String: Value]? {
    var object: [String: Value] = [:]
    let isRead = read(bytes, "{", "}") { scanner throws(ReadingStopped) in
      let key = try scanner.key()
      if let value = try value(&scanner) { object[key] = value }
    }
    return isRead ? object : nil
  }

  /// The texts of an array; nil where the bytes are no array of texts.
  package static func texts(_ bytes: [UInt8]) -> [String]? {
    var texts: [String] = []
    let isRead = read(bytes, "[", "]") { scanner throws(ReadingStopped) in
      guard case .text(let text) = try value(&scanner) else { throw scanner.stop(.endsTooEarly) }
      texts.append(text)
    }
    return isRead ? texts : nil
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let utf8 = Array(text.utf8)
    appendJSONString(utf8.span, to: &bytes)
  }

  private static func enclosed(
    _ open: String, _ items: [String], _ close: String,
    _ append: (String, inout [UInt8]) -> Void
  ) -> [UInt8] {
    var bytes = Array(open.utf8)
    for (place, item) in items.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      append(item, &bytes)
    }
    return bytes + close.utf8
  }

  /// Whether the bytes are a list between two signs, each part of which the body can read.
  private static func read(
    _ bytes: [UInt8], _ open: Unicode.Scalar, _ close: Unicode.Scalar,
    _ body: (inout JSONScanner) throws(ReadingStopped) -> Void
  ) -> Bool {
    guard String(validating: bytes, as: UTF8.self) != nil else { return false }
    var scanner = JSONScanner(bytes)
    do throws(ReadingStopped) {
      try scanner.expect(open)
      if !scanner.takes(close) {
        repeat { try body(&scanner) } while try scanner.continues(until: close)
      }
      try scanner.expectEnd()
      return true
    } catch {
      return false
    }
  }

  /// The next value; nil for one that is not plain.
  private static func value(_ scanner: inout JSONScanner) throws(ReadingStopped) -> Value? {
    switch try scanner.scalar() {
    case .string(let isInScratch, let start, let end):
      return .text(scanner.text(isInScratch, start, end))
    case .number(let start, let end):
      return Int(scanner.text(false, start, end)).map(Value.number)
    case .truth(let isSo): return .truth(isSo)
    case .null, .other: return nil
    }
  }
}
