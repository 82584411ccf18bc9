import Model

// When those who are to talk together last did so about it, as the end of a sentence.
extension FindingWriter {
  /// How many activities are looked through: who was in touch that long ago is no help.
  private static let looked = 200

  /// `; sist ringt 15. juni`: the latest activity of somebody, or of their service, about a need or
  /// for its family; empty where none is recorded.
  ///
  /// - Parameters:
  ///   - need: the need; nil for all that concerns the family alone.
  ///   - parties: those who are to talk together.
  func lastContact(need: Ref?, family: Ref?, _ parties: [Ref]) -> SentenceText {
    // For somebody it may not have been the last.
    guard let family, !parties.isEmpty, !isForSomebody else { return "" }
    var latest = Day.always
    var kind: ActivityKind?
    func look(_ rows: ArraySlice<Int32>) {
      let activities = network.activities
      for row in rows.prefix(Self.looked) {
        let (date, itsKind) = (activities.date[Int(row)], activities.kind[Int(row)])
        if date < latest { return }
        let actor = activities.actor[Int(row)]
        guard parties.contains(where: { isSame(actor, $0) }) else { continue }
        // Of several on one day the same one, in whatever order they are stored.
        if date > latest || isBefore(itsKind, kind) { (latest, kind) = (date, itsKind) }
      }
    }
    if let need { look(records.activities(need: need.row)) }
    look(records.activities(family: family.row))
    guard latest != Day.always else { return "" }
    let today = latest == asOf ? language.ago(days: 0) + ", " : ""
    let day = today + near(latest)
    let what = words(kind)
    return "; \(what) \(day)"
  }

  /// The order of kinds on one day; an activity without a kind comes first.
  private func isBefore(_ one: ActivityKind?, _ other: ActivityKind?) -> Bool {
    guard let other else { return false }
    return one.map { $0.rawValue < other.rawValue } ?? true
  }

  /// Whether what one did was done by the other: the same one, or somebody of the same service.
  private func isSame(_ actor: Ref, _ party: Ref) -> Bool {
    if actor == party { return true }
    guard let unit = network.unit(actor), unit == network.unit(party) else { return false }
    // Of two contacts of one service each speaks for themselves.
    return actor.kind == .service || party.kind == .service
  }

  private func words(_ kind: ActivityKind?) -> SentenceText {
    switch kind {
    case .meeting: say(nb: "siste møte", nn: "siste møte", en: "last meeting")
    case .call: say(nb: "sist ringt", nn: "sist ringt", en: "last call")
    case .visit: say(nb: "siste besøk", nn: "siste besøk", en: "last visit")
    case .message: say(nb: "siste melding", nn: "siste melding", en: "last message")
    case .letter: say(nb: "siste brev", nn: "siste brev", en: "last letter")
    case .other, nil: say(nb: "siste kontakt", nn: "siste kontakt", en: "last contact")
    }
  }
}
