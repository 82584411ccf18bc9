import Analysis
import Model
import Wording

// Who does what, on a sheet for somebody.
extension MeetingSheet {
  /// The open needs with those who are shown to have them; for somebody.
  func whoDoesWhat() -> [ReportDocument.Block] {
    let needs = index.openNeeds(of: source.family)
    if needs.isEmpty { return [] }
    let heading = capitalising(language[picture: .titleResponsibilities])
    return [.heading(heading)]
      + table(
        heading,
        [
          .init(text: language[sheet: .questionHead]), .init(text: language[sheet: .whoseHead]),
          .init(text: language[sheet: .doesHead]), .init(text: language[sheet: .sinceHead]),
        ],
        needs.prefix(FindingLister.mostRows).map { need -> [ReportDocument.Cell] in
          let parties = need.parties.map(sentence)
          let urgent = need.isUrgent ? " (\(language[picture: .urgent].lowercased()))" : ""
          return [
            .init(text: self.need(need.row) + urgent, isStrong: need.isUrgent),
            .init(text: nameOrFamily(network.needs.person[need.row])),
            .init(
              text: parties.isEmpty
                ? Words.Shared.nobodyToShow[language] : parties.joined(separator: "; ")),
            .init(text: day(need.raised)),
          ]
        }, of: needs.count)
  }

  /// Who has a need, and whether they said yes.
  private func sentence(_ party: ResponsibleParty) -> String {
    var words: [String] = [name(party.actor)]
    switch party.commitment {
    case .accepted: words.append(language[picture: .accepted])
    case .asked: words.append(Words.Shared.asked(language.shortDay(party.asked))[language])
    case .assumed: words.append(language[picture: .assumed])
    case .recorded: break
    }
    if party.isLead { words.append(language[picture: .lead]) }
    return words.joined(separator: ", ")
  }
}
