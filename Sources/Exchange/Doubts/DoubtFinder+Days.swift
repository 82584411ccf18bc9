import Model

extension DoubtFinder {
  /// Looks for days that lie ahead though they tell of what has been, and for days before 1900:
  /// most are years that were typed wrong, and nothing that begins in 2062 is seen before then.
  mutating func searchDays() {
    let earliest = Day(year: 1900, month: 1, day: 1)?.number ?? 0
    for table in network.tables where table.name != .deadlines {
      for (column, schema) in table.schema.columns.enumerated() {
        guard let latest = latest(schema.name) else { continue }
        let numbers = table.numbers(column)
        switch schema.kind {
        case .day:
          for row in Self.rows(numbers, below: earliest, above: latest) {
            noteDay(table.name, row, schema.name, Day(number: numbers[row]))
          }
        case .birth:
          // A birth is a day number times two, and one more where only the month is known.
          for row in Self.rows(numbers, below: earliest * 2, above: latest &* 2 &+ 1) {
            noteDay(table.name, row, schema.name, Birth(number: numbers[row]).day)
          }
        default: break
        }
      }
    }
  }

  private mutating func noteDay(_ table: TableName, _ row: Int, _ column: String, _ day: Day) {
    let today = today
    note(table, row, column, kind: Warning.Matter.unlikelyDay(day, today: today).kind) {
      .unlikelyDay(day, today: today)
    }
  }

  /// The last likely day of a column; nil where any day may stand. A past event is at most tomorrow
  /// (clocks differ); a planned beginning or end may be a year ahead.
  private func latest(_ column: String) -> Int32? {
    switch column {
    case "born", "raised", "sent", "asked", "accepted", "declined", "answered":
      today.number + 1
    case "enrolled", "opened", "from", "set", "given", "agreed", "date", "closed", "achieved",
      "dropped", "done", "withdrawn", "last_contact":
      today.number + 366
    case "until", "due", "target", "expires": Int32.max / 2 - 1
    default: nil
    }
  }

  /// The rows whose day is filled in and outside of bounds.
  private static func rows(_ numbers: [Int32], below least: Int32, above greatest: Int32) -> [Int] {
    // Nearly always there are none: without a way out of the loop, many are looked at at a time.
    var isOutside: UInt8 = 0
    for number in numbers {
      isOutside |= Day(number: number).isKnown && (number < least || number > greatest) ? 1 : 0
    }
    if isOutside == 0 { return [] }
    return numbers.indices.filter { row in
      let number = numbers[row]
      return Day(number: number).isKnown && (number < least || number > greatest)
    }
  }
}
