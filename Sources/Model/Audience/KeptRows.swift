/// The rows that somebody may see, and of some of them which cells.
struct KeptRows {
  /// For each table and row whether it is kept.
  private var isKept: [[Bool]]
  /// Whose birth is not told.
  var withoutBirth: Set<Int> = []
  /// The contacts whose telephone is told, and those whose e-mail address is.
  var withPhone: Set<Int> = []
  var withEmail: Set<Int> = []
  /// The ties whose trust and strength are told.
  var withFeelings: Set<Int> = []
  /// Whether it is told that a need went on to somebody else.
  var tellsMoved = false
  /// The row of `homes` that stands in the place of the household of `people.family`, by person,
  /// where that household is not shown.
  private(set) var homeInPlace: [Int: Int] = [:]

  /// Nothing is kept.
  init(of network: Network) {
    isKept = network.tables.map { [Bool](repeating: false, count: $0.count) }
  }

  /// Whether a row of a table is kept.
  subscript(table: TableName, row: Int) -> Bool {
    get { isKept[table.index][row] }
    set { isKept[table.index][row] = newValue }
  }

  /// Whether what is pointed at is kept; nothing needs no keeping.
  func keeps(_ ref: Ref?) -> Bool {
    guard let ref, let table = ref.kind.table else { return true }
    return self[table, ref.row]
  }

  /// The rows of a table that are kept, ascending.
  func rows(_ table: TableName) -> [Int] {
    isKept[table.index].indices.filter { isKept[table.index][$0] }
  }

  /// Keeps the services and contacts that a kept row of these tables names, and the services of
  /// those contacts.
  mutating func keepUnits(namedIn network: Network) {
    for table in [
      TableName.ties, .responsibilities, .referrals, .activities, .agreements, .consents,
    ] {
      for column in TableSchema.of(table).columns.indices {
        guard case .ref = TableSchema.of(table).columns[column].kind else { continue }
        let refs = TypedColumn<Ref?>(network[table].numbers(column))
        for row in rows(table) {
          guard let ref = refs[row], let unit = network.unit(ref) else { continue }
          self[.services, unit] = true
          if ref.isA(.contact) { self[.contacts, ref.row] = true }
        }
      }
    }
  }

  /// Keeps the rows of `people` and `homes` by which somebody is of a household.
  mutating func keep(person: Int, in family: Int, of contents: RowContents) {
    let network = contents.network
    if network.people.family[person].row == family { self[.people, person] = true }
    for home in contents.households.homes(of: person)
    where network.homes.family[Int(home)].row == family {
      self[.homes, Int(home)] = true
    }
  }

  /// Keeps everybody of whom a row of `homes` is kept; where the household of `people.family` is
  /// not shown, the first of those that are (by id, then from) takes its place.
  mutating func keepPeople(ofHomesIn network: Network) {
    let homes = network.homes
    let shown = rows(.homes).sorted { one, other in
      let (a, b) = (homes.family[one].row, homes.family[other].row)
      return a == b ? homes.from[one] < homes.from[other] : network.families.id.precedes(a, b)
    }
    for home in shown {
      let person = homes.person[home].row
      if self[.people, person] { continue }
      self[.people, person] = true
      self[.homes, home] = false
      homeInPlace[person] = home
    }
  }

  /// Whether a person is shown in a household.
  func keeps(person: Int, in family: Int, of contents: RowContents) -> Bool {
    guard self[.people, person] else { return false }
    let network = contents.network
    let own = homeInPlace[person].map { network.homes.family[$0] } ?? network.people.family[person]
    return own.row == family
      || contents.households.homes(of: person).contains {
        self[.homes, Int($0)] && network.homes.family[Int($0)].row == family
      }
  }
}
