public import Exchange
public import Model
import Text
public import Wording

/// Of a side, who changed what is in conflict, and when, as far as its log tells.
public struct SideLog: Sendable {
  private var found: [ConflictPlace: (by: String, day: Day?)] = [:]

  /// A side without a log.
  public init() {}

  /// Looks for the latest changes of what is in conflict.
  ///
  /// - Parameters:
  ///   - log: the changes of the side in order, each with its rows.
  ///   - day: the day of a moment of the log, by a clock on the wall.
  public init(
    _ conflicts: [ThreeWayConflict], in log: [(entry: LoggedEntry, rows: [RowChange])],
    day: (String) -> Day?
  ) {
    if conflicts.isEmpty { return }
    find(Dictionary(grouping: conflicts.map(\.place), by: \.row), in: log, day)
    // Of a row that is named, who has what names it.
    var naming: [RowKey: [ConflictPlace]] = [:]
    for conflict in conflicts {
      for row in conflict.namedBy { naming[row, default: []].append(conflict.place) }
    }
    find(naming, in: log, day)
  }

  private mutating func find(
    _ places: [RowKey: [ConflictPlace]], in log: [(entry: LoggedEntry, rows: [RowChange])],
    _ day: (String) -> Day?
  ) {
    if places.isEmpty { return }
    for (logged, rows) in log.reversed() where !logged.entry.by.isEmpty {
      for row in rows {
        for place in places[RowKey(row.table, row.key)] ?? [] where found[place] == nil {
          if let column = place.column {
            let cell = TableSchema.of(row.table).place(column)
            if row.before?[cell] ?? "" == row.after?[cell] ?? "" { continue }
          }
          found[place] = (logged.entry.by, day(logged.entry.at))
        }
      }
    }
  }

  /// Who changed it last, and on which day.
  func change(_ place: ConflictPlace) -> (by: String, day: Day?)? { found[place] }
}

extension Language {
  /// What two sides say differently, in one sentence.
  ///
  /// - Parameters:
  ///   - ours, theirs: who changed it on each side, and when.
  ///   - other: what the other side is called where its log does not say who changed it.
  public func sentence(
    _ conflict: ThreeWayConflict, ours: SideLog, theirs: SideLog, other: String,
    _ names: RowNames = .ids
  ) -> String {
    let (table, place) = (conflict.place.table, conflict.place)
    let cells = conflict.ours ?? conflict.theirs ?? conflict.base ?? []
    let row = name(ofRow: cells, table, names)
    let (mine, their) = (ours.change(place), theirs.change(place))
    let you = Phrase(nb: "du", nn: "du", en: "you")[self]
    let they = their.map { plain($0.by) } ?? other
    guard let column = place.column else {
      return capitalising(row) + ": "
        + ofRow(conflict, you: (you, mine?.day), they: (they, their?.day), names)
    }
    func wrote(_ who: String, _ day: Day?, _ text: String) -> String {
      let when = day.map { " (\(shortDay($0)))" } ?? ""
      if text.isEmpty {
        return Phrase(
          nb: "\(who) tømte feltet", nn: "\(who) tømde feltet", en: "\(who) emptied it")[self]
          + when
      }
      let shown = value(text, table, column, names)
      return Phrase(
        nb: "\(who) skrev \(shown)", nn: "\(who) skreiv \(shown)", en: "\(who) wrote \(shown)")[
          self] + when
    }
    let was = conflict.text(of: conflict.base)
    let before: Phrase
    if conflict.base == nil {
      before = Phrase(
        nb: "raden er ny på begge sider", nn: "rada er ny på begge sider",
        en: "the row is new on both sides")
    } else if was.isEmpty {
      before = Phrase(
        nb: "før sto det ingenting", nn: "før stod det ingenting", en: "before, nothing stood there"
      )
    } else {
      let shown = value(was, table, column, names)
      before = Phrase(
        nb: "før sto det \(shown)", nn: "før stod det \(shown)", en: "before, it said \(shown)")
    }
    let name = capitalising(table.words(column: column)[self])
    return "\(name) (\(row)): " + wrote(you, mine?.day, conflict.text(of: conflict.ours)) + ", "
      + wrote(they, their?.day, conflict.text(of: conflict.theirs)) + "; " + before[self]
  }

