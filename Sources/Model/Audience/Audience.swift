/// Whom something is made for, where it is not the coordinator's own.
public enum Audience: Hashable, Sendable {
  /// Those who sit at the table: rows of `services`; order and repeats mean nothing.
  case services([Int])
  /// A member of a household on the day: a row of `people`.
  case person(Int)
}
