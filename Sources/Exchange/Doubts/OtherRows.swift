import Model

// Ids that the network has for something else: two people numbered their rows in the same way, and
// one row would take the place of the other without a word.
extension Merger {
  /// Warns of rows of files that have the id of a row which is of another family, or is called
  /// something else altogether.
  mutating func warnOfOtherRows(_ name: TableName, in network: Network) {
    let table = name.index
    let (before, after) = (base[name], network[name])
    guard !tables[table].file.isEmpty, before.count > 0 else { return }
    let schema = TableSchema.of(name)
    let called = ["alias", "name", "title"].lazy.compactMap { schema.column($0) }.first
    let texts = called.map { (before.texts($0), after.texts($0)) }
    let families = schema.column("family").map { (before.numbers($0), after.numbers($0)) }
    for row in 0..<before.count {
      guard let place = place(name, row) else { continue }
      let isOfOtherFamily = families.map { $0.0[row] != $0.1[row] } ?? false
      var isCalledOtherwise = false
      if let texts, !texts.0.equals(row, texts.1, row) {
        isCalledOtherwise = Self.shareNoWord(texts.0[row], texts.1[row])
      }
      guard isOfOtherFamily || isCalledOtherwise else { continue }
      warnings.add(
        Warning(
          file: place.file, table: name, line: place.line, column: "id",
          found: CellExcerpt.shown(before.ids[row]),
          .isOtherRow(
            was: CellExcerpt.shown(texts?.0[row] ?? ""),
            now: CellExcerpt.shown(texts?.1[row] ?? ""),
            isOfOtherFamily: isOfOtherFamily)))
    }
  }

  /// Whether two names have no word in common but that it is a family; one that is empty has none
  /// to differ in.
  private static func shareNoWord(_ one: String, _ other: String) -> Bool {
    func words(_ text: String) -> Set<String> {
      Set(
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
          .filter { !$0.hasPrefix("famili") })
    }
    let (a, b) = (words(one), words(other))
    return !a.isEmpty && !b.isEmpty && a.isDisjoint(with: b)
  }
}
