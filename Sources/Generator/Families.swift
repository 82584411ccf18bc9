import Model

/// A family while its history is made.
struct Scene {
  let family: Int
  let area: Int
  /// The first and the last day of the history; the last is the as-of day unless the family is
  /// closed.
  let start, end: Int32
  let isClosed: Bool
  /// Whether it came to the country not long ago: other needs, other services.
  let isNew: Bool
  /// The rows of its people, and the first row of the family in tables where keys must differ.
  let people: Range<Int>
  let firstTie, firstActivity, firstNeed, firstGoal, firstResponsibility, firstReferral: Int
  /// The coordinator's chair, where there is one.
  var coordinator: Helper?
  /// Services that have a tie to the family, in the order in which they came.
  var followers: [Helper] = []

  /// The family as tables point at it.
  var ref: Int32 { Ref(.family, family).number }
}

extension NetworkMaker {
  /// A family with all that belongs to it.
  mutating func makeFamily(_ number: Int) {
    var dice = SplitMix64(seed: seed, .families, number: number)
    let area = places.draw(&dice)
    let start = dice.day(firstDay, today - 2)
    let isClosed = dice.chance(22)
    let closed = isClosed ? dice.day(start + (today - start) / 3 + 1, today) : Day.never.number
    families.id.append(id: "f", number)
    families.alias.append(dice.pick(Words.nature), number: number + 1)
    families.area.append(dice.chance(2) ? -1 : Int32(area))
    families.enrolled.append(dice.chance(3) ? Day.always.number : start)
    families.closed.append(closed)

    let firstPerson = people.family.count
    let adults = addPeople(family: number, start: start, &dice)
    let members = firstPerson..<people.family.count
    var scene = Scene(
      family: number, area: area, start: start, end: isClosed ? closed - 1 : today,
      isClosed: isClosed, isNew: dice.chance(16), people: members, firstTie: ties.a.count,
      firstActivity: activities.date.count, firstNeed: needs.domain.count,
      firstGoal: goals.domain.count, firstResponsibility: responsibilities.need.count,
      firstReferral: referrals.sent.count)
    addKin(members, adults: adults, &dice)
    addFollowers(&scene, &dice)
    addNeeds(scene, &dice)
    addEverydayActivities(scene, &dice)
    addPlan(scene, &dice)

    var later = SplitMix64(seed: seed, .promises, number: number)
    addRefusals(scene, &later)
    addAgreements(scene, &later)
    reachGoals(scene, &later)
    addMoves(scene, adults: adults, &later)
  }

  /// Adds the members, adults first, and says how many adults there are.
  private mutating func addPeople(family: Int, start: Int32, _ dice: inout SplitMix64) -> Int {
    // Families of 1 to 9, 3.6 on average.
    let size = 1 + dice.place(weights: [7, 18, 25, 26, 13, 6, 3, 1, 1], total: 100)
    let adults: Int
    switch size {
    case 1: adults = 1
    case 2: adults = dice.chance(75) ? 1 : 2
    case 3: adults = dice.chance(35) ? 1 : 2
    default: adults = dice.place(weights: [22, 66, 8, 4], total: 100) + 1
    }
    let parentAge = 21 + dice.below(30)
    for member in 0..<size {
      let isAdult = member < adults
      let ageInDays: Int
      if isAdult {
        let years = member < 2 ? parentAge + dice.below(7) : 55 + dice.below(25)
        ageInDays = years * 365 + dice.below(365)
      } else {
        // Some stay at home for a few years after they come of age.
        ageInDays = dice.below(min(21, parentAge - 17) * 365)
      }
      people.id.append(member: member, ofFamily: family)
      people.family.append(Ref(.family, family).number)
      if isAdult {
        people.alias.append(Words.adults[member])
      } else {
        people.alias.append("Barn", number: member - adults + 1)
      }
      let born = Day(number: today - Int32(ageInDays))
      let isKnown = dice.chance(96)
      people.born.append(isKnown ? birth(born, &dice).number : Day.never.number)
      people.until.append(Day.never.number)
      people.role.append(
        isKnown && dice.chance(40)
          ? -1 : (isAdult ? PersonRole.adult : PersonRole.child).rawValue)
    }
    return adults
  }

  /// A birth on the day, or known to the month only, which counts as its first day.
  private func birth(_ day: Day, _ dice: inout SplitMix64) -> Birth {
    guard dice.chance(55) else { return Birth(day: day, isMonthOnly: false) }
    return Birth(day: day.adding(days: 1 - day.date.day), isMonthOnly: true)
  }

  private mutating func addKin(_ members: Range<Int>, adults: Int, _ dice: inout SplitMix64) {
    if dice.chance(12) { return }
    let parents = members.prefix(min(adults, 2))
    let children = members.dropFirst(adults)
    let isFoster = dice.chance(4)
    if parents.count == 2, dice.chance(85) {
      addKin(parents[members.lowerBound], members.lowerBound + 1, .partner)
    }
    for child in children {
      for parent in parents where dice.chance(94) {
        addKin(child, parent, isFoster ? .fosterParent : .parent)
      }
      if adults > 2, dice.chance(70) { addKin(child, members.lowerBound + 2, .grandparent) }
      if child > children.startIndex, dice.chance(25) { addKin(child, child - 1, .sibling) }
    }
  }

  private mutating func addKin(_ a: Int, _ b: Int, _ relation: Relation) {
    ties.add(
      Ref(.person, a).number, Ref(.person, b).number, .kin, from: Day.always.number,
      until: Day.never.number,
      relation: relation.rawValue)
  }

  /// One of the people who is of an age from `youngest` to `oldest` on a day; nil for nobody.
  func person(
    in scene: Scene, aged youngest: Int, to oldest: Int, on day: Int32, _ dice: inout SplitMix64
  ) -> Int? {
    var found: Int?
    var count = 0
    for person in scene.people {
      guard let age = age(of: person, on: day), youngest <= age, age <= oldest else { continue }
      count += 1
      if dice.below(count) == 0 { found = person }
    }
    return found
  }

  /// Age in years, near enough; where the birth is unknown, an adult is 40 and a child 10. Nil
  /// before the birth.
  private func age(of person: Int, on day: Int32) -> Int? {
    let born = people.born[person]
    if born == Day.never.number {
      return people.role[person] == PersonRole.adult.rawValue ? 40 : 10
    }
    let days = day - Birth(number: born).day.number
    return days < 0 ? nil : Int(days) * 100 / 36_525
  }
}
