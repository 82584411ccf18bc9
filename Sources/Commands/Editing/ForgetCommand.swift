import Editing
import Exchange
import GLib
import Model
import Reports
import Store
import Text
import Wording

extension AnyOption {
  fileprivate static let forgottenPerson = Option<String>(
    "--person", value: Phrase(nb: "ID", nn: "ID", en: "ID"),
    help: Phrase(nb: "slett denne personen", nn: "slett denne personen", en: "erase this person"))
  fileprivate static let forgottenContact = Option<String>(
    "--contact", value: Phrase(nb: "ID", nn: "ID", en: "ID"),
    help: Phrase(
      nb: "slett denne kontakten", nn: "slett denne kontakten", en: "erase this contact"))
  fileprivate static let forgottenFamily = Option<String>(
    "--family", value: Phrase(nb: "ID", nn: "ID", en: "ID"),
    help: Phrase(
      nb: "slett familien og alt som er dens", nn: "slett familien og alt som er hans",
      en: "erase the family and all that is its own"))
  fileprivate static let closedBefore = Option<Day>(
    "--closed-before",
    help: Phrase(
      nb: "slett familier som ble avsluttet før dagen",
      nn: "slett familiar som vart avslutta før dagen", en: "erase families closed before the day"))
  fileprivate static let historyBefore = Option<Day>(
    "--history-before",
    help: Phrase(
      nb: "slett fra loggen hva som sto i radene før dagen",
      nn: "slett frå loggen kva som stod i radene før dagen",
      en: "erase from the log what rows said before the day"))
  fileprivate static let confirm = Option<Bool>(
    "--yes",
    help: Phrase(
      nb: "ja, slett det for godt", nn: "ja, slett det for godt", en: "yes, erase it for good"))
}

extension Command {
  static let forget = Command(
    name: "forget", arguments: [.network],
    options: [
      .forgottenFamily, .forgottenPerson, .forgottenContact, .closedBefore, .historyBefore,
      .confirm, .by, .note,
    ],
    summary: Phrase(
      nb: "slett noe for godt, også fra loggen", nn: "slett noko for godt, òg frå loggen",
      en: "erase something for good, from the log too"),
    details: Phrase(
      nb:
        "Sletter en familie, en person eller en kontakt med alt som nevner dem, så verken nettverket eller loggen har noe igjen. Det kan ikke angres. Uten --yes vises det som ville bli slettet. Sikkerhetskopier og utskrifter må du slette selv.",
      nn:
        "Slettar ein familie, ein person eller ein kontakt med alt som nemner dei, så verken nettverket eller loggen har noko igjen. Det kan ikkje angrast. Utan --yes blir det vist kva som ville bli sletta. Tryggleikskopiar og utskrifter må du slette sjølv.",
      en:
        "Erases a family, a person or a contact with all that names them, so that neither the network nor its log has anything left. It cannot be taken back. Without --yes, what would be erased is shown. Backups and prints you must erase yourself."
    ),
    examples: [
      "forget familier.sqlite --family bjork", "forget familier.sqlite --family bjork --yes",
      "forget familier.sqlite --closed-before 01.01.2021 --yes",
    ]
  ) { invocation, session in
    let path = invocation.arguments[0]
    try session.requireNetworkFile(path)
    try session.requireHarmlessNote(invocation)
    let request = ForgetRows(try session.subject(invocation), localDay: Session.localDay)
    let result = try session.look(request, path)
    if result.isEmpty, invocation[.historyBefore] == nil {
      let line = Phrase(
        nb: "Ingen familie i nettverket ble avsluttet før den dagen. Ingenting er slettet.",
        nn: "Ingen familie i nettverket vart avslutta før den dagen. Ingenting er sletta.",
        en: "No family in the network was closed before that day. Nothing was erased.")
      try session.console.print(line[session.language] + "\n")
      return .done
    }
    guard invocation[.confirm] else {
      try session.console.print(lines: session.preview(result))
      let line = Phrase(
        nb: "Ingenting er slettet. Skal dette bort for godt, skriv det samme med --yes.",
        nn: "Ingenting er sletta. Skal dette bort for godt, skriv det same med --yes.",
        en: "Nothing was erased. If this is to go for good, write the same with --yes.")
      throw Failure(.refused, line)
    }
    let done = try session.erase(request, path, invocation)
    try session.console.print(lines: session.lines(done.answer))
    if !done.isGone {
      let line = Phrase(
        nb:
          "Et annet program har filen åpen, og rester kan ligge igjen i den. Lukk det, og skriv samvev forget \(plain(path)) --history-before 1.1.1900 --yes.",
        nn:
          "Eit anna program har fila open, og restar kan liggje igjen i henne. Lukk det, og skriv samvev forget \(plain(path)) --history-before 1.1.1900 --yes.",
        en:
          "Another program has the file open, and pieces may be left in it. Close it, and write samvev forget \(plain(path)) --history-before 1900-01-01 --yes."
      )
      throw Failure(.cannotCreate, line)
    }
    return .done
  }
}

