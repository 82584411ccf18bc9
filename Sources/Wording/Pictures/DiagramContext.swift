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
  /// Who has a name that others have too.
  private(set) var shared: SharedNames

  /// - Parameter namesContacts: not where all contacts have been given one word for a name: their
  ///   ids would name them again.
  package init(
    _ situation: Situation, language: Language, place: String = "", namesContacts: Bool = true,
    stamp: AudienceStamp? = nil
  ) {
    self.situation = situation
    self.language = language
    self.place = place
    self.stamp = stamp
    let index = FamilyIndex(situation)
    self.index = index
    lazyRows = LazyFamilyRows(index)
    lazyCandidates = LazyCandidates { situation }
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
  /// What timelines are made of.
  package var rows: FamilyRows { lazyRows.value }

  package var network: Network { situation.network }
  package var day: Day { situation.day }

  /// A phrase in the context's language.
  package func say(_ phrase: Phrase) -> String { phrase[language] }
}
