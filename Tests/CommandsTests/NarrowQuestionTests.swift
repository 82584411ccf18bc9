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
      try body(NetworkFile.read(at: path), made.days.compactMap { Day($0) }, path)
    }
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
          let part = try #require(try NetworkFile.read(.family(id), asOf: day, at: path))
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
          let part = try #require(try NetworkFile.read(.family(id), asOf: day, at: path))
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
        let part = try #require(try NetworkFile.read(.family(id), asOf: day, at: path))
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
          let part = try #require(try NetworkFile.read(.area(code), asOf: day, at: path))
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
          let part = try #require(
            try NetworkFile.read(
              .around(gone: without, joined: with.flatMap { $0 }), asOf: day, at: path))
          #expect(
            try whatIf(part, without: without, with: with, on: day)
              == whatIf(whole, without: without, with: with, on: day),
            "without \(without), with \(with) on \(day)")
        }
      }
    }
  }

  @Test(arguments: 0..<24)
  func `a family's two days are the same from the part that answers for both`(
    seed: Int
  ) throws {
    try inFile(seed: UInt64(seed)) { whole, days, path in
      let (from, to) = (days.min() ?? days[0], days.max() ?? days[0])
      func compared(_ network: Network, _ family: Int) -> String {
        func writer(_ day: Day) -> FindingWriter {
          FindingWriter(
            network: network, rules: DeadlineRules(of: network), asOf: day, language: .nn,
            scope: .family(family))
        }
        return String(
          decoding: comparisonJSON(
            NetworkComparison(network, from: from, to: to, scope: .family(family)), of: network,
            before: writer(from), after: writer(to)), as: UTF8.self)
      }
      for row in 0..<whole.families.count {
        let id = whole.families.id[row]
        let part = try #require(
          try NetworkFile.read(.family(id), asOf: from, and: to, at: path))
        let own = try #require(part.find(.family, id: id)).row
        #expect(compared(part, own) == compared(whole, row), "\(id)")
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
