import Diagrams
import Foundation
import Model
import Testing

@testable import Commands

/// What is made for somebody: two networks that differ only in what is hidden give the same bytes.
struct AudienceTests {
  /// A family of whom Nav and the school may tell each other of school and economy. Days lie around
  /// the machine's own, which decides.
  private struct Sample {
    private(set) var files: [String: String]

    /// - Parameter isTwin: whether what nobody at the table may see is something else.
    init(isTwin: Bool) {
      let today = Session.machineDay()
      func day(_ days: Int) -> String { today.adding(days: days).description }
      func born(_ years: Int) -> String { today.adding(days: -years * 366 - 40).description }
      let (mother, child, brother) = isTwin ? ("pa", "pb", "pc") : ("p-mor", "p-nina", "p-ola")
      files = [
        "families.csv": """
        id,alias,area,enrolled,closed
        rod,Familie Rød,Nord,,
        gul,\(isTwin ? "Familie Svart" : "Familie Gul"),Sør,,

        """,
        "people.csv": """
        id,family,alias,born,role
        \(mother),rod,Mor,\(born(40)),adult
        \(child),rod,Nina,\(born(13)),child
        \(brother),rod,\(isTwin ? "Per" : "Ola"),\(born(9)),child
        \(isTwin ? "" : "p-ny,rod,Ny samboer,,adult\n")
        """,
        "services.csv": """
        id,name,sector,area,domains
        nav,Nav Nord,nav,Nord,economy employment
        skole,Nord skole,school,Nord,school
        koord,Koordinatorene,coordination,,systems
        bup,\(isTwin ? "Helsehuset" : "BUP"),health,,mental-health
        vern,\(isTwin ? "Barnehjelpa" : "Vernet"),child-welfare,,safety parenting

        """,
        "contacts.csv": """
        id,name,service,role,phone,email
        kari,Kari,nav,veileder,111,kari@nord
        lars,Lars,skole,lærer,222,lars@nord
        mona,Mona,koord,coordinator,333,mona@nord
        \(isTwin ? "bo,Bo,vern,,444," : "bente,Bente,bup,psykolog,444,bente@nord")

        """,
        "ties.csv": """
        a,b,kind,support,strength,trust,relation,from
        nav,rod,serves,administrative,\(isTwin ? "weak,2" : "strained,1"),,\(day(-300))
        lars,\(child),serves,practical,\(isTwin ? "," : "strong,5"),,\(day(-200))
        mona,rod,serves,administrative,,,,\(day(-400))
        \(isTwin ? "bo,rod,serves" : "vern,rod,serves"),,,,,\(day(-100))
        \(child),\(mother),kin,,,,parent,
        kari,lars,collaborates,,,,,\(day(-90))

        """,
        "needs.csv": """
        id,family,person,domain,title,raised,urgency,outcome,closed
        n-skole,rod,\(child),school,Følge til timene,\(day(-120)),urgent,,
        n-penger,rod,,economy,Husleia,\(day(-80)),normal,,
        n-angst,rod,\(child),mental-health,\(isTwin ? "Noe" : "Angst"),\(day(-90)),urgent,,
        \(isTwin ? "" : "n-vold,rod,\(mother),safety,Vold hjemme,\(day(-50)),urgent,,\n")
        """,
        "responsibilities.csv": """
        need,actor,asked,accepted,from
        n-skole,lars,\(day(-110)),\(day(-100)),\(day(-100))
        n-penger,kari,\(day(-70)),,\(day(-70))
        n-angst,\(isTwin ? "vern" : "bup"),\(day(-30)),,\(day(-30))

        """,
        "referrals.csv": """
        id,family,person,need,kind,from,to,sent,due
        r-nav,rod,,n-penger,,skole,nav,\(day(-60)),\(day(-20))
        r-bup,rod,\(child),n-angst,,koord,bup,\(day(-60)),\(isTwin ? day(40) : day(-30))
        \(isTwin ? "" : "r-melding,rod,,,child-welfare-notice,skole,vern,\(day(-10)),\n")
        """,
        "agreements.csv": """
        id,family,actor,title,agreed,due,need
        a-nav,rod,kari,Kari regner på husleia,\(day(-40)),\(day(-5)),n-penger
        \(isTwin ? "" : "a-bup,rod,bente,Bente ringer,\(day(-40)),\(day(-6)),n-angst\n")
        """,
        "goals.csv": """
        id,family,person,domain,title,set,target,need
        g1,rod,\(child),school,Være i alle timene,\(day(-100)),\(day(-1)),n-skole

        """,
        "consents.csv": """
        family,person,from_service,to_service,domains,given
        rod,,nav,skole,,\(day(-100))
        rod,,skole,nav,,\(day(-100))
        rod,,koord,\(isTwin ? "bup" : "vern"),parenting,\(day(-100))

        """,
      ]
      files = files.filter { !$0.value.isEmpty }
    }

