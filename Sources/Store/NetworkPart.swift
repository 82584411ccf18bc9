/// What a narrow question is about, so that only what it needs is read from a network file.
public enum NetworkPart: Hashable, Sendable {
  /// A family, by its id.
  case family(String)
  /// The families of an area, by its code.
  case area(String)
}
