import Model

// The rows of the tables about families as they are made, column by column in the order of the
// schema.

struct FamilyRows {
  var id = TextColumn()
  var alias = TextColumn()
  var area: [Int32] = []
  var enrolled: [Int32] = []
  var closed: [Int32] = []

  func table(areas: [Int32]) -> Table {
    Table(
      .families,
      columns: [
        .texts(id), .texts(alias), .numbers(areas), .numbers(enrolled), .numbers(closed),
      ])
  }
}

struct PersonRows {
  var id = TextColumn()
  var family: [Int32] = []
  var alias = TextColumn()
  var born: [Int32] = []
  var role: [Int32] = []
  var until: [Int32] = []

  func table() -> Table {
    Table(
      .people,
      columns: [
        .texts(id), .numbers(family), .texts(alias), .numbers(born), .numbers(role),
        .numbers(role.map { _ in Day.always.number }), .numbers(until),
      ])
  }
}

struct HomeRows {
  var person: [Int32] = []
  var family: [Int32] = []
  var from: [Int32] = []
  var until: [Int32] = []

  func table() -> Table {
    Table(
      .homes, columns: [.numbers(person), .numbers(family), .numbers(from), .numbers(until)])
  }
}

struct NeedRows {
  var id = TextColumn()
  var family: [Int32] = []
  var person: [Int32] = []
  var domain: [Int32] = []
  var title = TextColumn()
  var raised: [Int32] = []
  var urgency: [Int32] = []
  var closed: [Int32] = []
  var outcome: [Int32] = []

  func table() -> Table {
    Table(
      .needs,
      columns: [
        .texts(id), .numbers(family), .numbers(person), .numbers(domain), .texts(title),
        .numbers(raised), .numbers(urgency), .numbers(closed), .numbers(outcome),
      ])
  }
}

struct GoalRows {
  var id = TextColumn()
  var family: [Int32] = []
  var person: [Int32] = []
  var domain: [Int32] = []
  var title = TextColumn()
  var set: [Int32] = []
  var target: [Int32] = []
  var achieved: [Int32] = []
  var dropped: [Int32] = []
  var need: [Int32] = []
  var follows: [Int32] = []

  func table() -> Table {
    Table(
      .goals,
      columns: [
        .texts(id), .numbers(family), .numbers(person), .numbers(domain), .texts(title),
        .numbers(set), .numbers(target), .numbers(achieved), .numbers(dropped), .numbers(need),
        .numbers(follows),
      ])
  }
}

struct AgreementRows {
  var id = TextColumn()
  var family: [Int32] = []
  var actor: [Int32] = []
  var title = TextColumn()
  var agreed: [Int32] = []
  var due: [Int32] = []
  var done: [Int32] = []
  var dropped: [Int32] = []
  var need: [Int32] = []
  var referral: [Int32] = []

  func table() -> Table {
    Table(
      .agreements,
      columns: [
        .texts(id), .numbers(family), .numbers(actor), .texts(title), .numbers(agreed),
        .numbers(due), .numbers(done), .numbers(dropped), .numbers(need), .numbers(referral),
      ])
  }
}

struct MomentRows {
  var date: [Int32] = []
  var family: [Int32] = []
  var person: [Int32] = []
  var title = TextColumn()
  var weight: [Int32] = []
  var goal: [Int32] = []

  func table() -> Table {
    Table(
      .moments,
      columns: [
        .numbers(date), .numbers(family), .numbers(person), .texts(title), .numbers(weight),
        .numbers(goal),
      ])
  }
}

struct ConsentRows {
  var family: [Int32] = []
  var person: [Int32] = []
  var fromService: [Int32] = []
  var toService: [Int32] = []
  var domains: [Int32] = []
  var given: [Int32] = []
  var expires: [Int32] = []
  var withdrawn: [Int32] = []

  func table() -> Table {
    Table(
      .consents,
      columns: [
        .numbers(family), .numbers(person), .numbers(fromService), .numbers(toService),
        .numbers(domains), .numbers(given), .numbers(expires), .numbers(withdrawn),
      ])
  }
}
