import Analysis
import Model
import Wording

/// Something that was done, in the words of the page.
struct DoneItem {
  let day: Day
  let family: Ref
  let text: String
}

extension Overview {
  /// What was answered, accepted, met, kept or achieved from a day on, the latest first. What was
  /// done on that day may have been done after the visit.
  func done(since first: Day, _ language: Language) -> [DoneItem] {
    let writer = writer(language)
    var items: [DoneItem] = []
    func isSince(_ day: Day) -> Bool { day >= first && day <= self.day }
    let sent = network.referrals
    for row in 0..<sent.count where isSince(sent.answered[row]) && sent.outcome[row] == .accepted {
      let who = writer.name(sent.to[row])
      items.append(
        DoneItem(
          day: sent.answered[row], family: sent.family[row],
          text: Phrase(nb: "\(who) sa ja", nn: "\(who) sa ja", en: "\(who) said yes")[language]))
    }
    let held = network.responsibilities
    for row in 0..<held.count where isSince(held.accepted[row]) {
      let (who, need) = (writer.name(held.actor[row]), title(held.need[row].row, language))
      items.append(
        DoneItem(
          day: held.accepted[row], family: network.needs.family[held.need[row].row],
          text: Phrase(
            nb: "\(who) sa ja til \(need)", nn: "\(who) sa ja til \(need)",
            en: "\(who) said yes to \(need)")[language]))
    }
    let needs = network.needs
    for row in 0..<needs.count where isSince(needs.closed[row]) && needs.outcome[row] == .met {
      let need = title(row, language)
      items.append(
        DoneItem(
          day: needs.closed[row], family: needs.family[row],
          text: Phrase(nb: "Møtt: \(need)", nn: "Møtt: \(need)", en: "Met: \(need)")[language]))
    }
    let agreed = network.agreements
    for row in 0..<agreed.count where isSince(agreed.done[row]) {
      items.append(
        DoneItem(day: agreed.done[row], family: agreed.family[row], text: agreed.title[row]))
    }
    let goals = network.goals
    for row in 0..<goals.count where isSince(goals.achieved[row]) {
      items.append(
        DoneItem(day: goals.achieved[row], family: goals.family[row], text: goals.title[row]))
    }
    return items.sorted { $0.day > $1.day }
  }

  /// A need beside its family: its title, else its area of life.
  private func title(_ need: Int, _ language: Language) -> String {
    let title = network.needs.title[need]
    if !title.isEmpty { return language.quoted(title) }
    return network.needs.domain[need].map { $0.words[language] } ?? ""
  }
}
