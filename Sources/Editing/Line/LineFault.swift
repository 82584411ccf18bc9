public import Model

/// A place in a line, with what stands there.
public struct LinePlace: Hashable, Sendable {
  /// The text of the place.
  public let text: String
  /// Where it begins, in Unicode scalars of the line.
  public let from: Int
  /// Where it ends: the place behind its last scalar.
  public let to: Int
}

/// Why a line is not read: the first thing in it that is not clear.
public enum LineFault: Error, Hashable, Sendable {
  /// There is no text.
  case empty
  /// A quote is not closed.
  case openQuote(LinePlace)
  /// It is no kind of line: neither an arrow nor a word that a line begins or ends with.
  case unknownKind
  /// The same, with the kinds of lines that have words of it, and the family that it is about.
  case unlike(family: Ref?, [LineKind])
  /// Somebody was called who did not answer: nothing was done that a line can say.
  case notReached(who: String)
  /// A new need or goal has a title and no area of life; the line before and behind that.
  case lacksDomain(title: String, before: String, behind: String)
  /// The family is not said, and nothing in the line says it.
  case noFamily
  /// The line names another family than the one in hand.
  case twoFamilies(LinePlace, inHand: Ref)
  /// Something is missing.
  case missing(LinePart.Role, LineKind)
  /// Nothing of the kind has that name; the nearest names, which may be none.
  case noneFits(LinePart.Role, LinePlace, nearest: [Ref])
  /// Nothing of the family has that name or a name like it; what it has.
  case noneOfThese(LinePart.Role, LinePlace, [Ref])
  /// The family has no such need, and the line could add it: those that may be meant instead, and
  /// the area of life where the name is one.
  case needNotThere(LinePlace, family: Ref, like: [Ref], Domain?)
  /// More than one fits.
  case severalFit(LinePart.Role, LinePlace, [Ref])
  /// What fits does not exist on the day: a need or an agreement that is closed, somebody who has
  /// left.
  case notThen(LinePart.Role, LinePlace, Ref)
  /// It looks like a day and is none; the day that may be meant.
  case noDay(LinePlace, mayMean: Day?)
  /// A day stands behind a name, where a line has none: what it tells was done that day.
  case dayBehindName(LinePlace)
  /// The day has not come.
  case dayAhead(LinePlace, Day)
  /// No word of a vocabulary fits; those that it may mean, by their codes.
  case unknownWord(LinePart.Role, LinePlace, mayMean: [String])
  /// Something stands behind the end of the line as it is understood.
  case leftOver(LinePlace)
  /// Only what stands before a comma is understood: what stands behind it, the line without that,
  /// and what it says.
  case partRead(LinePlace, line: String, LineReading)
  /// The text can be read in more than one way.
  case severalReadings([LineReading])
  /// Nobody is named, and the family has no coordinator.
  case noCoordinator(family: Ref)
  /// Nobody is named, and the family has several coordinators, as rows of contacts.
  case severalCoordinators(family: Ref, [Ref])
  /// No referral to somebody waits for an answer.
  case noneWaiting(LinePlace, to: Ref)
  /// More than one referral to somebody waits for an answer.
  case severalWaiting(LinePlace, [Ref])
  /// A moment of that day has the same title, and is of somebody else.
  case sameTitle(LinePlace)
  /// A name is not in the part of the network that is at hand: it must be looked for in all of it.
  case needsEverything
}
