extension PlainBundle {
  /// The bundle with areas that differ only in case or in spaces written as most of its rows do;
  /// among equals, as the smallest by bytes.
  public func withAreasMadeOne() -> PlainBundle {
    var written: [String: [String: Int]] = [:]
    for table in ["families", "services"] {
      for row in rows(table) {
        let area = Self.trimmed(row["area"] ?? "")
        if !area.isEmpty { written[Self.folded(area), default: [:]][area, default: 0] += 1 }
      }
    }
    var result = self
    for table in ["families", "services"] {
      for (index, row) in rows(table).enumerated() {
        guard let area = row["area"] else { continue }
        let ways = written[Self.folded(area)] ?? [:]
        let most = ways.values.max() ?? 0
        result.tables[table]?[index]["area"] =
          naiveSorted(ways.keys.filter { ways[$0] == most }).first ?? ""
      }
    }
    return result
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// An area in small letters, with one space for a run of them.
  static func folded(_ area: String) -> String {
    area.unicodeScalars.split { $0.properties.isWhitespace }.map {
      String(String.UnicodeScalarView($0))
    }
    .joined(separator: " ").lowercased()
  }
}
