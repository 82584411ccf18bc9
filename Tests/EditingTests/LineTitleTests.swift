import Editing
import Model
import Support
import Testing
import Wording

/// Nothing is ever taken out of a title.
@Suite struct LineTitleTests {
  private let sample: LineSample

  init() throws { sample = try LineSample(LineKindTests.tables) }

  private func title(_ text: String) throws -> String? {
    try sample.read(text, family: "f").rows[0].text("title")
  }

  @Test(arguments: [
    "Ja til leirskole", "Svar på søknad innen fredag", "Haster det nå", "Nei takk", "Slutt på bråk",
    "Fra A → B", "Fra A -> B", "Møte: kl. 10:30, rom 2", "ny gjeld: en til", "@f og @g",
    "Lese \"Brødrene Løvehjerte\"", "Ja ja → nei slutt møtt", "haster ikke", "hastertog",
    "Ring 5.6.", "31.4.", "«Sitat» haster!", "Gjeld → Nav ja",
  ])
  func `the title of a need is all that stands behind the colon`(title: String) throws {
    #expect(try self.title("ny skole: \(title)") == title)
    #expect(try self.title("ny Ida, skole: \(title) haster") == title)
    #expect(try self.title("ny skole: \(title)   ") == title)
  }

  @Test(arguments: [
    ("avtale Nav: Svare fredag", "uten frist", true),
    ("avtale Nav: Vedtak innen nyttår", "uten frist", true),
    ("avtale Nav: Svare innen fredag", "uten frist", false),
    ("ny skole: Lekser, haster!", "ikke merket som at det haster", true),
    ("ny skole: Lekser haster", "ikke merket", false), ("ny skole: Lekser", "merket", false),
  ])
  func `the sentence says what was left in a title`(
    line: String, words: String, isSaid: Bool
  ) throws {
    let said = try sample.read(line, family: "f").sentence(sample.network, .nb)
    #expect(said.contains(words) == isSaid, "\(said)")
  }

  @Test func `what stands in quotes is the title, marks and all`() throws {
    #expect(try title("ny skole: \"Bussen haster\"") == "Bussen haster")
    #expect(try title("ny skole: \"Bussen haster\" haster") == "Bussen haster")
    #expect(try title("avtale Nav: \"Svare innen fredag\"") == "Svare innen fredag")
    #expect(try title("avtale Nav: \"Svare innen 31.4.\" innen 1.7.") == "Svare innen 31.4.")
    #expect(try title("vendepunkt \"Ida: jeg vil\"") == "Ida: jeg vil")
    #expect(try title("mål skole: \"A\" og \"B\"") == "\"A\" og \"B\"")
    guard case .openQuote(let place)? = sample.fault("ny skole: Kjøpe 15\" skjerm", family: "f")
    else {
      Issue.record("an open quote is read")
      return
    }
    #expect(place.text == "\" skjerm")
  }

  @Test func `what follows innen is part of the title unless it is a day`() throws {
    #expect(try title("avtale Nav: Ringe innen uka er over") == "Ringe innen uka er over")
    #expect(try title("avtale Nav: Ferdig innen 2027") == "Ferdig innen 2027")
    #expect(try title("avtale Nav: Betale innen kl. 10.30") == "Betale innen kl. 10.30")
    #expect(try title("avtale Nav: Innen fredag ringe") == "Innen fredag ringe")
    #expect(try title("avtale Nav: Si fra innen fredag innen 1.7.") == "Si fra innen fredag")
    #expect(try title("mål skole: Bli ferdig innen fredag") == "Bli ferdig")
    #expect(try title("ny skole: Bli ferdig innen fredag") == "Bli ferdig innen fredag")
    for day in ["31.4.", "30.2.2026", "2026-02-30", "5.6", "5/6", "31. april", "5. juni", "1.13."] {
      for text in ["avtale Nav: Sende innen \(day)", "ringte Nav: Gjeld svar \(day)"] {
        guard case .noDay(let place, _)? = sample.fault(text, family: "f") else {
          Issue.record("\(text) is read")
          continue
        }
        #expect(place.text == day)
      }
    }
  }

