import Foundation

/// A bundle as it stands in its files: tables of rows of text, with nothing understood or refused.
public struct PlainBundle: Equatable, Sendable {
  /// The rows of each table by its name (`families`, `people` …), each a dictionary from column to
  /// what is written there; an absent column is empty.
  public var tables: [String: [[String: String]]]

  /// A bundle of these tables; none is an empty network.
  public init(tables: [String: [[String: String]]] = [:]) {
    self.tables = tables
  }

  /// The rows of a table, none when it is missing.
  public func rows(_ table: String) -> [[String: String]] {
    tables[table] ?? []
  }

  /// The tables of a bundle and their columns, in the order of `docs/format.en.md`.
  public static let columns: [(table: String, columns: [String])] = [
    ("families", ["id", "alias", "area", "enrolled", "closed"]),
    ("people", ["id", "family", "alias", "born", "role", "from", "until"]),
    ("homes", ["person", "family", "from", "until"]),
    (
      "services",
      [
        "id", "name", "sector", "area", "domains", "min_age", "max_age", "response_time", "opened",
        "closed",
      ]
    ),
    ("contacts", ["id", "name", "service", "role", "from", "until", "phone", "email"]),
    (
      "ties",
      [
        "a", "b", "kind", "support", "strength", "trust", "relation", "from", "until",
        "last_contact",
      ]
    ),
    (
      "needs",
      [
        "id", "family", "person", "domain", "title", "raised", "urgency", "closed", "outcome",
      ]
    ),
    (
      "responsibilities",
      [
        "need", "actor", "asked", "accepted", "from", "until", "part", "declined", "reason",
      ]
    ),
    (
      "referrals",
      [
        "id", "family", "person", "need", "kind", "from", "to", "sent", "due", "answered",
        "outcome", "reason", "follows",
      ]
    ),
    ("activities", ["date", "actor", "family", "need", "kind"]),
    (
      "agreements",
      [
        "id", "family", "actor", "title", "agreed", "due", "done", "dropped", "need", "referral",
      ]
    ),
    (
      "goals",
      [
        "id", "family", "person", "domain", "title", "set", "target", "achieved", "dropped", "need",
        "follows",
      ]
    ),
    ("moments", ["date", "family", "person", "title", "weight", "goal"]),
    (
      "consents",
      [
        "family", "person", "from_service", "to_service", "domains", "given", "expires",
        "withdrawn",
      ]
    ),
    (
      "deadlines",
      [
        "kind", "length", "roll", "basis", "law", "url", "valid_from", "valid_until", "name_nb",
        "name_nn", "name_en",
      ]
    ),
  ]

  /// Reads the CSV files of a folder; a missing file is an empty table.
  public init(folder: String) throws {
    tables = [:]
    for (table, _) in Self.columns {
      let path = folder + "/" + table + ".csv"
      guard FileManager.default.fileExists(atPath: path) else { continue }
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      tables[table] = Self.csv(String(decoding: data, as: UTF8.self))
    }
  }

  /// Writes each table that has rows as a CSV file in a folder, which is made when missing; rows
  /// stay in their order.
  public func write(folder: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    for (table, _) in Self.columns where !rows(table).isEmpty {
      try Data(text(table).utf8).write(to: URL(fileURLWithPath: folder + "/" + table + ".csv"))
    }
  }

  /// A table as CSV: all columns of `docs/format.en.md`, `,`, LF, quotes only where needed.
  public func text(_ table: String) -> String {
    let columns = Self.columns.first { $0.table == table }?.columns ?? []
    var lines = columns.joined(separator: ",") + "\n"
    for row in rows(table) {
      lines += columns.map { Self.quoted(row[$0] ?? "") }.joined(separator: ",") + "\n"
    }
    return lines
  }

  private static func quoted(_ text: String) -> String {
    let needs = text.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
    return needs ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  /// The rows of a CSV text by the names in its first line, separated by `,` (or by `;` where the
  /// first line has no comma).
  static func csv(_ text: String) -> [[String: String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    let firstLine = scalars.prefix { $0 != "\n" }
    let delimiter: Unicode.Scalar = firstLine.contains(",") ? "," : ";"
    var index = scalars.first == "\u{FEFF}" ? 1 : 0

    func endRecord() {
      record.append(field)
      field = ""
      if record != [""] { records.append(record) }
      record = []
    }

    while index < scalars.count {
      let scalar = scalars[index]
      if isQuoted {
        if scalar != "\"" {
          field.unicodeScalars.append(scalar)
        } else if index + 1 < scalars.count, scalars[index + 1] == "\"" {
          field.unicodeScalars.append(scalar)
          index += 1
        } else {
          isQuoted = false
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == delimiter {
        record.append(field)
        field = ""
      } else if scalar == "\n" {
        endRecord()
      } else if scalar != "\r" {
        field.unicodeScalars.append(scalar)
      }
      index += 1
    }
    if !field.isEmpty || !record.isEmpty { endRecord() }

    guard let header = records.first else { return [] }
    return records.dropFirst().map { record in
      var row: [String: String] = [:]
      for (name, value) in zip(header, record) { row[name] = value }
      return row
    }
  }
}
