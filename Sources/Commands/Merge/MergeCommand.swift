import Editing
import Exchange
import Files
import Messages
import Model
import Reports
import Store
import Text
import Wording

extension AnyOption {
  static let base = Option<String>(
    "--base", value: Phrase(nb: "FELLES", nn: "FELLES", en: "COMMON"),
    help: Phrase(
      nb: "filen som begge begynte med; trengs ikke når loggene i de to viser det",
      nn: "fila som begge byrja med; trengst ikkje når loggane i dei to viser det",
      en: "the file that both began with; not needed where the logs of the two show it"))
  static let conflicts = Option<String>(
    "--conflicts", value: Phrase(nb: "FIL.csv", nn: "FIL.csv", en: "FILE.csv"),
    help: Phrase(
      nb: "arket der du velger: skrives når det ikke finnes, leses når det finnes",
      nn: "arket der du vel: blir skrive når det ikkje finst, lese når det finst",
      en: "the sheet in which you choose: written where it is not there, read where it is"))
  static let mergeYes = Option<Bool>(
    "--yes",
    help: Phrase(
      nb: "ja, det som er mistet i den andre filen, skal bort",
      nn: "ja, det som er mist i den andre fila, skal bort",
      en: "yes, what the other file has lost is to go"))
  static let conflictsInExcel = Option<Bool>(
    "--excel",
    help: Phrase(
      nb: "skriv konflikter slik at Excel åpner filen med et dobbeltklikk",
      nn: "skriv konfliktar slik at Excel opnar fila med eit dobbeltklikk",
      en: "write the conflicts so that a double click in Norwegian Excel opens the file"))
}

extension Command {
  static let merge = Command(
    name: "merge",
    arguments: [.network, Argument(Phrase(nb: "ANDRE", nn: "ANDRE", en: "OTHER"))],
    options: [
      .base, .editCheck, .conflicts, .conflictsInExcel, .mergeYes, .by, .note,
    ],
    summary: Phrase(
      nb: "flett inn filen til en annen koordinator",
      nn: "flett inn fila til ein annan koordinator",
      en: "put another coordinator’s file together with yours"),
    details: Phrase(
      nb:
        "To som har arbeidet hver for seg, får én fil igjen. ANDRE og FELLES er nettverksfiler, mapper, .xlsx, .ods eller .json. Det bare den ene har endret, kommer med; det begge har endret likt, møtes; det de har endret ulikt, er en konflikt: da skrives ingenting, og alle vises. Med --conflicts får du dem i et ark der du velger i kolonnen take: min, deres, felles (slik det var) eller begge (to ting som fikk samme id); kjør så kommandoen igjen. Har begge filene loggen fra da de var én, trengs ikke --base. Filer som er laget med --for, mangler det mottakeren ikke skal se, og kan ikke flettes inn. Alt eller ingenting, og det kan angres. --check skriver ikke i nettverket, bare arket du ber om.",
      nn:
        "To som har arbeidd kvar for seg, får éi fil att. ANDRE og FELLES er nettverksfiler, mapper, .xlsx, .ods eller .json. Det berre den eine har endra, kjem med; det begge har endra likt, møtest; det dei har endra ulikt, er ein konflikt: då blir ingenting skrive, og alle blir viste. Med --conflicts får du dei i eit ark der du vel i kolonnen take: min, deira, felles (slik det var) eller begge (to ting som fekk same id); køyr så kommandoen om att. Har begge filene loggen frå då dei var éi, trengst ikkje --base. Filer som er laga med --for, manglar det mottakaren ikkje skal sjå, og kan ikkje flettast inn. Alt eller ingenting, og det kan angrast. --check skriv ikkje i nettverket, berre arket du ber om.",
      en:
        "Two who have worked apart get one file again. OTHER and COMMON are network files, folders, .xlsx, .ods or .json. What only one has changed comes in; what both changed alike meets; what they changed differently is a conflict: then nothing is written, and all are shown. With --conflicts you get them in a sheet in which you choose in the column take: ours, theirs, base (as it was) or both (two things that got the same id); then run the command again. Where both files have the log from when they were one, --base is not needed. Files made with --for lack what their receiver must not see, and cannot be merged. All or nothing, and it can be taken back. --check writes nothing into the network, only the sheet that you ask for."
    ),
    examples: [
      "merge familier.sqlite kari.sqlite --check", "merge familier.sqlite kari.sqlite",
      "merge familier.sqlite kari.xlsx --base juni/ --conflicts konflikter.csv",
    ]
  ) { invocation, session in
    try session.requireNetworkFile(invocation.arguments[0])
    try session.requireHarmlessNote(invocation)
    // Another program may write to the network while it is compared.
    for _ in 0..<3 {
      if let status = try session.merge(invocation) { return status }
    }
    throw session.failure(UpdateError.refused(EditFault.networkChanged))
  }
}

