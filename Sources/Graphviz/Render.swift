import CLibcgraph
import CLibgvc
import Glibc

/// The drawing as a picture, by way of the DOT text that ``dot(_:)`` makes of it, so that the file and
/// the picture are the same.
///
/// The bytes are the same each time, except in PDF, which holds the time. An engine cannot be stopped:
/// choose it by the size of the drawing.
public func render(
  _ drawing: Drawing, engine: Engine, format: PictureFormat
) throws(GraphvizError) -> [UInt8] {
  try render(dot: dot(drawing), engine: engine, format: format)
}

/// The drawing as a picture; what Graphviz warned of is added to `warnings`.
public func render(
  _ drawing: Drawing, engine: Engine, format: PictureFormat, warnings: inout [String]
) throws(GraphvizError) -> [UInt8] {
  try render(dot: dot(drawing), engine: engine, format: format, warnings: &warnings)
}

/// A DOT text as a picture.
public func render(
  dot text: String, engine: Engine, format: PictureFormat
) throws(GraphvizError) -> [UInt8] {
  var warnings: [String] = []
  return try render(dot: text, engine: engine, format: format, warnings: &warnings)
}

/// A DOT text as a picture; what Graphviz warned of is added to `warnings`.
public func render(
  dot text: String, engine: Engine, format: PictureFormat, warnings: inout [String]
) throws(GraphvizError) -> [UInt8] {
  let picture = try withLibrary { library throws(GraphvizError) in
    // The context outlives the arena, so it must be there before.
    let context = try unsafe library.drawingContext()
    return try withArena { () throws(GraphvizError) in
      try unsafe withGraph(reading: text, in: &library) { _, graph throws(GraphvizError) in
        let bytes = try unsafe drawn(graph, context, engine, format)
        return (bytes: bytes, warnings: heardMessages().warningTexts)
      }
    }
  }
  warnings += picture.warnings
  return picture.bytes
}

/// Lays a graph out and draws it (gvLayout, gvRenderData).
private func drawn(
  _ graph: UnsafeMutablePointer<Agraph_t>, _ context: OpaquePointer,
  _ engine: Engine, _ format: PictureFormat
) throws(GraphvizError) -> [UInt8] {
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
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if byte == mark[0], bytes[index...].starts(with: mark),
      result.last == UInt8(ascii: "\\") || result.suffix(5).elementsEqual(ampersand)
    {
      index += mark.count
      continue
    }
    result.append(byte)
    index += 1
  }
  return result
}