  @Test func `a title that is only a mark is missing`() {
    #expect(sample.fault("ny skole: haster", family: "f") == .missing(.title, .new))
    #expect(sample.fault("avtale Nav: innen fredag", family: "f") == .missing(.title, .agree))
    #expect(sample.fault("ny skole:", family: "f") == .missing(.title, .new))
    #expect(sample.fault("møte:", family: "f") == .missing(.need, .act))
    #expect(sample.fault("møte Nav:", family: "f") == .missing(.need, .act))
    #expect(sample.fault("svar BUP", family: "f") == .missing(.answer, .answer))
    #expect(sample.fault("Gjeld →", family: "f") == .missing(.actor, .ask))
    #expect(sample.fault("ny skole: \"\"", family: "f") == .missing(.title, .new))
  }

  @Test func `a moment has a person only where somebody is called so`() throws {
    #expect(try title("øyeblikk Kveld: sov hele natta") == "Kveld: sov hele natta")
    #expect(try title("øyeblikk Ida: sov hele natta") == "sov hele natta")
    guard case .noneFits(.person, _, let nearest)? = sample.fault("øyeblikk Idda: sov", family: "f")
    else {
      Issue.record("nearly somebody's name is taken for a title")
      return
    }
    #expect(sample.ids(nearest) == ["p.ida"])
  }

  @Test func `the moment of one is not written over by that of another`() throws {
    var tables = LineKindTests.tables
    tables["moments"] = "date,family,person,title,weight\n2026-06-15,f,p.ida,Lo høyt,small"
    let sample = try LineSample(tables)
    guard case .sameTitle? = sample.fault("øyeblikk Kari: Lo høyt", family: "f") else {
      Issue.record("a moment is written over")
      return
    }
    #expect(try sample.read("øyeblikk Ida: Lo høyt", family: "f").isKnown)
  }

  /// Needs whose titles are words of a line.
  private func marked() throws -> LineSample {
    var tables = LineKindTests.tables
    tables["needs"] = """
      id,family,domain,title,raised
      n.ja,f,school,Ja til leirskole,2026-01-05
      n.svar,f,school,Svar på søknad,2026-01-05
      n.ny,f,school,Ny jobb: søke,2026-01-05
      n.mote,f,school,Møte med skolen,2026-01-05
      n.slutt,f,school,Få slutt på bråk,2026-01-05
      n.pil,f,school,Fra A → B,2026-01-05
      n.dag,f,school,Svar fredag,2026-01-05
      n.sitat,f,school,Lese "Ja" høyt,2026-01-05
      n.brev,f,school,Brev svar fredag,2026-01-05
      n.brev2,f,school,Brev,2026-01-05
      """
    tables["responsibilities"] = ""
    tables["referrals"] = "id,family,need,from,to,sent\nr.svar,f,n.svar,c.mona,s.bup,2026-05-04"
    tables["services"]? += "\ns.nei,Nei til rus,volunteers\ns.pa,Hjelp på biblioteket,volunteers"
    return try LineSample(tables)
  }

  @Test(arguments: [
    ("Ja til leirskole → Nav ja", "yes", "n.ja"), ("Svar på søknad → Nav", "ask", "n.svar"),
    ("Svar på søknad → Nav ja", "yes", "n.svar"), ("Møte med skolen → Mona", "ask", "n.mote"),
    ("Møte med skolen slutt", "done", "n.mote"), ("Få slutt på bråk → Nav", "ask", "n.slutt"),
    ("Få slutt på bråk slutt møtt", "done", "n.slutt"), ("Fra A → B → Nav", "ask", "n.pil"),
    ("Fra A -> B -> Nav nei", "no", "n.pil"), ("\"Ny jobb: søke\" → Nav", "ask", "n.ny"),
    ("ringte Nav: Svar fredag", "act", "n.dag"), ("Lese \"Ja\" høyt → Nav", "ask", "n.sitat"),
    ("ringte Nav: Svar fredag svar fredag", "act", "n.dag"),
    ("henvist Mona → BUP: Svar på søknad svar 1.7.", "refer", "n.svar"),
    ("ringte Nav: \"Brev svar fredag\"", "act", "n.brev"),
    ("ringte Nav: \"Brev\" svar fredag", "act", "n.brev2"),
  ])
  func `a name may have words of a line in it`(text: String, kind: String, need: String) throws {
    let sample = try marked()
    let reading = try sample.read(text, family: "f")
    #expect(reading.kind.rawValue == kind)
    let ref = reading.parts.first { $0.role == .need }?.ref
    #expect(ref.map { sample.network.id($0) } == need)
  }

