import Analysis
import Layout
import Model

/// The order of cards around a family in which few lines cross: sectors stay together, and keep
/// their usual order where another is no better.
struct EcomapOrder {
  /// Where cards can stand, clockwise, and who is in the middle.
  private let places: [Point]
  private let home: Household

  /// Lines that cross, a line over somebody whom it is not for, which has to go round, and a
  /// coordinator who is not at the top, where everybody looks first.
  private enum Cost {
    static let crossing = 3
    static let over = 2
    static let notFirst = 1
  }

  /// How often the whole order is looked through.
  private static let rounds = 16

  init(places: [Point], home: Household) {
    self.places = places
    self.home = home
  }

  /// The cards in an order that is at least as good, found by letting two sectors, or two cards of
  /// one, change places, or one sector go elsewhere, as long as that makes it better.
  ///
  /// Time O(cards² · lines²).
  func bettered(_ cards: [EcomapCard]) -> [EcomapCard] {
    guard places.count == cards.count, cards.count > 2 else { return cards }
    var groups = Self.groups(cards)
    var least = cost(groups)
    for _ in 0..<Self.rounds {
      if least == 0 { break }
      var best: [[EcomapCard]]?
      for other in Self.others(groups) {
        let found = cost(other)
        if found < least { (least, best) = (found, other) }
      }
      guard let best else { break }
      groups = best
    }
    return groups.flatMap(\.self)
  }

  /// The orders that differ from one by a single change.
  static func others(_ cards: [EcomapCard]) -> [[EcomapCard]] {
    others(groups(cards)).map { $0.flatMap(\.self) }
  }

  private static func groups(_ cards: [EcomapCard]) -> [[EcomapCard]] {
    var groups: [[EcomapCard]] = []
    for card in cards {
      if groups.last?.last?.sector == card.sector {
        groups[groups.count - 1].append(card)
      } else {
        groups.append([card])
      }
    }
    return groups
  }

  private static func others(_ groups: [[EcomapCard]]) -> [[[EcomapCard]]] {
    var others: [[[EcomapCard]]] = []
    for one in groups.indices {
      for other in groups.indices where other != one {
        if other > one {
          var turned = groups
          turned.swapAt(one, other)
          others.append(turned)
        }
        var moved = groups
        moved.insert(moved.remove(at: one), at: other)
        others.append(moved)
      }
      for first in groups[one].indices {
        for second in groups[one].indices where second > first {
          var turned = groups
          turned[one].swapAt(first, second)
          others.append(turned)
        }
      }
    }
    return others
  }

  /// Straight from each card to whom it helps.
  private struct Line {
    let card: Int
    let from, to: Point
    /// The row of the person; nil for the family.
    let person: Int?
  }

  private func cost(_ groups: [[EcomapCard]]) -> Int {
    var lines: [Line] = []
    for (at, card) in groups.joined().enumerated() {
      for help in card.help {
        let person = help.to.isA(.family) ? nil : help.to.row
        let end =
          person.flatMap { home.box($0) }?.border(towards: places[at])
          ?? home.frame.border(towards: places[at])
        lines.append(Line(card: at, from: places[at], to: end, person: person))
      }
    }
    let sectors = groups.compactMap { $0.first?.sector }
    var cost = sectors.contains(.coordination) && sectors[0] != .coordination ? Cost.notFirst : 0
    for (at, one) in lines.enumerated() {
      for other in lines[(at + 1)...] where Self.cross(one, other) { cost += Cost.crossing }
      guard one.person != nil else { continue }
      for member in home.members where member.person != one.person {
        if member.box.meets(one.from, one.to) { cost += Cost.over }
      }
    }
    return cost
  }

  private static func cross(_ one: Line, _ other: Line) -> Bool {
    if one.card == other.card { return false }
    func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
      (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }
    return side(one.from, one.to, other.from) * side(one.from, one.to, other.to) < 0
      && side(other.from, other.to, one.from) * side(other.from, other.to, one.to) < 0
  }
}
