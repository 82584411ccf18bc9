/// Random numbers that are the same for the same seed, on every machine (SplitMix64; Steele, Lea
/// and Flood 2014).
public struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  /// Numbers from a seed.
  public init(_ seed: UInt64) {
    state = seed
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A whole number from 0, less than a bound that is at least 1.
  public mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// A whole number of a range, each about as likely.
  public mutating func number<Number: FixedWidthInteger>(_ range: ClosedRange<Number>) -> Number {
    range.lowerBound + Number(below(range.count))
  }

  /// True so many times of a hundred.
  public mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  /// One of the items, of which there must be some.
  public mutating func pick<Item>(_ items: [Item]) -> Item { items[below(items.count)] }

  /// Up to so many of the items, each once, in their order, separated by spaces.
  public mutating func words(_ items: [String], upTo most: Int) -> String {
    let count = number(0...most)
    var chosen: Set<String> = []
    for _ in 0..<count { chosen.insert(pick(items)) }
    return items.filter { chosen.contains($0) }.joined(separator: " ")
  }
}
