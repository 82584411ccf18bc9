package import Analysis
import Model
import Text
package import Wording

/// The sheets of a handover, one for each family: what somebody has in hand, what waits, and whom
/// to ring.
///
/// It says nothing of a family but what is on record for the one who leaves, and what that leaves
/// undone.
///
/// - Parameters:
///   - handover: what they have.
///   - name: who leaves.
///   - before: says the network as it is.
///   - after: says findings of the network without them.
///   - candidates: who could do something about needs without them.
package func handoverDocument(
  _ handover: Handover, from name: String, of situation: Situation, before: FindingWriter,
  after: FindingWriter, _ candidates: Candidates
) -> ReportDocument {
  let language = before.language
  var document = ReportDocument(
    language: language, title: language.handoverTitle(name), subtitle: language.day(situation.day))
  if handover.families.isEmpty {
    document.blocks.append(.text(language[change: .holdsNothing]))
  }
  for (number, family) in handover.families.enumerated() {
    if number > 0 { document.blocks.append(.newPage) }
    document.blocks += sheet(
      family, of: handover.without, situation, before, after, candidates)
  }
  document.foot = [language.handoverFoot, language.madeBySamvev(situation.day) + "."]
  return document
}

/// How many things of a kind are listed.
private let mostListed = 40

private func sheet(
  _ family: Handover.Family, of leaving: [Ref], _ situation: Situation, _ before: FindingWriter,
  _ after: FindingWriter, _ candidates: Candidates
) -> [ReportDocument.Block] {
  let language = before.language
  func list(_ heading: String, _ items: [String], none: ChangeWord) -> [ReportDocument.Block] {
    if items.isEmpty { return [.subheading(heading), .text(language[change: none])] }
    let left = items.count - mostListed
    return [.subheading(heading), .list(Array(items.prefix(mostListed)))]
      + (left > 0 ? [.note(language.moreRows(left))] : [])
  }
  func held(by leaving: [Ref]) -> [String] {
    let held = family.held(by: leaving, in: situation)
    return held.ties.map { before.tieToHandOver($0) }
      + held.needs.map { before.needToHandOver($0) }
      + held.agreements.map { before.agreementToHandOver($0) }
  }
  // Of several who leave it is said what is whose.
  let lists = (leaving.count > 1 ? leaving.map { [$0] } : [leaving]).map { ($0, held(by: $0)) }
  let heading = language[change: .holds]
  let some = lists.filter { !$0.1.isEmpty }
  let holds =
    some.isEmpty || leaving.count == 1
    ? list(heading, some.first?.1 ?? [], none: .holdsNothing)
    : some.flatMap { leaving, items in
      list(
        heading + ": " + language.list(leaving.map(before.name)), items, none: .holdsNothing)
    }
  let waiting = family.waiting.map {
    before.referralToHandOver(
      $0, due: situation.due(referral: $0), over: situation.daysOver(referral: $0))
  }
  let plan = CallPlan(for: family.family, findings: family.findings, candidates)
  let toRing =
    plan.calls.map { call in
      after.name(call.who) + ": " + after.ask(call.findings.map { plan.findings[$0] }, of: call.who)
    }
  let left = plan.left.map { after.message(plan.findings[$0]) }
  return [.heading(before.name(Ref(.family, family.family)))]
    + holds + list(language[change: .waits], waiting, none: .nothingWaits)
    + list(language[change: .calls], toRing, none: .noCalls)
    + (left.isEmpty ? [] : [.subheading(language[action: .leftHeading]), .list(left)])
}

extension Handover.Family {
  /// What some of those who leave have in hand, as rows of ties, needs and agreements: of a service
  /// also what its contacts have.
  fileprivate func held(
    by leaving: [Ref], in situation: Situation
  ) -> (ties: [Int], needs: [Int], agreements: [Int]) {
    let network = situation.network
    let them = Leaving(leaving, situation)
    return (
      ties.filter { them.includes(network.ties.a[$0]) }, needs.filter(them.hold),
      agreements.filter { them.includes(network.agreements.actor[$0]) }
    )
  }
}
