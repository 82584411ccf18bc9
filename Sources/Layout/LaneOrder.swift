/// In which order lines lie above one another in the space between two rows.
package enum LaneOrder {
  /// The part of a net in a space: the places at which it comes in from above and from below.
  package struct Net {
    package var net: Int
    var above: [Double]
    var below: [Double]

    package init(net: Int, above: [Double], below: [Double]) {
      self.net = net
      self.above = above
      self.below = below
    }

    /// The cost of lying above another: a crossing little, a corner of the other more,
    /// since the line would seem to be a part of it, and one line on another most.
    func cost(above other: Net) -> Double {
      var cost = 0.0
      for x in below {
        for y in other.above where abs(x - y) < 4 { cost += LaneOrder.onOneAnother }
      }
      func cross(_ xs: [Double], _ net: Net) {
        let all = net.above + net.below
        guard let least = all.min(), let most = all.max(), most - least > 0.5 else { return }
        for x in xs {
          if x > least - 3, x < most + 3 { cost += 1 }
          if abs(x - least) < 3 || abs(x - most) < 3 { cost += 60 }
        }
      }
      cross(below, other)
      cross(other.above, self)
      return cost
    }

    /// Whether one of its lines lies on one of another that it lies above.
    package func liesOn(_ other: Net) -> Bool { cost(above: other) >= LaneOrder.onOneAnother }
  }

  private static let onOneAnother = 1000.0

  /// The order from above in which the sum of all costs is least:
  /// over all subsets up to a dozen, beyond that each in the best place among those before it.
  package static func best(_ nets: [Net]) -> [Int] {
    let count = nets.count
    if count <= 1 { return Array(nets.indices) }
    let costs = nets.indices.map { one in
      nets.indices.map { one == $0 ? 0 : nets[one].cost(above: nets[$0]) }
    }
    if count > 12 {
      var order: [Int] = []
      for one in nets.indices {
        func total(_ place: Int) -> Double {
          order[..<place].reduce(0) { $0 + costs[$1][one] }
            + order[place...].reduce(0) { $0 + costs[one][$1] }
        }
        let place = (0...order.count).min { total($0) < total($1) } ?? 0
        order.insert(one, at: place)
      }
      return order
    }
    var least = [Double](repeating: .infinity, count: 1 << count)
    var last = [Int](repeating: -1, count: 1 << count)
    least[0] = 0
    for set in 0..<(1 << count) where least[set] < .infinity {
      for next in nets.indices where set & (1 << next) == 0 {
        var sum = least[set]
        for before in nets.indices where set & (1 << before) != 0 { sum += costs[before][next] }
        let all = set | 1 << next
        if sum < least[all] { (least[all], last[all]) = (sum, next) }
      }
    }
    var order: [Int] = []
    var set = (1 << count) - 1
    while set != 0, last[set] >= 0 {
      order.append(last[set])
      set &= ~(1 << last[set])
    }
    return order.reversed()
  }
}
