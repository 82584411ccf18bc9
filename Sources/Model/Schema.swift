/// The tables of a network, in the order of the bundle.
public enum TableName: String, CaseIterable, Sendable {
  case families, people, homes, services, contacts, ties, needs, responsibilities, referrals
  case activities, agreements, goals, moments, consents, deadlines

  /// The place among the tables.
  public var index: Int {
    switch self {
    case .families: 0
    case .people: 1
    case .homes: 2
    case .services: 3
    case .contacts: 4
    case .ties: 5
    case .needs: 6
    case .responsibilities: 7
    case .referrals: 8
    case .activities: 9
    case .agreements: 10
    case .goals: 11
    case .moments: 12
    case .consents: 13
    case .deadlines: 14
    }
  }

  /// What its rows are pointed at as, or nil where nothing points at them.
  public var refKind: Ref.Kind? {
    switch self {
    case .families: .family
    case .people: .person
    case .services: .service
    case .contacts: .contact
    case .needs: .need
    case .referrals: .referral
    case .agreements: .agreement
    case .goals: .goal
    case .homes, .ties, .responsibilities, .activities, .moments, .consents, .deadlines: nil
    }
  }

  /// Families, people, services and contacts share one namespace of ids; the others have one each.
  public var sharesNamespace: Bool {
    switch self {
    case .families, .people, .services, .contacts: true
    case .homes, .ties, .needs, .responsibilities, .referrals, .activities, .agreements, .goals,
      .moments, .consents, .deadlines:
      false
    }
  }
}

extension Ref.Kind {
  /// The table that rows of this kind are in, or nil for a domain.
  public var table: TableName? {
    switch self {
    case .family: .families
    case .person: .people
    case .service: .services
    case .contact: .contacts
    case .need: .needs
    case .referral: .referrals
    case .agreement: .agreements
    case .goal: .goals
    case .domain: nil
    }
  }
}

/// What a column of a table holds, and how: as a number of 32 bits, or as text.
public enum ColumnKind: Sendable {
  /// The row's own id: text.
  case id
  /// The id of a row of one of these kinds: `Ref.number`.
  case ref([Ref.Kind])
  /// Free text.
  case text
  /// Free text that many rows share (an area, a role): its number in the network's `symbols`.
  case symbol
  /// A day: its number. The flag says that an empty cell is `Day.always`, not `Day.never`.
  case day(emptyIsAlways: Bool)
  /// When somebody was born: `Birth.number`.
  case birth
  /// A word of a fixed vocabulary, given by its codes: its place among them.
  case word([String])
  /// Words of a fixed vocabulary, separated by spaces: a bit each.
  case words([String])
  /// A whole number within bounds.
  case integer(ClosedRange<Int32>)
  /// A length of time: `LengthOfTime.number`.
  case length

  /// Whether the column is held as text.
  public var isText: Bool {
    switch self {
    case .id, .text: true
    default: false
    }
  }

  /// The number of an empty cell.
  public var empty: Int32 {
    switch self {
    case .day(let emptyIsAlways): (emptyIsAlways ? Day.always : Day.never).number
    case .birth: Day.never.number
    case .words: 0
    case .ref: Ref.emptyNumber
    case .symbol: Symbol.emptyNumber
    case .integer, .length, .word, .id, .text: -1
    }
  }
}

/// A column: its name in the bundle, what it holds, and whether it must be filled in.
public struct ColumnSchema: Sendable {
  /// The name in the bundle's header line.
  public let name: String
  /// What it holds.
  public let kind: ColumnKind
  /// What somebody who may see a row is told of its cell.
  let rule: ColumnRule
  /// Whether every row must fill it in.
  public let isRequired: Bool
  /// Whether it is part of the row's key.
  public let isKey: Bool
  /// The word of another column of the table, by its number, for which it is part of the key as
  /// well.
  public let isKeyWhere: (column: String, word: Int32)?

  package init(
    _ name: String, _ kind: ColumnKind, told rule: ColumnRule, required: Bool = false,
    key: Bool = false, keyWhere: (column: String, word: Int32)? = nil
  ) {
    self.name = name
    self.kind = kind
    self.rule = rule
    self.isRequired = required
    self.isKey = key
    self.isKeyWhere = keyWhere
  }
}

/// A table: its name and its columns, as `docs/format.en.md` lists them.
///
/// The bundle's readers and writers, the network file and the file format's documentation are all
/// made from this one description.
public struct TableSchema: Sendable {
  /// The table.
  public let name: TableName
  /// The columns in the order of the bundle.
  public let columns: [ColumnSchema]

  /// The places of the columns that make up the key.
  public let keyColumns: [Int]
  /// A last column of the key that counts only in rows where another one, by its place, has a word.
  public let keyColumnOfSome: (column: Int, condition: Int, word: Int32)?
  /// Pairs of columns of which the second may not be before the first.
  public let intervals: [(start: Int, end: Int)]

  init(_ name: TableName, intervals: [(String, String)] = [], _ columns: [ColumnSchema]) {
    self.name = name
    self.columns = columns
    self.keyColumns = columns.indices.filter { columns[$0].isKey }
    self.keyColumnOfSome =
      columns.indices.lazy.compactMap { place in
        guard let condition = columns[place].isKeyWhere,
          let other = columns.firstIndex(where: { $0.name == condition.column })
        else { return nil }
        return (place, other, condition.word)
      }.first
    self.intervals = intervals.compactMap { start, end in
      guard let first = columns.firstIndex(where: { $0.name == start }),
        let last = columns.firstIndex(where: { $0.name == end })
      else { return nil }
      return (first, last)
    }
  }

  /// The place of a column, or nil where the table has none of that name.
  public func column(_ name: String) -> Int? {
    columns.firstIndex { $0.name == name }
  }

  /// The place of a column that the table has.
  ///
  /// - Precondition: the table has a column of that name.
  package func place(_ column: String) -> Int {
    guard let place = self.column(column) else {
      // Names are written in the program, never read: a wrong one is a fault of the program. An
      // empty column in its place would let findings say that nothing is there.
      preconditionFailure("\(name.rawValue) has no column \(column)")
    }
    return place
  }

  /// The schema of a table.
  public static func of(_ name: TableName) -> TableSchema {
    all[name.index]
  }

  /// All tables in the order of the bundle.
  public static let all = declared.map { table in
    guard let (name, column) = columnOfTest, name == table.name else { return table }
    return table.adding(column)
  }

  /// A column that a test adds to a table, to hold that whatever is made from the schema takes it.
  /// The schema is made once in a process, so such a test needs one of its own.
  @TaskLocal package static var columnOfTest: (table: TableName, column: ColumnSchema)?

  private func adding(_ column: ColumnSchema) -> TableSchema {
    TableSchema(
      name, intervals: intervals.map { (columns[$0.start].name, columns[$0.end].name) },
      columns + [column])
  }
}
