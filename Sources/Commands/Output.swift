import Diagrams
import Exchange
import Files
import Graphviz
import Model
import Store
import Text
import Wording

extension Session {
  /// Lets `body` write to a file, beside its target and then renamed into place, or to standard
  /// output where no path is given or it is `-`.
  ///
  /// - Parameter sparesSheets: whether somebody's sheet at the path is refused, not replaced.
  func withOutput(
    _ path: String?, sparesSheets: Bool = false,
    _ body: (_ write: @escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    guard let path, path != "-" else {
      return try body { try console.write($0) }
    }
    var failed: (any Error)?
    do throws(ExchangeError) {
      try AtomicFile.write(to: path, sparesSheets: sparesSheets) { sink throws(ExchangeError) in
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

  /// The ending of the path after `-o`, in lower case, where it says what is to be written; nil
  /// where there is none.
  ///
  /// - Throws: where a network file would be replaced.
  func outputEnding(_ invocation: Invocation) throws(Failure) -> String? {
    guard let output = invocation[.output], output != "-", !output.hasPrefix("/dev/") else {
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

/// What a command can write to a file, and how the name of the file says it.
struct OutputFormats<Format: RawRepresentable<String> & Equatable> {
  /// What is written: findings, a report, a picture.
  let what: Phrase
  /// The endings that are taken, each with the format that it stands for.
  let endings: [(ending: String, format: Format)]
  /// The format where nothing says another.
  let usual: Format
}

extension Session {
  /// The format that an option says, else the ending of the path after `-o`, else the usual one.
  ///
  /// - Throws: wrong usage where the ending is one that the command cannot write, or of another
  ///   format than the option says.
  func format<Format>(
    _ invocation: Invocation, _ option: Option<Format>, _ formats: OutputFormats<Format>
  ) throws(Failure) -> Format {
    let format = invocation[option]
    guard let ending = try outputEnding(invocation) else { return format ?? formats.usual }
    let meant = formats.endings.first { $0.ending == ending }?.format
    guard let format else {
      guard let meant else { throw .usage(cannotWrite(ending, formats)) }
      return meant
    }
    if format == meant { return format }
    // Any text may be called one.
    if ending == "txt", ["table", "csv", "json", "markdown", "dot"].contains(format.rawValue) {
      return format
    }
    if meant != nil {
      let given = ChoiceWord.words(format.rawValue)
      throw .usage(
        Phrase(
          nb: "\(option.name) \(given.nb) og et navn på .\(ending) sier hver sitt; la det ene være",
          nn:
            "\(option.name) \(given.nn) og eit namn på .\(ending) seier kvar sitt; lat det eine vere",
          en:
            "\(option.name) \(given.en) and a name in .\(ending) do not agree; leave one of them out"
        ))
    }
    if endingsOfOthers.contains(ending) { throw .usage(cannotWrite(ending, formats)) }
    return format
  }

  private func cannotWrite(_ ending: String, _ formats: OutputFormats<some Any>) -> Phrase {
    let shown = plain(ending)
    let list = formats.endings.map { "." + $0.ending }.joined(separator: ", ")
    return Phrase(
      nb: "\(formats.what.nb) skrives ikke til .\(shown); la navnet ende på \(list)",
      nn: "\(formats.what.nn) blir ikkje skrive til .\(shown); lat namnet ende på \(list)",
      en: "\(formats.what.en) cannot be written to .\(shown); let the name end in \(list)")
  }
}

/// Endings that say of a file what it is. Beside them a name may end in anything, where an
/// option says the format.
private let endingsOfOthers: Set = [
  "xlsx", "xls", "xlsm", "ods", "csv", "tsv", "json", "md", "html", "htm", "pdf", "svg", "png",
  "jpg", "jpeg", "gif", "dot", "gv", "docx", "doc", "odt", "rtf", "pptx", "sqlite", "db", "xml",
  "zip",
]
