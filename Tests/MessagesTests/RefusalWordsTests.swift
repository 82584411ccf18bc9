import Model
import Testing
import Wording
import Workbook

@testable import Exchange
@testable import Messages

/// A refusal of a cell of `needs.csv`, line 12, column domain, unless something else is said.
private func refusal(
  _ fault: Fault, table: TableName = .needs, column: String? = "domain", found: String? = "skole"
) -> Refusal {
  Refusal(
    file: table.rawValue + ".csv", table: table, line: 12, column: column, found: found, fault)
}

private let domains = Domain.codes

/// One of every fault, as the importer makes it.
private let everyFault: [Refusal] = [
  refusal(.notUTF8(looksLike: .windows1252, byte: 17), column: nil, found: nil),
  refusal(.notUTF8(looksLike: .utf16, byte: 1), column: nil, found: nil),
  refusal(.notUTF8(looksLike: nil, byte: 17), column: nil, found: nil),
  refusal(.nulByte(byte: 3), column: nil, found: nil),
  refusal(.fileTooLarge(greatest: 4_000_000_000), column: nil, found: nil),
  refusal(.emptyFile, column: nil, found: nil),
  refusal(.quoteNeverCloses, column: nil, found: nil),
  refusal(.textAfterQuote, column: nil, found: "abc"),
  refusal(.tooManyColumns(greatest: 1000), column: nil, found: nil),
  refusal(.missingColumn(nearest: "livsområde"), found: nil),
  refusal(.missingColumn(nearest: nil), found: nil),
  refusal(.anotherTable, column: nil, found: nil),
  refusal(.duplicateColumn(other: "domain"), found: "Domain"),
  refusal(.moreCellsThanColumns(columns: 9), column: nil, found: "rest"),
  refusal(.notJSON(.expected([",", "}"]), character: 7), column: nil, found: "]"),
  refusal(.notJSON(.endsTooEarly, character: 7), column: nil, found: nil),
  refusal(.notJSON(.trailing, character: 7), column: nil, found: "x"),
  refusal(.notJSON(.duplicateKey, character: 7), found: "domain"),
  refusal(.notJSON(.badEscape, character: 7), column: nil, found: "\\q"),
  refusal(.notJSON(.loneSurrogate, character: 7), column: nil, found: "\\ud83d"),
  refusal(.notJSON(.badNumber, character: 7), column: nil, found: "01"),
  refusal(.notJSON(.controlCharacter, character: 7), column: nil, found: nil),
  refusal(.notJSON(.tooDeep, character: 7), column: nil, found: nil),
  refusal(.wrongType(expected: .objectOfTables), column: nil, found: nil),
  refusal(.wrongType(expected: .arrayOfRows), column: nil, found: nil),
  refusal(.wrongType(expected: .object), column: nil, found: nil),
  refusal(.wrongType(expected: .stringNumberOrNull), found: nil),
  refusal(.empty, found: nil),
  refusal(.empty, column: "raised", found: nil),
  refusal(.empty, column: "family", found: nil),
  refusal(.unknownWord(expected: domains, nearest: "school")),
  refusal(.unknownWord(expected: domains, nearest: nil)),
  refusal(.doubtfulWord("Helse", meanings: ["mental-health", "physical-health"]), found: "Helse"),
  refusal(.doubtfulWord("Overgang", meanings: ["transition"]), found: "Overgang"),
  refusal(
    .unknownWord(expected: domains, nearest: "school"), table: .services, column: "domains",
    found: "debt skole"),
  refusal(
    .unknownWord(expected: domains, nearest: nil), table: .services, column: "domains",
    found: "debt hest"),
  refusal(.duplicateColumn(other: "livsområde"), found: "domain"),
  refusal(.sameTable(.families, as: "families.csv"), column: nil, found: nil),
  refusal(.errorCell, found: "#REF!"),
  refusal(.errorCell, found: nil),
  refusal(.dayInsteadOfID, column: "need", found: "2026-02-01"),
  refusal(.noDayOfMonth(Day(number: 20_500)), column: "raised", found: "mars 2026"),
  refusal(.otherWeekday(Day(number: 20_500)), column: "raised", found: "tirsdag 16. februar"),
  refusal(.twoDays(Day(number: 20_500), Day(number: 20_400)), column: "raised", found: "1/2/2026"),
  refusal(
    .wordInsteadOfDay(isYes: true), table: .responsibilities, column: "accepted", found: "ja"),
  refusal(
    .wordInsteadOfDay(isYes: false), table: .responsibilities, column: "accepted", found: "nei"),
  refusal(.wordInsteadOfDay(isYes: false), table: .needs, column: "closed", found: "nei"),
  refusal(
    .nameOfSeveral(["kari", "kari-2"], more: 3), table: .responsibilities, column: "actor",
    found: "Kari"),
  refusal(.workbook(.notAWorkbook), column: nil, found: nil),
  refusal(.workbook(.encrypted), column: nil, found: nil),
  refusal(.workbook(.oldFormat), column: nil, found: nil),
  refusal(.workbook(.damaged(part: "x")), column: nil, found: nil),
  refusal(.workbook(.damagedCell(sheet: 0, cell: "B7")), column: nil, found: nil),
  refusal(.workbook(.tooManyRows(sheet: 0, greatest: 1_048_576)), column: nil, found: nil),
  refusal(.workbook(.tooLarge(.unpackedBytes(200))), column: nil, found: nil),
  refusal(.oneWordOnly(expected: domains), found: "debt safety"),
  refusal(.noSuchDay, column: "raised", found: "30.02.2026"),
  refusal(.notADay, column: "raised", found: "i fjor"),
  refusal(.notABirth, table: .people, column: "born", found: "11 år"),
  refusal(.notAWholeNumber(least: 1, greatest: 5), table: .ties, column: "trust", found: "6"),
  refusal(.notALength, table: .deadlines, column: "length", found: "en uke"),
  refusal(.badID(character: " "), column: "id", found: "n 1"),
  refusal(.badID(character: "#"), column: "id", found: "n#1"),
  refusal(.badID(character: "\\u{200b}"), column: "id", found: "n\\u{200b}1"),
  refusal(.tooLong(greatest: 4000), column: "title", found: "abc…"),
  refusal(.formula, column: "title", found: "=1+2"),
  refusal(.identityNumber, column: "title", found: nil),
  refusal(.linesInQuotes, column: nil, found: nil),
  refusal(.foreignSeparator("|"), column: nil, found: nil),
  refusal(
    .missingTable(.families, rows: 1200, from: [.people, .needs], nearest: nil), column: nil,
    found: nil),
  refusal(
    .missingTable(.families, rows: 2, from: [.people], nearest: "Families.csv"), column: nil,
    found: nil),
  refusal(.notOfTheFamily(family: "f2", expected: "f1"), column: "need", found: "n2"),
  refusal(.controlCharacter(code: 7), column: "title", found: "a\\u{7}b"),
  refusal(
    .unknownID(expected: [.family, .person, .service, .contact], nearest: "f12"), table: .ties,
    column: "b", found: "f-12"),
  refusal(.unknownID(expected: [.need], nearest: nil), table: .goals, column: "need", found: "n-9"),
  refusal(.wrongKind(expected: [.service, .contact], actual: .family), found: "f1"),
  refusal(.idTaken(by: .person, file: "people.csv", line: 4), column: "id", found: "f1"),
  refusal(.idTaken(by: .person, file: nil, line: nil), column: "id", found: "f1"),
  refusal(.sameKey(file: "needs.csv", line: 3), column: "id", found: "n1"),
  refusal(.sameKey(file: "ties.csv", line: 3), table: .ties, column: nil, found: nil),
  refusal(
    .endsBeforeItStarts(startColumn: "raised", start: "2026-02-01"), column: "closed",
    found: "2026-01-01"),
  refusal(.notOfTheFamily(family: "f2", expected: "f1"), column: "person", found: "p2"),
  refusal(.tieToItself, table: .ties, column: "b", found: "p1"),
  refusal(
    .wrongEnd(expected: [.service, .contact], actual: .person, tie: "serves"), table: .ties,
    column: "a", found: "p1"),
  refusal(.outcomeWithoutAnswer, table: .referrals, column: "outcome", found: "accepted"),
  refusal(
    .followsLater(theirs: "2026-04-01", own: "2026-03-01"), table: .referrals, column: "follows",
    found: "r2"),
  refusal(.followsInCircle, table: .goals, column: "follows", found: "g2"),
  refusal(
    .unknownDeadlineKind(expected: ["a", "b"], nearest: nil), table: .referrals, column: "kind",
    found: "bup"),
  refusal(
    .unknownDeadlineKind(expected: ["a", "b"], nearest: "b"), table: .referrals, column: "kind",
    found: "bb"),
  refusal(.tooMuch, column: nil, found: nil),
]

