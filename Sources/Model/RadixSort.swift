/// Puts rows in the order of their keys; rows with the same key stay as they are.
///
/// O(rows) for each 11 bits of the keys in which they differ at all.
package func sortByKeys(_ keys: inout [UInt64], _ rows: inout [Int32]) {
  let digit: UInt64 = 11
  var (every, some) = (UInt64.max, UInt64(0))
  var isSorted = true
  var last: UInt64 = 0
  for key in keys {
    every &= key
    some |= key
    isSorted = isSorted && last <= key
    last = key
  }
  if isSorted { return }
  // The bits in which not all keys are alike.
  let differing = every ^ some
  var otherKeys = [UInt64](repeating: 0, count: keys.count)
  var otherRows = [Int32](repeating: 0, count: rows.count)
  var starts = [Int](repeating: 0, count: 1 << Int(digit))
  var shift = UInt64(differing.trailingZeroBitCount)
  let end = UInt64(64 - differing.leadingZeroBitCount)
  while shift < end {
    let mask: UInt64 = (1 << digit) - 1
    if differing >> shift & mask != 0 {
      place(keys.span, rows.span, shift, mask, &starts, &otherKeys, &otherRows)
      swap(&keys, &otherKeys)
      swap(&rows, &otherRows)
    }
    shift += digit
  }
}

/// One pass: the rows by one digit of their keys.
private func place(
  _ keys: Span<UInt64>, _ rows: Span<Int32>, _ shift: UInt64, _ mask: UInt64,
  _ starts: inout [Int], _ toKeys: inout [UInt64], _ toRows: inout [Int32]
) {
  var starts = starts.mutableSpan
  var toKeys = toKeys.mutableSpan
  var toRows = toRows.mutableSpan
  for bucket in starts.indices { starts[bucket] = 0 }
  for place in keys.indices { starts[Int(truncatingIfNeeded: keys[place] &>> shift & mask)] += 1 }
  var sum = 0
  for bucket in starts.indices {
    let count = starts[bucket]
    starts[bucket] = sum
    sum += count
  }
  for place in keys.indices {
    let key = keys[place]
    let bucket = Int(truncatingIfNeeded: key &>> shift & mask)
    let target = starts[bucket]
    starts[bucket] = target &+ 1
    toKeys[target] = key
    toRows[target] = rows[place]
  }
}
