/// A number of families as a report may show it.
package enum Published: Hashable, Sendable {
  /// The number itself.
  case number(Int)
  /// 1 to 4.
  case few
  /// 5 or more, held back so that a few cannot be worked out from it.
  case held
}