    /// Writes it as a network called n.sqlite.
    func write(to folder: URL) throws {
      let bundle = folder.appending(path: "b")
      try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
      for (name, text) in files {
        try text.write(to: bundle.appending(path: name), atomically: true, encoding: .utf8)
      }
      let run = try Program.run(["import", "n.sqlite", "b"], in: folder)
      try #require(run.status == 0, "\(run.errors)")
    }
  }

  /// A command line, and the file that it makes.
  struct Line: CustomTestStringConvertible {
    let words: [String]
    let file: String

    var testDescription: String { words.joined(separator: " ") }
  }

  /// Every command that makes something for somebody, as everything that it can make.
  static let lines: [Line] = Command.all.filter { command in
    command.options.contains { $0 === AnyOption.audience }
  }.flatMap(made)

  private static func made(by command: Command) -> [Line] {
    let formats = command.options.first { $0.name == "--format" }?.choices ?? [""]
    func lines(
      _ words: [String], formats: [String], for audience: String = "nav,skole"
    ) -> [Line] {
      formats.map { format in
        let file = "ut-\(words.joined(separator: "-"))-\(audience.prefix(4)).\(format)"
        return Line(
          words: [command.name, "n.sqlite"] + words
            + ["--format", format, "--for", audience, "-o", file, "--lang", "nb"], file: file)
      }
    }
    switch command.name {
    case "analyse":
      return lines([], formats: formats) + lines(["--since", "2020-01-01"], formats: ["table"])
    case "diagram":
      let views = command.arguments[1].choices.filter {
        !["urgent", "services", "gaps"].contains($0)
      }
      return views.flatMap { (view: String) -> [Line] in
        lines(
          [view] + (View(rawValue: view)?.needsFamily == true ? ["--family", "rod"] : []),
          formats: view == "responsibilities" ? formats : ["svg", "text"]
        )
      }
    case "report":
      return lines(["--family", "rod"], formats: formats)
    case "export":
      return ["ut", "ut.json"].map {
        Line(words: ["export", "n.sqlite", $0, "--for", "nav,skole"], file: $0)
      }
        + ["g.graphml", "g.gexf", "g.json", "g"].map {
          Line(words: ["export", "n.sqlite", $0, "--graph", "--for", "nav,skole"], file: $0)
        }
    default:
      Issue.record("\(command.name) makes something for somebody and is not among the twins")
      return []
    }
  }

  @Test(arguments: lines) func `two networks that differ in what is hidden give the same`(
    _ line: Line
  ) throws {
    var made: [[String: Data]] = []
    var runs: [Program.Run] = []
    for isTwin in [false, true] {
      try Program.inFolder { folder in
        try Sample(isTwin: isTwin).write(to: folder)
        let run = try Program.run(line.words, in: folder)
        #expect(run.status == 0, "\(run.errors)")
        runs.append(run)
        made.append(try Self.files(at: folder.appending(path: line.file)))
      }
    }
    #expect(runs[0].output == runs[1].output)
    #expect(runs[0].errors == runs[1].errors)
    #expect(!made[0].isEmpty && made[0] == made[1])
  }

