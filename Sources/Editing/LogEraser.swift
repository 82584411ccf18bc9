import Exchange
import Model

/// Finds in the change log everything that tells of rows which are erased.
///
/// What was erased may have had another id once, and had rows that went before it did: whatever
/// names it in the log and is not in the network any more is erased with it, and whatever names
/// that.
struct LogEraser {
  /// What has an id: families, people, services and contacts share one namespace.
  private struct Name: Hashable {
    let table: TableName?
    let id: String

    init(_ table: TableName, _ id: String) {
      self.table = table.sharesNamespace ? nil : table
      self.id = id
    }
  }

  private(set) var erasure = LogErasure()
  private let log: [(number: Int, rows: [RowChange])]
  private let sameThings: [SameThing]
  /// What is in the network still.
  private let there: Set<Name>
  private let notes: [(number: Int, note: String)]
  private var erased: Set<Name> = []
  /// Rows of tables without ids, which are known by their keys.
  private var keys: Set<RowKey> = []
  private var texts: Set<String> = []
  /// Ids and names of what is erased, as words: long enough to be told from others.
  private(set) var names: Set<[String]> = []

  /// - Parameters:
  ///   - named: what has an id and is erased, be it in the network or only in the log.
  ///   - after: the network without the rows.
  init(
    _ rows: [RowChange], named: [(table: TableName, id: String)], _ base: EditBase,
    after network: Network
  ) {
    there = LogEraser.names(of: network)
    log = base.log.map { ($0.number, base.rowsOfLog[$0.number] ?? []) }
    sameThings = base.log.compactMap(\.entry.sameThing)
    notes = base.log.compactMap { logged in logged.entry.note.map { (logged.number, $0) } }
    for (table, id) in named {
      erased.insert(Name(table, id))
      take(name: id)
    }
    for row in rows { take(row) }
    search()
    for (number, rows) in log {
      for row in rows where tells(row) {
        erasure.rows.append((number, row.table, row.key))
        erasure.changes.insert(number)
        takeTexts(row)
      }
    }
    for logged in base.log {
      if let same = logged.entry.sameThing,
        same.ids.contains(where: { erased.contains(Name(same.table, $0)) })
      {
        erasure.changes.insert(logged.number)
      }
    }
    for noted in base.shares where tells(noted.share) { erasure.shares.insert(noted.number) }
    for (number, note) in notes where !erasure.changes.contains(number) {
      if mentions(note) { erasure.notes.insert(number) }
    }
  }

  /// Takes a row for erased.
  private mutating func take(_ row: RowChange) {
    if row.table.refKind != nil {
      if let id = row.key.first { erased.insert(Name(row.table, id)) }
      takeNames(row)
    } else {
      keys.insert(RowKey(row.table, row.key))
    }
    takeTexts(row)
  }

  private mutating func take(name: String) {
    texts.insert(name)
    let words = LogEraser.words(name)
    if words.reduce(0, { $0 + $1.count }) > 3 { names.insert(words) }
  }

  /// Takes what a family, a person or a contact is or was called.
  private mutating func takeNames(_ row: RowChange) {
    for cells in [row.before, row.after].compactMap({ $0 }) {
      for (column, cell) in zip(TableSchema.of(row.table).columns, cells) where !cell.isEmpty {
        if ["id", "alias", "name"].contains(column.name) { take(name: cell) }
      }
    }
  }

  private mutating func takeTexts(_ row: RowChange) {
    for cells in [row.before, row.after].compactMap({ $0 }) {
      for (column, cell) in zip(TableSchema.of(row.table).columns, cells) where !cell.isEmpty {
        switch column.kind {
        case .id, .text: texts.insert(cell)
        default: break
        }
      }
    }
  }

  /// Adds what had an id and is erased with what it names, until nothing more is.
  private mutating func search() {
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for (_, rows) in log {
        for row in rows where row.table.refKind != nil {
          guard let id = row.key.first else { continue }
          if erased.contains(Name(row.table, id)) {
            let before = names.count
            takeNames(row)
            if names.count > before { isGrowing = true }
            continue
          }
          if there.contains(Name(row.table, id)) { continue }
          if tells(row) {
            erased.insert(Name(row.table, id))
            isGrowing = true
          }
        }
      }
      // It may have had another id, or been two.
      for same in sameThings {
        let names = same.ids.map { Name(same.table, $0) }
        guard names.contains(where: erased.contains) else { continue }
        for (name, id) in zip(names, same.ids)
        where !erased.contains(name) && !there.contains(name) {
          erased.insert(name)
          take(name: id)
          isGrowing = true
        }
      }
    }
  }

  /// What has an id in a network; put together once, since the log asks for each of its rows.
  private static func names(of network: Network) -> Set<Name> {
    var names: Set<Name> = []
    for table in network.tables {
      let ids = table.ids
      for row in 0..<ids.count { names.insert(Name(table.name, ids[row])) }
    }
    return names
  }

  /// Whether a share is about a family that is erased, or for a person who is.
  private func tells(_ share: Share) -> Bool {
    if let family = share.family, erased.contains(Name(.families, family)) { return true }
    guard case .person(let id) = share.recipients else { return false }
    return erased.contains(Name(.people, id))
  }

  /// Whether a row is erased or names what is.
  private func tells(_ row: RowChange) -> Bool {
    if row.table.refKind == nil, keys.contains(RowKey(row.table, row.key)) { return true }
    let columns = TableSchema.of(row.table).columns
    return [row.before, row.after].compactMap { $0 }.contains { cells in
      zip(columns, cells).contains { column, cell in
        if cell.isEmpty { return false }
        switch column.kind {
        case .id: return erased.contains(Name(row.table, cell))
        case .text: return isNamed(in: cell)
        case .ref(let kinds):
          return kinds.contains { kind in
            kind.table.map { erased.contains(Name($0, cell)) } ?? false
          }
        default: return false
        }
      }
    }
  }

  /// Whether a text has one of the names in it, the last word be it with an ending (`Nynavns`).
  func isNamed(in text: String) -> Bool {
    if names.isEmpty { return false }
    let words = LogEraser.words(text)
    return names.contains { LogEraser.holds(words, $0) }
  }

  private static func holds(_ words: [String], _ name: [String]) -> Bool {
    guard let last = name.last, name.count <= words.count else { return false }
    return (0...(words.count - name.count)).contains { start in
      let part = words[start..<(start + name.count)]
      return part.dropLast().elementsEqual(name.dropLast()) && (part.last ?? "").hasPrefix(last)
    }
  }

  /// Whether a note has one of the erased texts, or a word of one. Short words have to be words of
  /// their own, or every note would have them.
  private func mentions(_ note: String) -> Bool {
    let words = LogEraser.words(note)
    return texts.contains { text in
      LogEraser.words(text).contains { word in
        if LogEraser.generic.contains(word) { return false }
        return words.contains { word.count > 3 ? $0.hasPrefix(word) : $0 == word }
      }
    }
  }

  /// Words common to many aliases, which identify nobody.
  private static let generic: Set = ["familie", "familien", "family", "the", "og", "and"]

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
