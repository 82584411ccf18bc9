/// The areas of a network and how many families live in each.
struct Places {
  /// The names, the largest area first.
  let names: [String]
  /// How many families each is made for.
  let expectedFamilies: [Int]
  private let ends: [Int]

  /// How many areas next to each other share the specialist services.
  static let groupSize = 4

  init(families: Int) {
    let count = families < 600 ? 1 : 2 + (families - 600) / 1400
    names = (0..<count).map(Places.name)
    // Sizes fall as 1 / rank (Zipf); the offset keeps the largest of many from swallowing the rest.
    let offset = 1 + count / 40
    let weights = (0..<count).map { 1_000_000 / ($0 + offset) }
    let total = weights.reduce(0, +)
    expectedFamilies = weights.map { $0 * families / total }
    var end = 0
    ends = weights.map {
      end += $0
      return end
    }
  }

  /// An area, as often as its size says.
  func draw(_ dice: inout SplitMix64) -> Int {
    let point = dice.below(ends.last ?? 0)
    var (low, high) = (0, ends.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if point < ends[middle] { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The area that houses what the areas around it share.
  static func host(of area: Int) -> Int {
    area / groupSize * groupSize
  }

  /// A name that no other area has: all pairs of beginning and ending, then the same with a number.
  private static func name(_ area: Int) -> String {
    let (beginnings, endings) = (Words.areaBeginnings, Words.areaEndings)
    let all = beginnings.count * endings.count
    let place = area % all
    let round = place / beginnings.count
    let name =
      beginnings[place % beginnings.count] + endings[(round + place) % endings.count]
    return area < all ? name : name + " \(area / all + 1)"
  }
}
