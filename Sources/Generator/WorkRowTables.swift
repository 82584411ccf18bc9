import Model

// The rows of the tables about services and their work as they are made, column by column in the
// order of the schema.

struct ServiceRows {
  var id = TextColumn()
  var name = TextColumn()
  var sector: [Int32] = []
  var area: [Int32] = []
  var domains: [Int32] = []
  var minAge: [Int32] = []
  var maxAge: [Int32] = []
  var responseTime: [Int32] = []
  var opened: [Int32] = []
  var closed: [Int32] = []
  /// The kind of each, by its place; not a column.
  var kind: [ServiceKind] = []

  func table(areas: [Int32]) -> Table {
    Table(
      .services,
      columns: [
        .texts(id), .texts(name), .numbers(sector), .numbers(areas), .numbers(domains),
        .numbers(minAge), .numbers(maxAge), .numbers(responseTime), .numbers(opened),
        .numbers(closed),
      ])
  }
}

struct ContactRows {
  var id = TextColumn()
  var name = TextColumn()
  var service: [Int32] = []
  var role: [Int32] = []
  var from: [Int32] = []
  var until: [Int32] = []
  var phone = TextColumn()
  var email = TextColumn()

  func table(roles: [Int32]) -> Table {
    Table(
      .contacts,
      columns: [
        .texts(id), .texts(name), .numbers(service), .numbers(roles), .numbers(from),
        .numbers(until), .texts(phone), .texts(email),
      ])
  }
}

struct TieRows {
  var a: [Int32] = []
  var b: [Int32] = []
  var kind: [Int32] = []
  var support: [Int32] = []
  var strength: [Int32] = []
  var trust: [Int32] = []
  var relation: [Int32] = []
  var from: [Int32] = []
  var until: [Int32] = []
  var lastContact: [Int32] = []

  /// Adds a tie about which nothing is known but the ends, the kind and the days.
  mutating func add(
    _ a: Int32, _ b: Int32, _ kind: TieKind, from: Int32, until: Int32, relation: Int32 = -1,
    strength: Int32 = -1, trust: Int32 = -1, support: Int32 = 0,
    lastContact: Int32 = Day.never.number
  ) {
    self.a.append(a)
    self.b.append(b)
    self.kind.append(kind.rawValue)
    self.support.append(support)
    self.strength.append(strength)
    self.trust.append(trust)
    self.relation.append(relation)
    self.from.append(from)
    self.until.append(until)
    self.lastContact.append(lastContact)
  }

  func table() -> Table {
    Table(
      .ties,
      columns: [
        .numbers(a), .numbers(b), .numbers(kind), .numbers(support), .numbers(strength),
        .numbers(trust), .numbers(relation), .numbers(from), .numbers(until),
        .numbers(lastContact),
      ])
  }
}

struct ResponsibilityRows {
  var need: [Int32] = []
  var actor: [Int32] = []
  var asked: [Int32] = []
  var accepted: [Int32] = []
  var from: [Int32] = []
  var until: [Int32] = []
  var part: [Int32] = []
  var declined: [Int32] = []
  var reason: [Int32] = []

  mutating func append(
    _ need: Int32, _ actor: Int32, asked: Int32 = Day.never.number,
    accepted: Int32 = Day.never.number,
    from: Int32 = Day.always.number, until: Int32 = Day.never.number, part: Int32 = -1,
    declined: Int32 = Day.never.number, reason: Int32 = -1
  ) {
    self.need.append(need)
    self.actor.append(actor)
    self.asked.append(asked)
    self.accepted.append(accepted)
    self.from.append(from)
    self.until.append(until)
    self.part.append(part)
    self.declined.append(declined)
    self.reason.append(reason)
  }

  func table() -> Table {
    Table(
      .responsibilities,
      columns: [
        .numbers(need), .numbers(actor), .numbers(asked), .numbers(accepted), .numbers(from),
        .numbers(until), .numbers(part), .numbers(declined), .numbers(reason),
      ])
  }
}

struct ReferralRows {
  var id = TextColumn()
  var family: [Int32] = []
  var person: [Int32] = []
  var need: [Int32] = []
  var kind: [Int32] = []
  var from: [Int32] = []
  var to: [Int32] = []
  var sent: [Int32] = []
  var due: [Int32] = []
  var answered: [Int32] = []
  var outcome: [Int32] = []
  var reason: [Int32] = []
  var follows: [Int32] = []

  func table(kinds: [Int32]) -> Table {
    Table(
      .referrals,
      columns: [
        .texts(id), .numbers(family), .numbers(person), .numbers(need), .numbers(kinds),
        .numbers(from), .numbers(to), .numbers(sent), .numbers(due), .numbers(answered),
        .numbers(outcome), .numbers(reason), .numbers(follows),
      ])
  }
}

struct ActivityRows {
  var date: [Int32] = []
  var actor: [Int32] = []
  var family: [Int32] = []
  var need: [Int32] = []
  var kind: [Int32] = []

  func table() -> Table {
    Table(
      .activities,
      columns: [
        .numbers(date), .numbers(actor), .numbers(family), .numbers(need), .numbers(kind),
      ])
  }
}
