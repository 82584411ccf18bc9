import Model
import Terms

/// What a column of a bundle holds, without the lists that `ColumnKind` carries: cheap to switch on
/// millions of times.
enum CellKind: Sendable {
  case id, ref, text, symbol, day, birth, word, words, length
  case integer(least: Int32, greatest: Int32)

  init(_ kind: ColumnKind) {
    switch kind {
    case .id: self = .id
    case .ref: self = .ref
    case .text: self = .text
    case .symbol: self = .symbol
    case .day: self = .day
    case .birth: self = .birth
    case .word: self = .word
    case .words: self = .words
    case .length: self = .length
    case .integer(let bounds):
      self = .integer(least: bounds.lowerBound, greatest: bounds.upperBound)
    }
  }
}

extension ColumnKind {
  /// The words of a fixed vocabulary.
  var codes: [String] {
    switch self {
    case .word(let codes), .words(let codes): codes
    case .id, .ref, .text, .symbol, .day, .birth, .integer, .length: []
    }
  }
}

/// What every table's reader knows of it, made once a table.
struct TableLayout: Sendable {
  let schema: TableSchema
  let kinds: [CellKind]
  let empty: [Int32]
  let isRequired: [Bool]
  /// For each column, its vocabulary; the number of a word is its place among the codes.
  let words: [IdPool]
  /// The heads of all words, column by column, and where those of each column begin.
  private let heads: [SIMD2<UInt64>]
  private let firstHeads: [Int]
  /// The names of the columns; the number of a name is the column's place.
  let names: IdPool

  init(_ name: TableName) {
    schema = TableSchema.of(name)
    kinds = schema.columns.map { CellKind($0.kind) }
    empty = schema.columns.map(\.kind.empty)
    isRequired = schema.columns.map(\.isRequired)
    words = schema.columns.map { TableLayout.pool($0.kind.codes) }
    names = TableLayout.pool(schema.columns.map(\.name))
    var heads: [SIMD2<UInt64>] = []
    var firstHeads = [0]
    for column in schema.columns {
      for code in column.kind.codes {
        let bytes = Array(code.utf8)
        heads.append(IdPool.head(bytes, 0, bytes.count))
      }
      firstHeads.append(heads.count)
    }
    self.heads = heads
    self.firstHeads = firstHeads
  }

  /// The number of the one word that a column's cell holds, if it is short enough to tell by its
  /// head.
  func shortWord(_ column: Int, _ buffer: [UInt8], _ start: Int, _ end: Int) -> Int32? {
    guard end &- start <= IdPool.bytesOfHead else { return nil }
    let head = IdPool.head(buffer, start, end)
    for place in firstHeads[column]..<firstHeads[column + 1] where heads[place] == head {
      return Int32(truncatingIfNeeded: place &- firstHeads[column])
    }
    return nil
  }

  private static func pool(_ texts: [String]) -> IdPool {
    var pool = IdPool()
    for text in texts { _ = pool.number(text) }
    return pool
  }

  /// The place of the column that a heading means: its name, or one of the words for it.
  func column(named heading: String) -> Int? {
    schema.column(NearMiss.folded(heading, keepingSeparators: true))
      ?? Terms.column(named: heading, of: schema.name)
  }

  /// Whether a column holds ids, its rows' own or those of others.
  func isReference(_ column: Int) -> Bool {
    switch kinds[column] {
    case .id, .ref: true
    default: false
    }
  }

  /// Whether a heading is the name of a column, but for blanks around it and capitals.
  func isName(_ heading: String, of column: Int) -> Bool {
    schema.columns[column].name == NearMiss.folded(heading, keepingSeparators: true)
  }
}
