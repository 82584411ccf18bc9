import Analysis
import Model
import Support
import Testing

/// Small families as they are met with, and what is right to say of them.
@Suite struct OrdinaryLifeTests {
  /// Mother and Sara in one family, BUP (up to 17), the school and Nav with the coordinator Kari.
  private let tables: [String: [[String: String]]] = [
    "families": [["id": "eik"]],
    "people": [
      ["id": "mor", "family": "eik", "role": "adult"],
      ["id": "sara", "family": "eik", "born": "2008-06-17"],
    ],
    "services": [
      [
        "id": "bup", "name": "BUP", "sector": "health", "domains": "mental-health", "max_age": "17",
      ],
      [
        "id": "dps", "name": "DPS", "sector": "health", "domains": "mental-health", "min_age": "18",
      ],
      ["id": "nav", "name": "Nav", "sector": "nav", "domains": "economy"],
      ["id": "skole", "name": "Skolen", "sector": "school", "domains": "school"],
    ],
    "contacts": [
      ["id": "lars", "name": "Lars", "service": "bup"],
      ["id": "liv", "name": "Liv", "service": "skole"],
      ["id": "kari", "name": "Kari", "service": "nav", "role": "coordinator"],
    ],
    "needs": [
      [
        "id": "n1", "family": "eik", "person": "sara", "domain": "mental-health",
        "raised": "2026-03-03",
      ]
    ],
    "responsibilities": [
      ["need": "n1", "actor": "lars", "accepted": "2026-03-18", "from": "2026-03-18"]
    ],
  ]

  /// The findings of one code on a day: severity, subject, since and the ids of what is related.
  private func found(
    _ code: FindingCode, _ day: String, in tables: [String: [[String: String]]]? = nil
  ) throws -> [String] {
    let network = try Network(PlainBundle(tables: tables ?? self.tables))
    return analyse(network, asOf: try #require(Day(day))).findings.filter { $0.code == code }.map {
      let since = $0.since == Day.never ? "-" : Day(number: $0.since).description
      return ([$0.severity.code, network.id($0.subject), since] + $0.related.map(network.id))
        .joined(separator: " ")
    }
  }

  @Test func `who is followed up by a responsibility alone grows too old for it as well`() throws {
    #expect(try found(.gapTransition, "2026-06-16") == ["high sara - bup"])
  }

  @Test(arguments: ["2026-06-17", "2027-06-16"])
  func `an age limit stays a finding after the birthday until somebody has taken over`(
    day: String
  ) throws {
    #expect(try found(.gapTransition, day) == ["critical sara 2026-06-17 bup"])
    var tables = tables
    tables["ties"] = [["a": "dps", "b": "sara", "kind": "serves", "from": "2026-06-10"]]
    #expect(try found(.gapTransition, day, in: tables) == [])
  }

