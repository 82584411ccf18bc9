import Analysis
import Model
import Support
import Testing
import Wording

/// The names that the samples bring along are Norwegian in every language.
private let sampleNames = ["Sørvik skole", "Den gamle", "Byens hjelp"]

@Suite struct FindingSentenceTests {
  let samples: SampleFindings

  init() throws { samples = try SampleFindings() }

  private func writer(_ language: Language) -> FindingWriter {
    FindingWriter(
      network: samples.network, rules: DeadlineRules(of: samples.network),
      asOf: SampleFindings.asOf, language: language)
  }

  private func words(_ name: String, _ language: Language) throws -> FindingWords {
    let sample = try #require(samples.samples.first { $0.name == name })
    return writer(language).words(for: sample.finding)
  }

  @Test func `every code has a sample`() {
    let codes = Set(samples.samples.map(\.finding.code))
    #expect(FindingCode.allCases.filter { !codes.contains($0) } == [])
  }

  @Test(arguments: Language.allCases) func `every sentence is one sound sentence`(
    _ language: Language
  ) {
    let writer = writer(language)
    for sample in samples.samples {
      let words = writer.words(for: sample.finding)
      for text in [words.message, words.suggestion] {
        let faults = faults(of: text, language)
        #expect(faults == [], "\(sample.name), \(language): \(text)")
      }
      #expect(words.message != words.suggestion)
    }
  }

  @Test(arguments: Language.allCases) func `sentences name what they are about`(
    _ language: Language
  ) {
    let writer = writer(language)
    for sample in samples.samples {
      let words = writer.words(for: sample.finding)
      for (text, wanted) in [
        (words.message, sample.inMessage), (words.suggestion, sample.inSuggestion),
      ] {
        for want in wanted {
          let isThere = want.split(separator: "|").contains { text.contains($0) }
          #expect(isThere, "\(sample.name), \(language): no \(want) in: \(text)")
        }
      }
    }
  }

  @Test func `no sentence is the same in two languages`() {
    let (nb, nn, en) = (writer(.nb), writer(.nn), writer(.en))
    for sample in samples.samples {
      let texts = [nb, nn, en].map { $0.words(for: sample.finding) }
      #expect(Set(texts.map(\.message)).count == 3, "\(sample.name): \(texts[0].message)")
      #expect(Set(texts.map(\.suggestion)).count == 3, "\(sample.name): \(texts[0].suggestion)")
    }
  }

