import Model

// What the cells of a bundle refer to: ids, or names in their place.
extension Merger {
  /// The references of a column's cells.
  mutating func references(
    _ name: TableName, _ column: Int, _ kinds: [Ref.Kind], _ named: [Int32]
  ) -> [Int32] {
    guard let first = kinds.first else { return named }
    let namespace = Namespaces.of(first)
    let isAllowed = Ref.Kind.allCases.map(kinds.contains)
    var refs = named
    for row in named.indices where named[row] >= 0 {
      let holder = namespaces[namespace, named[row]]
      if let holder, isAllowed[Int(holder.kind.rawValue)] {
        refs[row] = holder.number
      } else {
        let found = reference(name, row, column, kinds, named[row], holder: holder)
        refs[row] = found?.number ?? Ref.emptyNumber
      }
    }
    return refs
  }

  /// What a cell that is no id of the right kind refers to; nil where it is refused.
  ///
  /// - Parameter holder: what of another kind has the id.
  private mutating func reference(
    _ name: TableName, _ row: Int, _ column: Int, _ kinds: [Ref.Kind], _ id: Int32, holder: Ref?
  ) -> Ref? {
    let text = ids[id]
    let family = familyOfRow(name, row, before: column)
    let found = isExact ? [] : find(text, kinds, family: family)
    if found.count == 1, let ref = found.first {
      let line = Int(tables[name.index].lines[row])
      if tables[name.index].readings.count(column, .name, line: line) {
        let cell = ReadCell(CellExcerpt.shown(text), as: CellExcerpt.shown(self.id(of: ref)))
        tables[name.index].readings.show(column, .name, cell)
      }
      return ref
    }
    // What was not read to its end may have the id.
    // Nor is a person found by name whose family is not known.
    let mayBeInTheRest =
      kinds.contains { $0.table.map { tables[$0.index].isBroken } ?? false }
      || kinds.contains(.person) && tables[TableName.families.index].isBroken
    if found.count > 1 {
      let most = Limits.namesInAWarning
      refuse(
        name, row, column: column, found: text,
        .nameOfSeveral(
          found.prefix(most).map { CellExcerpt.shown(self.id(of: $0)) },
          more: max(0, found.count - most)))
    } else if let holder {
      refuse(
        name, row, column: column, found: text, .wrongKind(expected: kinds, actual: holder.kind))
    } else if mayBeInTheRest {
      tables[name.index].bad.insert(Int32(row))
    } else if TextRules.isIdentityNumber(text) {
      refuse(name, row, column: column, found: nil, .identityNumber)
    } else if let table = missing.table(of: kinds) {
      tables[name.index].bad.insert(Int32(row))
      missing.note(table, name, row: row, column: column, id: id)
    } else {
      refuse(
        name, row, column: column, found: text,
        .unknownID(expected: kinds, nearest: nearest(to: id, kinds, family: family)))
    }
    return nil
  }

  private mutating func find(_ name: String, _ kinds: [Ref.Kind], family: Ref?) -> [Ref] {
    for kind in kinds where !names.kinds.contains(kind) { addNames(of: kind) }
    return names.find(name, kinds, family: family)
  }

  /// The id that may be meant; never that of something which belongs to another family.
  private mutating func nearest(to id: Int32, _ kinds: [Ref.Kind], family: Ref?) -> String? {
    guard refusals.wantsHints else { return nil }
    let nearest = namespaces.nearest(to: id, kinds: kinds, in: ids, searched: &idsSearched)
    guard let nearest, let ref = namespaces[Namespaces.of(kinds[0]), nearest] else {
      return nil
    }
    if let theirs = self.family(of: ref), theirs != family { return nil }
    if ref.kind == .family, let family, ref != family { return nil }
    return isOfOwnNetwork(ref) ? nil : ids[nearest]
  }

  /// Whether something is of the own network of a family, which only its ties tell.
  private func isOfOwnNetwork(_ ref: Ref) -> Bool {
    switch ref.kind {
    case .service:
      let sector = TableSchema.of(.services).column("sector").map { number(.services, $0, ref.row) }
      return sector == Sector.private.rawValue
    case .contact:
      guard let column = TableSchema.of(.contacts).column("service"),
        let service = Ref(number: number(.contacts, column, ref.row))
      else { return false }
      return isOfOwnNetwork(service)
    default: return false
    }
  }

