package import Analysis
package import Model
package import Wording

/// What a meeting sheet is made from: a network without what must not be on it (`withoutNotices`).
package struct MeetingSheetSource: Sendable {
  let situation: Situation
  let result: AnalysisResult
  let writer: FindingWriter
  let family: Int
  let since: Day?
  let isNew: [Bool]?
  let responsibilities: String
  let ecomap: String

  /// - Parameters:
  ///   - result: the findings about the family.
  ///   - family: its row.
  ///   - isNew: for each finding whether it is new since `since`.
  ///   - responsibilities: who does what, as SVG.
  ///   - ecomap: who is around the family, as SVG.
  package init(
    _ situation: Situation, result: AnalysisResult, writer: FindingWriter, family: Int,
    since: Day? = nil, isNew: [Bool]? = nil, responsibilities: String, ecomap: String
  ) {
    self.situation = situation
    self.result = result
    self.writer = writer
    self.family = family
    self.since = since
    self.isNew = isNew
    self.responsibilities = responsibilities
    self.ecomap = ecomap
  }
}

/// The sheet that a family's meeting works from: its goals, who does what, what has waited, what nobody does
/// and who could, and room for what is agreed. The last page is for the coordinator alone.
package func meetingSheet(_ source: MeetingSheetSource) -> ReportDocument {
  MeetingSheet(source: source).document()
}

/// Writes the sheet, section by section.
private struct MeetingSheet {
  let source: MeetingSheetSource
  private let digest: FindingDigest

  init(source: MeetingSheetSource) {
    self.source = source
    digest = FindingDigest(
      source.result.findings, of: source.situation.network, isNew: source.isNew)
  }

  private var language: Language { source.writer.language }
  private var network: Network { source.situation.network }
  private var day: Day { source.situation.day }
  private var findings: Findings { source.result.findings }
  private var lister: FindingLister {
    FindingLister(
      source: DigestSource(
        result: source.result, network: network, writer: source.writer,
        digest: digest, since: source.since, namesOptions: false))
  }

  func document() -> ReportDocument {
    let family = source.writer.name(Ref(.family, source.family))
    var document = ReportDocument(
      language: language, title: language.sheetTitle(family), subtitle: language.day(day))
    document.blocks = [
      .beforePrinting(
        language.beforePrinting(withoutConsent(consentsInForce()).count),
        place: language[sheet: .coordinatorHeading]),
      .lines(language.sheetLines),
    ]
    document.blocks += goals()
    document.blocks += nobody()
    document.blocks += waiting()
    document.blocks += others()
    document.blocks.append(agreements())
    document.blocks.append(
      .picture(
        heading: capitalising(language[picture: .titleResponsibilities]),
        svg: source.responsibilities, caption: language[sheet: .responsibilitiesCaption]))
    document.blocks.append(
      .picture(
        heading: capitalising(language[picture: .titleEcomap]), svg: source.ecomap,
        caption: language[sheet: .ecomapCaption]))
    document.blocks += coordinator()
    document.foot = [language.madeBySamvev(day) + "."]
    return document
  }

  /// The goals that the family has and those that it reached in the last year.
  private func goals() -> [ReportDocument.Block] {
    let goals = network.goals
    let d = day.number
    let chosen = (0..<goals.count).filter {
      goals.family[$0].row == source.family && goals.set[$0] <= d && goals.dropped[$0] > d
    }
    func inOrder(_ rows: [Int], _ days: [Int32]) -> [Int] {
      rows.sorted { days[$0] != days[$1] ? days[$0] < days[$1] : goals.id.precedes($0, $1) }
    }
    let open = inOrder(chosen.filter { goals.achieved[$0] > d }, goals.target)
    let reached = inOrder(
      chosen.filter { goals.achieved[$0] <= d && goals.achieved[$0] > d - 365 }, goals.achieved)
    var blocks: [ReportDocument.Block] = [.heading(language[sheet: .goalsHeading])]
    if open.isEmpty { blocks.append(.text(language[sheet: .noGoals])) }
    if !open.isEmpty {
      blocks.append(
        .table(
          .init(
            caption: language[sheet: .goalsCaption],
            heads: [
              .init(text: language[sheet: .goalHead]), .init(text: language[sheet: .whoHead]),
              .init(text: language[report: .domainHead]), .init(text: language[sheet: .targetHead]),
            ],
            rows: open.map { row -> [ReportDocument.Cell] in
              let person = goals.person[row]
              return [
                .init(text: title(row)),
                .init(
                  text: person < 0
                    ? language[sheet: .theFamily] : source.writer.name(Ref(.person, person.row))),
                .init(text: domain(goals.domain[row])),
                .init(
                  text: goals.target[row] == Day.never || goals.target[row] == Day.always
                    ? "" : language.shortDay(Day(number: goals.target[row]))),
              ]
            })))
    }
    if !reached.isEmpty {
      blocks.append(.subheading(language[sheet: .reachedHeading]))
      blocks.append(
        .list(
          reached.map {
            title($0) + ", " + language.shortDay(Day(number: goals.achieved[$0]))
          }))
    }
    return blocks
  }

