import Analysis
import Model

/// What a manager's report counts: families, before anything is hidden. In O(families + findings).
struct ManagerFigures {
  /// Of each kind of finding.
  struct Kind {
    /// Families with one, with a critical one, and with a new one.
    var families = 0, urgent = 0, new = 0
    /// Findings that are of no family: of services or contacts.
    var others = 0, newOthers = 0
  }

  /// A service that was asked.
  struct Receiver {
    var service: Int
    /// Families that wait for its answer beyond the deadline, and whose question stopped there.
    var waiting = 0, stopped = 0
    /// Half of those that wait have waited longer than this many days beyond it.
    var median = 0
  }

  /// A service that somebody will be too old for within a year, with nobody to take over.
  struct Ending {
    var service: Int
    /// Families of which somebody is, within half a year and in the half year after.
    var soon = 0, later = 0
    /// How many days half a year has here.
    static let halfYear = 182
  }

  /// The areas of open families: by name, families without an area last.
  private(set) var areas: [Symbol?] = []
  private(set) var families = 0
  /// Families with something critical, with a need that nobody has, waiting beyond a deadline, with
  /// something new.
  private(set) var urgent = 0, nobody = 0, waiting = 0, new = 0
  /// By place in `FindingCode.allCases`.
  private(set) var kinds = [Kind](repeating: Kind(), count: FindingCode.allCases.count)
  /// Of each area, families by their most severe finding; the last have none.
  private(set) var severities: [[Int]] = []
  /// Of each area, families with a need that nobody has, by area of life.
  private(set) var nobodyByDomain: [[Int]] = []
  /// Of each area, families with each kind of finding, and with a critical one of it; by place in
  /// `FindingCode.allCases`.
  private(set) var kindsByArea: [[Int]] = [], urgentByArea: [[Int]] = []
  /// Of each area, families with a need that nobody has.
  private(set) var nobodyByArea: [Int] = []
  /// In the order of ids.
  private(set) var receivers: [Receiver] = []
  /// In the order of ids.
  private(set) var endings: [Ending] = []
  /// Families of which somebody is too old for a service already, with nobody to take over.
  private(set) var passed = 0
  /// Families that wait, by who asked (nil is a family) and who was asked.
  private(set) var questions: [(from: Int?, to: Int, families: Int)] = []

  /// Whether families are told apart by area at all.
  var showsPlaces: Bool { areas.count > 1 || areas.contains { $0 != nil } }

  /// - Parameter isNew: for each finding whether it is new; nil where no earlier day was asked
  ///   about.
  init(_ situation: Situation, _ findings: Findings, isNew: [Bool]?) {
    let network = situation.network
    let open = (0..<network.families.count).filter { situation.familyIsOpen[$0] }
    families = open.count
    areas = Self.areas(of: open, network)
    let areaPlace = Dictionary(uniqueKeysWithValues: areas.enumerated().map { ($1, $0) })
    severities = areas.map { _ in [Int](repeating: 0, count: Severity.allCases.count + 1) }
    nobodyByDomain = areas.map { _ in [Int](repeating: 0, count: Domain.allCases.count) }
    kindsByArea = areas.map { _ in [Int](repeating: 0, count: FindingCode.allCases.count) }
    urgentByArea = kindsByArea
    nobodyByArea = areas.map { _ in 0 }
    let groups = Groups(count: network.families.count, rows: findings.indices) {
      findings[$0].family
    }
    var services = ServiceCounts()
    for family in open {
      let facts = FamilyFacts(groups[family], situation, findings, isNew: isNew)
      count(facts, inArea: areaPlace[network.families.area[family]] ?? 0)
      services.count(facts)
    }
    countOthers(findings, isNew: isNew)
    let ranks = network.services.id.ranks()
    receivers = services.receivers(ranks)
    endings = services.endings(ranks)
    questions = services.questions(ranks)
  }

  /// The areas of families: by name, no area last.
  private static func areas(of families: [Int], _ network: Network) -> [Symbol?] {
    let areas = Set(families.map { network.families.area[$0] }).sorted { one, other in
      guard let one, let other else { return other == nil && one != nil }
      return network.symbols[one].utf8.lexicographicallyPrecedes(network.symbols[other].utf8)
    }
    // Where no family is followed up, the sums are those of nobody.
    return areas.isEmpty ? [nil] : areas
  }

  /// Counts an open family.
  private mutating func count(_ facts: FamilyFacts, inArea area: Int) {
    for index in FindingCode.allCases.indices where facts.all & (1 << UInt32(index)) != 0 {
      kinds[index].families += 1
      kindsByArea[area][index] += 1
      if facts.urgent & (1 << UInt32(index)) != 0 {
        kinds[index].urgent += 1
        urgentByArea[area][index] += 1
      }
      if facts.new & (1 << UInt32(index)) != 0 { kinds[index].new += 1 }
    }
    if facts.urgent != 0 { urgent += 1 }
    if facts.new != 0 { new += 1 }
    if facts.domains != 0 {
      nobody += 1
      nobodyByArea[area] += 1
    }
    if !facts.waits.isEmpty { waiting += 1 }
    severities[area][facts.worst] += 1
    for domain in Domain.allCases where facts.domains & (1 << UInt32(domain.rawValue)) != 0 {
      nobodyByDomain[area][Int(domain.rawValue)] += 1
    }
    if facts.isPassed { passed += 1 }
  }

