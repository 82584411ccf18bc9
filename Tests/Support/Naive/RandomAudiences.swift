/// A small made-up network in which much may be told and much may not, and for whom to ask; the
/// same for the same seed.
///
/// Everything in it is as `docs/format.en.md` wants it. Its days lie beside the day it is made for;
/// what is free text is a word that occurs once.
public struct RandomAudiences: Sendable {
  /// The network.
  public let bundle: PlainBundle
  /// The day to ask about (`YYYY-MM-DD`).
  public let today: String
  /// Those at a table: two services that most is told to, each of them, two and three of any kind.
  public let tables: [NaiveAudience]
  /// Everybody in it.
  public let people: [NaiveAudience]

  /// Makes the network of a seed.
  public init(seed: UInt64) {
    var maker = AudienceMaker(seed: seed)
    maker.make()
    bundle = PlainBundle(tables: maker.tables)
    today = NaiveDay.text(maker.d)
    let services = maker.services
    tables = [
      .services([services[0], services[1]]), .services([services[1], services[0], services[1]]),
      .services([services[0]]), .services([services[2]]),
      .services([services[maker.random.below(2)], maker.random.pick(services)]),
      .services(Array(services.prefix(3))),
    ]
    people = bundle.rows("people").map { .person($0.text("id")) }
  }
}
