/// How long an answer to a kind of referral may take, and what says so.
public struct DeadlineRule: Hashable, Sendable {
  /// The kind of referral.
  public let kind: String
  /// How long an answer may take from the day the referral was sent.
  public let length: LengthOfTime
  /// Whether an end that is no business day moves to the next one.
  public let rolls: Bool
  /// What the rule rests on, where that is known.
  public let basis: Basis?
  /// The paragraph, and where it can be read; empty where none is given.
  public let law, url: String
  /// The first and the last day on which a referral sent goes by the rule.
  public let validFrom, validUntil: Day
  /// The kind's name in bokmål, nynorsk and English; empty where none is given.
  public let nameNb, nameNn, nameEn: String

  init(
    _ kind: String, _ length: LengthOfTime, rolls: Bool, _ basis: Basis?, law: String,
    url: String = "", from: Day = .always, until: Day = .never,
    nb: String, nn: String, en: String
  ) {
    self.kind = kind
    self.length = length
    self.rolls = rolls
    self.basis = basis
    self.law = law
    self.url = url
    validFrom = from
    validUntil = until
    nameNb = nb
    nameNn = nn
    nameEn = en
  }

  /// The last day for an answer to a referral that was sent on a day.
  public func due(sent: Day) -> Day {
    let end = length.after(sent)
    return rolls ? end.rolledToBusinessDay : end
  }
}

/// The rules of deadlines that a network goes by: its own, or the Norwegian ones where it has none.
public struct DeadlineRules: Sendable {
  /// The rules, by kind and then by the day from which they are valid.
  public let rules: [DeadlineRule]
  private let byKind: [String: Range<Int>]

  /// The Norwegian rules that come with the program.
  public static let norwegian = DeadlineRules(NorwegianDeadlines.rules)

  /// The rules of a network.
  public init(of network: Network) {
    let rows = network.deadlines
    self.init(
      rows.count == 0
        ? NorwegianDeadlines.rules
        : (0..<rows.count).map { row in
          DeadlineRule(
            network.symbols[rows.kind[row]],
            rows.length[row] ?? LengthOfTime(0, .days),
            rolls: rows.roll[row] == Roll.next, rows.basis[row],
            law: rows.law[row], url: rows.url[row], from: rows.validFrom[row],
            until: rows.validUntil[row], nb: rows.nameNb[row], nn: rows.nameNn[row],
            en: rows.nameEn[row])
        })
  }

  init(_ unsorted: [DeadlineRule]) {
    rules = unsorted.sorted {
      $0.kind != $1.kind
        ? $0.kind.utf8.lexicographicallyPrecedes($1.kind.utf8) : $0.validFrom < $1.validFrom
    }
    var ranges: [String: Range<Int>] = [:]
    for (index, rule) in rules.enumerated() {
      ranges[rule.kind] = (ranges[rule.kind]?.lowerBound ?? index)..<(index + 1)
    }
    byKind = ranges
  }

  /// The rule for a kind that is valid on the day a referral was sent: of several, the one that
  /// became valid last. Nil where there is none.
  public func rule(kind: String, sent: Day) -> DeadlineRule? {
    guard let range = byKind[kind] else { return nil }
    return rules[range].last { $0.validFrom <= sent && sent <= $0.validUntil }
  }

  /// The kinds that there are rules for, in byte order.
  public var kinds: [String] {
    byKind.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
