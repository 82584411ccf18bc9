import Layout

extension EcomapDrawing {
  /// How often the lines of one card cross those of others, of all and of the one with most.
  var crossings: (total: Int, most: Int) {
    var ofCard: [Int: Int] = [:]
    var total = 0
    for (place, one) in ways.enumerated() {
      for other in ways[(place + 1)...]
      where one.card != other.card && one.target != other.target {
        let found = one.line.crossings(other.line)
        total += found
        ofCard[one.card, default: 0] += found
        ofCard[other.card, default: 0] += found
      }
    }
    return (total, ofCard.values.max() ?? 0)
  }
}
