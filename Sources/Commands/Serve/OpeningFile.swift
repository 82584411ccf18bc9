import Exchange
import Files
import Reports
import Wording

/// A file that opens the page in the browser: a form with a code that is good for one time.
///
/// A code in an address would be seen by the machine's other users (`ps`) and stay in the browser's
/// history. The folder is not hidden, and not `/tmp`: browsers that are installed as a snap or a
/// flatpak can read neither.
final class OpeningFile {
  private let file: NewFile

  /// Where it stands.
  var path: String { file.path }

  /// Writes a file for one opening.
  ///
  /// - Parameter origin: `http://127.0.0.1:PORT`.
  init(_ folder: String, origin: String, code: String, _ language: Language) throws(SystemError) {
    for name in FileSystem.names(in: folder) ?? [] where Self.isName(name) {
      Unfinished.removeIfAbandoned(Path.joined(folder, name))
    }
    let path = Path.joined(folder, Self.newName())
    UnfinishedFiles.begin(path)
    file = try NewFile(at: path)
    try file.write(Array(Self.page(origin, code, language).utf8))
  }

  deinit { Unfinished.remove(path) }

  /// The folder of opening files: `Samvev` in the user's own, else the network's own. Nobody else
  /// may make anything in it.
  static func folder(environment: [String: String], network: String) -> String? {
    let home = environment["HOME"] ?? ""
    let places =
      (home.hasPrefix("/") ? [Path.joined(home, "Samvev")] : []) + [
        Path.folder(of: network)
      ]
    return places.first { FileSystem.makeOwnFolder($0) }
  }

  private static let start = "samvev-"
  private static let end = ".html"

  private static func newName() -> String {
    let digits = String(UInt64.random(in: .min ... .max), radix: 16)
    return start + String(repeating: "0", count: 16 - digits.utf8.count) + digits + end
  }

  /// Whether a name is one that a run gave, which may have been killed.
  private static func isName(_ name: String) -> Bool {
    name.utf8.count == start.utf8.count + 16 + end.utf8.count && name.hasPrefix(start)
      && name.hasSuffix(end)
      && name.utf8.dropFirst(start.utf8.count).prefix(16).allSatisfy {
        (48...57).contains($0) || (97...102).contains($0)
      }
  }

  private static func page(_ origin: String, _ code: String, _ language: Language) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <title>\(html(Phrase.openingTitle[language]))</title></head>
    <body><main><h1>\(html(Phrase.openingTitle[language]))</h1>
    <p>\(html(Phrase.openingText[language]))</p>
    <form method="post" action="\(origin)/open" autocomplete="off">
    <input type="hidden" name="code" value="\(code)">
    <button>\(html(Phrase.openingButton[language]))</button></form></main>
    <script>document.forms[0].submit()</script></body></html>

    """
  }
}

/// What is needed to open the page: the file, and the address that it leads to.
struct Opened {
  let file: String
  let address: String
}
