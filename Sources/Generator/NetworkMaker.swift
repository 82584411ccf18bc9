import Model

/// A network in the making: its rows so far, and what families look up to find their helpers.
///
/// Each kind of thing is made in a file of its own.
struct NetworkMaker {
  let familyCount: Int
  let seed: UInt64
  /// The as-of day, and the first day of the four years that are told of.
  let today, firstDay: Int32
  let places: Places

  var families = FamilyRows()
  var people = PersonRows()
  var homes = HomeRows()
  var services = ServiceRows()
  var contacts = ContactRows()
  var ties = TieRows()
  var needs = NeedRows()
  var responsibilities = ResponsibilityRows()
  var referrals = ReferralRows()
  var activities = ActivityRows()
  var agreements = AgreementRows()
  var goals = GoalRows()
  var moments = MomentRows()
  var consents = ConsentRows()

  /// For each area and kind of service the rows of `services` that families there turn to.
  var servicesByKind: [Range<Int32>] = []
  /// For each service: how it works with others.
  var standings: [Standing] = []
  /// For each service its first chair, and for each chair its first contact; one more at the end.
  var firstChair: [Int32] = [0]
  var firstHolder: [Int32] = [0]

  init(families: Int, seed: UInt64, asOf: Day) {
    familyCount = families
    self.seed = seed
    today = asOf.number
    firstDay = today - 1461
    places = Places(families: families)
  }

  /// The rows as a network. Symbols are numbered in the order in which a reader of the tables meets
  /// them.
  func network() -> Network {
    var symbols = Symbols()
    let familyAreas = renumbered(families.area, texts: places.names, &symbols)
    let serviceAreas = renumbered(services.area, texts: places.names, &symbols)
    let roles = renumbered(contacts.role, texts: Words.roles, &symbols)
    let kinds = renumbered(referrals.kind, texts: Words.referralKinds, &symbols)
    return Network(
      tables: [
        families.table(areas: familyAreas), people.table(), homes.table(),
        services.table(areas: serviceAreas), contacts.table(roles: roles), ties.table(),
        needs.table(), responsibilities.table(), referrals.table(kinds: kinds), activities.table(),
        agreements.table(), goals.table(), moments.table(), consents.table(), Table(.deadlines),
      ], symbols: symbols)
  }

  private func renumbered(
    _ places: [Int32], texts: [String], _ symbols: inout Symbols
  ) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: texts.count)
    return places.map { place in
      guard place >= 0 else { return -1 }
      if numbers[Int(place)] < 0 { numbers[Int(place)] = symbols.number(of: texts[Int(place)]) }
      return numbers[Int(place)]
    }
  }
}
