/// Boxes in rows, known by their numbers: by row from above, then by group, then from the left.
package struct BoxRows {
  /// Two that are side by side and belong together, the left one first.
  package struct Pair {
    package let left: Int
    package let right: Int
    /// Whether a sign is between them.
    package let isWide: Bool

    package init(left: Int, right: Int, isWide: Bool) {
      self.left = left
      self.right = right
      self.isWide = isWide
    }

    func joins(_ one: Int, _ other: Int) -> Bool {
      left == one && right == other || left == other && right == one
    }
  }

  package let rows: [[[Int]]]
  package let pairs: [Pair]
  /// The groups from the left.
  package let groups: [Int]

  static let gap = 16.0
  static let pairGap = 40.0
  private static let widePairGap = 54.0

  package init(_ rows: [[[Int]]], pairs: [Pair], groups: [Int]) {
    self.rows = rows
    self.pairs = pairs
    self.groups = groups
  }

  package func areBeside(_ one: Int, _ other: Int) -> Bool {
    pairs.contains { $0.joins(one, other) }
  }

  /// How far apart two are that follow one another in a row.
  func gap(_ left: Int, _ right: Int) -> Double {
    guard let pair = pairs.first(where: { $0.joins(left, right) }) else { return Self.gap }
    return pair.isWide ? Self.widePairGap : Self.pairGap
  }

  /// Chains of boxes in as few rows as a width allows, about equally full; a chain that is wider is
  /// broken.
  package static func filled(
    _ chains: [[Int]], widths: [Int: Double], widest: Double
  ) -> [[Int]] {
    let all = chains.flatMap { $0 }
    guard !all.isEmpty else { return [] }
    func width(_ row: [Int]) -> Double {
      row.reduce(0) { $0 + widths[$1, default: 0] + gap } - gap
    }
    func filled(_ limit: Double) -> [[Int]] {
      var rows: [[Int]] = [[]]
      for chain in chains {
        let last = rows[rows.count - 1]
        if !last.isEmpty, width(last + chain) > limit { rows.append([]) }
        for box in chain {
          let last = rows[rows.count - 1]
          if !last.isEmpty, width(last + [box]) > limit { rows.append([]) }
          rows[rows.count - 1].append(box)
        }
      }
      return rows
    }
    let rows = filled(widest)
    // The narrowest in which it is no more rows: about equally full.
    var limit = width(all) / Double(rows.count)
    while limit < widest {
      let even = filled(limit)
      if even.count == rows.count { return even }
      limit += 8
    }
    return rows
  }
}
