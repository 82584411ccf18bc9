import Model

extension TextColumn {
  /// Adds the id of the row of a number: a letter and the number counted from 1, as `f12`.
  mutating func append(id letter: Unicode.Scalar, _ row: Int) {
    append { bytes in
      bytes.append(UInt8(truncatingIfNeeded: letter.value))
      TextColumn.write(row + 1, to: &bytes)
    }
  }

  /// Adds the id of a member of a family, as `f12p3`.
  mutating func append(member: Int, ofFamily family: Int) {
    append { bytes in
      bytes.append(UInt8(ascii: "f"))
      TextColumn.write(family + 1, to: &bytes)
      bytes.append(UInt8(ascii: "p"))
      TextColumn.write(member + 1, to: &bytes)
    }
  }

  /// Adds a word and a number, as `Bjørk 12`.
  mutating func append(_ word: String, number: Int) {
    append { bytes in
      bytes.append(contentsOf: word.utf8)
      bytes.append(UInt8(ascii: " "))
      TextColumn.write(number, to: &bytes)
    }
  }

  private static func write(_ number: Int, to bytes: inout [UInt8]) {
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number / divisor % 10))
      divisor /= 10
    }
  }
}
