/// Boxes one below the other, each as near to its wanted height as the others allow.
package enum Column {
  /// The tops of boxes in their order.
  ///
  /// Each wants its middle at a height; boxes that would meet are moved together, and the whole
  /// stays between `top` and `bottom` if it can. Time linear in the number of boxes.
  package static func tops(
    heights: [Double], wanted: [Double], gap: Double, top: Double, bottom: Double
  ) -> [Double] {
    // Without their heights and gaps, boxes may meet but not pass one another: averages of runs.
    var offsets: [Double] = []
    var sum = 0.0
    for height in heights {
      offsets.append(sum)
      sum += height + gap
    }
    let room = max(top, bottom - (sum - gap))
    var runs: [(value: Double, count: Int)] = []
    for (index, height) in heights.enumerated() {
      var run = (value: wanted[index] - height / 2 - offsets[index], count: 1)
      while let last = runs.last, last.value >= run.value {
        let count = last.count + run.count
        run.value =
          (last.value * Double(last.count) + run.value * Double(run.count)) / Double(count)
        run.count = count
        runs.removeLast()
      }
      runs.append(run)
    }
    var tops: [Double] = []
    for run in runs {
      for _ in 0..<run.count {
        tops.append(min(max(run.value, top), room) + offsets[tops.count])
      }
    }
    return tops
  }
}
