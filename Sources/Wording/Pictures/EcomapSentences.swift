package import Analysis
import Model

// Help around a family in words.
extension DiagramContext {
  /// The kinds of support in few words, or that there is no tie or none any more; empty where
  /// nothing is known.
  package func words(_ help: FamilyHelp) -> String {
    if let ended = help.ended {
      return say(Words.Around.endedOn(language.shortDay(ended)))
    }
    guard let tie = help.tie else {
      return say(
        Words.Around.responsibility(help.commitment),
        forSomebody: help.commitment == .asked
          ? Words.Shared.asked : Words.Around.responsibility(help.commitment))
    }
    return support(tie).map { say(Words.Around.short($0)) }.joined(separator: ", ")
  }

  /// `tillit 4 av 5`; empty where it is not known.
  package func trust(_ help: FamilyHelp) -> String { help.trust.map(language.trust) ?? "" }

  /// Who helps whom, and how.
  package func sentence(_ help: FamilyHelp) -> String {
    plainSentence(help) + say(Words.Both.said(help.presence))
  }

  private func plainSentence(_ help: FamilyHelp) -> String {
    let isFamily = help.to.isA(.family)
    let whom = isFamily ? familyName(help.to.row) : personWithAge(help.to.row)
    let head = say(Words.Around.helps(fullName(help.helper), whom))
    guard let tie = help.tie else { return head + ": " + words(help) + "." }
    if help.isEnded { return head + " " + words(help) + "." }
    var parts: [String] = []
    let names: [Strength: PictureWord] = [
      .strong: .strong, .ordinary: .ordinary, .weak: .weak, .strained: .strained,
    ]
    if let word = help.strength.flatMap({ names[$0] }) { parts.append(language[picture: word]) }
    let kinds = support(tie)
    if !kinds.isEmpty {
      parts.append(say(Words.Around.support(language.list(kinds.map { $0.words[language] }))))
    }
    if help.trust != nil { parts.append(trust(help)) }
    let last = network.ties.lastContact[tie]
    // That it was the last one is no matter of the tie alone.
    if last <= day, !isForSomebody {
      parts.append(say(Words.Around.lastContact(language.day(last))))
    }
    return parts.isEmpty ? head + "." : head + ": " + parts.joined(separator: ", ") + "."
  }

  private func support(_ tie: Int) -> [Support] {
    Support.allCases.filter { network.ties.support[tie].contains($0) }
  }
}
