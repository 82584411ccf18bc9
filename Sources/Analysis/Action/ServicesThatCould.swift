public import Model

/// The services that could do something about open needs, or take over where somebody grows out of
/// a service: what `Candidates` says of the needs, and `Movers` of the families, depends on no
/// other.
///
/// Perhaps more, never fewer: those who have a need already or said no to it count too, so that the
/// answer holds where somebody is gone. The candidates are those who could as it is.
///
/// - Parameters:
///   - network: all rows of the families, and all services of their areas; other contacts, and what
///     services have to do elsewhere, are not looked at.
///   - needs: as rows.
///   - families: those in which somebody may grow out of a service, as rows.
/// - Returns: the services as rows, and the candidates among them.
public func servicesThatCould(
  _ network: Network, aboutNeeds needs: Set<Int>, around families: Set<Int>, on days: [Day]
) -> (services: Set<Int>, candidates: Set<Int>) {
  var (services, asked): (Set<Int>, Set<Int>) = ([], [])
  for day in days {
    let candidates = Candidates(Situation(network, asOf: day))
    for need in needs {
      services.formUnion(candidates.withMandate(need: need))
      asked.formUnion(candidates.candidates(need: need).map(\.service))
    }
    services.formUnion(candidates.situation.successors(around: families))
  }
  return (services, asked)
}

extension Situation {
  /// The services that could take over from one that somebody is about to grow out of, or just has:
  /// of every service that any of the ties and responsibilities is of.
  fileprivate func successors(around families: Set<Int>) -> Set<Int> {
    let ending = Set(
      (Array(network.ties.a) + Array(network.responsibilities.actor)).compactMap(unit)
    ).filter { network.services.maxAge[$0] != nil && !serviceIsPrivate[$0] }
    let reach = GapTransition.reach
    // Of all families of an area it is the same services.
    var areas: Set<Symbol?> = []
    let examples = families.filter { areas.insert(network.families.area[$0]).inserted }
    var services: Set<Int> = []
    for service in ending {
      let changes = (0..<network.people.count).contains { person in
        change(of: person, at: service).map { abs($0.days(since: day)) <= reach } ?? false
      }
      guard changes else { continue }
      for family in examples {
        services.formUnion(successors(of: service, family: family))
      }
    }
    return services
  }
}
