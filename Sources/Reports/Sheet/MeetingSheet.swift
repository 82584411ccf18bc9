package import Analysis
package import Model
import Text
package import Wording

/// What a meeting sheet is made from: a network without what must not be on it (`withoutNotices`).
package struct MeetingSheetSource: Sendable {
  let situation: Situation
  let result: AnalysisResult
  let writer: FindingWriter
  let family: Int
  let since: Day?
  let isNew: [Bool]?
  let responsibilities: String?
  let ecomap: String?

  /// - Parameters:
  ///   - result: the findings about the family.
  ///   - family: its row.
  ///   - isNew: for each finding whether it is new since `since`.
  ///   - responsibilities: who does what, as SVG; nil where there is too much for a picture.
  ///   - ecomap: who is around the family and how it feels, as SVG; only where the family's meeting
  ///     asked for it.
  package init(
    _ situation: Situation, result: AnalysisResult, writer: FindingWriter, family: Int,
    since: Day? = nil, isNew: [Bool]? = nil, responsibilities: String? = nil, ecomap: String? = nil
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

/// The sheet that a family's meeting works from: its goals, who does what, what has waited, what
/// nobody does and who could, what has been agreed, and room for more. Nothing on it is for some of
/// those who meet and not for others.
///
/// Where the writer writes for somebody, the sheet says what is kept of the family and nothing of
/// what is not there.
package func meetingSheet(_ source: MeetingSheetSource) -> ReportDocument {
  MeetingSheet(source: source).document()
}

/// What the coordinator alone looks at before the sheet is shared: a document of its own, so that
/// no copy of the sheet has it.
package func coordinatorSheet(_ source: MeetingSheetSource) -> ReportDocument {
  MeetingSheet(source: source).coordinatorDocument()
}

/// How many services are on the sheet with which the family has not agreed to share, as far as is
/// recorded.
package func servicesWithoutConsent(_ source: MeetingSheetSource) -> Int {
  FamilyIndex(source.situation).servicesWithoutConsent(of: source.family).count
}

/// Writes the sheet, section by section.
struct MeetingSheet {
  let source: MeetingSheetSource
  let index: FamilyIndex
  private let digest: FindingDigest

  init(source: MeetingSheetSource) {
    self.source = source
    index = FamilyIndex(source.situation)
    digest = FindingDigest(
      source.result.findings, of: source.situation.network, isNew: source.isNew)
  }

  var language: Language { source.writer.language }
  var network: Network { source.situation.network }
  var day: Day { source.situation.day }
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
    document.blocks = source.writer.stampSentence.map { [.note($0)] } ?? []
    document.blocks.append(.lines(language.sheetLines))
    let parts =
      source.writer.stamp == nil
      ? goals() + nobody() + waiting() + openAgreements() + others() + ledger()
      : goals() + whoDoesWhat() + waiting() + openAgreements() + others()
    document.blocks += parts
    if parts.isEmpty { document.blocks.append(.text(Words.Shared.nothingToShow[language] + ".")) }
    document.blocks.append(roomForAgreements())
    if let responsibilities = source.responsibilities {
      document.blocks.append(
        .picture(
          heading: capitalising(language[picture: .titleResponsibilities]),
          svg: responsibilities,
          caption: source.writer.stamp == nil
            ? language[sheet: .responsibilitiesCaption]
            : Words.Shared.responsibilitiesCaption[language]))
    } else {
      document.blocks.append(.note(language[sheet: .noPicture]))
    }
    if let ecomap = source.ecomap {
      document.blocks.append(
        .picture(
          heading: capitalising(language[picture: .titleEcomap]), svg: ecomap,
          caption: language[sheet: .ecomapCaption]))
    }
    let stamp = [source.writer.stampSentence].compactMap(\.self)
    // A picture stands on a sheet of its own and bears the stamp itself.
    document.saidByPictures = source.responsibilities == nil ? [] : stamp
    document.foot =
      (source.responsibilities == nil ? stamp : []) + [language.madeBySamvev(day) + "."]
    return document
  }

  func coordinatorDocument() -> ReportDocument {
    let family = source.writer.name(Ref(.family, source.family))
    var document = ReportDocument(
      language: language, title: language.coordinatorTitle(family), subtitle: language.day(day))
    document.blocks = coordinator()
    document.foot = [language.madeBySamvev(day) + "."]
    return document
  }

  /// A table with a heading above it, of which no more is shown than can be read; what is left out
  /// is counted.
  func table(
    _ heading: String, _ heads: [ReportDocument.Head], _ rows: [[ReportDocument.Cell]], of all: Int,
    marks: [ReportDocument.Marks] = []
  ) -> [ReportDocument.Block] {
    var blocks: [ReportDocument.Block] = [
      .table(
        .init(caption: heading, heads: heads, rows: rows, marks: marks, isBelowItsHeading: true))
    ]
    if all > rows.count { blocks.append(.note(language.moreRows(all - rows.count))) }
    return blocks
  }

  /// What a row about some services or contacts can be chosen by.
  func marks(_ isLate: Bool, _ refs: [Ref]) -> ReportDocument.Marks {
    .init(isLate: isLate, sectors: network.sectorNames(of: refs, language))
  }

  private func findingTable(_ places: [Int32], caption: String) -> [ReportDocument.Block] {
    let some = Array(places.prefix(FindingLister.mostRows))
    var blocks: [ReportDocument.Block] = [.table(lister.table(some, caption: caption))]
    if some.count < places.count {
      blocks.append(.note(language.moreRows(places.count - some.count)))
    }
    return blocks
  }

  /// The goals that the family has and those that it reached in the last year.
  private func goals() -> [ReportDocument.Block] {
    let goals = network.goals
    let (open, reached) = (
      index.openGoals(of: source.family), index.achievedGoals(of: source.family)
    )
    if isForSomebody, open.isEmpty, reached.isEmpty { return [] }
    var blocks: [ReportDocument.Block] = [.heading(language[sheet: .goalsHeading])]
    if open.isEmpty, !isForSomebody { blocks.append(.text(language[sheet: .noGoals])) }
    if !open.isEmpty {
      blocks += table(
        language[sheet: .goalsCaption],
        [
          .init(text: language[sheet: .goalHead]), .init(text: language[sheet: .whoHead]),
          .init(text: language[report: .domainHead]), .init(text: language[sheet: .targetHead]),
        ],
        open.prefix(FindingLister.mostRows).map { row -> [ReportDocument.Cell] in
          return [
            .init(text: title(row)), .init(text: nameOrFamily(goals.person[row])),
            .init(text: domain(goals.domain[row])), .init(text: day(goals.target[row])),
          ]
        }, of: open.count)
    }
    if !reached.isEmpty {
      blocks.append(.subheading(language[sheet: .reachedHeading]))
      blocks.append(
        .list(
          reached.suffix(FindingLister.mostRows).map {
            title($0) + ", " + language.shortDay(goals.achieved[$0])
          }))
    }
    return blocks
  }

  /// A day, where there is one.
  func day(_ date: Day) -> String { date.isKnown ? language.shortDay(date) : "" }

  /// A person, or the whole family.
  func nameOrFamily(_ person: Ref?) -> String {
    person.map(source.writer.name) ?? language[sheet: .theFamily]
  }

  private func title(_ goal: Int) -> String { plain(network.goals.title[goal]) }

  func domain(_ domain: Domain?) -> String {
    domain?.words.capitalised[language] ?? ""
  }

  private func isNobodys(_ code: FindingCode) -> Bool {
    FindingCode.ofNobody.contains(code) || code == .referralDeadEnd
  }

  private func nobody() -> [ReportDocument.Block] {
    let places = findings.indices.filter { isNobodys(findings[$0].code) }.map { Int32($0) }
    var blocks: [ReportDocument.Block] = [.heading(language[sheet: .nobodyDoesHeading])]
    if !places.isEmpty {
      return blocks + findingTable(places, caption: language[sheet: .nobodyDoesHeading])
    }
    // That nothing was found is an answer only where something was looked at.
    let open = index.openNeeds(of: source.family)
    let isOpen = source.situation.familyIsOpen[source.family]
    let unsure = open.filter(\.lacksYes).map { language.quoted(need($0.row)) }
    if isOpen, !unsure.isEmpty {
      let title = Words.Holding.Title.noYes(language.list(unsure, most: 8))
      return blocks + [.text(title[language] + ".")]
    }
    let word: SheetWord =
      !isOpen ? .familyIsClosed : open.isEmpty ? .noOpenNeeds : .everythingHasSomebody
    blocks.append(.text(language[sheet: word]))
    return blocks
  }

  func name(_ ref: Ref) -> String { source.writer.name(ref) }

  var isForSomebody: Bool { source.writer.stamp != nil }

  /// A need by its title, else its area of life.
  func need(_ row: Int) -> String {
    let title = plain(network.needs.title[row])
    return title.isEmpty ? domain(network.needs.domain[row]) : title
  }

  /// What a referral is about: its need, else the kind of question.
  func about(_ row: Int) -> String {
    if let need = network.referrals.need[row] {
      return self.need(need.row)
    }
    let sent = network.referrals.sent[row]
    if let kind = network.referrals.kind[row],
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
      return !isNobodys(code) && !Self.saidAbove.contains(code)
    }
    if places.isEmpty { return [] }
    return [
      .heading(language[sheet: .othersHeading])
    ] + findingTable(places, caption: language[sheet: .othersHeading])
  }

  /// How many faces, how long a silence, whom the family carries messages between.
  private func ledger() -> [ReportDocument.Block] {
    let sentences = source.result.ledger.map(source.writer.sentences) ?? []
    return sentences.isEmpty
      ? [] : [.heading(language[sheet: .ledgerHeading]), .list(sentences)]
  }

  /// Findings of which the tables of referrals and agreements say as much; that a consent ends is
  /// for the coordinator.
  private static let saidAbove: Set<FindingCode> = [
    .referralUnanswered, .referralDueSoon, .agreementOverdue, .agreementDueSoon, .consentEnding,
  ]

  /// Room for what is agreed: on one sheet, and with it what the sheet is, for everybody takes it
  /// home.
  private func roomForAgreements() -> ReportDocument.Block {
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

  /// What to look at before the sheet is handed to anybody: services without a consent, and the
  /// consents.
  private func coordinator() -> [ReportDocument.Block] {
    let consents = network.consents
    let inForce = index.consentsInForce(of: source.family)
    let uncovered = index.servicesWithoutConsent(of: source.family)
    var blocks: [ReportDocument.Block] = [
      .heading(language[sheet: .coordinatorHeading]), .text(language[sheet: .coordinatorText]),
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
          rows: inForce.prefix(FindingLister.mostRows).map { row -> [ReportDocument.Cell] in
            let domains = consents.domains[row].words
            return [
              .init(text: name(consents.fromService[row])),
              .init(text: name(consents.toService[row])),
              .init(text: nameOrFamily(consents.person[row])),
              .init(text: domains.map { $0.words[language] }.joined(separator: ", ")),
              .init(text: day(consents.expires[row])),
            ]
          })))
    if inForce.count > FindingLister.mostRows {
      blocks.append(.note(language.moreRows(inForce.count - FindingLister.mostRows)))
    }
    return blocks + [.note(language[sheet: .consentsAreLimited])]
  }
}
