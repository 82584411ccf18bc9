import Model

/// The work of a merge, step by step.
struct Merger {
  let base: Network
  /// Whether a name in place of an id is refused.
  let isExact: Bool
  var tables: [ParsedTable]
  var refusals: RefusalList
  var symbols: Symbols
  var changes: [NetworkChange.TableChange]

  var ids: IdPool
  var namespaces: Namespaces
  private let symbolNumbers: [Int32]
  /// The symbol of each area; different spellings of one area share the number of the one that is
  /// kept.
  private let areaNumbers: [Int32]
  var warnings = WarningList()
  /// Rows that name rows of a table which is nowhere.
  var missing = MissingTables()
  var idsSearched = 0
  /// Names in place of ids; those of a kind are put together when the first one is met.
  var names = NameFinder()
  /// For each table and each bundle row, the row of the network that it becomes; −1 for none.
  var targets: [[Int32]]
  /// For each table and each row of the network, the bundle row that it comes from; −1 for none.
  var sources: [[Int32]]
  /// For each table, bundle rows whose key an earlier bundle row has.
  private var duplicates: [[(row: Int, first: Int)]]

  init(_ parsed: ParsedBundle, base: Network) {
    self.base = base
    tables = parsed.tables
    refusals = parsed.refusals
    symbols = base.symbols
    changes = TableName.allCases.map { _ in NetworkChange.TableChange() }
    targets = tables.map { [Int32](repeating: -1, count: $0.count) }
    sources = base.tables.map { [Int32](repeating: -1, count: $0.count) }
    duplicates = tables.map { _ in [] }

    var pool = parsed.ids
    var stored: [(kind: Ref.Kind, ids: [Int32])] = []
    for table in base.tables {
      guard let kind = table.name.refKind else { continue }
      let texts = table.ids
      let bytes = texts.bytes
      stored.append(
        (
          kind,
          (0..<texts.count).map { row in
            let range = texts.range(row)
            return pool.number(bytes, range.lowerBound, range.upperBound)
          }
        ))
    }
    var namespaces = Namespaces(ids: pool.count)
    for (kind, ids) in stored {
      for (row, id) in ids.enumerated() {
        namespaces[Namespaces.of(kind), id] = Ref(kind, row)
      }
    }
    ids = pool
    self.namespaces = namespaces

    isExact = parsed.isExact
    let areas = isExact ? AreaSpellings() : AreaSpellings(parsed, base: base)
    var numbers: [Int32] = []
    for number in 0..<Int32(parsed.symbols.count) {
      numbers.append(
        areas.isOnlyRespelt(number) ? -1 : symbols.number(of: parsed.symbols[number]))
    }
    symbolNumbers = numbers
    var areaNumbers = numbers
    for number in numbers.indices {
      guard let spelling = areas.spelling(of: Int32(number)) else { continue }
      areaNumbers[number] = symbols.number(of: spelling)
    }
    self.areaNumbers = areaNumbers
    for warning in areas.warnings { warnings.add(warning) }
    for name in TableName.allCases where !tables[name.index].isPresent && base[name].count == 0 {
      missing.add(name, file: parsed.fileMeant(as: name))
    }
  }

  mutating func refuse(
    _ name: TableName, _ row: Int, column: Int?, found: String?, _ fault: Fault
  ) {
    // A copy of the table at hand would make every insertion copy the set.
    tables[name.index].bad.insert(Int32(row))
    refusals.add(
      Refusal(
        file: tables[name.index].file, table: name, line: Int(tables[name.index].lines[row]),
        column: column.map { TableSchema.of(name).columns[$0].name },
        found: found.map(CellExcerpt.shown), fault), columnIndex: column ?? -1)
  }

  // MARK: Places

