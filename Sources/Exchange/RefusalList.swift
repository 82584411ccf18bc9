import Model

/// Refusals on their way out: sorted by place, the first 10,000 kept, the rest counted.
struct RefusalList: Sendable {
  private struct Entry {
    let table: Int
    let line: Int
    let column: Int
    var number: Int
    let refusal: Refusal

    static func precedes(_ one: Entry, _ other: Entry) -> Bool {
      (one.table, one.line, one.column, one.number)
        < (other.table, other.line, other.column, other.number)
    }
  }

  private var entries: [Entry] = []
  /// The last place that was kept when the list was cut: what comes behind it is only counted.
  private var last: Entry?
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  /// Whether it is still worth searching for what may be meant: nobody reads that many hints.
  var wantsHints: Bool { count < Limits.hints }

  /// Adds a refusal. Without a table, it stands before those of all tables.
  mutating func add(_ refusal: Refusal, columnIndex: Int = -1) {
    let entry = Entry(
      table: refusal.table?.index ?? -1, line: refusal.line ?? Int.max, column: columnIndex,
      number: count, refusal: refusal)
    count += 1
    if let last, Entry.precedes(last, entry) { return }
    entries.append(entry)
    if entries.count >= 2 * ExchangeError.greatestCount { cut() }
  }

  /// Adds the refusals of a list that was filled after this one.
  mutating func add(_ other: RefusalList) {
    func renumbered(_ entry: Entry) -> Entry {
      var entry = entry
      entry.number += count
      return entry
    }
    for entry in other.entries {
      let entry = renumbered(entry)
      if let last, Entry.precedes(last, entry) { continue }
      entries.append(entry)
    }
    if let end = other.last.map(renumbered), last.map({ Entry.precedes(end, $0) }) ?? true {
      last = end
    }
    count += other.count
    if entries.count > ExchangeError.greatestCount { cut() }
  }

  private mutating func cut() {
    entries.sort(by: Entry.precedes)
    if entries.count > ExchangeError.greatestCount {
      entries.removeLast(entries.count - ExchangeError.greatestCount)
      last = entries.last
    }
  }

  /// The error that says all of it.
  var error: ExchangeError {
    var list = self
    list.cut()
    return .refused(list.entries.map(\.refusal), more: count - list.entries.count)
  }
}
