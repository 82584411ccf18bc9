import Model

extension Situation {
  /// Whether a service is for somebody of a person's age on the day, as far as that is known: with
  /// a birthday by the age (0 before birth), without one by the role, without either always.
  func fits(service: Int, person: Int) -> Bool {
    let services = network.services
    if let born = network.people.born[person] {
      let age = born.day > day ? 0 : day.fullYears(since: born.day)
      return serves(service, age: age)
    }
    switch network.people.role[person] {
    case .adult: return services.maxAge[service].map { $0 >= 18 } ?? true
    case .child: return services.minAge[service].map { $0 <= 17 } ?? true
    case nil: return true
    }
  }

  /// Whether an age is within the limits of a service; an empty one is no limit.
  func serves(_ service: Int, age: Int) -> Bool {
    let services = network.services
    return services.minAge[service] ?? 0 <= age && services.maxAge[service] ?? .max >= age
  }
}
