import Model

/// Who helps a family: a chair in a service, whoever sits in it, or the service as such.
struct Helper {
  /// The row of the service.
  let service: Int32
  /// The chair, or −1 for the service as such.
  let chair: Int32
}

/// Someone in a chair for a while: whom a row names, from when until when.
struct Employment {
  let actor: Int32
  let from: Int32
  /// The last day, or `Day.never.number`.
  let until: Int32
}

extension NetworkMaker {
  /// The contacts of every service: its chairs and who has sat in them over four years.
  mutating func makeContacts() {
    for service in services.kind.indices {
      var dice = SplitMix64(seed: seed, .contacts, number: service)
      let recipe = services.kind[service].recipe
      for chair in 0..<chairs(of: service, &dice) {
        let role = recipe.roles[chair % recipe.roles.count]
        addHolders(service: service, role: role, mayEnd: chair > 0, &dice)
        firstHolder.append(Int32(contacts.service.count))
      }
      firstChair.append(Int32(firstHolder.count - 1))
    }
  }

  private func chairs(of service: Int, _ dice: inout SplitMix64) -> Int {
    let kind = services.kind[service]
    let area = Int(max(services.area[service], 0))
    let range = servicesByKind[area * ServiceKind.count + kind.rawValue]
    var families = places.expectedFamilies[area]
    if kind.recipe.reach != .area {
      let group = Places.host(of: area)..<Places.host(of: area) + Places.groupSize
      families = group.clamped(to: places.names.indices)
        .reduce(0) { $0 + places.expectedFamilies[$1] }
    }
    let share = families * kind.recipe.chairsPerThousand / 1000 / max(range.count, 1)
    if kind == .coordination { return max(2, share) }
    // A few services name nobody.
    if kind == .openCafe || kind == .kindergarten, dice.chance(15) { return 0 }
    return 1 + share / 2 + dice.below(share)
  }

  /// Adds those who have sat in one chair, one after the other. The first chair of a service is
  /// never left empty.
  private mutating func addHolders(
    service: Int, role: Int32, mayEnd: Bool, _ dice: inout SplitMix64
  ) {
    var from = dice.chance(50) ? Day.always.number : dice.day(firstDay - 2500, firstDay - 1)
    if mayEnd, dice.chance(15) { from = dice.day(firstDay, today - 30) }
    var stays = 62
    while true {
      let start = max(from, firstDay) + 30
      let leaves = !dice.chance(stays) && start < today
      let until = leaves ? dice.day(start, today - 1) : Day.never.number
      addContact(service: service, role: role, from: from, until: until, &dice)
      if !leaves || mayEnd && dice.chance(12) { return }
      from = min(until + 1 + Int32(mayEnd && dice.chance(40) ? dice.below(60) : 0), today)
      stays = 78
    }
  }

  private mutating func addContact(
    service: Int, role: Int32, from: Int32, until: Int32, _ dice: inout SplitMix64
  ) {
    let row = contacts.service.count
    contacts.id.append(id: "c", row)
    contacts.name.append(dice.pick(Words.givenNames) + Words.roleWords[Int(role)])
    contacts.service.append(Ref(.service, service).number)
    contacts.role.append(role)
    contacts.from.append(from)
    contacts.until.append(until)
    contacts.phone.append("")
    contacts.email.append(dice.chance(60) ? "c\(row + 1)@example.org" : "")
  }

  /// How many chairs a service has.
  func chairCount(_ service: Int32) -> Int {
    Int(firstChair[Int(service) + 1] - firstChair[Int(service)])
  }

  /// A chair of a service, the first ones more often, or the service as such where it has none.
  func helper(in service: Int32, _ dice: inout SplitMix64) -> Helper {
    let count = chairCount(service)
    return Helper(
      service: service,
      chair: count == 0 ? -1 : firstChair[Int(service)] + Int32(dice.skewed(count)))
  }

  /// The row of the contact who sits in a chair on a day, −1 for nobody.
  func holder(_ chair: Int32, on day: Int32) -> Int32 {
    for row in firstHolder[Int(chair)]..<firstHolder[Int(chair) + 1]
    where contacts.from[Int(row)] <= day && day <= contacts.until[Int(row)] {
      return row
    }
    return -1
  }

  /// Whom a row names that says what a helper did on a day: the contact, else the service.
  func actor(_ helper: Helper, on day: Int32) -> Int32 {
    let holder = helper.chair < 0 ? -1 : holder(helper.chair, on: day)
    return holder < 0
      ? Ref(.service, Int(helper.service)).number : Ref(.contact, Int(holder)).number
  }

  /// Those who help one after the other between two days. When one leaves, the next in the chair
  /// takes over in so many of a hundred cases; in the others the thread is dropped.
  func stints(
    _ helper: Helper, from: Int32, until: Int32, takenOver: Int, _ dice: inout SplitMix64
  ) -> [Employment] {
    var stints: [Employment] = []
    var from = from
    while true {
      let actor = actor(helper, on: from)
      let contact = Ref(number: actor).flatMap { $0.isA(.contact) ? $0.row : nil }
      let leaves = contact.map { contacts.until[$0] } ?? Day.never.number
      if leaves >= min(until, today) {
        stints.append(Employment(actor: actor, from: from, until: until))
        return stints
      }
      // Not everybody remembers to write down that it ended.
      stints.append(Employment(actor: actor, from: from, until: dice.chance(70) ? leaves : until))
      guard dice.chance(takenOver) else { return stints }
      from = min(leaves + 1 + Int32(dice.below(40)), min(until, today))
    }
  }
}
