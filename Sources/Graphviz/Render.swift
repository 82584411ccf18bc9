import CLibcgraph
import CLibgvc
import Glibc

/// The drawing as a picture.
///
/// The bytes are the same each time. An engine cannot be stopped: choose it by the size of the
/// drawing.
///
/// - Parameter sheet: the width and height of the page in whose middle a PDF stands, in points;
///   without it the page is as large as the drawing. A drawing that is larger than the page makes
///   it larger.
public func render(
  _ drawing: Drawing, engine: Engine, format: PictureFormat,
  sheet: (width: Double, height: Double)? = nil
) throws(GraphvizError) -> [UInt8] {
  var warnings: [String] = []
  return try render(drawing, engine: engine, format: format, sheet: sheet, warnings: &warnings)
}

/// The drawing as a picture; what Graphviz warned of is added to `warnings`.
public func render(
  _ drawing: Drawing, engine: Engine, format: PictureFormat,
  sheet: (width: Double, height: Double)? = nil, warnings: inout [String]
) throws(GraphvizError) -> [UInt8] {
  try rendered(.drawing(drawing), engine, format, sheet, &warnings)
}

/// A DOT text as a picture; what Graphviz warned of is added to `warnings`.
package func render(
  dot text: String, engine: Engine, format: PictureFormat, warnings: inout [String]
) throws(GraphvizError) -> [UInt8] {
  try rendered(.text(text), engine, format, nil, &warnings)
}

private func rendered(
  _ source: GraphSource, _ engine: Engine, _ format: PictureFormat,
  _ sheet: (width: Double, height: Double)?, _ warnings: inout [String]
) throws(GraphvizError) -> [UInt8] {
  let picture = try unsafe withLayout(of: source, engine, format) {
    graph, context throws(GraphvizError) in
    if format == .pdf, let sheet {
      unsafe samvev_centre_on_sheet(graph, sheet.width, sheet.height)
    }
    let bytes = try unsafe drawn(graph, context, format)
    return (bytes: bytes, warnings: heardMessages().warningTexts)
  }
  warnings += picture.warnings
  return picture.bytes
}

/// The width and height of a drawing once it is laid out, in points, without the blank around it.
public func extent(
  of drawing: Drawing, engine: Engine
) throws(GraphvizError) -> (width: Double, height: Double) {
  try unsafe withLayout(of: .drawing(drawing), engine, .plain) { graph, _ throws(GraphvizError) in
    let box = unsafe samvev_bounds(graph)
    return (box.UR.x - box.LL.x, box.UR.y - box.LL.y)
  }
}

/// What a graph is made of.
private enum GraphSource {
  case drawing(Drawing)
  case text(String)

  /// Calls `body` with the graph, and closes it afterwards.
  func withGraph<Value>(
    in library: inout Library,
    _ body: (UnsafeMutablePointer<Agraph_t>) throws(GraphvizError) -> Value
  ) throws(GraphvizError) -> Value {
    switch self {
    case .drawing(let drawing): try unsafe Graphviz.withGraph(of: drawing, in: &library, body)
    case .text(let text):
      try unsafe Graphviz.withGraph(reading: text, in: &library) { _, graph throws(GraphvizError) in
        try unsafe body(graph)
      }
    }
  }
}

/// Calls `body` with a graph that is laid out for a format (gvLayout), and the context that draws
/// it.
private func withLayout<Value: Sendable>(
  of source: GraphSource, _ engine: Engine, _ format: PictureFormat,
  _ body: (UnsafeMutablePointer<Agraph_t>, OpaquePointer) throws(GraphvizError) -> Value
) throws(GraphvizError) -> Value {
  try withLibrary { library throws(GraphvizError) in
    // The context outlives the arena, so it must be there before.
    let context = try unsafe library.drawingContext()
    return try withArena { () throws(GraphvizError) in
      try unsafe source.withGraph(in: &library) { graph throws(GraphvizError) in
        // cairo draws the layouts that Pango makes.
        TextSizes.use(format != .png && format != .pdf)
        // fdp and sfdp go on with the random numbers of the layout before.
        srand(1)
        srand48(1)
        guard unsafe gvLayout(context, graph, engine.rawValue) == 0 else {
          guard unsafe hasPlugin(context, kind: "layout", named: engine.rawValue) else {
            throw .pluginsMissing(engine: engine.rawValue)
          }
          throw .layoutFailed(message: heardMessages().errorText)
        }
        defer { unsafe gvFreeLayout(context, graph) }
        let complaint = heardMessages().errorText
        guard complaint.isEmpty else { throw .layoutFailed(message: complaint) }
        return try unsafe body(graph, context)
      }
    }
  }
}

/// Draws a graph that is laid out (gvRenderData).
private func drawn(
  _ graph: UnsafeMutablePointer<Agraph_t>, _ context: OpaquePointer, _ format: PictureFormat
) throws(GraphvizError) -> [UInt8] {
  var data: UnsafeMutablePointer<CChar>?
  var count: UInt32 = 0
  let status = unsafe gvRenderData(context, graph, format.rawValue, &data, &count)
  guard status == 0, let data = unsafe data else { throw .unsupportedFormat(format.rawValue) }
  defer { unsafe gvFreeRenderData(data) }
  let later = heardMessages().errorText
  guard later.isEmpty else { throw .layoutFailed(message: later) }
  let bytes = unsafe Array(UnsafeRawBufferPointer(start: data, count: Int(count)))
  switch format {
  case .svg: return withoutJoiners(bytes)
  case .pdf: return undated(bytes)
  default: return bytes
  }
}

/// Whether libgvc found a plug-in (gvPluginList).
private func hasPlugin(_ context: OpaquePointer, kind: String, named name: String) -> Bool {
  var count: Int32 = 0
  guard let list = unsafe gvPluginList(context, kind, &count, nil) else { return false }
  var found = false
  for index in 0..<Int(count) {
    guard let item = unsafe list[index] else { continue }
    if unsafe String(cString: item) == name { found = true }
    unsafe free(item)
  }
  unsafe free(list)
  return found
}

/// The SVG without the joiners that kept `&` and `\` of a text from getting a meaning.
private func withoutJoiners(_ bytes: [UInt8]) -> [UInt8] {
  let mark = Array(String(joiner).utf8)
  let ampersand = Array("&amp;".utf8)
  func isMark(_ index: Int) -> Bool {
    bytes[index] == mark[0] && bytes[index...].starts(with: mark)
  }
  // Hardly any picture has one.
  guard let first = bytes.indices.first(where: isMark) else { return bytes }
  var result = Array(bytes[..<first])
  result.reserveCapacity(bytes.count)
  var index = first
  while index < bytes.count {
    if isMark(index),
      result.last == UInt8(ascii: "\\") || result.suffix(5).elementsEqual(ampersand)
    {
      index += mark.count
      continue
    }
    result.append(bytes[index])
    index += 1
  }
  return result
}
