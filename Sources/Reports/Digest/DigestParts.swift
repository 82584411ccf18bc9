import Analysis
import Model
import Text
import Wording

/// One group of findings as the table and Markdown show it.
struct DigestPart {
  /// Something that is counted instead of listed.
  struct Line {
    let severity: Severity
    let count: Int
    let text: String
  }

  /// What stands above it; nil where there is nothing to be told apart from.
  var heading: String?
  /// Places of findings, each of which is said in full.
  var findings: ArraySlice<Int32> = []
  /// What is counted.
  var lines: [Line] = []
  /// How many more there are and how to see them.
  var more: String?
}

/// What a digest is of, for those who write it.
struct DigestSource {
  let result: AnalysisResult
  let network: Network
  let writer: FindingWriter
  let digest: FindingDigest
  /// The day since which findings are new.
  let since: Day?
  /// Whether it says with which options more is shown: not to those who read a page that somebody
  /// else has made.
  var namesOptions = true
  /// Whether it lists the families with most findings: never where families are not to be ranked.
  var ranksFamilies = true

  private var findings: Findings { result.findings }
  private var language: Language { writer.language }

  /// The groups in their order. Whatever is left out is counted in one of them.
  func parts(_ limits: DigestLimits) -> [DigestPart] {
    var parts: [DigestPart] = []
    if !digest.urgent.isEmpty {
      parts.append(
        listed(
          digest.urgent, most: limits.urgent, heading: language.urgentHeading(digest.urgent.count),
          seeing: option("--min-severity critical --all")))
    }
    // That nothing is new is told the coordinator alone.
    if let since, writer.stamp == nil || !digest.new.isEmpty {
      parts.append(
        listed(
          digest.new, most: limits.new,
          heading: language.newHeading(
            digest.new.count, since: since, urgent: digest.newAndUrgent),
          seeing: option("--since \(since) --all")))
    }
    if limits.listsAll {
      for call in digest.calls {
        let heading = language.callHeading(
          name(Int32(call.service)), matters: call.matters,
          findings: call.findings.count + call.listedBefore, listedBefore: call.listedBefore)
        parts.append(DigestPart(heading: heading, findings: call.findings[...]))
      }
      if !digest.rest.isEmpty {
        parts.append(
          DigestPart(
            heading: language.restHeading(digest.rest.count), findings: digest.rest[...]))
      }
      if parts.count == 1 { parts[0].heading = nil }
      return parts
    }
    if !digest.calls.isEmpty { parts.append(calls(limits)) }
    if !digest.rest.isEmpty { parts.append(repeats(limits)) }
    if ranksFamilies { parts.append(families(limits)) }
    return parts.filter { !$0.findings.isEmpty || !$0.lines.isEmpty || $0.heading != nil }
  }

  private func option(_ words: String) -> String? { namesOptions ? words : nil }

  private func listed(
    _ places: [Int32], most: Int, heading: String, seeing option: String?
  ) -> DigestPart {
    var part = DigestPart(heading: heading, findings: places.prefix(most))
    let left = places.count - part.findings.count
    if left > 0 { part.more = language.more(left, seeing: option) }
    return part
  }

  private func calls(_ limits: DigestLimits) -> DigestPart {
    var part = DigestPart(heading: language[report: .callsHeading])
    for call in digest.calls.prefix(limits.calls) {
      let all = call.findings.count + call.listedBefore
      part.lines.append(
        DigestPart.Line(
          severity: findings[Int(call.findings[0])].severity, count: all,
          text: name(Int32(call.service)) + ": " + kinds(call.findings)
            + (call.listedBefore > 0 ? "; " + language.listedBefore(call.listedBefore) : "")))
    }
    let left = digest.calls.dropFirst(limits.calls)
    if !left.isEmpty {
      part.more = language.moreServices(
        left.count, with: left.reduce(0) { $0 + $1.findings.count }, seeing: option("--all"))
    }
    return part
  }

  private func repeats(_ limits: DigestLimits) -> DigestPart {
    var part = DigestPart(heading: language[report: .repeatsHeading])
    let repeats = digest.repeats(findings, of: network)
    for one in repeats.prefix(limits.repeats) {
      let families = network.families(one.findings, among: findings)
      var text = one.code.words[language]
      if let about = one.about { text += ": " + writer.name(about) }
      if families > 0 { text += " (" + language.count(families, TableName.families.noun) + ")" }
      part.lines.append(
        DigestPart.Line(
          severity: findings[Int(one.findings[0])].severity, count: one.findings.count, text: text))
    }
    let left = repeats.dropFirst(limits.repeats)
    if !left.isEmpty {
      part.more = language.moreKinds(
        left.count, with: left.reduce(0) { $0 + $1.findings.count }, seeing: option("--all"))
    }
    return part
  }

  /// The families with the most findings, those with urgent ones first.
  private func families(_ limits: DigestLimits) -> DigestPart {
    var counts = [Int32](repeating: 0, count: network.families.count)
    var urgent = counts
    for finding in findings {
      guard let family = finding.family?.row else { continue }
      counts[family] += 1
      if finding.severity == .critical { urgent[family] += 1 }
    }
    let ranks = network.families.id.ranks()
    let found = counts.indices.filter { counts[$0] > 0 }.sorted { one, other in
      if urgent[one] != urgent[other] { return urgent[one] > urgent[other] }
      return counts[one] != counts[other]
        ? counts[one] > counts[other] : ranks[one] < ranks[other]
    }
    var part = DigestPart()
    if found.count < 2 { return part }
    part.heading = language[report: .familiesHeading]
    for family in found.prefix(limits.families) {
      let id = plain(network.families.id[family])
      part.lines.append(
        DigestPart.Line(
          severity: urgent[family] > 0 ? .critical : .low, count: Int(counts[family]),
          text: writer.name(Ref(.family, family)) + (namesOptions ? " (--family \(id))" : "")
            + (urgent[family] > 0 ? ", " + language.urgentOnes(Int(urgent[family])) : "")))
    }
    let left = found.count - part.lines.count
    if left > 0 { part.more = language.moreFamilies(left, seeing: option("--family ID")) }
    return part
  }

  /// `«Ubesvart henvisning» 12, «Antatt, aldri avtalt» 3`: how many of each kind, the most first.
  private func kinds(_ places: [Int32]) -> String {
    var counts = [Int](repeating: 0, count: FindingCode.allCases.count)
    for place in places { counts[findings[Int(place)].code.place] += 1 }
    return counts.indices.filter { counts[$0] > 0 }
      .sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }
      .map {
        language.quoted(FindingCode.allCases[$0].words[language]) + " "
          + language.number(counts[$0])
      }.joined(separator: ", ")
  }

  private func name(_ service: Int32) -> String { writer.name(Ref(.service, Int(service))) }
}
