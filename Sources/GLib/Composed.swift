internal import CGLib

/// A text in normal form C of Unicode: a letter and its accents are one character wherever there is
/// such a one, however they were typed.
public func composed(_ text: String) -> String {
  var text = text
  return text.withUTF8 { unsafe String(decoding: composed($0), as: UTF8.self) }
}

/// A text in normal form C of Unicode, as UTF-8.
///
/// - Parameter utf8: valid UTF-8.
public func composed(utf8: ArraySlice<UInt8>) -> [UInt8] {
  unsafe utf8.withUnsafeBufferPointer { unsafe composed($0) }
}

private func composed(_ utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  var all: [UInt8] = []
  all.reserveCapacity(utf8.count)
  var start = 0
  while start < utf8.count {
    // GLib ends a text at a NUL, with which nothing is ever composed.
    let end = unsafe utf8[start...].firstIndex(of: 0) ?? utf8.count
    let part = unsafe UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: utf8[start..<end]))
    unsafe append(part, to: &all)
    if end < utf8.count { all.append(0) }
    start = end + 1
  }
  return all
}

private func append(_ part: UnsafeRawBufferPointer, to all: inout [UInt8]) {
  guard part.count > 0, let start = part.baseAddress else { return }
  let text = unsafe start.assumingMemoryBound(to: CChar.self)
  guard let found = unsafe g_utf8_normalize(text, part.count, G_NORMALIZE_NFC) else {
    // It says so of what is not UTF-8.
    unsafe all.append(contentsOf: part)
    return
  }
  defer { unsafe g_free(found) }
  unsafe all.append(contentsOf: UnsafeRawBufferPointer(start: found, count: strlen(found)))
}
