package import Model

/// Items grouped by a small number, in one array: those of group `g` are `items[range(g)]`.
///
/// Built by counting in O(groups + items); within a group items keep the order in which they came.
package struct Groups: Sendable {
  private let offsets: [Int32]
  package let items: [Int32]

  /// Groups `items[i]` under `keys[i]`, each at least 0 and less than `count`.
  package init(count: Int, keys: [Int32], items: [Int32]) {
    var offsets = [Int32](repeating: 0, count: count + 1)
    for key in keys { offsets[Int(key) + 1] += 1 }
    for group in 0..<count { offsets[group + 1] += offsets[group] }
    var next = offsets
    var placed = [Int32](repeating: 0, count: items.count)
    for (key, item) in zip(keys, items) {
      placed[Int(next[Int(key)])] = item
      next[Int(key)] += 1
    }
    self.offsets = offsets
    self.items = placed
  }

  /// Groups rows under the rows that they point at, those that point at nothing left out.
  @inlinable package init(count: Int, rows: some Sequence<Int>, by target: (Int) -> Ref?) {
    var keys: [Int32] = []
    var items: [Int32] = []
    for row in rows {
      guard let ref = target(row) else { continue }
      keys.append(Int32(ref.row))
      items.append(Int32(row))
    }
    self.init(count: count, keys: keys, items: items)
  }

  /// How many groups there are.
  package var count: Int { offsets.count - 1 }

  /// Where the items of a group stand in `items`.
  package func range(_ group: Int) -> Range<Int> {
    Int(offsets[group])..<Int(offsets[group + 1])
  }

  /// The items of a group.
  package subscript(group: Int) -> ArraySlice<Int32> {
    items[range(group)]
  }

  /// The same groups with each item once, ascending.
  func sortedSets() -> Groups {
    var keys: [Int32] = []
    var kept: [Int32] = []
    keys.reserveCapacity(items.count)
    kept.reserveCapacity(items.count)
    var set: [Int32] = []
    for group in 0..<count {
      set.removeAll(keepingCapacity: true)
      set.append(contentsOf: self[group])
      if set.count > 1 { set.sort() }
      var last: Int32 = -1
      for item in set where item != last {
        keys.append(Int32(group))
        kept.append(item)
        last = item
      }
    }
    return Groups(count: count, keys: keys, items: kept)
  }

  /// Whether an item is in a group whose items are ascending, as those of `sortedSets` are.
  func contains(_ item: Int32, in group: Int) -> Bool {
    var places = range(group)
    while !places.isEmpty {
      let middle = places.lowerBound + places.count / 2
      let found = items[middle]
      if found == item { return true }
      places = found < item ? (middle + 1)..<places.upperBound : places.lowerBound..<middle
    }
    return false
  }

  /// The groups that each item is in: `itemCount` groups of group numbers, ascending.
  func inverted(itemCount: Int) -> Groups {
    var groupOf: [Int32] = []
    groupOf.reserveCapacity(items.count)
    for group in 0..<count {
      for _ in range(group) { groupOf.append(Int32(group)) }
    }
    return Groups(count: itemCount, keys: items, items: groupOf)
  }
}
