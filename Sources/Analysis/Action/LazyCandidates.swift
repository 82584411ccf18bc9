import Synchronization

/// Who could do something about needs, worked out when somebody asks for it first, and once.
package final class LazyCandidates: Sendable {
  private let known: Mutex<Candidates?>
  private let situation: @Sendable () -> Situation

  /// - Parameter known: where they have been worked out already.
  package init(_ known: Candidates? = nil, of situation: @escaping @Sendable () -> Situation) {
    self.known = Mutex(known)
    self.situation = situation
  }

  package var value: Candidates {
    known.withLock { known in
      if let known { return known }
      let made = Candidates(situation())
      known = made
      return made
    }
  }
}
