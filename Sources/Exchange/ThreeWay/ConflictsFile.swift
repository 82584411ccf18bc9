public import Model
import Terms
import Text

/// A sheet of conflicts with a column in which somebody chooses: `table`, `key`, `column`, `base`,
/// `ours`, `theirs`, `take`.
public struct ConflictsFile: Sendable {
  /// A line of the sheet.
  public struct Line: Hashable, Sendable {
    /// Its number in the file, from 1.
    public let number: Int
    /// Where the conflict is.
    public let place: ConflictPlace
    /// What stands there, as the sheet has it.
    public let base, ours, theirs: String
    /// What was chosen; nil where nothing was.
    public let take: ThreeWayTake?
  }

  /// Why a file is no sheet of conflicts.
  public enum Fault: Error, Hashable, Sendable {
    /// It is no text, or has not the columns.
    case notConflicts
    /// No table or column is called so.
    case unknownPlace(line: Int, found: String)
    /// The word is none of those that choose.
    case unknownTake(line: Int, found: String)
  }

  /// The names of the columns.
  static let columns = ["table", "key", "column", "base", "ours", "theirs", "take"]

  /// The lines.
  public let lines: [Line]
  /// The format it was written in.
  public let form: CSVForm

  /// Reads the bytes of a file, in whatever a spreadsheet makes of it.
  public init(_ bytes: [UInt8]) throws(Fault) {
    guard let (records, form) = Self.records(bytes), let heads = records.first else {
      throw .notConflicts
    }
    self.form = form
    let names = heads.cells.map { UnseenEnds.trimmed($0).lowercased() }
    let found = Self.columns.map { names.firstIndex(of: $0) }
    guard !found.contains(nil) else { throw .notConflicts }
    let places = found.compactMap { $0 }
    var lines: [Line] = []
    for record in records.dropFirst() {
      let cells = places.map { place in
        record.cells.indices.contains(place) ? record.cells[place] : ""
      }
      if cells.allSatisfy({ UnseenEnds.trimmed($0).isEmpty }) { continue }
      lines.append(try Self.line(cells, record.line))
    }
    self.lines = lines
  }

  private static func line(_ cells: [String], _ number: Int) throws(Fault) -> Line {
    let names = cells.map { UnseenEnds.trimmed($0) }
    guard let table = TableName(rawValue: names[0]) ?? Terms.table(named: names[0]) else {
      throw .unknownPlace(line: number, found: names[0])
    }
    let schema = TableSchema.of(table)
    var column: String?
    if !names[2].isEmpty {
      guard let place = schema.column(names[2]) ?? Terms.column(named: names[2], of: table) else {
        throw .unknownPlace(line: number, found: names[2])
      }
      column = schema.columns[place].name
    }
    var take: ThreeWayTake?
    if !names[6].isEmpty {
      let codes = ThreeWayTake.allCases.map(\.rawValue)
      guard let code = Terms.choice(names[6], among: codes),
        let meant = ThreeWayTake(rawValue: code)
      else { throw .unknownTake(line: number, found: names[6]) }
      take = meant
    }
    return Line(
      number: number, place: ConflictPlace(table, RowKeyText.cells(cells[1]), column: column),
      base: cells[3], ours: cells[4], theirs: cells[5], take: take)
  }

  // MARK: Writing

  /// The sheet of some conflicts, each with what was chosen.
  public static func bytes(
    _ conflicts: [ThreeWayConflict], takes: [ConflictPlace: ThreeWayTake], form: CSVForm
  ) -> [UInt8] {
    var text = form.mark
    let delimiter = String(UnicodeScalar(form.delimiter))
    func add(_ cells: [String]) {
      text += cells.map { quoted($0, delimiter) }.joined(separator: delimiter) + form.lineEnd
    }
    add(columns)
    for conflict in conflicts {
      let place = conflict.place
      add([
        place.table.rawValue, RowKeyText.text(place.key), place.column ?? "",
        conflict.text(of: conflict.base), conflict.text(of: conflict.ours),
        conflict.text(of: conflict.theirs), takes[place]?.rawValue ?? "",
      ])
    }
    return Array(text.utf8)
  }

  private static func quoted(_ cell: String, _ delimiter: String) -> String {
    let isPlain = cell.unicodeScalars.allSatisfy { scalar in
      scalar != "\"" && scalar != "\n" && scalar != "\r" && String(scalar) != delimiter
    }
    if isPlain, UnseenEnds.trimmed(cell) == cell { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }

  // MARK: Reading

  /// The records of a file with the lines in which they begin; nil where it is no text.
  private static func records(
    _ bytes: [UInt8]
  ) -> (records: [(line: Int, cells: [String])], form: CSVForm)? {
    let utf8: [UInt8]
    do throws(ReadingStopped) { utf8 = try TextEncoding.utf8(bytes).bytes } catch { return nil }
    var scalars = Array(
      String(decoding: utf8.dropFirst(TextEncoding.start(of: utf8)), as: UTF8.self).unicodeScalars)
    var line = 1
    if String(String.UnicodeScalarView(scalars.prefix(4))).lowercased() == "sep=" {
      let end = scalars.firstIndex(of: "\n") ?? scalars.count - 1
      scalars.removeFirst(end + 1)
      line += 1
    }
    let first = scalars.prefix { $0 != "\n" }
    let counts = [UnicodeScalar(","), ";", "\t"].map { mark in first.count { $0 == mark } }
    let delimiter: UnicodeScalar =
      counts[1] > counts[0] ? ";" : counts[2] > counts[0] ? "\t" : ","
    var found: [(line: Int, cells: [String])] = []
    var (cells, cell, start, isQuoted) = ([String](), String.UnicodeScalarView(), line, false)
    var index = 0
    func next() -> UnicodeScalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }
    while index < scalars.count {
      let scalar = scalars[index]
      if isQuoted {
        if scalar == "\"", next() == "\"" {
          cell.append(scalar)
          index += 1
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          cell.append(scalar)
        }
      } else if scalar == "\"", cell.isEmpty {
        isQuoted = true
      } else if scalar == delimiter {
        cells.append(String(cell))
        cell = String.UnicodeScalarView()
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", next() == "\n" { index += 1 }
        found.append((start, cells + [String(cell)]))
        (cells, cell, start) = ([], String.UnicodeScalarView(), line + 1)
      } else {
        cell.append(scalar)
      }
      if scalar == "\n" || scalar == "\r" { line += 1 }
      index += 1
    }
    if isQuoted { return nil }
    if !cells.isEmpty || !cell.isEmpty { found.append((start, cells + [String(cell)])) }
    return (found, delimiter == ";" ? .excel : .plain)
  }
}

/// The cells of a key as one text, with `/` between them and `\/` for one within a cell.
public enum RowKeyText {
  /// The text of cells.
  public static func text(_ cells: [String]) -> String {
    cells.map { $0.replacing("\\", with: "\\\\").replacing("/", with: "\\/") }
      .joined(separator: "/")
  }

  /// The cells of a text.
  public static func cells(_ text: String) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in text {
      if isEscaped {
        if character != "/" && character != "\\" { cells[cells.count - 1].append("\\") }
        cells[cells.count - 1].append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "/" {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    if isEscaped { cells[cells.count - 1].append("\\") }
    return cells
  }
}
