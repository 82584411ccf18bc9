import Synchronization

/// The findings of a situation, worked out when somebody asks for them first, and once.
package final class LazyFindings: Sendable {
  private let known: Mutex<Findings?>
  private let situation: Situation

  /// - Parameter known: where they have been worked out already.
  package init(_ known: Findings? = nil, of situation: Situation) {
    self.known = Mutex(known)
    self.situation = situation
  }

  package var value: Findings {
    known.withLock { known in
      if let known { return known }
      let made = analyse(situation, measuring: false).findings
      known = made
      return made
    }
  }
}
