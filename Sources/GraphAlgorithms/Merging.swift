extension WeightedGraph {
  /// The graph whose vertices are the sets of a partition numbered from 0; edges inside become
  /// self-loops.
  ///
  /// Time and space O(|V| + |E|).
  func merged(by labelArray: [Int32], count: Int) -> WeightedGraph {
    var firstArray = [Int32](repeating: 0, count: count + 1)
    var memberArray = [Int32](repeating: 0, count: vertexCount)
    var loopArray = [Double](repeating: 0, count: count)
    var offsetArray = [Int32](repeating: 0, count: count + 1)
    var rowArray = [Int32](repeating: 0, count: neighbours.count)
    var rowWeightArray = [Double](repeating: 0, count: neighbours.count)
    // Where in the open row each set stands, if that is not before the row.
    var placeArray = [Int32](repeating: -1, count: count)
    do {
      let labels = labelArray.span
      let offsets = offsets.span
      let neighbours = neighbours.span
      let weights = weights.span
      let loops = loops.span
      var first = firstArray.mutableSpan
      var members = memberArray.mutableSpan
      for vertex in labels.indices { first[Int(labels[vertex]) + 1] += 1 }
      for set in 0..<count { first[set + 1] += first[set] }
      // Filling moves each beginning to the end of its set, which is the beginning of the next.
      for vertex in labels.indices {
        let set = Int(labels[vertex])
        members[Int(first[set])] = Int32(vertex)
        first[set] += 1
      }

      var mergedLoops = loopArray.mutableSpan
      var mergedOffsets = offsetArray.mutableSpan
      var row = rowArray.mutableSpan
      var rowWeights = rowWeightArray.mutableSpan
      var place = placeArray.mutableSpan
      var write = 0
      var member = 0
      for set in 0..<count {
        let begin = write
        var loop = 0.0
        while member < Int(first[set]) {
          let vertex = Int(members[member])
          member += 1
          loop += loops[vertex]
          for index in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
            let other = Int(neighbours[index])
            let label = Int(labels[other])
            if label == set {
              // Met from both of its ends.
              if other > vertex { loop += weights[index] }
              continue
            }
            let known = Int(place[label])
            if known >= begin {
              rowWeights[known] += weights[index]
            } else {
              place[label] = Int32(write)
              row[write] = Int32(label)
              rowWeights[write] = weights[index]
              write += 1
            }
          }
        }
        mergedLoops[set] = loop
        mergedOffsets[set + 1] = Int32(write)
      }
    }

    // Turning a symmetric list of rows inside out writes each row in ascending order.
    let size = Int(offsetArray[count])
    var sortedArray = [Int32](repeating: 0, count: size)
    var sortedWeightArray = [Double](repeating: 0, count: size)
    do {
      var cursorArray = offsetArray
      let offsets = offsetArray.span
      let row = rowArray.span
      let rowWeights = rowWeightArray.span
      var cursor = cursorArray.mutableSpan
      var sorted = sortedArray.mutableSpan
      var sortedWeights = sortedWeightArray.mutableSpan
      for set in 0..<count {
        for index in Int(offsets[set])..<Int(offsets[set + 1]) {
          let other = Int(row[index])
          let at = Int(cursor[other])
          sorted[at] = Int32(set)
          sortedWeights[at] = rowWeights[index]
          cursor[other] += 1
        }
      }
    }
    return WeightedGraph(
      offsets: offsetArray, neighbours: sortedArray, weights: sortedWeightArray, loops: loopArray)
  }
}
