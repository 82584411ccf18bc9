import Analysis
import Diagrams
import Dispatch
import Files
import Graphviz
import Layout
import Model
import Synchronization
import Text
import Wording

extension Session {
  /// The format that `--format` says, else the ending of the path after `-o`, else SVG.
  func pictureForm(_ invocation: Invocation) throws(Failure) -> Picture.Form {
    if invocation[.allFamilies] { return invocation[.pictureFormat] ?? .svg }
    let endings = Picture.Form.allCases.map { ($0.ending, $0) }
    return try format(
      invocation, .pictureFormat,
      OutputFormats(
        what: Phrase(nb: "et bilde", nn: "eit bilete", en: "a picture"),
        endings: endings + [("gv", .dot)], usual: .svg))
  }

  /// What is asked of a picture beside its view.
  func pictureOptions(_ invocation: Invocation) throws(Failure) -> PictureOptions {
    PictureOptions(
      paper: invocation[.paper] ?? .a4,
      showsEnded: invocation[.ended],
      like: try invocation[.like].map { path throws(Failure) in try former(path) },
      small: SmallNumbers(hides: invocation[.pictureNumbers] != .show),
      isForWall: invocation[.wall],
      showsOwn: invocation[.ownMap],
      rows: invocation[.gapRows] ?? .area,
      made: Self.dayMade() ?? today)
  }

  /// The day that SOURCE_DATE_EPOCH says, in seconds since 1970, where files are to be the same
  /// again: https://reproducible-builds.org/specs/source-date-epoch
  private static func dayMade() -> Day? {
    guard let text = Environment.variables["SOURCE_DATE_EPOCH"],
      let seconds = Double(text), let days = Int32(exactly: (seconds / 86_400).rounded(.down))
    else { return nil }
    let (year, month, day) = Day(number: days).date
    return Day(year: year, month: month, day: day)
  }

  /// A former picture, as `--format dot` wrote it.
  private func former(_ path: String) throws(Failure) -> PreviousLayout {
    let shown = plain(path)
    guard let bytes = try? OpenFile(path, for: .reading).read() else {
      throw Failure(
        .noInput,
        Phrase(
          nb: "--like: filen \(shown) finnes ikke eller kan ikke leses",
          nn: "--like: fila \(shown) finst ikkje eller kan ikkje lesast",
          en: "--like: there is no file \(shown), or it cannot be read"))
    }
    do throws(PictureError) {
      return try PreviousLayout(picture: String(decoding: bytes, as: UTF8.self))
    } catch {
      throw failure(error, Network())
    }
  }

  /// A picture as the bytes of a file, and what whoever asked for it should know, once it is
  /// written.
  func picture(
    _ view: View, in context: DiagramContext, family: Int?, person: Int? = nil,
    _ options: PictureOptions,
    _ form: Picture.Form
  ) throws -> (bytes: [UInt8], notes: [String]) {
    let picture = try drawn(view, in: context, family: family, person: person, options, form)
    let bytes = try picture.bytes(as: form, prefix: "\(view.rawValue)-")
    return (bytes, form == .text ? [] : picture.notes)
  }

  /// A picture as a drawing.
  private func drawn(
    _ view: View, in context: DiagramContext, family: Int?, person: Int? = nil,
    _ options: PictureOptions,
    _ form: Picture.Form
  ) throws(Failure) -> Picture {
    var options = options
    options.isForPrograms = form == .dot
    do throws(PictureError) {
      return try context.picture(view, family: family, person: person, options: options)
    } catch {
      throw failure(error, context.situation.network)
    }
  }

  /// Writes a picture of each family to the path that it gets.
  ///
  /// Graphviz draws on one thread alone. Meanwhile another one prepares the next drawings and
  /// writes the last files, a few at a time; whichever is done first helps the other one with that.
  func savePictures(
    _ view: View, of families: [Int], in context: DiagramContext, _ options: PictureOptions,
    _ form: Picture.Form, path: @escaping @Sendable (_ family: Int) -> String
  ) throws {
    let queue = DispatchQueue(label: "pictures")
    let ids = context.situation.network.families.id
    let prefix = "\(view.rawValue)-"
    var rendered: [Rendered] = []
    var pictures: [Picture] = []
    var noted: [(note: String, families: [String])] = []
    // One turn more at each end: the first only prepares, the last only writes.
    for start in stride(from: -Self.atATime, to: families.count + Self.atATime, by: Self.atATime) {
      let next = families.dropFirst(max(0, start + Self.atATime)).prefix(Self.atATime)
      var things: [@Sendable () throws -> Picture?] = []
      for one in rendered {
        things.append {
          let bytes = one.picture.finished(one.bytes, as: form, prefix: prefix)
          try self.save(bytes, to: path(one.family), isSynced: false)
          return nil
        }
      }
      for family in next {
        things.append { try self.drawn(view, in: context, family: family, options, form) }
      }
      let work = SharedWork(things)
      let group = DispatchGroup()
      queue.async(group: group) { work.doSome() }
      defer { group.wait() }
      rendered = []
      for (number, picture) in zip(max(0, start)..., pictures) {
        doing(.drawing, number, of: families.count)
        for note in form == .text ? [] : picture.notes {
          let place = noted.firstIndex { $0.note == note } ?? noted.count
          if place == noted.count { noted.append((note, [])) }
          noted[place].families.append(plain(ids[families[number]]))
        }
        rendered.append(Rendered(families[number], picture, try picture.rendered(as: form)))
      }
      work.doSome()
      group.wait()
      pictures = try work.results()
    }
    // A line for each of hundreds of families is read by nobody.
    for (note, families) in noted {
      console.report(language.list(families, most: 3) + ": " + note)
    }
  }

  private static let atATime = 16
}

/// A picture that Graphviz has drawn.
private struct Rendered: Sendable {
  let family: Int
  let picture: Picture
  let bytes: [UInt8]

  init(_ family: Int, _ picture: Picture, _ bytes: [UInt8]) {
    (self.family, self.picture, self.bytes) = (family, picture, bytes)
  }
}

/// Things to do that threads take one by one; some have a result.
private final class SharedWork<Value: Sendable>: Sendable {
  private let all: [@Sendable () throws -> Value?]
  private let next = Atomic(0)
  private let done: Mutex<[Int: Result<Value?, any Error>]> = Mutex([:])

  init(_ all: [@Sendable () throws -> Value?]) { self.all = all }

  /// Does what nobody has begun, until there is no more.
  func doSome() {
    while true {
      let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard number < all.count else { return }
      let result = Result { try all[number]() }
      done.withLock { $0[number] = result }
    }
  }

  /// The results in the order of the things, once all are done; throws what the first one that
  /// failed threw.
  func results() throws -> [Value] {
    let done = done.withLock { $0 }
    return try all.indices.compactMap { try done[$0]?.get() }
  }
}

extension Picture.Form {
  /// The ending of files of the form.
  var ending: String { self == .text ? "txt" : rawValue }
}
