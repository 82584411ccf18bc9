import Files
import Glibc
import Store

/// The first word of a command line that asks for nothing but to close what another run left open.
let closingWord = "--close-network-files"

/// Has network files closed after this process has ended.
///
/// SQLite keeps two files beside one that is in use, and takes them away when the last one closes
/// it. A run that has to stop at once, in the midst of something else, cannot close anything.
func closeFilesAfterExit(_ words: [String]) {
  let open = words.filter(isLeftOpen)
  if open.isEmpty { return }
  do throws(SystemError) {
    _ = try ChildProcess("/proc/self/exe", [closingWord, String(getpid())] + open)
  } catch {}
}

/// Closes network files when the process that had them open has ended.
///
/// - Parameter words: the number of that process, and the paths.
func closeNetworkFiles(_ words: [String]) {
  guard let parent = words.first.flatMap({ Int32($0) }) else { return }
  for _ in 0..<6000 where getppid() == parent { usleep(10_000) }
  for path in words.dropFirst() { close(path) }
}

/// A process that ends has no children any more some time before it lets go of its locks: until
/// then SQLite leaves the two files to it.
private func close(_ path: String) {
  for _ in 0..<600 {
    NetworkFile.tidy(at: path)
    guard isLeftOpen(path) else { return }
    usleep(100_000)
  }
}

private func isLeftOpen(_ path: String) -> Bool {
  ["-wal", "-shm"].contains { FileStatus(path + $0) != nil }
}
