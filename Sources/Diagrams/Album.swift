package import Analysis
import Model
package import Wording

/// A network on a day, with what all its pictures have in common: which rows belong to which family.
///
/// Made once in O(rows); after that a picture of a family costs what the family has.
package struct Album: Sendable {
  package let situation: Situation
  package let language: Language
  /// Where the network is; empty where nobody said it.
  let place: String
  /// Whether anybody's yes is recorded, without which nothing is drawn as assumed.
  let recordsAcceptance: Bool
  /// Open needs, people, and referrals sent by the day, of each family.
  let openNeedsOfFamily: Groups
  let peopleOfFamily: Groups
  let referralsOfFamily: Groups
  /// `kin` ties in force between two people of each family.
  let kinTiesOfFamily: Groups

  package init(_ situation: Situation, language: Language, place: String = "") {
    self.situation = situation
    self.language = language
    self.place = place
    recordsAcceptance = situation.recordsAcceptance
    let network = situation.network
    let families = network.families.count
    openNeedsOfFamily = Groups(
      count: families,
      keys: situation.openNeeds.map { Int32(network.needs.family[Int($0)].row) },
      items: situation.openNeeds)
    peopleOfFamily = Groups(
      count: families, keys: network.people.family.map { Int32($0.row) },
      items: (0..<Int32(network.people.count)).map { $0 })
    let sent = (0..<Int32(network.referrals.count)).filter {
      network.referrals.sent[Int($0)] <= situation.day.number
    }
    referralsOfFamily = Groups(
      count: families, keys: sent.map { Int32(network.referrals.family[Int($0)].row) },
      items: sent)
    let (ties, people) = (network.ties, network.people)
    let kin = (0..<ties.count).filter { row in
      ties.kind[row] == TieKind.kin.rawValue && ties.from[row] <= situation.day.number
        && ties.until[row] >= situation.day.number
        && people.family[ties.a[row].row] == people.family[ties.b[row].row]
    }
    kinTiesOfFamily = Groups(
      count: families, keys: kin.map { Int32(people.family[ties.a[$0].row].row) },
      items: kin.map { Int32($0) })
  }

  /// A view; `family` is the row of the family that it is of, for the views that need one.
  ///
  /// - Parameter isText: that it is to be read by programs, and may hold more than eyes can tell apart.
  package func picture(
    _ view: View, family: Int? = nil, isText: Bool = false
  ) throws(PictureError) -> Picture {
    if view.needsFamily {
      guard let family else { throw .familyMissing(view) }
      guard situation.familyIsOpen[family] else { throw .familyNotOpen(row: family) }
      return view == .ecomap ? ecomap(family) : responsibilities(family)
    }
    switch view {
    case .referrals: return referralFlow()
    case .gaps: return gapTable()
    case .network: return try wholeNetwork(isText: isText)
    default: return serviceMap()
    }
  }

  var network: Network { situation.network }
  /// The number of the as-of day.
  var d: Int32 { situation.day.number }

  /// A phrase in the album's language.
  func say(_ phrase: Phrase) -> String { phrase[language] }
}