  @Test func `an unanswered referral is said in full`() throws {
    let words = try words("unanswered", .nb)
    #expect(
      words.message
        == "BUP Agder har ikke svart på henvisningen om «Angst» (Sara, Familie Bjørk); fristen gikk ut for 32 dager siden."
    )
    #expect(
      words.suggestion
        == "Sørvik skole kan ringe Kari Nes (BUP Agder) og be om svar; henviser har rett til samme informasjon som pasienten (pasient- og brukerrettighetsloven § 2-2 a)."
    )
  }

  @Test func `a deadline that passed yesterday says so`() throws {
    #expect(
      try words("unanswered since yesterday, applied for by a person", .nb).message.contains(
        "i går"))
    #expect(
      try words("unanswered since yesterday, applied for by a person", .en).message.contains(
        "yesterday"))
  }

  @Test func `urgency is said`() throws {
    #expect(try words("nobody", .nb).message.contains("haster"))
    #expect(try words("nobody", .nn).message.contains("hastar"))
    #expect(try words("nobody for an adult", .nb).message.contains("haster") == false)
  }

  @Test func `services for other ages areas and private ones are not suggested`() throws {
    let adult = try words("nobody for an adult", .nb).suggestion
    #expect(!adult.contains("BUP"))
    #expect(!(try words("nobody", .nb).suggestion.contains("Den gamle")))
    #expect(!(try words("asked", .nb).suggestion.contains("DPS")))
  }

  @Test func `the service that said no is not suggested again`() throws {
    let suggestion = try words("dead end with another service", .en).suggestion
    #expect(suggestion.contains("refer it to Nav Sørvik."))
  }

  @Test func `a birth month gives a month and a day a day`() throws {
    #expect(try words("transition", .nb).message.contains("om 77 dager (31. august 2026)"))
    #expect(
      try words("transition in a month, out of child welfare", .en).message
        .contains("in October 2026"))
  }

  @Test func `without a coordinator nobody is named`() throws {
    let suggestion = try words("transition in a month, out of child welfare", .nb).suggestion
    #expect(suggestion.contains("Barnevernet og noen kan"))
  }

  @Test func `few families are not counted`() throws {
    #expect(try words("unlinked", .nb).message.contains("minst én felles familie"))
    #expect(
      try words("unlinked with many", .nb).message.contains("fem eller flere felles familier"))
  }

  @Test func `of many services the first are named and the rest counted`() {
    let services = (0..<8).map { Ref(.service, $0) }
    let finding = Finding(
      code: .siloKeyPerson, severity: .high, subject: Ref(.contact, 0), related: services)
    #expect(writer(.nb).message(finding).contains("Røde Kors og 3 til"))
    #expect(writer(.en).message(finding).contains("Røde Kors and 3 more"))
  }

  @Test func `what a family sends itself is an application`() throws {
    let name = "unanswered since yesterday, applied for by a person"
    #expect(try words(name, .nn).message.contains("søknaden om «Husleierestanse»"))
    #expect(try words(name, .en).message.contains("the application about"))
  }

  @Test func `a name on several lines stands on one`() throws {
    var made = PlainBundle()
    made.add(.families, ["id": "f1", "alias": "Familie\nBjørk\t"])
    made.add(.services, ["id": "s", "name": "Nav\r\nSørvik m.fl.", "sector": "nav"])
    let finding = Finding(
      code: .gapNoNamedContact, severity: .low, subject: Ref(.family, 0), family: Ref(.family, 0),
      related: [Ref(.service, 0)])
    let network = try Network(made)
    let writer = FindingWriter(
      network: network, rules: .norwegian, asOf: SampleFindings.asOf, language: .nb)
    #expect(
      writer.message(finding)
        == "Nav Sørvik m.fl. hjelper Familie Bjørk, men ingen kontaktperson der er registrert.")
  }

  @Test func `a name that ends in a full stop gets no second`() throws {
    var made = PlainBundle()
    made.add(.families, ["id": "f1", "alias": "Bjørk"])
    made.add(.services, ["id": "a", "name": "Legen", "sector": "health"])
    made.add(
      .services, ["id": "b", "name": "Kirken m.fl.", "sector": "volunteers", "domains": "leisure"])
    made.add(.needs, ["id": "n", "family": "f1", "domain": "leisure", "raised": "2026-01-01"])
    made.add(
      .referrals,
      [
        "id": "r", "family": "f1", "need": "n", "from": "a", "to": "a", "sent": "2026-01-01",
        "answered": "2026-02-01", "outcome": "declined",
      ])
    let finding = Finding(
      code: .referralDeadEnd, severity: .high, subject: Ref(.referral, 0), family: Ref(.family, 0),
      days: 100,
      related: [Ref(.service, 0)])
    let writer = FindingWriter(
      network: try Network(made), rules: .norwegian, asOf: SampleFindings.asOf, language: .en)
    #expect(writer.suggestion(finding).hasSuffix(" Kirken m.fl."))
  }

  @Test func `nobody is told to call themselves`() throws {
    let writer = try coordinated()
    for code in [FindingCode.gapAssumed, .gapAsked, .gapDormant] {
      let text = writer.suggestion(coordinatorHas(code))
      #expect(text.hasPrefix("Kari (koordinator) kan "), "\(text)")
      #expect(!text.dropFirst(8).contains("Kari"), "\(text)")
    }
  }

  @Test func `a coordinator is not sent elsewhere with the task of their own service`() throws {
    let text = try coordinated().suggestion(coordinatorHas(.gapCoordinatorOnly))
    #expect(text.contains("noen andre i Nav, som har gjeld som oppgave"), "\(text)")
  }

  /// A coordinator of a service whose task is debt, and who is around the only family.
  private func coordinated() throws -> FindingWriter {
    var made = PlainBundle()
    made.add(.families, ["id": "f1", "alias": "Familien"])
    made.add(.services, ["id": "nav", "name": "Nav", "sector": "nav", "domains": "debt"])
    made.add(
      .contacts, ["id": "kari", "name": "Kari", "service": "nav", "role": "coordinator"])
    made.add(.ties, ["a": "kari", "b": "f1", "kind": "serves"])
    made.add(.needs, ["id": "n", "family": "f1", "domain": "debt", "raised": "2026-01-01"])
    return FindingWriter(
      network: try Network(made), rules: .norwegian, asOf: SampleFindings.asOf, language: .nb)
  }

  private func coordinatorHas(_ code: FindingCode) -> Finding {
    Finding(
      code: code, severity: .medium, subject: Ref(.need, 0), family: Ref(.family, 0),
      days: 100, related: [Ref(.contact, 0)])
  }

  /// What is wrong with a sentence, in words; empty where nothing is.
  private func faults(of text: String, _ language: Language) -> [String] {
    var faults: [String] = []
    for bad in ["{", "}", "  ", "..", "nil", "Optional", "()", " .", " ,", " ;", "; ;", "«»", "\n"]
    where text.contains(bad) {
      faults.append(bad)
    }
    if text.first?.isUppercase != true { faults.append("no capital") }
    if !text.hasSuffix(".") { faults.append("no full stop") }
    // A full stop inside belongs to a number of the calendar or to an abbreviation.
    let words = text.split(separator: " ").dropLast()
    for word in words where word.hasSuffix(".") && !["nr.", "No."].contains(word) {
      if word.dropLast().contains(where: { !$0.isNumber && $0 != "(" }) {
        faults.append("two sentences at \(word)")
      }
    }
    var own = text
    for name in sampleNames {
      own = own.split(separator: name).joined(separator: "X")
    }
    return faults + Telltale.strangers(in: own, language)
  }
}
