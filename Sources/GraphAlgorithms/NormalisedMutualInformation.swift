#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much two partitions of the same things agree: 1 when they are the same, 0 when one says
/// nothing about the other; nil when there is nothing to partition.
///
/// Each array gives the set of thing 0, thing 1 and so on; both have the same length, and which
/// numbers they use does not matter. 2·I / (H₁ + H₂) as igraph's
/// `compare_communities(method="nmi")`; when both partitions are one single set, 1 (Danon et al.,
/// 2005). Time O(n log n), space O(n).
public func normalisedMutualInformation(_ first: [Int32], _ second: [Int32]) -> Double? {
  precondition(first.count == second.count, "two partitions of the same things")
  guard !first.isEmpty else { return nil }
  let (a, countA) = numberedByFirst(first)
  let (b, countB) = numberedByFirst(second)
  let total = Double(a.count)
  var sizesA = [Int](repeating: 0, count: countA)
  var sizesB = [Int](repeating: 0, count: countB)
  for index in a.indices {
    sizesA[Int(a[index])] += 1
    sizesB[Int(b[index])] += 1
  }
  func entropy(_ sizes: [Int]) -> Double {
    sizes.reduce(0) { sum, size in
      let share = Double(size) / total
      return sum - share * log(share)
    }
  }
  let entropies = entropy(sizesA) + entropy(sizesB)
  guard countA > 1 || countB > 1 else { return 1 }

  let pairs = a.indices.map { Int64(a[$0]) * Int64(countB) + Int64(b[$0]) }.sorted()
  var information = 0.0
  var start = 0
  while start < pairs.count {
    var end = start
    while end < pairs.count, pairs[end] == pairs[start] { end += 1 }
    let together = Double(end - start)
    let sizeA = Double(sizesA[Int(pairs[start]) / countB])
    let sizeB = Double(sizesB[Int(pairs[start]) % countB])
    information += together / total * log(together * total / (sizeA * sizeB))
    start = end
  }
  return max(0, 2 * information / entropies)
}
