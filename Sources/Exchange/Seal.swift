internal import Files
internal import GLib

/// What the bytes of a file add up to. A file of an export, of findings or of reminders keeps it
/// in the fine part of the time when it was changed last, so that the next one sees whether anybody
/// has changed the file since.
///
/// No file beside the tables says so, and none can get lost: whoever writes to a file gives it
/// another time. It guards against a slip of the hand and not against malice: a seal has seven
/// digits.
struct Seal: Equatable {
  /// What is sealed: one is never taken for the other.
  enum Content { case export, findings, reminders, graph, aggregate }

  private var sum: UInt64
  private(set) var count = 0

  init(_ content: Content) {
    sum =
      switch content {
      case .export: 0xCBF2_9CE4_8422_2325
      case .findings: 0x8422_2325_CBF2_9CE4
      case .reminders: 0xCBF2_8422_9CE4_2325
      case .graph: 0x9CE4_8422_2325_CBF2
      case .aggregate: 0x2325_CBF2_9CE4_8422
      }
  }

  /// Adds bytes at the end (FNV-1a).
  mutating func add(_ bytes: [UInt8]) {
    var sum = sum
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.sum = sum
    count += bytes.count
  }

  /// Tenths of a microsecond, which is as fine as the shares of an office keep a time.
  private var nanoseconds: Int { Int(sum % 9_999_991) * 100 + 100 }

  /// The time of the files of an export that is being made.
  static var now: Int { Int(Clock.now / 1_000_000) }

  /// Lets a file keep the seal; on a disk that cannot, the next export finds none and asks.
  func mark(_ file: NewFile, _ seconds: Int) {
    do throws(SystemError) {
      try file.setChanged(seconds: seconds, nanoseconds: nanoseconds)
    } catch {}
  }

  /// Whether a file is as it was when it was sealed, or has just the bytes that this seal is of.
  static func isKept(
    at path: String, _ content: Content, or other: Seal?
  ) throws(ExchangeError) -> Bool {
    guard let found = FileStatus(path, followingLinks: false), found.kind == .regular else {
      return false
    }
    var seal = Seal(content)
    do throws(SystemError) {
      let file = try OpenFile(path, for: .reading)
      while true {
        let part = try file.readPart()
        if part.isEmpty { break }
        seal.add(part)
      }
    } catch {
      throw .unreadable(path: path, reason: error.words)
    }
    return seal == other || found.changed.nanoseconds == seal.nanoseconds
  }
}
