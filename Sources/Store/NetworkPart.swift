/// What a narrow question is about, so that only what it needs is read from a network file.
public enum NetworkPart: Hashable, Sendable {
  /// A family, by its id.
  case family(String)
  /// The family of a need, by the id of the need.
  case familyOfNeed(String)
  /// What hangs on some contacts that would be gone, and on services and contacts that would work
  /// together, by their ids.
  case around(gone: [String], joined: [String])
  /// The families of an area, by its code.
  case area(String)
}
