import Analysis
import Model
import Support
import Testing

/// What a table of gaps shows where small numbers are hidden.
@Suite struct GapNumbersTests {
  /// Families with needs, by area and domain: how many have one, and how many of those have nobody.
  private func numbers(
    _ cells: [(area: String, domain: String, open: Int, nobody: Int)], urgent: Bool = false
  ) throws -> GapNumbers {
    var bundle = PlainBundle()
    bundle.tables["services"] = [["id": "s", "name": "Nav", "sector": "nav"]]
    var number = 0
    for cell in cells {
      for place in 0..<cell.open {
        number += 1
        bundle.tables["families", default: []].append(["id": "f\(number)", "area": cell.area])
        bundle.tables["needs", default: []].append(
          [
            "id": "n\(number)", "family": "f\(number)", "domain": cell.domain,
            "raised": "2026-05-01", "urgency": urgent ? "urgent" : "",
          ])
        if place >= cell.nobody {
          bundle.tables["responsibilities", default: []].append(
            ["need": "n\(number)", "actor": "s", "from": "2026-05-02"])
        }
      }
    }
    let situation = Situation(try Network(bundle), asOf: try #require(Day("2026-06-15")))
    return GapNumbers(GapCounts(by: .area, in: situation), SmallNumbers(hides: true))
  }

  @Test func `numbers are rounded down to tens, and fewer than ten is not said`() throws {
    let numbers = try numbers([("nord", "debt", 40, 27), ("sor", "school", 22, 9)])
    #expect(numbers.row(.debt) == .init(open: 40, nobody: 20))
    #expect(numbers.row(.school) == .init(open: 20, nobody: nil))
    #expect(numbers.all == .init(open: 60, nobody: 30))
    // All there is of it is in one area.
    #expect(numbers.cell(.debt, 0) == numbers.row(.debt))
  }

  @Test func `many needs of one family are hidden as one need is`() throws {
    var bundle = PlainBundle()
    bundle.tables["families"] = [["id": "f", "area": "nord"]]
    bundle.tables["needs"] = (0..<9).map {
      ["id": "n\($0)", "family": "f", "domain": "debt", "raised": "2026-05-01"]
    }
    let situation = Situation(try Network(bundle), asOf: try #require(Day("2026-06-15")))
    let numbers = GapNumbers(GapCounts(by: .area, in: situation), SmallNumbers(hides: true))
    #expect(numbers.all == .init(open: nil, nobody: nil))
    #expect(numbers.row(.debt) == .init(open: nil, nobody: nil))
  }

  @Test func `where all but a few have nobody, the few are not told by the difference`() throws {
    let numbers = try numbers([("nord", "debt", 20, 18)])
    #expect(numbers.row(.debt) == .init(open: 20, nobody: 10))
  }

  @Test func `areas are not told apart where each would be known to be one family`() throws {
    let areas = ["a", "b", "c", "d"]
    #expect(try !numbers(areas.map { ($0, "debt", 1, 1) }).splits(.debt))
    #expect(try !numbers(areas.map { ($0, "debt", 1, 1) }, urgent: true).splitsUrgent)
    #expect(try numbers([("a", "debt", 1, 1), ("b", "debt", 1, 0)]).splits(.debt))
    // Eight families in four areas can be five in one of them.
    #expect(try numbers(areas.map { ($0, "debt", 2, 2) }).splits(.debt))
    #expect(try !numbers(areas.prefix(3).map { ($0, "debt", 2, 2) }).splits(.debt))
  }

  @Test func `shown numbers are the counts`() throws {
    let counts = try numbers([("nord", "debt", 3, 1), ("sor", "school", 2, 0)]).counts
    let shown = GapNumbers(counts, SmallNumbers(hides: false))
    #expect(shown.all == .init(open: 5, nobody: 1))
    #expect(shown.cell(.debt, 0) == .init(open: 3, nobody: 1))
    #expect(shown.splits(.debt) && shown.splitsUrgent)
  }

  /// By one who knows how numbers are hidden: what is shown, that hidden ones are 1 or more, and
  /// all sums.
  @Test(arguments: 0..<40) func `no hidden number follows from what is shown`(seed: UInt64) throws {
    var random = Seeded(seed)
    let areas = ["a", "b", "c", "d"].prefix(1 + random.below(4))
    let domains = ["debt", "school", "leisure"].prefix(1 + random.below(3))
    let most = [4, 9, 20][random.below(3)]
    let cells = areas.flatMap { area in
      domains.map { domain in
        let open = random.below(most)
        return (area: area, domain: domain, open: open, nobody: random.below(open + 1))
      }
    }
    let numbers = try numbers(cells)
    let counts = numbers.counts
    if counts.all.open == 0 { return }
    var attack = CountAttack()
    var secrets: [(cell: Int, place: String)] = []
    func add(_ count: GapCounts.Count, _ known: GapNumbers.Known, _ place: String) -> Int {
      // One who sees that at least so many have nobody knows that no fewer are open.
      let least = max(known.open == 0 ? 0 : 1, known.nobody ?? 0)
      #expect((known.nobody ?? 0) <= count.nobody)
      if let open = known.open {
        #expect(open == count.open / 10 * 10)
        #expect(open == 0 || count.families.open > 4, "\(place)")
        return attack.add(max(open, least)...(open == 0 ? 0 : open + 9), truth: count.open)
      }
      let cell = attack.add(least...200, truth: count.open)
      if count.families.open < 5 { secrets.append((cell, place)) }
      return cell
    }
    let all = add(counts.all, numbers.all, "all")
    let columns = counts.columns.indices.map {
      add(counts.columns[$0].total, numbers.column($0), "column \($0)")
    }
    attack.sum(columns, is: all)
    var rows: [Int] = []
    var inner: [[Int]] = counts.columns.map { _ in [] }
    for domain in counts.domains {
      let place = Int(domain.rawValue)
      let row = add(counts.totals[place], numbers.row(domain), "\(domain)")
      rows.append(row)
      let cells = counts.columns.indices.map {
        add(counts.columns[$0].counts[place], numbers.cell(domain, $0), "\(domain) \($0)")
      }
      for (column, cell) in cells.enumerated() { inner[column].append(cell) }
      attack.sum(cells, is: row)
    }
    attack.sum(rows, is: all)
    for (column, cells) in zip(columns, inner) { attack.sum(cells, is: column) }
    #expect(attack.holdsForTheTruth)
    let possible = attack.possible(secrets.map(\.cell), atLeast: 3)
    for secret in secrets {
      #expect(possible[secret.cell]?.count ?? 0 >= 3, "\(secret.place) of \(cells)")
    }
  }
}