  /// What is said of a row that one side has taken out.
  private func ofRow(
    _ conflict: ThreeWayConflict, you: (who: String, day: Day?), they: (who: String, day: Day?),
    _ names: RowNames
  ) -> String {
    let isOurs = conflict.ours == nil
    let (gone, kept) = isOurs ? (you, they) : (they, you)
    func when(_ day: Day?) -> String { day.map { " (\(shortDay($0)))" } ?? "" }
    let removed = Phrase(
      nb: "\(gone.who) har tatt bort denne raden\(when(gone.day))",
      nn: "\(gone.who) har teke bort denne rada\(when(gone.day))",
      en: "\(gone.who) took this out\(when(gone.day))")[self]
    var others: [String] = []
    if let base = conflict.base, let row = conflict.ours ?? conflict.theirs, base != row {
      let what = differences(base, row, conflict.place.table, names).joined(separator: ", ")
      others.append(
        Phrase(
          nb: "\(kept.who) har endret\(when(kept.day)) \(what)",
          nn: "\(kept.who) har endra\(when(kept.day)) \(what)",
          en: "\(kept.who) changed\(when(kept.day)) \(what)")[self])
    }
    if !conflict.namedBy.isEmpty {
      let rows = list(
        conflict.namedBy.map { $0.table.noun.one[self] + " " + key($0.cells, $0.table, names) },
        most: 3)
      others.append(
        Phrase(
          nb: "\(kept.who) har noe som nevner det: \(rows)",
          nn: "\(kept.who) har noko som nemner det: \(rows)",
          en: "\(kept.who) \(isOurs ? "has" : "have") something that names it: \(rows)")[self])
    }
    return removed
      + Phrase(nb: ", men ", nn: ", men ", en: ", but ")[self] + others.joined(separator: "; ")
  }

  /// A cell of a sentence: what somebody wrote freely is quoted.
  private func value(
    _ text: String, _ table: TableName, _ column: String, _ names: RowNames
  ) -> String {
    let schema = TableSchema.of(table)
    switch schema.columns[schema.place(column)].kind {
    case .text, .symbol, .ref: return quoted(shownCell(text, table, column, names))
    case .birth:
      guard let birth = Birth(text), !birth.isMonthOnly else { return plain(text) }
      return day(birth.day)
    default: return shownCell(text, table, column, names)
    }
  }

  /// What is said of two things that got the same id; nil where it cannot be so.
  public func suggestionOfBoth(_ conflict: ThreeWayConflict, _ names: RowNames = .ids) -> String? {
    guard conflict.mayBeBoth, let cells = conflict.ours else { return nil }
    let table = conflict.place.table
    let (row, many) = (name(ofRow: cells, table, names), table.noun.many[self])
    return Phrase(
      nb:
        "Er \(row) to forskjellige \(many) som fikk samme id? Velg «begge»: da får den andres en ny id.",
      nn:
        "Er \(row) to ulike \(many) som fekk same id? Vel «begge»: då får den andre sin ein ny id.",
      en:
        "Is \(row) two different \(many) that got the same id? Choose “both”: the other side’s gets a new one."
    )[self]
  }

  /// What a side has where there is a conflict: its cell, or whether the row is there.
  ///
  /// - Parameter row: the side's row.
  public func cell(
    _ conflict: ThreeWayConflict, _ row: [String]?, _ names: RowNames = .ids
  ) -> String {
    let (table, column) = (conflict.place.table, conflict.place.column)
    guard let row else {
      return Phrase(nb: "tatt bort", nn: "teken bort", en: "taken out")[self]
    }
    guard let column else { return name(ofRow: row, table, names) }
    let text = row[TableSchema.of(table).place(column)]
    if text.isEmpty { return Phrase(nb: "tomt", nn: "tomt", en: "empty")[self] }
    return value(text, table, column, names)
  }

  /// A row that is in conflict: `behov n12`.
  public func key(_ place: ConflictPlace, _ names: RowNames = .ids) -> String {
    place.table.noun.one[self] + " " + key(place.key, place.table, names)
  }

  /// What was not taken, since it names something that is chosen to be gone: a line, or none.
  public func leftOut(_ merge: ThreeWayMerge, _ names: RowNames = .ids) -> [String] {
    func rows(_ changes: [RowChange]) -> String {
      list(changes.map { name(of: $0, names) }, most: 5)
    }
    let (whole, parts) = (
      merge.leftOut.filter { $0.before == nil }, merge.leftOut.filter { $0.before != nil }
    )
    let lines = [
      whole.isEmpty
        ? nil
        : Phrase(
          nb: "Ikke tatt med, fordi det viser til noe som er borte: \(rows(whole))",
          nn: "Ikkje teke med, fordi det viser til noko som er borte: \(rows(whole))",
          en: "Not taken, since it names something that is gone: \(rows(whole))"),
      parts.isEmpty
        ? nil
        : Phrase(
          nb: "Tatt med, men uten det som viser til noe som er borte: \(rows(parts))",
          nn: "Teke med, men utan det som viser til noko som er borte: \(rows(parts))",
          en: "Taken, but without what names something that is gone: \(rows(parts))"),
    ]
    return lines.compactMap { $0?[self] }
  }
}
