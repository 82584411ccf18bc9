/// A depth-first search of a whole graph, laid out by position in preorder.
///
/// All that it looks at again is by position, or on a stack that is walked up and down, so that
/// only the rows of neighbours and their positions are read out of order. Time and space O(|V| +
/// |E|).
struct DepthFirstSearch {
  /// The vertices in the order in which the search met them; each component is a range of it.
  let preorder: [Int32]
  /// The place of each vertex in `preorder`.
  let position: [Int32]
  /// The position of the parent at each position; −1 for a root.
  let parent: [Int32]
  /// One past the last position of the subtree at each position.
  let subtreeEnd: [Int32]
  /// The position of the root of the component at each position.
  let rootPosition: [Int32]
  /// Whether no edge leads from the subtree at a position past its parent.
  let separates: [Bool]

  init(of graph: Graph) {
    let n = graph.vertexCount
    var positionArray = [Int32](repeating: -1, count: n)
    var preorderArray = [Int32](repeating: 0, count: n)
    var parentArray = [Int32](repeating: -1, count: n)
    var endArray = [Int32](repeating: 0, count: n)
    var rootArray = [Int32](repeating: 0, count: n)
    var separatesArray = [Bool](repeating: false, count: n)
    // Of each position on the way down: where its row goes on, and the lowest position reached from
    // it.
    var cursorArray = [Int32](repeating: 0, count: n)
    var lowArray = [Int32](repeating: 0, count: n)
    do {
      let offsets = graph.offsets.span
      let neighbours = graph.neighbours.span
      var position = positionArray.mutableSpan
      var preorder = preorderArray.mutableSpan
      var parent = parentArray.mutableSpan
      var subtreeEnd = endArray.mutableSpan
      var rootPosition = rootArray.mutableSpan
      var separates = separatesArray.mutableSpan
      var cursors = cursorArray.mutableSpan
      var lows = lowArray.mutableSpan
      var count: Int32 = 0
      for root in 0..<n where position[root] < 0 {
        let start = count
        position[root] = start
        preorder[Int(start)] = Int32(root)
        rootPosition[Int(start)] = start
        count += 1
        var place = Int(start)
        var above: Int32 = -1
        var cursor = Int(offsets[root])
        var end = Int(offsets[root + 1])
        var low = start
        while true {
          if cursor < end {
            let other = Int(neighbours[cursor])
            cursor += 1
            let met = position[other]
            if met >= 0 {
              if met < low, met != above { low = met }
              continue
            }
            cursors[place] = Int32(cursor)
            lows[place] = low
            above = Int32(place)
            place = Int(count)
            position[other] = count
            preorder[place] = Int32(other)
            parent[place] = above
            rootPosition[place] = start
            low = count
            count += 1
            cursor = Int(offsets[other])
            end = Int(offsets[other + 1])
          } else {
            subtreeEnd[place] = count
            if above < 0 { break }
            let up = Int(above)
            separates[place] = low >= above
            low = min(low, lows[up])
            place = up
            above = parent[up]
            cursor = Int(cursors[up])
            end = Int(offsets[Int(preorder[up]) + 1])
          }
        }
      }
    }
    preorder = preorderArray
    position = positionArray
    parent = parentArray
    subtreeEnd = endArray
    rootPosition = rootArray
    separates = separatesArray
  }
}
