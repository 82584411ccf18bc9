import Editing
import Model
import Support
import Terms
import Testing
import Wording

/// The lines that the page shows, read with the sample network on a Monday.
struct LineExamples {
  static let day = Day("2026-06-15")
  /// The family that is in hand.
  static let family = "bjork"

  /// Those of a Monday, in each language.
  static let monday: [Phrase] = [
    Phrase(
      nb: "ringte Nav: Gjeld svar fredag", nn: "ringde Nav: Gjeld svar fredag",
      en: "called Nav: Gjeld answer friday"),
    Phrase(nb: "Gjeld → Unni ja", nn: "Gjeld → Unni ja", en: "Gjeld → Unni yes"),
    Phrase(nb: "gjort Ringe BUP", nn: "gjort Ringe BUP", en: "done Ringe BUP"),
    Phrase(
      nb: "avtale Kjetil: Sende ny plan innen 1.7.", nn: "avtale Kjetil: Sende ny plan innan 1.7.",
      en: "agreed Kjetil: Sende ny plan by 1.7."),
    Phrase(
      nb: "ny Emil, fritid: Sommerleir haster", nn: "ny Emil, fritid: Sommarleir hastar",
      en: "new Emil, leisure: Summer camp urgent"),
    Phrase(
      nb: "møte: Trygge skoledager", nn: "møte: Trygge skoledager", en: "meeting: Trygge skoledager"
    ),
  ]

  /// Those that are said otherwise than the grammar has them, in each language.
  static let said: [Phrase] = [
    Phrase(
      nb: "spurte Nav om gjeld", nn: "spurde Nav om gjeld", en: "asked Nav about gjeld"),
    Phrase(
      nb: "Unni har hovedansvar for gjeld", nn: "Unni har hovudansvar for gjeld",
      en: "Unni takes the lead on gjeld"),
    Phrase(
      nb: "Unni sa nei til gjeld, ikke plass", nn: "Unni sa nei til gjeld, ikkje plass",
      en: "Unni said no to gjeld, no places"),
    Phrase(
      nb: "ringte Nav om gjeld, svarer fredag", nn: "ringde Nav om gjeld, svarar fredag",
      en: "called Nav about gjeld, answer friday"),
    Phrase(
      nb: "Kjetil sender ny plan innen 1.7.", nn: "Kjetil sender ny plan innan 1.7.",
      en: "Kjetil sends the new plan by 1.7."),
    Phrase(
      nb: "nytt behov for Emil, fritid: Sommerleir",
      nn: "nytt behov for Emil, fritid: Sommarleir",
      en: "new need for Emil, leisure: Summer camp"),
    Phrase(nb: "henvist Ida til PPT", nn: "tilvist Ida til PPT", en: "referred Ida to PPT"),
    Phrase(nb: "BUP svarte ja", nn: "BUP har svart ja", en: "BUP said yes"),
    Phrase(
      nb: "Husleierestanse er løst", nn: "Husleierestanse er løyst",
      en: "Husleierestanse is solved"),
  ]

