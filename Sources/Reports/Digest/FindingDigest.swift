public import Analysis
public import Model

/// The findings in the order in which people can take them: what is urgent, what is new, what one
/// question to a service would settle, and the rest, where what repeats is one line. Each finding
/// is in one of them.
///
/// The table, Markdown and the reports go by it. In O(findings).
public struct FindingDigest: Sendable {
  /// A service with whom one conversation would settle several findings.
  public struct Call: Sendable {
    /// The service, as a row.
    public let service: Int
    /// Places of those findings that are neither urgent nor new, in their order.
    public let findings: [Int32]
    /// How many more it would settle that stand among the urgent and the new ones.
    public let listedBefore: Int
    /// How many needs and questions all of them are about.
    public let matters: Int
  }

  /// What is found again and again: the same rule about the same service or area of life.
  public struct Repeat: Sendable {
    /// The rule.
    public let code: FindingCode
    /// The service or area of life; nil where a rule has neither.
    public let about: Ref?
    /// Places of the findings, in their order.
    public let findings: [Int32]
  }

  /// Places of the findings that are critical.
  public let urgent: [Int32]
  /// Places of the others that were not there on the earlier day; none where no day was asked
  /// about.
  public let new: [Int32]
  /// How many of the urgent ones are new.
  public let newAndUrgent: Int
  /// The services that settle most come first; among equals by id.
  public let calls: [Call]
  /// Places of the rest.
  public let rest: [Int32]

  /// Orders findings, which are given in the order of `docs/output.en.md`.
  ///
  /// - Parameter isNew: for each whether it is new; nil where no earlier day was asked about.
  public init(_ findings: Findings, of network: Network, isNew: [Bool]? = nil) {
    var urgent: [Int32] = []
    var new: [Int32] = []
    var newAndUrgent = 0
    let answerers = findings.map { network.answerer(of: $0) }
    var settled = [Int32](repeating: 0, count: network.services.count)
    var matters: [Int: Set<UrgentMatters.About>] = [:]
    for (index, answerer) in answerers.enumerated() {
      guard let answerer else { continue }
      settled[answerer] += 1
      matters[answerer, default: []].insert(network.matter(of: findings[index]))
    }
    var listed = [[Int32]](repeating: [], count: network.services.count)
    var before = [Int](repeating: 0, count: network.services.count)
    var rest: [Int32] = []
    for (index, finding) in findings.enumerated() {
      let answerer = answerers[index].flatMap { settled[$0] > 1 ? $0 : nil }
      let isNew = isNew?[index] == true
      if finding.severity == .critical || isNew {
        if finding.severity == .critical {
          urgent.append(Int32(index))
          if isNew { newAndUrgent += 1 }
        } else {
          new.append(Int32(index))
        }
        if let answerer { before[answerer] += 1 }
      } else if let answerer {
        listed[answerer].append(Int32(index))
      } else {
        rest.append(Int32(index))
      }
    }
    self.urgent = urgent
    self.new = new
    self.newAndUrgent = newAndUrgent
    self.rest = rest
    let ranks = network.services.id.ranks()
    calls = listed.indices.filter { !listed[$0].isEmpty }
      .sorted {
        settled[$0] != settled[$1] ? settled[$0] > settled[$1] : ranks[$0] < ranks[$1]
      }
      .map {
        Call(
          service: $0, findings: listed[$0], listedBefore: before[$0],
          matters: matters[$0, default: []].count)
      }
  }

  /// The rest with what repeats gathered: the heaviest first, then what is found most often, then
  /// by code and what it is about.
  public func repeats(_ findings: Findings, of network: Network) -> [Repeat] {
    struct Key: Hashable {
      let code: FindingCode
      let about: Ref?
    }
    var places: [Key: Int] = [:]
    var gathered: [(key: Key, findings: [Int32])] = []
    for index in rest {
      let finding = findings[Int(index)]
      let key = Key(code: finding.code, about: network.about(finding))
      if let place = places[key] {
        gathered[place].findings.append(index)
      } else {
        places[key] = gathered.count
        gathered.append((key, [index]))
      }
    }
    func worst(_ one: [Int32]) -> Severity { findings[Int(one[0])].severity }
    return gathered.sorted { one, other in
      let (a, b) = (worst(one.findings), worst(other.findings))
      if a != b { return a < b }
      if one.findings.count != other.findings.count {
        return one.findings.count > other.findings.count
      }
      if one.key.code != other.key.code {
        return one.key.code.rawValue < other.key.code.rawValue
      }
      return network.aboutId(one.key.about) < network.aboutId(other.key.about)
    }.map { Repeat(code: $0.key.code, about: $0.key.about, findings: $0.findings) }
  }
}

extension Network {
  /// What findings of a rule have in common across families: the area of life of a need, or a
  /// service; nil where there is neither.
  func about(_ finding: Finding) -> Ref? {
    switch finding.subject.kind {
    case .need:
      needs.domain[finding.subject.row].map { Ref(.domain, Int($0.rawValue)) }
    case .domain, .service:
      finding.subject
    case .contact:
      unit(finding.subject).map { Ref(.service, $0) }
    case .referral:
      unit(referrals.to[finding.subject.row]).map { Ref(.service, $0) }
    default: nil
    }
  }

  fileprivate func aboutId(_ ref: Ref?) -> String { ref.map(id) ?? "" }

  /// How many families some findings are about.
  func families(_ places: [Int32], among findings: Findings) -> Int {
    Set(places.compactMap { findings[Int($0)].family }).count
  }
}
