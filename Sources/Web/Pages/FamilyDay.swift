import Analysis
import Model
import Wording

/// What was written down about a family with one day, for the minutes of a meeting: who answered
/// and who was asked, what is new and what came to an end. The agreements of the day stand by
/// themselves.
struct FamilyDay {
  let facts: FamilyFacts
  let day: Day

  private var network: Network { facts.network }
  private var writer: FindingWriter { facts.writer }

  private func say(_ phrase: Phrase) -> String { phrase[writer.language] }

  private func need(_ ref: Ref?) -> String { ref.map { ": " + facts.quoted(need: $0.row) } ?? "" }

  private func whose(_ person: Ref?) -> String { person.map { " (\(writer.name($0)))" } ?? "" }

  /// Each heading with its lines; none that has no lines.
  var sections: [(heading: Phrase, lines: [Markup])] {
    [
      (Phrase(nb: "Svar i dag", nn: "Svar i dag", en: "Answers today"), answers),
      (Phrase(nb: "Spurt i dag", nn: "Spurt i dag", en: "Asked today"), questions),
      (Phrase(nb: "Nytt i dag", nn: "Nytt i dag", en: "New today"), news),
      (
        Phrase(
          nb: "Gjort og avsluttet i dag", nn: "Gjort og avslutta i dag", en: "Done and ended today"),
        ends
      ),
    ].filter { !$0.lines.isEmpty }
  }