  /// One or more of each kind, in each language.
  static func of(_ kind: LineKind) -> [Phrase] {
    switch kind {
    case .ask:
      [
        Phrase(nb: "Gjeld → Nav", nn: "Gjeld -> Nav", en: "Gjeld → Nav"),
        Phrase(nb: "Gjeld → Nav i går", nn: "Gjeld → Nav i går", en: "Gjeld → Nav yesterday"),
      ]
    case .yes:
      [
        Phrase(nb: "Gjeld → Unni ja", nn: "Gjeld → Unni ja", en: "Gjeld → Unni yes"),
        Phrase(
          nb: "Gjeld → Unni ja hovedansvar", nn: "Gjeld → Unni ja hovudansvar",
          en: "Gjeld → Unni yes lead"),
      ]
    case .no:
      [
        Phrase(
          nb: "Gjeld → Unni nei ikke kapasitet", nn: "Gjeld → Unni nei ikkje kapasitet",
          en: "Gjeld → Unni no no capacity")
      ]
    case .done:
      [
        Phrase(
          nb: "Praksisplass slutt møtt", nn: "Praksisplass slutt møtt",
          en: "Praksisplass closed met")
      ]
    case .new:
      [
        Phrase(
          nb: "ny bolig: Varme på badet", nn: "ny bustad: Varme på badet",
          en: "new housing: Warm bathroom"),
        Phrase(
          nb: "ny Emil, fritid: Sommerleir haster", nn: "ny Emil, fritid: Sommarleir hastar",
          en: "new Emil, leisure: Summer camp urgent"),
      ]
    case .refer:
      [
        Phrase(
          nb: "henvist Mona → BUP: Noen å snakke med svar 1.7.",
          nn: "tilvist Mona → BUP: Noen å snakke med svar 1.7.",
          en: "referred Mona → BUP: Noen å snakke med answer 1.7."),
        Phrase(nb: "henvist Sara → Nav", nn: "tilvist Sara → Nav", en: "referred Sara → Nav"),
      ]
    case .answer:
      [
        Phrase(nb: "svar BUP ja", nn: "svar BUP ja", en: "answer BUP yes"),
        Phrase(
          nb: "svar BUP på Noen å snakke med videre", nn: "svar BUP på Noen å snakke med vidare",
          en: "answer BUP on Noen å snakke med onward"),
      ]
    case .act:
      [
        Phrase(
          nb: "ringte Nav: Gjeld svar fredag", nn: "ringde Nav: Gjeld svar fredag",
          en: "called Nav: Gjeld answer friday"),
        Phrase(nb: "besøk", nn: "besøk", en: "visit"),
      ]
    case .agree:
      [
        Phrase(
          nb: "avtale Kjetil: Sende ny plan innen om 2 uker",
          nn: "avtale Kjetil: Sende ny plan innan om 2 veker",
          en: "agreed Kjetil: Sende ny plan by in 2 weeks")
      ]
    case .kept: [Phrase(nb: "gjort Ringe BUP", nn: "gjort Ringe BUP", en: "done Ringe BUP")]
    case .goal:
      [
        Phrase(
          nb: "mål Ida, skole: Fem dager i uka innen 1.10.",
          nn: "mål Ida, skule: Fem dagar i veka innan 1.10.",
          en: "goal Ida, school: Five days a week by 1.10.")
      ]
    case .moment:
      [
        Phrase(
          nb: "øyeblikk Vilja: Syklet uten støttehjul",
          nn: "augeblikk Vilja: Sykla utan støttehjul",
          en: "moment Vilja: Rode without training wheels"),
        Phrase(
          nb: "vendepunkt Sara: Ringte Nav selv", nn: "vendepunkt Sara: Ringde Nav sjølv",
          en: "turning point Sara: Called Nav herself"),
      ]
    case .consent: []
    }
  }

  /// Every form of a day, in each language.
  static let days: [Phrase] = [
    Phrase(nb: "1.7.", nn: "1.7.", en: "1.7."),
    Phrase(nb: "1.7.2026", nn: "1.7.2026", en: "1.7.2026"),
    Phrase(nb: "2026-07-01", nn: "2026-07-01", en: "2026-07-01"),
    LineWord.today.phrase, LineWord.tomorrow.phrase, LineWord.yesterday.phrase,
    LineWord.friday.phrase,
    inTime(10, .days), inTime(2, .weeks), inTime(3, .months),
  ]

  private static func inTime(_ count: Int, _ unit: LineWord) -> Phrase {
    let (mark, unit) = (LineWord.inTime.phrase, unit.phrase)
    return Phrase(
      nb: "\(mark.nb) \(count) \(unit.nb)", nn: "\(mark.nn) \(count) \(unit.nn)",
      en: "\(mark.en) \(count) \(unit.en)")
  }

  let network: Network

  init() throws { network = try Network(PlainBundle(folder: Repository.path("graphs/solvik"))) }

  /// - Parameter isShownFirst: whether it is read as on the page.
  func read(_ text: String, isShownFirst: Bool = false) throws -> LineReading {
    try readLine(
      text,
      LineContext(
        network: network, holdsEverything: true, day: #require(Self.day),
        family: network.find(.family, id: Self.family),
        newIDs: [.needs: "n1", .referrals: "r1", .agreements: "a1", .goals: "g1"],
        isShownFirst: isShownFirst))
  }
}

