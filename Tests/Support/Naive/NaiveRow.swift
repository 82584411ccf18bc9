/// One row of a table, with its days already read.
struct NaiveRow {
  /// Columns that hold days (the `from` of a referral is not asked for as one).
  private static let dayColumns = [
    "enrolled", "closed", "born", "opened", "from", "until", "raised", "asked", "accepted",
    "declined", "sent", "due", "answered", "date", "agreed", "done", "dropped", "set", "target",
    "achieved", "given", "expires", "withdrawn",
  ]

  private var cells: [String: String]
  private var days: [String: Int] = [:]

  init(_ cells: [String: String]) {
    self.cells = cells
    for column in Self.dayColumns {
      if let text = cells[column], let day = NaiveDay.parse(text) { days[column] = day }
    }
  }

  /// What is written in the column, empty when nothing is.
  subscript(_ column: String) -> String { cells[column] ?? "" }

  /// The day in the column, nil when empty.
  func day(_ column: String) -> Int? { days[column] }

  /// The number in the column, nil when empty.
  func number(_ column: String) -> Int? { Int(self[column]) }

  /// The words in the column, which are separated by spaces.
  func words(_ column: String) -> Set<String> {
    Set(self[column].split(separator: " ").map { String($0) })
  }
}

/// Whether one id stands before another: by UTF-8 bytes.
func naivePrecedes(_ a: String, _ b: String) -> Bool {
  a.utf8.lexicographicallyPrecedes(b.utf8)
}

/// Ids in order, each once.
func naiveSorted(_ ids: some Sequence<String>) -> [String] {
  Set(ids).sorted(by: naivePrecedes)
}
