import Editing
import Exchange
import GLib
import Messages
import Model
import Store
import Text
import Wording

extension Session {
  /// By what it is read that somebody types.
  var reading: EditReading { EditReading(today: today, isDayFirst: language != .en) }

  /// What the log says of a change that is made now.
  func entry(
    _ way: ChangeWay, _ rows: [RowChange]?, undoes: Int? = nil, isUndoable: Bool? = nil,
    _ invocation: Invocation
  ) -> ChangeLogEntry {
    ChangeLogEntry(
      at: Session.now(), by: invocation[.by] ?? author, way: way, undoes: undoes,
      note: invocation[.note], rows: rows, isUndoable: isUndoable ?? (rows != nil))
  }

  /// The moment, in UTC.
  static func now() -> String { Clock.text() ?? "" }

  /// Holds that neither the note nor the name in the log has a national identity number in it.
  func requireHarmlessNote(_ invocation: Invocation) throws(Failure) {
    for option in [AnyOption.note, .by] where invocation[option].map(holdsIdentityNumber) ?? false {
      throw Failure(
        .refused,
        Phrase(
          nb: "\(option.name): her står det et fødselsnummer, og det skal aldri inn i et nettverk",
          nn:
            "\(option.name): her står det eit fødselsnummer, og det skal aldri inn i eit nettverk",
          en:
            "\(option.name): a national identity number stands here, and none may ever go into a network"
        ))
    }
  }

  /// Changes a network file, and says what was done and how it is taken back.
  func edit(
    _ request: some EditRequest, _ invocation: Invocation
  ) throws -> ExitStatus {
    let path = invocation.arguments[0]
    try requireNetworkFile(path)
    try requireHarmlessNote(invocation)
    doing(.readingNetwork)
    let done: (answer: Edit, number: Int?)
    do throws(UpdateError<EditFault>) {
      done = try NetworkFile.edit(at: path, wanting: request.wanted, interruption: interruption) {
        (base) throws(EditFault) in
        switch try request.step(base) {
        case .read(let more): return .read(more)
        case .done(let edit):
          var entry = entry(edit.way, edit.rows, undoes: edit.undoes, invocation)
          entry.sameThing = edit.sameThing
          entry.takenIn = edit.takenIn
          return .done((LoggedChange(edit.isEmpty ? .nothing : edit.change, entry), edit))
        }
      }
    } catch {
      throw failure(error)
    }
    report(done.answer.warnings)
    try say(done.answer, done.number, path)
    return .done
  }

  /// Works out what a request would change, and writes nothing.
  func look(_ request: some EditRequest, _ path: String) throws(Failure) -> Edit {
    try requireNetworkFile(path)
    doing(.readingNetwork)
    do throws(UpdateError<EditFault>) {
      return try NetworkFile.look(
        at: path, wanting: request.wanted, interruption: interruption
      ) { (base) throws(EditFault) in try request.step(base) }
    } catch {
      throw failure(error)
    }
  }

  /// Says what may be wrong. How words and days were read shows in what is said of the change.
  func report(_ warnings: [Warning]) {
    let questions = warnings.filter(\.matter.isQuestion)
    for line in warningLines(questions, language, explaining: false) { console.report(line) }
  }

  func say(
    _ edit: Edit, _ number: Int?, _ path: String
  ) throws {
    guard let number else {
      let line = Phrase(
        nb: "Ingenting er endret: det står slik fra før.",
        nn: "Ingenting er endra: det står slik frå før.",
        en: "Nothing was changed: it stands like that already.")
      return try console.print(lines: [edit.sentence, line[language]].compactMap { $0 })
    }
    let undo = Command.undo.words[language] + " " + plain(path)
    let command = edit.way == .undo ? undo + " \(number)" : undo
    let line = Phrase(
      nb: "Endring \(number). Angre: samvev \(command)",
      nn: "Endring \(number). Angre: samvev \(command)",
      en: "Change \(number). To take it back: samvev \(command)")
    try console.print(lines: [edit.sentence(in: language), line[language]])
  }

  /// What an edit would do.
  func checked(_ edit: Edit) -> [String] {
    [
      Phrase(nb: "Dette ville skje:", nn: "Dette ville skje:", en: "This would happen:")[language],
      edit.sentence(in: language),
      Phrase(
        nb: "Ingenting er skrevet.", nn: "Ingenting er skrive.", en: "Nothing was written.")[
          language],
    ]
  }

  func failure(_ error: UpdateError<EditFault>) -> Failure {
    switch error {
    case .file(let error): failure(error)
    case .refused(.refused(let error)): failure(error)
    case .refused(let fault):
      Failure(.refused, lines: fault.lines(language).map(Phrase.code))
    }
  }
}

extension NetworkChange {
  /// A change that changes nothing.
  static var nothing: NetworkChange {
    NetworkChange(
      network: Network(), tables: TableName.allCases.map { _ in TableChange() }, replaces: false)
  }
}
