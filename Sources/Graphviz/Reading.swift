import CLibcgraph

/// Calls `body` with the graph that a DOT text describes, and closes it afterwards (agmemread).
///
/// Throws `.syntax` for a text that is not exactly one graph.
func withGraph<Value>(
  reading text: String, in library: inout Library,
  _ body: (inout Library, UnsafeMutablePointer<Agraph_t>) throws(GraphvizError) -> Value
) throws(GraphvizError) -> Value {
  guard !text.utf8.contains(0) else { throw .syntax(message: "the text holds a NUL character") }
  agreadline(1)
  let first = unsafe text.withCString { unsafe agmemread($0) }
  // The scanner keeps what it has not used, also a second graph, and would begin the next text with
  // it; an empty text after this one uses it up.
  let extra = closeGraphs(in: "")
  let said = heardMessages().errorText
  if unsafe first == nil || !said.isEmpty { calmScanner(after: text) }
  guard let graph = unsafe first else { throw .syntax(message: said.isEmpty ? "no graph" : said) }
  return try unsafe library.lend(graph) { library, graph throws(GraphvizError) in
    if !said.isEmpty { throw .syntax(message: said) }
    if extra > 0 { throw .syntax(message: "more than one graph") }
    return try unsafe body(&library, graph)
  }
}

/// Brings the scanner of libcgraph back to where a text can begin.
///
/// A text that ends within a comment, a string or a label leaves it there, and every later text
/// would be swallowed. What ends each of the three is harmless within those after it in the list.
private func calmScanner(after text: String) {
  let nesting = text.utf8.count { $0 == UInt8(ascii: "<") }
  let closers = ["*/", "\"", String(repeating: ">", count: nesting)]
  for closer in closers {
    if closeGraphs(in: "graph {}") > 0 { break }
    _ = closeGraphs(in: closer)
  }
  _ = closeGraphs(in: "")
  clearMessages()
}

/// Reads a text only to use it up, and says how many graphs it held.
private func closeGraphs(in text: String) -> Int {
  var count = 0
  var next = text
  while let graph = unsafe next.withCString({ unsafe agmemread($0) }) {
    unsafe agclose(graph)
    count += 1
    next = ""
  }
  return count
}

/// Where the nodes of a laid-out DOT text stand, in points, by name; nodes without `pos` are left
/// out.
///
/// The names are those of the `Drawing` from which the text was made.
public func positions(inDOT text: String) throws(GraphvizError) -> [String: (x: Double, y: Double)]
{
  let found = try withLibrary { library throws(GraphvizError) in
    try unsafe withGraph(reading: text, in: &library) { _, graph throws(GraphvizError) in
      var result: [Position] = []
      var node = unsafe agfstnode(graph)
      while let this = unsafe node {
        defer { unsafe node = agnxtnode(graph, this) }
        if let name = unsafe agnameof(this),
          let pos = unsafe withChars("pos", { unsafe agget(this, $0) }),
          let point = unsafe point(String(cString: pos))
        {
          let name = unsafe unescapedName(String(cString: name))
          result.append(Position(name: name, x: point.x, y: point.y))
        }
      }
      return result
    }
  }
  return Dictionary(
    found.map { ($0.name, (x: $0.x, y: $0.y)) }, uniquingKeysWith: { _, last in last })
}

private struct Position: Sendable {
  var name: String
  var x: Double
  var y: Double
}

/// Reads `12.5,30`, also with `!` or a third coordinate behind it.
private func point(_ text: String) -> (x: Double, y: Double)? {
  let parts = text.split(separator: ",")
  guard parts.count >= 2, let x = Double(parts[0]) else { return nil }
  let second = parts[1].hasSuffix("!") ? parts[1].dropLast() : parts[1]
  guard let y = Double(second), x.isFinite, y.isFinite else { return nil }
  return (x, y)
}
