internal import CFiles
internal import Glibc

/// A program that runs beside this one, in a process group of its own and with none of the files
/// that are open here.
///
/// What it says of errors is not heard. Whoever starts one waits for it, or ends before it.
public final class ChildProcess: Sendable {
  /// The number of the process.
  public let number: Int32
  /// This process's ends of the pipes to it and from it; -1 where there are none.
  private let toChild, fromChild: Int32

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: its path.
  ///   - arguments: its command line without its own name.
  ///   - environment: its variables; without any, those of this process.
  ///   - isTalkedTo: whether `say` writes to its standard input and `answer` reads its standard
  ///     output, both of which have to be called; else there is nothing behind them.
  public init(
    _ program: String, _ arguments: [String], environment: [String: String]? = nil,
    isTalkedTo: Bool = false
  ) throws(SystemError) {
    var input: [Int32] = [-1, -1]
    var output: [Int32] = [-1, -1]
    if isTalkedTo {
      try SystemError.check(unsafe samvev_pipe(&input))
      guard unsafe samvev_pipe(&output) == 0 else {
        let error = SystemError.last
        for end in input { _ = close(end) }
        throw error
      }
    }
    let variables = environment ?? Environment.variables
    var process: pid_t = 0
    let error = unsafe withCStrings([program] + arguments) { words in
      unsafe withCStrings(variables.map { $0 + "=" + $1 }) { variables in
        unsafe samvev_start(program, words, variables, input[0], output[1], &process)
      }
    }
    for end in [input[0], output[1]] where end >= 0 { _ = close(end) }
    guard error == 0 else {
      for end in [input[1], output[0]] where end >= 0 { _ = close(end) }
      throw SystemError(error)
    }
    number = process
    toChild = input[1]
    fromChild = output[0]
  }

  /// Writes all that the program reads. What it does not want to hear is left.
  public func say(_ bytes: [UInt8]) {
    do throws(SystemError) { try Descriptor.write(bytes[...], to: toChild) } catch {}
    _ = close(toChild)
  }

  /// Reads all that the program writes.
  public func answer() throws(SystemError) -> [UInt8] {
    defer { _ = close(fromChild) }
    return try Descriptor.read(fromChild)
  }

  /// Waits until the program ends, once.
  ///
  /// - Returns: whether it says that it has done its work.
  public func wait() -> Bool {
    var status: Int32 = 0
    while unsafe waitpid(number, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }
}

/// Texts as C takes the words of a command line.
private func withCStrings<Result>(
  _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>?) -> Result
) -> Result {
  var pointers = unsafe texts.map { unsafe strdup($0) }
  unsafe pointers.append(nil)
  defer { unsafe pointers.forEach { unsafe free($0) } }
  return unsafe pointers.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
}
