public import Model

/// A part of a line, and what it means.
public struct LineJSONPart: Sendable {
  let role, text: String
  let from, to: Int
  let ref, value: String?

  /// A part of a line.
  ///
  /// - Parameters:
  ///   - from, to: where it stands, in Unicode scalars of the line.
  ///   - ref: the id of what it points at; nil where it has a value.
  public init(role: String, text: String, from: Int, to: Int, ref: String?, value: String?) {
    self.role = role
    self.text = text
    self.from = from
    self.to = to
    self.ref = ref
    self.value = value
  }
}

/// What was understood of a line, as `samvev.line/1`.
public func lineJSON(kind: String, parts: [LineJSONPart], rows: [RowChange]) -> [UInt8] {
  var json = JSONOutput()
  json.beginObject()
  json.string("schema", "samvev.line/1")
  json.string("kind", kind)
  json.beginArray("parts")
  for part in parts {
    json.beginObject()
    json.string("role", part.role)
    json.string("text", part.text)
    json.number("from", part.from)
    json.number("to", part.to)
    if let ref = part.ref {
      json.string("ref", ref)
    } else {
      json.string("value", part.value)
    }
    json.endObject()
  }
  json.endArray()
  json.rows(rows)
  json.endObject()
  json.finish()
  return json.buffer.bytes
}
