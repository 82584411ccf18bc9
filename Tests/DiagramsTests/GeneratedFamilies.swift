import Support

/// Made-up networks of every size that a meeting can have.
enum GeneratedFamilies {
  /// A way to write names.
  struct Style: Sendable {
    let name: String
    let write: @Sendable (String) -> String
  }

  static let styles = [
    Style(name: "plain") { $0 },
    Style(name: "long") { "Kommunens tverrfaglige samarbeidstiltak for barn og unge: \($0)" },
    Style(name: "one long word") { "Barneverntjenestesamarbeidsavtalekoordinatorordningen\($0)" },
    Style(name: "Arabic") { "عائلة الخدمات الاجتماعية \($0)" },
    Style(name: "Cyrillic") { "Социальная служба помощи \($0)" },
    Style(name: "markup") { "\"<b>&amp;\\N{\($0)|x}>" },
    Style(name: "lines") { "en linje\nog\r\nen til \($0)" },
  ]

  /// Ten families: members, needs and how names are written.
  static let families: [(members: Int, needs: Int, style: Int)] = [
    (1, 1, 0), (2, 3, 1), (3, 5, 2), (4, 8, 3), (5, 12, 4), (6, 16, 5), (7, 20, 6), (8, 24, 0),
    (9, 30, 0), (9, 30, 1),
  ]

  private static let sectors = [
    "nav", "school", "kindergarten", "health", "child-welfare", "volunteers", "housing", "refugee",
    "coordination", "other",
  ]

  /// A family with so many members and needs, and about as many helpers.
  static func family(members: Int, needs: Int, style: Style) -> PlainBundle {
    let name = style.write
    let helpers = min(24, needs + 2)
    let domains = ["economy", "school", "housing", "leisure", "debt", "employment"]
    return PlainBundle(tables: [
      "families": [
        ["id": "f", "alias": name("Familie"), "area": name("nord"), "enrolled": "2024-01-01"]
      ],
      "people": (0..<members).map {
        ["id": "p\($0)", "family": "f", "alias": name("Person \($0)"), "born": "20\(10 + $0)-01"]
      },
      "services": (0..<10).map {
        ["id": "s\($0)", "name": name("Tjeneste \($0)"), "sector": sectors[$0], "area": "nord"]
      },
      "contacts": (0..<helpers).map {
        [
          "id": "k\($0)", "name": name("Hjelper \($0)"), "service": "s\($0 % 10)",
          "role": "veileder",
        ]
      },
      "ties": (0..<helpers).map {
        [
          "a": "k\($0)", "b": $0 % 4 == 0 ? "f" : "p\($0 % members)", "kind": "serves",
          "strength": ["strong", "ordinary", "weak", "strained"][$0 % 4], "trust": "\($0 % 5 + 1)",
          "support": "practical emotional",
        ]
      },
      "needs": (0..<needs).map {
        [
          "id": "n\($0)", "family": "f", "person": $0 % 2 == 0 ? "p\($0 % members)" : "",
          "domain": domains[$0 % 6], "title": name("Behov \($0)"),
          "raised": "2026-0\($0 % 5 + 1)-\(10 + $0 % 18)",
          "urgency": $0 % 7 == 0 ? "urgent" : "normal",
        ]
      },
      "responsibilities": (0..<needs).filter { $0 % 4 != 3 }.map {
        [
          "need": "n\($0)", "actor": "k\($0 % helpers)", "from": "2026-05-01",
          "asked": $0 % 4 == 0 ? "2026-05-01" : "", "accepted": $0 % 4 == 1 ? "2026-05-02" : "",
        ]
      },
      "referrals": (0..<min(10, needs)).map {
        [
          "id": "r\($0)", "family": "f", "need": "n\($0)", "from": "s\($0)",
          "to": "s\(($0 + 3) % 10)", "sent": "2026-0\($0 % 5 + 1)-01", "kind": "decision",
          "answered": $0 % 3 == 0 ? "2026-06-02" : "",
          "outcome": $0 % 3 == 0 ? ["declined", "redirected", "accepted"][$0 / 3 % 3] : "",
        ]
      },
    ])
  }

  /// A municipality with so many services and twice as many families, six services to each.
  static func town(services: Int, style: Style = styles[0]) -> PlainBundle {
    let name = style.write
    let families = 2 * services
    return PlainBundle(tables: [
      "families": (0..<families).map {
        ["id": "f\($0)", "alias": "F\($0)", "area": "område \($0 % 7)", "enrolled": "2024-01-01"]
      },
      "services": (0..<services).map {
        [
          "id": "s\($0)", "name": name("Tjeneste \($0)"),
          "sector": sectors[$0 * 7 % 10], "area": "område \($0 % 7)",
        ]
      },
      "contacts": (0..<services).map {
        ["id": "k\($0)", "name": "Kari \($0)", "service": "s\($0)", "role": "veileder"]
      },
      "ties": (0..<(6 * families)).map {
        ["a": "s\(($0 * $0 + $0 / 6) % services)", "b": "f\($0 / 6)", "kind": "serves"]
      }
        + (0..<(2 * services)).map {
          ["a": "k\($0 % services)", "b": "s\(($0 * 3 + 1) % services)", "kind": "collaborates"]
        }.filter { $0["a"]?.dropFirst() != $0["b"]?.dropFirst() },
      "needs": (0..<families).map {
        [
          "id": "n\($0)", "family": "f\($0)", "domain": ["economy", "school", "housing"][$0 % 3],
          "title": "Behov", "raised": "2026-01-10",
        ]
      },
      "referrals": (0..<families).map {
        [
          "id": "r\($0)", "family": "f\($0)", "from": "s\($0 % services)",
          "to": "s\(($0 * 5 + 2) % services)", "sent": "2026-0\($0 % 5 + 1)-01", "kind": "decision",
        ]
      }.filter { $0["from"] != $0["to"] },
    ])
  }
}
