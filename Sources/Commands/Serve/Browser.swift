import Dispatch
import Files
import Synchronization

/// What was started to open a browser.
final class Opening: Sendable {
  private let hasEnded = Atomic(false)

  /// Whether it goes on.
  var isRunning: Bool { !hasEnded.load(ordering: .acquiring) }

  fileprivate func end() { hasEnded.store(true, ordering: .releasing) }
}

/// The browser of whoever sits at the machine.
enum Browser {
  /// Opens a file in the browser that `BROWSER` names, else in the one that the desktop has chosen
  /// (`xdg-open`), and does not wait for it.
  ///
  /// - Parameter failed: is called, on any thread, where none opens.
  /// - Returns: what was started; nil where nothing could be.
  @discardableResult static func open(
    _ path: String, environment: [String: String] = Environment.variables,
    failed: @escaping @Sendable () -> Void
  ) -> Opening? {
    let named = (environment["BROWSER"] ?? "").split(separator: ":").map {
      $0.split(separator: " ").map(String.init)
    }
    for words in named.filter({ !$0.isEmpty }) + [["xdg-open"]] {
      guard let program = program(words[0], environment["PATH"] ?? "/usr/bin:/bin") else {
        continue
      }
      var arguments = words.dropFirst().map { $0.replacing("%s", with: path) }
      if !words.contains(where: { $0.contains("%s") }) { arguments.append(path) }
      guard let process = try? ChildProcess(program, arguments) else { continue }
      let opening = Opening()
      // Whoever starts a browser by its own name may wait until it is closed.
      DispatchQueue(label: "browser").async {
        if !process.wait() { failed() }
        opening.end()
      }
      return opening
    }
    failed()
    return nil
  }

  private static func program(_ name: String, _ path: String) -> String? {
    let places = name.contains("/") ? [name] : path.split(separator: ":").map { $0 + "/" + name }
    return places.first { $0.hasPrefix("/") && FileSystem.isProgram($0) }
  }
}
