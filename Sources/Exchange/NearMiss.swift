import Model

/// Finds what somebody may have meant who wrote something that is not known.
enum NearMiss {
  /// A text as it is compared: lower case, without blanks around it, and, unless separators are
  /// kept, with hyphens for blanks and underscores.
  static func folded(_ text: String, keepingSeparators: Bool = false) -> String {
    let lower = UnseenEnds.trimmed(text).lowercased()
    return keepingSeparators
      ? lower : String(lower.map { $0 == " " || $0 == "_" ? "-" : $0 })
  }

  /// The code of a vocabulary that a word may mean.
  static func word(_ word: String, among codes: [String]) -> String? {
    let wanted = folded(word)
    if codes.contains(wanted) { return wanted }
    if let code = Synonyms.words[wanted]?.first(where: codes.contains) { return code }
    if let code = Model.nearest(to: wanted, among: codes) { return code }
    // A Norwegian word with a slip of the pen.
    let synonyms = Synonyms.words.keys.filter { abs($0.utf8.count - wanted.utf8.count) <= 4 }
    return Model.nearest(to: wanted, among: synonyms.sorted()).flatMap {
      Synonyms.words[$0]?.first(where: codes.contains)
    }
  }

  /// The column of a table that a name may mean.
  static func column(_ name: String, in schema: TableSchema) -> String? {
    let wanted = folded(name).replacing("-", with: "_")
    let columns = schema.columns.map(\.name)
    if columns.contains(wanted) { return wanted }
    if let column = Synonyms.columns[wanted]?.first(where: columns.contains) { return column }
    return Model.nearest(to: wanted, among: columns)
  }

  /// The table that the name of a file (without its ending) or a key may mean.
  static func table(_ name: String) -> TableName? {
    let wanted = folded(name)
    if let table = TableName(rawValue: wanted) ?? Synonyms.tables[wanted] { return table }
    return Model.nearest(to: wanted, among: TableName.allCases.map(\.rawValue)).flatMap(
      TableName.init)
  }
}
