import Model
import Text

/// Areas that are one, since they differ only in case or in blanks, and how each is written: as the
/// network has it, else as most rows of the bundle do, and among equals with the smallest bytes.
struct AreaSpellings {
  /// The name of the column, in every table that has it.
  static let column = "area"

  /// For each symbol of the bundle the spelling that is kept, where it is another one.
  private var kept: [Int32: String] = [:]
  /// Symbols that stand nowhere but in areas that are written otherwise.
  private var onlyRespelt: Set<Int32> = []
  private(set) var warnings: [Warning] = []

  /// Each area as it is written.
  init() {}

  init(_ parsed: ParsedBundle, base: Network) {
    // How often each symbol of the bundle is an area, and where it is one first.
    var counts = [Int](repeating: 0, count: parsed.symbols.count)
    var first: [Int32: (table: TableName, row: Int)] = [:]
    var isElsewhere = [Bool](repeating: false, count: parsed.symbols.count)
    for name in TableName.allCases {
      for (column, schema) in TableSchema.of(name).columns.enumerated() {
        guard case .symbol = schema.kind else { continue }
        let isArea = schema.name == Self.column
        for (row, symbol) in parsed.tables[name.index].numbers[column].enumerated()
        where symbol >= 0 {
          if isArea {
            if counts[Int(symbol)] == 0 { first[symbol] = (name, row) }
            counts[Int(symbol)] += 1
          } else {
            isElsewhere[Int(symbol)] = true
          }
        }
      }
    }
    var groups: [[UInt8]: [Int32]] = [:]
    for symbol in counts.indices where counts[symbol] > 0 {
      groups[FoldedName.fold(parsed.symbols[Int32(symbol)]), default: []].append(Int32(symbol))
    }
    if groups.isEmpty { return }
    let known = Self.spellings(of: base)
    for (folded, symbols) in groups {
      let spellings = symbols.map { (text: parsed.symbols[$0], rows: counts[Int($0)]) }
      guard let spelling = Self.best(known[folded] ?? spellings) else { continue }
      for symbol in symbols where parsed.symbols[symbol] != spelling {
        kept[symbol] = spelling
        if !isElsewhere[Int(symbol)] { onlyRespelt.insert(symbol) }
      }
    }
    for symbol in kept.keys.sorted() {
      guard let place = first[symbol], let spelling = kept[symbol] else { continue }
      let table = parsed.tables[place.table.index]
      warnings.append(
        Warning(
          file: table.file, table: place.table, line: Int(table.lines[place.row]),
          column: Self.column, found: CellExcerpt.shown(parsed.symbols[symbol]),
          .areaRespelt(as: CellExcerpt.shown(spelling), rows: counts[Int(symbol)])))
    }
  }

  /// The spelling that a symbol of the bundle is written in where it is an area; nil where it
  /// stays.
  func spelling(of symbol: Int32) -> String? { kept[symbol] }

  /// Whether the network need not know the symbol as it stands in the bundle.
  func isOnlyRespelt(_ symbol: Int32) -> Bool { onlyRespelt.contains(symbol) }

  /// The areas of a network by their folded names, each with the number of its rows.
  static func spellings(of network: Network) -> [[UInt8]: [(text: String, rows: Int)]] {
    var counts = [Int](repeating: 0, count: network.symbols.texts.count)
    for table in network.tables {
      guard let column = table.schema.column(Self.column) else { continue }
      for symbol in table.numbers(column) where symbol >= 0 { counts[Int(symbol)] += 1 }
    }
    var known: [[UInt8]: [(text: String, rows: Int)]] = [:]
    for (symbol, rows) in counts.enumerated() where rows > 0 {
      let text = network.symbols.texts[symbol]
      known[FoldedName.fold(text), default: []].append((text, rows))
    }
    return known
  }

  /// The spelling of most rows; among equals that with the smallest bytes.
  static func best(_ spellings: [(text: String, rows: Int)]) -> String? {
    spellings.min {
      $0.rows != $1.rows
        ? $0.rows > $1.rows : $0.text.utf8.lexicographicallyPrecedes($1.text.utf8)
    }?.text
  }
}
