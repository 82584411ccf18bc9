/// Brandes' accumulation of dependencies from eight sources at a time, one in each lane of a
/// vector.
///
/// Breadth-first searches from sources that lie close to each other meet the same vertices at
/// nearly the same level, so each row of neighbours is read about once for all eight instead of
/// once for each.
struct EightSources {
  /// The number of sources of one batch.
  static let laneCount = 8
  private typealias Lanes = SIMD8<Double>

  /// The dependencies on each vertex, summed over all sources that have run.
  private(set) var sums: [Double]

  private let graph: Graph
  private let weights: [Double]
  /// By vertex: 1 in the lanes whose search has not met it yet, else 0.
  private var unseen: [Lanes]
  /// By vertex: the numbers of shortest paths that reach it at the level now being gathered; then,
  /// on the way back, the dependency a shortest path brings to each predecessor.
  private var gathered: [Lanes]
  /// By vertex: the level it was last gathered at, or `full` when every lane has met it.
  private var mark: [Int32]
  /// The vertices met, level by level; a vertex stands once for every level that some lane met it
  /// at.
  private var met: [Int32] = []
  /// The number of shortest paths to each of `met`, in the lanes that met it at that level, else 0.
  private var paths: [Lanes] = []
  /// Where each level begins in `met`.
  private var levels: [Int] = []
  /// The vertices that the level now being gathered reaches, in the order they were reached.
  private var touched: [Int32] = []

  private static let full = Int32.max

  init(graph: Graph, weights: [Double]) {
    let n = graph.vertexCount
    self.graph = graph
    self.weights = weights
    sums = [Double](repeating: 0, count: n)
    unseen = [Lanes](repeating: Lanes(repeating: 1), count: n)
    gathered = [Lanes](repeating: .zero, count: n)
    mark = [Int32](repeating: 0, count: n)
  }

  /// Adds the dependencies of up to eight sources to `sums`.
  mutating func run(from sources: Range<Int>) {
    var sourceWeights = Lanes.zero
    met.removeAll(keepingCapacity: true)
    paths.removeAll(keepingCapacity: true)
    levels.removeAll(keepingCapacity: true)
    levels.append(0)
    for (lane, source) in sources.enumerated() {
      sourceWeights[lane] = weights[source]
      var start = Lanes.zero
      start[lane] = 1
      met.append(Int32(source))
      paths.append(start)
      unseen[source][lane] = 0
    }
    levels.append(met.count)
    while searchNextLevel() {}
    accumulate(sourceWeights)
    Self.fill(&unseen, at: met[...], with: Lanes(repeating: 1))
    Self.forget(met, in: &mark)
  }

  /// Gathers the vertices one step further away; false when no lane met another.
  private mutating func searchNextLevel() -> Bool {
    let level = Int32(levels.count - 1)
    let entries = levels[levels.count - 2]..<levels[levels.count - 1]
    touched.removeAll(keepingCapacity: true)
    Self.gather(
      paths[entries], of: met[entries], at: level, over: graph, into: &gathered, mark: &mark,
      touched: &touched)
    Self.settle(
      touched, gathered: gathered, unseen: &unseen, mark: &mark, met: &met, paths: &paths)
    levels.append(met.count)
    return met.count > entries.upperBound
  }

  /// Notes which of the vertices reached are new to some lane, and with how many paths.
  private static func settle(
    _ touched: [Int32], gathered: [Lanes], unseen unseenArray: inout [Lanes],
    mark markArray: inout [Int32], met: inout [Int32], paths: inout [Lanes]
  ) {
    let gathered = gathered.span
    var unseen = unseenArray.mutableSpan
    var mark = markArray.mutableSpan
    for item in touched {
      let vertex = Int(item)
      let before = unseen[vertex]
      let fresh = gathered[vertex] * before
      let left = before.replacing(with: 0, where: fresh .> 0)
      guard left != before else { continue }
      met.append(item)
      paths.append(fresh)
      unseen[vertex] = left
      if left == .zero { mark[vertex] = full }
    }
  }

  /// Adds the numbers of paths of one level's vertices to their neighbours that some lane has not
  /// met, and those neighbours to `touched`.
  private static func gather(
    _ paths: ArraySlice<Lanes>, of met: ArraySlice<Int32>, at level: Int32, over graph: Graph,
    into gatheredArray: inout [Lanes], mark markArray: inout [Int32], touched: inout [Int32]
  ) {
    let offsets = graph.offsets.span
    let neighbours = graph.neighbours.span
    let paths = paths.span
    let met = met.span
    var gathered = gatheredArray.mutableSpan
    var mark = markArray.mutableSpan
    for entry in met.indices {
      let vertex = Int(met[entry])
      let count = paths[entry]
      for index in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let other = Int(neighbours[index])
        let seenAt = mark[other]
        if seenAt == level {
          gathered[other] += count
        } else if seenAt != full {
          mark[other] = level
          gathered[other] = count
          touched.append(Int32(other))
        }
      }
    }
  }

  /// Walks back level by level and adds what the paths of every lane bring to each vertex.
  private mutating func accumulate(_ sourceWeights: Lanes) {
    // `gathered` now holds, for the vertices one level further away, (weight + dependency) / paths.
    Self.fill(&gathered, at: met[...], with: .zero)
    var level = levels.count - 2
    while level > 0 {
      let entries = levels[level]..<levels[level + 1]
      let further = entries.upperBound..<levels[min(level + 2, levels.count - 1)]
      Self.pull(
        entries, of: met, isLast: further.isEmpty, over: graph, weights: weights,
        sourceWeights: sourceWeights, from: gathered, paths: &paths, sums: &sums)
      Self.fill(&gathered, at: met[further], with: .zero)
      Self.copy(paths[entries], to: &gathered, at: met[entries])
      level -= 1
    }
  }

  /// Works out the dependencies on one level's vertices from those one level further away, adds
  /// them to `sums`, and leaves in `paths` what the vertices bring in their turn.
  private static func pull(
    _ entries: Range<Int>, of met: [Int32], isLast: Bool, over graph: Graph, weights: [Double],
    sourceWeights: Lanes, from gathered: [Lanes], paths pathsArray: inout [Lanes],
    sums sumsArray: inout [Double]
  ) {
    let offsets = graph.offsets.span
    let neighbours = graph.neighbours.span
    let gathered = gathered.span
    let weights = weights.span
    let met = met.span
    var paths = pathsArray.mutableSpan
    var sums = sumsArray.mutableSpan
    for entry in entries {
      let vertex = Int(met[entry])
      var arriving = Lanes.zero
      if !isLast {
        for index in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          arriving += gathered[Int(neighbours[index])]
        }
      }
      let count = paths[entry]
      let dependency = count * arriving
      sums[vertex] += (dependency * sourceWeights).sum()
      let passedOn = (Lanes(repeating: weights[vertex]) + dependency) / count
      paths[entry] = passedOn.replacing(with: 0, where: count .== 0)
    }
  }

  private static func fill(
    _ array: inout [Lanes], at places: ArraySlice<Int32>, with value: Lanes
  ) {
    var lanes = array.mutableSpan
    for place in places { lanes[Int(place)] = value }
  }

  private static func copy(
    _ values: ArraySlice<Lanes>, to array: inout [Lanes], at places: ArraySlice<Int32>
  ) {
    var lanes = array.mutableSpan
    let values = values.span
    let places = places.span
    for index in places.indices { lanes[Int(places[index])] = values[index] }
  }

  private static func forget(_ vertices: [Int32], in array: inout [Int32]) {
    var mark = array.mutableSpan
    for vertex in vertices { mark[Int(vertex)] = 0 }
  }
}