  /// Gives each row of a table with ids its place in the network.
  mutating func placeRowsWithIDs(_ name: TableName) {
    guard let kind = name.refKind else { return }
    let namespace = Namespaces.of(kind)
    let table = name.index
    let ownIDs = tables[table].numbers[0]
    sources[table].reserveCapacity(sources[table].count + ownIDs.count)
    for (row, id) in ownIDs.enumerated() where id >= 0 {
      guard let holder = namespaces[namespace, id] else {
        let target = sources[table].count
        // More rows than a reference can number are refused before anything is built.
        namespaces[namespace, id] = Ref(kind, target & Ref.greatestRow)
        targets[table][row] = Int32(target)
        sources[table].append(Int32(row))
        continue
      }
      if holder.kind != kind {
        let other = holder.kind.table?.index ?? table
        let source = sources[other][holder.row]
        refuse(
          name, row, column: 0, found: ids[id],
          .idTaken(
            by: holder.kind, file: source < 0 ? nil : tables[other].file,
            line: source < 0 ? nil : Int(tables[other].lines[Int(source)])))
      } else if sources[table][holder.row] >= 0 {
        duplicates[table].append((row, Int(sources[table][holder.row])))
      } else {
        targets[table][row] = Int32(holder.row)
        sources[table][holder.row] = Int32(row)
      }
    }
  }

  /// Gives each row of a table without ids its place in the network.
  mutating func placeRowsWithKeys(_ name: TableName) {
    let table = name.index
    let count = tables[table].count
    guard count > 0 else { return }
    let keyColumns = TableSchema.of(name).keyColumns
    let incoming = tables[table]
    if keysStandInPlace(name, keyColumns) {
      targets[table] = Array(0..<Int32(count))
      sources[table] = targets[table]
      return
    }
    var index = KeyIndex(
      Merger.keys(
        keyColumns, numbers: { incoming.numbers[$0] }, texts: { incoming.texts[$0] }, name),
      rows: count)
    for row in 0..<count where incoming.bad.isEmpty || !incoming.bad.contains(Int32(row)) {
      if let first = index.insert(row) {
        duplicates[table].append((row, first))
      } else {
        targets[table][row] = Int32.max
      }
    }
    let stored = base[name]
    let storedKeys = Merger.keys(
      keyColumns, numbers: { stored.numbers($0) }, texts: { stored.texts($0) }, name)
    for row in 0..<stored.count {
      if let source = index.find(row, of: storedKeys) {
        targets[table][source] = Int32(row)
        sources[table][row] = Int32(source)
      }
    }
    warnOfKeyColumnsLeftOut(name, keyColumns)
    for row in 0..<count where targets[table][row] == Int32.max {
      targets[table][row] = Int32(sources[table].count)
      sources[table].append(Int32(row))
    }
  }

  /// Whether the keys of the bundle are those of the network, row by row, as they are when what was
  /// imported is imported again: no two are the same then, and nothing has to be looked for.
  private func keysStandInPlace(_ name: TableName, _ keyColumns: [Int]) -> Bool {
    let incoming = tables[name.index]
    let stored = base[name]
    let ofSome = TableSchema.of(name).keyColumnOfSome.map { [$0.column] } ?? []
    return incoming.count == stored.count && incoming.bad.isEmpty
      && (keyColumns + ofSome).allSatisfy { incoming.says($0, stored.columns[$0]) }
  }

  static func keys(
    _ columns: [Int], numbers: (Int) -> [Int32], texts: (Int) -> TextColumn, _ name: TableName
  ) -> KeyIndex.Keys {
    let schema = TableSchema.of(name)
    let text = columns.first { schema.columns[$0].kind.isText }
    var keys = columns.filter { !schema.columns[$0].kind.isText }.map(numbers)
    if let some = schema.keyColumnOfSome {
      keys.append(
        zip(numbers(some.condition), numbers(some.column)).map { $0 == some.word ? $1 : 0 })
    }
    return KeyIndex.Keys(numbers: keys, text: text.map(texts))
  }

  // MARK: References

  /// Makes references of the ids that a table's rows name, and the network's numbers of symbols.
  mutating func resolve(_ name: TableName) {
    let table = name.index
    guard tables[table].count > 0 else { return }
    let named = tables[table].numbers
    for (column, schema) in TableSchema.of(name).columns.enumerated() {
      switch schema.kind {
      case .ref(let kinds):
        tables[table].numbers[column] = references(name, column, kinds, named[column])
      case .symbol:
        let numbers = schema.name == AreaSpellings.column ? areaNumbers : symbolNumbers
        for row in named[column].indices where named[column][row] >= 0 {
          tables[table].numbers[column][row] = numbers[Int(named[column][row])]
        }
      default:
        break
      }
    }
    if name == .ties { orderCollaborators(named) }
  }

