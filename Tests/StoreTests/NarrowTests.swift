import Model
import SQLite
import Support
import Testing

@testable import Store

/// A part of a network is read by indexes, and holds what was asked for and little else.
@Suite struct NarrowTests {
  private let day = Day(number: 20_000)

  /// A network of many families that each have a few rows, and services in as many areas.
  private func manyFamilies(_ count: Int, inEachArea most: Int = 10) throws -> Network {
    var tables: [String: [[String: String]]] = [:]
    for number in 0..<count {
      let (family, person) = ("f\(number)", "p\(number)")
      let area = "area\(number / most)"
      tables["families", default: []].append(["id": family, "area": area])
      tables["people", default: []].append(["id": person, "family": family, "role": "child"])
      tables["services", default: []].append(
        [
          "id": "s\(number)", "name": "S\(number)", "sector": "nav", "area": area,
          "domains": "economy",
        ])
      tables["contacts", default: []].append(
        ["id": "c\(number)", "name": "C", "service": "s\(number)"])
      tables["ties", default: []].append(["a": "c\(number)", "b": person, "kind": "serves"])
      if number > 0 {
        tables["ties", default: []].append(
          ["a": "c\(number - 1)", "b": "s\(number)", "kind": "collaborates"])
      }
      tables["needs", default: []].append(
        ["id": "n\(number)", "family": family, "domain": "economy", "raised": "2024-01-01"])
      tables["responsibilities", default: []].append(
        ["need": "n\(number)", "actor": "c\(number)", "accepted": "2024-01-01"])
      tables["referrals", default: []].append(
        [
          "id": "r\(number)", "family": family, "from": "c\(number)", "sent": "2024-01-01",
          "to": "s\((number + 1) % count)", "answered": "2024-09-01", "outcome": "accepted",
        ])
      tables["activities", default: []].append(
        ["date": "2024-02-01", "actor": "c\(number)", "family": family, "need": "n\(number)"])
      tables["goals", default: []].append(
        [
          "id": "g\(number)", "family": family, "domain": "economy", "title": "G",
          "set": "2024-01-01",
        ])
    }
    return try Network(PlainBundle(tables: tables))
  }

  /// Reads a part in which all services could do something.
  private func read(_ part: NetworkPart, _ path: String) throws(StoreError) -> Network? {
    try NetworkFile.read(
      part, asOf: day, at: path, whoCould: { network, _, _, _ in everyService(network) })
  }

  private func everyService(
    _ network: Network
  ) -> (services: Set<Int>, candidates: Set<Int>) {
    let all = Set(0..<network.services.count)
    return (all, all)
  }

  private func rowCount(_ network: Network) -> Int { network.tables.reduce(0) { $0 + $1.count } }

  @Test func `of a network of many families one family's part has few rows`() throws {
    let scratch = try Scratch()
    var counts: [Int] = []
    for families in [40, 400] {
      let path = try scratch.makeFile(try manyFamilies(families), "\(families).sqlite")
      let part = try #require(try read(.family("f15"), path))
      // What its area's services have to do about needs of other families is only counted. One of
      // them referred to the service around it for another family, and was told yes.
      #expect((0..<part.families.count).map { part.families.id[$0] } == ["f14", "f15"])
      #expect(part.needs.count == 1)
      #expect((0..<part.goals.count).map { part.goals.id[$0] } == ["g15"])
      #expect(part.activities.count == 1)
      // Its own area's ten services; the one that it was referred to is one of them.
      #expect(part.services.count == 10)
      counts.append(rowCount(part))
    }
    #expect(counts[0] == counts[1])
    #expect(counts[0] < 80)
  }