extension Session {
  /// What is to be erased: one thing at a time.
  fileprivate func subject(_ invocation: Invocation) throws(Failure) -> ForgetRows.Subject {
    var subjects: [ForgetRows.Subject] = []
    let tables: [(Option<String>, TableName)] = [
      (.forgottenFamily, .families), (.forgottenPerson, .people), (.forgottenContact, .contacts),
    ]
    for (option, table) in tables {
      for id in invocation.all(option) {
        subjects.append(.one(table, id: GLib.composed(id)))
      }
    }
    subjects += invocation.all(.closedBefore).map { .familiesClosedBefore($0) }
    subjects += invocation.all(.historyBefore).map { .historyBefore($0) }
    guard subjects.count == 1, let subject = subjects.first else {
      throw .usage(
        Phrase(
          nb:
            "forget: slett én ting om gangen: skriv ett av --family ID, --person ID, --contact ID, --closed-before DAG og --history-before DAG",
          nn:
            "forget: slett éin ting om gongen: skriv eitt av --family ID, --person ID, --contact ID, --closed-before DAG og --history-before DAG",
          en:
            "forget: erase one thing at a time: write one of --family ID, --person ID, --contact ID, --closed-before DAY and --history-before DAY"
        ))
    }
    return subject
  }

  fileprivate func look(
    _ request: ForgetRows, _ path: String
  ) throws(Failure) -> ForgetRows.Result {
    doing(.readingNetwork)
    do throws(UpdateError<EditFault>) {
      return try NetworkFile.look(
        at: path, wanting: request.wanted, interruption: interruption
      ) { (base) throws(EditFault) in .done(try request.result(base)) }
    } catch {
      throw failure(error)
    }
  }

  fileprivate func erase(
    _ request: ForgetRows, _ path: String, _ invocation: Invocation
  ) throws(Failure) -> (answer: ForgetRows.Result, number: Int, isGone: Bool) {
    doing(.readingNetwork)
    do throws(UpdateError<EditFault>) {
      return try NetworkFile.erase(
        at: path, wanting: request.wanted, interruption: interruption
      ) { (base) throws(EditFault) in
        let result = try request.result(base)
        let entry = entry(.forget, nil, isUndoable: false, invocation)
        return .done((LoggedChange(result.edit.change, entry), result.erasure, result))
      }
    } catch {
      throw failure(error)
    }
  }

  /// What would be erased: first rows of others, then what it is and how much.
  fileprivate func preview(_ result: ForgetRows.Result) -> [String] {
    list(
      result.others,
      Phrase(
        nb: "Rader hos andre som viser til det, og går med:",
        nn: "Rader hos andre som viser til det, og går med:",
        en: "Rows of others that name it and go with it:"))
      + list(
        result.own, Phrase(nb: "Dette slettes:", nn: "Dette blir sletta:", en: "This is erased:"))
      + counts(result) + mentions(result) + shares(result) + [language.notErased]
  }

  fileprivate func lines(_ result: ForgetRows.Result) -> [String] {
    let heading = Phrase(
      nb: "Slettet for godt, og det kan ikke angres:",
      nn: "Sletta for godt, og det kan ikkje angrast:",
      en: "Erased for good, and it cannot be taken back:")
    // What was left only in the log has no row of its own.
    return (result.own.isEmpty ? [heading[language]] : list(result.own, heading))
      + counts(result) + mentions(result) + shares(result) + [language.notErased]
  }

  /// What was made for others: where copies may be.
  private func shares(_ result: ForgetRows.Result) -> [String] {
    list(result.shares.map { plain(language.line($0)) }, language.sharedAndErased + ":")
  }

  private func mentions(_ result: ForgetRows.Result) -> [String] {
    list(
      result.mentions,
      Phrase(
        nb: "Disse blir stående, men har navnet i teksten; rett dem med samvev endre:",
        nn: "Desse blir ståande, men har namnet i teksten; rett dei med samvev endre:",
        en: "These stay, but have the name in their text; mend them with samvev set:"))
  }

  /// Rows below a heading, the first of many; nothing where there are none.
  private func list(_ rows: [RowChange], _ heading: Phrase) -> [String] {
    list(rows.map { language.name(of: $0) }, heading[language])
  }

  private func list(_ items: [String], _ heading: String) -> [String] {
    if items.isEmpty { return [] }
    let most = 20
    var lines = [heading] + items.prefix(most).map { "  " + $0 }
    if items.count > most {
      let more = language.number(items.count - most)
      lines.append(
        Phrase(nb: "  og \(more) til", nn: "  og \(more) til", en: "  and \(more) more")[language])
    }
    return lines
  }

  /// How many rows of each table, and how many changes of the log.
  private func counts(_ result: ForgetRows.Result) -> [String] {
    var table = TextTable([
      TextTable.Head(Phrase(nb: "Tabell", nn: "Tabell", en: "Table")[language]),
      TextTable.Head(Phrase(nb: "rader", nn: "rader", en: "rows")[language], isNumber: true),
    ])
    for (name, change) in zip(TableName.allCases, result.edit.change.tables)
    where change.removed > 0 {
      table.add([language.sheetName(name), language.number(change.removed)])
    }
    table.add([
      Phrase(nb: "Loggen", nn: "Loggen", en: "The log")[language],
      language.number(result.erasure.rows.count),
    ])
    return table.lines(width: console.width)
  }
}
