import Model

/// Whether something is on both of two days, or in both of two networks, or in one of them alone.
package enum Presence: Hashable, Sendable {
  /// In both.
  case kept
  /// In the second alone, or in the first alone.
  case new, gone
}

extension FamilyIndex {
  /// Everybody around a family now or before, by sector, then id, each help marked by when it is
  /// there. What ended before both is left out.
  ///
  /// - Parameter before: an index of a network with the same rows.
  package func helpers(around family: Int, since before: FamilyIndex) -> [FamilyHelper] {
    func key(_ help: FamilyHelp) -> [Ref] { [help.helper, help.to] }
    var now = help(around: family, showsEnded: false)
    let then =
      before.situation.familyIsOpen[family]
      ? before.help(around: family, showsEnded: false) : []
    let (current, former) = (Set(now.map(key)), Set(then.map(key)))
    for at in now.indices { now[at].presence = former.contains(key(now[at])) ? .kept : .new }
    for var help in then where !current.contains(key(help)) {
      help.presence = .gone
      now.append(help)
    }
    return Dictionary(grouping: now, by: \.helper).map { helper, help in
      FamilyHelper(
        ref: helper, sector: situation.sector(helper),
        help: help.sorted { situation.idPrecedes($0.to, $1.to) })
    }.sorted { one, other in
      one.sector != other.sector
        ? one.sector.rawValue < other.sector.rawValue
        : situation.idPrecedes(one.ref, other.ref)
    }
  }
}
