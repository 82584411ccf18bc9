/// How counts of families are written in pictures that leave the room: as they are, or hidden.
///
/// What is hidden is decided outside, so that a picture in a report hides what its tables hide.
package struct FamilyCounts: Sendable {
  /// What is counted.
  package enum Counted: Hashable, Sendable {
    /// The families of a service, by its row.
    case service(Int)
    /// The families that two services share, by their rows, the lesser first.
    case pair(Int, Int)
    /// Anything else, by words that the view and the one who hides agree on.
    case other(String)
  }

  private let isHidden: @Sendable (Counted, Int) -> Bool
  /// What is written where a count is hidden: `<5`.
  package let mark: String

  /// Counts, of which some are hidden; a count of none is never asked about.
  package init(mark: String, isHidden: @escaping @Sendable (Counted, Int) -> Bool) {
    self.mark = mark
    self.isHidden = isHidden
  }

  /// Every number as it is.
  package static let shown = FamilyCounts(mark: "") { _, _ in false }

  /// Hides what is from 1 up to a number less than `least`.
  package static func hiding(below least: Int) -> FamilyCounts {
    FamilyCounts(mark: "<\(least)") { _, count in count < least }
  }

  /// Whether every number is shown as it is.
  package var areShown: Bool { mark.isEmpty }

  /// A count as it may be known, nil where it is hidden.
  package func known(_ count: Int, of counted: Counted) -> Int? {
    count > 0 && isHidden(counted, count) ? nil : count
  }
}
