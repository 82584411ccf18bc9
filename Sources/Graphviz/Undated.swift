/// A PDF without the time at which it was made, so that the same drawing gives the same bytes and a
/// picture tells nobody when somebody sat with it. cairo writes it and cannot be asked not to.
func undated(_ bytes: [UInt8]) -> [UInt8] {
  let mark = Array("/CreationDate (D:".utf8)
  let never = Array("19700101000000".utf8)
  var result = bytes
  // It stands in the last object but one: looked for from the end.
  var index = bytes.count - mark.count - never.count
  while index >= 0 {
    if bytes[index] == mark[0], bytes[index...].starts(with: mark) {
      let start = index + mark.count
      result.replaceSubrange(start..<(start + never.count), with: never)
      return result
    }
    index -= 1
  }
  return result
}
