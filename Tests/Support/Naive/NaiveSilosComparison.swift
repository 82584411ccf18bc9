extension NaiveSilos {
  /// What differs between two readings, in words; numbers may differ by 1e-9.
  public func differences(from other: NaiveSilos) -> [String] {
    var found: [String] = []

    func isClose(_ a: Double?, _ b: Double?) -> Bool {
      guard let a, let b else { return a == nil && b == nil }
      return abs(a - b) <= 1e-9
    }
    func isCloseIfSaid(_ a: Double?, _ b: Double?) -> Bool {
      a == nil || b == nil || isClose(a, b)
    }
    func compare<Row: Equatable>(
      _ name: String, _ ours: [Row], _ theirs: [Row], _ isSame: (Row, Row) -> Bool
    ) {
      if ours.count != theirs.count { found.append("\(name): \(ours.count), \(theirs.count) rows") }
      for (a, b) in zip(ours, theirs) where !isSame(a, b) { found.append("\(name): \(a), \(b)") }
    }

    compare("services", services, other.services) { a, b in
      a.id == b.id && a.sector == b.sector && a.families == b.families
        && a.internalTies == b.internalTies && a.externalTies == b.externalTies
        && isClose(a.eiIndex, b.eiIndex) && isCloseIfSaid(a.betweenness, b.betweenness)
        && isClose(a.constraint, b.constraint) && a.cutVertex == b.cutVertex
    }
    compare("contacts", contacts, other.contacts) { a, b in
      a.id == b.id && isCloseIfSaid(a.betweenness, b.betweenness)
        && isClose(a.constraint, b.constraint) && a.cutVertex == b.cutVertex
    }
    compare("sectors", sectors, other.sectors) { a, b in
      a.sector == b.sector && a.services == b.services && a.internalTies == b.internalTies
        && a.externalTies == b.externalTies && isClose(a.eiIndex, b.eiIndex)
    }
    compare("sectorDensity", sectorDensity, other.sectorDensity) { a, b in
      a.a == b.a && a.b == b.b && a.linkedPairs == b.linkedPairs
        && a.possiblePairs == b.possiblePairs && isClose(a.density, b.density)
    }
    compare("pairs", pairs, other.pairs) { $0 == $1 }
    compare("components", components, other.components) { $0 == $1 }
    if !isClose(modularity, other.modularity) {
      found.append("modularity: \(modularity ?? .nan), \(other.modularity ?? .nan)")
    }
    return found
  }
}
