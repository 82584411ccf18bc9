import Analysis
import Model

// gap.no-lead: three units or more help with a need, and none of them leads.
extension FindingWriter {
  func noLeadMessage(_ finding: Finding) -> SentenceText {
    let need = need(finding.subject.row)
    let actors = related(finding)
    return say(
      nb: "\(actors) hjelper med \(need), men ingen av dem har hovedansvaret",
      nn: "\(actors) hjelper med \(need), men ingen av dei har hovudansvaret",
      en: "\(actors) help with \(need), but none of them has the main responsibility")
  }

  func noLeadSuggestion(_ finding: Finding) -> SentenceText {
    let helper = helper(ofFamily: finding.family)
    return say(
      nb:
        "\(helper) kan ta opp i neste møte hvem som leder; i en individuell plan skal én tjenesteyter ha hovedansvaret (forskrift 22. juni 2022 nr. 1110 § 3 a)",
      nn:
        "\(helper) kan ta opp i neste møte kven som leier; i ein individuell plan skal éin tenesteytar ha hovudansvaret (forskrift 22. juni 2022 nr. 1110 § 3 a)",
      en:
        "\(helper) can bring up at the next meeting who leads; in an individual plan one provider is to have the main responsibility (Regulation No. 1110 of 22 June 2022 § 3 a)"
    )
  }
}
