internal import Files
import Terms
import Text

/// The mark of what was made for somebody (`export --for`): it is part of a network under ids of
/// its own, and read as a network, all that was left out would be taken for gone.
///
/// A workbook has it on its first sheet, a JSON document under a key, a folder in a file of its
/// own. It is made of the stamp alone, so it shows no more than that.
enum StampedFiles {
  /// Whether a text says that it was made for somebody.
  static func isMark(_ text: String) -> Bool {
    let term = Terms.isForSomebody
    let text = UnseenEnds.trimmed(text)
    return [term.nb, term.nn, term.en].contains(text)
  }

  /// Whether a file of plain text has a line that says so.
  static func isMark(_ bytes: [UInt8]) -> Bool {
    bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains {
      isMark(String(decoding: $0, as: UTF8.self))
    }
  }

  /// The file of a folder, for the sentence of a stamp.
  static func file(_ stamp: ExportStamp) -> [UInt8] {
    Array((stamp.sentence + "\n" + stamp.mark + "\n").utf8)
  }

  /// Whether a sheet lies in a folder that was made for somebody.
  static func isStamped(besideSheet path: String) throws(ExchangeError) -> Bool {
    guard case .sheet = FileEnding(path) else { return false }
    return try isStamped(folder: Path.folder(of: path))
  }

  private static func isStamped(folder: String) throws(ExchangeError) -> Bool {
    let path = Path.joined(folder, Terms.stampFile)
    guard let found = FileStatus(path), found.kind == .regular, found.size <= 1 << 16 else {
      return false
    }
    return isMark(try FileBytes.read(path))
  }
}

/// What an export that is made for somebody says of itself, in the language of its reader.
public struct ExportStamp: Hashable, Sendable {
  /// Whom it is for.
  public let sentence: String
  /// That it is not to be read into a network: one of the words of `Terms.isForSomebody`.
  public let mark: String

  /// A stamp with its sentences.
  public init(sentence: String, mark: String) {
    self.sentence = sentence
    self.mark = mark
  }
}
