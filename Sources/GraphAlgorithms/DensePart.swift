/// The vertices of highest degree, where they are so densely joined that their triangles are
/// counted faster by sets of bits than listed one by one.
///
/// Edges point to the higher rank. Vertices of one value stand together in the sets, so that a word
/// of two sets' intersection is counted and multiplied by its value: O(k/64 + values) an edge for k
/// vertices.
struct DensePart {
  /// The lowest rank in the dense part; all above are in it.
  let first: Int
  private let starts: [Int32]
  private let heads: [Int32]
  /// The place of each vertex of the part among the bits.
  private let bit: [Int32]
  /// The value of the vertices whose bits stand in each word.
  private let valueOfWord: [Double]

  /// The part has at most so many vertices: their sets are 256 words each then, 32 MB in all, and
  /// each value can add a word to every set, 128 KB.
  private static let most = 1 << 14
  /// Fewer steps than this are soon listed.
  private static let worthwhile = 4_000_000

  /// The part that saves most; nil where listing is as fast.
  init?(starts: [Int32], heads: [Int32], value: [Double]) {
    let n = value.count
    // The steps of listing the triangles of each vertex and all above it.
    var steps = [Int](repeating: 0, count: n + 1)
    for low in stride(from: n - 1, through: 0, by: -1) {
      var sum = 0
      for edge in Int(starts[low])..<Int(starts[low + 1]) {
        let middle = Int(heads[edge])
        sum += Int(starts[middle + 1] - starts[middle])
      }
      steps[low] = steps[low + 1] + sum
    }
    var best: (first: Int, saved: Int)?
    var count = 256
    while count / 2 < n, count <= Self.most {
      let first = max(0, n - count)
      let words = count / 64 + Set(value[first...]).count
      let saved = steps[first] - 2 * words * (heads.count - Int(starts[first]))
      if saved > max(best?.saved ?? 0, Self.worthwhile) { best = (first, saved) }
      count *= 2
    }
    guard let first = best?.first else { return nil }

    let byValue = (first..<n).sorted { (value[$0], $0) < (value[$1], $1) }
    var bit = [Int32](repeating: 0, count: n - first)
    var valueOfWord: [Double] = []
    var free = 0
    for vertex in byValue {
      // A value begins a word of its own.
      if valueOfWord.last != value[vertex] { free = valueOfWord.count * 64 }
      if free == valueOfWord.count * 64 { valueOfWord.append(value[vertex]) }
      bit[vertex - first] = Int32(free)
      free += 1
    }
    self.first = first
    self.starts = starts
    self.heads = heads
    self.bit = bit
    self.valueOfWord = valueOfWord
  }

  /// Adds to each edge of the part the sum of the values of its ends' common neighbours in the
  /// part.
  func addCommonSums(to sumArray: inout [Double]) {
    let words = valueOfWord.count
    var setArray = [UInt64](repeating: 0, count: bit.count * words)
    for low in bit.indices {
      for edge in Int(starts[low + first])..<Int(starts[low + first + 1]) {
        let high = Int(heads[edge]) - first
        setArray[low * words + Int(bit[high]) / 64] |= 1 << (UInt64(bit[high]) % 64)
        setArray[high * words + Int(bit[low]) / 64] |= 1 << (UInt64(bit[low]) % 64)
      }
    }
    let sets = setArray.span
    let values = valueOfWord.span
    let heads = heads.span
    var sums = sumArray.mutableSpan
    for low in bit.indices {
      for edge in Int(starts[low + first])..<Int(starts[low + first + 1]) {
        let own = low * words
        let other = (Int(heads[edge]) - first) * words
        var sum = 0.0
        for word in 0..<words {
          let common = sets[own + word] & sets[other + word]
          sum += Double(common.nonzeroBitCount) * values[word]
        }
        sums[edge] += sum
      }
    }
  }
}
