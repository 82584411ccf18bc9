import Model

/// Finds what somebody may have meant who wrote something that is not known.
enum NearMiss {
  /// A text as it is compared: lower case, without blanks around it, and, unless separators are
  /// kept, with hyphens for blanks and underscores.
  static func folded(_ text: String, keepingSeparators: Bool = false) -> String {
    let trimmed = text.drop { $0 == " " || $0 == "\t" }
    let end = trimmed.lastIndex { $0 != " " && $0 != "\t" }
    guard let end else { return "" }
    let lower = trimmed[...end].lowercased()
    return keepingSeparators
      ? lower : String(lower.map { $0 == " " || $0 == "_" ? "-" : $0 })
  }

  /// The code of a vocabulary that a word may mean.
  static func word(_ word: String, among codes: [String]) -> String? {
    let wanted = folded(word)
    if codes.contains(wanted) { return wanted }
    if let code = Synonyms.words[wanted]?.first(where: codes.contains) { return code }
    if let code = nearest(wanted, among: codes) { return code }
    // A Norwegian word with a slip of the pen.
    let synonyms = Synonyms.words.keys.filter { abs($0.utf8.count - wanted.utf8.count) <= 4 }
    return nearest(wanted, among: synonyms.sorted()).flatMap {
      Synonyms.words[$0]?.first(where: codes.contains)
    }
  }

  /// The column of a table that a name may mean.
  static func column(_ name: String, in schema: TableSchema) -> String? {
    let wanted = folded(name).replacing("-", with: "_")
    let columns = schema.columns.map(\.name)
    if columns.contains(wanted) { return wanted }
    if let column = Synonyms.columns[wanted]?.first(where: columns.contains) { return column }
    return nearest(wanted, among: columns)
  }

  /// The table that the name of a file (without its ending) or a key may mean.
  static func table(_ name: String) -> TableName? {
    let wanted = folded(name)
    if let table = TableName(rawValue: wanted) ?? Synonyms.tables[wanted] { return table }
    return nearest(wanted, among: TableName.allCases.map(\.rawValue)).flatMap(TableName.init)
  }

  /// Of several texts the one that is at most two letters away, the nearest and then the first.
  static func nearest(_ text: String, among candidates: [String]) -> String? {
    let wanted = Array(text.unicodeScalars)
    guard (2...64).contains(wanted.count) else { return nil }
    var best: String?
    // A short word is another word as soon as two letters differ.
    var bestDistance = wanted.count <= 4 ? 2 : 3
    for candidate in candidates {
      let distance = distance(wanted, Array(candidate.unicodeScalars), below: bestDistance)
      if let distance {
        best = candidate
        bestDistance = distance
      }
    }
    return best
  }

  /// How many letters must be put in, taken out or changed, or swapped with their neighbour; nil
  /// where it is not below a bound.
  static func distance<Element: Equatable>(
    _ one: [Element], _ other: [Element], below bound: Int
  ) -> Int? {
    guard abs(one.count - other.count) < bound else { return nil }
    var beforeLast = [Int](repeating: 0, count: other.count + 1)
    var last = Array(0...other.count)
    for i in 0..<one.count {
      var current = [i + 1]
      current.reserveCapacity(other.count + 1)
      for j in 0..<other.count {
        var least = min(last[j + 1] + 1, current[j] + 1, last[j] + (one[i] == other[j] ? 0 : 1))
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          least = min(least, beforeLast[j - 1] + 1)
        }
        current.append(least)
      }
      if (current.min() ?? 0) >= bound { return nil }
      beforeLast = last
      last = current
    }
    let distance = last[other.count]
    return distance < bound ? distance : nil
  }
}