  @Test func `a helper may have words of a line in the name`() throws {
    let sample = try marked()
    #expect(try sample.read("Ja til → Nei til rus", family: "f").rows[0].text("actor") == "s.nei")
    let no = try sample.read("Ja til → Nei til rus nei fullt", family: "f")
    #expect(no.kind == .no)
    #expect(no.rows[0].text("actor") == "s.nei")
    #expect(
      try sample.read("svar BUP på Svar på søknad ja", family: "f").rows[0].text("id") == "r.svar")
    guard case .noneWaiting(_, let to)? = sample.fault("svar Hjelp på biblioteket ja", family: "f")
    else {
      Issue.record("a name is parted at one of its words")
      return
    }
    #expect(sample.ids([to]) == ["s.pa"])
  }

  @Test func `what can be read in two ways is not read`() throws {
    let sample = try marked()
    // Only where a need is called so.
    #expect(try sample.read("Ny skole: søke → Nav", family: "f").kind == .new)
    for text in ["ringte Nav: Brev svar fredag", "Ny jobb: søke → Nav"] {
      guard case .severalReadings(let readings)? = sample.fault(text, family: "f") else {
        Issue.record("one of two readings is taken: \(text)")
        continue
      }
      #expect(readings.count == 2)
    }
  }

  @Test func `any title comes back whole from a new need`() throws {
    let words = [
      "ja", "nei", "svar", "på", "innen", "haster", "hastar", "urgent", "slutt", "→", "->", "5.6.",
      "31.4.", "fredag", "i", "dag", "ny", "gjeld:", ":", ",", "@f", "\"ja haster\"", "Gjeld",
      "Nav",
      "møtt", "ikke", "om", "2", "uker", "videre", "\u{301}", "🏫", "lead", "«",
    ]
    let marks: Set = ["haster", "hastar", "urgent"]
    var random = Seeded(7)
    for _ in 0..<1500 {
      let count = random.below(7) + 1
      let title = (0..<count).map { _ in words[random.below(words.count)] }
        .joined(separator: random.below(5) == 0 ? "  " : " ")
      let isQuoted = random.below(3) == 0 && !title.contains("\"")
      let last = title.split(separator: " ").last.map(String.init) ?? ""
      let isWhole = isQuoted || title == "\"ja haster\""
      if !isQuoted, marks.contains(last) {
        // The last word is the mark; what stands before it is the title.
        let before = title.dropLast(last.count).drop { $0 == " " }
        guard before.contains(where: { $0 != " " }), !before.contains("\"") else { continue }
        let row = try sample.read("ny skole: \(title)", family: "f").rows[0]
        #expect(row.text("title") == String(before).trimmed)
        #expect(row.text("urgency") == "urgent")
        continue
      }
      let reading = try sample.read("ny skole: " + (isQuoted ? "\"\(title)\"" : title), family: "f")
      let wanted = isWhole ? title.filter { $0 != "\"" } : title
      #expect(reading.rows[0].text("title") == wanted)
      #expect(reading.rows[0].text("urgency")?.isEmpty == true)
      #expect(reading.parts.last?.text == wanted)
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(reversed().drop { $0 == " " }.reversed().drop { $0 == " " })
  }
}
