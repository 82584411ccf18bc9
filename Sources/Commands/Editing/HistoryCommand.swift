import Editing
import Exchange
import GLib
import Model
import Reports
import Store
import Text
import Wording

/// What the changes are written as.
enum HistoryFormat: String, CaseIterable, Sendable { case table, json, csv }

extension AnyOption {
  fileprivate static let row = Option<[String]>(
    "--row", value: Phrase(nb: "TABELL NØKKEL", nn: "TABELL NØKKEL", en: "TABLE KEY"),
    words: 2,
    help: Phrase(
      nb: "bare endringer av denne raden", nn: "berre endringar av denne rada",
      en: "only changes to this row"))
  fileprivate static let historySince = Option<Day>(
    "--since",
    help: Phrase(
      nb: "bare fra denne dagen", nn: "berre frå denne dagen", en: "only from this day on"))
  fileprivate static let historyFormat = Option<HistoryFormat>(
    "--format",
    help: Phrase(
      nb: "tabell, eller json og csv for andre programmer",
      nn: "tabell, eller json og csv for andre program", en: "a table, or json and csv for programs"
    ))
  fileprivate static let historyFamily = Option<String>(
    "--family", value: Phrase(nb: "ID", nn: "ID", en: "ID"),
    help: Phrase(
      nb: "bare det som gjelder denne familien", nn: "berre det som gjeld denne familien",
      en: "only what concerns this family"))
}

extension Command {
  static let history = Command(
    name: "history", arguments: [.network],
    options: [.historyFamily, .row, .historySince, .historyFormat, .output],
    summary: Phrase(
      nb: "hva som er endret, av hvem og når", nn: "kva som er endra, av kven og når",
      en: "what was changed, by whom and when"),
    details: Phrase(
      nb:
        "Viser endringene, de siste først: nummer, tid, hvem, og hva som skjedde. Loggen ligger i nettverksfilen og er en huskelapp, ikke et bevis: den som har filen, kan endre den. Den første innlesingen og endringer over 100 000 rader står bare med tall.",
      nn:
        "Viser endringane, dei siste først: nummer, tid, kven, og kva som skjedde. Loggen ligg i nettverksfila og er ein hugselapp, ikkje eit prov: den som har fila, kan endre han. Den første innlesinga og endringar over 100 000 rader står berre med tal.",
      en:
        "Shows the changes, the latest first: number, time, who, and what happened. The log lies in the network file and is a memory aid, not evidence: whoever has the file can alter it. The first import and changes of more than 100,000 rows stand with their counts only."
    ),
    examples: [
      "history familier.sqlite", "history familier.sqlite --family bjork --since 01.06.2026",
      "history familier.sqlite --row behov gjeld",
    ]
  ) { invocation, session in
    let path = invocation.arguments[0]
    try session.requireNetworkFile(path)
    let items = try session.history(path, invocation)
    let bytes: [UInt8]
    switch try session.historyFormat(invocation) {
    case .json: bytes = historyJSON(items, of: session.networkName(path))
    case .csv: bytes = historyCSV(items)
    case .table:
      bytes = Array(
        session.lines(
          items, isNarrowed: session.isNarrowed(invocation),
          mayConcernOthers: invocation[.historyFamily] != nil || invocation[.row] != nil
        )
        .map { plain($0) + "\n" }.joined().utf8)
    }
    try session.withOutput(invocation[.output]) { write in try write(bytes) }
    return .done
  }
}

extension Session {
  fileprivate func isNarrowed(_ invocation: Invocation) -> Bool {
    [AnyOption.historyFamily, .row, .historySince].contains { !invocation.given($0).isEmpty }
  }

  /// The format that `--format` says, else the ending of the path after `-o`, else the table.
  fileprivate func historyFormat(_ invocation: Invocation) throws(Failure) -> HistoryFormat {
    try format(
      invocation, .historyFormat,
      OutputFormats(
        what: Phrase(nb: "endringer", nn: "endringar", en: "changes"),
        endings: [("csv", .csv), ("json", .json), ("txt", .table)], usual: .table))
  }

