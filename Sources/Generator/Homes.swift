import Model

extension NetworkMaker {
  /// Who has left the household, and children who have another home as well or have moved.
  mutating func addMoves(_ scene: Scene, adults: Int, _ dice: inout SplitMix64) {
    for person in scene.people.dropFirst() where !isBusy(person, scene) {
      let isGrown = person < scene.people.lowerBound + adults || isGrownUp(person)
      if isGrown {
        if dice.chance(8) { people.until[person] = dice.day(scene.start, scene.end) }
      } else if dice.chance(4), let other = earlierFamily(like: scene, &dice) {
        addOtherHome(of: person, in: other, scene, &dice)
      }
    }
  }

  /// Two homes at once, or a move; now and then to foster parents.
  private mutating func addOtherHome(
    of child: Int, in other: Int, _ scene: Scene, _ dice: inout SplitMix64
  ) {
    let day = dice.day(scene.start, scene.end)
    let hasMoved = dice.chance(35)
    if hasMoved, day > scene.start { people.until[child] = day - 1 }
    homes.person.append(Ref(.person, child).number)
    homes.family.append(Ref(.family, other).number)
    homes.from.append(!hasMoved && dice.chance(40) ? Day.always.number : day)
    homes.until.append(!hasMoved && dice.chance(15) ? dice.day(day, scene.end) : Day.never.number)
    guard let adult = firstPerson(ofFamily: other) else { return }
    ties.add(
      Ref(.person, child).number, Ref(.person, adult).number, .kin,
      from: hasMoved ? day : Day.always.number, until: Day.never.number,
      relation: (hasMoved && dice.chance(60) ? Relation.fosterParent : .parent).rawValue)
  }

  /// A family made not long before, in the same area and open; nil where none of a few is.
  private func earlierFamily(like scene: Scene, _ dice: inout SplitMix64) -> Int? {
    for _ in 0..<8 {
      let other = scene.family - 1 - dice.below(40)
      if other >= 0, families.closed[other] == Day.never.number,
        families.area[other] == families.area[scene.family]
      {
        return other
      }
    }
    return nil
  }

  /// The first adult of an earlier family: people stand family by family.
  private func firstPerson(ofFamily family: Int) -> Int? {
    let ref = Ref(.family, family).number
    var (low, high) = (0, people.family.count)
    while low < high {
      let middle = (low + high) / 2
      if people.family[middle] < ref { low = middle + 1 } else { high = middle }
    }
    return low < people.family.count && people.family[low] == ref ? low : nil
  }

  private func isGrownUp(_ person: Int) -> Bool {
    let born = people.born[person]
    return born != Day.never.number && today - Birth(number: born).day.number >= 18 * 366
  }

  /// Whether a person has taken on one of the family's needs: such a one stays.
  private func isBusy(_ person: Int, _ scene: Scene) -> Bool {
    let ref = Ref(.person, person).number
    return responsibilities.actor[scene.firstResponsibility...].contains(ref)
  }
}
