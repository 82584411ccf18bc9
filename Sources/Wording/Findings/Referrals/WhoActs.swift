import Model

// Who can take a referral further, and whom they turn to.
extension FindingWriter {
  /// Somebody who can act, with what they are called; `ref` is nil where nobody in particular is
  /// known.
  struct Actor {
    let name: SentenceText
    let ref: Ref?
  }

  /// Who can ask about a referral: its sender, or the sender's service where the sender has left,
  /// else the family's helper.
  func asker(referral row: Int) -> Actor {
    let family = network.referrals.family[row]
    let sender = network.referrals.from[row]
    guard let unit = network.unit(sender) else { return helper(of: family) }
    switch presence(sender) {
    case .there: return Actor(name: called(sender), ref: sender)
    case .left, .notBegun: return Actor(name: service(unit), ref: Ref(.service, unit))
    case .closed, .notOpened: return helper(of: family)
    }
  }

  /// The family's coordinator, or one of its helpers.
  func helper(of family: Ref?) -> Actor {
    let contact = family.flatMap { coordinators[$0.row] }
    return Actor(name: helper(ofFamily: family), ref: contact.map { Ref(.contact, $0) })
  }

  /// Whether somebody would have to ask themselves: the same one, a service its own contact, or a
  /// contact the service that they are in.
  func asksThemselves(_ doer: Actor, _ other: Ref) -> Bool {
    guard let ref = doer.ref else { return false }
    if ref == other { return true }
    return (ref.kind == .service || other.kind == .service) && network.unit(ref) != nil
      && network.unit(ref) == network.unit(other)
  }

  /// What can be done about a referral whose receiver answers to whoever asks: they answer it
  /// themselves.
  func ownAnswer(_ row: Int, _ doer: Actor, _ to: Ref) -> SentenceText {
    let law = law(referral: row)
    if to.kind == .service, let ref = doer.ref, ref.kind == .contact {
      let (name, service) = (doer.name, called(to))
      return say(
        nb: "\(name) kan finne svaret i egen tjeneste (\(service)) og registrere det\(law)",
        nn: "\(name) kan finne svaret i eiga teneste (\(service)) og registrere det\(law)",
        en: "\(name) can find the answer in their own service (\(service)) and record it\(law)")
    }
    let name = called(to)
    return say(
      nb: "\(name) kan svare selv og registrere svaret\(law)",
      nn: "\(name) kan svare sjølv og registrere svaret\(law)",
      en: "\(name) can give the answer and record it\(law)")
  }

  /// What can be done about a referral to a service that is not there: send it to somebody who is,
  /// and end this one.
  func sendElsewhere(_ row: Int, _ service: Int) -> SentenceText {
    let doer = asker(referral: row).name
    let sends =
      isApplication(row)
      ? say(
        nb: "hjelpe familien å sende søknaden til", nn: "hjelpe familien å sende søknaden til",
        en: "help the family to send the application to")
      : say(
        nb: "sende henvisningen til", nn: "sende tilvisinga til", en: "send the referral to")
    let ends = say(
      nb: "registrere denne som trukket", nn: "registrere denne som trekt",
      en: "record this one as withdrawn")
    let others = candidates(referral: row)
    guard !others.isEmpty else {
      let name = self.service(service)
      return say(
        nb:
          "\(doer) kan spørre kommunen hvem som har tatt over etter \(name), \(sends) dem, og \(ends)",
        nn:
          "\(doer) kan spørje kommunen kven som har teke over etter \(name), \(sends) dei, og \(ends)",
        en:
          "\(doer) can ask the municipality who has taken over from \(name), \(sends) them, and \(ends)"
      )
    }
    let either = either(others)
    return say(
      nb: "\(doer) kan \(sends) \(either), og \(ends)",
      nn: "\(doer) kan \(sends) \(either), og \(ends)",
      en: "\(doer) can \(sends) \(either), and \(ends)")
  }

  /// Services that could do something about the need of a referral and have not been asked yet.
  func candidates(referral row: Int) -> [Int] {
    // For somebody the services that are shown are not those that there are.
    guard let need = network.referrals.need[row], !isForSomebody else { return [] }
    let to = network.unit(receiver(row))
    return services(
      forNeed: need.row, except: askedBefore(need: need.row).units + (to.map { [$0] } ?? []))
  }

  /// When there last was contact with whoever is to be asked about a referral, as the end of a
  /// sentence.
  func lastContact(
    referral row: Int, _ doer: Actor, _ to: Ref, namesOthers: Bool = false
  ) -> SentenceText {
    let referrals = network.referrals
    return lastContact(
      need: referrals.need[row], family: referrals.family[row],
      with: [to], by: doer.ref, namesOthers: namesOthers)
  }

  /// Whom a referral was sent to.
  func receiver(_ row: Int) -> Ref { network.referrals.to[row] }

  /// The service of the receiver where it is not there, as a row.
  func absentService(_ to: Ref) -> Int? {
    switch presence(to) {
    case .closed, .notOpened: network.unit(to)
    case .there, .left, .notBegun: nil
    }
  }

  /// `; Lars har sluttet`: that the contact who received it is not there; empty where they are.
  func gone(_ to: Ref) -> SentenceText {
    guard to.kind == .contact else { return "" }
    let name = person(contact: to.row)
    switch presence(to) {
    case .left:
      return say(
        nb: "; \(name) har sluttet", nn: "; \(name) har slutta", en: "; \(name) has left")
    case .notBegun:
      return say(
        nb: "; \(name) har ikke begynt ennå", nn: "; \(name) har ikkje byrja enno",
        en: "; \(name) has not begun yet")
    case .there, .closed, .notOpened: return ""
    }
  }
}
