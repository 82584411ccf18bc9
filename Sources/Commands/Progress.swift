import Dispatch
import Files
import Synchronization

/// What is being done, with a bar, on standard error: only on a terminal, and only when it takes
/// longer than a second.
final class Progress: Sendable {
  private struct State {
    var what = ""
    var done = 0
    var all = 0
    var ticks = 0
    var isShown = false
  }

  private static let interval = DispatchTimeInterval.milliseconds(100)
  /// How many ticks pass before anything is shown.
  private static let patience = 10
  private static let width = 20

  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "progress")

  /// Starts to watch; nothing is shown before `doing` says what is being done.
  init() {
    tick()
  }

  /// Says what is being done now, and how much of how much of it is done, where that is known.
  func doing(_ what: String, _ done: Int = 0, of all: Int = 0) {
    state.withLock {
      $0.what = what
      $0.done = done
      $0.all = all
    }
  }

  /// Takes the bar away, before something else is written.
  func hide() {
    state.withLock { state in
      state.what = ""
      if state.isShown { Self.write("\r\u{1B}[K") }
      state.isShown = false
    }
  }

  private func tick() {
    queue.asyncAfter(deadline: .now() + Self.interval) { [weak self] in
      guard let self else { return }
      state.withLock { state in
        state.ticks += 1
        guard state.ticks > Self.patience, !state.what.isEmpty else { return }
        state.isShown = true
        Self.write("\r\u{1B}[K" + Self.bar(state) + " " + state.what)
      }
      tick()
    }
  }

  private static func bar(_ state: State) -> String {
    if state.all > 0 {
      let filled = min(width * state.done / state.all, width)
      return String(repeating: "█", count: filled)
        + String(repeating: "░", count: width - filled) + " \(state.done)/\(state.all)"
    }
    // How much is left is not known: a block that walks.
    let place = state.ticks % width
    return String((0..<width).map { ($0 - place + width) % width < 4 ? "█" : "░" })
  }

  private static func write(_ text: String) {
    do throws(SystemError) { try StandardStream.error.write(Array(text.utf8)) } catch {}
  }
}