  @Test func `an age limit is a finding although the service has ended, while the need is open`()
    throws
  {
    var tables = tables
    tables["responsibilities"]?[0]["until"] = "2026-06-16"
    #expect(
      try found(.gapTransition, "2026-06-20", in: tables) == ["critical sara 2026-06-17 bup"])
    tables["needs"]?[0]["closed"] = "2026-06-18"
    #expect(try found(.gapTransition, "2026-06-20", in: tables) == [])
  }

  @Test func `a school ends on 1 August of the year of the birthday`() throws {
    var tables = tables
    tables["services"]?[3]["max_age"] = "17"
    tables["ties"] = [["a": "skole", "b": "sara", "kind": "serves"]]
    #expect(try found(.gapTransition, "2026-07-31", in: tables).contains("high sara - skole"))
    #expect(
      try found(.gapTransition, "2026-08-01", in: tables).contains("high sara 2026-08-01 skole"))
  }

  @Test func `a coordinator who leads a need is the family's coordinator without a tie`() throws {
    var tables = tables
    tables["ties"] = ["bup", "nav", "skole"].map { ["a": $0, "b": "eik", "kind": "serves"] }
    #expect(
      try found(.gapNoCoordinator, "2026-06-15", in: tables) == ["medium eik - bup nav skole"])
    tables["needs"]?.append(
      ["id": "n2", "family": "eik", "domain": "economy", "raised": "2026-05-01"])
    tables["responsibilities"]?.append(["need": "n2", "actor": "kari", "from": "2026-05-02"])
    #expect(try found(.gapNoCoordinator, "2026-06-15", in: tables) == [])
    // Nor does Nav lack a named contact then.
    #expect(try found(.gapNoNamedContact, "2026-06-15", in: tables) == ["low eik - skole"])
  }

  @Test func `what was open when a family was closed is said once more`() throws {
    var tables = tables
    tables["families"] = [["id": "eik", "closed": "2026-06-14"]]
    tables["referrals"] = [
      ["id": "r1", "family": "eik", "from": "kari", "to": "skole", "sent": "2026-03-10"]
    ]
    #expect(
      try found(.familyClosedOpen, "2026-06-15", in: tables) == ["medium eik 2026-06-14 n1 r1"])
    #expect(try found(.familyClosedOpen, "2026-09-12", in: tables) == [])
  }

  @Test func `a new promise does not take away how late an answer is`() throws {
    var tables = tables
    tables["referrals"] = [
      [
        "id": "r1", "family": "eik", "from": "kari", "to": "skole", "sent": "2026-03-01",
        "due": "2026-03-15",
      ]
    ]
    tables["agreements"] = [
      [
        "id": "a1", "family": "eik", "actor": "liv", "title": "Svare", "agreed": "2026-06-12",
        "due": "2026-06-19", "referral": "r1",
      ]
    ]
    #expect(
      try found(.referralUnanswered, "2026-06-15", in: tables) == ["critical r1 2026-03-15 skole"])
    #expect(try found(.agreementDueSoon, "2026-06-15", in: tables) == ["low a1 - liv"])
    #expect(try found(.agreementOverdue, "2026-06-20", in: tables) == ["medium a1 2026-06-19 liv"])
    tables["agreements"]?[0]["done"] = "2026-06-18"
    #expect(try found(.agreementOverdue, "2026-06-20", in: tables) == [])
  }

  @Test func `somebody who said no does not have it, and nobody else was asked`() throws {
    var tables = tables
    tables["responsibilities"]?[0]["accepted"] = ""
    tables["responsibilities"]?[0]["declined"] = "2026-04-01"
    #expect(try found(.gapDeclined, "2026-03-31", in: tables) == [])
    #expect(try found(.gapDeclined, "2026-06-15", in: tables) == ["high n1 2026-04-01 lars"])
    // One who had said yes has given it back: that has lapsed.
    tables["responsibilities"]?[0]["accepted"] = "2026-03-20"
    #expect(try found(.gapDeclined, "2026-06-15", in: tables) == [])
    #expect(try found(.gapLapsed, "2026-06-15", in: tables) == ["high n1 2026-04-01 lars"])
  }

  @Test func `a child who has moved is a child of the new home`() throws {
    var tables = tables
    tables["families"]?.append(["id": "ask"])
    tables["needs"] = []
    tables["responsibilities"] = []
    tables["ties"] = [
      ["a": "nav", "b": "eik", "kind": "serves"], ["a": "nav", "b": "ask", "kind": "serves"],
    ]
    #expect(try found(.gapChildUnseen, "2026-05-01", in: tables) == ["medium sara -"])
    tables["people"]?[1]["until"] = "2026-05-31"
    #expect(try found(.gapChildUnseen, "2026-06-01", in: tables) == [])
    tables["homes"] = [["person": "sara", "family": "ask", "from": "2026-06-01"]]
    let network = try Network(PlainBundle(tables: tables))
    let day = try #require(Day("2026-06-01"))
    let finding = try #require(
      analyse(network, asOf: day).findings.first { $0.code == .gapChildUnseen })
    #expect(network.families.id[Int(finding.family)] == "ask")
  }

  @Test func `a child who is not born yet is not unseen`() throws {
    var tables = tables
    tables["people"]?[1]["born"] = "2026-08-01"
    tables["needs"] = []
    tables["responsibilities"] = []
    tables["ties"] = [["a": "nav", "b": "eik", "kind": "serves"]]
    #expect(try found(.gapChildUnseen, "2026-06-15", in: tables) == [])
    #expect(try found(.gapChildUnseen, "2026-08-01", in: tables) == ["medium sara -"])
  }

  @Test func `a goal whose day has passed is asked about, unless another carries it on`() throws {
    var tables = tables
    tables["goals"] = [
      [
        "id": "g1", "family": "eik", "domain": "school", "title": "Lese", "set": "2026-01-01",
        "target": "2026-06-01",
      ]
    ]
    #expect(try found(.goalOverdue, "2026-06-01", in: tables) == [])
    #expect(try found(.goalOverdue, "2026-06-02", in: tables) == ["low g1 2026-06-01"])
    tables["goals"]?.append(
      [
        "id": "g2", "family": "eik", "domain": "school", "title": "Lese mer", "set": "2026-06-02",
        "follows": "g1",
      ])
    #expect(try found(.goalOverdue, "2026-06-02", in: tables) == [])
  }

  @Test func `a consent that ends within thirty days is a finding, unless another follows`() throws
  {
    var tables = tables
    let consent = [
      "family": "eik", "from_service": "nav", "to_service": "skole", "given": "2026-01-01",
      "expires": "2026-07-14",
    ]
    tables["consents"] = [consent]
    #expect(try found(.consentEnding, "2026-06-14", in: tables) == [])
    #expect(try found(.consentEnding, "2026-06-15", in: tables) == ["low eik - nav skole"])
    #expect(try found(.consentEnding, "2026-07-15", in: tables) == [])
    var next = consent
    next["given"] = "2026-07-01"
    next["expires"] = ""
    tables["consents"]?.append(next)
    #expect(try found(.consentEnding, "2026-06-15", in: tables) == [])
  }

  @Test func `coordinating is no silo`() throws {
    var tables = tables
    tables["ties"] = [
      ["a": "bup", "b": "eik", "kind": "serves"], ["a": "nav", "b": "eik", "kind": "serves"],
    ]
    #expect(try found(.siloUnlinked, "2026-06-15", in: tables) == ["low bup - nav"])
    tables["services"]?[2]["sector"] = "coordination"
    #expect(try found(.siloUnlinked, "2026-06-15", in: tables) == [])
  }
}
