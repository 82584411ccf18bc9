import Exchange
public import Model

/// Several rows as one change: new ones, which may name each other, and new cells of rows that are
/// there.
public struct SaveRows: EditRequest {
  /// A row that is to be saved.
  public struct Row: Sendable {
    let table: TableName
    let label: String?
    let cells: [CellInput]

    /// A row of cells by their columns.
    ///
    /// - Parameter label: what stands for the id of a new row until it has one, in cells of other
    ///   rows as well; nothing that could be an id. Nil for a row whose key is among the cells:
    ///   what is not given of it stays as it is.
    public init(_ table: TableName, label: String? = nil, _ cells: [CellInput]) {
      self.table = table
      self.label = label
      self.cells = cells
    }
  }

  private let rows: [Row]
  private let reading: EditReading

  /// Rows that are saved together.
  public init(_ rows: [Row], _ reading: EditReading) {
    self.rows = rows
    self.reading = reading
  }

  private var labelled: Set<TableName> { Set(rows.filter { $0.label != nil }.map(\.table)) }

  /// What the rows and what they name have to do with.
  public var wanted: RowsWanted {
    let labels = Set(rows.compactMap(\.label))
    let known = rows.map { row in
      let cells = row.cells.filter { !labels.contains($0.text) }
      return GivenRow(row.table, texts(row.table, cells))
    }
    var wanted = RowsWanted(of: known, reading)
    wanted.newIDs = labelled
    return wanted
  }

  private func texts(_ table: TableName, _ cells: [CellInput]) -> [String] {
    let schema = TableSchema.of(table)
    var texts = [String](repeating: "", count: schema.columns.count)
    for cell in cells { texts[schema.place(cell.column)] = cell.text }
    return texts
  }

  /// What becomes of the rows.
  public func step(_ base: EditBase) throws(EditFault) -> EditStep<Edit> {
    var more = base.wanted
    guard let ids = ids(base, &more) else { return .read(more) }
    let inputs = rows.map { row in
      let named = row.cells.map { CellInput($0.column, ids[$0.text] ?? $0.text) }
      let id = row.label.flatMap { ids[$0] }.map { [CellInput("id", $0)] } ?? []
      return RowInput(row.table, id + named)
    }
    do throws(EditFault) {
      guard let merged = try base.merging(RowLookup(base.network).given(inputs), reading) else {
        more.everything = true
        return .read(more)
      }
      return .done(Edit(merged.change, from: base.network, way: .row, warnings: merged.warnings))
    } catch {
      throw error.labelled(Dictionary(ids.map { ($1, $0) }) { first, _ in first })
    }
  }

  /// An id for each label; nil where more has to be known of which are free.
  private func ids(_ base: EditBase, _ more: inout RowsWanted) -> [String: String]? {
    var ids: [String: String] = [:]
    for table in labelled {
      guard let first = base.newIDs[table], var number = Int(first.dropFirst()) else {
        more.newIDs = labelled
        return nil
      }
      for label in rows.filter({ $0.table == table }).compactMap(\.label) {
        var id = first
        // Only the first free number is known: those behind it are looked up.
        while number != Int(first.dropFirst()) || ids.values.contains(id) {
          id = table.letter + String(number)
          if !base.isWhole, !base.wanted.ids.contains(id) {
            more.ids.formUnion((0..<rows.count).map { table.letter + String(number + $0) })
            return nil
          }
          let isUsed = Ref.Kind.allCases.contains { kind in
            kind.table.map { $0 == table || table.sharesNamespace && $0.sharesNamespace } ?? false
              && base.network.find(kind, id: id) != nil
          }
          if !isUsed { break }
          number += 1
        }
        ids[label] = id
        number += 1
      }
    }
    return ids
  }
}

extension EditFault {
  /// The same, with the labels of new rows in place of the ids that they would have had.
  fileprivate func labelled(_ labels: [String: String]) -> EditFault {
    guard case .refused(.refused(let refusals, let more)) = self else { return self }
    return .refused(
      .refused(
        refusals.map { $0.withKey($0.storedKey.map { labels[$0] ?? $0 }) }, more: more))
  }
}
