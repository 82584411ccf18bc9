import Text

/// An array of texts as JSON.
func jsonArray(_ texts: [String]) -> [UInt8] {
  var buffer: [UInt8] = [UInt8(ascii: "[")]
  for (place, text) in texts.enumerated() {
    if place > 0 { buffer.append(UInt8(ascii: ",")) }
    let bytes = Array(text.utf8)
    appendJSONString(bytes.span, to: &buffer)
  }
  buffer.append(UInt8(ascii: "]"))
  return buffer
}
