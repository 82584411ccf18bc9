import Editing
import Model
import Testing
import Wording

/// What people write and say without thinking of the grammar.
@Suite struct LineOrdinaryTests {
  @Test(arguments: ["om en uke", "om én uke", "om ei veke", "in a week", "om 1 uke"])
  func `one week may be said as it is said`(words: String) throws {
    let sample = try LineSample(LineKindTests.tables)
    let rows = try sample.rows("ringte Nav: Gjeld svar \(words)", family: "f")
    #expect(rows.contains { $0.contains("due=2026-06-22") }, "\(rows)")
  }

  @Test(arguments: [
    ("dekket", "met"), ("delvis dekket", "partly"), ("ikke dekket", "unmet"), ("dekt", "met"),
  ])
  func `a need ends in the words in which its end is shown`(word: String, code: String) throws {
    let sample = try LineSample(LineKindTests.tables)
    let rows = try sample.rows("Gjeld slutt \(word)", family: "f")
    #expect(rows == ["needs id=n.gjeld closed=2026-06-15 outcome=\(code)"])
  }

  @Test func `a no is to what was said last`() throws {
    var tables = LineKindTests.tables
    tables["responsibilities"] =
      "need,actor,asked,accepted,from\nn.gjeld,c.unni,2026-04-20,,2026-04-20\nn.gjeld,c.unni,2026-06-15,2026-06-15,2026-06-15"
    let sample = try LineSample(tables)
    let rows = try sample.rows("Gjeld → Unni nei", family: "f")
    #expect(rows.count == 1)
    #expect(
      rows.allSatisfy { $0.contains("from=2026-06-15") && $0.contains("declined=2026-06-15") })
  }

  private func lines(
    _ text: String, in tables: [String: String], family: String? = nil
  ) throws -> [String] {
    let sample = try LineSample(tables)
    guard let fault = sample.fault(text, family: family) else {
      return [try sample.read(text, family: family).sentence(sample.network, .nb)]
    }
    return fault.lines(text, sample.network, .nb)
  }

  private static let homes = [
    "families": "id,alias\nf5,Familien Hegg\nf6,Familien Bjørk\nf7,Familien Hegg",
    "needs": "id,family,domain,title,raised\nn1,f6,school,Vil begynne på fotball,2026-05-01",
    "services":
      "id,name,sector\ns1,Familiekoordinatorene,coordination\ns2,Helsestasjonen,health\ns3,Solberg skole,school",
    "contacts": "id,name,service\nc3,Kari Nes,s1\nc4,Kari Nes,s2",
    "ties": "a,b,kind\nc3,f6,serves",
  ]

  @Test func `a family is called by any word of its name`() throws {
    let sample = try LineSample(Self.homes)
    #expect(try sample.rows("@bjørk ny skole: Fravær").first?.contains("family=f6") == true)
    guard case .severalFit(.family, _, let refs)? = sample.fault("@hegg ny skole: Fravær") else {
      Issue.record("\(String(describing: sample.fault("@hegg ny skole: Fravær")))")
      return
    }
    #expect(sample.ids(refs) == ["f5", "f7"])
    // The middle of a word is no name.
    #expect(sample.fault("@jørk ny skole: Fravær") != nil)
  }

  @Test(arguments: [
    ("Vil → Kari Nes (Helsestasjonen)", "actor=c4"), ("Vil → Kari Nes (c3)", "actor=c3"),
    ("ringte kari nes (helsestasjonen)", "actor=c4"),
    ("ringte Kari", "actor=c3"),
  ])
  func `two of one name are told apart as they are shown`(text: String, actor: String) throws {
    let rows = try LineSample(Self.homes).rows(text, family: "f6")
    #expect(rows.first?.contains(actor) == true, "\(rows)")
  }

  @Test(arguments: [
    ("Nav: sender vedtak fredag", "uten frist"), ("Nav: sender vedtak innen nyttår", "uten frist"),
    ("Nav: sender vedtak innen fredag", "innen 19. juni"),
  ])
  func `an agreement without a day says so`(text: String, end: String) throws {
    let said = try lines("avtale " + text, in: LineKindTests.tables, family: "f")
    #expect(said.count == 1 && said[0].contains(", \(end)"), "\(said)")
  }

  @Test(arguments: ["Inkasso, haster!", "Inkasso haster."])
  func `a title that ends like the mark of urgency says that it is not`(title: String) throws {
    let said = try lines("ny gjeld: " + title, in: LineKindTests.tables, family: "f")
    #expect(said[0].contains("ikke merket som at det haster"), "\(said)")
  }

  @Test(arguments: [
    ("5.12", "«5.12.2026»"), ("5/12", "«5.12.2026»"), ("3. januar", "«3.1.2027»"),
    ("1.1.27", "«1.1.2027»"), ("5.12.!", "«5.12.2026»"),
  ])
  func `a day written otherwise is asked about`(written: String, right: String) throws {
    let text = "avtale Nav: sender vedtak innen " + written
    let said = try lines(text, in: LineKindTests.tables, family: "f")
    #expect(said[0].contains("Mente du \(right)?"), "\(said)")
    let bare = right.dropFirst().dropLast()
    #expect(
      try LineSample(LineKindTests.tables).rows(
        "avtale Nav: sender vedtak innen " + bare, family: "f"
      ).first?.contains("due=") == true)
  }

  @Test func `no day is asked about where there is none such`() throws {
    let said = try lines(
      "avtale Nav: sender vedtak innen 31.2.", in: LineKindTests.tables, family: "f")
    #expect(said[0].contains("er ingen dag som kan leses"), "\(said)")
  }

  @Test func `what was done on another day is not taken for a name`() throws {
    let said = try lines("ringte Nav i går", in: LineKindTests.tables, family: "f")
    #expect(said[0].hasPrefix("«i går» kan ikke stå her"), "\(said)")
  }

  @Test(arguments: [
    ("nei, de har ikke plass", "«de har ikke plass» er ikke en av grunnene"),
    ("ja, i august", "«,» til slutt er ikke forstått"),
  ])
  func `an answer with a sign behind it is an answer`(answer: String, told: String) throws {
    let said = try lines("svar Nav " + answer, in: LineKindTests.tables, family: "f")
    #expect(said[0].contains(told), "\(said)")
  }

  @Test func `the end of a word is like the word`() throws {
    let said = try lines("avtale skolen: ringer mor", in: Self.homes, family: "f6")
    #expect(said.contains { $0.contains("Solberg skole") }, "\(said)")
  }

  @Test(arguments: ["Helsestasjonen svarer fort", "Mor orker ikke mer"])
  func `what is no line is told how lines are and where notes belong`(text: String) throws {
    let said = try lines(text, in: Self.homes, family: "f6")
    #expect(said[0].contains("«avtale Nav: sender vedtak innen fredag»"), "\(said)")
    #expect(said[0].contains("hører hjemme i journalen"))
  }

  @Test(arguments: [
    ("ny familie: Eik", "skrives ikke inn med en linje"),
    ("ny Ida skole: Fravær", "Skriv komma etter navnet: «Ida, skole:»"),
    ("ny Ida Marie psykisk helse: Sover ikke", "«Ida Marie, psykisk helse:»"),
  ])
  func `what stands where an area of life should is told how to write`(text: String, told: String)
    throws
  {
    let said = try lines(text, in: LineKindTests.tables, family: "f")
    #expect(said[0].contains(told), "\(said)")
  }

  @Test func `a colon behind the word for a moment is no part of the title`() throws {
    let rows = try LineSample(LineKindTests.tables).rows("øyeblikk: Mor lo", family: "f")
    #expect(rows.first?.contains("title=Mor lo") == true, "\(rows)")
  }
}
