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
    self = unsafe start.withMemoryRebound(to: UInt8.self, capacity: 1) { bytes in
      var count = 0
      while unsafe bytes[count] != 0 { count &+= 1 }
      return unsafe XMLText(bytes, count)
    }
  }

  subscript(_ index: Int) -> UInt8 {
    precondition(index >= 0 && index < count)
    return unsafe start[index]
  }

  /// The text before and the text after the last of these bytes; nil where there is none.
  func split(atLast byte: UInt8) -> (XMLText, XMLText)? {
    var index = count
    while index > 0 {
      index &-= 1
      if unsafe start[index] == byte {
        return unsafe (XMLText(start, index), XMLText(start + index + 1, count - index - 1))
      }
    }
    return nil
  }

  static func == (text: XMLText, word: StaticString) -> Bool {
    guard text.count == word.utf8CodeUnitCount else { return false }
    var index = 0
    while unsafe index < text.count && text.start[index] == word.utf8Start[index] { index &+= 1 }
    return index == text.count
  }

  func hasSuffix(_ word: StaticString) -> Bool {
    let from = count - word.utf8CodeUnitCount
    guard from >= 0 else { return false }
    return unsafe XMLText(start + from, count - from) == word
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
    for index in 0..<count {
      let digit = unsafe start[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  /// Whether it is one of the two words for yes that XML Schema has.
  var isTrue: Bool { self == "1" || self == "true" }
}