extension Session {
  /// Puts another file together with a network.
  ///
  /// - Returns: nil where the network was changed meanwhile, and nothing was written.
  fileprivate func merge(_ invocation: Invocation) throws -> ExitStatus? {
    let path = invocation.arguments[0]
    let sides = try mergeSides(invocation)
    let file = try invocation[.conflicts].map { (path) throws(Failure) in
      try ConflictSheet(path, self)
    }
    let answers = ConflictAnswers(sides.ours, sides.theirs, lines: file?.sheet?.lines ?? [])
    let other = invocation.arguments[1]
    let says = MergeWords(sides, answers, other: other, self)
    for line in warningLines(sides.warnings, language, explaining: invocation[.editCheck]) {
      console.report(line)
    }
    if let line = sides.lacking(plain(other), language) { console.report(line) }
    if let file, !answers.misfits.isEmpty {
      throw Failure(.refused, lines: says.misfits(file.path))
    }
    if !answers.merge.open.isEmpty {
      let form = invocation[.conflictsInExcel] ? .excel : file?.sheet?.form ?? .plain
      do throws(Failure) { try file?.write(answers, form: form, self) } catch {
        throw Failure(error.status, lines: says.open(nil) + error.lines)
      }
      throw Failure(.refused, lines: says.open(file?.path))
    }
    let request = MergeNetworks(
      answers.merge.changes, latest: sides.latest, takenIn: sides.takenIn)
    if invocation[.editCheck] {
      let edit: Edit
      do throws(Failure) { edit = try look(request, path) } catch {
        throw says.together(error)
      }
      if edit.isEmpty {
        try console.print(lines: says.nothing)
        return .done
      }
      let lines = checked(edit)
      try console.print(
        lines: lines.prefix(1) + says.table(edit) + says.settled + lines.dropFirst())
      return .done
    }
    let done: (answer: Edit, number: Int?)
    do throws(UpdateError<EditFault>) {
      done = try NetworkFile.edit(at: path, wanting: request.wanted, interruption: interruption) {
        (base) throws(EditFault) in
        switch try request.step(base) {
        case .read(let more): return .read(more)
        case .done(let edit):
          doing(.writing)
          var entry = entry(edit.way, edit.rows, invocation)
          entry.takenIn = edit.takenIn
          return .done((LoggedChange(edit.isEmpty ? .nothing : edit.change, entry), edit))
        }
      }
    } catch {
      if case .refused(.networkChanged) = error { return nil }
      throw says.together(failure(error))
    }
    guard done.number != nil else {
      try console.print(lines: says.nothing)
      return .done
    }
    try console.print(lines: says.table(done.answer) + says.settled)
    try say(done.answer, done.number, path)
    return .done
  }
}

/// The sheet in which conflicts are settled.
private struct ConflictSheet {
  let path: String
  /// What stands in it; nil where there is none yet.
  let sheet: ConflictsFile?

  init(_ path: String, _ session: Session) throws(Failure) {
    self.path = path
    guard Path.ending(of: path) == "csv" else {
      throw .usage(
        Phrase(
          nb: "--conflicts: gi arket et navn som slutter på .csv",
          nn: "--conflicts: gje arket eit namn som sluttar på .csv",
          en: "--conflicts: give the sheet a name that ends in .csv"))
    }
    guard FileStatus(path) != nil else {
      sheet = nil
      return
    }
    let bytes: [UInt8]
    do throws(ExchangeError) { bytes = try fileBytes(at: path) } catch {
      throw session.failure(error)
    }
    do throws(ConflictsFile.Fault) {
      sheet = try ConflictsFile(bytes)
    } catch {
      throw Failure(.refused, ConflictSheet.words(error, path))
    }
  }

  private static func words(_ fault: ConflictsFile.Fault, _ path: String) -> Phrase {
    let name = plain(path)
    let columns = "table, key, column, base, ours, theirs, take"
    switch fault {
    case .notConflicts:
      return Phrase(
        nb:
          "\(name) er ikke et ark med konflikter: første linje skal være \(columns). Den er ikke rørt; velg et annet navn.",
        nn:
          "\(name) er ikkje eit ark med konfliktar: første linja skal vere \(columns). Ho er ikkje rørt; vel eit anna namn.",
        en:
          "\(name) is no sheet of conflicts: its first line has to be \(columns). It was not touched; choose another name."
      )
    case .unknownPlace(let line, let found):
      let word = plain(found)
      return Phrase(
        nb: "\(name), linje \(line): det finnes ingen tabell eller kolonne «\(word)»",
        nn: "\(name), linje \(line): det finst ingen tabell eller kolonne «\(word)»",
        en: "\(name), line \(line): there is no table or column “\(word)”")
    case .unknownTake(let line, let found):
      let word = plain(found)
      return Phrase(
        nb:
          "\(name), linje \(line), take: «\(word)» er ikke noe valg; skriv min, deres, felles eller begge",
        nn:
          "\(name), linje \(line), take: «\(word)» er ikkje noko val; skriv min, deira, felles eller begge",
        en:
          "\(name), line \(line), take: “\(word)” is no choice; write ours, theirs, base or both")
    }
  }

  /// Writes what there is to choose, with what was chosen.
  func write(_ answers: ConflictAnswers, form: CSVForm, _ session: Session) throws(Failure) {
    try session.save(
      ConflictsFile.bytes(answers.conflicts, takes: answers.sheetTakes, form: form), to: path)
  }
}
