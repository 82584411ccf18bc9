import Editing
import Exchange
import GLib
import Model
import Terms
import Text
import Wording

extension AnyOption {
  static let by = Option<String>(
    "--by", value: Phrase(nb: "NAVN", nn: "NAMN", en: "NAME"),
    help: Phrase(
      nb: "hvem som endrer, i loggen (ellers SAMVEV_BY, ellers brukernavnet)",
      nn: "kven som endrar, i loggen (elles SAMVEV_BY, elles brukarnamnet)",
      en: "who makes the change, in the log (otherwise SAMVEV_BY, otherwise the login name)"))
  static let editCheck = Option<Bool>(
    "--check",
    help: Phrase(
      nb: "bare vis hva som ville skje", nn: "berre vis kva som ville skje",
      en: "only show what would happen"))
  static let withAll = Option<Bool>(
    "--with-all",
    help: Phrase(
      nb: "ta også bort alle rader som nevner den", nn: "ta òg bort alle rader som nemner henne",
      en: "take out all rows that name it too"))
  static let keepsOwn = Option<Bool>(
    "--keep",
    help: Phrase(
      nb: "der de to sier ulike ting, gjelder den som blir",
      nn: "der dei to seier ulike ting, gjeld den som blir",
      en: "where the two say different things, the one that stays holds"))
  static let note = Option<String>(
    "--note", value: Phrase(nb: "TEKST", nn: "TEKST", en: "TEXT"),
    help: Phrase(
      nb: "noe å huske om endringen, i loggen; ingen navn",
      nn: "noko å hugse om endringa, i loggen; ingen namn",
      en: "something to remember of the change, in the log; no names"))
}

extension Command.Argument {
  static let table = Command.Argument(Phrase(nb: "TABELL", nn: "TABELL", en: "TABLE"))
  static let key = Command.Argument(Phrase(nb: "NØKKEL", nn: "NØKKEL", en: "KEY"))
  static let cells = Command.Argument(
    Phrase(nb: "kolonne=verdi …", nn: "kolonne=verdi …", en: "column=value …"), isRepeated: true)
}

extension Invocation {
  /// The day that an argument says, in any of the ways that a sheet may have it.
  func day(_ place: Int, _ session: Session) throws(Failure) -> Day {
    var reader = OptionReader(session.language)
    do throws(OptionFault) {
      return try reader.day(arguments[place])
    } catch {
      throw .usage(error.words(at: .code(command?.name ?? "")))
    }
  }

  /// The table that an argument names, in any of the languages.
  func table(_ place: Int) throws(Failure) -> TableName { try Self.table(arguments[place]) }

  static func table(_ word: String) throws(Failure) -> TableName {
    if let table = TableName(rawValue: word.lowercased()) ?? Terms.table(named: word) {
      return table
    }
    let shown = plain(word)
    let names = Phrase.each { language in TableName.allCases.map { $0.noun.many[language] } }
    let near = Text.nearest(
      to: word, among: TableName.allCases.map(\.rawValue) + names.nb + names.nn)
    throw .usage(
      Phrase(
        nb: "det finnes ingen tabell «\(shown)»; "
          + (near.map { "mente du \($0)?" } ?? "det finnes \(names.nb.joined(separator: ", "))"),
        nn: "det finst ingen tabell «\(shown)»; "
          + (near.map { "meinte du \($0)?" } ?? "det finst \(names.nn.joined(separator: ", "))"),
        en: "there is no table “\(shown)”; "
          + (near.map { "did you mean \($0)?" } ?? "there are \(names.en.joined(separator: ", "))"))
    )
  }

  /// The cells of a key, between which a slash stands; `\/` is a slash within one.
  static func key(_ text: String) -> [String] {
    RowKeyText.cells(text).map(composed)
  }

  /// The cells that arguments from a place on give: `column=value`.
  func cells(from place: Int, of table: TableName) throws(Failure) -> [CellInput] {
    var cells: [CellInput] = []
    for word in arguments[place...] {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let shown = plain(word)
      guard parts.count == 2 else {
        throw .usage(
          Phrase(
            nb: "«\(shown)»: skriv kolonne=verdi, som tittel=\"Hjelp med husleia\"",
            nn: "«\(shown)»: skriv kolonne=verdi, som tittel=\"Hjelp med husleiga\"",
            en: "“\(shown)”: write column=value, like title=\"Help with the rent\""))
      }
      let column = try Self.column(String(parts[0]), of: table)
      if cells.contains(where: { $0.column == column }) {
        throw .usage(
          Phrase(
            nb: "«\(plain(String(parts[0])))» står to ganger",
            nn: "«\(plain(String(parts[0])))» står to gonger",
            en: "“\(plain(String(parts[0])))” is given twice"))
      }
      cells.append(CellInput(column, String(parts[1])))
    }
    return cells
  }

  private static func column(_ word: String, of table: TableName) throws(Failure) -> String {
    let schema = TableSchema.of(table)
    if let place = schema.column(word.lowercased()) ?? Terms.column(named: word, of: table) {
      return schema.columns[place].name
    }
    let names = Phrase.each { language in
      schema.columns.map { table.words(column: $0.name)[language].lowercased() }
    }
    let doubtful = Terms.doubtfulColumns(named: word, of: table)
    let near =
      doubtful.isEmpty
      ? Text.nearest(to: word, among: schema.columns.map(\.name) + names.nb + names.nn).map { [$0] }
        ?? [] : doubtful
    let shown = plain(word)
    let (one, other) = (near.joined(separator: " / "), table.noun)
    throw .usage(
      Phrase(
        nb: "\(other.many.nb) har ingen kolonne «\(shown)»; "
          + (near.isEmpty ? "de har \(names.nb.joined(separator: ", "))" : "mente du \(one)?"),
        nn: "\(other.many.nn) har ingen kolonne «\(shown)»; "
          + (near.isEmpty ? "dei har \(names.nn.joined(separator: ", "))" : "meinte du \(one)?"),
        en: "\(other.many.en) have no column “\(shown)”; "
          + (near.isEmpty
            ? "they have \(names.en.joined(separator: ", "))" : "did you mean \(one)?"))
    )
  }
}

extension Phrase {
  /// Names in each of the languages.
  fileprivate static func each(
    _ names: (Language) -> [String]
  ) -> (nb: [String], nn: [String], en: [String]) {
    (names(.nb), names(.nn), names(.en))
  }
}
