public import Model
import Synchronization
public import Wording

/// The moment at which a request is answered.
public struct Moment: Sendable {
  /// The day by a clock on the wall.
  public let day: Day
  /// Seconds of a clock that never goes back.
  public let seconds: Double

  /// A moment.
  public init(day: Day, seconds: Double) {
    self.day = day
    self.seconds = seconds
  }
}

/// What somebody has chosen, which holds the next time too.
public struct WebSettings: Equatable, Sendable {
  /// The language of the page.
  public var language: Language
  /// The id of the contact who sits at it, where it is said; `I dag` then shows that one's
  /// families.
  public var me: String?
  /// After how many idle minutes the page locks itself.
  public var lockAfter: Int
  /// Whether single letters are keys.
  public var hasLetterKeys: Bool
  /// Who makes changes, as the log is to call them, where somebody chose a name.
  public var author: String?
  /// The day of the visit before this one.
  public var lastVisit: Day?

  /// What is chosen at first.
  public init(language: Language, lockAfter: Int = 15) {
    self.language = language
    self.lockAfter = lockAfter
    hasLetterKeys = true
  }
}

/// What the page remembers between two requests.
public struct WebSession: Sendable {
  /// What somebody has chosen.
  public var settings: WebSettings
  /// Who makes changes, as the log is to call them.
  public var author: String
  /// Whether the page is to end.
  public internal(set) var isEnded = false
  /// Whether the page locked itself; a new opening code unlocks it.
  var isLocked = false
  /// The page that was shown last, where one goes on after the lock.
  var lastPage: String?
  /// When somebody last did something, in seconds of the moment's clock.
  var lastSeen: Double
  /// The code that opens the page, and when it was made; nil once it was used.
  var opening: (code: String, made: Double)?
  /// How many wrong codes came.
  var wrongCodes = 0
  /// What was saved last, to be said on the next page.
  var notice: Notice?
  /// What was half written in forms, the oldest first.
  var drafts: [(place: DraftPlace, fields: FormFields)] = []
  /// Lines that were written and not saved, the oldest first.
  private(set) var unsavedLines: [UnsavedLine] = []
  /// The draft and the field that wait for a contact.
  private var waiting: (place: DraftPlace, field: String)?
  /// The numbers that stand in addresses.
  let numbers = PageNumbers()
  /// The pictures that were drawn last.
  let pictures = PictureCache()
  /// A bundle that was read and waits to be saved.
  var upload: Upload?
  /// A colleague's file that is held against the network.
  var colleague: Colleague?
  /// How many bundles were read.
  var uploads = 0
  /// Whether pieces of what was erased may be left in the file, since another program had it open.
  var hasRemains = false
  /// The step of the tour that stands on the first page, counted from 1; nil where there is none.
  var tour: Int?

  /// A session that begins at a moment.
  public init(settings: WebSettings, author: String, at moment: Moment) {
    self.settings = settings
    self.author = settings.author ?? author
    lastSeen = moment.seconds
  }

  /// Makes a code open the page once, within a minute.
  public mutating func issue(code: String, at moment: Moment) {
    opening = (code, moment.seconds)
    wrongCodes = 0
  }

  /// How long a code opens the page, in seconds.
  static let codeLasts = 60.0
  /// How many wrong codes need a new start.
  static let mostWrongCodes = 5

  /// Whether a code opens the page still.
  public func isOpening(at moment: Moment) -> Bool {
    opening.map { moment.seconds - $0.made <= Self.codeLasts } ?? false
  }

  /// Keeps what stood in a form, which says of itself where that is.
  mutating func keep(draft: FormFields) {
    if let place = draft["place"] { keep(draft: draft, of: place) }
  }

  /// Keeps what stood in the form of a path, about the family that it names.
  ///
  /// - Parameter contactField: the field that waits for a contact who is being written down.
  mutating func keep(draft: FormFields, of place: String, contactField: String? = nil) {
    guard place.utf8.count < 300 else { return }
    let place = DraftPlace(path: place, family: draft["familie"] ?? draft["family"])
    drafts.removeAll { $0.place == place }
    // The oldest goes.
    if drafts.count >= Self.mostDrafts { drafts.removeFirst() }
    drafts.append((place, draft))
    waiting = contactField.map { (place, $0) }
  }

