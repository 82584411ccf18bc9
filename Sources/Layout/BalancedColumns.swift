/// Boxes one below the other in columns, in their order, so that the columns are about equally
/// high.
package enum BalancedColumns {
  /// How high so many columns have to be for all boxes, to a point.
  package static func leastHeight(_ heights: [Double], columns: Int) -> Double {
    var low = heights.max() ?? 0
    var high = heights.reduce(0, +)
    while high - low > 1 {
      let middle = (low + high) / 2
      if split(heights, most: middle).count <= columns { high = middle } else { low = middle }
    }
    return high
  }

  /// Which boxes are in each column, none of which is higher than `most` unless one box is.
  package static func split(_ heights: [Double], most: Double) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var (start, top) = (0, 0.0)
    for (at, height) in heights.enumerated() {
      if top + height > most, at > start {
        columns.append(start..<at)
        (start, top) = (at, 0)
      }
      top += height
    }
    return columns + [start..<heights.count]
  }
}
