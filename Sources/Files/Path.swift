internal import Glibc

/// Paths as the system reads them: bytes between slashes, whatever characters these make.
public enum Path {
  private static let slash = UInt8(ascii: "/")

  /// The folder that the last part of a path is in: `.` where that is its only part.
  public static func folder(of path: String) -> String {
    let bytes = trimmed(path)
    guard let last = bytes.lastIndex(of: slash) else { return "." }
    let folder = bytes[..<last]
    guard let end = folder.lastIndex(where: { $0 != slash }) else { return "/" }
    return String(decoding: folder[...end], as: UTF8.self)
  }

  /// The last part of a path; empty where it has none.
  public static func name(of path: String) -> String {
    let bytes = trimmed(path)
    let start = bytes.lastIndex(of: slash).map { $0 + 1 } ?? bytes.startIndex
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  /// The path of something in a folder.
  public static func joined(_ folder: String, _ name: String) -> String {
    folder.utf8.last == slash ? folder + name : folder + "/" + name
  }

  /// Whether a path names a folder whatever stands there: it ends in a slash, `.` or `..`, or is
  /// empty.
  public static func isOfFolder(_ path: String) -> Bool {
    path.utf8.isEmpty || path.utf8.last == slash || [".", ".."].contains(name(of: path))
  }

  /// A path from the root on, without `.` and `..`.
  public static func absolute(_ path: String) -> String {
    var parts: [String] = []
    let whole = path.utf8.first == slash ? path : currentFolder + "/" + path
    for part in Array(whole.utf8).split(separator: slash) {
      switch String(decoding: part, as: UTF8.self) {
      case ".": break
      case "..": _ = parts.popLast()
      case let part: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The ending of a path's last part in lower case, without the dot; nil where it has none. The
  /// dot of a hidden file begins no ending.
  public static func ending(of path: String) -> String? {
    let bytes = Array(name(of: path).utf8)
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0, dot + 1 < bytes.count else {
      return nil
    }
    return String(decoding: bytes[(dot + 1)...], as: UTF8.self).lowercased()
  }

  private static func trimmed(_ path: String) -> [UInt8] {
    var bytes = Array(path.utf8)
    while bytes.last == slash { bytes.removeLast() }
    return bytes
  }

  private static var currentFolder: String {
    guard let name = unsafe getcwd(nil, 0) else { return "" }
    defer { unsafe free(name) }
    return unsafe String(cString: name)
  }
}
