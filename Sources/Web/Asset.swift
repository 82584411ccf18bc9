import Text
import Wording

/// A file that the pages need: a style sheet, a script, an icon. Its name changes with what is in
/// it.
struct Asset: Sendable {
  let name: String
  let type: String
  let text: String

  init(_ name: String, ending: String, type: String, _ text: String) {
    self.name = "\(name)-\(String(nameHash(text.utf8), radix: 36)).\(ending)"
    self.type = type
    self.text = text
  }

  var reply: WebReply { WebReply(200, type: type, Array(text.utf8)) }

  static let style = Asset("samvev", ending: "css", type: "text/css; charset=utf-8", styleSheet)
  static let script = Asset(
    "samvev", ending: "js", type: "text/javascript; charset=utf-8", scriptText)
  static let icon = Asset("samvev", ending: "svg", type: "image/svg+xml", iconPicture)

  private static let all = [style, script, icon]

  /// The asset of a path behind the site's own.
  static func named(_ path: [Substring]) -> Asset? {
    guard path.count == 1, let name = path.first else { return nil }
    return all.first { $0.name == name }
  }

  private static let iconPicture = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f4f82"/><path d="M5 11c6 0 5 10 11 10s5-10 11-10M5 21c6 0 5-10 11-10s5 10 11 10" fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/></svg>
    """
}
