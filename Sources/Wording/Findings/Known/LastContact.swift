import Model

// When those who are to talk together last did so about it, as the end of a sentence.
extension FindingWriter {
  /// How many activities are looked through: who was in touch that long ago is no help.
  private static let looked = 200

  /// `; sist ringt 15. juni`: the latest contact with somebody who is to be asked, or with their
  /// service, about a need or for its family; empty where none is recorded.
  ///
  /// What whoever asks has done is no contact with those who are asked. With whom it was is said
  /// where the sentence leaves that open: `; sist ringt 15. juni: BUP`.
  ///
  /// - Parameters:
  ///   - need: the need; nil for all that concerns the family alone.
  ///   - asked: those who are to be asked.
  ///   - doer: who asks them.
  ///   - namesOthers: whether the sentence names others who can be asked, too.
  func lastContact(
    need: Ref?, family: Ref?, with asked: some Collection<Ref>, by doer: Ref?,
    namesOthers: Bool = false
  ) -> SentenceText {
    // For somebody it may not have been the last.
    guard let family, !asked.isEmpty, !isForSomebody else { return "" }
    var latest = Day.always
    var kind: ActivityKind?
    var whom: Ref?
    func look(_ rows: ArraySlice<Int32>) {
      let activities = network.activities
      for row in rows.prefix(Self.looked) {
        let (date, itsKind) = (activities.date[Int(row)], activities.kind[Int(row)])
        if date < latest { return }
        let actor = activities.actor[Int(row)]
        guard actor != doer, asked.contains(where: { isSame(actor, $0) }) else { continue }
        // Of several on one day the same one, in whatever order they are stored.
        if date > latest || isBefore((itsKind, actor), (kind, whom)) {
          (latest, kind, whom) = (date, itsKind, actor)
        }
      }
    }
    if let need { look(records.activities(need: need.row)) }
    look(records.activities(family: family.row))
    guard latest != Day.always else { return "" }
    let today = latest == asOf ? language.ago(days: 0) + ", " : ""
    let day = today + near(latest)
    let what = words(kind)
    guard let whom, namesOthers || asked.count > 1 || !asked.contains(where: { covers($0, whom) })
    else { return "; \(what) \(day)" }
    let name = called(whom)
    return "; \(what) \(day): \(name)"
  }

  /// The order of what was done on one day: by kind, one without a kind first, then by who did it.
  private func isBefore(
    _ one: (kind: ActivityKind?, who: Ref), _ other: (kind: ActivityKind?, who: Ref?)
  ) -> Bool {
    guard let who = other.who else { return true }
    func order(_ kind: ActivityKind?) -> Int { kind.map { Int($0.rawValue) } ?? -1 }
    return (order(one.kind), network.id(one.who)) < (order(other.kind), network.id(who))
  }

  /// Whether contact with one is contact with the other: the same one, or a contact of the service.
  private func covers(_ party: Ref, _ actor: Ref) -> Bool {
    party == actor || party.kind == .service
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
