internal import Model

/// The views of the file: each table as the bundle has it, with ids, words, lengths and ISO days.
///
/// Empty cells are NULL. Joins are outer ones: a column that is not asked for then costs nothing,
/// and a condition on it uses the indexes all the same.
enum ViewText {
  static func view(_ table: StoredTable) -> SchemaObject {
    var columns: [String] = []
    var joins: [String] = []
    for (index, schema) in table.schema.columns.enumerated() {
      let name = table.sqlName(index)
      let value = "t." + name
      let other = schema.name + "_"
      func join(_ parent: String, on key: String, _ wanted: String) -> String {
        joins.append("  LEFT JOIN \(parent) AS \(other) ON \(other).key = \(key)")
        return other + "." + wanted
      }
      var shown: String
      switch schema.kind {
      case .id: shown = table.isNode ? join("node", on: "t.key", "id") : value
      case .ref(let kinds):
        let parent = kinds.first.flatMap(\.table).map { StoredTable.all[$0.index] }
        let isNode = kinds.count > 1 || parent?.isNode ?? true
        shown = join(isNode ? "node" : parent?.name ?? "node", on: value, "id")
      case .symbol: shown = join("symbol", on: value, "text")
      case .text, .integer: shown = value
      case .day: shown = "date(\(value) * 86400, 'unixepoch')"
      case .birth:
        shown = "substr(date((\(value) >> 1) * 86400, 'unixepoch'), 1, 10 - 3 * (\(value) & 1))"
      case .word(let codes): shown = choice(value, codes)
      case .words(let codes):
        let parts = codes.enumerated().map { "iif(\(value) & \(1 << $0), ' \($1)', '')" }
        shown = "nullif(ltrim(" + lines(parts, of: 2, separator: " || ") + "), '')"
      case .length:
        let units = LengthOfTime.Unit.allCases.map(\.code)
        shown = "(\(value) / 4) || " + choice("\(value) % 4", units)
      }
      columns.append("  \(shown) AS \(name)")
    }
    return SchemaText.object(
      .view, table.schema.name.rawValue,
      "AS\nSELECT\n" + columns.joined(separator: ",\n") + "\nFROM \(table.name) AS t"
        + joins.map { "\n" + $0 }.joined())
  }

  private static func choice(_ value: String, _ codes: [String]) -> String {
    let cases = codes.enumerated().map { "WHEN \($0) THEN '\($1)'" }
    return "CASE \(value)" + lines(cases, of: 3, separator: " ", before: " ") + "END"
  }

  /// The parts, several a line where they are more than one line holds.
  private static func lines(
    _ parts: [String], of count: Int, separator: String, before: String = ""
  ) -> String {
    if parts.count <= count { return before + parts.joined(separator: separator) + " " }
    var text = ""
    for (index, part) in parts.enumerated() {
      if index % count == 0 {
        // The line before ends in no space.
        if index > 0 { text += separator.last == " " ? String(separator.dropLast()) : separator }
        text += "\n    " + part
      } else {
        text += separator + part
      }
    }
    return text + "\n  "
  }
}
