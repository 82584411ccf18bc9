import Analysis
import Foundation
import Model
import Support
import Testing
import Wording

@testable import Reports

/// Sheets and findings for somebody say what is kept, and nothing of what is not there.
@Suite struct SomebodyTests {
  static func stamp() throws -> AudienceStamp {
    AudienceStamp(names: ["Helsestasjonen", "Nav vest"], day: try #require(Day("2026-06-16")))
  }

  /// The network of graphs/solvik.
  static func sample() throws -> Network {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try Network(PlainBundle(folder: folder.appending(path: "graphs/solvik").path()))
  }

  /// The sample, and a few random networks with a day of theirs.
  static func networks() throws -> [(Network, Day)] {
    var all = [(try sample(), try #require(Day("2026-06-15")))]
    for seed in 0..<UInt64(6) {
      let made = RandomNetwork(seed: seed)
      all.append((try Network(made.bundle), try #require(Day(made.days[0]))))
    }
    return all
  }

  /// What people wrote themselves is theirs to say.
  static func own(_ network: Network) -> [String] {
    TableName.allCases.flatMap { network[$0].columns }.flatMap { column -> [String] in
      guard case .texts(let texts) = column else { return [] }
      return (0..<texts.count).map { texts[$0] }.filter { $0.count > 3 }
    }
  }

  private func sheet(
    _ network: Network, _ family: Int, _ day: Day, _ stamp: AudienceStamp?, _ language: Language,
    showsOwn: Bool = false
  ) -> ReportDocument {
    meetingSheet(
      meetingSheetSource(
        network, family: family, asOf: day, since: day.adding(days: -60), showsOwn: showsOwn,
        for: stamp, language,
        draw: { _, isOwn in
          // Pictures bear the stamp themselves.
          let stamp = stamp.map(language.sentence) ?? ""
          return "<svg><text>\(isOwn ? "HOW IT FEELS" : "")\(stamp)</text></svg>"
        }))
  }

  /// The page without its head, scripts and styles.
  private func body(_ document: ReportDocument) -> String {
    document.markdown.replacing("\\", with: "") + document.content
  }

  @Test(arguments: Language.allCases)
  func `no sheet for somebody claims absence or tells a feeling`(language: Language) throws {
    var claims = 0
    for (network, day) in try Self.networks() {
      let own = Self.own(network)
      for family in 0..<network.families.count {
        let shared = sheet(network, family, day, try Self.stamp(), language, showsOwn: true)
        #expect(AbsenceWords.claims(in: body(shared), except: own) == [])
        #expect(!shared.html.contains("HOW IT FEELS"))
        let theirs = familySheet(
          network, family: family, asOf: day, for: try Self.stamp(), language)
        #expect(AbsenceWords.claims(in: body(theirs), except: own) == [])
        let coordinators = sheet(network, family, day, nil, language)
        claims += AbsenceWords.claims(in: body(coordinators), except: own).count
      }
    }
    // The coordinator's own sheets do, so that the test can fail.
    #expect(claims > 20)
  }

  @Test func `the meeting sheet of the coordinator has no feelings unless they are asked for`()
    throws
  {
    let (network, day) = try #require(try Self.networks().first)
    let bjork = try #require(network.find(.family, id: "bjork")?.row)
    #expect(!sheet(network, bjork, day, nil, .nb).html.contains("HOW IT FEELS"))
    #expect(sheet(network, bjork, day, nil, .nb, showsOwn: true).html.contains("HOW IT FEELS"))
    let words = sheet(network, bjork, day, nil, .nb).markdown.lowercased()
    for word in ["tillit", "anstrengt", "samtykker som gjelder"] {
      #expect(!words.contains(word), "\(word)")
    }
  }

  @Test func `a sheet for somebody bears the stamp above and below, and no third time`() throws {
    let (network, day) = try #require(try Self.networks().first)
    let bjork = try #require(network.find(.family, id: "bjork")?.row)
    let sentence = Language.nb.sentence(try Self.stamp())
    let shared = sheet(network, bjork, day, try Self.stamp(), .nb)
    #expect(shared.html.components(separatedBy: sentence).count == 3)
    #expect(shared.markdown.replacing("\\", with: "").components(separatedBy: sentence).count == 3)
    guard case .note(sentence) = shared.blocks[0] else {
      Issue.record("The stamp does not come first.")
      return
    }
    let theirs = familySheet(network, family: bjork, asOf: day, for: try Self.stamp(), .nb)
    #expect(theirs.html.contains(sentence) && theirs.markdown.contains("Noe kan være utelatt"))
    #expect(!sheet(network, bjork, day, nil, .nb).html.contains("Viser bare det"))
  }

  @Test func `a sheet for somebody has who does what, and who is not shown for the rest`() throws {
    let bundle = PlainBundle(csv: [
      "families": "id,alias\nf,Familien Eik",
      "people": "id,family,alias\ni,f,Ida",
      "services": "id,name,sector,domains\nnav,Nav,nav,debt\nbup,BUP,health,mental-health",
      "contacts": "id,name,service\nkari,Kari Nes,nav",
      "needs":
        "id,family,person,domain,title,raised,urgency\nn1,f,,debt,Brev,2026-05-14,\nn2,f,i,mental-health,Angst,2026-05-01,urgent",
      "responsibilities":
        "need,actor,part,asked,accepted\nn1,kari,lead,2026-05-20,2026-05-20\nn1,nav,,2026-06-01,",
    ])
    let day = try #require(Day("2026-06-15"))
    let document = sheet(try Network(bundle), 0, day, try Self.stamp(), .nb)
    let tables = document.blocks.compactMap { block -> ReportDocument.Table? in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(tables.map(\.caption) == ["Hvem gjør hva"])
    #expect(
      tables[0].rows.map { $0.map(\.text) } == [
        ["Angst (haster)", "Ida", "ingen som kan vises her", "01.05.2026"],
        [
          "Brev", "Familien", "Kari Nes (Nav), har sagt ja, hovedansvar; Nav, spurt 01.06.2026",
          "14.05.2026",
        ],
      ])
    // An empty projection is no answer.
    let empty = PlainBundle(csv: ["families": "id,alias\nf,Familien Eik"])
    let nothing = sheet(try Network(empty), 0, day, try Self.stamp(), .nb)
    #expect(nothing.markdown.contains("Ikke noe som kan vises her."))
  }

  // MARK: The family sheet

  private static let family: [String: String] = [
    "families": "id,alias\nf,Familien Eik",
    "people": "id,family,alias\ni,f,Ida",
    "services":
      "id,name,sector,domains\nnav,Nav,nav,debt\nbup,BUP,health,mental-health\nkoo,Koordinatorene,coordination,",
    "contacts":
      "id,name,service,role,phone,email,until\nkari,Kari Nes,nav,veileder,90 01 02 03,kari@example.org,\nsilje,Silje,bup,psykolog,900 11 222,,\nolav,Olav,koo,coordinator,40 00 00 01,,\nper,Per,nav,,41 00 00 02,,2026-01-01",
    "ties":
      "a,b,kind,support,trust,strength\nolav,f,serves,,4,strained\nsilje,i,serves,emotional,,",
    "needs":
      "id,family,person,domain,title,raised\nn1,f,,debt,Brev fra banken,2026-05-14\nn2,f,i,mental-health,Angst,2026-05-01",
    "responsibilities": "need,actor,asked,accepted\nn1,kari,2026-05-20,2026-05-20\nn1,i,,",
    "referrals":
      "id,family,person,need,from,to,sent,due\nr1,f,i,n2,nav,bup,2026-05-02,2026-06-01",
    "agreements":
      "id,family,actor,title,agreed,due\na1,f,kari,Ringer banken,2026-06-01,2026-06-20\na2,f,per,Ser etter,2026-01-01,",
    "goals":
      "id,family,person,domain,title,set,target\ng1,f,i,leisure,Synge i kor,2026-01-01,2026-08-01",
  ]

  @Test func `the family sheet says whom to ring for what`() throws {
    let network = try Network(PlainBundle(csv: Self.family))
    let document = familySheet(
      network, family: 0, asOf: try #require(Day("2026-06-15")), for: try Self.stamp(), .nb)
    let tables = document.blocks.compactMap { block -> ReportDocument.Table? in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(
      tables.map { $0.rows.map { $0.map { $0.text.replacing("\u{A0}", with: " ") } } } == [
        [
          ["Olav, familiekoordinator, Koordinatorene", "40 00 00 01", "Alt dere lurer på"],
          ["Kari Nes, veileder, Nav", "90 01 02 03", "Brev fra banken"],
          ["Silje, psykolog, BUP", "900 11 222", "Noen å snakke med; svaret om «Angst» (Ida)"],
        ]
      ])
    let text = document.markdown.replacing("\\", with: "")
    for line in [
      "Kari Nes: Ringer banken, innen 20. juni", "Per: Ser etter",
      "Angst (Ida): BUP skulle ha svart innen 1. juni 2026", "Synge i kor (Ida), innen 1. august",
    ] {
      #expect(text.contains("- \(line)\n"), "\(line)")
    }
    #expect(text.contains("Si det til Olav."))
    #expect(!text.contains("@") && !text.contains("Kritisk"))
    #expect(document.html.contains("<body class=\"large\">"))
  }

  // MARK: Findings

  private func findings(
    _ network: Network, _ day: Day, _ stamp: AudienceStamp?, _ language: Language
  ) -> (AnalysisResult, FindingWriter) {
    let result = analyse(network, asOf: day)
    return (
      stamp == nil ? result : result.forAudience,
      FindingWriter(
        network: network, rules: DeadlineRules(of: network), asOf: day, language: language,
        stamp: stamp)
    )
  }

  private func text(
    _ body: ((_ write: ([UInt8]) throws(Never) -> Void) -> Void)
  ) -> String {
    var bytes: [UInt8] = []
    body { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: Language.allCases)
  func `findings for somebody are those that a row says of itself`(language: Language) throws {
    let stamp = try Self.stamp()
    var (seen, claims) = (Set<FindingCode>(), 0)
    for (network, day) in try Self.networks() {
      let own = Self.own(network)
      let (result, writer) = findings(network, day, stamp, language)
      seen.formUnion(result.findings.map(\.code))
      #expect(result.silos == nil && result.ledger == nil)
      let earlier = analyse(network, asOf: day.adding(days: -60)).forAudience
      let over = FindingsOver(
        earlier.findings, since: day.adding(days: -60), by: result, of: network,
        writer: FindingWriter(
          network: network, rules: DeadlineRules(of: network), asOf: day.adding(days: -60),
          language: language, stamp: stamp))
      let notes = language.notKnownLines(
        notKnown(network, asOf: day), findings: result.findings.count, for: stamp)
      let table = text { write in
        writeTable(
          result, of: network, title: "T", writer: writer, over: over, notes: notes, width: 400,
          inColour: false, write: write)
      }
      let markdown = text { write in
        writeMarkdown(
          result, of: network, title: "T", writer: writer, over: over, notes: notes, write: write)
      }
      let csv = text { write in writeCSV(result, of: network, writer: writer, write: write) }
      for written in [table, markdown.replacing("\\", with: ""), csv] {
        #expect(
          AbsenceWords.claims(in: written, except: own) == [])
      }
      let sentence = language.sentence(stamp)
      #expect(table.hasPrefix("T\n\(sentence)\n"))
      #expect(markdown.replacing("\\", with: "").hasPrefix("# T\n\n\(sentence)\n"))
      #expect(!csv.contains(sentence))
      let (all, plain) = findings(network, day, nil, language)
      let whole = text { write in
        writeCSV(all, of: network, writer: plain, write: write)
      }
      claims += AbsenceWords.claims(in: whole, except: own).count
    }
    #expect(seen == FindingCode.forAudience)
    #expect(claims > 20)
  }

  @Test func `the stamp is the last key of JSON, and only where there is one`() throws {
    let (network, day) = try #require(try Self.networks().first)
    let (result, writer) = findings(network, day, try Self.stamp(), .en)
    let json = text { write in
      writeJSON(result, of: network, name: "n", writer: writer, write: write)
    }
    let sentence = Language.en.sentence(try Self.stamp())
    #expect(json.hasSuffix("\"ledger\": null,\n  \"stamp\": \"\(sentence)\"\n}\n"))
    #expect(json.contains("\"silos\": null"))
    let (all, plain) = findings(network, day, nil, .en)
    let own = text { write in
      writeJSON(all, of: network, name: "n", writer: plain, write: write)
    }
    #expect(!own.contains("\"stamp\""))
  }

  @Test func `of nothing that is kept nothing is said`() throws {
    let day = try #require(Day("2026-06-15"))
    let empty = try Network(PlainBundle(csv: ["families": "id,alias\nf,Familien Eik"]))
    let stamp = try Self.stamp()
    let (result, writer) = findings(empty, day, stamp, .nb)
    #expect(
      Language.nb.notKnownLines(notKnown(empty, asOf: day), findings: 0, for: stamp)
        == ["Ingen funn som kan vises her"])
    let table = text { write in
      writeTable(
        result, of: empty, title: "T", writer: writer, width: 200, inColour: false, write: write)
    }
    #expect(table.hasSuffix("\nIngen funn som kan vises her\n"))
  }
}
