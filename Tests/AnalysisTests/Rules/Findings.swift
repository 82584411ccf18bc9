import Analysis
import Model
import Support
import Testing

/// The findings of one code in a network of a few lines: of each the severity, the subject, the day
/// since when (`-` where there is none), and the ids of what is related.
func findings(_ code: FindingCode, on day: String = "2026-06-15", _ lines: String) throws
  -> [String]
{
  let network = try Network(PlainBundle(lines: lines))
  return analyse(network, asOf: try #require(Day(day))).findings.filter { $0.code == code }.map {
    let since = $0.since == .never ? "-" : $0.since.description
    return ([$0.severity.code, network.id($0.subject), since] + $0.related.map(network.id))
      .joined(separator: " ")
  }
}
