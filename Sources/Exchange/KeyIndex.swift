import Model

/// Finds rows by their keys, numbers and at most one text: an open-addressing table of row numbers.
struct KeyIndex {
  /// The keys of a table's rows, column by column.
  struct Keys {
    let numbers: [[Int32]]
    let text: TextColumn?

    func hash(_ row: Int, seed: UInt64) -> Int {
      var hash = seed
      for column in numbers {
        hash = (hash ^ UInt64(UInt32(bitPattern: column[row]))) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
      }
      if let text {
        for index in text.range(row) {
          hash = (hash ^ UInt64(text.bytes[index])) &* 0x9E37_79B9_7F4A_7C15
          hash ^= hash >> 29
        }
      }
      return Int(truncatingIfNeeded: hash >> 8)
    }

    func equals(_ row: Int, _ other: Keys, _ otherRow: Int) -> Bool {
      for column in numbers.indices
      where numbers[column][row] != other.numbers[column][otherRow] { return false }
      if let text, let otherText = other.text {
        return text.equals(row, otherText, otherRow)
      }
      return true
    }
  }

  let keys: Keys
  private var slots: [Int32]
  private let seed = UInt64.random(in: .min ... .max)

  /// An index for that many rows, none of which is in it yet.
  init(_ keys: Keys, rows: Int) {
    self.keys = keys
    var size = 16
    while size < rows * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
  }

  /// Puts a row in; where one with the same key is in already, its number.
  mutating func insert(_ row: Int) -> Int? {
    let slot = slot(row, keys)
    if slots[slot] >= 0 { return Int(slots[slot]) }
    slots[slot] = Int32(row)
    return nil
  }

  /// The row that has the key of a row of another table, or nil.
  func find(_ row: Int, of other: Keys) -> Int? {
    let found = slots[slot(row, other)]
    return found < 0 ? nil : Int(found)
  }

  private func slot(_ row: Int, _ other: Keys) -> Int {
    let mask = slots.count - 1
    var slot = other.hash(row, seed: seed) & mask
    while slots[slot] >= 0 && !keys.equals(Int(slots[slot]), other, row) {
      slot = (slot + 1) & mask
    }
    return slot
  }
}
