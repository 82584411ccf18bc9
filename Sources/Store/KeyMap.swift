/// Which key in the file belongs to which row in memory: rows stand in the order of their keys.
struct KeyMap {
  /// What every key is above.
  let base: Int32
  private(set) var count = 0
  /// The keys, where they are not simply `base + 1`, `base + 2` and so on.
  private var sparse: [Int32] = []
  private var isSparse = false

  init(base: Int32, count: Int = 0) {
    self.base = base
    self.count = count
  }

  /// Adds the key of the next row: false where it does not come after the last one.
  mutating func append(_ key: Int32) -> Bool {
    guard key > (lastKey ?? base) else { return false }
    if !isSparse, key != base + Int32(count) + 1 {
      sparse = (0..<count).map(self.key)
      isSparse = true
    }
    if isSparse { sparse.append(key) }
    count += 1
    return true
  }

  /// Adds keys until there are that many.
  mutating func extend(to newCount: Int) {
    if isSparse {
      for _ in count..<max(count, newCount) { sparse.append((sparse.last ?? base) + 1) }
    }
    count = max(count, newCount)
  }

  var lastKey: Int32? { count == 0 ? nil : key(of: count - 1) }

  /// The key of a row.
  func key(of row: Int) -> Int32 {
    isSparse ? sparse[row] : base + Int32(row) + 1
  }

  /// The row of a key, or nil where there is none.
  func row(of key: Int32) -> Int? {
    if !isSparse {
      let row = Int(key) - Int(base) - 1
      return row >= 0 && row < count ? row : nil
    }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if sparse[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < count && sparse[low] == key ? low : nil
  }
}
