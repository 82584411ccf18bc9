import Exchange
import Files
import Glibc
import SQLite
import Wording

/// Where runs that serve the same network find each other: files that only this user may read.
///
/// The first run holds a file as long as it lives. A second one lays a question beside it, with a
/// number of its own; the first makes a new opening file and writes the number, the file's path and
/// the address into the file that it holds.
struct ServeMeeting {
  /// How a run finds things.
  enum Arrival {
    case first(HeldFile)
    case handedOver(Opened)
  }

  private let held: String
  private let question: String
  /// How long another run is waited for, in steps of 50 ms: it may be at work on something.
  private static let patience = 400
  private static let most = 8192

  /// The meeting place of a network file, whatever its path; nil where there can be none.
  init?(_ file: FileStatus) {
    guard let folder = StateFolder.path else { return nil }
    held = Path.joined(folder, "open-" + file.identity)
    question = held + ".ask"
  }

  /// Becomes the first run, or has the first one open the page once more.
  func arrive(_ session: Session) throws -> Arrival {
    let number = String(UInt64.random(in: .min ... .max), radix: 16)
    var own: NewFile?
    defer { if own != nil { Unfinished.remove(question) } }
    for _ in 0..<Self.patience {
      if session.interruption.isRequested { throw Failure(.interrupted, lines: []) }
      do throws(SystemError) {
        if let file = try HeldFile(held) {
          Unfinished.remove(question)
          own = nil
          try file.write([])
          return .first(file)
        }
        if let answer = answer(), answer.count == 3, answer[0] == number {
          own = nil
          guard !answer[1].isEmpty else { throw SystemError(EACCES) }
          return .handedOver(Opened(file: answer[1], address: answer[2]))
        }
        if FileStatus(question, followingLinks: false) == nil {
          own = try NewFile(at: question)
          try own?.write(Array((number + "\n").utf8))
        }
      } catch  where error.number == EEXIST {
        // Another run asks at the same time.
      } catch {
        throw Failure(.cannotCreate, .doesNotAnswer)
      }
      usleep(50_000)
    }
    throw Failure(.cannotCreate, .doesNotAnswer)
  }

  /// Answers a run that asks, if there is one.
  ///
  /// - Parameter open: makes a new opening; nil where it cannot.
  func answer(through file: HeldFile, open: () -> Opened?) {
    guard let bytes = FileSystem.contents(ofOwn: question, most: 64), bytes.last == 10 else {
      return
    }
    let number = String(decoding: bytes.dropLast(), as: UTF8.self)
    let opened = open()
    let lines = [number, opened?.file ?? "", opened?.address ?? ""]
    do throws(SystemError) { try file.write(PlainJSON.bytes(lines)) } catch {}
    Unfinished.remove(question)
  }

  /// Leaves the place as it was found.
  func leave() {
    Unfinished.remove(held)
  }

  private func answer() -> [String]? {
    FileSystem.contents(ofOwn: held, most: Self.most).flatMap { PlainJSON.texts($0) }
  }
}

/// Where the program keeps what it remembers between two runs.
enum StateFolder {
  /// `samvev` in `XDG_STATE_HOME`, made where it is missing; nil where nothing can be kept safely.
  static var path: String? {
    let environment = Environment.variables
    var state = environment["XDG_STATE_HOME"] ?? ""
    if !state.hasPrefix("/") {
      guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
      state = Path.joined(home, ".local/state")
    }
    let folder = Path.joined(state, "samvev")
    return FileSystem.makeOwnFolder(folder) ? folder : nil
  }
}