/// What no line for people may have in it.
func blemish(of line: String) -> String? {
  let never = [
    "\n", "nil", "Optional", "  ", "..", ";;", ": :", " . ", " ;", "«»", "“”", "()", "expected",
    "nearest:", "Fault", "Exchange", "UTF8", "Ref.", "[\"",
  ]
  if let found = never.first(where: line.contains) { return found }
  return (line.hasSuffix(".") || line.hasSuffix("?")) && !line.hasSuffix(" .")
    ? nil : "no stop at the end"
}

struct RefusalWordsTests {
  @Test(arguments: Language.allCases)
  func `every refusal is one line that names the place and what stands there`(language: Language) {
    for refusal in everyFault {
      let line = sentence(refusal, language)
      let word = language == .en ? "line" : "linje"
      #expect(line.hasPrefix("\(refusal.file ?? ""), \(word) 12"), "\(line)")
      if let column = refusal.column {
        let word = language == .en ? "column" : "kolonne"
        #expect(line.contains(", \(word) \(column): "), "\(line)")
      }
      if let found = refusal.found { #expect(line.contains(language.quoted(found)), "\(line)") }
      #expect(blemish(of: line) == nil, "\(line)")
    }
  }

  @Test func `a page says words and no codes`() throws {
    for refusal in everyFault {
      let line = sentence(refusal, .nb, for: .page)
      for schema in TableSchema.all {
        for column in schema.columns {
          let word = schema.name.words(column: column.name)[.nb]
          #expect(!line.contains("\(column.name) (\(word))"), "\(line)")
        }
      }
      for domain in Domain.allCases {
        #expect(!line.contains("\(domain.code) (\(domain.words[.nb]))"), "\(line)")
      }
    }
    let stored = Refusal(
      file: nil, table: .agreements, line: nil, column: "due", found: "2025-12-01",
      storedKey: ["a8"], .endsBeforeItStarts(startColumn: "agreed", start: "2026-11-30"))
    #expect(
      sentence(stored, .nb, for: .page)
        == "Avtale, «frist»: «1. desember 2025» er før «avtalt», som er «30. november 2026»; rett den datoen som er feil."
    )
  }

