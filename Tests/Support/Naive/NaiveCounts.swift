/// What exists on a day: the `counts` of `docs/output.en.md`.
public struct NaiveCounts: Codable, Equatable, Sendable {
  /// Open families.
  public var families: Int
  /// People of open families.
  public var people: Int
  /// Open services, the private ones too.
  public var services: Int
  /// Employed contacts.
  public var contacts: Int
  /// Ties in force of every kind.
  public var ties: Int
  /// Needs raised by then, of any family.
  public var needs: Int
  /// Needs open, of open families.
  public var openNeeds: Int
  /// Referrals sent by then, of any family.
  public var referrals: Int
  /// Those of them without an answer by then.
  public var waitingReferrals: Int

  package init(
    families: Int,
    people: Int,
    services: Int,
    contacts: Int,
    ties: Int,
    needs: Int,
    openNeeds: Int,
    referrals: Int,
    waitingReferrals: Int
  ) {
    self.families = families
    self.people = people
    self.services = services
    self.contacts = contacts
    self.ties = ties
    self.needs = needs
    self.openNeeds = openNeeds
    self.referrals = referrals
    self.waitingReferrals = waitingReferrals
  }
}

/// The counts of a bundle on a day (`YYYY-MM-DD`).
public func naiveCounts(_ bundle: PlainBundle, asOf: String) -> NaiveCounts {
  let network = NaiveNetwork(bundle.withAreasMadeOne(), asOf: NaiveDay.parse(asOf) ?? 0)
  let sent = network.referrals.values.filter { network.isSent($0) }
  return NaiveCounts(
    families: network.openFamilies.count,
    people: network.people.keys.filter { network.exists($0) }.count,
    services: network.services.keys.filter { network.isServiceOpen($0) }.count,
    contacts: network.contacts.keys.filter { network.isEmployed($0) }.count,
    ties: network.ties.count,
    needs: network.needs.values.filter { ($0.day("raised") ?? Int.max) <= network.d }.count,
    openNeeds: network.openNeeds.count,
    referrals: sent.count,
    waitingReferrals: sent.filter { !network.isAnswered($0) }.count)
}
