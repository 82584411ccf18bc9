public import Model

/// What kind of line it is.
public enum LineKind: String, CaseIterable, Sendable {
  /// Somebody is asked to take a need.
  case ask
  /// Somebody says yes to a need.
  case yes
  /// Somebody says no to a need, or gives it back.
  case no
  /// A need is closed.
  case done
  /// A new need.
  case new
  /// A referral is sent.
  case refer
  /// A referral is answered.
  case answer
  /// Something was done: a call, a meeting, a visit, a message, a letter.
  case act
  /// Somebody promises something.
  case agree
  /// A promise is kept.
  case kept
  /// A new goal.
  case goal
  /// A small moment or a turning point.
  case moment
  /// Some services may talk together: read only where it is shown before it is saved.
  case consent

  /// Those of the grammar, which every reader takes.
  public static let ofGrammar = allCases.filter { $0 != .consent }
}

/// A part of a line that was understood, and where it stands.
public struct LinePart: Hashable, Sendable {
  /// What the part is.
  public enum Role: String, CaseIterable, Sendable {
    case family, need, actor, from, to, person, domain, title, date, reason, outcome, part
    case urgency, answer, agreement, activity, weight, mark
  }

  /// What the part is.
  public let role: Role
  /// Its text, as it stands in the line.
  public let text: String
  /// Where it begins, in Unicode scalars of the line.
  public let from: Int
  /// Where it ends: the place behind its last scalar.
  public let to: Int
  /// What it points at; nil where it is a word, a day or a title.
  public let ref: Ref?
  /// What it says in the bundle's words: a code, a day as `YYYY-MM-DD`, a title; nil where it
  /// points at something.
  public let value: String?
}

/// What a line says: the rows that it makes, and where each part of it stands.
public struct LineReading: Hashable, Sendable {
  /// What kind of line it is.
  public let kind: LineKind
  /// The family that it is about.
  public let family: Ref
  /// The parts, in the order of the text; no two overlap.
  public private(set) var parts: [LinePart]
  /// Whether the line says which day it was, which is another than today.
  private(set) var saysDay = false
  /// The rows that it makes or changes.
  public let rows: [RowInput]
  /// Whether what it says stands there already, so that nothing would change.
  public let isKnown: Bool
  /// The line as the grammar has it, where it was said otherwise.
  public let line: String?
  /// The day of the line.
  let day: Day
  /// What the rows are about, for the sentence.
  let facts: Facts

  /// A need that a line adds before it says something of it.
  struct NewNeed: Hashable, Sendable {
    let person: Ref?
    let domain: Domain
    let title: String
  }

  /// The need that the line adds though it does not begin with the word for one: its title.
  public var addedNeed: String? { facts.newNeed?.title }

  /// What a sentence about the line names.
  struct Facts: Hashable, Sendable {
    var need: Ref?
    var actor: Ref?
    var from: Ref?
    var person: Ref?
    var referral: Ref?
    var agreement: Ref?
    var domain: Domain?
    var title = ""
    var date: Day?
    var reason: Reason?
    var outcome: NeedOutcome?
    var answer: ReferralOutcome?
    var activity: ActivityKind?
    var weight: Weight?
    var isLead = false
    var isUrgent = false
    /// By when somebody who was asked answers.
    var answerBy: Day?
    /// Whether the line names the person who is referred.
    var isForPerson = false
    /// The need that the line adds before it says something of it.
    var newNeed: NewNeed?
    /// Whether the actor is the coordinator of the family, whom the line does not name.
    var isCoordinator = false
    /// The services that may talk together.
    var together: [Ref] = []
  }
}

extension LineReading {
  /// The same of a line that says on which day it was, with its parts where they were written.
  func ofDay(_ parts: [LinePart]) -> LineReading {
    var other = self
    other.saysDay = true
    other.parts = parts
    return other
  }

  /// The same, said otherwise than the line has it.
  func said(_ parts: [LinePart], _ line: String) -> LineReading {
    LineReading(
      kind: kind, family: family, parts: parts, rows: rows, isKnown: isKnown, line: line, day: day,
      facts: facts)
  }
}

/// What a line is read with.
public struct LineContext: Sendable {
  let network: Network
  let holdsEverything: Bool
  let day: Day
  let family: Ref?
  let newIDs: [TableName: String]
  let isShownFirst: Bool

  /// What a line is read with.
  ///
  /// - Parameters:
  ///   - network: all of it, or a part that has everything of `family` and every row whose id
  ///     stands in the text.
  ///   - holdsEverything: whether it is all of it.
  ///   - day: the day of the line.
  ///   - family: the family in hand, given beside the text or by its id behind `@`; nil where there
  ///     is none.
  ///   - newIDs: the id that a new row of `needs`, `referrals`, `agreements` and `goals` gets.
  ///   - isShownFirst: whether the reader sees what was understood before it is saved. Then a need
  ///     that is not there may be added, and a day is read that is written otherwise than a line
  ///     has it.
  public init(
    network: Network, holdsEverything: Bool, day: Day, family: Ref?, newIDs: [TableName: String],
    isShownFirst: Bool = false
  ) {
    self.network = network
    self.holdsEverything = holdsEverything
    self.day = day
    self.family = family
    self.newIDs = newIDs
    self.isShownFirst = isShownFirst
  }

  /// The same on another day.
  func on(_ day: Day) -> LineContext {
    LineContext(
      network: network, holdsEverything: holdsEverything, day: day, family: family, newIDs: newIDs,
      isShownFirst: isShownFirst)
  }

  /// The same without the offer of new needs.
  var asWritten: LineContext {
    LineContext(
      network: network, holdsEverything: holdsEverything, day: day, family: family, newIDs: newIDs)
  }
}
