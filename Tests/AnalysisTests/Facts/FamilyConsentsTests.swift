import Analysis
import Model
import Support
import Testing

/// What the consents of a family let be told, what lacks, and who must be asked anew.
@Suite struct FamilyConsentsTests {
  /// The facts with ids for rows, to be held against the slow reading.
  private func naive(_ facts: FamilyConsents, _ network: Network) -> NaiveConsents {
    let consents = network.consents
    func person(_ row: Int) -> String { network.people.id[row] }
    func service(_ row: Int) -> String { network.services.id[row] }
    func cells(_ row: Int) -> [String] {
      [
        service(consents.fromService[row].row), service(consents.toService[row].row),
        consents.person[row].map { person($0.row) } ?? "",
        consents.domains[row].words.map(\.code).sorted().joined(separator: " "),
        consents.given[row].description,
      ]
    }
    return NaiveConsents(
      permissions: Set(
        facts.permissions.map { permission in
          cells(permission.consent) + [
            permission.lastDay == .never ? "" : permission.lastDay.description,
            String(permission.endsSoon),
            permission.silentAbout.map(person).joined(separator: " "),
          ]
        }),
      missing: Set(
        facts.missing.flatMap { pair in
          [(pair.one, pair.other, pair.oneTells), (pair.other, pair.one, pair.otherTells)]
            .filter { !$0.2 }.map { [service($0.0), service($0.1)] }
        }),
      reaskings: Set(
        facts.reaskings.flatMap { reasking in
          reasking.consents.map {
            [person(reasking.person), String(reasking.age), reasking.day.description] + cells($0)
          }
        }), birthsNotKnown: Set(facts.birthsNotKnown.map(person)))
  }