/// The page about lines.
func linePage(_ writer: PageWriter) throws -> String {
  var page = writer
  let examples = try LineExamples()
  let language = page.language
  page.begin(page.say(nb: "En linje", nn: "Ei linje", en: "A line"))
  page.paragraph(
    page.say(
      nb:
        "Etter et møte, på telefonen, på parkeringsplassen: én linje i vanlige ord, og det står i nettverket. Linjen sier fra når noe er uklart, og da blir ingenting skrevet.",
      nn:
        "Etter eit møte, på telefonen, på parkeringsplassen: éi linje i vanlege ord, og det står i nettverket. Linja seier frå når noko er uklart, og då blir ingenting skrive.",
      en:
        "After a meeting, on the phone, in the car park: one line in plain words, and it is in the network. Where something is unclear the line says so, and nothing is written."
    ))
  page.code(
    "samvev line familier.sqlite --family bjork \"\(LineExamples.monday[0][language])\"")
  page.paragraph(
    page.say(
      nb:
        "Med `--check` ser du hva som er forstått, uten at noe blir skrevet. `--on` sier hvilken dag linjen er fra, når det ikke er i dag. Ordene på [nynorsk](line.nn.md) og [engelsk](line.en.md) blir lest like godt.",
      nn:
        "Med `--check` ser du kva som er forstått, utan at noko blir skrive. `--on` seier kva dag linja er frå, når det ikkje er i dag. Orda på [bokmål](line.md) og [engelsk](line.en.md) blir lesne like godt.",
      en:
        "With `--check` you see what is understood, and nothing is written. `--on` says which day the line is from, when that is not today. The words in [bokmål](line.md) and [nynorsk](line.nn.md) are read as well."
    ))
  page.heading(2, page.say(nb: "En mandag", nn: "Ein måndag", en: "A Monday"))
  page.table(
    [
      page.say(nb: "du skriver", nn: "du skriv", en: "you write"),
      page.say(
        nb: "det blir forstått slik", nn: "det blir forstått slik", en: "it is understood so"),
    ],
    try LineExamples.monday.map { example in
      let text = example[language]
      return ["`\(text)`", try examples.read(text).sentence(examples.network, language)]
    })
  page.heading(2, page.say(nb: "Som det blir sagt", nn: "Som det blir sagt", en: "As it is said"))
  page.paragraph(
    page.say(
      nb:
        "Formene under er de korteste, og de eneste som kommandoen `line` tar. På nettsiden, der du ser hva som er forstått før det lagres, blir også setninger som betyr det samme, lest; betyr en flere ting, får du velge. Et behov som ikke finnes, blir lagt til når det heter som et livsområde (`gjeld → Nav`), og dager leses som folk skriver dem (`innen 10. desember`, `på fredag`).",
      nn:
        "Formene under er dei kortaste, og dei einaste som kommandoen `line` tek. På nettsida, der du ser kva som er forstått før det blir lagra, blir òg setningar som tyder det same, lesne; tyder ei fleire ting, får du velje. Eit behov som ikkje finst, blir lagt til når det heiter som eit livsområde (`gjeld → Nav`), og dagar blir lesne som folk skriv dei (`innan 10. desember`, `på fredag`).",
      en:
        "The forms below are the shortest, and the only ones that the command `line` takes. On the page, where you see what is understood before it is saved, sentences that mean the same are read too; where one means several things, you choose. A need that is not there is added when it is called like an area of life (`debt → Nav`), and days are read as people write them (`by 10 December`, `on Friday`)."
    ))
  page.table(
    [
      page.say(nb: "du skriver", nn: "du skriv", en: "you write"),
      page.say(
        nb: "det blir forstått slik", nn: "det blir forstått slik", en: "it is understood so"),
    ],
    try LineExamples.said.map { example in
      let text = example[language]
      return [
        "`\(text)`",
        try examples.read(text, isShownFirst: true).sentence(examples.network, language),
      ]
    })
  try writeLineKinds(&page, examples)
  writeLineNames(&page)
  try writeLineDays(&page, examples)
  writeLineWords(&page)
  page.end()
  return page.text
}

private func writeLineKinds(_ page: inout PageWriter, _ examples: LineExamples) throws {
  let language = page.language
  page.heading(
    2, page.say(nb: "Alle slags linjer", nn: "Alle slags linjer", en: "Every kind of line"))
  page.paragraph(
    page.say(
      nb:
        "Det som står med store bokstaver, bytter du ut. Det i hakeparentes kan du sløyfe, og strek betyr «eller». Pilen kan skrives `->`.",
      nn:
        "Det som står med store bokstavar, byter du ut. Det i hakeparentes kan du sløyfe, og strek tyder «eller». Pila kan skrivast `->`.",
      en:
        "What stands in capitals you replace. What is in brackets may be left out, and a bar means “or”. The arrow may be written `->`."
    ))
  for kind in LineKind.ofGrammar {
    page.paragraph("**`\(kind.form[language])`**  \n\(kind.meaning[language])")
    page.list(
      try LineExamples.of(kind).map { example in
        let text = example[language]
        return "`\(text)`: " + (try examples.read(text).sentence(examples.network, language))
      })
  }
}

