package import Analysis
import Diagrams
public import Model
import Reports
import Synchronization
package import Wording

/// A network on a day, or the part of it that answers for a family, with what is found in it.
public final class Overview: Sendable {
  package let situation: Situation
  package let findings: Findings
  /// What is worked out once, when a page first asks.
  let later = Mutex<Later>(Later())

  struct Later {
    var folded: [Ref.Kind: FoldedTexts] = [:]
    var today: [TodayKey: TodayPart] = [:]
    var index: FamilyIndex?
    var writers: [Language: FindingWriter] = [:]
    var pairs: ServicePairs?
    var services: ServiceCounts?
    var counts: WaitingCounts?
    var activities: Groups?
    var facts: [TodayKey: TodayFacts] = [:]
    var reports: [Language: ReportDocument] = [:]
    var pictures: [PictureKey: (svg: Markup, links: Markup)] = [:]
  }

  /// What a picture of the whole network within a page depends on, beside the network and the day.
  struct PictureKey: Hashable {
    let view: View
    let rows: GapRows
    let language: Language
    /// The page that its links come back to.
    let page: String
  }

  /// How many pictures are kept.
  private static let mostPictures = 16

  /// Analyses a network.
  public init(_ network: Network, asOf day: Day) {
    situation = Situation(network, asOf: day)
    findings = analyse(situation, measuring: false).findings
  }

  /// Analyses the part of a network that answers for one family, and finds what is said of it.
  public init(part: Network, family: Ref, asOf day: Day) {
    situation = Situation(part, asOf: day)
    findings = analyse(situation, scope: .family(family.row), measuring: false).findings
  }

  /// Lets go of what was worked out for pages. Some of it names the overview that it is of, so that
  /// neither would ever be let go of without this.
  public func letGo() { later.withLock { $0 = Later() } }

  /// The network.
  public var network: Network { situation.network }
  /// The day.
  public var day: Day { situation.day }

  /// What each family has.
  package var index: FamilyIndex {
    later.withLock { later in
      if let index = later.index { return index }
      let index = FamilyIndex(situation)
      later.index = index
      return index
    }
  }

  /// How much each family has open.
  var waitingCounts: WaitingCounts {
    if let counts = later.withLock({ $0.counts }) { return counts }
    let counts = WaitingCounts(self)
    later.withLock { $0.counts = counts }
    return counts
  }

  /// What there is between every two services.
  package var pairs: ServicePairs {
    later.withLock { later in
      if let pairs = later.pairs { return pairs }
      let pairs = ServicePairs(situation)
      later.pairs = pairs
      return pairs
    }
  }

  /// How much each service has.
  var services: ServiceCounts {
    later.withLock { later in
      if let services = later.services { return services }
      let services = ServiceCounts(situation)
      later.services = services
      return services
    }
  }

  /// A picture within a page, which is made when it is first asked for; nil where there is none.
  func picture(
    _ key: PictureKey, _ make: () -> (svg: Markup, links: Markup)?
  ) -> (svg: Markup, links: Markup)? {
    if let kept = later.withLock({ $0.pictures[key] }) { return kept }
    guard let made = make() else { return nil }
    later.withLock { later in
      if later.pictures.count >= Self.mostPictures { later.pictures = [:] }
      later.pictures[key] = made
    }
    return made
  }

  /// The manager's report, which takes long on a large network; made when it is first asked for.
  func managersReport(_ language: Language, _ make: () -> ReportDocument) -> ReportDocument {
    if let report = later.withLock({ $0.reports[language] }) { return report }
    let report = make()
    later.withLock { $0.reports[language] = report }
    return report
  }

  /// Who says the findings.
  package func writer(_ language: Language) -> FindingWriter {
    later.withLock { later in
      if let writer = later.writers[language] { return writer }
      let writer = FindingWriter(situation, language: language)
      later.writers[language] = writer
      return writer
    }
  }
}

/// The network as it is now: read whole a while ago, and the families that changed since read anew,
/// since reading all of a large one takes longer than a page may.
public struct CurrentNetwork: Sendable {
  /// The whole, as it was read.
  public let whole: Overview
  /// The families that changed since then, by their ids; nil for one that is gone.
  public let changed: [String: Overview?]

  /// A network, and what changed in it since.
  public init(_ whole: Overview, changed: [String: Overview?] = [:]) {
    self.whole = whole
    self.changed = changed
  }

  /// What answers for a family: the family read anew, where it changed, else the whole.
  func overview(of family: String) -> Overview { (changed[family] ?? nil) ?? whole }

  /// Whether there is any family.
  var hasFamilies: Bool {
    let gone = changed.count { id, overview in
      overview == nil && whole.network.find(.family, id: id) != nil
    }
    return whole.network.families.count > gone || changed.contains { $0.value != nil }
  }

  /// A contact by id, as long as there is one.
  func contact(_ id: String?) -> String? {
    id.flatMap { whole.network.find(.contact, id: $0) == nil ? nil : $0 }
  }

  /// The whole without the families that changed, and each of these.
  package var parts: [NetworkView] {
    let families = whole.network.families
    var left: Set<Int> = []
    var parts: [NetworkView] = []
    for (id, overview) in changed.sorted(by: { $0.key < $1.key }) {
      if let row = whole.network.find(.family, id: id) { left.insert(row.row) }
      guard let overview, let family = overview.network.find(.family, id: id) else { continue }
      parts.append(NetworkView(overview: overview, family: family.row, families: 1))
    }
    return [NetworkView(overview: whole, without: left, families: families.count)] + parts
  }
}

/// A network, or a part of it, of which some families count.
package struct NetworkView: Sendable {
  package let overview: Overview
  /// The only family that counts; nil where all do but those that are left out.
  var family: Int?
  var without: Set<Int> = []
  /// How many families there are at most.
  let families: Int

  /// Whether a family, as a row, counts.
  package func holds(_ row: Int) -> Bool {
    family.map { $0 == row } ?? !without.contains(row)
  }

  /// Of the families that count, those of a coordinator, given by id; all without one.
  func isMine(_ me: String?, _ language: Language) -> (Int) -> Bool {
    guard let me else { return holds }
    // Who is not in the part is nobody's coordinator there.
    guard let row = overview.network.find(.contact, id: me)?.row else { return { _ in false } }
    let coordinators = overview.writer(language).coordinators
    return { holds($0) && coordinators[$0] == row }
  }

  /// The families that count, as rows.
  package var rows: [Int] {
    family.map { [$0] } ?? (0..<families).filter { !without.contains($0) }
  }
}
