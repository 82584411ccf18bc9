/// The pictures that can be drawn, by the names that the command line knows them by.
public enum View: String, CaseIterable, Sendable {
  /// Who works together, and who shares families without doing so.
  case services
  /// Who does what for a family, and what nobody does.
  case responsibilities
  /// Who is around a family, and how it feels.
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
}