private func writeLineNames(_ page: inout PageWriter) {
  page.heading(2, page.say(nb: "Navn og titler", nn: "Namn og titlar", en: "Names and titles"))
  page.list([
    page.say(
      nb:
        "Familien står i `--family`, eller først på linjen: `@bjork møte`. Ellers er det familien til behovet, avtalen eller personen du nevner.",
      nn:
        "Familien står i `--family`, eller først på linja: `@bjork møte`. Elles er det familien til behovet, avtalen eller personen du nemner.",
      en:
        "The family stands in `--family`, or first in the line: `@bjork meeting`. Otherwise it is that of the need, the agreement or the person you name."
    ),
    page.say(
      nb:
        "Behov, folk og tjenester skrives med id-en eller begynnelsen på navnet: «Gjeld» for «Gjeld og inkassokrav». Store og små bokstaver er det samme. Det familien har med å gjøre, kommer først, så resten av nettverket. Andre familiers behov og folk passer aldri.",
      nn:
        "Behov, folk og tenester blir skrivne med id-en eller byrjinga på namnet: «Gjeld» for «Gjeld og inkassokrav». Store og små bokstavar er det same. Det familien har med å gjere, kjem først, så resten av nettverket. Behova og folka til andre familiar passar aldri.",
      en:
        "Needs, people and services are written by their id or how the name begins: “Gjeld” for “Gjeld og inkassokrav”. Capitals do not matter. What the family has to do with comes first, then the rest of the network. The needs and people of other families never fit."
    ),
    page.say(
      nb:
        "Passer flere, blir de vist; passer ingen, blir det vist hva som ligner. Kan linjen leses på to måter, får du se begge. Da er ingenting skrevet.",
      nn:
        "Passar fleire, blir dei viste; passar ingen, blir det vist kva som liknar. Kan linja lesast på to måtar, får du sjå begge. Då er ingenting skrive.",
      en:
        "Where several fit they are listed; where none does, what is like it. Where the line can be read in two ways you see both. Nothing is written then."
    ),
    page.say(
      nb:
        "En tittel blir stående slik du skrev den. Bare `haster` og `innen` med en dag helt til slutt hører ikke til den. Sett den i `\"…\"` når det likevel gjør det: `ny skole: \"Bussen haster\"`.",
      nn:
        "Ein tittel blir ståande slik du skreiv han. Berre `hastar` og `innan` med ein dag heilt til slutt høyrer ikkje til han. Set han i `\"…\"` når det likevel gjer det: `ny skule: \"Bussen hastar\"`.",
      en:
        "A title stays as you wrote it. Only `urgent`, and `by` with a day, at the very end are no part of it. Put it in `\"…\"` when they are: `new school: \"Bus is urgent\"`."
    ),
    page.say(
      nb: "Livsområder og grunner er ordene i [ordlistene](format.md#ordlistene).",
      nn: "Livsområde og grunnar er orda i [ordlistene](format.nn.md#ordlistene).",
      en:
        "Areas of life and reasons are the words of the [vocabularies](format.en.md#the-vocabularies)."
    ),
  ])
}

private func writeLineDays(_ page: inout PageWriter, _ examples: LineExamples) throws {
  let language = page.language
  page.heading(2, page.say(nb: "Dager", nn: "Dagar", en: "Days"))
  page.paragraph(
    page.say(
      nb:
        "Etter `svar` og `innen` er en dag uten år den neste; dagen du spurte, er den siste som har vært. En ukedag er alltid den neste, aldri dagen selv. Skrevet mandag 15. juni 2026:",
      nn:
        "Etter `svar` og `innan` er ein dag utan år den neste; dagen du spurde, er den siste som har vore. Ein vekedag er alltid den neste, aldri dagen sjølv. Skrive måndag 15. juni 2026:",
      en:
        "Behind `answer` and `by` a day without a year is the next one; the day you asked is the latest that has been. A weekday is always the next one, never the day itself. Written on Monday 15 June 2026:"
    ))
  page.table(
    [
      page.say(nb: "du skriver", nn: "du skriv", en: "you write"),
      page.say(nb: "dagen", nn: "dagen", en: "the day"),
    ],
    try LineExamples.days.map { written in
      let mark = LineWord.agreed.phrase[language]
      let by = LineWord.by.phrase[language]
      let reading = try examples.read("\(mark) Nav: X \(by) \(written[language])")
      let day = reading.rows[0].text("due").flatMap { Day($0) }
      return ["`\(written[language])`", day.map { language.day($0) } ?? ""]
    })
}

private func writeLineWords(_ page: inout PageWriter) {
  page.heading(2, page.say(nb: "Alle ordene", nn: "Alle orda", en: "All the words"))
  page.table(
    ["bokmål", "nynorsk", "English"],
    LineWord.allCases.map { word in
      Language.allCases.map { language in
        word.written(language).map { "`\($0)`" }.joined(separator: ", ")
      }
    })
}

@Suite struct LinePageTests {
  @Test(arguments: LineKind.ofGrammar)
  func `every kind of line has an example that is read as that kind`(_ kind: LineKind) throws {
    let examples = try LineExamples()
    #expect(!LineExamples.of(kind).isEmpty)
    for language in Language.allCases {
      for example in LineExamples.of(kind) {
        #expect(try examples.read(example[language]).kind == kind, "\(example[language])")
      }
    }
  }

  @Test func `a line of the page about quotes keeps its title`() throws {
    let examples = try LineExamples()
    let reading = try examples.read("ny skole: \"Bussen haster\"")
    #expect(reading.rows[0].text("title") == "Bussen haster")
  }
}
