import Exchange
import Model
import Wording

// What was read though it is not written as the format has it.
extension FaultWords {
  /// One cell, and many.
  static let cell = Noun(
    one: Phrase(nb: "celle", nn: "celle", en: "cell"),
    many: Phrase(nb: "celler", nn: "celler", en: "cells"))

  /// How something was read; empty for what is no reading.
  func reading(_ matter: Warning.Matter) -> String {
    switch matter {
    case .fileRead(let table): fileRead(table)
    case .encodingRead(.windows1252):
      say(
        nb: "lest som Windows-1252.", nn: "lese som Windows-1252.", en: "read as Windows-1252.")
    case .encodingRead(.utf16):
      say(nb: "lest som UTF-16.", nn: "lese som UTF-16.", en: "read as UTF-16.")
    case .separatorRead(let sign): separatorRead(sign)
    case .quotesAroundLines:
      say(
        nb: "hver linje står i anførselstegn, og er lest uten dem.",
        nn: "kvar linje står i hermeteikn, og er lesen utan dei.",
        en: "each line stands between quotation marks, and was read without them.")
    case .linesAboveHeader(let count): linesAboveHeader(count)
    case .headingsRead(let headings): headingsRead(headings)
    case .cellsRead(let reading, let examples, let count): cellsRead(reading, examples, count)
    case .hiddenSheet:
      say(
        nb: "arket er skjult, og er lest.", nn: "arket er skjult, og er lese.",
        en: "the sheet is hidden, and was read.")
    case .hiddenRows(let count): hiddenRows(count)
    case .hiddenColumns(let columns): hiddenColumns(columns)
    case .mergedCells(let ranges, let more): mergedCells(ranges, more)
    default: ""
    }
  }

  private func fileRead(_ table: TableName) -> String {
    let what = table.noun.many[language]
    guard isJSON else {
      return say(
        nb: "lest som \(what).", nn: "lese som \(what).", en: "read as \(what).")
    }
    return say(
      nb: "\(it) er lest som \(what).", nn: "\(it) er lese som \(what).",
      en: "\(it) was read as \(what).")
  }

  private func separatorRead(_ sign: String) -> String {
    say(
      nb: "kolonnene er skilt med \(quoted(sign)), og er lest slik.",
      nn: "kolonnane er skilde med \(quoted(sign)), og er lesne slik.",
      en: "the columns are separated by \(quoted(sign)), and were read so.")
  }

  private func linesAboveHeader(_ count: Int) -> String {
    guard count > 1 else {
      return say(
        nb: "\(it) står over overskriftene til kolonnene og er ikke lest.",
        nn: "\(it) står over overskriftene til kolonnane og er ikkje lese.",
        en: "\(it) stands above the headings of the columns and was not read.")
    }
    let lines = language.number(count)
    return say(
      nb: "\(lines) linjer fra \(it) står over overskriftene til kolonnene og er ikke lest.",
      nn: "\(lines) linjer frå \(it) står over overskriftene til kolonnane og er ikkje lesne.",
      en: "\(lines) lines from \(it) stand above the headings of the columns and were not read.")
  }

  private func headingsRead(_ headings: [ReadCell]) -> String {
    let these = all(headings.map { quoted($0.found) + " = " + $0.meaning })
    return say(
      nb: "overskriftene er lest slik: \(these).", nn: "overskriftene er lesne slik: \(these).",
      en: "the headings were read like this: \(these).")
  }

  private func cellsRead(_ reading: CellReading, _ examples: [ReadCell], _ count: Int) -> String {
    let cells = language.count(count, FaultWords.cell)
    let isAll = examples.count == count
    let read = examples.enumerated().map { place, cell in
      let meaning = meaning(cell.meaning, reading)
      return place > 0
        ? say(
          nb: "\(quoted(cell.found)) som \(meaning)", nn: "\(quoted(cell.found)) som \(meaning)",
          en: "\(quoted(cell.found)) as \(meaning)")
        : say(
          nb: "\(quoted(cell.found)) er lest som \(meaning)",
          nn: "\(quoted(cell.found)) er lese som \(meaning)",
          en: "\(quoted(cell.found)) was read as \(meaning)")
    }
    var text = isAll ? all(read) : read.joined(separator: ", ")
    if !isAll || count > 1 {
      text +=
        isAll || examples.count == 1
        ? " (\(cells))"
        : say(nb: " … (\(cells))", nn: " … (\(cells))", en: " … (\(cells))")
    }
    if reading == .shortYear {
      return text
        + say(
          nb: "; stemmer århundret?", nn: "; stemmer hundreåret?", en: "; is the century right?")
    }
    return text + "."
  }

  /// What a cell was read as, as people write it.
  private func meaning(_ meaning: String, _ reading: CellReading) -> String {
    switch reading {
    case .term, .word:
      return meaning.split(separator: " ").map { explained(String($0)) }.joined(separator: ", ")
    case .name: return quoted(meaning)
    case .length: return LengthOfTime(meaning).map(language.length) ?? meaning
    case .day, .shortYear, .birth:
      guard let birth = Birth(meaning) else { return meaning }
      return birth.isMonthOnly ? language.month(birth.day) : language.day(birth.day)
    }
  }

  private func hiddenRows(_ count: Int) -> String {
    let rows = language.count(
      count,
      Noun(
        one: Phrase(nb: "skjult rad", nn: "skjult rad", en: "hidden row"),
        many: Phrase(nb: "skjulte rader", nn: "skjulte rader", en: "hidden rows")))
    return say(
      nb: "\(rows) er også lest.", nn: "\(rows) er òg lesne.",
      en: count == 1 ? "\(rows) was read too." : "\(rows) were read too.")
  }

  private func hiddenColumns(_ columns: [String]) -> String {
    let these = all(columns)
    return say(
      nb: "skjulte kolonner er også lest: \(these).", nn: "skjulte kolonnar er òg lesne: \(these).",
      en: "hidden columns were read too: \(these).")
  }

  private func mergedCells(_ ranges: [String], _ more: Int) -> String {
    let these = some(ranges, more)
    return say(
      nb:
        "slått sammen: \(these); bare cellen øverst til venstre har noe, de andre er lest som tomme.",
      nn:
        "slått saman: \(these); berre cella øvst til venstre har noko, dei andre er lesne som tomme.",
      en:
        "merged: \(these); only the upper left cell holds something, the others were read as empty."
    )
  }
}
