/// Repeatable random numbers (SplitMix64): the same seed gives the same throws everywhere.
struct NaiveDice {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A whole number of the range, each about as likely.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  /// True in so many of a hundred throws.
  mutating func chance(_ percent: Int) -> Bool {
    number(1...100) <= percent
  }

  /// One of the items, of which there must be some.
  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[number(0...(items.count - 1))]
  }

  /// Up to so many of the items, each once, in their order, separated by spaces.
  mutating func words(_ items: [String], upTo most: Int) -> String {
    let count = number(0...most)
    var chosen: Set<String> = []
    for _ in 0..<count { chosen.insert(pick(items)) }
    return items.filter { chosen.contains($0) }.joined(separator: " ")
  }
}
