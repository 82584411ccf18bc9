public import Model

extension PlainBundle {
  /// A bundle in a few lines, each of them a row: the table, then cells as `column=text`, where `+`
  /// is a space within the text.
  public init(lines: String) {
    self.init()
    for line in lines.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let table = words.first else { continue }
      var row: [String: String] = [:]
      for word in words.dropFirst() {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        row[String(parts[0])] = parts.count < 2 ? "" : String(parts[1]).replacing("+", with: " ")
      }
      tables[String(table), default: []].append(row)
    }
  }

  /// A bundle of small tables, each a text of lines: the columns, then the rows, parted by commas.
  public init(csv tables: [String: String]) {
    self.init()
    self.tables = tables.mapValues { text in
      let lines = text.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      return lines.dropFirst().map { row in
        Dictionary(zip(lines[0], row), uniquingKeysWith: { _, last in last })
      }
    }
  }

  /// Adds a row; columns that are not named are empty.
  public mutating func add(_ table: TableName, _ row: [String: String]) {
    tables[table.rawValue, default: []].append(row)
  }
}
