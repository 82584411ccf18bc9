import Editing
import Exchange
import Messages
import Model
import Store
import Text
import Wording

extension Session {
  /// Reads the files of a merge and holds them against each other.
  func mergeSides(_ invocation: Invocation) throws(Failure) -> MergeSides {
    let (path, other) = (invocation.arguments[0], invocation.arguments[1])
    let mine = try logged(path)
    let theirs = try colleague(other)
    let base = try invocation[.base].map { (path) throws(Failure) in try colleague(path) }
    doing(.comparing)
    do throws(MergeFault) {
      return try MergeSides(mine, theirs, base: base, isAgreed: invocation[.mergeYes])
    } catch {
      if case .refused(let error, let isBase) = error {
        let name = plain((isBase ? invocation[.base] : nil) ?? other)
        throw Failure(
          .refused,
          lines: [
            Phrase(
              nb: "\(name) kan ikke leses som den er:", nn: "\(name) kan ikkje lesast som ho er:",
              en: "\(name) cannot be read as it is:")
          ] + failure(error).lines)
      }
      throw Failure(
        .refused,
        lines: error.lines(
          other: plain(other), base: plain(invocation[.base] ?? ""), language
        ).map(Phrase.code))
    }
  }

  private func colleague(_ path: String) throws(Failure) -> ColleagueFile {
    isBundle(path) ? .bundle(try parsed(path)) : .network(try logged(path))
  }

  private func logged(_ path: String) throws(Failure) -> LoggedNetwork {
    doing(.readingNetwork)
    do throws(StoreError) { return try loggedNetwork(at: path) } catch { throw failure(error) }
  }

  /// A network file with its log. The log is read first, so that a change in between shows.
  func loggedNetwork(at path: String) throws(StoreError) -> LoggedNetwork {
    let log = try NetworkFile.history(at: path, interruption: interruption)
    return LoggedNetwork(try NetworkFile.read(at: path, interruption: interruption), log: log)
  }
}
