import Model

extension NetworkMaker {
  /// The services of every area, area by area and kind by kind.
  mutating func makeServices() {
    for area in places.names.indices {
      var dice = SplitMix64(seed: seed, .services, number: area)
      for kind in ServiceKind.allCases {
        let first = Int32(services.kind.count)
        let host = Places.host(of: area)
        if kind.recipe.reach != .area, host != area {
          // The specialists are in the first area of the group.
          servicesByKind.append(servicesByKind[host * ServiceKind.count + kind.rawValue])
          continue
        }
        let place = dice.below(Words.placeNames.count)
        for number in 0..<howMany(of: kind, in: area, &dice) {
          addService(kind, area: area, number: number, place: place + number, &dice)
        }
        servicesByKind.append(first..<Int32(services.kind.count))
      }
    }
  }

  private func howMany(of kind: ServiceKind, in area: Int, _ dice: inout SplitMix64) -> Int {
    let recipe = kind.recipe
    // Every other area has nobody for the way into adult life, so that something is always missing.
    if kind == .youthTeam { return area % 2 == 0 ? 1 : 0 }
    guard dice.chance(recipe.percent) else { return 0 }
    let more =
      recipe.familiesForOneMore == 0
      ? 0 : places.expectedFamilies[area] / recipe.familiesForOneMore
    return (kind == .school || kind == .kindergarten ? 2 : 1) + more
  }

  private mutating func addService(
    _ kind: ServiceKind, area: Int, number: Int, place: Int, _ dice: inout SplitMix64
  ) {
    let recipe = kind.recipe
    let base = recipe.isNamedAfterPlace ? placeName(place, round: number) : places.names[area]
    let many = recipe.isNamedAfterPlace || number == 0 ? "" : " \(number + 1)"
    services.id.append(id: "s", services.kind.count)
    services.name.append(recipe.before + base + recipe.after + many)
    services.sector.append(recipe.sector.rawValue)
    services.area.append(recipe.reach == .everywhere ? -1 : Int32(area))
    services.domains.append(recipe.domains.reduce(0) { $0 | 1 << $1.rawValue })
    services.minAge.append(recipe.ages.0)
    services.maxAge.append(recipe.ages.1)
    services.responseTime.append(recipe.responseTime?.number ?? -1)
    services.opened.append(
      dice.chance(80) ? Day.always.number : firstDay - 4000 + Int32(dice.below(4000)))
    // Only what there are several of is closed now and then.
    services.closed.append(
      number > 0 && dice.chance(8) ? today - Int32(dice.below(700)) : Day.never.number)
    services.kind.append(kind)
    standings.append(standing(of: kind, number: number, &dice))
  }

  /// A place in an area: all of them in turn, then their upper, lower and other parts.
  private func placeName(_ place: Int, round number: Int) -> String {
    let (names, parts) = (Words.placeNames, Words.partsOfPlaces)
    return parts[number / names.count % parts.count] + names[place % names.count]
  }

  private func standing(of kind: ServiceKind, number: Int, _ dice: inout SplitMix64) -> Standing {
    switch kind {
    case .openCafe, .neighbours, .relatives: .alone
    case .homework, .leisure, .adultEducation: .hangsByOne
    case .kindergarten: number % 5 == 1 ? .alone : dice.chance(10) ? .hangsByOne : .usual
    case .doctors: dice.chance(30) ? .hangsByOne : .usual
    default: .usual
    }
  }

  /// A service of a kind for families in an area that is open on a day, the first ones more often;
  /// −1 where there is none.
  func service(_ kind: ServiceKind, in area: Int, on day: Int32, _ dice: inout SplitMix64) -> Int32
  {
    let range = servicesByKind[area * ServiceKind.count + kind.rawValue]
    if range.isEmpty { return -1 }
    let service = range.lowerBound + Int32(dice.skewed(range.count))
    return services.closed[Int(service)] > day ? service : -1
  }
}
