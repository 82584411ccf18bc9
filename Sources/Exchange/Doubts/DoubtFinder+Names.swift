import Model
import Text

extension DoubtFinder {
  /// Looks for two that are called the same, or the same but for case and blanks: nobody can tell
  /// them apart in a sentence or a picture.
  mutating func searchNames() {
    searchNames(.families, "alias", network.families.alias)
    searchNames(.people, "alias", network.people.alias, within: network.people.family)
    searchNames(.services, "name", network.services.name)
    searchNames(.contacts, "name", network.contacts.name, within: network.contacts.service)
  }

  private mutating func searchNames(
    _ name: TableName, _ column: String, _ texts: TextColumn, within owners: TypedColumn<Ref>? = nil
  ) {
    var pool = IdPool()
    var folded: [UInt8] = []
    var rows: [Int] = []
    var names: [Int32] = []
    var groups: [Int32] = []
    for row in 0..<texts.count where !texts.isEmpty(row) {
      FoldedName.fold(texts.utf8(row), into: &folded)
      rows.append(row)
      names.append(pool.number(folded, 0, folded.count))
      if let owners { groups.append(owners.numbers[row]) }
    }
    let keys = KeyIndex.Keys(numbers: owners == nil ? [names] : [names, groups], text: nil)
    var index = KeyIndex(keys, rows: rows.count)
    var alike: [Int: [Int]] = [:]
    for place in rows.indices {
      if let first = index.insert(place) {
        alike[first, default: [rows[first]]].append(rows[place])
      }
    }
    for first in alike.keys.sorted() {
      if let rows = alike[first] { noteNames(name, column, texts, rows) }
    }
  }

  private mutating func noteNames(
    _ name: TableName, _ column: String, _ texts: TextColumn, _ rows: [Int]
  ) {
    let others = rows.map { Place(name, $0) }
    let row = rows[rows.count - 1]
    if rows.allSatisfy({ texts.equals($0, texts, rows[0]) }) {
      let (ids, more) = few(name, rows)
      let matter = Warning.Matter.sameName(ids, more: more)
      note(name, row, column, kind: matter.kind, others: others) { matter }
    } else {
      let spellings = Set(rows.map { texts[$0] }).sorted {
        $0.utf8.lexicographicallyPrecedes($1.utf8)
      }
      let most = Limits.namesInAWarning
      let matter = Warning.Matter.spelledInSeveralWays(
        spellings.prefix(most).map { CellExcerpt.shown($0) }, more: max(0, spellings.count - most))
      note(name, row, column, kind: matter.kind, others: others) { matter }
    }
  }

  /// Looks for rows that say the same and have another id: most came in twice.
  mutating func searchTwins() {
    for table in network.tables {
      // Where rows have names, two that are the same have been told of already.
      switch table.name {
      case .families, .people, .services, .contacts: continue
      default: break
      }
      guard table.name.refKind != nil else { continue }
      let columns = table.schema.columns.indices.dropFirst()
      let numbers = columns.filter { !table.schema.columns[$0].kind.isText }.map(table.numbers)
      let text = columns.first { table.schema.columns[$0].kind.isText }.map(table.texts)
      var index = KeyIndex(KeyIndex.Keys(numbers: numbers, text: text), rows: table.count)
      for row in 0..<table.count {
        guard let first = index.insert(row) else { continue }
        let matter = Warning.Matter.sameButForID(shown(table.name, 0, first))
        note(table.name, row, "id", kind: matter.kind, others: [(table.name, first)]) { matter }
      }
    }
  }
}
