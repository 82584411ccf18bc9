public import Model

/// The as-of day of a made-up network where none is given: 15 June 2026.
public let defaultGeneratedDay = Day(number: 20_619)

/// The greatest number of families that `generate` makes.
public let greatestGeneratedFamilies = 5_000_000

/// A made-up, lifelike network: about 40 rows a family, the same bytes for the same arguments.
///
/// It has one area up to 600 families and then one more for every 1,400, of very different sizes.
/// Each area has the usual services; the families' histories go over the four years before the day.
/// Nobody in it is real. Every family draws from numbers of its own, so that a larger network with
/// the same seed has similar families in front. Time and space are linear in the families.
///
/// - Parameters:
///   - families: how many families, 0 to `greatestGeneratedFamilies`; anything else counts as the
///     nearer of these.
///   - seed: another seed makes another network.
///   - asOf: the day on which the network is as it is made; nothing happens after it but deadlines,
///     targets and expiries.
public func generate(
  families: Int, seed: UInt64, asOf: Day = defaultGeneratedDay
) -> Network {
  var maker = NetworkMaker(
    families: min(max(families, 0), greatestGeneratedFamilies), seed: seed, asOf: asOf)
  maker.makeServices()
  maker.makeContacts()
  maker.makeCollaboration()
  for number in 0..<maker.familyCount {
    maker.makeFamily(number)
  }
  return maker.network()
}
