import Exchange
import Model
import Wording

// Faults of a whole file or line.
extension FaultWords {
  func notUTF8(_ encoding: ForeignEncoding?) -> String {
    // Which byte it is helps nobody who reads this: saving the file anew mends them all.
    let what =
      switch encoding {
      case .utf16:
        say(
          nb: "filen er lagret som «Unicode-tekst» og ikke som UTF-8.",
          nn: "fila er lagra som «Unicode-tekst» og ikkje som UTF-8.",
          en: "the file is saved as “Unicode text”, not as UTF-8.")
      case .windows1252:
        say(
          nb: "filen er ikke lagret som UTF-8, så bokstaver som æ, ø og å kan ikke leses.",
          nn: "fila er ikkje lagra som UTF-8, så bokstavar som æ, ø og å kan ikkje lesast.",
          en: "the file is not saved as UTF-8, so letters like æ, ø and å cannot be read.")
      case nil:
        say(
          nb: "filen er ikke lagret som UTF-8, eller den er skadet.",
          nn: "fila er ikkje lagra som UTF-8, eller ho er skadd.",
          en: "the file is not saved as UTF-8, or it is damaged.")
      }
    return what + " " + saveAnew
  }

  private var saveAnew: String {
    isJSON
      ? say(
        nb: "Lagre den på nytt som UTF-8 i programmet den kommer fra.",
        nn: "Lagre ho på nytt som UTF-8 i programmet ho kjem frå.",
        en: "Save it again as UTF-8 in the program it comes from.")
      : say(
        nb: "Åpne den i regnearket og lagre som «CSV UTF-8».",
        nn: "Opne ho i reknearket og lagre som «CSV UTF-8».",
        en: "Open it in the spreadsheet and save as “CSV UTF-8”.")
  }

  var notText: String {
    say(
      nb: "filen inneholder noe som ikke er tekst.", nn: "fila inneheld noko som ikkje er tekst.",
      en: "the file holds something that is not text.") + " " + saveAnew
  }

  func fileTooLarge(_ greatest: Int) -> String {
    let gigabytes = greatest.isMultiple(of: 1_000_000_000)
    let size = language.number(gigabytes ? greatest / 1_000_000_000 : greatest)
    let limit = size + (gigabytes ? " GB" : " byte")
    return say(
      nb: "filen er for stor; den kan være på høyst \(limit). Del innholdet på flere nettverk.",
      nn: "fila er for stor; ho kan vere på høgst \(limit). Del innhaldet på fleire nettverk.",
      en: "the file is too large; it can be \(limit) at most. Split it into several networks.")
  }

  var emptyFile: String {
    let names =
      table.map { TableSchema.of($0).columns.map { interface == .page ? named($0.name) : $0.name } }
      ?? []
    guard !names.isEmpty else {
      return say(
        nb: "filen er tom; lagre den på nytt fra regnearket, eller slett den.",
        nn: "fila er tom; lagre ho på nytt frå reknearket, eller slett ho.",
        en: "the file is empty; save it again from the spreadsheet, or delete it.")
    }
    let list = names.joined(separator: ", ")
    return say(
      nb:
        "filen er tom; skriv navnene på kolonnene i den første linjen (\(list)), eller slett filen.",
      nn: "fila er tom; skriv namna på kolonnane i den første linja (\(list)), eller slett fila.",
      en:
        "the file is empty; write the names of the columns in the first line (\(list)), or delete the file."
    )
  }

  var quoteNeverCloses: String {
    say(
      nb:
        "her begynner en tekst med anførselstegn (\") uten at den slutter med ett; sett inn det som mangler.",
      nn:
        "her byrjar ein tekst med hermeteikn (\") utan at han sluttar med eitt; set inn det som manglar.",
      en:
        "a text begins here with a quotation mark (\") but never ends with one; put in the missing mark."
    )
  }

  var textAfterQuote: String {
    say(
      nb:
        "\(it) står etter anførselstegnet (\") som avslutter cellen; skal det stå anførselstegn inne i teksten, skriv to (\"\").",
      nn:
        "\(it) står etter hermeteiknet (\") som avsluttar cella; skal det stå hermeteikn inne i teksten, skriv to (\"\").",
      en:
        "\(it) stands after the quotation mark (\") that ends the cell; for a quotation mark inside a text, write two (\"\")."
    )
  }

