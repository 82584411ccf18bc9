/// Texts that occur again and again, each held once and numbered from 0: ids, areas, roles.
///
/// An open-addressing table over bytes: looking a text up makes no `String`. The seeds differ from
/// run to run so that nobody can make up a bundle whose texts all collide; numbers go by first
/// occurrence and depend on nothing else.
struct IdPool: Sendable {
  private(set) var bytes: [UInt8] = []
  private var ends: [Int] = []
  /// The first fifteen bytes of each text and its length, which say all of most ids.
  private var heads: [SIMD2<UInt64>] = []
  /// The hash of a text in the upper half, its number in the lower: most looks end here.
  private var slots = [UInt64](repeating: IdPool.free, count: 64)
  private static let free = UInt64.max
  private static let seeds = (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max))
  private let seeds = IdPool.seeds
  private var fetchedNumbers = [UInt32](repeating: .max, count: batch)
  /// What was read to be in the cache: it is kept so that it is read.
  private var fetched: UInt64 = 0

  var count: Int { ends.count }

  func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  subscript(number: Int32) -> String {
    number < 0 ? "" : String(decoding: bytes[range(Int(number))], as: UTF8.self)
  }

  /// Whether one text comes before another, by their bytes.
  func precedes(_ one: Int32, _ other: Int32) -> Bool {
    let (a, b) = (heads[Int(one)], heads[Int(other)])
    if a.x != b.x { return a.x < b.x }
    return bytes[range(Int(one))].lexicographicallyPrecedes(bytes[range(Int(other))])
  }

  /// The number of the text that stands in a buffer, which is added when it is new.
  mutating func number(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Int32 {
    let head = IdPool.head(buffer, start, end)
    let hash = self.hash(head, buffer, start, end)
    let slot = self.slot(head, buffer, start, end, hash)
    if slots[slot] != IdPool.free { return Int32(truncatingIfNeeded: slots[slot]) }
    var index = start
    while index < end {
      bytes.append(buffer[index])
      index += 1
    }
    return add(head, hash, slot)
  }

  /// The number of a text of at most `bytesOfHead` bytes, all of which stand in its head.
  mutating func number(_ head: SIMD2<UInt64>) -> Int32 {
    let hash = self.hash(head)
    let slot = self.slot(head, [], 0, 0, hash)
    if slots[slot] != IdPool.free { return Int32(truncatingIfNeeded: slots[slot]) }
    let length = Int(head.y & 0xFF)
    for index in 0..<min(length, 8) {
      bytes.append(UInt8(truncatingIfNeeded: head.x >> UInt64(56 - 8 * index)))
    }
    // The last of these stands right before the length.
    for behind in stride(from: length - 8, to: 0, by: -1) {
      bytes.append(UInt8(truncatingIfNeeded: head.y >> UInt64(8 * behind)))
    }
    return add(head, hash, slot)
  }

  /// Gives the text whose bytes were just added a number and a slot that is free.
  private mutating func add(_ head: SIMD2<UInt64>, _ hash: UInt64, _ slot: Int) -> Int32 {
    let number = Int32(ends.count)
    slots[slot] = hash << 32 | UInt64(number)
    ends.append(bytes.count)
    heads.append(head)
    if ends.count * 2 > slots.count { grow() }
    return number
  }

  /// How many texts are fetched together.
  static let batch = 64

  /// Brings what looking up short texts takes from memory into the cache, for all of them at once:
  /// one after the other, each look would wait for two places far away.
  mutating func fetch(_ texts: some Collection<SIMD2<UInt64>>) {
    let mask = slots.count - 1
    var numbers = 0
    for head in texts {
      let entry = slots[Int(truncatingIfNeeded: hash(head)) & mask]
      fetchedNumbers[numbers & (IdPool.batch - 1)] = UInt32(truncatingIfNeeded: entry)
      numbers += 1
    }
    for number in fetchedNumbers where Int(number) < heads.count {
      fetched ^= heads[Int(number)].x
    }
  }

  mutating func number(_ text: String) -> Int32 {
    let buffer = Array(text.utf8)
    return number(buffer, 0, buffer.count)
  }

  /// The numbers that the texts of another pool have in this one; those that are new are added in
  /// the order of their numbers there.
  mutating func numbers(ofAll other: IdPool) -> [Int32] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(other.count)
    var start = 0
    for (place, end) in other.ends.enumerated() {
      if place % IdPool.batch == 0 {
        fetch(other.heads[place..<min(place + IdPool.batch, other.count)])
      }
      numbers.append(number(other.bytes, start, end))
      start = end
    }
    return numbers
  }

  /// The number of a text, or −1 where it is not in the pool.
  func find(_ buffer: [UInt8], _ start: Int, _ end: Int) -> Int32 {
    let head = IdPool.head(buffer, start, end)
    let found = slots[slot(head, buffer, start, end, hash(head, buffer, start, end))]
    return found == IdPool.free ? -1 : Int32(truncatingIfNeeded: found)
  }

  /// How many bytes a head holds.
  static let bytesOfHead = 15

  /// The first eight bytes, and the seven behind them with the length, or 255 where it is greater.
  static func head(_ buffer: [UInt8], _ start: Int, _ end: Int) -> SIMD2<UInt64> {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var index = start
    let middle = min(end, start &+ 8)
    while index < middle {
      first = first << 8 | UInt64(buffer[index])
      index &+= 1
    }
    // Left-aligned, so that heads are in the order of the texts.
    if index > start { first <<= UInt64(8 &* (8 &- (index &- start))) }
    let last = min(end, start &+ bytesOfHead)
    while index < last {
      second = second << 8 | UInt64(buffer[index])
      index &+= 1
    }
    return SIMD2(first, second << 8 | UInt64(min(end &- start, 255)))
  }

  /// A hash of 32 bits, never all ones.
  private func hash(
    _ head: SIMD2<UInt64>, _ buffer: [UInt8], _ start: Int, _ end: Int
  ) -> UInt64 {
    var hash = mixed(head)
    var index = start &+ IdPool.bytesOfHead
    while index < end {
      hash = (hash ^ UInt64(buffer[index])) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      index &+= 1
    }
    return IdPool.finished(hash)
  }

  /// The hash of a text that stands in its head.
  private func hash(_ head: SIMD2<UInt64>) -> UInt64 { IdPool.finished(mixed(head)) }

  private func mixed(_ head: SIMD2<UInt64>) -> UInt64 {
    let product = (head.x ^ seeds.0).multipliedFullWidth(by: head.y ^ seeds.1)
    return product.high ^ product.low
  }

  private static func finished(_ hash: UInt64) -> UInt64 {
    ((hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9) >> 33
  }

  private func slot(
    _ head: SIMD2<UInt64>, _ buffer: [UInt8], _ start: Int, _ end: Int, _ hash: UInt64
  ) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == IdPool.free { return slot }
      if entry >> 32 == hash {
        let number = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF)
        if heads[number] == head
          && (head.y & 0xFF <= IdPool.bytesOfHead || equals(number, buffer, start, end))
        {
          return slot
        }
      }
      slot = (slot &+ 1) & mask
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
