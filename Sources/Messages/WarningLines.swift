package import Exchange
import Model
package import Wording

/// What is to be said of a bundle, line by line. Readings that leave no doubt are one line a table:
/// fifty of them would hide the one question.
///
/// - Parameters:
///   - explaining: whether to say each reading of what Samvev itself calls things; else they are
///     one line.
///   - interface: where they are read, which decides what things are called.
package func warningLines(
  _ warnings: [Warning], _ language: Language, explaining: Bool,
  for interface: Interface = .commandLine
) -> [String] {
  var lines: [String] = []
  var own = OwnWords()
  var groups: [Sheet: Int] = [:]
  var parts: [[Warning]] = []
  for warning in warnings {
    var warning = warning
    if !explaining {
      guard let rest = own.take(warning) else { continue }
      warning.matter = rest
    }
    guard let sheet = Sheet(of: warning) else {
      lines.append(sentence(warning, language, for: interface))
      continue
    }
    if let group = groups[sheet] {
      parts[group].append(warning)
    } else {
      groups[sheet] = parts.count
      parts.append([warning])
    }
  }
  return lines + parts.map { readingLine($0, language, interface) }
    + (own.line(language).map { [$0] } ?? [])
}

/// A table of a bundle, as its readings are said together.
private struct Sheet: Hashable {
  let file: String
  let table: TableName

  /// Nil where the warning is a question, or a reading that somebody should look at.
  init?(of warning: Warning) {
    guard let table = warning.table, !warning.file.isEmpty else { return nil }
    switch warning.matter {
    case .fileRead, .encodingRead, .separatorRead, .headingsRead, .cellsRead(.word, _, _),
      .cellsRead(.term, _, _),
      .cellsRead(.length, _, _), .roleIsCoordinator:
      file = warning.file
      self.table = table
    default: return nil
    }
  }
}

/// How a table was read, as one line.
private func readingLine(
  _ warnings: [Warning], _ language: Language, _ interface: Interface
) -> String {
  guard let first = warnings.first else { return "" }
  if warnings.count == 1 { return sentence(first, language, for: interface) }
  let order = warnings.sorted { $0.matter.place < $1.matter.place }
  let words = FaultWords(
    language: language, table: first.table,
    isJSON: first.file.lowercased().hasSuffix(".json"))
  let place = words.place(file: first.file, line: nil)
  let sentences = order.map { warning in
    var words = words
    (words.column, words.heading, words.found) = (warning.column, warning.heading, warning.found)
    return words.shortReading(warning.matter, line: warning.line, of: first.file)
  }
  let text = sentences.enumerated().map { $0 == 0 ? $1 : capitalising($1) }
  return place + ": " + text.joined(separator: " ")
}

extension Warning.Matter {
  /// The order of readings within a line.
  fileprivate var place: Int {
    switch self {
    case .fileRead: 0
    case .encodingRead: 1
    case .separatorRead: 2
    case .headingsRead: 3
    default: 4
    }
  }
}

extension FaultWords {
  /// A reading as part of a line that says several.
  fileprivate func shortReading(
    _ matter: Warning.Matter, line: Int?, of file: String
  ) -> String {
    switch matter {
    case .cellsRead(_, let examples, let count):
      let cells = cells(count, from: line, of: file)
      let these = examples.map { quoted($0.found) + " = " + $0.meaning }
      // Some are left out where there are more than these.
      let more = examples.count == CellReading.examples && count > examples.count ? " …" : ""
      return columnWords + ": " + these.joined(separator: ", ") + more + " (\(cells))."
    case .roleIsCoordinator(let rows):
      return columnWords + ": " + it + " = coordinator ("
        + cells(rows, from: line, of: file) + ")."
    default:
      return text(matter)
    }
  }

  /// `45 celler, fra linje 2`.
  private func cells(_ count: Int, from line: Int?, of file: String) -> String {
    let cells = language.count(count, FaultWords.cell)
    guard let line else { return cells }
    let place = lineWords(line, of: file)
    return cells + say(nb: ", fra \(place)", nn: ", frå \(place)", en: ", from \(place)")
  }

  private var columnWords: String { heading ?? column ?? "" }
}
