internal import Files
import Model
import Terms
import Workbook

/// Whether a file is a bundle by the ending of its name: a workbook, a sheet or a JSON document.
public func isBundleFile(_ path: String) -> Bool { FileEnding(path) != .other }

/// Reads the files of a bundle, each by its name.
struct BundleReader {
  let path: String
  let options: ReadingOptions
  let load: @Sendable (String) throws(ExchangeError) -> [UInt8]

  // MARK: One file

  /// Reads a file that is a bundle by itself.
  func readDocument(_ name: String) throws(ExchangeError) -> ParsedBundle {
    switch FileEnding(name) {
    case .json:
      var builder = BundleParser(options)
      let outcome = JSONReader.read(try load(name), file: name, into: &builder)
      if builder.isStamped { throw stamped(name) }
      switch outcome {
      case .tables: return finished(builder.parsed)
      case .noTables: throw .notABundle(path: path, builder.parsed.warnings)
      case .graph: throw .isGraph(path: path)
      }
    case .workbook, .oldWorkbook, .sheet:
      return try readFolder([name])
    case .other:
      let lower = name.lowercased()
      if lower.hasSuffix(".graphml") || lower.hasSuffix(".gexf") { throw .isGraph(path: path) }
      throw .notABundle(path: path, [])
    }
  }

  // MARK: A folder

  /// Reads the sheets among the files of a folder. A JSON document in a folder is no bundle.
  func readFolder(_ names: [String]) throws(ExchangeError) -> ParsedBundle {
    var parsed = ParsedBundle()
    var sources: [SheetSource] = []
    if let name = names.first(where: { $0.lowercased() == Terms.stampFile }),
      StampedFiles.isMark(try load(name))
    {
      throw stamped(name)
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !name.hasPrefix(".") && !name.hasPrefix("~") {
      switch FileEnding(name) {
      case .sheet(let stem):
        if let table = TableName.meant(by: stem) {
          sources.append(SheetSource(table: table, file: name, sheet: nil))
          continue
        }
      case .workbook:
        try addSheets(of: name, to: &sources, &parsed)
        continue
      case .oldWorkbook where names.count == 1:
        try addSheets(of: name, to: &sources, &parsed)
        continue
      case .oldWorkbook, .json, .other: break
      }
      if let warning = warning(ofFile: name) { parsed.warningList.add(warning) }
    }
    // Edges are ties where there are no nodes.
    if sources.allSatisfy({ $0.file == GraphSheets.edges }),
      Set(names).isSuperset(of: [GraphSheets.nodes, GraphSheets.edges])
    {
      throw .isGraph(path: path)
    }
    refuseSameTables(&sources, &parsed)
    guard !sources.isEmpty || !parsed.refusals.isEmpty else {
      throw .notABundle(path: path, parsed.warnings)
    }
    return finished(try BundleFiles.read(sources, onto: parsed, options, load: load))
  }

  /// Reads the sheets of a workbook that are tables, by their names; one alone also by the name of
  /// its file.
  private func addSheets(
    of file: String, to sources: inout [SheetSource], _ parsed: inout ParsedBundle
  ) throws(ExchangeError) {
    let bytes = try load(file)
    let reader: WorkbookReader
    do throws(WorkbookError) {
      reader = try WorkbookReader(bytes, file: file, options: options)
    } catch {
      let fault = bytes.isEmpty ? Fault.emptyFile : .workbook(error)
      parsed.refusals.add(Refusal(file: file, table: nil, line: nil, fault))
      for index in parsed.tables.indices { parsed.tables[index].isBroken = true }
      return
    }
    for sheet in reader.sheets.indices
    where TableName.meant(by: reader.sheets[sheet]) == nil && reader.isStamped(sheet) {
      throw stamped(file)
    }
    // Beside sheets that are tables it may hold anything.
    let isAlone = reader.sheets.allSatisfy { TableName.meant(by: $0) == nil }
    let stem = String(file.prefix(upTo: file.lastIndex(of: ".") ?? file.endIndex))
    let others = reader.sheets.indices.filter { sheet in
      TableName.meant(by: reader.sheets[sheet]) == nil
        && !Terms.isSheetOfWords(reader.sheets[sheet]) && !reader.isEmpty(sheet)
    }
    var wanted: [(sheet: Int, source: SheetSource)] = []
    for sheet in reader.sheets.indices {
      let name = reader.sheets[sheet]
      var table = TableName.meant(by: name)
      if table == nil, isAlone, others == [sheet] { table = TableName.meant(by: stem) }
      guard let table else {
        if others.contains(sheet) {
          parsed.warningList.add(
            Warning(
              file: file + ", " + CellExcerpt.shown(name),
              .unknownSheet(nearest: NearMiss.table(name))))
        }
        continue
      }
      wanted.append((sheet, SheetSource(table: table, file: file, sheet: name)))
    }
    let parts = reader.read(wanted)
    for (place, part) in parts.enumerated() {
      // The sheet of a table that is empty says as little as one that is not there.
      guard let part else { continue }
      var source = wanted[place].source
      source.part = part
      sources.append(source)
    }
  }

  /// The path, or of files without one the file.
  private func stamped(_ name: String) -> ExchangeError {
    .isForSomebody(path: path.isEmpty ? CellExcerpt.shown(name) : path)
  }

  private func finished(_ parsed: ParsedBundle) -> ParsedBundle {
    var parsed = parsed
    parsed.readCoordinators()
    return parsed
  }

  /// Refuses all but one of the files and sheets that are the same table.
  private func refuseSameTables(_ sources: inout [SheetSource], _ parsed: inout ParsedBundle) {
    var first: [TableName: SheetSource] = [:]
    var kept: [SheetSource] = []
    for source in sources {
      if let other = first[source.table] {
        parsed.refusals.add(
          Refusal(
            file: source.place, table: nil, line: nil,
            .sameTable(source.table, as: CellExcerpt.shown(other.place))))
        // What is in the other one may be what others name.
        parsed.tables[source.table.index].isBroken = true
      } else {
        first[source.table] = source
        kept.append(source)
      }
    }
    sources = kept.sorted { $0.table.index < $1.table.index }
  }

  /// A warning of a file that is no table but looks as if it was meant as one: any `.csv`, and
  /// whatever has the name of a table.
  private func warning(ofFile name: String) -> Warning? {
    let stem = name.split(separator: ".", omittingEmptySubsequences: false).first.map(String.init)
    let nearest = stem.flatMap(NearMiss.table)
    let isCSV = name.lowercased().hasSuffix(".csv")
    let others = ["txt", "tab", "xls", "xlsb", "json", "numbers", "pdf", "docx"]
    let ending = Path.ending(of: name.lowercased()) ?? ""
    guard isCSV || (nearest != nil && others.contains(ending)) else { return nil }
    return Warning(file: CellExcerpt.shown(name), .unknownFile(nearest: nearest))
  }
}

/// What a file of a bundle is, by the ending of its name.
enum FileEnding: Equatable {
  /// Cells with separators between them; the name without its ending.
  case sheet(stem: String)
  case workbook
  /// A workbook that is not read; what is in it tells what to do.
  case oldWorkbook
  case json
  case other

