import Editing
import Exchange
import Model
import Store
import Support
import Testing

/// Random edits of random networks, by hand and by import, taken back in any order.
@Suite struct RandomEditTests {
  @Test(arguments: [11, 12, 13, 16] as [UInt64])
  func `a part decides as the whole does, and undoing all gives the first bytes`(
    seed: UInt64
  ) throws {
    let made = RandomNetwork(seed: seed)
    let file = try EditedFile()
    try file.importing(made.bundle.parsed)
    let first = try file.bundle()
    var random = Seeded(seed)
    var done = 0
    for step in 0..<60 {
      let request = RandomRequest.make(try file.network(), &random)
      let before = try file.bundle()
      let expected = file.outcomeOnWhole(request)
      do throws(UpdateError<EditFault>) {
        let rows = try file.edit(request)
        #expect(rows == expected.rows, "step \(step)")
        done += rows.isEmpty ? 0 : 1
      } catch {
        #expect(EditedFile.words(error) == expected.fault, "step \(step)")
        #expect(try file.bundle() == before)
      }
      #expect(try file.network().violations().isEmpty, "step \(step)")
    }
    #expect(done > 15)
    #expect(try NetworkFile.check(at: file.path).isEmpty)
    try expectReplay(file)
    // The first import itself is left.
    while try !nothingButTheFirst(file) { try file.edit(UndoChange(nil)) }
    #expect(try file.bundle() == first)
    try file.edit(UndoChange(nil))
    #expect(try file.network().tables.allSatisfy { $0.count == 0 })
    #expect(file.fault(UndoChange(nil)) == "Det er ingenting å angre.")
  }

  private func nothingButTheFirst(_ file: EditedFile) throws -> Bool {
    let log = try NetworkFile.history(at: file.path, withRows: false).map(\.entry)
    let undone = undoneChanges(log)
    return log.allSatisfy {
      $0.number == 1 || $0.entry.undoes != nil || undone[$0.number] != nil
    }
  }

  /// Every row of the log stands before its change as the changes before it left it, and in the end
  /// as it is.
  private func expectReplay(_ file: EditedFile) throws {
    var left: [RowKey: [String]] = [:]
    for (_, rows) in try NetworkFile.history(at: file.path) {
      for row in rows {
        let key = RowKey(row.table, row.key)
        if let known = left[key] { #expect(known == row.before ?? []) }
        left[key] = row.after ?? []
      }
    }
    let network = try file.network()
    let text = NetworkText(network)
    var now: [RowKey: [String]] = [:]
    for table in network.tables {
      for row in 0..<table.count {
        let cells = text.cells(table.name, row)
        now[RowKey(table.name, table.schema.keyOfRow(cells))] = cells
      }
    }
    for (key, cells) in left { #expect(now[key] ?? [] == cells) }
  }
}

/// Requests that may be made of a network, and some that may not.
private enum RandomRequest {
  static func make(_ network: Network, _ random: inout Seeded) -> any EditRequest {
    let text = NetworkText(network)
    func pick<Element>(_ list: [Element]) -> Element? { list.randomElement(using: &random) }
    func some(_ kinds: [Ref.Kind]) -> String {
      let names = kinds.compactMap(\.table).filter { network[$0].count > 0 }
      guard let name = pick(names), let row = pick(Array(0..<network[name].count)) else {
        return ""
      }
      return network[name].ids[row]
    }
    func day() -> String {
      Day(number: Int32.random(in: 19_500...20_700, using: &random)).description
    }
    let filled = TableName.allCases.filter { network[$0].count > 0 && $0 != .deadlines }
    guard let table = pick(filled), let row = pick(Array(0..<network[table].count)) else {
      return UndoChange(nil)
    }
    let schema = TableSchema.of(table)
    let cells = text.cells(table, row)
    let key = schema.keyOfRow(cells)
    /// Another cell that fits the column, as often as not.
    func cell(_ place: Int) -> String {
      switch schema.columns[place].kind {
      case .id: "x" + String(Int.random(in: 1...999, using: &random))
      case .ref(let kinds): Bool.random(using: &random) ? some(kinds) : cells[place]
      case .day: Bool.random(using: &random) ? day() : ""
      case .word(let codes): pick(codes + [""]) ?? ""
      case .text: pick(["Gjeld", "a / b \\ c", "«sitat», \"mer\"", "æøå"]) ?? ""
      case .symbol where schema.columns[place].name == "area":
        pick(["sentrum", "Sentrum", "vest"]) ?? ""
      default: cells[place]
      }
    }
    switch Int.random(in: 0..<16, using: &random) {
    case 0..<6:
      guard let place = pick(Array(schema.columns.indices.dropFirst(table.refKind == nil ? 0 : 1)))
      else { break }
      return SetRow(
        table, key, [CellInput(schema.columns[place].name, cell(place))], EditedFile.reading)
    case 6..<9:
      let places = schema.columns.indices.filter { schema.columns[$0].isKey }
      guard let changed = pick(places) else { break }
      let inputs = schema.columns.indices.map { place in
        CellInput(schema.columns[place].name, place == changed ? cell(place) : cells[place])
      }
      return AddRow(table, inputs, EditedFile.reading)
    case 9: return EndRow(table, key, on: Day(day()) ?? EditedFile.today, EditedFile.reading)
    case 10, 11:
      return RemoveRow(
        table, key, takesReferrers: Bool.random(using: &random), EditedFile.reading)
    case 12:
      return RenameRow(
        nil, from: some([.family, .person, .service, .contact, .need, .referral]),
        to: (Bool.random(using: &random) ? "å" : "a")
          + String(Int.random(in: 1...99, using: &random)))
    case 13:
      guard let kind = pick([Ref.Kind.family, .service, .contact]) else { break }
      return JoinRows(some([kind]), some([kind]), keepsOwn: Bool.random(using: &random))
    case 14: return UndoChange(Int.random(in: 2...40, using: &random))
    default: break
    }
    return UndoChange(nil)
  }
}

extension PlainBundle {
  /// The bundle as it is read from CSV.
  var parsed: ParsedBundle {
    get throws {
      let files = TableSchema.all.compactMap { schema -> (name: String, bytes: [UInt8])? in
        let rows = rows(schema.name.rawValue)
        if rows.isEmpty { return nil }
        let names = schema.columns.map(\.name)
        // An import takes no formula; the made-up networks have some to be harmless in tables.
        let lines =
          [names]
          + rows.map { row in names.map { row[$0].map { $0.hasPrefix("=") ? "Gjeld" : $0 } ?? "" } }
        let text = lines.map { cells in
          cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
        }.joined()
        return (schema.name.rawValue + ".csv", Array(text.utf8))
      }
      return try readBundle(files: files)
    }
  }
}