  @Test func `nynorsk is another language than bokmål`() {
    let alike = everyFault.filter { sentence($0, .nb) == sentence($0, .nn) }
    // Two sentences that have no word in which the languages differ.
    #expect(alike.map(\.column) == ["accepted", "closed"])
    let bokmål = [" ikke ", " en ", " et ", " jeg ", "hvis", " noe ", " fra ", "tegn ", "linjen"]
    for refusal in everyFault {
      let line = sentence(refusal, .nn)
      #expect(!bokmål.contains { line.contains($0) }, "\(line)")
    }
  }

  @Test func `what a word should have been is said in every language`() {
    let fault = refusal(.unknownWord(expected: domains, nearest: "school"))
    #expect(
      sentence(fault, .nb)
        == "needs.csv, linje 12, kolonne domain: «skole» er ukjent her; mente du school (skole)?")
    #expect(
      sentence(fault, .nn)
        == "needs.csv, linje 12, kolonne domain: «skole» er ukjend her; meinte du school (skule)?")
    #expect(
      sentence(fault, .en)
        == "needs.csv, line 12, column domain: “skole” is not known here; did you mean school?")
  }

  @Test func `short lists of words are shown whole and long ones begin`() {
    let urgency = refusal(
      .unknownWord(expected: ["normal", "urgent"], nearest: nil), column: "urgency", found: "x")
    #expect(
      sentence(urgency, .nb).hasSuffix(
        "«x» er ukjent her; skriv normal (vanlig) eller urgent (haster)."))
    let sector = refusal(
      .unknownWord(expected: Sector.codes, nearest: nil), table: .services, column: "sector",
      found: "x")
    for code in Sector.codes { #expect(sentence(sector, .en).contains(code)) }
    let domain = refusal(.unknownWord(expected: domains, nearest: nil), found: "x")
    #expect(
      sentence(domain, .nn).hasSuffix(
        "skriv economy (økonomi), debt (gjeld), housing (bustad), employment (arbeid), education (utdanning) eller eit av dei andre orda i docs/format.nn.md."
      ))
    #expect(!sentence(domain, .nn).contains("transition"))
  }

  @Test func `dates and ids are said as people say them`() {
    let born = Refusal(
      file: "people.csv", table: .people, line: 3, column: "born", found: "30.02.2011", .noSuchDay)
    #expect(
      sentence(born, .nb) == "people.csv, linje 3, kolonne born: «30.02.2011» finnes ikke som dato."
    )
    let tie = Refusal(
      file: "ties.csv", table: .ties, line: 40, column: "b", found: "f-12",
      .unknownID(expected: [.family, .person], nearest: "f12"))
    #expect(
      sentence(tie, .nb)
        == "ties.csv, linje 40, kolonne b: det finnes ingen familie eller person med id «f-12»; mente du «f12»?"
    )
    let service = refusal(
      .unknownID(expected: [.service, .contact], nearest: nil), table: .referrals, column: "to",
      found: "bup")
    #expect(
      sentence(service, .nn)
        == "referrals.csv, linje 12, kolonne to: det finst inga teneste eller kontakt med id «bup»; rett id-en, eller legg til rada i services (tenester) eller contacts (kontaktar)."
    )
    let need = refusal(.unknownID(expected: [.need], nearest: "n1"), column: "need", found: "n-1")
    #expect(
      sentence(need, .nn).contains("det finst ikkje noko behov med id «n-1»; meinte du «n1»?"))
    #expect(sentence(need, .en).contains("there is no need with the id “n-1”; did you mean “n1”?"))
  }

  @Test func `a file in another encoding is to be saved anew`() {
    let refusal = Refusal(
      file: "people.csv", table: .people, line: 4, found: "\\xE6",
      .notUTF8(looksLike: .windows1252, byte: 88))
    #expect(
      sentence(refusal, .nb)
        == "people.csv, linje 4: filen er ikke lagret som UTF-8, så bokstaver som æ, ø og å kan ikke leses. Åpne den i regnearket og lagre som «CSV UTF-8»."
    )
  }

  @Test func `a place in a document names the table or the character`() {
    let cell = Refusal(
      file: "nett.json", table: .needs, line: 7, column: "raised", found: "i går", .notADay)
    #expect(
      sentence(cell, .nb)
        == "nett.json, linje 7, tabell needs, kolonne raised: «i går» er ikke en dato; skriv den som 2026-06-15 eller 15.06.2026."
    )
    let broken = Refusal(
      file: "nett.json", table: nil, line: 7, found: "]",
      .notJSON(.expected([",", "}"]), character: 3))
    #expect(
      sentence(broken, .en)
        == "nett.json, line 7, character 3: “]” stands where there should be “,” or “}”.")
  }

  @Test func `a row that is stored already is named by its key`() {
    let tie = Refusal(
      file: nil, table: .ties, line: nil, column: "b", found: "p1",
      storedKey: ["bup", "p1", "serves", ""],
      .wrongEnd(expected: [.family], actual: .person, tie: "serves"))
    #expect(
      sentence(tie, .nb)
        == "ties, raden med a «bup», b «p1» og kind «serves», kolonne b: «p1» er en person, men når kind (type) er serves, må det stå id-en til en familie her."
    )
  }

  @Test(arguments: Language.allCases)
  func `every fixed vocabulary has a name`(language: Language) {
    let unknown = FaultWords(language: language).wordNoun
    for schema in TableSchema.all {
      for column in schema.columns {
        switch column.kind {
        case .word, .words:
          let words = FaultWords(language: language, table: schema.name, column: column.name)
          #expect(words.wordNoun != unknown, "\(schema.name).\(column.name)")
        default: break
        }
      }
    }
  }

  @Test func `what the importer refuses is said from beginning to end`() throws {
    let families = "id;alias;enrolled\nf1;Bjørk;2026-01-01\n"
    let needs = "id;family;domain;raised\nn1;f1;skloe;2026-01-31\nn2;f1;debt;31.02.2026\n"
    let parsed = try readBundle(files: [
      (name: "families.csv", bytes: Array(families.utf8)),
      (name: "needs.csv", bytes: Array(needs.utf8)),
    ])
    let error = #expect(throws: ExchangeError.self) {
      _ = try merge(parsed, into: Network(), replacing: false)
    }
    guard case .refused(let refusals, more: 0)? = error else {
      Issue.record("nothing was refused")
      return
    }
    #expect(
      refusals.map { sentence($0, .nb) } == [
        "needs.csv, linje 2, kolonne domain: «skloe» er ukjent her; mente du school (skole)?",
        "needs.csv, linje 3, kolonne raised: «31.02.2026» finnes ikke som dato.",
      ])
  }
}
