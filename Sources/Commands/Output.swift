import Diagrams
import Exchange
import Files
import Graphviz
import Model
import Store
import Wording

extension Session {
  /// Lets `body` write to a file, beside its target and then renamed into place, or to standard output
  /// where no path is given or it is `-`.
  func withOutput(
    _ path: String?, _ body: (_ write: @escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    guard let path, path != "-" else {
      return try body { try console.write($0) }
    }
    var failed: (any Error)?
    do throws(ExchangeError) {
      try AtomicFile.write(to: path) { sink throws(ExchangeError) in
        do {
          try withoutActuallyEscaping(sink) { sink in
            try body { try sink($0) }
          }
        } catch let error as ExchangeError {
          throw error
        } catch {
          failed = error
          throw .unwritable(path: path, reason: "")
        }
      }
    } catch {
      throw failed ?? failure(error)
    }
    // What goes to /dev/stdout or a pipe is followed by nothing else.
    if !path.hasPrefix("/dev/") { try console.print(path: path) }
  }

  /// Writes a file beside its target and renames it into place; makes the folder it is in.
  func save(_ bytes: [UInt8], to path: String, isSynced: Bool = true) throws(Failure) {
    try makeFolder(of: path)
    do throws(ExchangeError) {
      try AtomicFile.write(to: path, isSynced: isSynced) { sink throws(ExchangeError) in
        try sink(bytes)
      }
    } catch {
      throw failure(error)
    }
  }

  private func makeFolder(of path: String) throws(Failure) {
    if Path.isOfFolder(path) { throw failure(ExchangeError.isFolder(path: path)) }
    let folder = Path.folder(of: path)
    do throws(SystemError) {
      try FileSystem.makeFolder(folder)
    } catch {
      throw failure(ExchangeError.unwritable(path: folder, reason: error.words))
    }
  }

  /// The ending of the path after `-o`, in lower case, where it says what is to be written; nil where there is none.
  ///
  /// - Throws: where a network file would be replaced.
  func outputEnding(_ invocation: Invocation) throws(Failure) -> String? {
    guard let output = invocation.value(.output), output != "-", !output.hasPrefix("/dev/") else {
      return nil
    }
    do throws(ExchangeError) {
      try AtomicFile.requireNoNetwork(at: output)
    } catch {
      throw failure(error)
    }
    return Path.ending(of: output)
  }
}
