extension Situation {
  /// Of each silo service, by its place among `siloServices`, those that it is linked to,
  /// ascending: what `ServicePairs.linked` holds, without what else there is between two.
  func linkedServices() -> Groups {
    let (ties, referrals) = (ServiceTies(self).between, acceptedReferrals(self))
    var (from, to): ([Int32], [Int32]) = ([], [])
    for groups in [ties, referrals] {
      for service in 0..<groups.count {
        for other in groups[service] {
          from.append(Int32(service))
          to.append(other)
        }
      }
    }
    return Groups(count: siloServices.count, keys: from, items: to).sortedSets()
  }
}