  /// The changes that are asked for, the latest first.
  fileprivate func history(
    _ path: String, _ invocation: Invocation
  ) throws(Failure) -> [HistoryItem] {
    doing(.readingNetwork)
    var found: [(entry: LoggedEntry, rows: [RowChange])]
    let family: HistoryOfFamily?
    do throws(StoreError) {
      found = try NetworkFile.history(at: path, interruption: interruption)
      family = try invocation[.historyFamily].map { (id) throws(StoreError) in
        let id = GLib.composed(id)
        let network = try NetworkFile.read(at: path, interruption: interruption)
        return HistoryOfFamily(id, network, found.flatMap(\.rows))
      }
    } catch {
      throw failure(error)
    }
    let undone = undoneChanges(found.map(\.entry))
    let redoings = undoingsAndRedoings(found.map(\.entry)).redoings
    if let family {
      guard family.isKnown else { throw noSuchFamilyInHistory(family.id) }
      // Of changes with their counts only nobody knows whom they concern.
      found = found.filter { $0.rows.isEmpty || $0.rows.contains(where: family.concerns) }
    }
    if let words = invocation[.row] {
      guard words.count == 2 else { throw .usage(Phrase.rowWithKey) }
      let table = try Invocation.table(words[0])
      let key = reading.key(Invocation.key(words[1]), of: table)
      found = found.filter { _, rows in
        rows.isEmpty || rows.contains { $0.table == table && $0.key.starts(with: key) }
      }
    }
    if let day = invocation[.historySince] {
      found = found.filter { Session.localDay($0.entry.entry.at).map { $0 >= day } ?? true }
    }
    return found.reversed().map { logged, rows in
      HistoryItem(
        logged: logged, rows: rows, undoneBy: undone[logged.number],
        sentence: language.sentence(logged, rows: rows, redoes: redoings[logged.number]))
    }
  }

  /// The day of a moment in UTC, by a clock on the wall.
  static func localDay(_ moment: String) -> Day? { clock(moment)?.day }

  /// A moment in UTC, by a clock on the wall.
  static func clock(_ moment: String) -> (day: Day, time: String)? {
    guard let shown = Clock.moment(moment).flatMap({ Clock.reading(at: $0, .user) }),
      let day = Day(year: shown.year, month: shown.month, day: shown.day)
    else { return nil }
    func two(_ number: Int) -> String { String(number + 100).suffix(2).description }
    return (day, two(shown.hour) + ":" + two(shown.minute))
  }

  /// A moment in UTC, as a clock on the wall shows it.
  private func shown(_ moment: String) -> String {
    guard let (day, time) = Session.clock(moment) else { return moment }
    return language.shortDay(day) + " " + time
  }

  /// The changes as a table, and what is not in it.
  fileprivate func lines(
    _ items: [HistoryItem], isNarrowed: Bool, mayConcernOthers: Bool
  ) -> [String] {
    if items.isEmpty {
      return [
        isNarrowed
          ? Phrase(
            nb: "Loggen har ingen slike endringer.", nn: "Loggen har ingen slike endringar.",
            en: "The log has no such changes.")[language]
          : Phrase(
            nb: "Loggen er tom.", nn: "Loggen er tom.", en: "The log is empty.")[language]
      ]
    }
    var table = TextTable([
      TextTable.Head(Phrase(nb: "Nr.", nn: "Nr.", en: "No.")[language], isNumber: true),
      TextTable.Head(Phrase(nb: "Når", nn: "Når", en: "When")[language]),
      TextTable.Head(Phrase(nb: "Hvem", nn: "Kven", en: "Who")[language]),
      TextTable.Head(Phrase(nb: "Hva", nn: "Kva", en: "What")[language]),
    ])
    for item in items {
      let entry = item.logged.entry
      var what = item.sentence
      if let other = item.undoneBy {
        what +=
          " "
          + Phrase(
            nb: "[angret av \(other)]", nn: "[angra av \(other)]", en: "[taken back by \(other)]")[
            language]
      }
      if let note = entry.note { what += " – " + note }
      table.add([String(item.logged.number), shown(entry.at), plain(entry.by), plain(what)])
    }
    var lines = table.lines(width: console.width)
    if mayConcernOthers, items.contains(where: \.rows.isEmpty) {
      lines.append(
        Phrase(
          nb: "Endringer som bare står med tall, er tatt med: loggen vet ikke hvem de gjelder.",
          nn: "Endringar som berre står med tal, er tekne med: loggen veit ikkje kven dei gjeld.",
          en:
            "Changes that stand with counts only are included: the log does not know whom they concern."
        )[language])
    }
    return lines
  }

  private func noSuchFamilyInHistory(_ id: String) -> Failure {
    let shown = plain(id)
    return .usage(
      Phrase(
        nb: "--family: verken nettverket eller loggen har noen familie med id «\(shown)»",
        nn: "--family: korkje nettverket eller loggen har nokon familie med id «\(shown)»",
        en: "--family: neither the network nor the log has a family with the id “\(shown)”"))
  }
}

extension Phrase {
  fileprivate static let rowWithKey = Phrase(
    nb: "--row: skriv tabellen og nøkkelen, som --row behov gjeld",
    nn: "--row: skriv tabellen og nøkkelen, som --row behov gjeld",
    en: "--row: write the table and the key, like --row needs debt")
}
