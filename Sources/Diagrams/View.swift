/// The pictures that can be drawn, by the names that the command line knows them by.
public enum View: String, CaseIterable, Sendable {
  /// Who should do something now.
  case urgent
  /// Who works together, and who shares families without doing so.
  case services
  /// Who does what for a family, and what nobody does.
  case responsibilities
  /// Who is around a family; in the family's own map, how it feels too.
  case ecomap
  /// A family's own line: moments, needs, ties, referrals and goals along time.
  case timeline
  /// Where questions between services get lost.
  case referrals
  /// What nobody does, by area or sector and domain.
  case gaps
  /// Everything, while it is small enough to read.
  case network

  /// Whether the picture is of one family, which then has to be named.
  public var needsFamily: Bool {
    self == .responsibilities || self == .ecomap || self == .timeline
  }

  /// Whether it may hang on a wall: it names no family.
  public var isForWalls: Bool { !needsFamily && self != .network }

  /// Whether it shows what is not there, so that it is made for the coordinator alone: for others
  /// that may be hidden.
  package var showsAbsence: Bool { self == .urgent || self == .services || self == .gaps }
}
