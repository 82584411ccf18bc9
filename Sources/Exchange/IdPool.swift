/// Texts that occur again and again, each held once and numbered from 0: ids, areas, roles.
///
/// An open-addressing table over bytes: looking a text up makes no `String`. The seed differs from
/// run to run so that nobody can make up a bundle whose texts all collide; numbers go by first
/// occurrence and depend on nothing else.
struct IdPool: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  private var slots = [Int32](repeating: -1, count: 64)
  private let seed = UInt64.random(in: .min ... .max)

  var count: Int { ends.count }

  func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  subscript(number: Int32) -> String {
    number < 0 ? "" : String(decoding: bytes[range(Int(number))], as: UTF8.self)
  }

  /// Whether one text comes before another, by their bytes.
  func precedes(_ one: Int32, _ other: Int32) -> Bool {
    bytes[range(Int(one))].lexicographicallyPrecedes(bytes[range(Int(other))])
  }

  /// The number of the text that stands in a buffer, which is added when it is new.
  mutating func number(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Int32 {
    let hash = self.hash(buffer, start, end)
    let slot = self.slot(buffer, start, end, hash)
    if slots[slot] >= 0 { return slots[slot] }
    let number = Int32(ends.count)
    slots[slot] = number
    bytes.append(contentsOf: buffer[start..<end])
    ends.append(bytes.count)
    hashes.append(hash)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  mutating func number(_ text: String) -> Int32 {
    let buffer = Array(text.utf8)
    return number(buffer, 0, buffer.count)
  }

  /// The number of a text, or −1 where it is not in the pool.
  func find(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Int32 {
    slots[slot(buffer, start, end, hash(buffer, start, end))]
  }

  private func hash(_ buffer: [UInt8], _ start: Int, _ end: Int) -> UInt32 {
    var hash = seed
    var index = start
    while index < end {
      hash = (hash ^ UInt64(buffer[index])) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index += 1
    }
    return UInt32(truncatingIfNeeded: hash >> 16)
  }

  private func slot(_ buffer: [UInt8], _ start: Int, _ end: Int, _ hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while true {
      let number = Int(slots[slot])
      if number < 0 { return slot }
      if hashes[number] == hash && equals(number, buffer, start, end) { return slot }
      slot = (slot + 1) & mask
    }
  }

  private func equals(_ number: Int, _ buffer: [UInt8], _ start: Int, _ end: Int) -> Bool {
    let own = range(number)
    guard own.count == end - start else { return false }
    var index = own.lowerBound
    var other = start
    while other < end {
      if bytes[index] != buffer[other] { return false }
      index += 1
      other += 1
    }
    return true
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(number)
    }
  }
}
