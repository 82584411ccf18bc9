/// Repeatable random numbers: SplitMix64 (Steele, Lea and Flood 2014), the same on every platform.
struct SplitMix64 {
  /// What the numbers are drawn for; each has its own row of numbers under one seed.
  enum Stream: UInt64 {
    case areas = 1
    case services, contacts, collaboration, families, promises
  }

  private var state: UInt64

  /// The numbers of a stream for the thing with a number, such as one family.
  init(seed: UInt64, _ stream: Stream, number: Int) {
    state = SplitMix64.mix(
      SplitMix64.mix(SplitMix64.mix(seed) &+ stream.rawValue) &+ UInt64(number))
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    var z = value &+ 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private mutating func next() -> UInt64 {
    defer { state &+= 0x9E37_79B9_7F4A_7C15 }
    return SplitMix64.mix(state)
  }

  /// A whole number from 0 up to, not including, a bound; 0 where the bound is less than 2.
  mutating func below(_ bound: Int) -> Int {
    bound < 2 ? 0 : Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// As `below`, but the small numbers come far more often: this makes the heavy tails.
  mutating func skewed(_ bound: Int) -> Int {
    below(below(bound) + 1)
  }

  /// Whether something happens that happens in so many of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// A day between two, both included; the first where the last is before it.
  mutating func day(_ first: Int32, _ last: Int32) -> Int32 {
    first + Int32(below(Int(last) - Int(first) + 1))
  }

  /// One of a list that is not empty.
  mutating func pick<Item>(_ items: [Item]) -> Item {
    items[below(items.count)]
  }

  /// A place in a list of weights, as often as they say.
  mutating func place(weights: [Int], total: Int) -> Int {
    var left = below(total)
    for (place, weight) in weights.enumerated() {
      if left < weight { return place }
      left -= weight
    }
    return weights.count - 1
  }
}