  /// Keeps a line that is not saved.
  mutating func keep(unsaved line: UnsavedLine) {
    unsavedLines.removeAll { $0 == line }
    if unsavedLines.count >= Self.mostDrafts { unsavedLines.removeFirst() }
    unsavedLines.append(line)
  }

  /// Lets go of a line that was saved or thrown away.
  mutating func drop(unsaved text: String, family: Int?) {
    unsavedLines.removeAll { $0 == UnsavedLine(text: text, family: family) }
  }

  /// What was written in the field of a form that waits for a contact.
  func waitingName(in place: String) -> String? {
    guard let waiting, waiting.place.path == place,
      let draft = drafts.first(where: { $0.place == waiting.place })
    else { return nil }
    return draft.fields[waiting.field]
  }

  /// Puts a contact who was just written down into the field that waits for one.
  mutating func fill(contact name: String) {
    guard let (place, field) = waiting,
      let found = drafts.firstIndex(where: { $0.place == place })
    else { return }
    let others = drafts[found].fields.fields.filter { $0.name != field }
    drafts[found].fields = FormFields(others + [(field, name)])
    waiting = nil
  }

  /// What stood in the form of a path about a family, until it is saved or thrown away.
  func draft(of path: String, family: Int?) -> FormFields? {
    let place = DraftPlace(path: path, family: family.map { String($0) })
    return drafts.first { $0.place == place }?.fields
  }

  /// Lets go of what stood in the form of a path, which was saved or thrown away.
  ///
  /// - Parameter family: the number of the family in hand, as the form sends it.
  mutating func dropDraft(of path: String, family: String?) {
    drafts.removeAll { $0.place == DraftPlace(path: path, family: family) }
  }

  /// How many forms are kept.
  private static let mostDrafts = 40

  /// Takes a code, which is then used up.
  mutating func open(with code: String, at moment: Moment) -> Bool {
    guard wrongCodes < Self.mostWrongCodes, let opening else { return false }
    guard moment.seconds - opening.made <= Self.codeLasts else {
      self.opening = nil
      return false
    }
    guard isSame(code, opening.code) else {
      wrongCodes += 1
      if wrongCodes == Self.mostWrongCodes { self.opening = nil }
      return false
    }
    self.opening = nil
    isLocked = false
    lastSeen = moment.seconds
    return true
  }
}

/// A line that was written and not saved, and the number of the family in hand.
struct UnsavedLine: Equatable, Sendable {
  let text: String
  let family: Int?
}

/// Where something was half written: the path of the form, and the number of the family in hand.
struct DraftPlace: Equatable, Sendable {
  let path: String
  let family: String?
}

/// A sentence that stands on the next page: what was saved, and how it is taken back.
struct Notice: Sendable {
  var text: String
  /// The change that can be taken back from here.
  var undo: Int?
  /// Whether the sentence says of itself that something was done.
  var isWhole = false
  /// Whether nothing went as it should.
  var isWarning = false
  /// Whether it says nothing of the network, so that it may stand on a page that others look at.
  var isForAll = false
}

/// Numbers for rows in addresses: an id there would stay in the browser's history.
///
/// They hold as long as the program runs.
final class PageNumbers: Sendable {
  private let state = Mutex<(numbers: [RowKey: Int], keys: [RowKey])>(([:], []))

  /// The number of a row.
  func number(_ key: RowKey) -> Int {
    state.withLock { state in
      if let number = state.numbers[key] { return number }
      state.keys.append(key)
      state.numbers[key] = state.keys.count
      return state.keys.count
    }
  }

  /// The row that has a number; nil where none has.
  func key(_ number: Int) -> RowKey? {
    state.withLock { state in
      state.keys.indices.contains(number - 1) ? state.keys[number - 1] : nil
    }
  }

  /// Lets the number of a row mean it under its new id.
  func rename(_ table: TableName, _ old: String, to new: String) {
    state.withLock { state in
      guard let number = state.numbers.removeValue(forKey: RowKey(table, [old])) else { return }
      let key = RowKey(table, [new])
      state.numbers[key] = state.numbers[key] ?? number
      state.keys[number - 1] = key
    }
  }
}
