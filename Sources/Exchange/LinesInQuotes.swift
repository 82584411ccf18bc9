/// Sheets each of whose lines stands between quotation marks, as some programs write them.
enum LinesInQuotes {
  private static let quote = UInt8(ascii: "\"")

  /// The bytes of a sheet without the marks around its lines; nil where a line has none, or what
  /// stands between them is no one cell.
  static func unwrapped(_ bytes: [UInt8]) -> [UInt8]? {
    var unwrapped: [UInt8] = []
    unwrapped.reserveCapacity(bytes.count)
    let rest = bytes[TextEncoding.start(of: bytes)...]
    for line in rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let end = line.lastIndex { $0 != 0x0D && $0 != 0x20 }.map { $0 + 1 } ?? line.startIndex
      let text = line[..<end]
      if !text.isEmpty {
        guard text.count >= 2, text.first == quote, text.last == quote else { return nil }
        var cell = text.dropFirst().dropLast()
        while let mark = cell.firstIndex(of: quote) {
          guard cell.index(after: mark) < cell.endIndex, cell[mark + 1] == quote else { return nil }
          unwrapped += cell[...mark]
          cell = cell[(mark + 2)...]
        }
        unwrapped += cell
      }
      unwrapped.append(UInt8(ascii: "\n"))
    }
    return unwrapped
  }
}
