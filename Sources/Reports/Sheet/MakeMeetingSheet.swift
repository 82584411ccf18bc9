package import Analysis
package import Model
package import Wording

/// Up to how many needs a picture of a family can be read.
private let mostNeedsInPicture = 150

/// What the meeting sheet of a family is made from.
///
/// - Parameters:
///   - network: the network, or the part of it that answers for the family.
///   - since: the day since which findings are told as new; needs the whole network.
///   - draws: whether there are pictures.
///   - showsOwn: whether the family's own map is wanted too; never of a sheet for somebody.
///   - stamp: whom the sheet is for, where the network is a projection; nil for the coordinator's
///     own.
///   - draw: draws who does what or, where `isOwn`, who is around the family, as SVG.
package func meetingSheetSource(
  _ network: Network, family: Int, asOf day: Day, since: Day? = nil, draws: Bool = true,
  showsOwn: Bool = false, for stamp: AudienceStamp? = nil, _ language: Language,
  draw: (_ situation: Situation, _ isOwn: Bool) throws -> String
) rethrows -> MeetingSheetSource {
  let network = network.withoutNotices(family: family).withShortTexts(mostLettersInReport)
  let situation = Situation(network, asOf: day)
  func findings(_ situation: Situation, measuring: Bool) -> AnalysisResult {
    let result = analyse(
      situation, scope: .family(family), measuring: measuring && stamp == nil)
    return stamp == nil ? result : result.forAudience
  }
  let result = findings(situation, measuring: true)
  let isNew = since.map { day in
    areNew(
      result.findings,
      since: findings(Situation(network, asOf: day), measuring: false).findings)
  }
  let writer = FindingWriter(
    network: network, rules: DeadlineRules(of: network), asOf: day, language: language,
    scope: .family(family), stamp: stamp)
  let needs = situation.openNeeds.count { network.needs.family[Int($0)].row == family }
  let showsNeeds = draws && needs <= mostNeedsInPicture
  return MeetingSheetSource(
    situation, result: result, writer: writer, family: family, since: since, isNew: isNew,
    responsibilities: showsNeeds ? try draw(situation, false) : nil,
    ecomap: draws && showsOwn && stamp == nil ? try draw(situation, true) : nil)
}
