import Model

extension Situation {
  /// A finding about a referral, a need or a person of a family, or the family itself.
  func finding(
    _ code: FindingCode, _ severity: Severity, _ subject: Ref, family: Int,
    since: Day = .never, related: Related = []
  ) -> Finding {
    finding(
      code, severity, subject, family: Ref(.family, family), area: network.families.area[family],
      since: since, related: related)
  }

  /// A finding about a service or a contact.
  func finding(
    _ code: FindingCode, _ severity: Severity, service subject: Ref, related: Related
  ) -> Finding {
    finding(
      code, severity, subject, family: nil,
      area: unit(subject).flatMap { network.services.area[$0] }, since: .never, related: related)
  }

  /// A finding with all its facts; the related are put in order.
  func finding(
    _ code: FindingCode, _ severity: Severity, _ subject: Ref, family: Ref?, area: Symbol?,
    since: Day, related: Related
  ) -> Finding {
    Finding(
      code: code, severity: severity, subject: subject, family: family, area: area, since: since,
      days: since == .never ? nil : day.days(since: since),
      related: related.count < 2 ? related : Related(related.sorted { precedes($0, $1) }))
  }

  /// Whether one comes before another: by the kind's word, then by the id's bytes.
  func precedes(_ one: Ref, _ other: Ref) -> Bool {
    let order = compare(one, other)
    return order < 0
  }

  /// Negative, zero or positive as one comes before, is, or comes after another.
  func compare(_ one: Ref, _ other: Ref) -> Int {
    if one == other { return 0 }
    if one.kind != other.kind { return one.kind.code < other.kind.code ? -1 : 1 }
    return compareBytes(utf8(one), utf8(other))
  }

  /// The bytes of an id; of a domain, its code's.
  func utf8(_ ref: Ref) -> ArraySlice<UInt8> {
    switch ref.kind {
    case .family: network.families.id.utf8(ref.row)
    case .person: network.people.id.utf8(ref.row)
    case .service: network.services.id.utf8(ref.row)
    case .contact: network.contacts.id.utf8(ref.row)
    case .need: network.needs.id.utf8(ref.row)
    case .referral: network.referrals.id.utf8(ref.row)
    case .agreement: network.agreements.id.utf8(ref.row)
    case .goal: network.goals.id.utf8(ref.row)
    case .domain: Array(Domain.codes[ref.row].utf8)[...]
    }
  }
}

/// Negative, zero or positive as one comes before, equals or comes after another, byte by byte.
func compareBytes(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Int {
  for (a, b) in zip(one, other) where a != b {
    return a < b ? -1 : 1
  }
  return one.count - other.count
}