  @Test func `two connections that read some keys at a time read what one reads`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(try manyFamilies(40))
    let whole = try #require(try read(.area("area1"), path))
    #expect(whole.caseloads?.isEmpty == false)
    for size in [1, 7, 40, 1000] {
      for secondFrom: Int64 in [0, .max] {
        var file = FileForReading(path: path, patience: 1000, interruption: Interruption())
        file.secondFrom = secondFrom
        let part = try NetworkFile.read(
          .area("area1"), asOf: day, and: nil, in: file, keysAtATime: size
        ) { network, _, _, _ in everyService(network) }
        #expect("\(part?.caseloads ?? [])" == "\(whole.caseloads ?? [])", "\(size), \(secondFrom)")
      }
    }
    #expect(scratch.contents == ["network.sqlite"])
  }

  @Test func `of a network of many areas one area's part has its families and services`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(try manyFamilies(200))
    let part = try #require(try read(.area("area3"), path))
    #expect((0..<part.families.count).map { part.families.id[$0] } == (30..<40).map { "f\($0)" })
    #expect(part.needs.count == 10)
    #expect(part.activities.count == 10)
    // One more, that a referral went to.
    #expect(part.services.count == 11)
    #expect(part.goals.count == 10)
  }

  @Test func `there is no part of a family or an area that is not there`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(try manyFamilies(12))
    for id in ["f12", "p1", "s1", "c1", "", "F1", "f1 "] {
      #expect(try read(.family(id), path) == nil, "\(id)")
    }
    for code in ["area2", "economy", "", "Area1"] {
      #expect(try read(.area(code), path) == nil, "\(code)")
    }
    #expect(try NetworkFile.familyIDs(at: path, most: 3) == ["f0", "f1", "f2"])
    #expect(try NetworkFile.areas(at: path).sorted() == ["area0", "area1"])
  }

  @Test func `a yes that others said is part of what is known around a family`() throws {
    let scratch = try Scratch()
    var tables: [String: [[String: String]]] = [
      "families": [["id": "f"], ["id": "g"]],
      "services": [["id": "s", "name": "S", "sector": "nav"]],
      "needs": [
        ["id": "n", "family": "f", "domain": "economy", "raised": "2024-01-01"],
        ["id": "m", "family": "g", "domain": "economy", "raised": "2024-01-01"],
      ],
      "responsibilities": [["need": "n", "actor": "s"], ["need": "m", "actor": "s"]],
    ]
    for accepted in ["", "2024-10-04", "2024-10-05"] {
      tables["responsibilities"]?[1]["accepted"] = accepted
      let path = try scratch.makeFile(
        try Network(PlainBundle(tables: tables)), "a\(accepted).sqlite")
      let part = try read(.family("f"), path)
      // Day 20,000 is 2024-10-04.
      #expect(part?.responsibilities.count == (accepted == "2024-10-04" ? 2 : 1), "\(accepted)")
    }
  }

  @Test func `every part of a network without rules holds together`() throws {
    let scratch = try Scratch()
    let network = MadeNetwork(everyTable: 40).made()
    let path = try scratch.makeFile(network)
    for row in 0..<network.families.count {
      let id = network.families.id[row]
      let part = try #require(try read(.family(id), path))
      let own = try #require(part.find(.family, id: id)).row
      for name in [TableName.people, .needs, .referrals, .activities, .goals, .moments, .consents] {
        let column = try #require(TableSchema.of(name).columns.firstIndex { $0.name == "family" })
        let known = part[name].numbers(column).count { Ref(number: $0)?.row == own }
        #expect(
          known == network[name].numbers(column).count { Ref(number: $0)?.row == row },
          "\(id) \(name)")
      }
    }
  }

  @Test func `damage in what is read is said, and damage elsewhere is not looked for`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(try manyFamilies(20))
    let connection = try Connection.open(path, mode: .readWrite)
    try connection.execute(
      """
      PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
      UPDATE need SET person = 268435999 WHERE id = 'n3'; UPDATE need SET domain = 99 WHERE id = 'n4';
      DELETE FROM node WHERE id = 'p5'
      """)
    connection.close()
    let kinds: [(String, FileFault.Kind)] = [
      ("f3", .danglingReference), ("f4", .outOfBounds), ("f5", .rowMissing),
    ]
    for (id, kind) in kinds {
      let error = failure { () throws(StoreError) in
        _ = try read(.family(id), path)
      }
      guard case .damaged(_, let fault) = error else {
        Issue.record("\(id): \(String(describing: error))")
        continue
      }
      #expect(fault.kind == kind, "\(id)")
    }
    #expect(try read(.family("f15"), path) != nil)
  }

  @Test func `damage is said of its row also where many are read at once`() throws {
    for (change, kind, key) in [
      ("UPDATE need SET domain = 99 WHERE id = 'n30'", FileFault.Kind.outOfBounds, Int64(31)),
      ("UPDATE need SET title = CAST(x'ff' AS TEXT) WHERE id = 'n30'", .invalidText, 31),
      ("UPDATE need SET urgency = 1 << 40 WHERE id = 'n30'", .outOfBounds, 31),
      ("DELETE FROM node WHERE id = 'p30'", .rowMissing, 31 + 1 << 28),
    ] {
      let scratch = try Scratch()
      let path = try scratch.makeFile(try manyFamilies(40, inEachArea: 40))
      #expect(try read(.area("area0"), path)?.needs.count == 40)
      let connection = try Connection.open(path, mode: .readWrite)
      try connection.execute(
        "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; " + change)
      connection.close()
      let error = failure { () throws(StoreError) in
        _ = try read(.area("area0"), path)
      }
      guard case .damaged(_, let fault) = error else {
        Issue.record("\(change): \(String(describing: error))")
        continue
      }
      #expect(fault.kind == kind, "\(change)")
      #expect(fault.key == key, "\(change)")
    }
  }

  @Test func `no large table is read from one end to the other`() throws {
    let scratch = try Scratch()
    let path = try scratch.makeFile(try manyFamilies(20))
    for query in PartQueries.all {
      // What is lent to a query is a few rows.
      let lent = query.replacing("samvev_rows", with: "(SELECT 1 AS c0) AS given")
      let plan = try rows(path, "EXPLAIN QUERY PLAN " + lent)
      let scans = plan.compactMap(\.last).filter {
        $0.hasPrefix("SCAN") && $0 != "SCAN given" && $0 != "SCAN CONSTANT ROW"
      }
      #expect(scans.isEmpty, "\(query): \(plan)")
    }
  }
}
