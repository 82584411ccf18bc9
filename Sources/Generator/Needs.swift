import Model

/// A need while what is done about it is made.
struct NeedScene {
  let need: Int
  let domain: Domain
  /// The person's row, −1 for the family as a whole.
  let person: Int
  let raised: Int32
  /// The day it was closed, or `Day.never.number`.
  let closed: Int32
  /// The first of the need's rows in `responsibilities`.
  let firstResponsibility: Int

  /// The need as tables point at it.
  var ref: Int32 { Ref(.need, need).number }
  /// The person as tables point at it.
  var personRef: Int32 { person < 0 ? Ref.emptyNumber : Ref(.person, person).number }
}

extension NetworkMaker {
  /// Adds 3 to 8 needs and, for each, who does something about it.
  mutating func addNeeds(_ scene: Scene, _ dice: inout SplitMix64) {
    let count = 3 + dice.place(weights: [20, 25, 22, 15, 10, 8], total: 100)
    for _ in 0..<count {
      let raised = dice.day(scene.start, scene.end)
      var domain = drawDomain(scene, &dice)
      var person = -1
      if let ages = domain.ages {
        if let someone = self.person(in: scene, aged: ages.0, to: ages.1, on: raised, &dice) {
          person = someone
        } else {
          domain = .economy
        }
      } else if dice.chance(35) {
        person = self.person(in: scene, aged: 0, to: 150, on: raised, &dice) ?? -1
      }
      let closed = drawClosing(scene, raised: raised, &dice)
      let need = NeedScene(
        need: needs.domain.count, domain: domain, person: person, raised: raised, closed: closed,
        firstResponsibility: responsibilities.need.count)
      add(need, scene, &dice)
      if closed == Day.never.number {
        addOpenFate(of: need, scene, &dice)
      } else {
        addHelp(for: need, scene, until: closed, &dice)
      }
    }
  }

  private func drawDomain(_ scene: Scene, _ dice: inout SplitMix64) -> Domain {
    let weights = scene.isNew ? Domain.weightsWhenNew : Domain.usualWeights
    return Domain.allCases[dice.place(weights: weights, total: 112)]
  }

  private func drawClosing(_ scene: Scene, raised: Int32, _ dice: inout SplitMix64) -> Int32 {
    let age = Int(today - raised)
    let percent = scene.isClosed ? 90 : age > 540 ? 84 : age > 180 ? 58 : age > 60 ? 28 : 8
    guard dice.chance(percent) else { return Day.never.number }
    return min(raised + 1 + Int32(dice.below(min(age, 500))), scene.end)
  }

  private mutating func add(_ need: NeedScene, _ scene: Scene, _ dice: inout SplitMix64) {
    needs.id.append(id: "n", need.need)
    needs.family.append(scene.ref)
    needs.person.append(need.personRef)
    needs.domain.append(need.domain.rawValue)
    needs.title.append(dice.pick(Words.needs[Int(need.domain.rawValue)]))
    needs.raised.append(need.raised)
    needs.urgency.append(
      dice.chance(12) ? Urgency.urgent.rawValue : dice.chance(60) ? Urgency.normal.rawValue : -1)
    needs.closed.append(need.closed)
    needs.outcome.append(
      need.closed == Day.never.number || dice.chance(15)
        ? -1 : Int32(dice.place(weights: [55, 22, 14, 9], total: 100)))
  }

  /// Somebody who could take a need on a day: a service with its mandate that is there, else NAV.
  func drawHelper(
    for need: NeedScene, _ scene: Scene, on day: Int32, _ dice: inout SplitMix64
  ) -> Helper? {
    let isAdult = need.person >= 0 && needsAdult(need, on: day)
    for _ in 0..<3 {
      let kind = dice.pick(need.domain.helpers(isAdult: isAdult))
      // Those who know the family already are asked first.
      if let known = scene.followers.first(where: { services.kind[Int($0.service)] == kind }),
        services.closed[Int(known.service)] > day, dice.chance(70)
      {
        return known
      }
      let service = service(kind, in: scene.area, on: day, &dice)
      if service >= 0 { return helper(in: service, &dice) }
    }
    let service = service(.nav, in: scene.area, on: day, &dice)
    return service < 0 ? nil : helper(in: service, &dice)
  }

  /// Whether the need is of someone who is 18 or older on a day.
  func needsAdult(_ need: NeedScene, on day: Int32) -> Bool {
    let born = people.born[need.person]
    if born == Day.never.number { return people.role[need.person] == PersonRole.adult.rawValue }
    return day - Birth(number: born).day.number >= 18 * 366
  }
}

extension Domain {
  /// How often each domain comes up, by raw value, out of 112.
  fileprivate static let usualWeights = [
    15, 7, 9, 8, 3, 12, 6, 12, 6, 3, 5, 6, 4, 7, 3, 6,
  ]
  /// The same for families that came to the country not long ago.
  fileprivate static let weightsWhenNew = [
    14, 2, 14, 10, 10, 9, 6, 6, 5, 12, 9, 4, 3, 3, 1, 4,
  ]

  /// The ages of those who have such needs, where they are not anybody's or the whole family's.
  fileprivate var ages: (Int, Int)? {
    switch self {
    case .school: (6, 16)
    case .kindergarten: (0, 5)
    case .transition: (16, 25)
    case .employment: (18, 66)
    default: nil
    }
  }

  /// The kinds of services that a need is brought to.
  fileprivate func helpers(isAdult: Bool) -> [ServiceKind] {
    switch self {
    case .economy: [.nav, .nav, .debtAdvice]
    case .debt: [.debtAdvice, .nav]
    case .housing: [.housing, .housing, .nav, .refugee]
    case .employment: [.nav, .adultEducation]
    case .education: [.adultEducation, .refugee]
    case .school: [.school, .school, .ppt]
    case .kindergarten: [.kindergarten, .ppt]
    case .mentalHealth: isAdult ? [.dps, .mentalTeam, .doctors] : [.bup, .healthStation, .doctors]
    case .physicalHealth: [.doctors, .healthStation]
    case .language: [.refugee, .adultEducation, .school]
    case .systems: [.coordination, .nav, .refugee]
    case .socialSupport: [.volunteerCentre, .familyCentre]
    case .leisure: [.leisure, .volunteerCentre]
    case .parenting: [.familyCentre, .healthStation, .childWelfare]
    case .safety: [.childWelfare, .crisisCentre]
    case .transition: [.youthTeam, .nav]
    }
  }
}
