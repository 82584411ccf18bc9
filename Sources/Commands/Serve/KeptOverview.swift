import Editing
import Exchange
import Files
import GLib
import Glibc
import Model
import SQLite
import Store
import Web

/// A network that was read whole, the families that changed since, and how the file stood then.
struct KeptOverview: Sendable {
  let overview: Overview
  /// Families that were read anew, by their ids; nil for one that is gone.
  var changed: [String: Overview?] = [:]
  var stamp: FileStamp

  /// Reads and analyses the network of a file.
  static func read(
    _ path: String, asOf day: Day, _ interruption: Interruption
  ) throws(AccessFault) -> KeptOverview {
    // Looked at before reading: what is written meanwhile is read the next time.
    let stamp = FileStamp.settled(path)
    do throws(StoreError) {
      let network = try NetworkFile.read(at: path, interruption: interruption)
      return KeptOverview(overview: Overview(network, asOf: day), stamp: stamp)
    } catch {
      throw .file(error)
    }
  }
}

extension Overview {
  /// Whether reading the network anew takes longer than a page may.
  var isLarge: Bool {
    let rows = TableName.allCases.reduce(0) { $0 + network[$1].count }
    return rows > 10_000
  }
}

extension Edit {
  /// The ids of the families that have to do with the rows which changed; nil where more than
  /// families changed, or it is not known.
  ///
  /// - Parameter before: the network before.
  func changedFamilies(_ before: Network) -> Set<String>? {
    guard let rows else { return nil }
    var families: Set<String> = []
    let networks = [before, change.network]
    for row in rows {
      let schema = TableSchema.of(row.table)
      if [.services, .contacts, .deadlines].contains(row.table) { return nil }
      for cells in [row.before, row.after].compactMap({ $0 }) {
        if row.table == .families { families.insert(cells[0]) }
        for (column, cell) in zip(schema.columns, cells) where !cell.isEmpty {
          guard case .ref(let kinds) = column.kind else { continue }
          for network in networks {
            for kind in kinds {
              guard let ref = network.find(kind, id: cell) else { continue }
              families.formUnion(network.families(of: ref))
            }
          }
        }
      }
    }
    // Services may work together in another way than they did.
    return families.isEmpty ? nil : families
  }
}

extension Network {
  /// The ids of the families that something belongs to; of a person each household.
  fileprivate func families(of ref: Ref) -> [String] {
    switch ref.kind {
    case .family: [id(ref)]
    case .person:
      [id(people.family[ref.row])]
        + (0..<homes.count).filter { homes.person[$0] == ref }.map { id(homes.family[$0]) }
    case .need: [id(needs.family[ref.row])]
    case .referral: [id(referrals.family[ref.row])]
    case .agreement: [id(agreements.family[ref.row])]
    case .goal: [id(goals.family[ref.row])]
    case .service, .contact, .domain: []
    }
  }
}

/// What shows that a network file was written to: its size and time, and those of what SQLite keeps
/// beside it while it is open.
struct FileStamp: Equatable {
  private struct State: Equatable {
    let size: Int64
    let seconds, nanoseconds: Int
  }
  private let states: [State?]

  init(_ path: String) {
    states = ["", "-wal"].map { ending in
      FileStatus(path + ending).map {
        State(size: $0.size, seconds: $0.changed.seconds, nanoseconds: $0.changed.nanoseconds)
      }
    }
  }

  /// A stamp that another change cannot leave as it is: the system counts time in steps, and what
  /// was written in this very step may be followed by more.
  static func settled(_ path: String) -> FileStamp {
    let stamp = FileStamp(path)
    let now = Double(Clock.now) / 1e6
    let last =
      stamp.states.compactMap { $0 }
      .map { Double($0.seconds) + Double($0.nanoseconds) / 1e9 }.max() ?? 0
    let step = 0.01
    guard abs(now - last) < step else { return stamp }
    usleep(UInt32(step * 1e6))
    return FileStamp(path)
  }
}
