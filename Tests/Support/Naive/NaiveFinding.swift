/// Somebody or something that a finding names.
public struct NaiveThing: Hashable, Comparable, Codable, Sendable {
  /// `family`, `person`, `service`, `contact`, `need`, `referral`, `agreement`, `goal` or `domain`.
  public var kind: String
  /// Its id, or the code of the domain.
  public var id: String

  /// A thing of a kind.
  public init(_ kind: String, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// By kind, then id, both by UTF-8 bytes.
  public static func < (a: Self, b: Self) -> Bool {
    a.kind == b.kind ? naivePrecedes(a.id, b.id) : naivePrecedes(a.kind, b.kind)
  }
}

/// A finding as `docs/findings.en.md` defines it, without its sentences; days are `YYYY-MM-DD`.
public struct NaiveFinding: Equatable, Codable, Sendable {
  /// The rule, such as `gap.nobody`.
  public var code: String
  /// `critical`, `high`, `medium` or `low`.
  public var severity: String
  /// What the finding is about.
  public var subject: NaiveThing
  /// The id of the family, nil where it is about none.
  public var family: String?
  /// The area, nil where there is none.
  public var area: String?
  /// The first day of it, nil where there is none.
  public var since: String?
  /// Whole days from `since` to the day of the question, nil without `since`.
  public var days: Int?
  /// The evidence, by kind and id.
  public var related: [NaiveThing]

  /// The order of `docs/output.en.md`.
  static func precedes(_ a: Self, _ b: Self) -> Bool {
    let severities = ["critical", "high", "medium", "low"]
    let severityA = severities.firstIndex(of: a.severity) ?? 9
    let severityB = severities.firstIndex(of: b.severity) ?? 9
    if severityA != severityB { return severityA < severityB }
    if a.days != b.days {
      guard let daysA = a.days else { return false }
      guard let daysB = b.days else { return true }
      return daysA > daysB
    }
    if a.code != b.code { return naivePrecedes(a.code, b.code) }
    if a.subject.id != b.subject.id { return naivePrecedes(a.subject.id, b.subject.id) }
    if a.area != b.area {
      guard let areaA = a.area else { return true }
      guard let areaB = b.area else { return false }
      return naivePrecedes(areaA, areaB)
    }
    return a.related.lexicographicallyPrecedes(b.related)
  }

  package init(
    code: String,
    severity: String,
    subject: NaiveThing,
    family: String?,
    area: String?,
    since: String?,
    days: Int?,
    related: [NaiveThing]
  ) {
    self.code = code
    self.severity = severity
    self.subject = subject
    self.family = family
    self.area = area
    self.since = since
    self.days = days
    self.related = related
  }
}

/// All findings of a bundle on a day (`YYYY-MM-DD`), in the order of `docs/output.en.md`; none when
/// the day cannot be read.
public func naiveFindings(_ bundle: PlainBundle, asOf: String) -> [NaiveFinding] {
  guard let day = NaiveDay.parse(asOf) else { return [] }
  let network = NaiveNetwork(bundle.withAreasMadeOne(), asOf: day)
  return
    (network.referralFindings() + network.needFindings() + network.familyFindings()
    + network.planFindings() + network.siloFindings()).sorted(by: NaiveFinding.precedes)
}

extension NaiveNetwork {
  /// A finding with its family, area, days and order of evidence filled in.
  func finding(
    _ code: String, _ severity: String, _ subject: NaiveThing, family: String? = nil,
    area: String? = nil, since: Int? = nil, related: [NaiveThing] = []
  ) -> NaiveFinding {
    NaiveFinding(
      code: code, severity: severity, subject: subject, family: family,
      area: family.map { self.area(ofFamily: $0) } ?? area, since: since.map { NaiveDay.text($0) },
      days: since.map { d - $0 }, related: Set(related).sorted())
  }
}
