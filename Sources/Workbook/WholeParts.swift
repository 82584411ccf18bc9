/// Whether a workbook that was just put together is whole.
///
/// The library does not notice when there is no more room for the files that it gathers the sheets
/// in: a part then breaks off in the middle.
enum WholeParts {
  private static let others = [
    "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml",
    "xl/workbook.xml", "xl/styles.xml", "xl/theme/theme1.xml", "xl/_rels/workbook.xml.rels",
  ]

  /// - Throws: `noTemporaryFile` where a part breaks off, or `damaged` where one cannot be
  ///   unpacked.
  static func require(_ bytes: [UInt8], sheets: Int) throws(WorkbookError) {
    try ZipArchive.read(bytes) { archive throws(WorkbookError) in
      for name in others { try require(archive.part(name)) }
      for number in 1...max(sheets, 1) {
        try require(archive.part("xl/worksheets/sheet\(number).xml"))
        for name in [
          "xl/comments\(number).xml", "xl/drawings/vmlDrawing\(number).vml",
          "xl/worksheets/_rels/sheet\(number).xml.rels",
        ] where archive.has(name) { try require(archive.part(name)) }
      }
    }
  }

  /// Holds that a part ends with the end of the element that it begins with.
  private static func require(_ part: consuming ZipPart) throws(WorkbookError) {
    var part = part
    var chunk = try part.read(1 << 16)
    let end = Array("</".utf8) + rootName(chunk) + Array(">".utf8)
    var tail: [UInt8] = []
    while !chunk.isEmpty {
      tail = (tail + chunk).suffix(64)
      chunk = try part.read(1 << 16)
    }
    while let last = tail.last, last <= 0x20 { tail.removeLast() }
    guard end.count > 3, tail.suffix(end.count).elementsEqual(end) else { throw .noTemporaryFile }
  }

  /// The name of the first element.
  private static func rootName(_ start: [UInt8]) -> [UInt8] {
    var place = start.startIndex
    while let open = start[place...].firstIndex(of: UInt8(ascii: "<")), open + 1 < start.count {
      if start[open + 1] != UInt8(ascii: "?") {
        let name = start[(open + 1)...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ">") }
        return Array(name)
      }
      place = open + 1
    }
    return []
  }
}