  /// Puts the smaller id first in ties without a direction.
  private mutating func orderCollaborators(_ named: [[Int32]]) {
    let table = TableName.ties.index
    let kinds = tables[table].numbers[2]
    for row in kinds.indices where kinds[row] == TieKind.collaborates.rawValue {
      let (a, b) = (named[0][row], named[1][row])
      if a >= 0 && b >= 0 && ids.precedes(b, a) {
        let first = tables[table].numbers[0][row]
        tables[table].numbers[0][row] = tables[table].numbers[1][row]
        tables[table].numbers[1][row] = first
      }
    }
  }

  // MARK: Rows with one key

  /// Refuses rows that have the key of an earlier row and say something else.
  mutating func compareDuplicates(_ name: TableName) {
    let table = name.index
    let (numbers, texts, lines) = (
      tables[table].numbers, tables[table].texts, tables[table].lines
    )
    for (row, first) in duplicates[table] {
      guard !tables[table].bad.contains(Int32(row)), !tables[table].bad.contains(Int32(first))
      else { continue }
      let isSame =
        numbers.indices.allSatisfy { column in
          // A column holds either.
          numbers[column].isEmpty
            ? texts[column].equals(row, texts[column], first)
            : numbers[column][row] == numbers[column][first]
        } && tables[table].leftOut(of: row) == tables[table].leftOut(of: first)
      if !isSame {
        let hasID = name.refKind != nil
        refuse(
          name, row, column: hasID ? 0 : nil, found: hasID ? ids[numbers[0][row]] : nil,
          .sameKey(file: tables[table].file, line: Int(lines[first])))
      }
    }
  }

  // MARK: Rules

  /// Refuses what breaks the rules of the model. Rows of which something is refused already are
  /// left aside: what they lack might be the reason.
  mutating func checkRules(of network: Network) {
    var describer: ViolationDescriber?
    let deadlines = tables[TableName.deadlines.index]
    for violation in network.violations() {
      let table = violation.table.index
      let source = sources[table][violation.row]
      if source >= 0 && tables[table].bad.contains(source) { continue }
      if violation.fault == .unknownDeadlineKind && (deadlines.isBroken || !deadlines.bad.isEmpty) {
        continue
      }
      let words = describer ?? ViolationDescriber(network)
      describer = words
      refusals.add(
        Refusal(
          file: source < 0 ? nil : tables[table].file, table: violation.table,
          line: source < 0 ? nil : Int(tables[table].lines[Int(source)]),
          column: TableSchema.of(violation.table).columns[violation.column].name,
          found: words.found(violation), storedKey: source < 0 ? words.key(violation) : [],
          words.fault(violation, hints: refusals.wantsHints)), columnIndex: violation.column)
    }
  }

  // MARK: Doubts

  /// Adds what may be wrong in the network as it will be, where the bundle has a part in it.
  mutating func warn(of network: Network, today: Day) {
    for name in TableName.allCases where name.refKind != nil { warnOfRowsNotInFile(name) }
    for name in TableName.allCases where name.refKind != nil { warnOfOtherRows(name, in: network) }
    var finder = DoubtFinder(network, today: today, parsed: self)
    warnings.add(finder.search())
  }

  /// Warns of known rows that are not in a file which has most of its table: who took a row out of
  /// the sheet may think that it is gone.
  private mutating func warnOfRowsNotInFile(_ name: TableName) {
    let (table, stored) = (name.index, base[name])
    guard tables[table].isPresent, stored.count > 0 else { return }
    let left = (0..<stored.count).filter { sources[table][$0] < 0 }
    guard !left.isEmpty, left.count * 2 <= stored.count else { return }
    let ids = stored.ids
    let few = left.count <= Limits.namesInAWarning + 1 ? left.count : Limits.namesInAWarning
    warnings.add(
      Warning(
        file: tables[table].file, table: name,
        .rowsNotInFile(left.prefix(few).map { CellExcerpt.shown(ids[$0]) }, more: left.count - few))
    )
  }

  /// The bundle row that a row of the network comes from, with its place; nil where the bundle does
  /// not have it.
  func place(_ name: TableName, _ row: Int) -> (file: String, line: Int)? {
    let source = sources[name.index][row]
    guard source >= 0 else { return nil }
    return (tables[name.index].file, Int(tables[name.index].lines[Int(source)]))
  }
}
