/// Those who may all tell each other something, from pairs of who may tell whom.
///
/// - Returns: groups in which each pair goes both ways, every pair in one of them, their members in
///   the order in which they first stand; and the pairs that go one way only.
package func mutualGroups<Element: Hashable>(
  _ pairs: [(from: Element, to: Element)]
) -> (groups: [[Element]], oneWay: [(from: Element, to: Element)]) {
  var order: [Element] = []
  var seen: Set<Element> = []
  for element in pairs.flatMap({ [$0.from, $0.to] }) where seen.insert(element).inserted {
    order.append(element)
  }
  let all = Set(pairs.map { ConsentPair(from: $0.from, to: $0.to) })
  var left = all.filter { all.contains($0.back) && $0.from != $0.to }
  var groups: [[Element]] = []
  for element in order {
    while let other = order.first(where: { left.contains(ConsentPair(from: element, to: $0)) }) {
      var group = [element, other]
      for third in order where !group.contains(third) {
        if group.allSatisfy({ left.contains(ConsentPair(from: $0, to: third)) }) {
          group.append(third)
        }
      }
      for one in group { for two in group { left.remove(ConsentPair(from: one, to: two)) } }
      groups.append(order.filter(group.contains))
    }
  }
  let oneWay = pairs.filter { !all.contains(ConsentPair(from: $0.to, to: $0.from)) }
  return (groups, oneWay)
}

private struct ConsentPair<Element: Hashable>: Hashable {
  let from: Element
  let to: Element
  var back: ConsentPair { ConsentPair(from: to, to: from) }
}
