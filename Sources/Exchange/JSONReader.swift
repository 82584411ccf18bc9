import Model
import Terms

/// Reads a bundle that is one JSON document: an object of tables, which are arrays of objects.
struct JSONReader {
  private static let keysOfEdges: Set = ["edges", "links"]

  private let file: String
  private var scanner: JSONScanner
  private var tables: Set<TableName> = []
  private var unknownTables: Set<String> = []
  /// Whether it is a graph of nodes and links and no bundle.
  private var isGraph = false
  private var hasEdges = false

  /// What a document is.
  enum Outcome { case tables, noTables, graph }

  private init(_ bytes: [UInt8], file: String) {
    self.file = file
    scanner = JSONScanner(bytes)
  }

  /// Reads a document's bytes.
  ///
  /// - Returns: what it is: tables, or keys without any table among them, or a graph.
  static func read(_ bytes: [UInt8], file: String, into builder: inout BundleParser) -> Outcome {
    do throws(ReadingStopped) {
      try TextEncoding.check(bytes)
    } catch {
      builder.breakAllOff()
      builder.refuse(file: file, error)
      return .tables
    }
    var reader = JSONReader(bytes, file: file)
    do throws(ReadingStopped) {
      try reader.readDocument(into: &builder)
    } catch {
      builder.breakAllOff()
      builder.refuse(file: file, error)
      return reader.isGraph ? .graph : .tables
    }
    if reader.isGraph, reader.tables.isSubset(of: [.ties]) { return .graph }
    return reader.tables.isEmpty && !reader.unknownTables.isEmpty ? .noTables : .tables
  }

  private mutating func readDocument(into builder: inout BundleParser) throws(ReadingStopped) {
    guard scanner.takes("{") else {
      let line = scanner.line
      try scanner.skipValue()
      throw ReadingStopped(.wrongType(expected: .objectOfTables), line: line)
    }
    if !scanner.takes("}") {
      repeat {
        let key = try scanner.key()
        // Edges are ties where there are no nodes.
        if Self.keysOfEdges.contains(key) { hasEdges = true }
        if hasEdges, key == "nodes" || unknownTables.contains("nodes") { isGraph = true }
        if isGraph, Self.keysOfEdges.contains(key) {
          try scanner.skipValue()
        } else if let name = TableName.meant(by: key) {
          guard tables.insert(name).inserted else { throw duplicate(key) }
          if name.rawValue != NearMiss.folded(key, keepingSeparators: true) {
            builder.warn(
              Warning(
                file: file, line: scanner.line, found: CellExcerpt.shown(key), .fileRead(as: name)))
          }
          try readTable(name, into: &builder)
        } else {
          guard unknownTables.insert(key).inserted else { throw duplicate(key) }
          if key == Terms.stampKey { builder.isStamped = true }
          if unknownTables.count <= Limits.columns {
            builder.warn(
              Warning(
                file: file, line: scanner.line,
                .unknownTable(CellExcerpt.shown(key), nearest: NearMiss.table(key))))
          }
          try scanner.skipValue()
        }
      } while try scanner.continues(until: "}")
    }
    try scanner.expectEnd()
  }

  private func duplicate(_ key: String) -> ReadingStopped {
    var stop = scanner.stop(.duplicateKey)
    stop.found = CellExcerpt.shown(key)
    return stop
  }

  private mutating func readTable(
    _ name: TableName, into builder: inout BundleParser
  ) throws(ReadingStopped) {
    builder.begin(name, file: file, namesColumnsByRow: true)
    guard scanner.takes("[") else {
      builder.refuse(.wrongType(expected: .arrayOfRows), line: scanner.line)
      builder.breakOff()
      builder.end()
      try scanner.skipValue()
      return
    }
    if !scanner.takes("]") {
      repeat {
        try readRow(into: &builder)
      } while try scanner.continues(until: "]")
    }
    builder.end()
  }

  private mutating func readRow(into builder: inout BundleParser) throws(ReadingStopped) {
    guard scanner.takes("{") else {
      builder.refuse(.wrongType(expected: .object), line: scanner.line)
      builder.breakOff()
      try scanner.skipValue()
      return
    }
    builder.beginRow(line: scanner.line)
    if !scanner.takes("}") {
      var unknown: Set<String> = []
      repeat {
        let (isInScratch, start, end) = try scanner.keyRange()
        // The exact name is found without a `String`.
        let exact =
          isInScratch ? -1 : Int(builder.layout.names.find(scanner.bytes, start, end))
        let key = exact >= 0 ? "" : scanner.text(isInScratch, start, end)
        if let column = exact >= 0 ? exact : builder.column(named: key, line: scanner.line) {
          if builder.hasCell(column) {
            var stop = duplicate(builder.layout.schema.columns[column].name)
            stop.column = builder.layout.schema.columns[column].name
            throw stop
          }
          try readCell(column, into: &builder)
        } else {
          guard unknown.insert(key).inserted else { throw duplicate(key) }
          if unknown.count > Limits.columns {
            throw ReadingStopped(.tooManyColumns(greatest: Limits.columns), line: scanner.line)
          }
          builder.warnOfColumn(key, line: scanner.line)
          try scanner.skipValue()
        }
      } while try scanner.continues(until: "}")
    }
    builder.endRow()
  }

  private mutating func readCell(
    _ column: Int, into builder: inout BundleParser
  ) throws(ReadingStopped) {
    switch try scanner.scalar() {
    case .string(let isInScratch, let start, let end):
      let buffer = isInScratch ? scanner.scratch : scanner.bytes
      builder.cell(column, buffer, start, end, line: scanner.line)
    case .number(let start, let end):
      if case .integer = builder.layout.kinds[column],
        let whole = wholeNumber(start, end).map({ Array(String($0).utf8) })
      {
        builder.cell(column, whole, 0, whole.count, line: scanner.line)
      } else {
        builder.cell(column, scanner.bytes, start, end, line: scanner.line)
      }
    case .null:
      builder.cell(column, scanner.bytes, 0, 0, line: scanner.line)
    case .truth, .other:
      builder.refuseCell(
        column, .wrongType(expected: .stringNumberOrNull), line: scanner.line)
    }
  }

  /// The whole number that a JSON number means (`4.0`, `4e0`), or nil.
  private func wholeNumber(_ start: Int, _ end: Int) -> Int? {
    guard end - start <= 32,
      let value = Double(String(decoding: scanner.bytes[start..<end], as: UTF8.self)),
      value.magnitude < 1e9, value == value.rounded()
    else { return nil }
    return Int(value)
  }
}
