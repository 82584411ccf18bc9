public import Analysis
public import Model

/// The two sentences of a finding.
public struct FindingWords: Hashable, Sendable {
  /// What is wrong: one sentence.
  public let message: String
  /// What could be done, and by whom: one sentence.
  public let suggestion: String
}

/// Says findings of one network on one day in one language.
///
/// Making a writer looks once at every row of what its sentences name; saying a finding then takes
/// a time that does not depend on the size of the network. A class, because a network is a hundred
/// arrays that a copied struct would retain one by one for every sentence.
public final class FindingWriter: Sendable {
  let network: Network
  let rules: DeadlineRules
  let asOf: Day
  /// The language it speaks.
  public let language: Language
  /// Whom it writes for; nil for the coordinator. Where there is one, the network is a projection,
  /// and no sentence says what is not.
  public let stamp: AudienceStamp?
  let finder: ServiceFinder
  let records: Records
  private let sameNames: SameNames
  private let lazyCandidates: LazyCandidates
  /// The coordinator of each family, as a row of `contacts`; nil where it has none.
  package let coordinators: [Int?]

  /// A writer for the findings of a network on a day.
  ///
  /// - Parameter namesContacts: whether contacts of one name in one service are told apart by their
  ///   ids; not where their names have been taken out.
  /// - Parameter scope: what the findings are about; families outside it need not be told apart.
  /// - Parameter stamp: whom it writes for, where the network is a projection.
  public convenience init(
    network: Network, rules: DeadlineRules, asOf: Day, language: Language,
    namesContacts: Bool = true, scope: Scope = .everything, stamp: AudienceStamp? = nil
  ) {
    self.init(
      network: network, rules: rules, asOf: asOf, language: language,
      namesContacts: namesContacts, scope: scope,
      candidates: LazyCandidates { Situation(network, asOf: asOf) }, stamp: stamp)
  }

  /// The same of a situation that is there already.
  package convenience init(
    _ situation: Situation, language: Language, scope: Scope = .everything,
    stamp: AudienceStamp? = nil
  ) {
    self.init(
      network: situation.network, rules: situation.rules, asOf: situation.day, language: language,
      namesContacts: true, scope: scope, candidates: LazyCandidates { situation }, stamp: stamp)
  }

  /// The same where it is known already who could do something about needs.
  package convenience init(_ candidates: Candidates, language: Language, scope: Scope) {
    let situation = candidates.situation
    self.init(
      network: situation.network, rules: situation.rules, asOf: situation.day, language: language,
      namesContacts: true, scope: scope, candidates: LazyCandidates(candidates) { situation },
      stamp: nil)
  }

  private init(
    network: Network, rules: DeadlineRules, asOf: Day, language: Language, namesContacts: Bool,
    scope: Scope, candidates: LazyCandidates, stamp: AudienceStamp?
  ) {
    lazyCandidates = candidates
    self.network = network
    self.rules = rules
    self.asOf = asOf
    self.language = language
    self.stamp = stamp
    finder = ServiceFinder(network: network, asOf: asOf)
    coordinators = familyCoordinators(network, asOf)
    records = Records(network, asOf: asOf)
    sameNames = SameNames(network, tellsContactsApart: namesContacts, scope: scope)
  }

  /// Whether it writes for somebody, so that nothing it says is not there.
  var isForSomebody: Bool { stamp != nil }

  /// The sentence that what is written for somebody bears; nil for the coordinator.
  package var stampSentence: String? { stamp.map(language.sentence) }

  /// What stands in the place of findings where there are none.
  package var noFindings: String {
    isForSomebody ? Words.Shared.noFindings[language] : language[report: .noFindings]
  }

  /// Who could do something about needs on the day.
  var candidates: Candidates { lazyCandidates.value }

  /// What tells somebody apart from others of the same name.
  func mark(_ ref: Ref) -> SameNames.Mark { sameNames.mark(ref) }

  /// Both sentences of a finding.
  public func words(for finding: Finding) -> FindingWords {
    FindingWords(message: message(finding), suggestion: suggestion(finding))
  }

  /// What is wrong: one sentence.
  public func message(_ finding: Finding) -> String { asSentence(messageWords(finding).text) }

  /// What could be done, and by whom: one sentence.
  public func suggestion(_ finding: Finding) -> String { asSentence(suggestionWords(finding).text) }

