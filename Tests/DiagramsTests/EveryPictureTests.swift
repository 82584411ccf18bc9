import Analysis
import Diagrams
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

/// What holds for every view, in every language.
@Suite struct EveryPictureTests {
  /// A meeting's worth of everything: needs, helpers, ties of all kinds, referrals of all kinds.
  static func worst(name: (String) -> String = { $0 }) -> PlainBundle {
    let sectors = [
      "nav", "school", "kindergarten", "health", "child-welfare", "volunteers", "housing",
      "refugee", "coordination", "private",
    ]
    let strengths = ["strong", "ordinary", "weak", "strained"]
    var tables: [String: [[String: String]]] = [
      "families": [
        ["id": "f1", "alias": name("Familie Ask"), "area": name("nord"), "enrolled": "2024-01-01"]
      ],
      "people": (0..<6).map {
        ["id": "p\($0)", "family": "f1", "alias": name("Person \($0)"), "born": "20\(10 + $0)-01"]
      },
      "services": (0..<10).map {
        [
          "id": "s\($0)", "name": name("Tjenesten for barn og unge \($0)"),
          "sector": sectors[$0], "area": name("nord"),
        ]
      },
      "contacts": (0..<20).map {
        [
          "id": "secretid\($0)", "name": name("Kontakt \($0)"), "service": "s\($0 % 10)",
          "role": name("rådgiver"), "phone": "99887766", "email": "hemmelig@example.org",
        ]
      },
      "ties": (0..<20).map {
        [
          "a": "secretid\($0)", "b": $0 % 3 == 0 ? "f1" : "p\($0 % 6)", "kind": "serves",
          "support": "administrative practical emotional", "strength": strengths[$0 % 4],
          "trust": "\($0 % 5 + 1)", "last_contact": "2026-06-01",
        ]
      },
    ]
    tables["needs"] = (0..<12).map {
      [
        "id": "n\($0)", "family": "f1", "person": $0 % 2 == 0 ? "p\($0 % 6)" : "",
        "domain": ["economy", "school", "housing", "leisure"][$0 % 4],
        "title": name("Et behov med en lang tittel \($0)"), "raised": "2025-01-\($0 + 10)",
        "urgency": $0 % 5 == 0 ? "urgent" : "normal",
      ]
    }
    tables["responsibilities"] = (0..<20).filter { $0 % 6 != 5 }.map {
      [
        "need": "n\($0 % 12)", "actor": "secretid\($0)", "from": "2025-02-01",
        "asked": $0 % 3 == 0 ? "2025-02-01" : "", "accepted": $0 % 3 == 1 ? "2025-02-02" : "",
        "part": $0 < 12 ? "lead" : "", "until": $0 % 12 == 3 ? "2026-01-01" : "",
      ]
    }
    tables["referrals"] = (0..<10).map {
      [
        "id": "r\($0)", "family": "f1", "need": $0 < 5 ? "n\($0)" : "", "from": "s\($0)",
        "to": "s\(($0 + 1) % 10)", "sent": "2026-0\($0 % 5 + 1)-01", "kind": name("decision"),
        "answered": $0 > 6 ? "2026-06-02" : "",
        "outcome": $0 > 6 ? ["declined", "redirected", "accepted"][$0 - 7] : "",
      ]
    }
    return PlainBundle(tables: tables)
  }

  @Test(arguments: Language.allCases) func `every picture is drawn without a warning`(
    language: Language
  ) throws {
    for picture in try context(Self.worst(), language).allPictures() {
      let svg = try rendered(picture, .svg)
      #expect(svg.contains("</svg>"))
      #expect(!picture.drawing.name.isEmpty)
    }
  }

  @Test(arguments: 0..<8) func `odd networks are drawn without a warning`(seed: Int) throws {
    let made = RandomNetwork(seed: UInt64(seed))
    let language = Language.allCases[seed % 3]
    for picture in try context(made.bundle, on: made.days[2], language).allPictures() {
      #expect(try rendered(picture, .svg).contains("</svg>"))
    }
  }

  @Test func `an empty network is a picture that says so`() throws {
    for language in Language.allCases {
      for picture in try context(PlainBundle(), language).allPictures() {
        #expect(try rendered(picture, .svg).contains("</svg>"))
        #expect(!picture.drawing.nodes.isEmpty)
      }
    }
  }

