import Model
import Support
import Testing

/// What somebody may see, held against the naive reading of the rules.
@Suite struct ProjectionTests {
  /// A network of a seed with everybody to ask for.
  struct Asked {
    let random: RandomAudiences
    let network: Network
    let today: Day

    init(_ seed: UInt64) throws {
      random = RandomAudiences(seed: seed)
      network = try Network(random.bundle)
      today = try #require(Day(random.today))
    }

    /// All tables, and those of six people who may ask; with what each may see.
    func naive() -> [(audience: NaiveAudience, naive: NaiveProjection)] {
      let audiences = random.tables + random.people.prefix(6)
      let readings = NaiveProjection.of(random.bundle, for: audiences, today: random.today)
      return zip(audiences, readings).compactMap { asked, naive in naive.map { (asked, $0) } }
    }
  }

  @Test func `projections are those of the naive reading, row for row`() throws {
    var told: Set<String> = []
    var hidden: Set<String> = []
    for seed in 1...80 as ClosedRange<UInt64> {
      let asked = try Asked(seed)
      for (audience, naive) in asked.naive() {
        let projection = project(
          asked.network, for: try asked.network.audience(audience), today: asked.today)
        let bundle = PlainBundle(projection.network)
        let (expected, found) = (naive.told.lines(), bundle.lines())
        if expected != found {
          let more = Set(found).subtracting(expected).sorted()
          let less = Set(expected).subtracting(found).sorted()
          Issue.record("seed \(seed), \(audience)\nonly shown: \(more)\nonly naive: \(less)")
        }
        #expect(projection.network.violations().isEmpty)
        #expect(projection.network.caseloads == nil)
        expectNoOtherText(projection.network, naive.told)
        expectPlaces(asked.network, projection, naive)
        for (table, rows) in naive.told.tables {
          for row in rows {
            for (column, text) in row where !text.isEmpty { told.insert("\(table).\(column)") }
          }
          if rows.count < asked.random.bundle.rows(table).count { hidden.insert(table) }
        }
      }
    }
    // Nothing is left out of the comparison: each column is told somewhere, and rows of each table
    // but the deadlines are hidden somewhere.
    for table in TableSchema.all {
      for column in table.columns {
        #expect(told.contains("\(table.name.rawValue).\(column.name)"), "\(table.name) \(column)")
      }
      #expect(hidden.contains(table.name.rawValue) == (table.name != .deadlines), "\(table.name)")
    }
  }

  /// No text is held in memory that is in no cell: not among symbols, and not between rows.
  private func expectNoOtherText(_ network: Network, _ told: PlainBundle) {
    let cells = Set(told.tables.values.joined().flatMap { $0.values })
    let others = network.symbols.texts.filter { !cells.contains($0) }
    #expect(others.isEmpty, "symbols of nothing that is shown")
    for table in network.tables {
      for case .texts(let texts) in table.columns {
        #expect(texts.bytes.count == Int(texts.ends.last ?? 0))
      }
    }
  }

  /// Where something of the whole network is found again in the projection, and that nothing else
  /// is.
  private func expectPlaces(
    _ network: Network, _ projection: Projection, _ naive: NaiveProjection
  ) {
    for table in TableName.allCases {
      guard let kind = table.refKind else { continue }
      let kept = Set(naive.kept.rows(table.rawValue).compactMap { $0["id"] })
      for row in 0..<network[table].count {
        let shown = projection.shown(Ref(kind, row))
        #expect((shown != nil) == kept.contains(network[table].ids[row]), "\(table) \(row)")
        guard let shown, let text = Self.texts[table] else { continue }
        let place = network[table].place(text)
        #expect(
          projection.network[table].texts(place)[shown.row] == network[table].texts(place)[row])
      }
    }
  }

  private static let texts: [TableName: String] = [
    .families: "alias", .people: "alias", .services: "name", .contacts: "name", .needs: "title",
    .agreements: "title", .goals: "title",
  ]

  @Test func `those can be shown something whom the naive reading lets ask`() throws {
    var refused = 0
    for seed in 1...80 as ClosedRange<UInt64> {
      let asked = try Asked(seed)
      #expect(asked.random.bundle.faults().isEmpty)
      #expect(asked.network.violations().isEmpty)
      let people = asked.random.people
      let naive = NaiveProjection.of(asked.random.bundle, for: people, today: asked.random.today)
      for (row, reading) in naive.enumerated() {
        #expect(asked.network.canBeShown(to: row, on: asked.today) == (reading != nil))
        if reading == nil { refused += 1 }
      }
    }
    #expect(refused > 50)
  }

  @Test func `networks that differ in what is hidden give one projection`() throws {
    var changes = 0
    for seed in 201...212 as ClosedRange<UInt64> {
      let asked = try Asked(seed)
      let all = asked.naive().map { $0.audience }
      for audience in [all[0], all[Int(seed) % 6], all[all.count - 1]] {
        let twin = NaiveTwin(
          asked.random.bundle, for: audience, today: asked.random.today, seed: seed, tries: 12)
        let other = try Network(twin.bundle)
        let one = project(
          asked.network, for: try asked.network.audience(audience), today: asked.today)
        let two = project(other, for: try other.audience(audience), today: asked.today)
        #expect(
          PlainBundle(one.network).lines() == PlainBundle(two.network).lines(),
          "seed \(seed), \(audience)")
        #expect(Set(one.network.symbols.texts) == Set(two.network.symbols.texts))
        changes += twin.changes
      }
    }
    #expect(changes > 100)
  }
}

extension Network {
  /// An audience by ids.
  func audience(_ asked: NaiveAudience) throws -> Audience {
    switch asked {
    case .services(let ids):
      .services(try ids.map { try #require(find(.service, id: $0)).row })
    case .person(let id): .person(try #require(find(.person, id: id)).row)
    }
  }
}
