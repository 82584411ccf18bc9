/// The contacts at each service who have ties to it from elsewhere, as sets of bits, for networks
/// in which many contacts reach many services: common ones are then counted 64 at a time.
///
/// Counting one by one takes the square of what each contact reaches; this takes, for each pair
/// that is asked about, the words of both services.
struct BridgeBitsets {
  /// Where the words of each service begin.
  private let offsets: [Int32]
  /// Which word of all contacts' bits each of `words` is; ascending for each service.
  private let wordIndex: [Int32]
  private let words: [UInt64]
  /// The contact of each bit, as a row: those who reach most come first, so that services share
  /// words.
  private let contactOfBit: [Int32]
  /// What counting one by one would cost at each service.
  private let stepsOneByOne: [Int]

  /// Nothing is gained below this many steps in all.
  private static let worthwhile = 2_000_000

  /// Sets of the contacts by the services that each of them reaches; nil where one by one is fast
  /// enough.
  init?(of reachedBy: Groups, serviceCount: Int) {
    let contacts = (0..<Int32(reachedBy.count)).filter { reachedBy.range(Int($0)).count > 1 }
    let steps = contacts.reduce(0) { sum, contact in
      let reach = reachedBy.range(Int(contact)).count
      return sum + reach * reach
    }
    guard steps > Self.worthwhile else { return nil }
    let byReach = contacts.sorted {
      let (a, b) = (reachedBy.range(Int($0)).count, reachedBy.range(Int($1)).count)
      return a != b ? a > b : $0 < $1
    }
    var stepsOneByOne = [Int](repeating: 0, count: serviceCount)
    var keys: [Int32] = []
    var bits: [Int32] = []
    for (bit, contact) in byReach.enumerated() {
      let services = reachedBy[Int(contact)]
      for service in services {
        stepsOneByOne[Int(service)] += services.count
        keys.append(service)
        bits.append(Int32(bit))
      }
    }
    // In the order of bits, since that is the order they came in.
    let bitsOf = Groups(count: serviceCount, keys: keys, items: bits)
    var offsets: [Int32] = [0]
    var wordIndex: [Int32] = []
    var words: [UInt64] = []
    for service in 0..<serviceCount {
      for bit in bitsOf[service] {
        if wordIndex.count == Int(offsets[service]) || wordIndex.last != bit / 64 {
          wordIndex.append(bit / 64)
          words.append(0)
        }
        words[words.count - 1] |= 1 << UInt64(bit % 64)
      }
      offsets.append(Int32(words.count))
    }
    self.offsets = offsets
    self.wordIndex = wordIndex
    self.words = words
    self.contactOfBit = byReach
    self.stepsOneByOne = stepsOneByOne
  }

  /// Notes for each of `others` how many contacts reach both it and a service, and one of them.
  ///
  /// - Returns: whether it did; not, where counting one by one is faster.
  func count(
    at service: Int, with others: [Int32], into counts: inout [Int32], onlyBridge: inout [Int32]
  ) -> Bool {
    let own = Int(offsets[service])..<Int(offsets[service + 1])
    var steps = 0
    for other in others {
      steps += own.count + Int(offsets[Int(other) + 1] - offsets[Int(other)])
    }
    guard steps < stepsOneByOne[service] else { return false }
    let wordIndex = wordIndex.span
    let words = words.span
    for other in others {
      var (place, end) = (own.lowerBound, own.upperBound)
      var (there, thereEnd) = (Int(offsets[Int(other)]), Int(offsets[Int(other) + 1]))
      var common: Int32 = 0
      var bridge: Int32 = -1
      while place < end, there < thereEnd {
        if wordIndex[place] == wordIndex[there] {
          let both = words[place] & words[there]
          if both != 0 {
            common += Int32(both.nonzeroBitCount)
            bridge = wordIndex[place] * 64 + Int32(both.trailingZeroBitCount)
          }
          place += 1
          there += 1
        } else if wordIndex[place] < wordIndex[there] {
          place += 1
        } else {
          there += 1
        }
      }
      counts[Int(other)] = common
      if bridge >= 0 { onlyBridge[Int(other)] = contactOfBit[Int(bridge)] }
    }
    return true
  }
}
