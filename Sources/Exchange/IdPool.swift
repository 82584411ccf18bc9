/// Texts that occur again and again, each held once and numbered from 0: ids, areas, roles.
///
/// An open-addressing table over bytes: looking a text up makes no `String`. The seed differs from
/// run to run so that nobody can make up a bundle whose texts all collide; numbers go by first
/// occurrence and depend on nothing else.
struct IdPool: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// The hash of a text in the upper half, its number in the lower: most looks end here.
  private var slots = [UInt64](repeating: IdPool.free, count: 64)
  private static let free = UInt64.max
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
    if slots[slot] != IdPool.free { return Int32(truncatingIfNeeded: slots[slot]) }
    let number = Int32(ends.count)
    slots[slot] = hash << 32 | UInt64(number)
    var index = start
    while index < end {
      bytes.append(buffer[index])
      index += 1
    }
    ends.append(bytes.count)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  mutating func number(_ text: String) -> Int32 {
    let buffer = Array(text.utf8)
    return number(buffer, 0, buffer.count)
  }

  /// The number of a text, or −1 where it is not in the pool.
  func find(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Int32 {
    let found = slots[slot(buffer, start, end, hash(buffer, start, end))]
    return found == IdPool.free ? -1 : Int32(truncatingIfNeeded: found)
  }

  /// A hash of 32 bits, never all ones.
  private func hash(_ buffer: [UInt8], _ start: Int, _ end: Int) -> UInt64 {
    var hash = seed
    var index = start
    while index < end {
      hash = (hash ^ UInt64(buffer[index])) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index += 1
    }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return hash >> 33
  }

  private func slot(_ buffer: [UInt8], _ start: Int, _ end: Int, _ hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while true {
      let entry = slots[slot]
      if entry == IdPool.free { return slot }
      if entry >> 32 == hash && equals(Int(entry & 0xFFFF_FFFF), buffer, start, end) {
        return slot
      }
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
    let old = slots
    slots = [UInt64](repeating: IdPool.free, count: old.count * 2)
    let mask = slots.count - 1
    for entry in old where entry != IdPool.free {
      var slot = Int(entry >> 32) & mask
      while slots[slot] != IdPool.free { slot = (slot + 1) & mask }
      slots[slot] = entry
    }
  }
}
