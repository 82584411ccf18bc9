import Analysis
import Model
import Wording

/// Which findings are asked for.
struct FindingSelection {
  let day: Day
  /// An earlier day, where what has changed since then is asked about.
  let since: Day?
  /// Nil for every topic.
  let topic: Topic?
  /// Empty for every code.
  let codes: Set<FindingCode>
  /// The least severe that is asked for; nil for every severity.
  let least: Severity?
  let place: Place

  /// What the findings are about, as somebody has named it.
  enum Place: Equatable {
    case everything
    case family(String)
    case area(String)
  }

  /// - Parameter today: the day where none is given.
  init(_ invocation: Invocation, today: Day) throws(UsageFault) {
    day = invocation[.asOf] ?? today
    since = try invocation.since(before: day)
    topic = invocation.arguments.dropFirst().first.flatMap(Topic.init(rawValue:))
    codes = Set(invocation.all(.code))
    least = invocation[.minSeverity]
    place =
      invocation[.family].map(Place.family) ?? invocation[.area].map(Place.area) ?? .everything
  }

  /// The only topic that is asked for, by its name or by the codes; nil where there are several.
  var onlyTopic: Topic? {
    let topics = Set(codes.map(\.topic))
    return topic ?? (topics.count == 1 ? topics.first : nil)
  }

  /// Finds what is asked for in a network on the day.
  ///
  /// - Parameters:
  ///   - exact: as of `analyse`.
  ///   - isForSomebody: whether the network is a projection, in which what is not there may be
  ///     hidden.
  func findings(
    in situation: Situation, scope: Scope, exact: Bool, isForSomebody: Bool
  ) -> SelectedFindings {
    func analysed(_ situation: Situation, measuring: Bool = true) -> AnalysisResult {
      let result = analyse(
        situation, topic: topic, scope: scope,
        measures: exact ? .exact : .all,
        measuring: measuring && !isForSomebody)
      return isForSomebody ? result.forAudience : result
    }
    let all = analysed(situation)
    let result = all.filtered(isOfCodes)
    let earlier = since.map {
      analysed(Situation(situation.network, asOf: $0), measuring: false)
        .filtered(isOfCodes).findings
    }
    let isNew = earlier.map { areNew(result.findings, since: $0) }
    let judged = isNew.map { result.findings.marked($0) } ?? result.findings
    let isAsked = result.findings.map(isSevere)
    return SelectedFindings(
      all: all, result: result.with(result.findings.marked(isAsked)),
      isNew: isNew.map { zip($0, isAsked).filter { $0.1 }.map { $0.0 } },
      earlier: earlier?.filter(isSevere), worst: judged.map(\.severity).min())
  }

  private func isOfCodes(_ finding: Finding) -> Bool {
    codes.isEmpty || codes.contains(finding.code)
  }

  private func isSevere(_ finding: Finding) -> Bool {
    least.map { finding.severity <= $0 } ?? true
  }
}

/// The findings that were asked for.
struct SelectedFindings {
  /// All that there are, of every code and severity.
  let all: AnalysisResult
  /// Those that were asked for.
  private(set) var result: AnalysisResult
  /// For each of them whether it is new; nil where no earlier day was asked about.
  private(set) var isNew: [Bool]?
  /// Those of the earlier day.
  let earlier: Findings?
  /// The worst of every severity; where an earlier day was asked about, of the new ones.
  let worst: Severity?

  /// The new ones alone, for readers that take one list.
  var onlyNew: SelectedFindings {
    guard let isNew else { return self }
    var new = self
    new.result = result.with(result.findings.marked(isNew))
    new.isNew = nil
    return new
  }
}

extension Invocation {
  /// The day that `--since` says, which comes before the day asked about.
  func since(before day: Day) throws(UsageFault) -> Day? {
    guard let since = self[.since], since >= day else { return self[.since] }
    throw .option(AnyOption.since.name, .notBefore(since, day))
  }
}
