import Analysis
import Diagrams
import Foundation
import Graphviz
import Model
import Reports
import Store
import Support
import Testing
import Wording

/// A narrow question is answered from part of a file, and not one byte differs from the answer that
/// all of the network gives.
@Suite struct NarrowQuestionTests {
  /// A random network, in memory as it is read back whole, and in a file.
  ///
  /// - Parameter isWide: whether most services have many domains.
  private func inFile(
    seed: UInt64, isWide: Bool = false, _ body: (Network, [Day], String) throws -> Void
  ) throws {
    let made = RandomNetwork(seed: seed)
    let network = try Network(isWide ? made.bundle.withWiderServices() : made.bundle)
    try inFile(network) { whole, path in try body(whole, made.days.compactMap { Day($0) }, path) }
  }

  /// A network in memory as it is read back whole, and in a file.
  private func inFile(_ network: Network, _ body: (Network, String) throws -> Void) throws {
    try Program.inFolder { folder in
      let path = folder.appending(path: "n.sqlite").path
      _ = try NetworkFile.update(at: path, creatingIfMissing: true) { (_) throws(Never) in
        let tables = network.tables.map { table in
          var change = NetworkChange.TableChange()
          change.added = table.count
          return change
        }
        return LoggedChange(
          NetworkChange(network: network, tables: tables, replaces: false),
          ChangeLogEntry(
            at: "2026-06-15T12:00:00Z", by: "tests", way: .import, rows: nil, isUndoable: false))
      }
      try body(NetworkFile.read(at: path), path)
    }
  }

