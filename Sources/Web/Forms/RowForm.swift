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
  var shown: [String]
  /// What stands in the fields, by columns: names in place of ids.
  var values: [String: String]
  /// The family that the row is about, where it is one's.
  let family: Ref?
  /// Sentences about fields, by columns.
  var faults: [String: [String]] = [:]
  /// Sentences about the row as a whole.
  var general: [String] = []
  /// What stands in a field and is not one thing's name, by columns.
  var unclear: [String: NameReading] = [:]

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
    if case .day = column.kind, let day = Day(cell) { return names.language.shortDay(day) }
    if case .birth = column.kind, let birth = Birth(cell) {
      return birth.isMonthOnly
        ? names.language.month(birth.day) : names.language.shortDay(birth.day)
    }
    if table == .contacts, column.name == "role", cell == Network.coordinatorRole {
      return names.language.coordinatorRole
    }
    guard case .ref(let kinds) = column.kind, !cell.isEmpty else { return cell }
    if isChoice(column) { return cell }
    return names.label(ofID: cell, among: kinds) ?? cell
  }

  /// The columns in which something else was sent than stood there.
  func touched(_ fields: FormFields) -> Set<String> {
    let changed = columns.filter { column in
      let given = fields.all(column.name)
      if given.isEmpty, !column.isWords { return false }
      return given.filter { !$0.isEmpty }.joined(separator: " ") != values[column.name] ?? ""
    }
    return Set(changed.map(\.name))
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

  /// What a form sent, with what was chosen of several names in place of the name.
  func chosen(_ fields: FormFields) -> FormFields {
    var chosen: [String: String] = [:]
    for column in columns {
      // Who writes another name does not mean what was chosen for the one before.
      if let id = fields["valg." + column.name],
        fields["valgt." + column.name] == fields[column.name]
      {
        chosen[column.name] = id
      }
    }
    return FormFields(fields.fields.map { ($0.name, chosen[$0.name] ?? $0.value) })
  }

  /// What a form sent, as the cells of a row: ids in place of names.
  ///
  /// - Parameter fields: a field of several words is sent once a word.
  mutating func cells(
    _ fields: FormFields, _ names: Names, _ reading: EditReading
  ) -> [CellInput] {
    var cells: [CellInput] = []
    for column in columns {
      if let cell = cell(column, fields, names, reading) { cells.append(cell) }
    }
    return cells
  }

  private mutating func cell(
    _ column: ColumnSchema, _ fields: FormFields, _ names: Names, _ reading: EditReading
  ) -> CellInput? {
    let given = fields.all(column.name)
    switch column.kind {
    case .words:
      return CellInput(column.name, given.filter { !$0.isEmpty }.joined(separator: " "))
    case .ref(let kinds):
      guard let text = given.first else { return nil }
      if text.isEmpty { return CellInput(column.name, "") }
      let reading = names.reading(text, among: kinds, family: family)
      if case .one(let id) = reading { return CellInput(column.name, id) }
      unclear[column.name] = reading
      return CellInput(column.name, text)
    case .day:
      return given.first.map {
        CellInput(column.name, SpokenDay.cell($0, column.direction, reading))
      }
    default: return given.first.map { CellInput(column.name, $0) }
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
    form.takeHolder(fields)
    return form
  }

  /// The same form with what somebody had begun to write when they were held up. What they had not
  /// touched stands as it does now.
  func giving(back draft: FormFields, _ names: Names) -> RowForm {
    var form = self
    form.takeHolder(draft)
    for (place, column) in schema.columns.enumerated() {
      let given = draft.all(column.name)
      guard columns.contains(where: { $0.name == column.name }), !given.isEmpty || column.isWords
      else { continue }
      let text = given.filter { !$0.isEmpty }.joined(separator: " ")
      if let was = draft["var." + column.name] {
        if text == shownText(was, column, names) { continue }
        // Whoever changed it meanwhile is told of when it is saved.
        if form.shown.indices.contains(place) { form.shown[place] = was }
      }
      form.values[column.name] = text
    }
    return form
  }

  /// Refuses a new person of whom nobody could say who it is.
  mutating func refusesNameless(_ context: RequestContext) -> Bool {
    guard table == .people, number == nil, (values["alias"] ?? "").allSatisfy(\.isWhitespace)
    else { return false }
    faults["alias", default: []].append(context.say(Words.namePerson))
    return true
  }

  /// Refuses a year of birth without its month, where the month decides who is grown up. Of an
  /// adult January is made of it, as of a sheet's, and that is said.
  mutating func refusesYearAlone(_ context: RequestContext) -> Bool {
    guard table == .people, let year = context.yearAlone(values["born"] ?? ""),
      !context.isSurelyAdult(bornIn: year)
    else { return false }
    faults["born", default: []].append(context.say(Words.monthToo))
    return true
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
    for (column, reading) in unclear {
      faults[column] = [context.say(Words.unclear(values[column] ?? "", reading, context.language))]
    }
  }
}

extension ColumnSchema {
  /// Which way a day in it lies of which the year is not written.
  var direction: SpokenDay.Direction {
    ["due", "expires", "target", "until", "valid_until"].contains(name) ? .ahead : .back
  }

  var isWords: Bool { if case .words = kind { true } else { false } }
}
