/// A number of families as a report may show it.
package enum Published: Hashable, Sendable {
  /// The number itself.
  case number(Int)
  /// 1 to 4.
  case few
  /// 1 or more, held back so that a few cannot be worked out from it.
  case held

  /// The smallest number that it can be.
  package var least: Int { if case .number(let number) = self { number } else { 1 } }

  /// Whether the number itself is not shown.
  package var isHidden: Bool { if case .number = self { false } else { true } }
}
