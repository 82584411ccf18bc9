/// What was met in a sheet that the caller may have to say. After a reading that was stopped early
/// it speaks of what was read until then.
public struct SheetNotes: Hashable, Sendable {
  /// How many rows with something in them the sheet does not show.
  public internal(set) var hiddenRows = 0
  /// The columns, from 0, with something in them that the sheet does not show.
  public internal(set) var hiddenColumns: [Int] = []
  /// The first merged ranges, by name, such as `A2:A5`.
  public internal(set) var merged: [String] = []
  /// How many merged ranges there are.
  public internal(set) var mergedCount = 0
  /// The first cells whose values were left out because a merged range covers them.
  public internal(set) var covered: [String] = []
  /// How many values were left out because a merged range covers them.
  public internal(set) var coveredCount = 0
  /// How many cells hold formulas.
  public internal(set) var formulas = 0

  /// How many ranges and cells are named.
  public static let named = 5

  mutating func noteMerged(_ name: @autoclosure () -> String) {
    mergedCount += 1
    if merged.count < Self.named { merged.append(name()) }
  }

  mutating func noteCovered(_ name: @autoclosure () -> String) {
    coveredCount += 1
    if covered.count < Self.named { covered.append(name()) }
  }
}
