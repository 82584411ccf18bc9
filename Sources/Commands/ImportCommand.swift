import Exchange
import Files
import Model
import Reports
import Store
import Text
import Wording

extension AnyOption {
  static let replace = Option<Bool>(
    "--replace",
    help: Phrase(
      nb: "gjør nettverket nøyaktig likt det som blir lest: resten blir borte (med --yes)",
      nn: "gjer nettverket nøyaktig likt det som blir lese: resten blir borte (med --yes)",
      en: "make the network exactly like what is read: the rest goes away (with --yes)"))
  static let yes = Option<String>(
    "--yes", value: Phrase(nb: "TABELL,…", nn: "TABELL,…", en: "TABLE,…"), isValueOptional: true,
    help: Phrase(
      nb:
        "ja, det som --replace tar bort, skal bort; tabeller som mangler helt, og filer som ikke ble lest, må nevnes: --yes=øyeblikk",
      nn:
        "ja, det som --replace tek bort, skal bort; tabellar som manglar heilt, og filer som ikkje vart lesne, må nemnast: --yes=augeblikk",
      en:
        "yes, what --replace takes away is to go; tables that are not there at all, and files that were not read, have to be named: --yes=moments"
    ))
  static let check = Option<Bool>(
    "--check",
    help: Phrase(
      nb: "bare prøv: finn feilene, skriv ingenting", nn: "berre prøv: finn feila, skriv ingenting",
      en: "only try: find the errors, write nothing"))
}

extension AnyOption {
  static let strict = Option<Bool>(
    "--strict",
    help: Phrase(
      nb: "lagre ingenting så lenge noe er spurt om eller lagt til side",
      nn: "lagre ingenting så lenge noko er spurt om eller lagt til side",
      en: "save nothing while something is asked about or left aside"))
}

