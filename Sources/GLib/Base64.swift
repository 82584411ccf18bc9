internal import CGLib

/// Bytes as letters, digits, `+`, `/` and `=` (RFC 4648), without line breaks.
public func base64(_ bytes: [UInt8]) -> String {
  guard !bytes.isEmpty, let text = unsafe g_base64_encode(bytes, gsize(bytes.count)) else {
    return ""
  }
  defer { unsafe g_free(text) }
  return unsafe String(cString: text)
}
