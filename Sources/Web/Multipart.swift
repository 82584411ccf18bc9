import Text

/// What a form with files sent: `multipart/form-data`, RFC 7578.
///
/// Read in one pass over the bytes, whatever they are. Only what browsers send is taken.
struct Multipart {
  /// A file as it was sent.
  struct File {
    /// The field that it was chosen in.
    let field: String
    /// Its name, without the folders that it lies in.
    let name: String
    let bytes: [UInt8]
  }

  /// The fields that hold text.
  private(set) var fields: [(name: String, value: String)] = []
  /// The files; a field for files in which none was chosen holds none.
  private(set) var files: [File] = []

  /// How many fields and files are read at most.
  static let mostParts = 256
  /// How long the lines before the bytes of a part are at most, all of them.
  static let mostHeaderBytes = 4096

  /// Reads the body of a request.
  ///
  /// - Parameter type: the value of the header `Content-Type`.
  /// - Returns: nil where the body is not what a browser sends.
  init?(_ body: [UInt8], type: String) {
    guard let boundary = Self.boundary(of: type) else { return nil }
    let opening = Array("--".utf8) + boundary
    let delimiter = Array("\r\n--".utf8) + boundary
    guard body.starts(with: opening) else { return nil }
    var rest = body[opening.count...]
    for _ in 0...Self.mostParts {
      if rest.starts(with: Self.end) {
        let after = rest.dropFirst(Self.end.count)
        guard after.isEmpty || Array(after) == Self.lineEnd else { return nil }
        return
      }
      guard rest.starts(with: Self.lineEnd) else { return nil }
      rest = rest.dropFirst(Self.lineEnd.count)
      guard let headers = Self.headers(&rest),
        let end = Self.find(delimiter, in: rest),
        add(headers, rest[rest.startIndex..<end])
      else { return nil }
      rest = rest[(end + delimiter.count)...]
    }
    return nil
  }

  /// The value of a field of text; nil where it was not sent.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  private static let lineEnd = Array("\r\n".utf8)
  private static let end = Array("--".utf8)

  /// What stands between the parts: 1 to 70 letters, digits and a few signs.
  private static func boundary(of type: String) -> [UInt8]? {
    let parts = type.split(separator: ";", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].lowercased() == "multipart/form-data" else { return nil }
    let parameter = UnseenEnds.trimmed(String(parts[1]))
    guard parameter.lowercased().hasPrefix("boundary=") else { return nil }
    let boundary = Array(parameter.utf8.dropFirst("boundary=".utf8.count))
    let signs = Set("'()+_,-./:=?".utf8)
    guard (1...70).contains(boundary.count),
      boundary.allSatisfy({ byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "a")...UInt8(ascii: "z"):
          true
        default: signs.contains(byte)
        }
      })
    else { return nil }
    return boundary
  }

  /// Where the delimiter begins. It has a carriage return only at its start, so that none begins
  /// within what was compared already.
  private static func find(_ delimiter: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var place = bytes.startIndex
    while place < bytes.endIndex {
      var same = 0
      while same < delimiter.count, place + same < bytes.endIndex,
        bytes[place + same] == delimiter[same]
      {
        same += 1
      }
      if same == delimiter.count { return place }
      place += max(1, same)
    }
    return nil
  }

  /// The lines before the bytes of a part, by their names, and what follows the empty line.
  private static func headers(_ rest: inout ArraySlice<UInt8>) -> [String: String]? {
    var headers: [String: String] = [:]
    var left = mostHeaderBytes
    while true {
      guard let end = find(lineEnd, in: rest.prefix(left)) else { return nil }
      let line = rest[rest.startIndex..<end]
      left -= line.count + lineEnd.count
      rest = rest[(end + lineEnd.count)...]
      if line.isEmpty { return headers }
      guard let text = String(validating: line, as: UTF8.self), let colon = text.firstIndex(of: ":")
      else { return nil }
      let name = text[..<colon].lowercased()
      guard headers[name] == nil else { return nil }
      headers[name] = UnseenEnds.trimmed(String(text[text.index(after: colon)...]))
    }
  }

  /// Takes a part: a file where it has a name of one, else a field.
  private mutating func add(_ headers: [String: String], _ bytes: ArraySlice<UInt8>) -> Bool {
    guard let disposition = headers["content-disposition"],
      let parameters = Self.parameters(disposition), let name = parameters["name"]
    else { return false }
    guard let path = parameters["filename"] else {
      guard let value = String(validating: bytes, as: UTF8.self) else { return false }
      fields.append((name, value))
      return true
    }
    let last = path.split(separator: "/").last.map(String.init) ?? ""
    let file = last.split(separator: "\\").last.map(String.init) ?? ""
    if file.isEmpty {
      // No file was chosen.
      return bytes.isEmpty
    }
    guard !file.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      return false
    }
    files.append(File(field: name, name: file, bytes: Array(bytes)))
    return true
  }

  /// The parameters of `form-data; name="files"; filename="Familier.csv"`.
  private static func parameters(_ disposition: String) -> [String: String]? {
    let kind = "form-data"
    guard disposition.lowercased().hasPrefix(kind) else { return nil }
    var rest = disposition.dropFirst(kind.count)
    var found: [String: String] = [:]
    while !rest.isEmpty {
      guard rest.first == ";" else { return nil }
      rest = rest.dropFirst().drop { $0 == " " }
      guard let equals = rest.firstIndex(of: "=") else { return nil }
      let name = rest[..<equals].lowercased()
      rest = rest[rest.index(after: equals)...]
      guard rest.first == "\"" else { return nil }
      rest = rest.dropFirst()
      guard let close = rest.firstIndex(of: "\""), found[name] == nil else { return nil }
      found[name] = unescaped(rest[..<close])
      rest = rest[rest.index(after: close)...]
    }
    return found
  }

  /// A name as it was before the browser wrote signs of its own notation otherwise: `%22` is `"`.
  /// Other percent signs stand for themselves.
  private static func unescaped(_ text: Substring) -> String {
    String(text).replacing("%22", with: "\"").replacing("%0D", with: "\r")
      .replacing("%0A", with: "\n")
  }
}