extension Command {
  static let `import` = Command(
    name: "import",
    arguments: [
      .network,
      Argument(
        Phrase(
          nb: "MAPPE|FIL.xlsx|FIL.json", nn: "MAPPE|FIL.xlsx|FIL.json",
          en: "FOLDER|FILE.xlsx|FILE.json")),
    ],
    options: [.replace, .yes, .check, .strict, .by, .note],
    summary: Phrase(
      nb: "les regneark inn i nettverket", nn: "les rekneark inn i nettverket",
      en: "read spreadsheets into the network"),
    details: Phrase(
      nb:
        "Leser regneark inn i nettverket: en arbeidsbok (.xlsx eller .ods) med et ark for hver tabell, en mappe med CSV-filer, eller en .json-fil. Overskrifter, ark, ord og datoer kan stå på norsk; det som er lest på en annen måte enn det står, sier import fra om, og det som kan bety to ting, spør den om. Med --check ser du alt før noe er lagret. Kjente rader oppdateres, nye legges til, resten blir stående; det gjelder også kolonner som ikke er med. Alt eller ingenting: er det feil, vises alle feilene, og ingenting endres. docs/format.md beskriver tabellene.",
      nn:
        "Les rekneark inn i nettverket: ei arbeidsbok (.xlsx eller .ods) med eit ark for kvar tabell, ei mappe med CSV-filer, eller ei .json-fil. Overskrifter, ark, ord og datoar kan stå på norsk; det som er lese på ein annan måte enn det står, seier import frå om, og det som kan tyde to ting, spør han om. Med --check ser du alt før noko er lagra. Kjende rader blir oppdaterte, nye blir lagde til, resten blir ståande; det gjeld òg kolonnar som ikkje er med. Alt eller ingenting: er det feil, blir alle feila viste, og ingenting blir endra. docs/format.nn.md skildrar tabellane.",
      en:
        "Reads spreadsheets into the network: a workbook (.xlsx or .ods) with a sheet for each table, a folder of CSV files, or a .json file. Headings, sheets and words may be Norwegian or English; what is read otherwise than it stands is said, and what can mean two things is asked about. With --check you see all of it before anything is saved. Known rows are updated, new ones added, the rest stays; so do columns that are not there. All or nothing: where there are errors, all of them are shown and nothing changes. docs/format.en.md describes the tables."
    ),
    examples: [
      "import familier.sqlite familier.xlsx --check", "import familier.sqlite familier.xlsx",
      "import familier.sqlite regneark/",
    ]
  ) { invocation, session in
    let (path, bundle) = (invocation.arguments[0], invocation.arguments[1])
    let replacing = invocation[.replace]
    let isCheck = invocation[.check]
    if invocation[.yes] != nil, !replacing {
      throw Failure.usage(
        Phrase(
          nb: "--yes hører til --replace; skriv --replace --yes",
          nn: "--yes høyrer til --replace; skriv --replace --yes",
          en: "--yes belongs to --replace; write --replace --yes"))
    }
    try session.requireNetworkFile(path)
    try session.requireHarmlessNote(invocation)
    if !isCheck, !replacing, !invocation[.strict],
      let imported = session.imported(bundle, before: path)
    {
      try session.console.print(lines: sameTable(imported, path, bundle, session))
      return .done
    }
    // Read before the file is opened: other programs wait no longer than they must.
    let parsed = try session.parsed(bundle)
    let consent = replacing ? try Consent(invocation.all(.yes), of: parsed, session.language) : nil
    let change: NetworkChange
    var refused: NetworkChange?
    var warnings = 0
    func merged(_ existing: Network) throws(Failure) -> NetworkChange {
      // What was not read is said first: what follows from it would be told as mistakes.
      try consent?.requireAllRead(parsed)
      let change: NetworkChange
      (change, warnings) = try session.mergeCounting(
        parsed, into: existing, replacing: replacing, doubting: true,
        strict: invocation[.strict], explaining: isCheck)
      do throws(Failure) {
        try consent?.require(change, from: existing, parsed, isCheck: isCheck, session.language)
      } catch {
        refused = change
        throw error
      }
      return change
    }
    do throws(Failure) {
      if isCheck {
        change = try merged(session.networkOrEmpty(path))
      } else {
        change = try session.update(path) { existing throws(Failure) in
          let change = try merged(existing)
          return session.logged(
            change, from: existing, parsed.files, warnings: warnings, invocation)
        }
      }
    } catch {
      if let refused {
        try session.console.print(lines: importTable(refused, refused: true, session))
      }
      throw error
    }
    try session.console.print(lines: importTable(change, checked: isCheck, session))
    return .done
  }
}

extension Session {
  /// An import with its entry in the log. Of one that is too large it is said that it cannot be
  /// taken back.
  fileprivate func logged(
    _ change: NetworkChange, from existing: Network, _ files: Fingerprint?, warnings: Int,
    _ invocation: Invocation
  ) -> LoggedChange {
    let way: ChangeWay = change.replaces ? .replace : .import
    let (rows, isUndoable) = change.logOfImport(into: existing)
    if !isUndoable {
      let most = language.number(NetworkChange.mostLoggedRows)
      console.report(
        Phrase(
          nb:
            "Dette endrer flere enn \(most) rader, og kan ikke angres etterpå. Ta gjerne en sikkerhetskopi med export først.",
          nn:
            "Dette endrar fleire enn \(most) rader, og kan ikkje angrast etterpå. Ta gjerne ein tryggleikskopi med export først.",
          en:
            "This changes more than \(most) rows and cannot be taken back afterwards. You may want a backup with export first."
        )[language])
    }
    var entry = entry(way, rows, isUndoable: isUndoable, invocation)
    // What import says of rows beside those that were there before holds for that time alone.
    if let files, !change.isEmpty, existing.tables.allSatisfy({ $0.count == 0 }) {
      entry.imported = ImportedFiles(
        files: Self.text(files), network: change.network.fingerprint.text,
        rows: change.tables.map { $0.added + $0.changed + $0.unchanged }, warnings: warnings)
    }
    return LoggedChange(change, entry)
  }

