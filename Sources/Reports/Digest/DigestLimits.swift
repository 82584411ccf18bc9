/// How much of each part of a digest is shown. What is left out is always counted.
public struct DigestLimits: Sendable {
  /// Up to how many findings all of them are shown.
  static let few = 100
  /// Findings among the urgent and among the new, services to ask, things that repeat, families.
  let urgent, new, calls, repeats, families: Int
  /// Whether findings of each service are listed one by one, and families are not counted up.
  let listsAll: Bool

  /// Everything, however many there are.
  public static let all = DigestLimits(
    urgent: .max, new: .max, calls: .max, repeats: .max, families: 0, listsAll: true)
  /// What a person can take in at once.
  public static let some = DigestLimits(
    urgent: 12, new: 12, calls: 10, repeats: 20, families: 10, listsAll: false)

  /// All of few findings, some of many.
  public static func fitting(_ count: Int) -> DigestLimits {
    count <= few ? all : some
  }
}