  private static func files(at path: URL) throws -> [String: Data] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path.path) else {
      return ["": try Data(contentsOf: path)]
    }
    return Dictionary(
      uniqueKeysWithValues: try names.map { ($0, try Data(contentsOf: path.appending(path: $0))) })
  }

  /// Runs command lines on the sample, one after the other.
  private func run(_ lines: String...) throws -> [Program.Run] {
    var runs: [Program.Run] = []
    try Program.inFolder { folder in
      try Sample(isTwin: false).write(to: folder)
      runs = try lines.map { try Program.run(Program.words($0), in: folder) }
    }
    return runs
  }

  @Test func `the table sees what its consents open, and not what others do`() throws {
    let text = try run(
      "diagram n.sqlite responsibilities --family rod --for nav,skole --format text")[0].output
    #expect(text.contains("Husleia"))
    #expect(text.contains("Følge til timene"))
    for hidden in ["Angst", "Vold", "BUP", "Vernet", "Ny samboer", "Mona"] {
      #expect(!text.contains(hidden), "\(hidden)")
    }
    #expect(text.contains("Viser bare det som kan deles med Nav Nord og Nord skole"))
    let own = try run("diagram n.sqlite responsibilities --family rod --format text")[0].output
    #expect(own.contains("Angst"))
  }

  @Test func `what shows what is not there is made for nobody`() throws {
    let runs = try run(
      "diagram n.sqlite urgent --for nav", "diagram n.sqlite urgent --wall --for nav",
      "diagram n.sqlite services --for nav", "diagram n.sqlite gaps --for nav",
      "report n.sqlite --for nav", "summary n.sqlite --for nav",
      "plan n.sqlite --family rod --for nav", "report n.sqlite --family rod --for nav --own",
      "diagram n.sqlite ecomap --family rod --for nav --without nav",
      "diagram n.sqlite ecomap --family rod --for nav --then 2020-01-01",
      "analyse n.sqlite --for nav --for person:p-mor")
    for run in runs {
      #expect(run.status == 64 && run.output.isEmpty && !run.errors.isEmpty)
    }
  }

  @Test func `what is hidden is told of in the same words as what does not exist`() throws {
    for (line, hidden, missing) in [
      ("analyse n.sqlite --for nav,skole --family ID", "gul", "hul"),
      ("analyse n.sqlite --for nav,skole --area ID", "Sør", "Får"),
      ("diagram n.sqlite ecomap --family rod --for nav,skole --person ID", "p-ola", "x-ola"),
      ("report n.sqlite --for person:ID", "p-ola", "x-ola"),
    ] {
      let runs = try run(
        line.replacing("ID", with: hidden), line.replacing("ID", with: missing))
      #expect(runs[0].status == 64)
      #expect(runs[0].errors == runs[1].errors.replacing(missing, with: hidden), "\(line)")
    }
  }

  @Test func `a service that is not there is refused without a guess`() throws {
    for word in ["", ",", "skola", "kari", "person:nav"] {
      let run = try run("analyse n.sqlite --for \"\(word)\"")[0]
      #expect(run.status == 64, "\(word)")
      #expect(!run.errors.contains("mente du"), "\(run.errors)")
    }
  }

  @Test func `a title that names somebody who is not shown is told to the coordinator first`()
    throws
  {
    try Program.inFolder { folder in
      try Sample(isTwin: false).write(to: folder)
      let title = "Husleia, mens Vernet ser på det"
      _ = try Program.run(["set", "n.sqlite", "needs", "n-penger", "title=\(title)"], in: folder)
      let words = ["report", "n.sqlite", "--family", "rod", "--for", "nav,skole", "-o", "a.html"]
      let refused = try Program.run(words, in: folder)
      #expect(refused.status == 1 && refused.output.isEmpty)
      #expect(refused.errors.contains(title) && refused.errors.contains("Vernet"))
      #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "a.html").path))
      #expect(
        try Program.run(["shares", "n.sqlite", "--format", "csv"], in: folder).output
          .split(separator: "\n").count == 1)
      #expect(try Program.run(words + ["--anyway"], in: folder).status == 0)
    }
  }

  @Test func `each file for somebody, and each meeting sheet, is noted`() throws {
    let runs = try run(
      "report n.sqlite --family rod -o a.html", "report n.sqlite --for person:p-mor -o b.html",
      "diagram n.sqlite ecomap --family rod --for skole,nav -o c.svg",
      "analyse n.sqlite --for nav,skole --format json",
      "report n.sqlite --family rod --for-coordinator -o d.html",
      "shares n.sqlite --family rod --format csv")
    for run in runs { #expect(run.status == 0, "\(run.errors)") }
    let noted = runs[5].output
    #expect(noted.split(separator: "\n").count == 4, "\(noted)")
    for part in ["meeting-sheet", "family-sheet", "person:p-mor", "ecomap", "nav,skole"] {
      #expect(noted.contains(part), "\(part)")
    }
  }

  @Test
  func `what was made for those who may see no family is noted too, and of one what was asked`()
    throws
  {
    let runs = try run(
      "export n.sqlite ut --for nav,bup",
      "analyse n.sqlite --for nav,bup -o a.json --format json",
      "diagram n.sqlite referrals --for nav,bup -o b.svg",
      "diagram n.sqlite ecomap --all --for nav,bup -o none",
      "analyse n.sqlite --for skole --family rod --code referral.due-soon -o c.csv --format csv",
      "shares n.sqlite --format csv")
    for run in runs { #expect(run.status == 0, "\(run.errors)") }
    let noted = runs[5].output.split(separator: "\n").dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst(3).joined(separator: ",")
    }
    #expect(
      noted == [
        "skole,findings,rod", "\"bup,nav\",referrals,", "\"bup,nav\",findings,",
        "\"bup,nav\",export,",
      ])
  }

  @Test func `a picture for others is none to keep the places of`() throws {
    let runs = try run(
      "diagram n.sqlite ecomap --family rod --format dot -o a.dot",
      "diagram n.sqlite ecomap --family rod --for nav,skole --like a.dot -o b.svg",
      "diagram n.sqlite ecomap --family rod --for nav,skole --format dot -o c.dot",
      "diagram n.sqlite ecomap --family rod --for skole,nav,nav --like c.dot -o d.svg",
      "diagram n.sqlite ecomap --family rod --like c.dot -o e.svg")
    #expect(runs.map(\.status) == [0, 64, 0, 0, 64])
  }

  @Test func `a bundle that would warn of its rows says nothing of them to others`() throws {
    try Program.inFolder { folder in
      var files = Sample(isTwin: false).files
      files["ties.csv", default: ""] += "vern,gul,serves,,,,,\n"
      files["families.csv"] = files["families.csv"]?.replacing("closed\n", with: "closed,ukjent\n")
      let bundle = folder.appending(path: "b")
      try FileManager.default.createDirectory(at: bundle, withIntermediateDirectories: true)
      for (name, text) in files {
        try text.write(to: bundle.appending(path: name), atomically: true, encoding: .utf8)
      }
      let run = try Program.run(["analyse", "b", "--for", "nav,skole"], in: folder)
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(try !Program.run(["analyse", "b"], in: folder).errors.isEmpty)
    }
  }
}
