import Foundation

/// The browser of whoever sits at the machine.
enum Browser {
  /// Opens a file in the browser that `BROWSER` names, else in the one that the desktop has chosen
  /// (`xdg-open`), and does not wait for it.
  ///
  /// - Parameter failed: is called, on any thread, where none opens.
  /// - Returns: what was started; nil where nothing could be.
  @discardableResult static func open(
    _ path: String, environment: [String: String] = ProcessInfo.processInfo.environment,
    failed: @escaping @Sendable () -> Void
  ) -> Process? {
    let named = (environment["BROWSER"] ?? "").split(separator: ":").map {
      $0.split(separator: " ").map(String.init)
    }
    for words in named.filter({ !$0.isEmpty }) + [["xdg-open"]] {
      guard let program = program(words[0], environment["PATH"] ?? "/usr/bin:/bin") else {
        continue
      }
      var arguments = words.dropFirst().map { $0.replacing("%s", with: path) }
      if !words.contains(where: { $0.contains("%s") }) { arguments.append(path) }
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = arguments
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      process.terminationHandler = { if $0.terminationStatus != 0 { failed() } }
      if (try? process.run()) != nil { return process }
    }
    failed()
    return nil
  }

  private static func program(_ name: String, _ path: String) -> String? {
    let places = name.contains("/") ? [name] : path.split(separator: ":").map { $0 + "/" + name }
    return places.first {
      $0.hasPrefix("/") && FileManager.default.isExecutableFile(atPath: $0)
    }
  }
}