  /// Counts what is of no open family: families that were closed too soon, services and contacts.
  private mutating func countOthers(_ findings: Findings, isNew: [Bool]?) {
    for (index, finding) in findings.enumerated() {
      let kind = finding.code.place
      if finding.code == .familyClosedOpen {
        kinds[kind].families += 1
        if isNew?[index] == true { kinds[kind].new += 1 }
      }
      if finding.family == nil {
        kinds[kind].others += 1
        if isNew?[index] == true { kinds[kind].newOthers += 1 }
      }
    }
  }
}

extension ManagerFigures {
  /// Who asked whom, as rows of services; nil is a family.
  fileprivate struct Question: Hashable {
    let from: Int?
    let to: Int
  }

  /// What the findings of one family say of it.
  fileprivate struct FamilyFacts {
    /// Its kinds of findings, its critical and its new ones: a bit each, by place.
    var all: UInt32 = 0, urgent: UInt32 = 0, new: UInt32 = 0
    /// The areas of life of its needs that nobody has: a bit each.
    var domains: UInt32 = 0
    /// Its most severe finding.
    var worst = Severity.allCases.count
    /// Days beyond the deadline, by the service that it waits for; of several questions the most.
    var waits: [Int: Int] = [:]
    /// The services where a question of it stopped.
    var stops: Set<Int> = []
    var questions: Set<Question> = []
    /// The services that somebody will be too old for, within half a year and later.
    var soon: Set<Int> = [], later: Set<Int> = []
    /// Whether somebody is too old already.
    var isPassed = false

    init(
      _ rows: some Sequence<Int32>, _ situation: Situation, _ findings: Findings, isNew: [Bool]?
    ) {
      for index in rows.map({ Int($0) }) {
        let finding = findings[index]
        let bit = UInt32(1) << UInt32(finding.code.place)
        all |= bit
        if finding.severity == .critical { urgent |= bit }
        if isNew?[index] == true { new |= bit }
        worst = min(worst, Int(finding.severity.rawValue))
        note(finding, situation)
      }
    }

    /// Notes what a finding says besides that it is there.
    private mutating func note(_ finding: Finding, _ situation: Situation) {
      let network = situation.network
      switch finding.code {
      case let code where FindingCode.ofNobody.contains(code):
        if let domain = network.needs.domain[finding.subject.row] {
          domains |= 1 << UInt32(domain.rawValue)
        }
      case .referralUnanswered:
        let referral = finding.subject.row
        guard let to = situation.unit(network.referrals.to[referral]) else { return }
        waits[to] = max(waits[to] ?? 0, finding.days ?? 0)
        questions.insert(
          Question(from: situation.unit(network.referrals.from[referral]), to: to))
      case .referralDeadEnd:
        if let service = situation.unit(network.referrals.to[finding.subject.row]) {
          stops.insert(service)
        }
      case .gapTransition:
        guard let service = finding.related.first?.row,
          let day = situation.change(of: finding.subject.row, at: service)
        else { return }
        switch day.days(since: situation.day) {
        case ...0: isPassed = true
        case ...Ending.halfYear: soon.insert(service)
        default: later.insert(service)
        }
      default: break
      }
    }
  }

  /// What is counted of services, over all open families.
  fileprivate struct ServiceCounts {
    private var waitingFor: [Int: [Int]] = [:]
    private var stoppedAt: [Int: Int] = [:]
    private var endingAt: [Int: Ending] = [:]
    private var asked: [Question: Int] = [:]

    mutating func count(_ facts: FamilyFacts) {
      for (service, days) in facts.waits { waitingFor[service, default: []].append(days) }
      for service in facts.stops { stoppedAt[service, default: 0] += 1 }
      for question in facts.questions { asked[question, default: 0] += 1 }
      for service in facts.soon { endingAt[service, default: Ending(service: service)].soon += 1 }
      for service in facts.later {
        endingAt[service, default: Ending(service: service)].later += 1
      }
    }

    func receivers(_ ranks: [Int32]) -> [Receiver] {
      Set(waitingFor.keys).union(stoppedAt.keys).sorted { ranks[$0] < ranks[$1] }.map { service in
        let days = (waitingFor[service] ?? []).sorted()
        return Receiver(
          service: service, waiting: days.count, stopped: stoppedAt[service] ?? 0,
          median: days.isEmpty ? 0 : days[days.count / 2])
      }
    }

    func endings(_ ranks: [Int32]) -> [Ending] {
      endingAt.values.sorted { ranks[$0.service] < ranks[$1.service] }
    }

    /// Those that most families wait for first.
    func questions(_ ranks: [Int32]) -> [(from: Int?, to: Int, families: Int)] {
      // A family that asks comes before all services.
      func rank(_ service: Int?) -> Int32 { service.map { ranks[$0] } ?? -1 }
      return asked.map { (from: $0.key.from, to: $0.key.to, families: $0.value) }.sorted {
        one, other in
        if one.families != other.families { return one.families > other.families }
        return (rank(one.from), rank(one.to)) < (rank(other.from), rank(other.to))
      }
    }
  }
}
