import Analysis
import Synchronization

/// Who says what is found in sentences, made when a picture asks for it first, and once.
final class LazyWriter: Sendable {
  private let known = Mutex<FindingWriter?>(nil)

  func value(_ make: () -> FindingWriter) -> FindingWriter {
    known.withLock { known in
      if let known { return known }
      let made = make()
      known = made
      return made
    }
  }
}