  /// The latest change of a network file, where it was made from the same files on the same day and
  /// the network still stands as it did afterwards: then nothing in them is new.
  fileprivate func imported(_ bundle: String, before path: String) -> ImportedFiles? {
    do throws(StoreError) {
      guard FileStatus(path) != nil,
        let latest = try NetworkFile.latestChange(at: path, interruption: interruption),
        let imported = latest.entry.imported,
        let files = bundleFingerprint(at: bundle, readingOptions),
        Self.text(files) == imported.files
      else { return nil }
      let network = try NetworkFile.read(at: path, interruption: interruption)
      try NetworkFile.requireWritable(at: path, interruption: interruption)
      return network.fingerprint.text == imported.network ? imported : nil
    } catch {
      // What is wrong with it is said when it is opened to be changed.
      return nil
    }
  }

  /// Another version of the program may read files otherwise.
  private static func text(_ files: Fingerprint) -> String { samvevVersion + " " + files.text }
}

/// What there is to say of an import of files that were read before.
private func sameTable(
  _ imported: ImportedFiles, _ path: String, _ bundle: String, _ session: Session
) -> [String] {
  let language = session.language
  let change = NetworkChange(
    network: Network(),
    tables: imported.rows.map { count in
      var table = NetworkChange.TableChange()
      table.unchanged = count
      return table
    }, replaces: false)
  var lines = importTable(change, session)
  lines.append(
    Phrase(
      nb: "Filene er de samme som sist, og nettverket er som det ble da.",
      nn: "Filene er dei same som sist, og nettverket er som det vart då.",
      en: "The files are the same as last time, and the network is as it became then.")[language])
  if imported.warnings > 0 {
    let count = language.number(imported.warnings)
    let command =
      "samvev \(Command.import.words[language]) \(plain(path)) \(plain(bundle)) --check"
    lines.append(
      Phrase(
        nb: "Det import sa fra om da (\(count)), gjelder fortsatt. Se det igjen: \(command)",
        nn: "Det import sa frå om då (\(count)), gjeld framleis. Sjå det igjen: \(command)",
        en: "What import told you then (\(count)) still holds. To see it again: \(command)"
      )[language])
  }
  return lines
}

/// What an import did, table by table.
///
/// - Parameter refused: whether it was not done.
private func importTable(
  _ change: NetworkChange, checked: Bool = false, refused: Bool = false, _ session: Session
) -> [String] {
  let language = session.language
  var heads = [
    TextTable.Head(Phrase(nb: "Tabell", nn: "Tabell", en: "Table")[language]),
    TextTable.Head(Phrase(nb: "nye", nn: "nye", en: "added")[language], isNumber: true),
    TextTable.Head(Phrase(nb: "endret", nn: "endra", en: "changed")[language], isNumber: true),
    TextTable.Head(Phrase(nb: "uendret", nn: "uendra", en: "unchanged")[language], isNumber: true),
  ]
  if change.replaces {
    heads.append(
      TextTable.Head(Phrase(nb: "fjernet", nn: "fjerna", en: "removed")[language], isNumber: true))
  }
  var table = TextTable(heads)
  for (name, rows) in zip(TableName.allCases, change.tables) {
    var counts = [rows.added, rows.changed, rows.unchanged]
    if change.replaces { counts.append(rows.removed) }
    if counts.allSatisfy({ $0 == 0 }) { continue }
    table.add([language.sheetName(name)] + counts.map { language.number($0) })
  }
  var lines = table.lines(width: session.console.width)
  if refused { return lines }
  if checked {
    lines.append(
      Phrase(
        nb: "Ingen feil. Ingenting er skrevet.", nn: "Ingen feil. Ingenting er skrive.",
        en: "No errors. Nothing was written.")[language])
  } else if change.isEmpty {
    lines.append(
      Phrase(nb: "Ingenting var nytt.", nn: "Ingenting var nytt.", en: "Nothing was new.")[language]
    )
  }
  return lines
}