  @Test func `every node and line says what it is`() throws {
    for picture in try context(Self.worst()).allPictures() {
      let drawing = picture.drawing
      #expect(!drawing.attributes.read("tooltip").isEmpty)
      for node in drawing.nodes { #expect(!node.attributes.read("tooltip").isEmpty) }
      for edge in drawing.ownEdges where edge.attributes["style"] != "invis" {
        #expect(!edge.attributes.read("tooltip").isEmpty)
      }
    }
  }

  @Test func `nothing that people could be reached by is in any picture`() throws {
    for picture in try context(Self.worst()).allPictures() {
      for text in [try dot(picture.drawing), try rendered(picture, .svg)] {
        for secret in ["99887766", "hemmelig", "example.org", "secretid"] {
          #expect(!text.contains(secret))
        }
      }
    }
  }

  @Test func `names of nodes are neutral`() throws {
    for picture in try context(Self.worst()).allPictures() {
      for node in picture.drawing.nodes {
        #expect(node.name.wholeMatch(of: #/n\d+|legend|foot/#) != nil)
      }
    }
  }

  @Test func `the same network gives the same bytes`() throws {
    let first = try context(Self.worst()).allPictures()
    let second = try context(Self.worst()).allPictures()
    for (one, other) in zip(first, second) {
      #expect(try dot(one.drawing) == dot(other.drawing), "\(one.drawing.name)")
      #expect(try rendered(one, .svg) == rendered(other, .svg), "\(one.drawing.name)")
    }
  }

  @Test func `the order of rows does not show`() throws {
    var turned = Self.worst()
    turned.tables = turned.tables.mapValues { $0.reversed() }
    let first = try context(Self.worst()).allPictures()
    let second = try context(turned).allPictures()
    for (one, other) in zip(first, second) {
      #expect(try dot(one.drawing) == dot(other.drawing), "\(one.drawing.name)")
    }
  }

  @Test(arguments: [
    "<b>x</b>", "\\N \\G", "\"]; a -> b; //", "&amp;<", "</TD><TD>", "مرحبا", "Привет",
    "a\u{202E}b", "one\ntwo", "\\", "<", String(repeating: "lang", count: 40),
  ]) func `what people wrote stays text`(hostile: String) throws {
    let plain = try context(Self.worst()).allPictures()
    let pictures = try context(Self.worst { "\(hostile) \($0)" }).allPictures()
    for (one, other) in zip(plain, pictures) {
      // Of long names there is less room on a timeline, in a list and on what is urgent.
      let view = one.drawing.attributes.read("samvev_view")
      if ![View.timeline, .urgent, .referrals, .services].map(\.rawValue).contains(view) {
        #expect(one.drawing.nodes.count == other.drawing.nodes.count, "\(view)")
      }
      #expect(one.drawing.edges.count == other.drawing.edges.count)
      let svg = try rendered(other, .svg)
      #expect(!svg.contains("<b>x"))
      #expect(svg.split(separator: "class=\"node\"").count == other.drawing.nodes.count + 1)
    }
  }

  @Test func `who has no name is known by the id`() throws {
    var nameless = Self.worst()
    for table in ["families", "people"] {
      nameless.tables[table] = nameless.rows(table).map {
        var row = $0
        row["alias"] = ""
        return row
      }
    }
    let drawing = try context(nameless).picture(.ecomap, id: "f1").drawing
    #expect(drawing.attributes.read("label").contains("f1 · Nord"))
    #expect(!drawing.nodes(labelled: "p0").isEmpty)
  }

  /// A full meeting can be read on its paper, and nothing lies on anything else.
  @Test(arguments: [View.responsibilities, .ecomap, .timeline])
  func `a full family fits on its paper`(
    view: View
  ) throws {
    for language in Language.allCases {
      let picture = try context(Self.worst(), language).picture(view, id: "f1")
      try expectReadable(picture)
    }
  }

  /// The sample network is what everybody sees first.
  @Test func `the pictures of the sample can be read on their paper`() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let sample = try context(PlainBundle(folder: "/" + folder + "/graphs/solvik"))
    #expect(sample.situation.network.families.count > 10)
    for picture in try sample.allPictures() { try expectReadable(picture) }
  }

  /// Eleven helpers around five are no reason for a larger sheet.
  @Test func `the family of the example has its pictures on A4`() throws {
    let sample = try context(
      PlainBundle(
        folder: "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
          + "/graphs/solvik"))
    for view in View.allCases where view.needsFamily {
      let picture = try sample.picture(view, id: "bjork")
      #expect(picture.paper == .a4, "\(view)")
      #expect(try PictureLayout(picture).faults == [], "\(view)")
    }
  }

  /// Text of 10 points or more once the picture is fitted to its paper, and no node on another.
  private func expectReadable(_ picture: Picture) throws {
    let laid = try RenderedLayout(picture)
    let overlap = laid.overlap.map { "\($0.0) on \($0.1)" }
    #expect(overlap == nil, "\(picture.drawing.name)")
    let size = Double(picture.drawing.nodeDefaults["fontsize"]?.read ?? "") ?? 0
    let shown = size * laid.scale(on: picture.drawing.attributes["size"])
    #expect(shown >= 10, "\(picture.drawing.name): \(laid.width) × \(laid.height)")
  }
}
