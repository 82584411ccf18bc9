import Text

/// Names on one line each, shortened to a width so that names that differ still do.
package enum ShortNames {
  /// The names in their order; a name that fits stays as it is.
  ///
  /// One that is too long ends in `…`. Where two would then be the same, the middle is left out
  /// instead, since names of services mostly differ at one end; and where that does not help, each
  /// ends in its place among them.
  package static func fitted(
    _ names: [String], to width: Double, size: Double, isBold: Bool = false
  ) -> [String] {
    func shown(_ name: String) -> String {
      Layout.fitted(name, to: width, size: size, isBold: isBold)[0]
    }
    func tail(_ name: String, _ end: String) -> String {
      shortened(name, end: end, to: width) { TextWidth.points($0, size: size, isBold: isBold) }
    }
    var short = names.map(shown)
    for place in alike(short) {
      short[place] = tail(names[place], String(onOneLine(bare(names[place])).suffix(8)))
    }
    for place in alike(short) { short[place] = tail(names[place], " \(place + 1)") }
    return short
  }

  /// The places of those that are the same as another.
  private static func alike(_ names: [String]) -> [Int] {
    var count: [String: Int] = [:]
    for name in names { count[name, default: 0] += 1 }
    return names.indices.filter { count[names[$0], default: 0] > 1 }
  }

  /// The beginning of a name, `…` and an end.
  private static func shortened(
    _ name: String, end: String, to width: Double, _ measure: (String) -> Double
  ) -> String {
    var start = onOneLine(bare(name))
    while !start.isEmpty, measure(start + "…" + end) > width { start.removeLast() }
    return isolated(start + "…" + end)
  }

  /// A name without the signs around letters from right to left, so that none is left alone.
  private static func bare(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.filter { !isMark($0) }))
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200E}" || scalar == "\u{2068}" || scalar == "\u{2069}"
  }
}
