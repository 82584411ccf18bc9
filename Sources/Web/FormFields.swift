/// The fields that a form sent, in order.
struct FormFields: Sendable {
  private(set) var fields: [(name: String, value: String)] = []

  /// No fields.
  init() {}

  /// The fields of `application/x-www-form-urlencoded`.
  ///
  /// - Returns: nil where a percent sign is not followed by two digits, or the bytes are no UTF-8.
  init?(urlEncoded text: some StringProtocol) {
    for pair in text.utf8.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = percentDecoded(parts[0], plusIsBlank: true),
        let value = percentDecoded(
          parts.count > 1 ? parts[1] : parts[0].prefix(0), plusIsBlank: true)
      else { return nil }
      fields.append((name, value))
    }
  }

  /// Some fields, in order.
  init(_ fields: [(name: String, value: String)]) { self.fields = fields }

  /// The value of a field; nil where it was not sent.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// The whole number of a field, from 0 to 999,999,999; nil where it is none.
  func number(_ name: String) -> Int? {
    guard let text = self[name], (1...9).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }

  /// Where a page of a long list begins; at the beginning where the list has no such place.
  func start(of count: Int) -> Int { number("fra").flatMap { $0 < count ? $0 : nil } ?? 0 }

  /// The values of a field that may be sent several times.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}

/// A text without percent signs before the numbers of bytes.
///
/// - Returns: nil where an escape is broken or stands for a byte of no meaning in text (`%00`), or
///   where the bytes are no UTF-8.
func percentDecoded(_ bytes: some Collection<UInt8>, plusIsBlank: Bool = false) -> String? {
  func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }
  var decoded: [UInt8] = []
  var index = bytes.startIndex
  while index != bytes.endIndex {
    let byte = bytes[index]
    bytes.formIndex(after: &index)
    switch byte {
    case UInt8(ascii: "%"):
      guard index != bytes.endIndex, let high = digit(bytes[index]) else { return nil }
      bytes.formIndex(after: &index)
      guard index != bytes.endIndex, let low = digit(bytes[index]) else { return nil }
      bytes.formIndex(after: &index)
      let value = high << 4 | low
      if value == 0 { return nil }
      decoded.append(value)
    case UInt8(ascii: "+") where plusIsBlank: decoded.append(UInt8(ascii: " "))
    case 0: return nil
    default: decoded.append(byte)
    }
  }
  return String(validating: decoded, as: UTF8.self)
}
