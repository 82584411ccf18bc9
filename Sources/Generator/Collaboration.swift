import Model

extension NetworkMaker {
  /// Who works with whom: mostly within an area, in some sectors far more than between others.
  mutating func makeCollaboration() {
    var lastService = 0
    for area in places.names.indices {
      var dice = SplitMix64(seed: seed, .collaboration, number: area)
      let first = lastService
      while lastService < services.kind.count, belongs(lastService, to: area) { lastService += 1 }
      // Only pairs with an area before this one reach out of it, so no pair comes up in two areas.
      var pairs: Set<Int64> = []
      let hub = hub(in: area)
      for service in first..<lastService {
        switch standings[service] {
        case .alone: continue
        case .hangsByOne: hang(service, on: hub, &pairs, &dice)
        case .usual:
          for chair in firstChair[service]..<firstChair[service + 1] {
            connect(chair, of: service, in: area, &pairs, &dice)
          }
        }
      }
    }
  }

  /// Services stand area by area; those for everywhere stand with the area that houses them.
  private func belongs(_ service: Int, to area: Int) -> Bool {
    let own = services.area[service]
    return own < 0 || own == Int32(area)
  }

  /// The coordinator through whom the least connected services of an area are reached.
  private func hub(in area: Int) -> Int32 {
    let coordination = servicesByKind[
      area * ServiceKind.count + ServiceKind.coordination.rawValue]
    return holder(firstChair[Int(coordination.lowerBound)], on: today)
  }

  private mutating func hang(
    _ service: Int, on hub: Int32, _ pairs: inout Set<Int64>, _ dice: inout SplitMix64
  ) {
    guard hub >= 0, chairCount(Int32(service)) > 0 else { return }
    let one = holder(firstChair[service], on: today)
    guard one >= 0 else { return }
    addPair(Ref(.contact, Int(one)), Ref(.contact, Int(hub)), ended: false, &pairs, &dice)
  }

  private mutating func connect(
    _ chair: Int32, of service: Int, in area: Int, _ pairs: inout Set<Int64>,
    _ dice: inout SplitMix64
  ) {
    let kind = services.kind[service]
    let circle = ServiceKind.circle(of: kind)
    let count = kind == .coordination ? 1 + dice.skewed(10) : dice.skewed(12)
    for _ in 0..<count {
      let day = dice.chance(75) ? today : dice.day(firstDay, today)
      let one = actor(Helper(service: Int32(service), chair: chair), on: day)
      let other: Int32
      if dice.chance(30) {
        other = Int32(service)
      } else if dice.chance(6), area > 0 {
        other = self.service(kind, in: dice.below(area), on: today, &dice)
      } else {
        other = self.service(
          circle.isEmpty || dice.chance(4) ? dice.pick(ServiceKind.allCases) : dice.pick(circle),
          in: area, on: today, &dice)
      }
      guard other >= 0, standings[Int(other)] == .usual else { continue }
      let two =
        dice.chance(12) && other != Int32(service)
        ? Ref(.service, Int(other)).number : actor(helper(in: other, &dice), on: day)
      guard one != two, let a = Ref(number: one), let b = Ref(number: two) else { continue }
      // A service does not work with its own contacts; they are in it.
      if a.kind != b.kind, servicePart(a) == servicePart(b) { continue }
      addPair(a, b, ended: dice.chance(10), &pairs, &dice)
    }
  }

  private func servicePart(_ ref: Ref) -> Int {
    ref.kind == .contact ? Ref(number: contacts.service[ref.row])?.row ?? ref.row : ref.row
  }

  private mutating func addPair(
    _ one: Ref, _ other: Ref, ended: Bool, _ pairs: inout Set<Int64>, _ dice: inout SplitMix64
  ) {
    let isOneFirst = precedes(one, other)
    let (a, b) = isOneFirst ? (one.number, other.number) : (other.number, one.number)
    guard pairs.insert(Int64(a) << 32 | Int64(b)).inserted else { return }
    let from = dice.chance(25) ? Day.always.number : dice.day(firstDay - 700, today - 1)
    ties.add(
      a, b, .collaborates, from: from,
      until: ended ? dice.day(max(from, firstDay), today - 1) : Day.never.number,
      strength: dice.chance(50) ? Int32(dice.below(3)) : -1)
  }

  /// Whether the id of one comes first by its bytes; `c` of contacts is before `s` of services.
  private func precedes(_ one: Ref, _ other: Ref) -> Bool {
    if one.kind != other.kind { return one.kind == .contact }
    return one.kind == .contact
      ? contacts.id.precedes(one.row, other.row) : services.id.precedes(one.row, other.row)
  }
}

extension ServiceKind {
  /// The kinds whose people one usually works with; what is in nobody's circle is a silo.
  static func circle(of kind: ServiceKind) -> [ServiceKind] {
    switch kind {
    case .nav: [.debtAdvice, .housing, .refugee, .nav, .coordination]
    case .debtAdvice: [.nav, .housing]
    case .school: [.ppt, .school, .school, .healthStation]
    case .kindergarten: [.ppt, .kindergarten, .healthStation]
    case .ppt: [.school, .kindergarten, .bup]
    case .healthStation: [.familyCentre, .doctors, .childWelfare, .kindergarten]
    case .doctors: [.dps, .healthStation]
    case .mentalTeam: [.dps, .addiction]
    case .bup: [.ppt, .bup]
    case .dps: [.mentalTeam, .addiction, .doctors]
    case .addiction: [.dps, .mentalTeam, .nav]
    case .childWelfare: [.familyCentre, .healthStation, .school]
    case .familyCentre: [.childWelfare, .healthStation]
    case .volunteerCentre: [.volunteerCentre, .refugee, .coordination]
    case .housing: [.nav]
    case .refugee: [.nav, .volunteerCentre, .adultEducation]
    case .coordination:
      [.nav, .school, .childWelfare, .healthStation, .volunteerCentre, .housing, .refugee, .bup]
    case .youthTeam: [.nav, .school]
    case .crisisCentre: [.childWelfare]
    case .homework, .openCafe, .adultEducation, .leisure, .neighbours, .relatives: []
    }
  }
}
