import Foundation

/// A bundle of the worst shape of some kind, of any size.
struct Shape {
  let name: String
  /// What `size` counts.
  let unit: String
  /// The larger of the two sizes; the other one is half of it.
  let size: Int
  /// The files of the bundle, without `.csv`, with their text.
  let bundle: (Int) -> [String: String]

  /// The shapes; each is a name on the command line.
  static var all: [Shape] {
    [
      Shape(name: "contacts", unit: "contacts of one service", size: 100_000) { n in
        [
          "families": table("id,enrolled", 1000) { "f\($0),2025-01-01" },
          "services": table("id,name,sector", 2) {
            "s\($0),Tjeneste \($0),\($0 == 0 ? "nav" : "school")"
          },
          "contacts": table("id,name,service", n) { "c\($0),Kontakt \($0),s0" },
          "ties": table("a,b,kind,from", n) { "c\($0),f\($0 % 1000),serves,2025-02-01" },
        ]
      },
      Shape(name: "needs", unit: "needs of one family", size: 10_000) { n in
        [
          "families": table("id,enrolled", 1) { _ in "f,2025-01-01" },
          "services": table("id,name,sector", 10) { "s\($0),Tjeneste \($0),nav" },
          "needs": table("id,family,domain,title,raised", n) {
            "n\($0),f,debt,Behov \($0),2025-03-01"
          },
          "responsibilities": table("need,actor,accepted,from", n) {
            "n\($0),s\($0 % 10),2025-03-02,2025-03-02"
          },
          "activities": table("date,actor,family,need", n) { "2025-04-01,s\($0 % 10),f,n\($0)" },
        ]
      },
      Shape(name: "chain", unit: "referrals in one chain", size: 50_000) { n in
        [
          "families": table("id,enrolled", 1) { _ in "f,2025-01-01" },
          "services": table("id,name,sector", 1000) { "s\($0),Tjeneste \($0),nav" },
          "referrals": table("id,family,from,to,sent,answered,outcome,follows", n) {
            "r\($0),f,s\($0 % 1000),s\(($0 + 1) % 1000),2025-03-01,2025-03-02,redirected,"
              + ($0 > 0 ? "r\($0 - 1)" : "")
          },
        ]
      },
      Shape(name: "star", unit: "services around one", size: 50_000) { n in
        [
          "services": table("id,name,sector", n + 1) { "s\($0),Tjeneste \($0),nav" },
          "ties": table("a,b,kind", n) { "s0,s\($0 + 1),collaborates" },
        ]
      },
      Shape(name: "hub", unit: "services around one contact", size: 50_000) { n in
        [
          "services": table("id,name,sector", n + 1) { "s\($0),Tjeneste \($0),nav" },
          "contacts": table("id,name,service", 1) { _ in "c,Kontakt,s0" },
          "ties": table("a,b,kind", n) { "c,s\($0 + 1),collaborates" },
        ]
      },
      Shape(name: "path", unit: "services in a path", size: 50_000) { n in
        [
          "services": table("id,name,sector", n) { "s\($0),Tjeneste \($0),nav" },
          "ties": table("a,b,kind", n - 1) { "s\($0),s\($0 + 1),collaborates" },
        ]
      },
      // Each contact cuts off all services on one side of it, and the finding names them: the
      // answer itself grows with the square, by contract.
      Shape(name: "contact-path", unit: "contacts in a path", size: 2_000) { n in
        [
          "services": table("id,name,sector", n) { "s\($0),Tjeneste \($0),nav" },
          "contacts": table("id,name,service", n) { "c\($0),Kontakt \($0),s\($0)" },
          "ties": table("a,b,kind", n - 1) { "c\($0),c\($0 + 1),collaborates" },
        ]
      },
      Shape(name: "clique", unit: "contacts in a clique", size: 3_000) { n in
        var ties = "a,b,kind\n"
        for one in 0..<n {
          for other in (one + 1)..<max(n, one + 1) { ties += "c\(one),c\(other),collaborates\n" }
        }
        return [
          "services": table("id,name,sector", 30) { "s\($0),Tjeneste \($0),nav" },
          "contacts": table("id,name,service", n) { "c\($0),Kontakt \($0),s\($0 % 30)" },
          "ties": ties,
        ]
      },
    ]
  }

  private static func table(_ heading: String, _ count: Int, _ row: (Int) -> String) -> String {
    var text = heading + "\n"
    for place in 0..<count { text += row(place) + "\n" }
    return text
  }
}

extension Bench {
  /// Each of the worst shapes at half its size and at its size: imported, analysed with JSON.
  var shapeSteps: [Step] {
    Shape.all.map { shape in Step(name: shape.name) { try self.measure(shape) } }
  }

  private func measure(_ shape: Shape) throws {
    var former: (rows: Int, imported: Double, analysed: Double)?
    for size in [shape.size / 2, shape.size] {
      try remove("shape")
      let folder = path("shape")
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (name, text) in shape.bundle(size) {
        try text.write(toFile: "\(folder)/\(name).csv", atomically: false, encoding: .utf8)
      }
      let file = path("shape.sqlite")
      let imported = try alone {
        try remove("shape.sqlite")
        return try program("import", file, folder)
      }
      let rows = Int(try tool("scan", file).number("rows") ?? 0)
      let analysed = try alone {
        try program("analyse", file, "--as-of", Self.day, "--format", "json", "-o", "/dev/null")
      }
      // What rows · log rows grows by, and half as much again for the noise of short times.
      let expected = former.map { n in
        Double(rows) * log2(Double(rows)) / (Double(n.rows) * log2(Double(n.rows))) * 1.5
      }
      for (step, runs, before) in [
        ("import", imported, former?.imported), ("analyse, JSON", analysed, former?.analysed),
      ] {
        add(
          Row(
            step: "\(size) \(shape.unit): \(step)", rows: rows, ours: runs.median.seconds,
            reference: before, referenceName: before == nil ? "–" : "half as many",
            limit: expected.map { .ratio($0) }, peakKiB: runs.median.peakKiB, runs: runs.count))
      }
      former = (rows, imported.median.seconds, analysed.median.seconds)
    }
    for name in ["shape", "shape.sqlite"] { try remove(name) }
  }
}