  /// Says which names were read in place of ids.
  mutating func warnOfNames() {
    for table in tables where table.isPresent {
      for warning in table.readings.warnings(of: table) {
        if case .cellsRead(.name, _, _) = warning.matter { warnings.add(warning) }
      }
    }
  }

  // MARK: Cells as they will be

  /// The id of something in the network as it will be.
  func id(of ref: Ref) -> String {
    guard let table = ref.kind.table else { return "" }
    let source = sources[table.index][ref.row]
    return source >= 0
      ? ids[tables[table.index].numbers[0][Int(source)]] : base[table].ids[ref.row]
  }

  /// A column of numbers row by row as the network will have it; references must be resolved.
  func numbers(_ name: TableName, _ column: String) -> [Int32] {
    guard let place = TableSchema.of(name).column(column) else { return [] }
    return sources[name.index].indices.map { number(name, place, $0) }
  }

  /// A column of texts row by row as the network will have it.
  func texts(_ name: TableName, _ column: String) -> [String] {
    guard let place = TableSchema.of(name).column(column) else { return [] }
    let table = tables[name.index]
    let stored = base[name].texts(place)
    return sources[name.index].enumerated().map { row, source in
      if source >= 0, row >= stored.count || !isLeftOut(name, place, Int(source)) {
        return table.texts[place][Int(source)]
      }
      return stored[row]
    }
  }

  private func number(_ name: TableName, _ column: Int, _ row: Int) -> Int32 {
    let source = sources[name.index][row]
    let stored = base[name].numbers(column)
    if source >= 0, row >= stored.count || !isLeftOut(name, column, Int(source)) {
      return tables[name.index].numbers[column][Int(source)]
    }
    return stored[row]
  }

  private func isLeftOut(_ name: TableName, _ column: Int, _ row: Int) -> Bool {
    tables[name.index].leftOut(of: row) >> UInt32(column) & 1 == 1
  }

  /// The family that something belongs to; nil where it belongs to none.
  private func family(of ref: Ref) -> Ref? {
    guard let table = ref.kind.table, ref.kind != .family,
      let column = TableSchema.of(table).column("family")
    else { return nil }
    return Ref(number: number(table, column, ref.row))
  }

  /// The family that a row is about, by the columns before one; nil where they do not say.
  private func familyOfRow(_ name: TableName, _ row: Int, before column: Int) -> Ref? {
    let schema = TableSchema.of(name)
    if name == .ties { return familyOfOtherEnd(row, column) }
    // Another home is of another family than the person's own.
    if name == .homes { return nil }
    if let place = schema.column("family"), place < column {
      return Ref(number: tables[name.index].numbers[place][row])
    }
    if let place = schema.column("need"), place < column,
      let need = Ref(number: tables[name.index].numbers[place][row]), need.kind == .need
    {
      return family(of: need)
    }
    return nil
  }

  /// The family that one end of a tie belongs to, for the other end; nil where it belongs to
  /// none or is no id.
  private func familyOfOtherEnd(_ row: Int, _ column: Int) -> Ref? {
    // The first end is looked for while the second is an id still.
    let ends = tables[TableName.ties.index].numbers
    guard let first = ends.first, column < 2 else { return nil }
    if column == 1 { return Ref(number: first[row]).flatMap(family) }
    let id = ends[1][row]
    return id < 0 ? nil : namespaces[Namespaces.of(.person), id].flatMap(family)
  }

  /// Refuses what names rows of a table that is nowhere: in one line a table, for it is one
  /// mistake.
  mutating func refuseMissingTables() {
    for (table, found) in missing.found {
      if found.rows == 1 {
        refuse(
          found.name, found.row, column: found.column, found: ids[found.id],
          .unknownID(
            expected: found.kinds(in: TableSchema.of(found.name)), nearest: nil))
      } else {
        refusals.add(
          Refusal(
            file: BundleFiles.file(table), table: nil, line: nil,
            .missingTable(
              table, rows: found.rows, from: found.names, nearest: missing.files[table] ?? nil)))
      }
    }
  }
}
