/// A number of 128 bits that is worked out from much, and is another one where any of it is.
///
/// It is to be fast and no secret: who wants to can make two things that have the same one.
public struct Fingerprint: Hashable, Sendable {
  private var one: UInt64 = 0x243F_6A88_85A3_08D3
  private var other: UInt64 = 0x1319_8A2E_0370_7344

  /// The fingerprint of nothing.
  public init() {}

  /// Takes a number in.
  public mutating func add(_ word: UInt64) {
    // Odd constants, so that no two numbers come to the same.
    one = (one ^ word) &* 0x9E37_79B9_7F4A_7C15
    one ^= one >> 29
    other = (other &+ word) &* 0xD6E8_FEB8_6659_FD93
    other ^= other >> 32
  }

  /// Takes bytes in, and how many there are.
  public mutating func add(_ bytes: Span<UInt8>) {
    add(UInt64(bytes.count))
    var place = 0
    while place + 8 <= bytes.count {
      var word: UInt64 = 0
      for index in 0..<8 { word |= UInt64(bytes[place + index]) << UInt64(8 * index) }
      add(word)
      place += 8
    }
    while place < bytes.count {
      add(UInt64(bytes[place]))
      place += 1
    }
  }

  /// Takes a text in.
  public mutating func add(_ text: String) {
    var text = text
    text.makeContiguousUTF8()
    add(text.utf8.span)
  }

  /// The number in hexadecimal.
  public var text: String { String(one, radix: 16) + "-" + String(other, radix: 16) }
}

extension Network {
  /// A number that is another one where any row, or the order of rows, is. O(bytes of the rows).
  public var fingerprint: Fingerprint {
    var print = Fingerprint()
    for table in tables {
      for column in table.columns {
        switch column {
        case .numbers(let numbers):
          print.add(UInt64(numbers.count))
          let numbers = numbers.span
          for index in numbers.indices { print.add(UInt64(bitPattern: Int64(numbers[index]))) }
        case .texts(let texts):
          print.add(texts.bytes.span)
          let ends = texts.ends.span
          for index in ends.indices { print.add(UInt64(ends[index])) }
        }
      }
    }
    for text in symbols.texts { print.add(text) }
    return print
  }
}
