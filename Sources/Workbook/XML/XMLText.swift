internal import Glibc

/// Text, a name or a value inside a document, lent for the time of one call of the parser.
@safe struct XMLText {
  private let start: UnsafePointer<UInt8>
  let count: Int

  init(_ start: UnsafePointer<UInt8>, _ count: Int) {
    unsafe self.start = start
    self.count = count
  }

  /// A text that ends where C ends one.
  init(_ start: UnsafePointer<CChar>) {
    let count = unsafe strlen(start)
    self = unsafe start.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
      unsafe XMLText(bytes, count)
    }
  }

  subscript(_ index: Int) -> UInt8 {
    precondition(index >= 0 && index < count)
    return unsafe start[index]
  }

  func firstIndex(of byte: UInt8) -> Int? {
    guard let found = unsafe memchr(start, Int32(byte), count) else { return nil }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }

  /// What stands behind the last of these bytes, all of it where there is none.
  func behindLast(_ byte: UInt8) -> XMLText {
    var index = count
    while index > 0, unsafe start[index - 1] != byte { index &-= 1 }
    return dropFirst(index)
  }

  /// What stands behind so many bytes.
  func dropFirst(_ dropped: Int) -> XMLText {
    let dropped = min(max(0, dropped), count)
    return unsafe XMLText(start + dropped, count - dropped)
  }

  static func == (text: XMLText, word: StaticString) -> Bool {
    text.count == word.utf8CodeUnitCount && text.hasPrefix(word)
  }

  func hasPrefix(_ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard count >= length else { return false }
    return unsafe memcmp(start, word.utf8Start, length) == 0
  }

  func hasPrefix(_ word: [UInt8]) -> Bool {
    guard count >= word.count else { return false }
    var index = 0
    while index < word.count {
      guard unsafe start[index] == word[index] else { return false }
      index &+= 1
    }
    return true
  }

  func hasSuffix(_ word: StaticString) -> Bool {
    let dropped = count - word.utf8CodeUnitCount
    return dropped >= 0 && dropFirst(dropped) == word
  }

  func append(to bytes: inout [UInt8]) {
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
  }

  var string: String {
    unsafe String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// A whole number, not negative; nil where it is none or has more than 15 digits.
  var integer: Int? {
    guard count > 0, count <= 15 else { return nil }
    var value = 0
    var index = 0
    while index < count {
      let digit = unsafe start[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int(digit)
      index &+= 1
    }
    return value
  }

  /// Whether it begins with a number that is zero, such as `0.00cm`.
  var isZero: Bool {
    var index = 0
    var hasZero = false
    while index < count, self[index] == UInt8(ascii: "0") || self[index] == UInt8(ascii: ".") {
      if self[index] == UInt8(ascii: "0") { hasZero = true }
      index += 1
    }
    return hasZero && (index == count || self[index] | 0x20 >= UInt8(ascii: "a"))
  }

  /// Whether it is one of the two words for yes that XML Schema has.
  var isTrue: Bool { self == "1" || self == "true" }
}
