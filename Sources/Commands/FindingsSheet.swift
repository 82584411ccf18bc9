import Analysis
import Model
import Reports
import Text
import Wording
import Workbook

/// The findings as a workbook of one sheet, in the order in which they are read.
///
/// - Parameters:
///   - title: what the file is called among its properties.
///   - notes: what is not known, and what is left out; stand below the findings, or in their place.
func findingsWorkbook(
  _ result: AnalysisResult, of network: Network, title: String, asOf day: Day,
  writer: FindingWriter, notes: [String]
) throws(WorkbookError) -> [UInt8] {
  let language = writer.language
  func column(_ table: TableName, _ name: String) -> String {
    capitalising(table.words(column: name)[language])
  }
  let columns = [
    SheetLayout.Column(language[report: .severity]),
    SheetLayout.Column(column(.people, "family"), widest: 24),
    SheetLayout.Column(column(.families, "area"), widest: 20),
    SheetLayout.Column(
      Phrase(nb: "Siden", nn: "Sidan", en: "Since")[language], content: .day),
    SheetLayout.Column(language[report: .days], content: .number),
    SheetLayout.Column(language[report: .message], content: .wrapped, widest: 60),
    SheetLayout.Column(language[report: .suggestion], content: .wrapped, widest: 60),
    SheetLayout.Column(
      Phrase(nb: "Slag funn", nn: "Slag funn", en: "Kind of finding")[language], widest: 36),
  ]
  var workbook = try WorkbookWriter(
    title: title, madeOn: Int(day.number),
    dayFormat: language == .en ? "yyyy-mm-dd" : "dd.mm.yyyy")
  try workbook.begin(SheetLayout(capitalising(language[report: .findings]), columns: columns))
  for finding in result.findings {
    let words = writer.words(for: finding)
    try workbook.add([
      .text(finding.severity.words.capitalised[language]),
      finding.family.map { .text(network.families.id[$0.row]) } ?? .empty,
      text(network.symbols[finding.area]),
      finding.since == .never ? .empty : .day(Int(finding.since.number)),
      finding.days.map { .number($0) } ?? .empty,
      text(words.message), text(words.suggestion), text(finding.code.words.capitalised[language]),
    ])
  }
  try workbook.endList()
  var lines = result.findings.isEmpty && notes.isEmpty ? [writer.noFindings] : notes
  if let stamp = writer.stampSentence { lines.insert(stamp, at: 0) }
  if !lines.isEmpty, !result.findings.isEmpty { try workbook.add([]) }
  for line in lines {
    try workbook.add([.empty, .empty, .empty, .empty, .empty, text(line)])
  }
  return try workbook.bytes()
}

private func text(_ text: String) -> SheetValue {
  let text = plain(text)
  return text.isEmpty ? .empty : .text(text)
}
