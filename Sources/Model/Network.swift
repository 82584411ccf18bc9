/// A whole network, immutable: every table, and the texts that rows share.
///
/// Rows stand in the order in which they were stored or read; nothing may depend on that order.
public struct Network: Sendable {
  /// The tables, in the order of `TableName.allCases`.
  public let tables: [Table]
  /// The texts of all `symbol` columns.
  public let symbols: Symbols
  /// Where only part of a network was read: what those services have to do that could do something
  /// about its needs, whose rows are not all there. Nil where `responsibilities` says it.
  package let caseloads: [Caseload]?

  package let families: Families
  package let people: People
  package let homes: Homes
  package let services: Services
  package let contacts: Contacts
  package let ties: Ties
  package let needs: Needs
  package let responsibilities: Responsibilities
  package let referrals: Referrals
  package let activities: Activities
  package let agreements: Agreements
  package let goals: Goals
  package let moments: Moments
  package let consents: Consents
  package let deadlines: Deadlines

  /// A network of tables, given in the order of `TableName.allCases`, whose references and symbols
  /// hold.
  public init(tables: [Table], symbols: Symbols) {
    self.init(tables: tables, symbols: symbols, caseloads: nil)
  }

  /// The same of part of a network, with what services have to do beside it.
  package init(tables: [Table], symbols: Symbols, caseloads: [Caseload]?) {
    self.tables = tables
    self.symbols = symbols
    self.caseloads = caseloads
    families = Families(tables[0])
    people = People(tables[1])
    homes = Homes(tables[2])
    services = Services(tables[3])
    contacts = Contacts(tables[4])
    ties = Ties(tables[5])
    needs = Needs(tables[6])
    responsibilities = Responsibilities(tables[7])
    referrals = Referrals(tables[8])
    activities = Activities(tables[9])
    agreements = Agreements(tables[10])
    goals = Goals(tables[11])
    moments = Moments(tables[12])
    consents = Consents(tables[13])
    deadlines = Deadlines(tables[14])
  }

  /// An empty network.
  public init() {
    self.init(tables: TableName.allCases.map(Table.init), symbols: Symbols())
  }

  /// A table by its name.
  public subscript(name: TableName) -> Table { tables[name.index] }

  /// The id of what a reference points at; the code of a domain.
  public func id(_ ref: Ref) -> String {
    switch ref.kind {
    case .family: families.id[ref.row]
    case .person: people.id[ref.row]
    case .service: services.id[ref.row]
    case .contact: contacts.id[ref.row]
    case .need: needs.id[ref.row]
    case .referral: referrals.id[ref.row]
    case .agreement: agreements.id[ref.row]
    case .goal: goals.id[ref.row]
    case .domain: Domain.codes[ref.row]
    }
  }

  /// What of a kind has an id, or nil where nothing has. Looks at every row of the kind.
  public func find(_ kind: Ref.Kind, id: String) -> Ref? {
    guard let table = kind.table else {
      return Domain(code: id).map { Ref(.domain, Int($0.rawValue)) }
    }
    let ids = self[table].ids
    let wanted = Array(id.utf8)[...]
    return (0..<ids.count).first { ids.utf8($0).elementsEqual(wanted) }.map { Ref(kind, $0) }
  }

  /// The service of a service or a contact, as a row of `services`; nil for families and people.
  public func unit(_ ref: Ref) -> Int? {
    switch ref.kind {
    case .service: ref.row
    case .contact: contacts.service[ref.row].row
    default: nil
    }
  }
}
