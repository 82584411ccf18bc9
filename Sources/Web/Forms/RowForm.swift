import Analysis
import Editing
import Exchange
import Model
import Terms
import Wording

/// A row as a form shows it: one field a column.
struct RowForm {
  /// The table.
  let table: TableName
  /// The row that is changed, by its number in addresses; nil for a new one.
  let number: Int?
  /// The cells of the row as they were shown; empty for a new one.
  let shown: [String]
  /// What stands in the fields, by columns: names in place of ids.
  var values: [String: String]
  /// The family that the row is about, where it is one's.
  let family: Ref?
  /// Sentences about fields, by columns.
  var faults: [String: [String]] = [:]
  /// Sentences about the row as a whole.
  var general: [String] = []

  var schema: TableSchema { TableSchema.of(table) }

  /// The columns that people fill in: the id is given, and the family is known.
  var columns: [ColumnSchema] {
    schema.columns.filter { column in
      switch column.kind {
      case .id: false
      default: !(column.name == "family" && family != nil && table != .homes)
      }
    }
  }

  var isFaulty: Bool { !faults.isEmpty || !general.isEmpty }
}

extension RowForm {
  /// A row that is there.
  init(
    _ table: TableName, number: Int, cells: [String], family: Ref?, _ names: Names
  ) {
    self.init(table: table, number: number, shown: cells, values: [:], family: family)
    for (column, cell) in zip(schema.columns, cells) {
      values[column.name] = shownText(cell, column, names)
    }
  }

  /// A new row; what is known of it already stands in its fields.
  init(new table: TableName, _ values: [String: String], family: Ref?) {
    self.init(table: table, number: nil, shown: [], values: values, family: family)
  }

  /// A cell as a field shows it.
  func shownText(_ cell: String, _ column: ColumnSchema, _ names: Names) -> String {
    guard case .ref(let kinds) = column.kind, !cell.isEmpty else { return cell }
    if isChoice(column) { return cell }
    return names.label(ofID: cell, among: kinds) ?? cell
  }

  /// Puts what is known by its id already as people call it.
  mutating func show(_ names: Names) {
    for column in columns {
      if let id = values[column.name] { values[column.name] = shownText(id, column, names) }
    }
  }

  /// Whether a column is chosen from a list of what the family has.
  func isChoice(_ column: ColumnSchema) -> Bool {
    guard family != nil, case .ref(let kinds) = column.kind else { return false }
    return kinds.allSatisfy { [.need, .person, .referral, .goal, .agreement].contains($0) }
  }

  /// What a form sent, as the cells of a row: ids in place of names.
  ///
  /// - Parameter fields: a field of several words is sent once a word.
  func cells(_ fields: FormFields, _ names: Names) -> [CellInput] {
    columns.compactMap { column in
      let given = fields.all(column.name)
      switch column.kind {
      case .words:
        return CellInput(column.name, given.filter { !$0.isEmpty }.joined(separator: " "))
      case .ref(let kinds):
        guard let text = given.first else { return nil }
        if text.isEmpty { return CellInput(column.name, "") }
        let id = names.id(of: text, among: kinds, family: family)
        return CellInput(column.name, id ?? text)
      default: return given.first.map { CellInput(column.name, $0) }
      }
    }
  }

  /// The same form with what was sent, so that nothing that was written is lost.
  func with(_ fields: FormFields) -> RowForm {
    var form = self
    for column in columns {
      let given = fields.all(column.name)
      if !given.isEmpty || column.isWords {
        form.values[column.name] = given.filter { !$0.isEmpty }.joined(separator: " ")
      }
    }
    return form
  }

  /// Puts each refusal at its field, in the words of an import.
  mutating func take(_ fault: AccessFault, _ context: RequestContext) {
    if case .refused(.refused(.refused(let refusals, _))) = fault {
      for refusal in refusals {
        let words = context.words(refusal)
        if refusal.table == table, let column = refusal.column,
          columns.contains(where: { $0.name == column })
        {
          faults[column, default: []].append(words)
        } else {
          general.append(words)
        }
      }
    } else {
      general += context.lines(fault)
    }
  }
}

extension ColumnSchema {
  var isWords: Bool { if case .words = kind { true } else { false } }
}
