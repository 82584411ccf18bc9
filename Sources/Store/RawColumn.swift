internal import Model
internal import Synchronization
internal import Threads

/// A column of numbers as it stands in the file: keys where the network has references and symbols.
struct RawColumn: Sendable {
  let table: StoredTable
  let place: Int
  /// The keys of the table's rows.
  let keys: KeyMap
  /// The numbers, in the parts in which they were read.
  var parts: [[Int32]]
}

/// A column of numbers as the network has it.
struct ResolvedColumn: Sendable {
  let table: TableName
  let place: Int
  let numbers: [Int32]
  let faults: [FileFault]
}

/// The keys that references and symbols are looked up among.
struct KeyMaps: Sendable {
  let tables: [KeyMap]
  let symbols: KeyMap
}

/// Turns keys into references and symbols, and holds every number against its bounds; on two
/// threads where there is much to do. The columns come in the order in which they were given.
func resolve(_ columns: [RawColumn], _ maps: KeyMaps, faultLimit: Int) -> [ResolvedColumn] {
  let size = columns.reduce(0) { $0 + $1.keys.count }
  let waiting = Mutex(columns)
  return results(of: columns.count, threads: size > 500_000 ? 2 : 1) {
    place in
    // The numbers are taken out: only who alone has them changes them where they are.
    let column = waiting.withLock { columns in
      let column = columns[place]
      columns[place].parts = []
      return column
    }
    return column.resolved(maps, faultLimit: faultLimit)
  }
}

extension RawColumn {
  private var schema: ColumnSchema { table.schema.columns[place] }

  consuming func resolved(_ maps: KeyMaps, faultLimit: Int) -> ResolvedColumn {
    var numbers = parts.isEmpty ? [] : parts.removeFirst()
    if !parts.isEmpty {
      numbers.reserveCapacity(keys.count)
      parts.reverse()
      while let part = parts.popLast() { numbers.append(contentsOf: part) }
    }
    let wrong = resolve(&numbers, maps, faultLimit)
    let (name, column) = (table.name, schema.name)
    let keys = keys
    return ResolvedColumn(
      table: table.schema.name, place: place, numbers: numbers,
      faults: wrong.map { row, kind in
        FileFault(kind, table: name, key: Int64(keys.key(of: row)), column: column)
      })
  }

  /// Resolves the numbers in place; what cannot be resolved becomes empty, and is told with its
  /// row.
  private func resolve(
    _ numbers: inout [Int32], _ maps: KeyMaps, _ faultLimit: Int
  ) -> [(row: Int, kind: FileFault.Kind)] {
    let empty = schema.kind.empty
    let isRequired = schema.isRequired
    var wrong: [(row: Int, kind: FileFault.Kind)] = []
    func each(
      _ resolved: (Int32) -> Int32, otherwise kind: (Int32) -> FileFault.Kind
    ) {
      var span = numbers.mutableSpan
      for row in span.indices {
        let number = span[row]
        if number == empty {
          if isRequired, wrong.count < faultLimit { wrong.append((row, .valueMissing)) }
          continue
        }
        let new = resolved(number)
        if new == empty, wrong.count < faultLimit { wrong.append((row, kind(number))) }
        span[row] = new
      }
    }
    switch schema.kind {
    case .symbol:
      let symbols = maps.symbols
      each({ symbols.row(of: $0).map(Int32.init) ?? empty }, otherwise: { _ in .danglingReference })
    case .ref(let kinds):
      let lookup = ReferenceLookup(kinds, maps.tables)
      each({ lookup.reference($0)?.number ?? empty }, otherwise: lookup.fault)
    default:
      let bounds = Bounds.of(schema.kind) ?? Int32.min...Int32.max
      each({ bounds.contains($0) ? $0 : empty }, otherwise: { _ in .outOfBounds })
    }
    return wrong
  }
}

/// Finds what the keys of a column point at.
struct ReferenceLookup {
  private let maps: [KeyMap]
  /// Of keys that say their kind, which kinds are allowed.
  private let isShared: Bool
  private let isAllowed: [Bool]
  private let kind: Ref.Kind
  /// Of keys that say their kind, the place of the kind's table.
  private let tableOfKind: [Int]

  init(_ kinds: [Ref.Kind], _ maps: [KeyMap]) {
    self.maps = maps
    kind = kinds[0]
    isShared = kind.table?.sharesNamespace ?? false
    isAllowed = Ref.Kind.allCases.map { kinds.contains($0) && ($0.table?.sharesNamespace ?? false) }
    tableOfKind = Ref.Kind.allCases.map { $0.table?.index ?? 0 }
  }

  /// The reference that a key stands for, or nil where it stands for none.
  func reference(_ key: Int32) -> Ref? {
    var kind = kind
    if isShared {
      guard let named = StoredTable.kindOfNode(key: key), isAllowed[Int(named.rawValue)] else {
        return nil
      }
      kind = named
    }
    return maps[tableOfKind[Int(kind.rawValue)]].row(of: key).map { Ref(kind, $0) }
  }

  /// What is wrong with a key that stands for no reference.
  func fault(_ key: Int32) -> FileFault.Kind {
    guard isShared, let kind = StoredTable.kindOfNode(key: key) else { return .danglingReference }
    return isAllowed[Int(kind.rawValue)] ? .danglingReference : .wrongKind
  }
}
