import Foundation
import Testing

/// What an analysis says beside its findings: what is over since a day, and what nothing is known
/// of.
@Suite struct EndedAndUnknownTests {
  private static let bundle = [
    "families": "id,alias,closed\nf,Familien F,\ng,Familien G,2026-06-03\n",
    "services":
      "id,name,sector,domains\nnav,Nav,nav,debt\nbup,BUP,health,mental-health\nlag,Laget,volunteers,leisure\n",
    "needs": """
    id,family,domain,title,raised,closed
    n1,f,debt,Regninger,2026-01-01,
    n2,f,leisure,Fotball,2026-01-01,2026-06-10
    n3,f,mental-health,Angst,2026-01-01,
    n4,g,debt,Brev,2026-01-01,

    """,
    "responsibilities": "need,actor,asked,accepted,from\nn1,nav,2026-06-05,2026-06-05,2026-06-05\n",
    "referrals": """
    id,family,from,to,sent,due,answered,outcome
    r1,f,nav,bup,2026-04-01,2026-05-01,2026-06-08,accepted
    r2,f,nav,lag,2026-05-01,2026-06-03,,

    """,
  ]

  private func run(_ words: [String], _ tables: [String: String]) throws -> String {
    var output = ""
    try Program.inFolder { folder in
      let bundle = folder.appending(path: "b")
      try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
      for (name, text) in tables {
        try Data(text.utf8).write(to: bundle.appending(path: name + ".csv"))
      }
      let run = try Program.run(words, in: folder, environment: ["COLUMNS": "300"])
      #expect(run.status == 0, "\(run.errors)")
      output = run.output
    }
    return output
  }

  private let since = ["analyse", "b", "--as-of", "2026-06-15", "--since", "2026-06-01"]

  @Test func `what is over is counted and listed with what became of it`() throws {
    let table = try run(since, Self.bundle)
    let lines = table.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let heading = "Ikke lenger funn siden 1. juni 2026 ("
    let start = try #require(lines.firstIndex { $0.hasPrefix(heading) })
    let over = lines[start...].prefix { !$0.contains(" funn: ") }
    func outcome(_ part: String) -> String? {
      over.firstIndex { $0.contains(part) }.map { lines[$0 + 1] }
    }
    #expect(outcome("Ingen har ansvaret for behovet «Regninger»") == "→ Nav har ansvaret.")
    #expect(
      outcome("Ingen har ansvaret for behovet «Fotball»") == "→ Behovet ble avsluttet 10. juni.")
    #expect(
      outcome("Ingen har ansvaret for behovet «Brev»") == "→ Familien ble avsluttet 3. juni.")
    #expect(outcome("BUP har ikke svart på") == "→ Besvart 8. juni (tatt imot).")
    // A reminder that has become something worse is not said to be well.
    #expect(outcome("fristen går ut om 2 dager") == "→ Nå: «Ubesvart henvisning».")
    #expect(over.filter { $0.contains("«Angst»") }.isEmpty)
    #expect(lines[start].hasPrefix(heading + "\(over.count { $0.hasPrefix("→") })"))
  }

  @Test func `markdown lists them too`() throws {
    let page = try run(since + ["--format", "markdown", "--lang", "nn"], Self.bundle)
    #expect(page.contains("## Ikkje lenger funn sidan 1. juni 2026 ("))
    #expect(page.contains("| Svar kom 8. juni (teken imot). |"))
  }

  @Test func `files for programs have what is new alone`() throws {
    for format in ["json", "csv"] {
      let text = try run(since + ["--format", format], Self.bundle)
      #expect(!text.contains("Ikke lenger") && !text.contains("Samvev vet ikke"))
      #expect(!text.contains("Regninger"))
    }
  }

  @Test func `no findings say what is not known`() throws {
    let empty = ["families": "id,alias\n"]
    for format in ["table", "markdown"] {
      let text = try run(["analyse", "b", "--format", format], empty)
      #expect(text.contains("Ingen funn, men det er ikke registrert noen familie"))
    }
    let alone = ["families": "id,alias\nf,F\n"]
    let text = try run(["analyse", "b", "henvisninger"], alone)
    #expect(
      text.contains(
        "Ingen funn, men det er ikke registrert henvisninger, så Samvev vet ikke om noe venter på svar."
      ))
    #expect(try run(["summary", "b"], alone).contains("– Det er ikke registrert behov, så"))
    #expect(!(try run(["analyse", "b", "--format", "json"], alone)).contains("Samvev vet ikke"))
  }

  @Test func `a choice that leaves findings out says so`() throws {
    let text = try run(
      ["analyse", "b", "--as-of", "2026-06-15", "--min-severity", "kritisk"], Self.bundle)
    #expect(text.contains("Ingen funn i utvalget"))
    #expect(text.contains("funn til er utenfor utvalget og vises ikke."))
  }

  @Test func `an area is found in whatever case it is written`() throws {
    let tables = ["families": "id,alias,area\nf,F,Nord vest\n"]
    for area in ["Nord vest", "nord vest", "NORD  VEST"] {
      let text = try run(["analyse", "b", "gaps", "--area", area], tables)
      #expect(text.contains("Ingen funn"))
    }
  }
}
