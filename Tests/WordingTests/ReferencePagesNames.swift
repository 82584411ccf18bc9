import Model
import Terms
import Wording

/// What files, sheets, columns and words may be called.
func writeNames(_ page: inout PageWriter) {
  page.heading(2, page.say(nb: "Navn og ord", nn: "Namn og ord", en: "Names and words"))
  page.paragraph(
    page.say(
      nb:
        "Filer, ark, kolonner og ord kan hete det folk kaller dem: `Familier.csv` er tabellen `families`, kolonnen «Startdato» er `enrolled`, og «Barnevernet» er sektoren `child-welfare`. Under hver tabell og hver ordliste står ordene som leses på bokmål; ordene på [nynorsk](format.nn.md) og [engelsk](format.en.md) leses også. Det som ble lest slik, blir sagt.",
      nn:
        "Filer, ark, kolonnar og ord kan heite det folk kallar dei: `Familiar.csv` er tabellen `families`, kolonnen «Startdato» er `enrolled`, og «Barnevernet» er sektoren `child-welfare`. Under kvar tabell og kvar ordliste står orda som blir lesne på nynorsk; orda på [bokmål](format.md) og [engelsk](format.en.md) blir òg lesne. Det som vart lese slik, blir sagt.",
      en:
        "Files, sheets, columns and words may be called what people call them: `Family.csv` is the table `families`, the column “Start date” is `enrolled`, and “Child protection” is the sector `child-welfare`. Below each table and vocabulary stand the words that are read in English; those in [bokmål](format.md) and [nynorsk](format.nn.md) are read too. What was read in this way is said."
    ))
  page.list([
    page.say(
      nb:
        "Store og små bokstaver, mellomrom, bindestrek, punktum, kolon, spørsmålstegn og stjerne har ikke noe å si, og æ, ø og å kan skrives ae, oe og aa, eller o og a: «E-post», «epost» og «E post:» er det samme.",
      nn:
        "Store og små bokstavar, mellomrom, bindestrek, punktum, kolon, spørjeteikn og stjerne har ikkje noko å seie, og æ, ø og å kan skrivast ae, oe og aa, eller o og a: «E-post», «epost» og «E post:» er det same.",
      en:
        "Capitals, blanks, hyphens, full stops, colons, question marks and asterisks do not matter, and æ, ø and å may be written ae, oe and aa, or o and a: “E-mail”, “email” and “E mail:” are the same."
    ),
    page.say(
      nb:
        "Et tall først eller sist i navnet på en fil eller et ark teller ikke, og heller ikke en parentes: «01 Familier», «Familier (2026)», «Født (år-måned)».",
      nn:
        "Eit tal først eller sist i namnet på ei fil eller eit ark tel ikkje, og heller ikkje ein parentes: «01 Familiar», «Familiar (2026)», «Fødd (år-månad)».",
      en:
        "A number first or last in the name of a file or a sheet does not count, nor does what stands in brackets: “01 Families”, “Families (2026)”, “Born (year-month)”."
    ),
    page.say(
      nb:
        "Det som kan bety flere ting, blir ikke gjettet på: «Helse» som livsområde kan være psykisk eller fysisk, og «Svar» i henvisninger kan være dagen eller utfallet.",
      nn:
        "Det som kan bety fleire ting, blir det ikkje gissa på: «Helse» som livsområde kan vere psykisk eller fysisk, og «Svar» i tilvisingar kan vere dagen eller utfallet.",
      en:
        "What may mean several things is not guessed at: “Health” as an area of life may be mental or physical, and “Answer” in referrals may be the day or the outcome."
    ),
    page.say(
      nb: "Ark som forklarer en arbeidsbok, er ingen tabeller og leses ikke: ",
      nn: "Ark som forklarer ei arbeidsbok, er ingen tabellar og blir ikkje lesne: ",
      en: "Sheets that explain a workbook are no tables and are not read: ")
      + Terms.sheets.flatMap { page.others(of: $0, first: true) }.joined(separator: ", ") + ".",
  ])
}

extension PageWriter {
  /// The other words of the page's language that are read for a term.
  func others(of term: Term, first: Bool = false) -> [String] {
    let word = Phrase(term)[language]
    let others: [String] =
      switch language {
      case .nb: term.synonymsNb
      case .nn: term.synonymsNn
      case .en: term.synonymsEn
      }
    return first ? [word] + others : others
  }

  /// What a table and its columns may be called too.
  mutating func otherNames(of table: TableName) {
    let names = others(of: Terms.tables[table.index], first: true).joined(separator: ", ")
    paragraph(
      say(nb: "Fil eller ark: ", nn: "Fil eller ark: ", en: "File or sheet: ") + names + ".")
    otherWords(
      say(
        nb: "Overskrifter som også leses", nn: "Overskrifter som òg blir lesne",
        en: "Headings that are read too"), Terms.columns(of: table))
  }

  /// A list of other words, folded away until somebody wants it.
  mutating func otherWords(_ title: String, _ terms: [Term], withWords: Bool = false) {
    let lines = terms.compactMap { term in
      let words = others(of: term, first: withWords)
      return words.isEmpty ? nil : "`\(term.code)`: \(words.joined(separator: ", "))"
    }
    paragraph("<details><summary>\(title)</summary>")
    list(lines)
    paragraph("</details>")
  }
}