  init(_ name: String) {
    let lower = name.lowercased()
    if let ending = [".csv", ".tsv"].first(where: lower.hasSuffix) {
      self = .sheet(stem: String(name.dropLast(ending.count)))
    } else if [".xlsx", ".xlsm", ".ods"].contains(where: lower.hasSuffix) {
      self = .workbook
    } else if [".xls", ".xlsb"].contains(where: lower.hasSuffix) {
      self = .oldWorkbook
    } else {
      self = lower.hasSuffix(".json") ? .json : .other
    }
  }
}

/// A table of a bundle, and where it stands.
struct SheetSource: Sendable {
  let table: TableName
  let file: String
  /// The sheet of a workbook; nil for a file that is a sheet.
  let sheet: String?
  /// What was read of a sheet of a workbook.
  var part: ParsedBundle?

  /// The place as messages name it.
  var place: String {
    guard let sheet else { return file }
    return file + ", " + CellExcerpt.shown(sheet)
  }

  /// Whether the file or sheet has another name than the table.
  var isRenamed: Bool {
    sheet.map { $0 != table.rawValue } ?? (file != BundleFiles.file(table))
  }
}

extension TableName {
  /// The table that the name of a file, a sheet or a key means; nil where it means none.
  static func meant(by name: String) -> TableName? {
    TableName(rawValue: NearMiss.folded(name, keepingSeparators: true))
      ?? Terms.table(named: name)
  }
}