  func tooManyColumns(_ greatest: Int) -> String {
    let most = language.number(greatest)
    return say(
      nb: "linjen har mer enn \(most) celler; slett de tomme kolonnene til høyre for tabellen.",
      nn: "linja har meir enn \(most) celler; slett dei tomme kolonnane til høgre for tabellen.",
      en:
        "the line has more than \(most) cells; delete the empty columns to the right of the table."
    )
  }

  var linesInQuotes: String {
    say(
      nb:
        "hele linjen står i anførselstegn (\"), så den blir lest som én celle; fjern anførselstegnene først og sist i hver linje.",
      nn:
        "heile linja står i hermeteikn (\"), så ho blir lesen som éi celle; ta bort hermeteikna først og sist i kvar linje.",
      en:
        "the whole line stands between quotation marks (\"), so it is read as one cell; take away the first and last mark of every line."
    )
  }

  func foreignSeparator(_ sign: String) -> String {
    say(
      nb:
        "kolonnene er skilt med \(quoted(sign)); bruk semikolon, komma eller tabulator i stedet.",
      nn:
        "kolonnane er skilde med \(quoted(sign)); bruk semikolon, komma eller tabulator i staden.",
      en: "the columns are separated by \(quoted(sign)); use semicolons, commas or tabs instead.")
  }

  var anotherTable: String {
    say(
      nb: "her begynner en tabell til; la hver tabell ha sin egen fil eller sitt eget ark.",
      nn: "her startar ein ny tabell; lat kvar tabell ha si eiga fil eller sitt eige ark.",
      en: "another table begins here; give every table a file or sheet of its own.")
  }

  func missingColumn(_ nearest: String?) -> String {
    guard let nearest, let column else {
      return say(
        nb: "kolonnen mangler; legg den til i linjen med kolonnenavnene.",
        nn: "kolonnen manglar; legg han til i linja med kolonnenamna.",
        en: "the column is missing; add it to the line with the names of the columns.")
    }
    let other = quoted(nearest)
    return say(
      nb: "kolonnen mangler; er det den som heter \(other), gi den navnet \(column).",
      nn: "kolonnen manglar; er det han som heiter \(other), gi han namnet \(column).",
      en: "the column is missing; if it is the one called \(other), name it \(column).")
  }

  func duplicateColumn(_ other: String) -> String {
    if other.lowercased() == found?.lowercased() {
      return say(
        nb: "kolonnen \(it) står to ganger; slett den ene.",
        nn: "kolonnen \(it) står to gonger; slett den eine.",
        en: "the column \(it) stands there twice; delete one of the two.")
    }
    let first = quoted(other)
    return say(
      nb: "kolonnene \(first) og \(it) betyr det samme; slett den ene, eller gi den et annet navn.",
      nn: "kolonnane \(first) og \(it) tyder det same; slett den eine, eller gi han eit anna namn.",
      en: "the columns \(first) and \(it) mean the same; delete one, or give it another name.")
  }

  func sameTable(_ table: TableName, _ other: String) -> String {
    let (what, first) = (table.noun.many[language], quoted(other))
    return say(
      nb: "\(first) er også \(what); behold bare den ene.",
      nn: "\(first) er òg \(what); behald berre den eine.",
      en: "\(first) has \(what) too; keep only one of them.")
  }

  func moreCellsThanColumns(_ columns: Int) -> String {
    let count = language.number(columns)
    return say(
      nb:
        "\(it) står til høyre for den siste av de \(count) kolonnene; har en tekst komma eller semikolon i seg, sett anførselstegn (\") rundt den.",
      nn:
        "\(it) står til høgre for den siste av dei \(count) kolonnane; har ein tekst komma eller semikolon i seg, set hermeteikn (\") rundt han.",
      en:
        "\(it) stands to the right of the last of the \(count) columns; if a text has a comma or semicolon in it, put quotation marks (\") around it."
    )
  }

  var tooMuch: String {
    say(
      nb: "tabellen er for stor for ett nettverk; del den på flere.",
      nn: "tabellen er for stor for eitt nettverk; del han på fleire.",
      en: "the table is too large for one network; split it into several.")
  }
}