  /// Who is written down as having met on the day; nil where nobody is.
  var met: String? {
    let done = network.activities
    let rows = facts.rows(of: done.family).filter {
      done.date[$0] == day && done.kind[$0] == .meeting
    }
    var names: [String] = []
    for row in rows {
      let name = writer.name(done.actor[row])
      if !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? nil : writer.language.list(names)
  }

  private var responsibilities: [Int] {
    let held = network.responsibilities
    return (0..<held.count).filter {
      network.needs.family[held.need[$0].row] == facts.ref
    }
  }

  private var answers: [Markup] {
    let (sent, held) = (network.referrals, network.responsibilities)
    let ofReferrals: [Markup] = facts.rows(of: sent.family).filter { sent.answered[$0] == day }
      .map { row in
        let words =
          switch sent.outcome[row] {
          case .accepted:
            Phrase(
              nb: "sa ja til henvisningen", nn: "sa ja til tilvisinga", en: "accepted the referral")
          case .declined:
            Phrase(
              nb: "sa nei til henvisningen", nn: "sa nei til tilvisinga",
              en: "declined the referral"
            )
          case .redirected:
            Phrase(
              nb: "viste henvisningen videre", nn: "viste tilvisinga vidare",
              en: "redirected the referral")
          case .withdrawn:
            Phrase(
              nb: "henvisningen er trukket", nn: "tilvisinga er trekt",
              en: "the referral is withdrawn")
          case nil:
            Phrase(
              nb: "svarte på henvisningen", nn: "svara på tilvisinga", en: "answered the referral")
          }
        let reason = sent.reason[row].map { " (\($0.words[writer.language]))" } ?? ""
        return
          "<b>\(writer.name(sent.to[row]))</b> \(say(words))\(need(sent.need[row]))\(reason)"
      }
    let ofOthers: [Markup] = responsibilities.filter {
      held.accepted[$0] == day || held.declined[$0] == day
    }.map { row in
      let words =
        held.declined[row] == day
        ? Phrase(nb: "sa nei", nn: "sa nei", en: "said no")
        : Phrase(nb: "sa ja", nn: "sa ja", en: "said yes")
      return "<b>\(writer.name(held.actor[row]))</b> \(say(words))\(need(held.need[row]))"
    }
    return ofReferrals + ofOthers
  }

  /// Who was asked and has not answered, and who was written down without being asked.
  private var questions: [Markup] {
    let (sent, held) = (network.referrals, network.responsibilities)
    let ofReferrals: [Markup] = facts.rows(of: sent.family).filter {
      sent.sent[$0] == day && sent.answered[$0] > day
    }.map { row in
      let words = Phrase(
        nb: "har fått en henvisning", nn: "har fått ei tilvising", en: "was sent a referral")
      return "<b>\(writer.name(sent.to[row]))</b> \(say(words))\(need(sent.need[row]))"
    }
    let ofOthers: [Markup] = responsibilities.filter { row in
      let isNew = held.asked[row] == day || held.asked[row] > day && held.from[row] == day
      return isNew && held.accepted[row] > day && held.declined[row] > day
    }.map { row in
      let words =
        held.asked[row] == day
        ? Phrase(nb: "er spurt", nn: "er spurd", en: "was asked")
        : Wording.Words.Holding.legendRecorded
      return "<b>\(writer.name(held.actor[row]))</b> \(say(words))\(need(held.need[row]))"
    }
    return ofReferrals + ofOthers
  }

  private var news: [Markup] {
    let (needs, goals, moments) = (network.needs, network.goals, network.moments)
    let given = network.consents
    let ofNeeds: [Markup] = facts.rows(of: needs.family).filter { needs.raised[$0] == day }
      .map { row in
        let urgent: Markup =
          needs.urgency[row] == .urgent
          ? " <span class=\"tag\">\(say(Words.urgent))</span>" : ""
        return
          "\(noun(.needs)): <b>\(facts.title(ofNeed: row))</b>\(whose(needs.person[row]))\(urgent)"
      }
    let ofGoals: [Markup] = facts.rows(of: goals.family).filter { goals.set[$0] == day }
      .map { "\(noun(.goals)): <b>\(goals.title[$0])</b>\(whose(goals.person[$0]))" }
    let ofMoments: [Markup] = facts.rows(of: moments.family).filter { moments.date[$0] == day }
      .map { "\(noun(.moments)): <b>\(moments.title[$0])</b>\(whose(moments.person[$0]))" }
    let ofConsents = consents(facts.rows(of: given.family).filter { given.given[$0] == day })
    return ofNeeds + ofGoals + ofMoments + ofConsents
  }

  private var ends: [Markup] {
    let (agreed, needs, goals) = (network.agreements, network.needs, network.goals)
    let given = network.consents
    let ofAgreements: [Markup] = facts.rows(of: agreed.family).filter {
      agreed.agreed[$0] != day && (agreed.done[$0] == day || agreed.dropped[$0] == day)
    }.map { row in
      let words = agreed.done[row] == day ? Words.agreementDone : Words.agreementDropped
      return
        "<b>\(writer.name(agreed.actor[row]))</b>: \(agreed.title[row]) – <span class=\"ok\">\(say(words))</span>"
    }
    let ofNeeds: [Markup] = facts.rows(of: needs.family).filter { needs.closed[$0] == day }
      .map { row in
        let outcome = needs.outcome[row].map { " – " + $0.words[writer.language] } ?? ""
        return
          "\(noun(.needs)): <b>\(facts.title(ofNeed: row))</b>\(whose(needs.person[row]))\(outcome)"
      }
    let ofGoals: [Markup] = facts.rows(of: goals.family).filter {
      goals.achieved[$0] == day || goals.dropped[$0] == day
    }.map { row in
      let words =
        goals.achieved[row] == day
        ? Phrase(nb: "nådd", nn: "nådd", en: "reached") : Words.agreementDropped
      return
        "\(noun(.goals)): <b>\(goals.title[row])</b>\(whose(goals.person[row])) – \(say(words))"
    }
    let ofConsents: [Markup] = facts.rows(of: given.family).filter { given.withdrawn[$0] == day }
      .map { row in
        let words = Phrase(nb: "trukket", nn: "trekt", en: "withdrawn")
        return "\(noun(.consents)): \(consent(row)) – \(say(words))"
      }
    return ofAgreements + ofNeeds + ofGoals + ofConsents
  }

  private func noun(_ table: TableName) -> String { capitalising(table.noun.one[writer.language]) }

  /// Who may talk together, about each person and about the whole family.
  private func consents(_ rows: [Int]) -> [Markup] {
    let given = network.consents
    var people: [Ref?] = []
    for row in rows where !people.contains(given.person[row]) { people.append(given.person[row]) }
    return people.flatMap { person -> [Markup] in
      let found = mutualGroups(
        rows.filter { given.person[$0] == person }.map {
          (from: given.fromService[$0], to: given.toService[$0])
        })
      let groups: [Markup] = found.groups.map { group in
        let who = writer.language.list(group.map(writer.name).sorted())
        return "\(say(Words.mayTalk(who, whose(person))))"
      }
      let others: [Markup] = found.oneWay.map {
        "\(noun(.consents)): \(writer.name($0.from)) → \(writer.name($0.to))\(whose(person))"
      }
      return groups + others
    }
  }

  private func consent(_ row: Int) -> String {
    let given = network.consents
    return writer.name(given.fromService[row]) + " → " + writer.name(given.toService[row])
  }
}
