/// Which key in the file belongs to which row in memory: rows stand in the order of their keys.
struct KeyMap: Sendable {
  /// What every key is above.
  let base: Int32
  /// What no key is above.
  private let greatest: Int32
  private(set) var count = 0
  /// Up to which key none is given to a new row, beside those that are here.
  private var taken: Int32
  /// The keys, where they are not simply `base + 1`, `base + 2` and so on.
  private var sparse: [Int32] = []
  private var isSparse = false

  init(base: Int32, greatest: Int32 = Int32.max) {
    self.base = base
    self.greatest = greatest
    taken = base
  }

  /// Gives new rows no key up to this one.
  mutating func reserve(upTo key: Int32) { taken = max(taken, key) }

  /// The keys without those of some rows, given ascending.
  func removing(_ rows: [Int32]) -> KeyMap {
    guard !rows.isEmpty else { return self }
    var others = KeyMap(base: base, greatest: greatest)
    var removed = rows[...]
    var keys: [Int32] = []
    for row in 0..<count {
      if let next = removed.first, Int(next) == row {
        removed.removeFirst()
      } else {
        keys.append(key(of: row))
      }
    }
    _ = others.append(contentsOf: keys)
    others.reserve(upTo: max(taken, lastKey ?? base))
    return others
  }

  /// Adds the keys of the next rows up to the first that does not come after the one before, or is
  /// beyond the greatest.
  ///
  /// - Returns: how many were added.
  mutating func append(contentsOf keys: [Int32]) -> Int {
    var last = lastKey ?? base
    let next = Int(base) + count + 1
    var fits = 0
    var isDense = !isSparse
    for key in keys {
      guard key > last, key <= greatest else { break }
      isDense = isDense && Int(key) == next + fits
      last = key
      fits += 1
    }
    if !isDense {
      if !isSparse { sparse = (0..<count).map(self.key) }
      isSparse = true
      sparse.append(contentsOf: keys[..<fits])
    }
    count += fits
    return fits
  }

  /// Adds the keys of the next rows up to the first that another map does not have there.
  ///
  /// - Returns: how many were added.
  mutating func append(contentsOf keys: [Int32], like other: KeyMap) -> Int {
    var fits = 0
    for key in keys {
      let row = count + fits
      guard row < other.count, other.key(of: row) == key else { break }
      fits += 1
    }
    return append(contentsOf: fits == keys.count ? keys : Array(keys[..<fits]))
  }

  /// Adds the keys after the last one until there are that many.
  ///
  /// - Returns: false, and adds none, where the greatest key would not be enough.
  mutating func extend(to newCount: Int) -> Bool {
    guard newCount > count else { return true }
    let last = max(lastKey ?? base, taken)
    guard newCount - count <= Int(greatest) - Int(last) else { return false }
    if !isSparse, Int(last) != Int(base) + count {
      sparse = (0..<count).map(self.key)
      isSparse = true
    }
    if isSparse { sparse += (1...Int32(newCount - count)).map { last + $0 } }
    count = newCount
    return true
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
