internal import Text
public import Wording

/// A word that a line knows. Words of all three languages are read, whatever the language is.
public enum LineWord: String, CaseIterable, Sendable {
  // First words.
  case new, referred, answer, called, meeting, visit, message, letter, agreed, done, goal
  case moment, turningPoint = "turning-point"
  // Marks.
  case yes, no, lead, closed, met, partly, unmet, moved, urgent, on, onward, by
  // Days.
  case today, yesterday, tomorrow, inTime = "in", days, weeks, months
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// What is written for it in each language; the first of several is the usual one.
  public var written: (nb: [String], nn: [String], en: [String]) {
    switch self {
    case .new: (["ny"], ["ny"], ["new"])
    case .referred: (["henvist"], ["tilvist"], ["referred"])
    case .answer: (["svar"], ["svar"], ["answer"])
    case .called: (["ringte"], ["ringde"], ["called"])
    case .meeting: (["møte"], ["møte"], ["meeting"])
    case .visit: (["besøk"], ["besøk"], ["visit"])
    case .message: (["melding"], ["melding"], ["message"])
    case .letter: (["brev"], ["brev"], ["letter"])
    case .agreed: (["avtale"], ["avtale"], ["agreed"])
    case .done: (["gjort"], ["gjort"], ["done"])
    case .goal: (["mål"], ["mål"], ["goal"])
    case .moment: (["øyeblikk"], ["augeblikk"], ["moment"])
    case .turningPoint: (["vendepunkt"], ["vendepunkt"], ["turning point"])
    case .yes: (["ja"], ["ja"], ["yes"])
    case .no: (["nei"], ["nei"], ["no"])
    case .lead: (["hovedansvar"], ["hovudansvar"], ["lead"])
    case .closed: (["slutt"], ["slutt"], ["closed"])
    case .met: (["møtt", "dekket"], ["møtt", "dekt"], ["met"])
    case .partly: (["delvis", "delvis dekket"], ["delvis", "delvis dekt"], ["partly"])
    case .unmet: (["ikke møtt", "ikke dekket"], ["ikkje møtt", "ikkje dekt"], ["not met"])
    case .moved: (["flyttet"], ["flytta"], ["moved"])
    case .urgent: (["haster"], ["hastar"], ["urgent"])
    case .on: (["på"], ["på"], ["on"])
    case .onward: (["videre"], ["vidare"], ["onward"])
    case .by: (["innen"], ["innan"], ["by"])
    case .today: (["i dag"], ["i dag"], ["today"])
    case .yesterday: (["i går"], ["i går"], ["yesterday"])
    case .tomorrow: (["i morgen"], ["i morgon"], ["tomorrow"])
    case .inTime: (["om"], ["om"], ["in"])
    case .days: (["dager", "dag"], ["dagar", "dag"], ["days", "day"])
    case .weeks: (["uker", "uke"], ["veker", "veke"], ["weeks", "week"])
    case .months: (["måneder", "måned"], ["månader", "månad"], ["months", "month"])
    case .monday: (["mandag"], ["måndag"], ["Monday"])
    case .tuesday: (["tirsdag"], ["tysdag"], ["Tuesday"])
    case .wednesday: (["onsdag"], ["onsdag"], ["Wednesday"])
    case .thursday: (["torsdag"], ["torsdag"], ["Thursday"])
    case .friday: (["fredag"], ["fredag"], ["Friday"])
    case .saturday: (["lørdag"], ["laurdag"], ["Saturday"])
    case .sunday: (["søndag"], ["søndag", "sundag"], ["Sunday"])
    }
  }

  /// What is written for it in a language.
  public func written(_ language: Language) -> [String] {
    switch language {
    case .nb: written.nb
    case .nn: written.nn
    case .en: written.en
    }
  }

  /// The usual word for it in each language.
  public var phrase: Phrase {
    let (nb, nn, en) = written
    return Phrase(nb: nb.first ?? "", nn: nn.first ?? "", en: en.first ?? "")
  }

  /// The words that a line may begin with.
  public static let firstWords: [LineWord] = [
    .new, .referred, .answer, .called, .meeting, .visit, .message, .letter, .agreed, .done, .goal,
    .moment, .turningPoint,
  ]
  /// The first words of a line about something that was done.
  static let activities: [LineWord] = [.called, .meeting, .visit, .message, .letter]
  /// How a need may end.
  static let outcomes: [LineWord] = [.met, .partly, .unmet, .moved]
  /// The days of the week, Monday first.
  static let weekdays: [LineWord] = [
    .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
  ]
}

/// A word as it is written, folded, in parts without blanks.
struct WrittenLineWord: Sendable {
  let word: LineWord
  let parts: [[UInt8]]
  /// Whether it is written so in English and in neither form of Norwegian.
  let isEnglish: Bool

  /// Every written form of every word, those of more parts first.
  static let all: [WrittenLineWord] = {
    var found: [WrittenLineWord] = []
    for word in LineWord.allCases {
      let (nb, nn, en) = word.written
      var seen: Set<String> = []
      for (index, text) in (nb + nn + en).enumerated() where seen.insert(text).inserted {
        let parts = text.split(separator: " ").map { FoldedName.fold(String($0)) }
        found.append(
          WrittenLineWord(
            word: word, parts: parts, isEnglish: index >= nb.count + nn.count))
      }
    }
    return found.filter { $0.parts.count > 1 } + found.filter { $0.parts.count == 1 }
  }()

  /// The written forms by their first part.
  static let byFirstPart: [[UInt8]: [WrittenLineWord]] = Dictionary(
    grouping: all, by: { $0.parts.first ?? [] })
}