  /// What `message` says, before `asSentence`.
  package func messageWords(_ finding: Finding) -> SentenceText {
    switch finding.code {
    case .referralUnanswered: unansweredMessage(finding)
    case .referralDueSoon: dueSoonMessage(finding)
    case .referralReturned: returnedMessage(finding)
    case .referralPassedOn: passedOnMessage(finding)
    case .referralDeadEnd: deadEndMessage(finding)
    case .referralNotStarted: notStartedMessage(finding)
    case .gapNobody: nobodyMessage(finding)
    case .gapDeclined: declinedMessage(finding)
    case .gapLapsed: lapsedMessage(finding)
    case .gapFamilyAlone: familyAloneMessage(finding)
    case .gapAssumed: assumedMessage(finding)
    case .gapAsked: askedMessage(finding)
    case .gapDormant: dormantMessage(finding)
    case .gapVolunteerOnly: volunteerOnlyMessage(finding)
    case .gapCoordinatorOnly: coordinatorOnlyMessage(finding)
    case .gapNoLead: noLeadMessage(finding)
    case .gapNoService: noServiceMessage(finding)
    case .gapChildUnseen: childUnseenMessage(finding)
    case .gapNoCoordinator: noCoordinatorMessage(finding)
    case .gapNoNamedContact: noNamedContactMessage(finding)
    case .gapTransition: transitionMessage(finding)
    case .agreementOverdue: agreementOverdueMessage(finding)
    case .agreementDueSoon: agreementDueSoonMessage(finding)
    case .familyClosedOpen: closedOpenMessage(finding)
    case .goalOverdue: goalOverdueMessage(finding)
    case .consentEnding: consentEndingMessage(finding)
    case .siloUnlinked: unlinkedMessage(finding)
    case .siloSingleBridge: singleBridgeMessage(finding)
    case .siloIsolated: isolatedMessage(finding)
    case .siloChildAdultSplit: childAdultSplitMessage(finding)
    case .siloKeyPerson: keyPersonMessage(finding)
    }
  }

  /// What `suggestion` says, before `asSentence`.
  package func suggestionWords(_ finding: Finding) -> SentenceText {
    switch finding.code {
    case .referralUnanswered: unansweredSuggestion(finding)
    case .referralDueSoon: dueSoonSuggestion(finding)
    case .referralReturned: returnedSuggestion(finding)
    case .referralPassedOn: passedOnSuggestion(finding)
    case .referralDeadEnd: deadEndSuggestion(finding)
    case .referralNotStarted: notStartedSuggestion(finding)
    case .gapNobody: nobodySuggestion(finding)
    case .gapDeclined: declinedSuggestion(finding)
    case .gapLapsed: lapsedSuggestion(finding)
    case .gapFamilyAlone: familyAloneSuggestion(finding)
    case .gapAssumed: assumedSuggestion(finding)
    case .gapAsked: askedSuggestion(finding)
    case .gapDormant: dormantSuggestion(finding)
    case .gapVolunteerOnly: volunteerOnlySuggestion(finding)
    case .gapCoordinatorOnly: coordinatorOnlySuggestion(finding)
    case .gapNoLead: noLeadSuggestion(finding)
    case .gapNoService: noServiceSuggestion(finding)
    case .gapChildUnseen: childUnseenSuggestion(finding)
    case .gapNoCoordinator: noCoordinatorSuggestion(finding)
    case .gapNoNamedContact: noNamedContactSuggestion(finding)
    case .gapTransition: transitionSuggestion(finding)
    case .agreementOverdue: agreementOverdueSuggestion(finding)
    case .agreementDueSoon: agreementDueSoonSuggestion(finding)
    case .familyClosedOpen: closedOpenSuggestion(finding)
    case .goalOverdue: goalOverdueSuggestion(finding)
    case .consentEnding: consentEndingSuggestion(finding)
    case .siloUnlinked: unlinkedSuggestion(finding)
    case .siloSingleBridge: singleBridgeSuggestion(finding)
    case .siloIsolated: isolatedSuggestion(finding)
    case .siloChildAdultSplit: childAdultSplitSuggestion(finding)
    case .siloKeyPerson: keyPersonSuggestion(finding)
    }
  }

  /// What is said in the writer's language; the other two are not made.
  func say(
    nb: @autoclosure () -> SentenceText, nn: @autoclosure () -> SentenceText,
    en: @autoclosure () -> SentenceText
  ) -> SentenceText {
    switch language {
    case .nb: nb()
    case .nn: nn()
    case .en: en()
    }
  }
}

/// The words with a capital first and one full stop last.
package func asSentence(_ words: String) -> String {
  var text = capitalising(words)
  if text.utf8.last != UInt8(ascii: ".") { text += "." }
  return text
}
