import Exchange
import Files
import Foundation
import Model
import Text
import Web
import Wording

/// What somebody chose on the page of a network, and when they were there, as it is kept between
/// two runs. What cannot be read counts as never chosen.
struct KeptSettings {
  private struct Content: Codable {
    var language: String?
    var me: String?
    var author: String?
    var lockAfter: Int?
    var hasLetterKeys: Bool?
    /// The day of the latest visit, and of the one before it.
    var visit: String?
    var visitBefore: String?
  }

  private let path: String?
  private var content = Content()
  private static let most = 4096

  /// What is kept of a network.
  init(of network: String) {
    let place = URL(filePath: network).resolvingSymlinksInPath().path
    // Nobody else can put a file here.
    let name = "page-\(String(nameHash(place.utf8), radix: 16)).json"
    path = StateFolder.path.map { Path.joined($0, name) }
    if let path, let bytes = FileSystem.contents(ofOwn: path, most: Self.most),
      let content = try? JSONDecoder().decode(Content.self, from: Data(bytes))
    {
      self.content = content
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
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let path, let bytes = try? encoder.encode(content), bytes.count <= Self.most else {
      return
    }
    do throws(ExchangeError) {
      try AtomicFile.write(to: path) { sink throws(ExchangeError) in try sink(Array(bytes)) }
    } catch {}
  }
}
