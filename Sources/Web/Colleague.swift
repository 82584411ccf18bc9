import Editing
import Exchange

/// A colleague's file that is held against the network, until it is put together with it.
struct Colleague: Sendable {
  /// What tells it from others: of two tabs, one saves what it showed or nothing.
  let number: Int
  /// The file, and what it is called.
  let file: ColleagueFile, name: String
  /// What both began with, and what it is called; nil where the logs are to tell.
  var base: ColleagueFile?, baseName = ""
  /// Whether what the file has lost is to go.
  var isAgreed = false
  /// What was chosen so far.
  var takes: [ConflictPlace: ThreeWayTake] = [:]
  /// What those choices were made between, so that one which is another by now is asked anew.
  var chosen: [ConflictPlace: ThreeWayConflict] = [:]
  /// The conflicts that stand on the page, in order.
  var shown: [ThreeWayConflict] = []
  /// Whether somebody tried to save while something was open.
  var isAskedAgain = false

  /// Notes a choice.
  mutating func choose(_ take: ThreeWayTake, in conflict: ThreeWayConflict) {
    takes[conflict.place] = take
    chosen[conflict.place] = conflict
  }

  /// What comes of both with what was chosen. A choice between other things than there are now does
  /// not count, nor do two of one row that cannot both be.
  mutating func merged(_ sides: MergeSides) -> ThreeWayMerge {
    var merge = threeWay(sides.ours, sides.theirs)
    var known = Set(merge.conflicts)
    var held: [ConflictPlace: ThreeWayTake] = [:]
    while true {
      let both = Set(takes.filter { $0.value == .both }.keys.map(\.row))
      let fitting = takes.filter { place, take in
        guard let conflict = chosen[place], known.contains(conflict) else { return false }
        return conflict.takes.contains(take) && (take == .both || !both.contains(place.row))
      }
      if fitting == held { break }
      held = fitting
      merge = threeWay(sides.ours, sides.theirs, takes: held)
      // A new id may show conflicts that did not show before.
      known.formUnion(merge.conflicts)
    }
    takes = held
    return merge
  }
}
