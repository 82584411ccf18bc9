/// A line of the table: what was measured, and what was asked for.
struct Row: Codable {
  /// What a limit is held against.
  enum Limit: Codable {
    /// At most so many times the reference.
    case ratio(Double)
    /// At most so much.
    case most(Double)
    /// At least so much.
    case least(Double)
  }

  enum Unit: String, Codable {
    case seconds = "s"
    case megabytes = "MB"
    case megabytesPerSecond = "MB/s"
  }

  let step: String
  /// How many things came of it, which differs from size to size.
  var detail: String?
  var rows = 0
  let ours: Double
  var unit = Unit.seconds
  var reference: Double?
  var referenceName = "–"
  var limit: Limit?
  var peakKiB: Int?
  var runs = 1

  var ratio: Double? { reference.map { ours / $0 } }

  /// Whether the limit is kept; nil where there is none.
  var isMet: Bool? {
    switch limit {
    case .ratio(let most): ratio.map { $0 <= most }
    case .most(let most): ours <= most
    case .least(let least): ours >= least
    case nil: nil
    }
  }

  static let heading = """
    | step | rows | ours | reference | | ratio | asked | kept | peak MB | runs |
    | --- | ---: | ---: | ---: | --- | ---: | ---: | --- | ---: | ---: |
    """

  var line: String {
    let asked =
      switch limit {
      case .ratio(let most): "≤ " + shown(most)
      case .most(let most): "≤ " + shown(most, unit)
      case .least(let least): "≥ " + shown(least, unit)
      case nil: ""
      }
    let name = detail.map { "\(step) (\($0))" } ?? step
    var cells = [name, String(rows), shown(ours, unit)]
    cells.append(reference.map { shown($0, unit) } ?? "")
    cells.append(referenceName)
    cells.append(ratio.map { shown($0) } ?? "")
    cells.append(asked)
    cells.append(isMet.map { $0 ? "yes" : "NO" } ?? "")
    cells.append(peakKiB.map { shown(Double($0) * 1.024 / 1000) } ?? "")
    cells.append(String(runs))
    return "| " + cells.joined(separator: " | ") + " |"
  }
}

/// A number with three figures.
func shown(_ value: Double, _ unit: Row.Unit? = nil) -> String {
  if unit == .seconds, value < 1 { return shown(value * 1000) + " ms" }
  var digits = 0
  while digits < 5, abs(value) * tenTo(digits) < 100, value != 0 { digits += 1 }
  let scaled = Int((abs(value) * tenTo(digits)).rounded())
  let (whole, part) = (scaled / Int(tenTo(digits)), scaled % Int(tenTo(digits)))
  var text = (value < 0 ? "−" : "") + String(whole)
  if digits > 0 {
    let decimals = String(part)
    text += "." + String(repeating: "0", count: digits - decimals.count) + decimals
  }
  return unit.map { text + " " + $0.rawValue } ?? text
}

private func tenTo(_ exponent: Int) -> Double {
  (0..<exponent).reduce(1.0) { product, _ in product * 10 }
}
