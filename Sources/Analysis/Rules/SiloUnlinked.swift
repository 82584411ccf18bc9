import Model

/// `silo.unlinked`: two services share families and have nothing to do with each other.
enum SiloUnlinked {
  static func findings(_ pairs: ServicePairs, in situation: Situation) -> [Finding] {
    pairs.pairs.compactMap { pair in
      guard pair.sharedFamilies >= 1, pair.status == .unlinked else { return nil }
      let severity: Severity =
        pair.sharedFamilies >= 5 ? .high : pair.sharedFamilies >= 2 ? .medium : .low
      return situation.finding(
        .siloUnlinked, severity, service: Ref(.service, pair.a), related: [Ref(.service, pair.b)])
    }
  }
}
