import Analysis
import Editing
import Model
import Text
import Wording

/// A request that is being answered, with what the answer is made from.
struct RequestContext {
  let site: WebSite
  let request: WebRequest
  let moment: Moment
  let network: any NetworkAccess
  /// The fields of the form, or of the query.
  let fields: FormFields
  var session: WebSession

  var language: Language { session.settings.language }
  var day: Day { moment.day }

  /// By what it is read that somebody types.
  var reading: EditReading { EditReading(today: day, isDayFirst: language != .en) }

  /// The day that was written in a field; nil where none was.
  func day(in field: String, _ direction: SpokenDay.Direction) -> Day? {
    fields[field].flatMap { SpokenDay.day($0, direction, reading) }
  }

  /// A phrase in the reader's language.
  func say(_ phrase: Phrase) -> String { phrase[language] }

  /// The path of a page; the words of one are in no address.
  func path(_ page: String) -> String { site.path(page) }

  /// The number of a row in addresses.
  func number(_ table: TableName, _ id: String) -> Int {
    session.numbers.number(RowKey(table, [id]))
  }

  /// The row that a number in an address means.
  func key(_ number: Int, _ table: TableName) throws(PageFault) -> String {
    guard let key = session.numbers.key(number), key.table == table, let id = key.cells.first else {
      throw .notFound
    }
    return id
  }

  /// Looks at the whole network.
  func overview() throws(PageFault) -> Overview {
    do throws(AccessFault) {
      return try network.overview(asOf: day)
    } catch {
      throw .access(error)
    }
  }

  /// Looks at all families.
  func current() throws(PageFault) -> CurrentNetwork {
    do throws(AccessFault) {
      return try network.current(asOf: day)
    } catch {
      throw .access(error)
    }
  }

  /// Changes the network, and says so on the next page.
  @discardableResult
  mutating func edit(
    _ request: any EditRequest, way: ChangeWay? = nil
  ) throws(AccessFault) -> SavedChange {
    let saved = try network.edit(request, by: session.author, way: way)
    session.notice = notice(saved)
    return saved
  }

  /// The same, where a refusal has a page of its own.
  mutating func save(_ request: any EditRequest, way: ChangeWay? = nil) throws(PageFault) {
    do throws(AccessFault) {
      try edit(request, way: way)
    } catch {
      throw .access(error)
    }
  }

  /// What is said of a change that was saved.
  func notice(_ saved: SavedChange) -> Notice {
    guard let number = saved.number else {
      return Notice(
        text: say(
          Phrase(
            nb: "Ingenting er endret: det står slik fra før.",
            nn: "Ingenting er endra: det står slik frå før.",
            en: "Nothing was changed: it stands like that already.")))
    }
    let sentence = saved.edit.sentence(in: language, rowNames(saved.edit.rows ?? []))
    // What a line says is what was understood; of rows it is said what became of them.
    return Notice(text: sentence, undo: number, isWhole: saved.edit.sentence == nil)
  }

  /// What rows call what they name, which is never an id where its name is known.
  ///
  /// - Parameter rows: rows that perhaps are not there any more.
  func rowNames(_ rows: [RowChange]) -> RowNames {
    let current = try? current()
    let parts = current?.parts.reversed().map(\.overview.network) ?? []
    return RowNames(of: parts + (current.map { [$0.whole.network] } ?? []), and: rows)
  }

  /// A role as people say it: the one that has a code in its words.
  func roleWords(_ role: String) -> String {
    role == Network.coordinatorRole ? say(Words.coordinator) : role
  }

  /// Back to where the form stood.
  func back() -> WebReply {
    // Only a path of ours: an address from elsewhere would lead away.
    guard let back = fields["back"], back.hasPrefix(path("")),
      back.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "/?=&-#%._".contains($0)) })
    else { return WebReply(seeOther: path("")) }
    return WebReply(seeOther: back)
  }
}

/// What is wrong with what was sent in place of a form of ours.
enum FormFault: Error {
  /// The bytes are no text of a form.
  case unreadable
  /// A field is missing, or holds what no form of ours has in it.
  case lacking
  /// The files did not come whole.
  case files
}

/// Why a page cannot be shown.
enum PageFault: Error {
  /// There is no such page, or no longer.
  case notFound
  /// The address is not what a page of ours has.
  case malformed
  /// What was sent is not what a form of ours sends.
  case badForm(FormFault)
  /// The network could not be read or changed.
  case access(AccessFault)
}
