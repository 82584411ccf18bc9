public import Analysis
public import Model
import Text
public import Wording

/// What differs between two networks or two days as CSV, a row for each finding.
///
/// `change` is `new`, `gone`, or for those of both `changed` or `stayed`; their columns are those
/// of the second, and the last three say how they were in the first.
public func changesCSV(
  _ findings: FindingChanges, onlyChanged: Bool, before: (network: Network, writer: FindingWriter),
  after: (network: Network, writer: FindingWriter)
) -> String {
  var text =
    "change,code,severity,subject_kind,subject_id,family,area,since,days,related,message,"
    + "suggestion,severity_before,since_before,days_before\n"
  func row(
    _ change: String, _ finding: Finding, _ of: (network: Network, writer: FindingWriter),
    was: Finding? = nil
  ) {
    let network = of.network
    let cells =
      [
        change, finding.code.rawValue, finding.severity.code, finding.subject.kind.code,
        network.id(finding.subject), finding.family.map { network.families.id[$0.row] } ?? "",
        plain(network.symbols[finding.area]), day(finding.since), number(finding.days),
        finding.related.map { $0.kind.code + ":" + network.id($0) }.joined(separator: " "),
        of.writer.message(finding), of.writer.suggestion(finding),
      ] + (was.map { [$0.severity.code, day($0.since), number($0.days)] } ?? ["", "", ""])
    text += cells.map { csvCell($0) }.joined(separator: ",") + "\n"
  }
  for finding in findings.new { row("new", finding, after) }
  for finding in findings.gone { row("gone", finding, before) }
  for pair in findings.stayed where pair.isChanged || !onlyChanged {
    row(pair.isChanged ? "changed" : "stayed", pair.after, after, was: pair.before)
  }
  return text
}

private func day(_ day: Day) -> String { day == .never ? "" : day.description }

private func number(_ number: Int?) -> String { number.map { String($0) } ?? "" }