  private func read(
    _ part: NetworkPart, asOf day: Day, and other: Day? = nil, _ path: String
  ) throws -> Network {
    try #require(
      try NetworkFile.read(
        part, asOf: day, and: other, at: path, whoCould: servicesThatCould))
  }

  private func findings(
    _ network: Network, _ topic: Topic?, _ scope: Scope, _ day: Day, _ language: Language
  ) -> String {
    let result = analyse(network, asOf: day, topic: topic, scope: scope)
    let writer = FindingWriter(
      network: network, rules: DeadlineRules(of: network), asOf: day, language: language,
      scope: scope)
    var written: [UInt8] = []
    writeJSON(result, of: network, name: "n", writer: writer) { (bytes) throws(Never) in
      written += bytes
    }
    return String(decoding: written, as: UTF8.self)
  }

  @Test(arguments: 0..<48) func `what is said of a family is the same from its part`(seed: Int)
    throws
  {
    try inFile(seed: UInt64(seed)) { whole, days, path in
      for row in 0..<whole.families.count {
        let id = whole.families.id[row]
        for day in days {
          let part = try read(.family(id), asOf: day, path)
          let own = try #require(part.find(.family, id: id)).row
          for topic in [nil, Topic.silos, .referrals, .gaps] {
            #expect(
              findings(part, topic, .family(own), day, .nb)
                == findings(whole, topic, .family(row), day, .nb), "\(id) \(day)")
          }
        }
      }
    }
  }

  @Test(arguments: 0..<48)
  func `who could and whom to ring for a family are the same from its part`(seed: Int) throws {
    func answer(_ network: Network, _ family: Int, _ day: Day) -> String {
      let candidates = Candidates(Situation(network, asOf: day))
      let writer = FindingWriter(
        network: network, rules: DeadlineRules(of: network), asOf: day, language: .nb,
        scope: .family(family))
      let who = WhoAnswer(candidates, family: family, writer: writer)
      var text = String(decoding: who.json, as: UTF8.self) + who.csv + who.document.markdown
      for isMeeting in [false, true] {
        let plan = CallPlan(
          for: family,
          findings: analyse(candidates.situation, scope: .family(family), measuring: false)
            .findings, candidates, isMeeting: isMeeting)
        let answer = PlanAnswer(plan, isMeeting: isMeeting, writer: writer)
        text += String(decoding: answer.json, as: UTF8.self) + answer.csv
        text += answer.document.markdown
      }
      return text
    }
    try inFile(seed: UInt64(seed), isWide: true) { whole, days, path in
      for row in 0..<whole.families.count {
        let id = whole.families.id[row]
        for day in days {
          let part = try read(.family(id), asOf: day, path)
          let own = try #require(part.find(.family, id: id)).row
          #expect(answer(part, own, day) == answer(whole, row, day), "\(id) \(day)")
        }
      }
    }
  }

  @Test(arguments: 0..<24) func `a picture of a family is the same from its part`(seed: Int) throws
  {
    try inFile(seed: UInt64(seed)) { whole, days, path in
      let day = days[0]
      let context = DiagramContext(Situation(whole, asOf: day), language: .nn)
      for row in 0..<whole.families.count where context.situation.familyIsOpen[row] {
        let id = whole.families.id[row]
        let part = try read(.family(id), asOf: day, path)
        let own = try #require(part.find(.family, id: id)).row
        let other = DiagramContext(Situation(part, asOf: day), language: .nn)
        for view in View.allCases where view.needsFamily {
          #expect(
            try dot(other.picture(view, family: own).drawing)
              == dot(context.picture(view, family: row).drawing), "\(id) \(view)")
        }
      }
    }
  }

  @Test(arguments: 0..<48) func `what is said of an area is the same from its part`(seed: Int)
    throws
  {
    try inFile(seed: UInt64(seed)) { whole, days, path in
      let areas = Set((Array(whole.families.area) + Array(whole.services.area)).compactMap { $0 })
        .sorted { $0.number < $1.number }
      #expect(try NetworkFile.areas(at: path).sorted() == areas.map { whole.symbols[$0] }.sorted())
      for area in areas {
        let code = whole.symbols[area]
        for day in days {
          let part = try read(.area(code), asOf: day, path)
          // An area of closed services alone may be without any row in the part.
          let own = part.symbols.find(code) ?? Symbol(number: .max)
          for topic in [Topic.referrals, .gaps] {
            #expect(
              findings(part, topic, .area(own), day, .en)
                == findings(whole, topic, .area(area), day, .en), "\(code) \(day)")
          }
        }
      }
    }
  }

  /// What would be otherwise, as JSON.
  private func whatIf(
    _ network: Network, without: [String], with: [[String]], on day: Day
  ) throws -> String {
    func ref(_ id: String) throws -> Ref {
      try #require(network.find(.contact, id: id) ?? network.find(.service, id: id))
    }
    let found = WhatIf(
      network, without: try without.map(ref),
      with: try with.map { (try ref($0[0]), try ref($0[1])) },
      asOf: day)
    func writer(_ network: Network) -> FindingWriter {
      FindingWriter(
        network: network, rules: DeadlineRules(of: network), asOf: day, language: .nb)
    }
    return String(
      decoding: whatIfJSON(
        found, of: network, asOf: day, before: writer(network), after: writer(found.network)),
      as: UTF8.self)
  }

  @Test(arguments: 0..<40) func `what would be otherwise is the same from the part around it`(
    seed: Int
  ) throws {
    try inFile(seed: UInt64(seed)) { whole, days, path in
      var dice = Seeded(UInt64(seed) + 500)
      let contacts = (0..<whole.contacts.count).map { whole.contacts.id[$0] }
      let actors = contacts + (0..<whole.services.count).map { whole.services.id[$0] }
      if contacts.isEmpty || actors.count < 2 { return }
      for day in days {
        for _ in 0..<4 {
          let without = (0..<dice.number(0...2)).map { _ in dice.pick(contacts) }
          let with = (0..<dice.number(0...2)).map { _ in [dice.pick(actors), dice.pick(actors)] }
            .filter { $0[0] != $0[1] }
          let part = try read(
            .around(gone: without, joined: with.flatMap { $0 }), asOf: day, path)
          #expect(
            try whatIf(part, without: without, with: with, on: day)
              == whatIf(whole, without: without, with: with, on: day),
            "without \(without), with \(with) on \(day)")
        }
      }
    }
  }

  /// People of whom a family's part has to know what is on record in another family: they have a
  /// home there, or kin.
  private static let twoHomes: [[String: [[String: String]]]] = [
    // Who helps the child lives with it by a row of `homes` alone.
    [
      "families": [["id": "f1"], ["id": "f2"], ["id": "f3"], ["id": "f4"]],
      "people": [
        ["id": "p1", "family": "f3"],
        ["id": "p2", "family": "f4", "role": "child", "until": "2025-11-11"],
        ["id": "p3", "family": "f1"],
      ],
      "homes": [
        ["person": "p1", "family": "f2"], ["person": "p2", "family": "f2", "until": "2026-01-13"],
        ["person": "p2", "family": "f1"],
      ],
      "services": [["id": "s1", "name": "Skolen", "sector": "school"]],
      "contacts": [["id": "c1", "name": "Berit", "service": "s1"]],
      "ties": [["a": "c1", "b": "p3", "kind": "serves"]],
      "needs": [
        ["id": "n1", "family": "f2", "person": "p2", "domain": "debt", "raised": "2025-07-18"]
      ],
      "responsibilities": [["need": "n1", "actor": "p1"]],
    ],
    // A question of the other home says who could take over.
    [
      "families": [["id": "f1"], ["id": "f2"]],
      "people": [["id": "p1", "family": "f2", "born": "2008-12-09"]],
      "homes": [["person": "p1", "family": "f1"], ["person": "p1", "family": "f2"]],
      "services": [
        ["id": "s1", "name": "BUP", "sector": "health"],
        ["id": "s2", "name": "Nav", "sector": "nav", "domains": "leisure", "max_age": "17"],
        ["id": "s3", "name": "Skolen", "sector": "school"],
      ],
      "contacts": [
        ["id": "c1", "name": "Gro", "service": "s1"],
        ["id": "c2", "name": "Kari", "service": "s3"],
      ],
      "needs": [
        ["id": "n1", "family": "f1", "person": "p1", "domain": "leisure", "raised": "2025-06-25"]
      ],
      "responsibilities": [["need": "n1", "actor": "s2"]],
      "referrals": [
        [
          "id": "r1", "family": "f1", "need": "n1", "from": "c2", "to": "c1", "sent": "2025-10-05",
        ]
      ],
    ],
    // Two of one name are kin, and the other is of another family.
    [
      "families": [["id": "f1"], ["id": "f2"]],
      "people": [
        ["id": "p1", "family": "f1", "alias": "Ida"], ["id": "p2", "family": "f1", "alias": "Ida"],
        ["id": "p3", "family": "f2", "alias": "Per"],
      ],
      "services": [["id": "s1", "name": "Skolen", "sector": "school"]],
      "contacts": [["id": "c1", "name": "Kari", "service": "s1"]],
      "ties": [
        ["a": "p2", "b": "p3", "kind": "kin", "from": "2026-06-10"],
        ["a": "c1", "b": "p3", "kind": "serves"],
      ],
    ],
    // Only the contact holds a need of the one home, and nobody sees the child in the other.
    [
      "families": [["id": "f1"], ["id": "f2"]],
      "people": [["id": "p1", "family": "f1", "role": "child"]],
      "homes": [["person": "p1", "family": "f1"], ["person": "p1", "family": "f2"]],
      "services": [
        ["id": "s1", "name": "Skolen", "sector": "school"],
        ["id": "s2", "name": "Koordinatorene", "sector": "coordination"],
      ],
      "contacts": [
        ["id": "c1", "name": "Kari", "service": "s2"],
        ["id": "c2", "name": "Gro", "service": "s1"],
      ],
      "ties": [["a": "c2", "b": "f1", "kind": "serves"]],
      "needs": [
        ["id": "n1", "family": "f2", "person": "p1", "domain": "safety", "raised": "2026-04-14"]
      ],
      "responsibilities": [["need": "n1", "actor": "c1"]],
    ],
  ]

  @Test(arguments: twoHomes.indices)
  func `what is on record in the other home of somebody is part of what is said`(
    number: Int
  ) throws {
    let day = try #require(Day("2026-06-15"))
    let before = day.adding(days: -60)
    try inFile(try Network(PlainBundle(tables: Self.twoHomes[number]))) { whole, path in
      for row in 0..<whole.families.count {
        let id = whole.families.id[row]
        let part = try read(.family(id), asOf: day, path)
        let own = try #require(part.find(.family, id: id)).row
        #expect(
          findings(part, nil, .family(own), day, .nb)
            == findings(whole, nil, .family(row), day, .nb), "\(id)")
        let both = try read(.family(id), asOf: before, and: day, path)
        let there = try #require(both.find(.family, id: id)).row
        #expect(
          compared(both, there, before, day) == compared(whole, row, before, day), "\(id)")
      }
      let part = try read(.around(gone: ["c1"], joined: []), asOf: day, path)
      #expect(
        try whatIf(part, without: ["c1"], with: [], on: day)
          == whatIf(whole, without: ["c1"], with: [], on: day))
    }
  }

  /// A family on two days, as a table of everything that is said.
  private func compared(_ network: Network, _ family: Int, _ from: Day, _ to: Day) -> String {
    func writer(_ day: Day) -> FindingWriter {
      FindingWriter(
        network: network, rules: DeadlineRules(of: network), asOf: day, language: .nn,
        scope: .family(family))
    }
    let comparison = NetworkComparison(network, from: from, to: to, scope: .family(family))
    let (before, after) = (writer(from), writer(to))
    return String(
      decoding: comparisonJSON(comparison, of: network, before: before, after: after),
      as: UTF8.self)
      + comparisonDocument(comparison, name: "n", before: before, after: after).markdown
  }

  @Test(arguments: 0..<24)
  func `a family's two days are the same from the part that answers for both`(
    seed: Int
  ) throws {
    try inFile(seed: UInt64(seed)) { whole, days, path in
      let (from, to) = (days.min() ?? days[0], days.max() ?? days[0])
      for row in 0..<whole.families.count {
        let id = whole.families.id[row]
        let part = try read(.family(id), asOf: from, and: to, path)
        let own = try #require(part.find(.family, id: id)).row
        #expect(
          compared(part, own, from, to) == compared(whole, row, from, to), "\(id)")
      }
    }
  }

  @Test func `a mistyped family or area is told the nearest one`() throws {
    try Program.inFolder { folder in
      _ = try Program.run(["import", "n.sqlite", Program.sample], in: folder)
      let words = [
        ["analyse", "n.sqlite", "--family", "bjork1"],
        ["analyse", "n.sqlite", "--family", "xyzzy"],
        ["diagram", "n.sqlite", "ecomap", "--family", "bjor"],
        ["analyse", "n.sqlite", "gaps", "--area", "solvik1"],
        ["analyse", "n.sqlite", "gaps", "--area", "xyzzy"],
      ]
      for words in words {
        let one = try Program.run(words, in: folder)
        let other = try Program.run(
          words.map { $0 == "n.sqlite" ? Program.sample : $0 }, in: folder)
        #expect(one.status == 64)
        #expect(one.errors == other.errors)
        #expect(one.output == "")
      }
    }
  }
}
