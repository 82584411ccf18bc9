import Exchange
package import Model
package import Wording

/// Which rule of the model a stored row breaks, and what would be right: one line.
///
/// Of many violations ``sentences(_:in:_:)`` is the quicker way.
package func sentence(_ violation: Violation, in network: Network, _ language: Language) -> String {
  sentences([violation], in: network, language).joined()
}

/// Which rules of the model stored rows break: a line for each violation, in their order.
package func sentences(
  _ violations: [Violation], in network: Network, _ language: Language
) -> [String] {
  network.refusals(for: violations).map { sentence($0, language) }
}
