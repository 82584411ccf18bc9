package import Analysis
package import Model

/// A network on a day, with what the words of all its pictures have in common.
package struct DiagramContext: Sendable {
  package let situation: Situation
  package let language: Language
  /// Where the network is; empty where nobody said it.
  package let place: String
  /// Whom the pictures are made for; nil for the coordinator's own view. Where there is one, the
  /// network is a projection, and no picture says what is not.
  package let stamp: AudienceStamp?
  package let index: FamilyIndex
  private let lazyCandidates: LazyCandidates
  private let lazyRows: LazyFamilyRows
  private let lazyAbsences: LazyFamilyAbsences
  private let lazyFindings: LazyFindings
  private let lazyWriter = LazyWriter()
  /// Who has a name that others have too.
  private(set) var shared: SharedNames

  /// - Parameter namesContacts: not where all contacts have been given one word for a name: their
  ///   ids would name them again.
  /// - Parameter findings: all of the day, where they have been worked out already.
  package init(
    _ situation: Situation, language: Language, place: String = "", namesContacts: Bool = true,
    stamp: AudienceStamp? = nil, findings: Findings? = nil
  ) {
    self.situation = situation
    self.language = language
    self.place = place
    self.stamp = stamp
    let index = FamilyIndex(situation)
    self.index = index
    lazyRows = LazyFamilyRows(index)
    lazyAbsences = LazyFamilyAbsences(situation)
    lazyCandidates = LazyCandidates { situation }
    lazyFindings = LazyFindings(findings, of: situation)
    shared = SharedNames(index, namesContacts: namesContacts)
  }

  /// The same for pictures of one family: names differ from those beside whom they are shown there.
  package func ofOne(_ family: Int) -> DiagramContext {
    var context = self
    context.shared.people = SharedNames.people(family, index)
    return context
  }

  /// Who could do something about needs on the day.
  package var candidates: Candidates { lazyCandidates.value }
  /// Who says what is found in sentences, for the coordinator.
  package var writer: FindingWriter {
    lazyWriter.value { FindingWriter(candidates, language: language, scope: .everything) }
  }
  /// What timelines are made of.
  package var rows: FamilyRows { lazyRows.value }
  /// All that is found on the day.
  package var findings: Findings { lazyFindings.value }

  /// Who is not there around families; nothing of a picture for somebody may be made of it.
  package var absences: FamilyAbsences { lazyAbsences.value }

  package var network: Network { situation.network }
  package var day: Day { situation.day }

  /// A phrase in the context's language.
  package func say(_ phrase: Phrase) -> String { phrase[language] }
}
