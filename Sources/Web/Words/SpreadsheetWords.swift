import Wording

extension Words {
  static let spreadsheetLead = Phrase(
    nb: "Du ser hva som er forstått, før noe blir lagret.",
    nn: "Du ser kva som er forstått, før noko blir lagra.",
    en: "You see what was understood before anything is saved.")
  static let dropHere = Phrase(
    nb: "Slipp et regneark eller en mappe her, eller velg filer",
    nn: "Slepp eit rekneark eller ei mappe her, eller vel filer",
    en: "Drop a spreadsheet or a folder here, or choose files")
  static let dropKinds = Phrase(
    nb: "Excel eller LibreOffice (.xlsx, .ods), CSV eller .json, opptil 16 MB i alt.",
    nn: "Excel eller LibreOffice (.xlsx, .ods), CSV eller .json, opptil 16 MB i alt.",
    en: "Excel or LibreOffice (.xlsx, .ods), CSV or .json, up to 16 MB in all.")
  static let readFiles = Phrase(nb: "Les filene", nn: "Les filene", en: "Read the files")
  static let pasteRows = Phrase(
    nb: "Lim inn rader i stedet", nn: "Lim inn rader i staden", en: "Paste rows instead")
  static let rowsLabel = Phrase(
    nb: "Rader fra et regneark", nn: "Rader frå eit rekneark", en: "Rows from a spreadsheet")
  static let rowsHint = Phrase(
    nb: "Merk radene i regnearket, overskriftene også, kopier dem, og lim dem inn her.",
    nn: "Merk radene i reknearket, overskriftene òg, kopier dei, og lim dei inn her.",
    en: "Select the rows in the spreadsheet, headings too, copy them, and paste them here.")
  static let rowsOf = Phrase(
    nb: "Hva radene handler om", nn: "Kva radene handlar om", en: "What the rows are about")
  static let byHeadings = Phrase(
    nb: "Se på overskriftene", nn: "Sjå på overskriftene", en: "Go by the headings")
  static let readRows = Phrase(nb: "Les radene", nn: "Les radene", en: "Read the rows")

  static let giveBack = Phrase(
    nb: "Ta med deg ut", nn: "Ta med deg ut", en: "Take it with you")
  static let asWorkbook = Phrase(
    nb: "Alt som en arbeidsbok", nn: "Alt som ei arbeidsbok", en: "Everything as a workbook")
  static let asWorkbookText = Phrase(
    nb:
      "Ett ark for hver tabell, med lister å velge fra. Rett i den, og slipp den inn her igjen. Den har alt som nettverket har: ta like godt vare på den.",
    nn:
      "Eitt ark for kvar tabell, med lister å velje frå. Rett i ho, og slepp ho inn her att. Ho har alt som nettverket har: ta like godt vare på ho.",
    en:
      "A sheet for each table, with lists to choose from. Correct it and drop it here again. It holds everything that the network holds: keep it as safe."
  )
  static let writeWorkbook = Phrase(
    nb: "Lagre som arbeidsbok", nn: "Lagre som arbeidsbok", en: "Save as a workbook")
  static let asTemplate = Phrase(
    nb: "En tom arbeidsbok", nn: "Ei tom arbeidsbok", en: "An empty workbook")
  static let asTemplateText = Phrase(
    nb:
      "Til å fylle ut: overskrifter med forklaring, og tjenestene en kommune ofte har.",
    nn: "Til å fylle ut: overskrifter med forklaring, og tenestene ein kommune ofte har.",
    en: "To fill in: headings with explanations, and the services a municipality usually has.")
  static let writeTemplate = Phrase(
    nb: "Last ned en tom arbeidsbok", nn: "Last ned ei tom arbeidsbok",
    en: "Download an empty workbook")
  static let templateFile = Phrase(
    nb: "tom-arbeidsbok.xlsx", nn: "tom-arbeidsbok.xlsx", en: "empty-workbook.xlsx")
  static func workbookWritten(_ path: String) -> Phrase {
    Phrase(
      nb: "Arbeidsboken ligger her: \(path). Bare du kan lese den.",
      nn: "Arbeidsboka ligg her: \(path). Berre du kan lese ho.",
      en: "The workbook is here: \(path). Only you can read it.")
  }
  static func templateWritten(_ path: String) -> Phrase {
    Phrase(
      nb: "Den tomme arbeidsboken ligger her: \(path). Fyll den ut, og slipp den inn her.",
      nn: "Den tomme arbeidsboka ligg her: \(path). Fyll ho ut, og slepp ho inn her.",
      en: "The empty workbook is here: \(path). Fill it in and drop it here.")
  }

