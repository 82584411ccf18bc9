import Analysis

// Lines of tables, of the summary and of the report that hold a number.
extension Language {
  /// A word of tables and reports.
  public subscript(report word: ReportWord) -> String { word.words[self] }

  /// `1 funn`, `12 funn`.
  public func findings(_ number: Int) -> String {
    count(
      number,
      Noun(
        one: Phrase(nb: "funn", nn: "funn", en: "finding"),
        many: Phrase(nb: "funn", nn: "funn", en: "findings")))
  }

  /// `12 funn: 2 kritiske, 3 høye, 7 lave`; `Ingen funn` where there is none.
  ///
  /// - Parameter numbers: how many of each severity, in the order of `Severity.allCases`.
  public func findingCounts(_ numbers: [Int]) -> String {
    let total = numbers.reduce(0, +)
    guard total > 0 else { return self[report: .noFindings] }
    let parts = zip(Severity.allCases, numbers).compactMap { severity, number in
      number > 0 ? count(number, severity.noun) : nil
    }
    return findings(total) + ": " + parts.joined(separator: ", ")
  }
}

extension Severity {
  /// One finding of the severity, and many: `kritisk`, `kritiske`.
  var noun: Noun {
    switch self {
    case .critical:
      Noun(one: words, many: Phrase(nb: "kritiske", nn: "kritiske", en: "critical"))
    case .high: Noun(one: words, many: Phrase(nb: "høye", nn: "høge", en: "high"))
    case .medium: Noun(one: words, many: Phrase(nb: "middels", nn: "middels", en: "medium"))
    case .low: Noun(one: words, many: Phrase(nb: "lave", nn: "låge", en: "low"))
    }
  }
}
