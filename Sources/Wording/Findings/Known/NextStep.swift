import Analysis
import Model

// What can be done about a need that nobody has said yes to.
extension FindingWriter {
  /// Ask whoever said yes to a referral, remind those who were asked, ask somebody else, or take it
  /// up with the municipality: the first that there is somebody for.
  ///
  /// - Parameters:
  ///   - passedOver: units that are not to be suggested, beside those that have been asked.
  ///   - isUrgent: whether to ask today.
  func nextStep(
    need row: Int, _ finding: Finding, except passedOver: [Int] = [], isUrgent: Bool = false
  ) -> SentenceText {
    let asked = askedBefore(need: row)
    let doer = helper(of: finding.family)
    let helper = doer.name
    if let yes = asked.accepted.last {
      let (unit, day) = (unit(yes.ref), near(yes.answered))
      let last =
        lastContact(
          need: Ref(.need, row), family: finding.family, with: [yes.ref], by: doer.ref)
        + otherwise(need: row, [yes.ref])
      return say(
        nb:
          "\(helper) kan spørre \(unit), som tok imot henvisningen \(day), hvem som har ansvaret\(last)",
        nn:
          "\(helper) kan spørje \(unit), som tok imot tilvisinga \(day), kven som har ansvaret\(last)",
        en:
          "\(helper) can ask \(unit), which accepted the referral on \(day), who is responsible\(last)"
      )
    }
    if let reminder = reminder(asked, need: row, finding, except: passedOver) { return reminder }
    let others = services(forNeed: row, except: passedOver)
    guard !others.isEmpty else { return noMandate(need: row, finding) }
    let (either, mandate) = (either(others), mandate(need: row))
    return say(
      nb:
        "\(helper) kan \(isUrgent ? "i dag " : "")spørre \(either), som har \(mandate) som oppgave",
      nn:
        "\(helper) kan \(isUrgent ? "i dag " : "")spørje \(either), som har \(mandate) som oppgåve",
      en: "\(helper) can ask \(either)\(isUrgent ? " today" : ""), since \(mandate) is their task")
  }

  /// That those who were asked and have not answered can be reminded, or somebody else be asked;
  /// nil where nobody was asked.
  func reminder(
    _ asked: AskedBefore, need row: Int, _ finding: Finding, except passedOver: [Int] = []
  ) -> SentenceText? {
    guard !asked.waiting.isEmpty else { return nil }
    let doer = helper(of: finding.family)
    let helper = doer.name
    let theirs = asked.waiting.filter { $0.ref != doer.ref }
    guard !theirs.isEmpty else {
      let day = near(asked.waiting[0].since)
      let others = otherwise(need: row, [])
      return say(
        nb: "\(helper) ble spurt \(day) og kan svare ja eller nei selv\(others)",
        nn: "\(helper) vart spurd \(day) og kan svare ja eller nei sjølv\(others)",
        en: "\(helper) was asked on \(day) and can answer yes or no\(others)")
    }
    let names = waitingNames(theirs)
    let today =
      isUrgent(need: row) ? say(nb: "i dag ", nn: "i dag ", en: "today ") : ""
    let others = services(forNeed: row, except: passedOver)
    let last = lastContact(
      need: Ref(.need, row), family: finding.family, with: theirs.prefix(4).map(\.ref),
      by: doer.ref, namesOthers: !others.isEmpty)
    // Nobody is pressed for an answer on the day they were asked.
    if theirs.allSatisfy({ $0.since == asOf }) {
      let otherwise = otherwise(need: row, theirs.map(\.ref))
      return say(
        nb: "\(helper) kan avtale med \(names) når svaret kommer\(otherwise)",
        nn: "\(helper) kan avtale med \(names) når svaret kjem\(otherwise)",
        en: "\(helper) can agree with \(names) on when the answer will come\(otherwise)")
    }
    guard !others.isEmpty else {
      return say(
        nb: "\(helper) kan \(today)purre på svar fra \(names)\(last)",
        nn: "\(helper) kan \(today)purre på svar frå \(names)\(last)",
        en: "\(helper) can \(today)remind \(names) to answer\(last)")
    }
    let (either, mandate) = (either(others), mandate(need: row))
    return say(
      nb:
        "\(helper) kan \(today)purre på svar fra \(names), eller spørre \(either), som har \(mandate) som oppgave\(last)",
      nn:
        "\(helper) kan \(today)purre på svar frå \(names), eller spørje \(either), som har \(mandate) som oppgåve\(last)",
      en:
        "\(helper) can \(today)remind \(names) to answer, or ask \(either), since \(mandate) is their task\(last)"
    )
  }