  private func title(_ goal: Int) -> String { plain(network.goals.title[goal]) }

  private func domain(_ number: Int32) -> String {
    Domain(rawValue: number)?.words.capitalised[language] ?? ""
  }

  private func isNobodys(_ code: FindingCode) -> Bool {
    FindingCode.ofNobody.contains(code) || code == .referralDeadEnd
  }

  private func nobody() -> [ReportDocument.Block] {
    let places = findings.indices.filter { isNobodys(findings[$0].code) }.map { Int32($0) }
    var blocks: [ReportDocument.Block] = [.heading(language[sheet: .nobodyDoesHeading])]
    blocks.append(
      places.isEmpty
        ? .text(language[sheet: .everythingHasSomebody])
        : .table(lister.table(places, caption: language[sheet: .nobodyDoesHeading])))
    return blocks
  }

  private func waitingReferrals() -> [Int] {
    let referrals = network.referrals
    return (0..<referrals.count).filter {
      referrals.family[$0].row == source.family && referrals.sent[$0] <= day.number
        && referrals.answered[$0] > day.number
    }
  }

  private func consentsInForce() -> [Int] {
    let (consents, d) = (network.consents, day.number)
    return (0..<consents.count).filter {
      consents.family[$0].row == source.family && consents.given[$0] <= d
        && consents.expires[$0] >= d && consents.withdrawn[$0] > d
    }
  }

  /// Questions of the family without an answer: the one that should have come first stands first.
  private func waiting() -> [ReportDocument.Block] {
    let referrals = network.referrals
    let rows = waitingReferrals().map { (row: $0, due: source.situation.due(referral: $0)) }
      .sorted {
        $0.due != $1.due ? $0.due < $1.due : referrals.id.precedes($0.row, $1.row)
      }
    var blocks: [ReportDocument.Block] = [.heading(language[sheet: .waitedText])]
    if rows.isEmpty { return blocks + [.text(language[sheet: .nothingWaits])] }
    blocks.append(
      .table(
        .init(
          caption: language[sheet: .waitedText],
          heads: [
            .init(text: language[sheet: .questionHead]), .init(text: language[report: .fromHead]),
            .init(text: language[report: .toHead]), .init(text: language[sheet: .sentHead]),
            .init(text: language[sheet: .dueHead]),
            .init(text: language[sheet: .waitedHeading], isNumber: true),
          ],
          rows: rows.map { row, due -> [ReportDocument.Cell] in
            let over = Int(day.number - due.number)
            return [
              .init(text: about(row)), .init(text: name(referrals.from[row])),
              .init(text: name(referrals.to[row])),
              .init(text: language.shortDay(Day(number: referrals.sent[row]))),
              .init(
                text: language.shortDay(due) + (over > 0 ? ", " + language.daysOver(over) : ""),
                isStrong: over > 0),
              .init(text: language.days(Int(day.number - referrals.sent[row]))),
            ]
          }, isBelowItsHeading: true)))
    return blocks
  }

  private func name(_ number: Int32) -> String {
    Ref(number: number).map(source.writer.name) ?? ""
  }

  /// What a referral is about: its need, else the kind of question.
  private func about(_ row: Int) -> String {
    let need = network.referrals.need[row]
    if need >= 0 {
      let title = plain(network.needs.title[need.row])
      return title.isEmpty ? domain(network.needs.domain[need.row]) : title
    }
    let sent = Day(number: network.referrals.sent[row])
    let kind = network.referrals.kind[row]
    if kind >= 0,
      let rule = source.situation.rules.rule(kind: network.symbols[kind], sent: sent)
    {
      let name = rule.words[language]
      if !name.isEmpty { return plain(name) }
    }
    return capitalising(Ref.Kind.referral.noun.one[language])
  }

