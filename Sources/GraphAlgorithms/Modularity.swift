extension WeightedGraph {
  /// The modularity of a partition: how much more weight lies inside its communities than strengths
  /// alone would put there. Nil when the graph has no weight at all.
  ///
  /// `communities` has a number for each vertex; which numbers does not matter. As
  /// `networkx.community.modularity(weight="weight")`: Σ (L/m − (K/2m)²) over the communities, with
  /// L the weight inside, K the strengths and m the total weight (Newman and Girvan, 2004). Time
  /// O(|V| + |E|).
  public func modularity(of communities: [Int32]) -> Double? {
    precondition(communities.count == vertexCount, "every vertex has a community")
    guard totalWeight > 0 else { return nil }
    let (communityArray, count) = numberedByFirst(communities)
    var inside = [Double](repeating: 0, count: count)
    var strength = [Double](repeating: 0, count: count)
    let community = communityArray.span
    let offsets = offsets.span
    let neighbours = neighbours.span
    let weights = weights.span
    for vertex in 0..<vertexCount {
      let own = community[vertex]
      var toOwn = 0.0
      var toAll = 0.0
      for index in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        toAll += weights[index]
        if community[Int(neighbours[index])] == own { toOwn += weights[index] }
      }
      inside[Int(own)] += toOwn / 2 + loops[vertex]
      strength[Int(own)] += toAll + 2 * loops[vertex]
    }
    var sum = 0.0
    for index in 0..<count {
      let share = strength[index] / (2 * totalWeight)
      sum += inside[index] / totalWeight - share * share
    }
    return sum
  }
}

/// The same partition with its sets numbered from 0 in the order of each set's first member.
func numberedByFirst(_ labels: [Int32]) -> (labels: [Int32], count: Int) {
  guard labels.allSatisfy({ $0 >= 0 && Int($0) < labels.count }) else {
    return numberedByAnyFirst(labels)
  }
  var numbers = [Int32](repeating: -1, count: labels.count)
  var renamed = labels
  var count: Int32 = 0
  for place in labels.indices {
    let label = Int(labels[place])
    if numbers[label] < 0 {
      numbers[label] = count
      count += 1
    }
    renamed[place] = numbers[label]
  }
  return (renamed, Int(count))
}

/// The same for labels that are no small numbers.
private func numberedByAnyFirst(_ labels: [Int32]) -> (labels: [Int32], count: Int) {
  var numbers: [Int32: Int32] = [:]
  let renamed = labels.map { label -> Int32 in
    if let number = numbers[label] { return number }
    let number = Int32(numbers.count)
    numbers[label] = number
    return number
  }
  return (renamed, numbers.count)
}
