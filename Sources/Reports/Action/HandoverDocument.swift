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
    document.blocks += sheet(family, situation, before, after, candidates)
  }
  document.foot = [language.handoverFoot, language.madeBySamvev(situation.day) + "."]
  return document
}

/// How many things of a kind are listed.
private let mostListed = 40

private func sheet(
  _ family: Handover.Family, _ situation: Situation, _ before: FindingWriter,
  _ after: FindingWriter, _ candidates: Candidates
) -> [ReportDocument.Block] {
  let language = before.language
  func list(
    _ heading: ChangeWord, _ items: [String], none: ChangeWord
  ) -> [ReportDocument.Block] {
    if items.isEmpty {
      return [.subheading(language[change: heading]), .text(language[change: none])]
    }
    let left = items.count - mostListed
    return [.subheading(language[change: heading]), .list(Array(items.prefix(mostListed)))]
      + (left > 0 ? [.note(language.moreRows(left))] : [])
  }
  let held =
    family.ties.map { before.tieToHandOver($0) } + family.needs.map { before.needToHandOver($0) }
    + family.agreements.map { before.agreementToHandOver($0) }
  let waiting = family.waiting.map {
    before.referralToHandOver(
      $0, due: situation.due(referral: $0), over: situation.daysOver(referral: $0))
  }
  let plan = CallPlan(for: family.family, findings: family.findings, candidates)
  let toRing =
    plan.calls.map { call in
      after.name(call.who) + ": " + after.ask(call.findings.map { plan.findings[$0] })
    }
  let left = plan.left.map { after.message(plan.findings[$0]) }
  return [.heading(before.name(Ref(.family, family.family)))]
    + list(.holds, held, none: .holdsNothing) + list(.waits, waiting, none: .nothingWaits)
    + list(.calls, toRing, none: .noCalls)
    + (left.isEmpty ? [] : [.subheading(language[action: .leftHeading]), .list(left)])
}