  /// Findings that neither of the tables above says.
  private func others() -> [ReportDocument.Block] {
    let order = digest.urgent + digest.new + digest.calls.flatMap(\.findings) + digest.rest
    let places = order.filter {
      let code = findings[Int($0)].code
      return !isNobodys(code) && code != .referralUnanswered && code != .referralDueSoon
    }
    if places.isEmpty { return [] }
    return [
      .heading(language[sheet: .othersHeading]),
      .table(lister.table(places, caption: language[sheet: .othersHeading])),
    ]
  }

  /// Room for what is agreed: on one sheet, and with it what the sheet is, for everybody takes it home.
  private func agreements() -> ReportDocument.Block {
    .together([
      .heading(language[sheet: .agreementsHeading]),
      .text(language[sheet: .agreementsText]),
      .table(
        .init(
          caption: language[sheet: .agreementsHeading],
          heads: [
            .init(text: language[sheet: .whatHead]), .init(text: language[sheet: .whoHead]),
            .init(text: language[sheet: .byWhenHead]),
          ],
          rows: [[ReportDocument.Cell]](
            repeating: [ReportDocument.Cell](repeating: .init(text: ""), count: 3), count: 6),
          style: .form, isBelowItsHeading: true)),
      .lines(language.nextMeetingLines),
      .note(language[sheet: .sheetFoot]),
    ])
  }

  /// The services on the sheet that no consent in force lets anything be shared with, in the order of ids. Whoever gives
  /// is not thereby one who gets; the coordinator's own service makes the sheet.
  private func withoutConsent(_ inForce: [Int]) -> [Int] {
    let (situation, referrals) = (source.situation, network.referrals)
    var ends = situation.serving[source.family].map { situation.siloServices[Int($0)] }
    for row in waitingReferrals() {
      ends += [situation.unit(referrals.from[row]), situation.unit(referrals.to[row])]
    }
    let own = situation.servesTiesOfFamily[source.family].map { network.ties.a[Int($0)] }
      .filter { situation.isCoordinator($0) && situation.exists($0) }.map { situation.unit($0) }
    let covered = inForce.map { Int32(network.consents.toService[$0].row) }
    return Set(ends.filter { $0 >= 0 }).subtracting(own).subtracting(covered).map { Int($0) }
      .sorted { network.services.id.precedes($0, $1) }
  }

  /// What to look at before the sheet is handed to anybody: services without a consent, and the consents.
  private func coordinator() -> [ReportDocument.Block] {
    let consents = network.consents
    let inForce = consentsInForce()
    let uncovered = withoutConsent(inForce)
    var blocks: [ReportDocument.Block] = [
      .newPage, .heading(language[sheet: .coordinatorHeading]),
      .text(language[sheet: .coordinatorText]),
    ]
    if !uncovered.isEmpty {
      blocks.append(.subheading(language[sheet: .withoutConsentHeading]))
      blocks.append(.text(language[sheet: .withoutConsentText]))
      blocks.append(.list(uncovered.map { source.writer.name(Ref(.service, $0)) }))
    } else if !inForce.isEmpty {
      blocks.append(.text(language[sheet: .everybodyHasConsent]))
    }
    if inForce.isEmpty { return blocks + [.text(language[sheet: .noConsents])] }
    blocks.append(
      .table(
        .init(
          caption: language[sheet: .consentsCaption],
          heads: [
            .init(text: language[report: .fromHead]), .init(text: language[report: .toHead]),
            .init(text: language[sheet: .whoHead]), .init(text: language[sheet: .aboutHead]),
            .init(text: language[sheet: .untilHead]),
          ],
          rows: inForce.map { row -> [ReportDocument.Cell] in
            let person = consents.person[row]
            let domains = Domain.allCases.filter { consents.domains[row] & $0.bit != 0 }
            let expires = consents.expires[row]
            return [
              .init(text: name(consents.fromService[row])),
              .init(text: name(consents.toService[row])),
              .init(
                text: person < 0
                  ? language[sheet: .theFamily] : source.writer.name(Ref(.person, person.row))),
              .init(text: domains.map { $0.words[language] }.joined(separator: ", ")),
              .init(
                text: expires == Day.never || expires == Day.always
                  ? "" : language.shortDay(Day(number: expires))),
            ]
          })))
    return blocks + [.note(language[sheet: .consentsAreLimited])]
  }
}
