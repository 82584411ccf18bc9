/// That something was made for somebody: a row of the table `shares` of a network file.
///
/// It says what left the network for whom, so that "who has got what" can be answered; what was
/// looked at in one's own network is no share.
public struct Share: Hashable, Sendable {
  /// Whom it was made for.
  public enum Recipients: Hashable, Sendable {
    /// Whoever was at the meeting of a meeting sheet made without `--for`.
    case meeting
    /// Services by their ids, each once, in the order of the bytes.
    case services([String])
    /// A member of a household, by the id.
    case person(String)
  }

  /// What was made, by the word that the table has for it.
  public enum Thing: String, CaseIterable, Sendable {
    case meetingSheet = "meeting-sheet"
    case familySheet = "family-sheet"
    case findings, export, responsibilities, ecomap, timeline, referrals, network
  }

  /// The day on which it was made.
  public let day: Day
  /// Who made it, as they call themselves.
  public let by: String
  /// Whom it was made for.
  public let recipients: Recipients
  /// What was made.
  public let what: Thing
  /// The id of the family that it is about; nil for the whole network.
  public let family: String?

  /// Something made for somebody.
  ///
  /// - Parameter recipients: services in any order, each as often as one likes.
  public init(day: Day, by: String, for recipients: Recipients, what: Thing, family: String?) {
    self.day = day
    self.by = by
    if case .services(let ids) = recipients {
      self.recipients = .services(Share.inOrder(ids))
    } else {
      self.recipients = recipients
    }
    self.what = what
    self.family = family
  }

  fileprivate static func inOrder(_ ids: [String]) -> [String] {
    Set(ids).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Share.Recipients {
  private static let personMark = "person:"

  /// What the column `for` holds: ids with commas between them, `person:ID`, or nothing for a
  /// meeting.
  public var code: String {
    switch self {
    case .meeting: ""
    case .services(let ids): ids.joined(separator: ",")
    case .person(let id): Self.personMark + id
    }
  }

  /// Whom a text of the column `for` means.
  public init(code: String) {
    if code.isEmpty {
      self = .meeting
    } else if code.hasPrefix(Self.personMark) {
      self = .person(String(code.dropFirst(Self.personMark.count)))
    } else {
      self = .services(Share.inOrder(code.split(separator: ",").map(String.init)))
    }
  }

  /// The same with another id in the place of one.
  package func renaming(_ old: String, to new: String) -> Share.Recipients {
    switch self {
    case .meeting: self
    case .services(let ids): .services(Share.inOrder(ids.map { $0 == old ? new : $0 }))
    case .person(let id): .person(id == old ? new : id)
    }
  }
}

/// A share as it stands in the file.
public struct NotedShare: Hashable, Sendable {
  /// Its number, from 1.
  public let number: Int
  /// What was made, and for whom.
  public let share: Share

  /// A share as it stands in the file.
  public init(number: Int, share: Share) {
    self.number = number
    self.share = share
  }
}
