import Exchange
import Files
import Model
import Text
import Web
import Wording

/// What somebody chose on the page of a network, and when they were there, as it is kept between
/// two runs. What cannot be read counts as never chosen.
struct KeptSettings {
  private struct Content {
    var language: String?
    var me: String?
    var author: String?
    var lockAfter: Int?
    var hasLetterKeys: Bool?
    /// The day of the latest visit, and of the one before it.
    var visit: String?
    var visitBefore: String?

    init() {}

    init(_ members: [String: PlainJSON.Value]) {
      func text(_ name: String) -> String? {
        if case .text(let text) = members[name] { text } else { nil }
      }
      language = text("language")
      me = text("me")
      author = text("author")
      if case .number(let minutes) = members["lockAfter"] { lockAfter = minutes }
      if case .truth(let hasKeys) = members["hasLetterKeys"] { hasLetterKeys = hasKeys }
      visit = text("visit")
      visitBefore = text("visitBefore")
    }

    var members: [String: PlainJSON.Value] {
      let texts = [
        "language": language, "me": me, "author": author, "visit": visit,
        "visitBefore": visitBefore,
      ]
      var members = texts.compactMapValues { $0.map(PlainJSON.Value.text) }
      members["lockAfter"] = lockAfter.map(PlainJSON.Value.number)
      members["hasLetterKeys"] = hasLetterKeys.map(PlainJSON.Value.truth)
      return members
    }
  }

  private let path: String?
  private var content = Content()
  private static let most = 4096

  /// What is kept of a network.
  init(of network: String) {
    let place = FileSystem.realPath(network) ?? network
    // Nobody else can put a file here.
    let name = "page-\(String(nameHash(place.utf8), radix: 16)).json"
    path = StateFolder.path.map { Path.joined($0, name) }
    if let path, let bytes = FileSystem.contents(ofOwn: path, most: Self.most),
      let members = PlainJSON.object(bytes)
    {
      content = Content(members)
    }
  }

  /// Puts what was chosen in the place of what is chosen at first.
  func fill(_ settings: inout WebSettings) {
    if let language = content.language.flatMap(Language.init(rawValue:)) {
      settings.language = language
    }
    if let me = content.me, !me.isEmpty { settings.me = me }
    if let author = content.author, !author.isEmpty { settings.author = author }
    if let minutes = content.lockAfter, (1...240).contains(minutes) { settings.lockAfter = minutes }
    if let hasKeys = content.hasLetterKeys { settings.hasLetterKeys = hasKeys }
  }

  /// Notes that somebody is there on a day.
  ///
  /// - Returns: the day of the visit before that; nil where there was none.
  mutating func visit(on day: Day) -> Day? {
    let today = day.description
    if content.visit != today {
      content.visitBefore = content.visit
      content.visit = today
      write()
    }
    return content.visitBefore.flatMap { Day($0) }.flatMap { $0 < day ? $0 : nil }
  }

  /// Keeps what was chosen.
  mutating func keep(_ settings: WebSettings) {
    content.language = settings.language.rawValue
    content.me = settings.me
    content.author = settings.author
    content.lockAfter = settings.lockAfter
    content.hasLetterKeys = settings.hasLetterKeys
    write()
  }

  /// Somebody can work without it: a full disk is no reason to stop them.
  private func write() {
    let bytes = PlainJSON.bytes(content.members)
    guard let path, bytes.count <= Self.most else { return }
    do throws(ExchangeError) {
      try AtomicFile.write(to: path) { sink throws(ExchangeError) in try sink(bytes) }
    } catch {}
  }
}
