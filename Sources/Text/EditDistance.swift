/// Of several texts the one that is at most two letters away, the nearest and then the first.
package func nearest(to text: String, among candidates: [String]) -> String? {
  let wanted = Array(text.unicodeScalars)
  guard (2...64).contains(wanted.count) else { return nil }
  var best: String?
  // A short word is another word as soon as two letters differ.
  var bestDistance = wanted.count <= 4 ? 2 : 3
  for candidate in candidates {
    let distance = distance(wanted, Array(candidate.unicodeScalars), below: bestDistance)
    if let distance {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/// How many letters must be put in, taken out or changed, or swapped with their neighbour; nil
/// where it is not below a bound.
package func distance<Element: Equatable>(
  _ one: [Element], _ other: [Element], below bound: Int
) -> Int? {
  guard abs(one.count - other.count) < bound else { return nil }
  var beforeLast = [Int](repeating: 0, count: other.count + 1)
  var last = Array(0...other.count)
  for i in 0..<one.count {
    var current = [i + 1]
    current.reserveCapacity(other.count + 1)
    for j in 0..<other.count {
      var least = min(last[j + 1] + 1, current[j] + 1, last[j] + (one[i] == other[j] ? 0 : 1))
      if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
        least = min(least, beforeLast[j - 1] + 1)
      }
      current.append(least)
    }
    if (current.min() ?? 0) >= bound { return nil }
    beforeLast = last
    last = current
  }
  let distance = last[other.count]
  return distance < bound ? distance : nil
}
