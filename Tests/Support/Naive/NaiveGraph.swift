/// The working graph W of `docs/measures.en.md`, as neighbours by id.
struct NaiveGraph {
  /// Services and contacts, in order of id.
  let nodes: [String]
  private(set) var neighbours: [String: Set<String>] = [:]

  init(_ network: NaiveNetwork) {
    nodes = naiveSorted(network.workingServices + network.workingContacts)
    for node in nodes { neighbours[node] = [] }
    for contact in network.workingContacts { join(contact, network.unit(contact) ?? "") }
    for tie in network.ties where tie["kind"] == "collaborates" { join(tie["a"], tie["b"]) }
  }

  private mutating func join(_ a: String, _ b: String) {
    if neighbours[a] == nil || neighbours[b] == nil || a == b { return }
    neighbours[a]?.insert(b)
    neighbours[b]?.insert(a)
  }

  /// The connected parts, with one node taken out or none; each in order of id.
  func parts(without removed: String?) -> [[String]] {
    var seen: Set<String> = []
    if let removed { seen.insert(removed) }
    var parts: [[String]] = []
    for node in nodes where !seen.contains(node) {
      var part = [node]
      seen.insert(node)
      var next = 0
      while next < part.count {
        for other in neighbours[part[next]] ?? [] where seen.insert(other).inserted {
          part.append(other)
        }
        next += 1
      }
      parts.append(naiveSorted(part))
    }
    return parts
  }

  /// Whether its part falls into several when the node is taken out.
  func isCutVertex(_ node: String) -> Bool {
    let isAlone = (neighbours[node] ?? []).isEmpty
    return parts(without: node).count > parts(without: nil).count - (isAlone ? 1 : 0)
  }

  /// Burt's constraint; nil without neighbours.
  func constraint(_ node: String) -> Double? {
    let own = neighbours[node] ?? []
    if own.isEmpty { return nil }
    /// The share of a's effort that goes to b.
    func share(_ a: String, _ b: String) -> Double {
      let all = neighbours[a] ?? []
      return all.contains(b) ? 1 / Double(all.count) : 0
    }
    var sum = 0.0
    for other in naiveSorted(own) {
      var local = share(node, other)
      for between in naiveSorted(own) { local += share(node, between) * share(between, other) }
      sum += local * local
    }
    return sum
  }

  /// Betweenness of every node, normalised: for every pair of others, the part of the shortest
  /// paths between them that goes through it.
  func betweenness() -> [String: Double] {
    let n = nodes.count
    var distance: [[Int]] = []
    var paths: [[Double]] = []
    let index = Dictionary(uniqueKeysWithValues: zip(nodes, nodes.indices))
    let adjacent = nodes.map { (neighbours[$0] ?? []).compactMap { index[$0] }.sorted() }
    for source in nodes.indices {
      var far = [Int](repeating: -1, count: n)
      var ways = [Double](repeating: 0, count: n)
      var queue = [source]
      far[source] = 0
      ways[source] = 1
      var next = 0
      while next < queue.count {
        let node = queue[next]
        for other in adjacent[node] {
          if far[other] < 0 {
            far[other] = far[node] + 1
            queue.append(other)
          }
          if far[other] == far[node] + 1 { ways[other] += ways[node] }
        }
        next += 1
      }
      distance.append(far)
      paths.append(ways)
    }
    var result: [String: Double] = [:]
    for v in nodes.indices {
      var sum = 0.0
      for s in nodes.indices where s != v && distance[s][v] > 0 {
        for t in nodes.indices.dropFirst(s + 1) where t != v && distance[v][t] > 0 {
          if distance[s][v] + distance[v][t] == distance[s][t] {
            sum += paths[s][v] * paths[v][t] / paths[s][t]
          }
        }
      }
      result[nodes[v]] = n > 2 ? sum * 2 / Double((n - 1) * (n - 2)) : 0
    }
    return result
  }
}