  static let beforeSaving = Phrase(
    nb: "Se over før du lagrer", nn: "Sjå over før du lagrar", en: "Look before you save")
  static let nothingSavedYet = Phrase(
    nb: "Dette er forstått. Ingenting er lagret ennå. Det som ikke står i filene, blir som det er.",
    nn: "Dette er forstått. Ingenting er lagra enno. Det som ikkje står i filene, blir som det er.",
    en: "This was understood. Nothing is saved yet. What the files do not have stays as it is.")
  static let nothingNew = Phrase(
    nb: "Ingenting er nytt: alt står slik fra før.",
    nn: "Ingenting er nytt: alt står slik frå før.",
    en: "Nothing is new: it all stands like that already.")
  static let understoodAs = Phrase(
    nb: "Hva som er lest", nn: "Kva som er lese", en: "What was read")
  static let fileOrSheet = Phrase(nb: "Fil eller ark", nn: "Fil eller ark", en: "File or sheet")
  static let readAs = Phrase(nb: "Lest som", nn: "Lese som", en: "Read as")
  static let rowsRead = Phrase(nb: "Rader", nn: "Rader", en: "Rows")
  static let newRows = Phrase(nb: "Nye", nn: "Nye", en: "New")
  static let changedRows = Phrase(nb: "Endret", nn: "Endra", en: "Changed")
  static let sameRows = Phrase(nb: "Som før", nn: "Som før", en: "As before")
  static let lookAtThis = Phrase(
    nb: "Se på dette før du lagrer", nn: "Sjå på dette før du lagrar",
    en: "Look at this before you save")
  static let lookAtThisToo = Phrase(
    nb: "Se på dette også", nn: "Sjå på dette òg", en: "Look at this too")
  static let noQuestions = Phrase(
    nb: "Samvev fant ikke noe å spørre om. Se likevel om tallene stemmer.",
    nn: "Samvev fann ikkje noko å spørje om. Sjå likevel om tala stemmer.",
    en: "Samvev found nothing to ask about. See whether the numbers are right all the same.")
  static let howItWasRead = Phrase(
    nb: "Slik er det lest", nn: "Slik er det lese", en: "How it was read")
  static let filesNotRead = Phrase(nb: "Ikke lest:", nn: "Ikkje lese:", en: "Not read:")
  static let cannotBeUndone = Phrase(
    nb:
      "Dette endrer så mange rader at det ikke kan angres etterpå. Ta en kopi av nettverket først, under Innstillinger.",
    nn:
      "Dette endrar så mange rader at det ikkje kan angrast etterpå. Ta ein kopi av nettverket først, under Innstillingar.",
    en:
      "This changes so many rows that it cannot be undone afterwards. Copy the network first, under Settings."
  )
  static let discard = Phrase(nb: "Forkast", nn: "Forkast", en: "Discard")
  static let back = Phrase(nb: "Tilbake", nn: "Tilbake", en: "Back")
  static let otherFiles = Phrase(
    nb: "Velg andre filer", nn: "Vel andre filer", en: "Choose other files")
  static let notRead = Phrase(
    nb: "Ingenting er lagret", nn: "Ingenting er lagra", en: "Nothing was saved")
  static let mendAndDrop = Phrase(
    nb: "Rett i regnearket, og slipp det her igjen", nn: "Rett i reknearket, og slepp det her att",
    en: "Correct the spreadsheet and drop it here again")
  static let nothingGiven = Phrase(
    nb: "Det kom ingen filer og ingen rader. Velg en fil, eller lim inn rader.",
    nn: "Det kom ingen filer og ingen rader. Vel ei fil, eller lim inn rader.",
    en: "There were no files and no rows. Choose a file, or paste rows.")
  static let whichTable = Phrase(
    nb:
      "Overskriftene kan bety flere ting. Velg hva radene handler om, og sjekk at første linje er overskriftene.",
    nn:
      "Overskriftene kan tyde fleire ting. Vel kva radene handlar om, og sjekk at første linja er overskriftene.",
    en:
      "The headings can mean several things. Choose what the rows are about, and check that the first line is the headings."
  )
  static func sameFileName(_ name: String) -> Phrase {
    Phrase(
      nb: "To av filene heter \(name). Gi den ene et annet navn, eller slipp dem hver for seg.",
      nn: "To av filene heiter \(name). Gje den eine eit anna namn, eller slepp dei kvar for seg.",
      en: "Two of the files are called \(name). Rename one of them, or drop them one by one.")
  }
  static let whatChanges = Phrase(
    nb: "Rader som er der fra før, og blir endret", nn: "Rader som er der frå før, og blir endra",
    en: "Rows that are there already, and change")
  static func noSheet(_ name: String) -> Phrase {
    Phrase(
      nb: "\(name) er ikke et regneark. Samvev leser .xlsx, .ods, .csv og .json.",
      nn: "\(name) er ikkje eit rekneark. Samvev les .xlsx, .ods, .csv og .json.",
      en: "\(name) is no spreadsheet. Samvev reads .xlsx, .ods, .csv and .json.")
  }
  static func whichTableIsFile(_ name: String) -> Phrase {
    Phrase(
      nb:
        "Det går ikke fram av navnet hva \(name) handler om. Gi filen navn etter det den har, for eksempel Familier.csv, Personer.csv eller Behov.csv, eller lim radene inn under.",
      nn:
        "Det går ikkje fram av namnet kva \(name) handlar om. Gje fila namn etter det ho har, til dømes Familiar.csv, Personar.csv eller Behov.csv, eller lim radene inn under.",
      en:
        "The name does not say what \(name) is about. Name the file after what it has, for instance Families.csv, People.csv or Needs.csv, or paste the rows below."
    )
  }
  static let otherUpload = Phrase(
    nb:
      "Ingenting er lagret: siden viste noe annet enn det som ble lest sist. Se over dette først.",
    nn:
      "Ingenting er lagra: sida viste noko anna enn det som vart lese sist. Sjå over dette først.",
    en:
      "Nothing was saved: the page showed something other than what was read last. Look at this first."
  )
}