  @Test(arguments: 0..<8)
  func `it is the same as in the slow reading of many made up networks`(block: Int) throws {
    var (permissions, ending, missing, reaskings, unknown) = (0, 0, 0, 0, 0)
    for seed in (block * 40)..<(block * 40 + 40) {
      let random = RandomNetwork(seed: UInt64(seed))
      let bundle = random.bundle.withConsents(seed: UInt64(seed), on: random.days[0])
      let network = try Network(bundle)
      for asOf in random.days {
        let situation = Situation(network, asOf: try #require(Day(asOf)))
        let expected = naiveConsents(bundle, asOf: asOf)
        let families = (0..<network.families.count).filter { situation.familyIsOpen[$0] }
        #expect(families.count == expected.count)
        for facts in FamilyIndex(situation).consents(of: families) {
          let id = network.families.id[facts.family]
          #expect(naive(facts, network) == expected[id], "seed \(seed) on \(asOf), \(id)")
          permissions += facts.permissions.count
          ending += facts.permissions.count { $0.endsSoon }
          missing += facts.missing.count
          reaskings += facts.reaskings.count
          unknown += facts.birthsNotKnown.count
        }
      }
    }
    #expect(min(permissions, ending, missing, reaskings, unknown) > 10)
  }

  private static let tables = [
    "families": "id,enrolled\nf,2020-01-01",
    "services": "id,name,sector\na,A,nav\nb,B,health\nc,C,school",
    "ties": "a,b,kind\na,f,serves\nb,f,serves",
  ]

  private func facts(_ tables: [String: String]) throws -> (SmallNetwork, FamilyConsents) {
    let small = try SmallNetwork(Self.tables.merging(tables) { $1 })
    return (small, try #require(small.index.consents(of: [0]).first))
  }

  @Test func `from the 16th birthday a consent from before tells nothing about that person`() throws
  {
    let (small, facts) = try facts([
      "people":
        "id,family,born,role\nany,f,2010-06-16,child\nold,f,2010-06-15,child\nmor,f,1980-01-01,adult",
      "consents": """
      family,person,from_service,to_service,domains,given
      f,old,a,b,school,2026-06-14
      f,any,b,a,school,2026-06-14
      f,,a,c,school,2026-06-14
      """,
    ])
    #expect(facts.permissions.map(\.isSilent) == [true, false, false])
    #expect(
      facts.permissions.map { small.ids(.person, $0.silentAbout) } == [["old"], ["old"], []]
        || facts.permissions.map { small.ids(.person, $0.silentAbout) } == [["old"], [], ["old"]])
    // a may tell b nothing now; b may tell a of the one who is 15 still.
    #expect(facts.missing.map(\.oneTells) == [false])
    #expect(facts.missing.map(\.otherTells) == [true])
    #expect(small.ids(.person, facts.reaskings.map(\.person)) == ["old", "any"])
    #expect(facts.reaskings.map(\.age) == [16, 16])
  }

  @Test func `a pair is missing unless each may tell the other something`() throws {
    for (rows, expected) in [
      ("", [[false, false]]), ("f,a,b,,2026-01-01\n", [[true, false]]),
      ("f,a,b,school,2026-01-01\nf,b,a,debt,2026-01-01\n", []),
      ("f,a,b,,2026-06-16\n", [[false, false]]), ("f,a,c,,2026-01-01\n", [[false, false]]),
    ] as [(String, [[Bool]])] {
      let (_, facts) = try facts([
        "consents": "family,from_service,to_service,domains,given\n" + rows
      ])
      #expect(facts.missing.map { [$0.oneTells, $0.otherTells] } == expected, "\(rows)")
    }
  }

  @Test
  func `a new consent that says as much goes on for one that ends, and a lesser one does not`()
    throws
  {
    for (domains, endsSoon) in [
      ("", false), ("school debt", false), ("school", true), ("debt leisure", true),
    ] {
      let (_, facts) = try facts([
        "consents":
          "family,from_service,to_service,domains,given,expires\nf,a,b,school debt,2026-01-01,2026-08-14\nf,a,b,\(domains),2026-02-01,\n"
      ])
      #expect(facts.permissions.map(\.endsSoon) == [endsSoon, false], "\(domains)")
    }
    let (_, later) = try facts([
      "consents":
        "family,from_service,to_service,given,expires\nf,a,b,2026-01-01,2026-08-14\nf,b,a,2026-01-01,2026-08-15\n"
    ])
    #expect(later.permissions.map(\.endsSoon) == [true, false])
  }

  @Test func `who is asked anew is not asked again of what was given after the birthday`() throws {
    for (given, ages) in [("2024-06-14", [15]), ("2025-08-01", [])] as [(String, [Int])] {
      let (_, facts) = try facts([
        "people": "id,family,born,role\np,f,2010-08-01,child",
        "consents": "family,person,from_service,to_service,given\nf,p,a,b,\(given)\n",
      ])
      #expect(facts.reaskings.filter { $0.day <= EndOfToday.day }.map(\.age) == ages, "\(given)")
    }
  }

  private enum EndOfToday { static let day = Day("2026-06-15") ?? .never }
}

extension PlainBundle {
  /// The same with more consents around a day, and births around the ages at which one is asked
  /// anew.
  fileprivate func withConsents(seed: UInt64, on day: String) -> PlainBundle {
    var random = Seeded(seed)
    var bundle = self
    let day = NaiveDay.parse(day) ?? 0
    func pick<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &random) }
    let offsets = [-400, -61, -60, -59, -2, -1, 0, 1, 2, 59, 60, 61, 400]
    var people = bundle.rows("people")
    for place in people.indices where pick([true, true, false]) ?? false {
      let birthday = day + (pick(offsets) ?? 0)
      people[place]["born"] = NaiveDay.text(
        NaiveDay.birthday(birthday, age: -(pick([12, 15, 16, 18]) ?? 12)))
    }
    bundle.tables["people"] = people
    let services = bundle.rows("services").compactMap { $0["id"] }
    var keys = Set(
      bundle.rows("consents").map { row in
        ["family", "from_service", "to_service", "given"].map { row[$0] ?? "" }
      })
    for person in people {
      guard let family = person["family"], let from = pick(services), let to = pick(services)
      else { continue }
      let given = day - (pick([0, 1, 58, 61, 300, 700]) ?? 0)
      let key = [family, from, to, NaiveDay.text(given)]
      guard keys.insert(key).inserted else { continue }
      bundle.tables["consents", default: []].append([
        "family": family, "person": pick(["", person["id"] ?? ""]) ?? "", "from_service": from,
        "to_service": to, "domains": pick(["", "school", "school debt"]) ?? "",
        "given": NaiveDay.text(given),
        "expires": pick(["", NaiveDay.text(max(given, day + (pick(offsets) ?? 0)))]) ?? "",
        "withdrawn": "",
      ])
    }
    return bundle
  }
}
