import Analysis
import Model
import Text
import Wording

// What waits for an answer, and what was agreed.
extension MeetingSheet {
  /// Questions of the family without an answer: referrals, the one that should have come first
  /// first, then who was asked to be responsible.
  func waiting() -> [ReportDocument.Block] {
    let referrals = network.referrals
    let rows = index.waitingReferrals(of: source.family).map { Int($0) }
    // For somebody it stands with who does what.
    let asked =
      isForSomebody
      ? []
      : index.openNeeds(of: source.family).flatMap { need in
        need.parties.filter { $0.commitment == .asked }.map { (need: need.row, party: $0) }
      }
    if isForSomebody, rows.isEmpty { return [] }
    let blocks: [ReportDocument.Block] = [.heading(language[sheet: .waitedText])]
    if rows.isEmpty, asked.isEmpty {
      let isOpen = source.situation.familyIsOpen[source.family]
      return blocks + [.text(language[sheet: isOpen ? .noAnswerWaits : .nothingWaits])]
    }
    let shown = asked.prefix(max(0, FindingLister.mostRows - rows.count))
    return blocks
      + table(
        language[sheet: .waitedText],
        [
          .init(text: language[sheet: .questionHead]), .init(text: language[report: .fromHead]),
          .init(text: language[report: .toHead]), .init(text: language[sheet: .sentHead]),
          .init(text: language[sheet: .dueHead]),
        ],
        rows.prefix(FindingLister.mostRows).map { row -> [ReportDocument.Cell] in
          let (due, over) = (
            source.situation.due(referral: row), source.situation.daysOver(referral: row)
          )
          return [
            .init(text: about(row)), .init(text: name(referrals.from[row])),
            .init(text: name(referrals.to[row])),
            .init(text: language.shortDay(referrals.sent[row])),
            .init(
              text: language.shortDay(due) + (over > 0 ? ", " + language.daysOver(over) : ""),
              isStrong: over > 0),
          ]
        }
          + shown.map { need, party -> [ReportDocument.Cell] in
            [
              .init(text: self.need(need)), .init(text: ""), .init(text: name(party.actor)),
              .init(text: language.shortDay(party.asked)), .init(text: ""),
            ]
          }, of: rows.count + asked.count,
        marks: rows.prefix(FindingLister.mostRows).map {
          marks(
            source.situation.daysOver(referral: $0) > 0, [referrals.from[$0], referrals.to[$0]])
        } + shown.map { marks(false, [$0.party.actor]) })
  }

  /// What has been agreed and is neither done nor dropped: the one whose day comes first stands
  /// first.
  func openAgreements() -> [ReportDocument.Block] {
    let agreements = network.agreements
    let rows = index.openAgreements(of: source.family).map { Int($0) }
    if isForSomebody, rows.isEmpty { return [] }
    let heading = language[sheet: .openAgreementsHeading]
    var blocks: [ReportDocument.Block] = [.heading(heading)]
    if rows.isEmpty {
      blocks.append(.text(language[sheet: .noAgreements]))
      return blocks
    }
    return blocks
      + table(
        heading,
        [
          .init(text: language[sheet: .whatHead]), .init(text: language[sheet: .whoHead]),
          .init(text: language[sheet: .agreedHead]), .init(text: language[sheet: .byWhenHead]),
        ],
        rows.prefix(FindingLister.mostRows).map { row -> [ReportDocument.Cell] in
          let due = agreements.due[row]
          let over = due == .never ? 0 : day.days(since: due)
          return [
            .init(text: plain(agreements.title[row])), .init(text: name(agreements.actor[row])),
            .init(text: day(agreements.agreed[row])),
            .init(
              text: due == .never
                ? isForSomebody ? "" : language[sheet: .noDay]
                : day(due) + (over > 0 ? ", " + language.daysOver(over) : ""),
              isStrong: over > 0),
          ]
        }, of: rows.count,
        marks: rows.prefix(FindingLister.mostRows).map {
          marks(agreements.due[$0] < day, [agreements.actor[$0]])
        })
  }
}