  /// What to do when no service is left to ask.
  func noMandate(need row: Int, _ finding: Finding, isPublic: Bool = false) -> SentenceText {
    let helper = helper(ofFamily: finding.family)
    let nobody = nobodyLeft(need: row, isPublic: isPublic)
    return say(
      nb: "\(nobody), så \(helper) kan ta det opp med kommunen\(dutyToClarify)",
      nn: "\(nobody), så \(helper) kan ta det opp med kommunen\(dutyToClarify)",
      en: "\(nobody), so \(helper) can take it up with the municipality\(dutyToClarify)")
  }

  /// That no service is recorded with the area of life of a need as its task, or none but those
  /// that are known.
  func nobodyLeft(need row: Int, isPublic: Bool = false) -> SentenceText {
    let (needs, mandate) = (network.needs, mandate(need: row))
    let area = network.families.area[needs.family[row].row]
    if isPublic {
      return say(
        nb: "Ingen flere offentlige tjenester her er registrert med \(mandate) som oppgave",
        nn: "Ingen fleire offentlege tenester her er registrerte med \(mandate) som oppgåve",
        en: "No further public service here is recorded with \(mandate) as its task")
    }
    let why: Candidates.Absence
    if candidates.isOpen(need: row) {
      why = candidates.absence(need: row)
    } else if !services(forNeed: row).isEmpty {
      why = .asked
    } else {
      why =
        finder.services(domain: needs.domain[row], area: area, ages: 0...150).isEmpty
        ? .noMandate : .age
    }
    switch why {
    case .asked:
      return say(
        nb: "Ingen flere tjenester her er registrert med \(mandate) som oppgave",
        nn: "Ingen fleire tenester her er registrerte med \(mandate) som oppgåve",
        en: "No further service here is recorded with \(mandate) as its task")
    case .several, .ageOrVolunteers:
      return say(
        nb: "Ingen flere her som har \(mandate) som oppgave, kan spørres",
        nn: "Ingen fleire her som har \(mandate) som oppgåve, kan spørjast",
        en: "Nobody else here with \(mandate) as their task can be asked")
    case .age:
      return say(
        nb: "Ingen tjeneste her er registrert med \(mandate) som oppgave for den alderen",
        nn: "Inga teneste her er registrert med \(mandate) som oppgåve for den alderen",
        en: "No service here is recorded with \(mandate) as its task for that age")
    case .volunteersOnly:
      return say(
        nb: "Bare frivillige her er registrert med \(mandate) som oppgave",
        nn: "Berre frivillige her er registrerte med \(mandate) som oppgåve",
        en: "Only volunteers here are recorded with \(mandate) as their task")
    case .noMandate:
      return say(
        nb: "Ingen tjeneste her er registrert med \(mandate) som oppgave",
        nn: "Inga teneste her er registrert med \(mandate) som oppgåve",
        en: "No service here is recorded with \(mandate) as its task")
    }
  }

  /// The area of life of a need.
  func mandate(need row: Int) -> SentenceText { domain(network.needs.domain[row]) }

  /// Those among a finding's actors whom its family's helper can turn to, and the helper; no others
  /// where the helper alone acts.
  func actorsToAsk(_ finding: Finding) -> (doer: Actor, others: [Ref]) {
    let doer = helper(of: finding.family)
    return (doer, finding.related.filter { $0 != doer.ref })
  }

  /// `; BUP tok imot en henvisning om det 3. juni`: a yes that is recorded elsewhere; empty where
  /// there is none.
  func yesElsewhere(need row: Int, _ finding: Finding) -> SentenceText {
    let units = finding.related.compactMap(network.unit)
    let accepted = askedBefore(need: row).accepted.last {
      network.unit($0.ref).map(units.contains) ?? false
    }
    guard let accepted else { return "" }
    let (unit, day) = (unit(accepted.ref), near(accepted.answered))
    return say(
      nb: "; \(unit) tok imot en henvisning om det \(day)",
      nn: "; \(unit) tok imot ei tilvising om det \(day)",
      en: "; \(unit) accepted a referral about it on \(day)")
  }
}
