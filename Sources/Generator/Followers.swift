import Model

extension NetworkMaker {
  /// Adds the `serves` ties of a family: its coordinator, the children's schools and whoever else
  /// helps.
  mutating func addFollowers(_ scene: inout Scene, _ dice: inout SplitMix64) {
    if dice.chance(58) { addCoordinator(&scene, &dice) }
    addSchools(&scene, &dice)
    for _ in 0..<(1 + dice.skewed(6)) {
      let kind = ServiceKind.followers[
        dice.place(weights: ServiceKind.followerWeights, total: ServiceKind.followerTotal)]
      if kind == .refugee, !scene.isNew, dice.chance(80) { continue }
      let from = dice.day(scene.start, scene.end)
      let service = service(kind, in: scene.area, on: from, &dice)
      guard service >= 0 else { continue }
      let (youngest, oldest) = kind.recipe.ages
      var target = scene.ref
      if youngest >= 0 || dice.chance(30) {
        let person = person(
          in: scene, aged: Int(max(youngest, 0)), to: oldest < 0 ? 150 : Int(oldest), on: from,
          &dice)
        // What is for children or adults only helps one, or through the one the whole family.
        guard let person else { continue }
        if oldest < 0 ? dice.chance(45) : dice.chance(75) { target = Ref(.person, person).number }
      }
      follow(&scene, helper(in: service, &dice), target, from: from, &dice)
    }
  }

  private mutating func addCoordinator(_ scene: inout Scene, _ dice: inout SplitMix64) {
    let from = min(scene.start + Int32(dice.skewed(200)), scene.end)
    let service = service(.coordination, in: scene.area, on: from, &dice)
    guard service >= 0 else { return }
    // Every coordinator has about as many families; the others' case loads differ widely.
    let helper = Helper(
      service: service,
      chair: firstChair[Int(service)] + Int32(dice.below(chairCount(service))))
    let until = scene.isClosed ? scene.end : Day.never.number
    for stint in stints(helper, from: from, until: until, takenOver: 85, &dice)
    where Ref(number: stint.actor)?.kind == .contact {
      addServes(scene, stint, scene.ref, isClose: true, &dice)
      scene.coordinator = helper
    }
  }

  private mutating func addSchools(_ scene: inout Scene, _ dice: inout SplitMix64) {
    let school = service(.school, in: scene.area, on: scene.start, &dice)
    let kindergarten = service(.kindergarten, in: scene.area, on: scene.start, &dice)
    for person in scene.people {
      guard people.born[person] != Day.never.number, dice.chance(62) else { continue }
      let born = Birth(number: people.born[person]).day
      for (service, first, last) in [(kindergarten, 1, 5), (school, 6, 15)] where service >= 0 {
        let from = max(schoolStart(born, years: first), scene.start)
        let until = schoolStart(born, years: last + 1) - 1
        guard from <= until, from <= scene.end, until >= scene.start else { continue }
        follow(
          &scene, helper(in: service, &dice), Ref(.person, person).number, from: from,
          until: min(until, scene.end), &dice)
      }
    }
  }

  /// About 15 August of the year in which somebody is so many years old.
  private func schoolStart(_ born: Day, years: Int) -> Int32 {
    Day(year: born.date.year + years, month: 8, day: 15)?.number ?? Day.never.number
  }

  /// Adds ties from a service, from one in it, or from both, to the family or a person in it.
  private mutating func follow(
    _ scene: inout Scene, _ helper: Helper, _ target: Int32, from: Int32, until: Int32? = nil,
    _ dice: inout SplitMix64
  ) {
    var last = until ?? scene.end
    if until == nil, dice.chance(28) { last = dice.day(from, scene.end) }
    let until = last >= today || !scene.isClosed && last == scene.end ? Day.never.number : last
    let unit = Helper(service: helper.service, chair: -1)
    let share = dice.below(100)
    let isClose = services.sector[Int(helper.service)] == Sector.private.rawValue
    scene.followers.append(share < 30 ? unit : helper)
    if share < 30 || share >= 78 || helper.chair < 0 {
      for stint in stints(unit, from: from, until: until, takenOver: 0, &dice) {
        addServes(scene, stint, target, isClose: isClose, &dice)
      }
    }
    guard share >= 30, helper.chair >= 0 else { return }
    for stint in stints(helper, from: from, until: until, takenOver: 70, &dice) {
      addServes(scene, stint, target, isClose: isClose, &dice)
    }
  }

  private mutating func addServes(
    _ scene: Scene, _ stint: Employment, _ target: Int32, isClose: Bool, _ dice: inout SplitMix64
  ) {
    let from = stint.from == scene.start && dice.chance(25) ? Day.always.number : stint.from
    for tie in scene.firstTie..<ties.a.count
    where ties.a[tie] == stint.actor && ties.b[tie] == target && ties.from[tie] == from {
      return
    }
    let strength: Int32 =
      dice.chance(65)
      ? Int32(dice.place(weights: isClose ? [55, 35, 5, 5] : [18, 48, 24, 10], total: 100)) : -1
    ties.add(
      stint.actor, target, .serves, from: from, until: stint.until, strength: strength,
      trust: dice.chance(35) ? Int32(max(1, 5 - dice.skewed(isClose ? 3 : 5))) : -1,
      support: dice.chance(70) ? Int32(1 + dice.below(7)) : 0,
      lastContact: dice.chance(55)
        ? max(stint.from, min(stint.until, today) - Int32(dice.skewed(240))) : Day.never.number)
  }
}

extension ServiceKind {
  /// Who follows families up besides coordinators, schools and kindergartens, and how often.
  fileprivate static let followers: [ServiceKind] = [
    .nav, .debtAdvice, .ppt, .healthStation, .doctors, .mentalTeam, .bup, .dps, .addiction,
    .childWelfare, .familyCentre, .volunteerCentre, .homework, .openCafe, .housing, .refugee,
    .adultEducation, .youthTeam, .leisure, .crisisCentre, .neighbours, .relatives,
  ]
  fileprivate static let followerWeights = [
    20, 3, 6, 13, 6, 4, 6, 5, 3, 12, 4, 7, 3, 2, 6, 9, 4, 3, 3, 1, 6, 8,
  ]
  fileprivate static let followerTotal = followerWeights.reduce(0, +)
}
