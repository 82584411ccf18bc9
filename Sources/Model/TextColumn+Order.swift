extension TextColumn {
  /// For each row its place among all rows in the order of their bytes; equal texts share none.
  public func ranks() -> [Int32] {
    var ranks = [Int32](repeating: 0, count: count)
    for (rank, row) in sortedRows().enumerated() {
      ranks[Int(row)] = Int32(rank)
    }
    return ranks
  }

  /// The rows in the order of their bytes; equal texts in the order of rows.
  ///
  /// A radix sort on prefixes of eight bytes; equal prefixes are sorted by the next eight. O(bytes
  /// of all texts) in the worst case.
  public func sortedRows() -> [Int32] {
    var sorted = (0..<Int32(count)).map { $0 }
    // What is left to be put in order: rows whose texts are the same up to a depth.
    var left = [(rows: 0..<count, depth: 0)]
    while let (range, depth) = left.popLast() {
      if range.count < 32 {
        if range.count > 1 { sorted[range].sort { comesBefore(Int($0), Int($1)) } }
        continue
      }
      var rows = Array(sorted[range])
      var heads = rows.map { head(Int($0), from: depth) }
      sortByKeys(&heads, &rows)
      sorted.replaceSubrange(range, with: rows)
      var start = 0
      while start < rows.count {
        var end = start + 1
        var goesOn = length(rows[start]) > depth + 8
        while end < rows.count, heads[end] == heads[start] {
          goesOn = goesOn || length(rows[end]) > depth + 8
          end += 1
        }
        let run = (range.lowerBound + start)..<(range.lowerBound + end)
        if run.count > 1 {
          // Texts that have ended differ, if at all, in how many zero bytes they end with.
          if goesOn {
            left.append((run, depth + 8))
          } else {
            sorted[run].sort { comesBefore(Int($0), Int($1)) }
          }
        }
        start = end
      }
    }
    return sorted
  }

  private func comesBefore(_ one: Int, _ other: Int) -> Bool {
    if precedes(one, other) { return true }
    return precedes(other, one) ? false : one < other
  }

  private func length(_ row: Int32) -> Int { range(Int(row)).count }

  /// Eight bytes of a text from a depth on, zeros where it has ended, as a number that orders like
  /// them.
  private func head(_ row: Int, from depth: Int) -> UInt64 {
    let text = range(row)
    var head: UInt64 = 0
    for place in (text.lowerBound + depth)..<(text.lowerBound + depth + 8) {
      head = head << 8 | (place < text.upperBound ? UInt64(bytes[place]) : 0)
    }
    return head
  }
}
