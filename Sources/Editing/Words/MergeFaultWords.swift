import Exchange
import Model
import Text
public import Wording

extension MergeFault {
  /// Why two files are not put together, and what to do: a line or more; none where an import's own
  /// words say it.
  ///
  /// - Parameters:
  ///   - other, base: what the files are called.
  ///   - interface: where it is read, which decides what is to be done.
  public func lines(
    other: String, base: String, _ language: Language, for interface: Interface = .commandLine
  ) -> [String] {
    phrases(other, base, isPage: interface == .page).map { $0[language] }
  }

  private func phrases(_ other: String, _ base: String, isPage: Bool) -> [Phrase] {
    switch self {
    case .refused: return []
    case .needsBase(let reason): return [needsBase(reason, other, isPage)]
    case .baseLacksColumns(let lacking):
      return [
        Phrase(
          nb:
            "\(base) mangler \(MergeFault.columns(lacking, .nb)): det ville sett ut som om alt der var tomt. Bruk filen slik den var da dere begynte hver for dere.",
          nn:
            "\(base) manglar \(MergeFault.columns(lacking, .nn)): det ville sett ut som om alt der var tomt. Bruk fila slik ho var då de byrja kvar for dykk.",
          en:
            "\(base) lacks \(MergeFault.columns(lacking, .en)): all of it would look as if it had been empty. Use the file as it was when you parted."
        )
      ]
    case .baseLacksTables(let tables):
      func names(_ language: Language) -> String { language.list(tables.map(language.sheetName)) }
      let agree = MergeFault.agreement(isPage)
      return [
        Phrase(
          nb:
            "\(base) har ikke \(names(.nb)), men begge de andre har rader der. Var tabellen tom da dere begynte hver for dere? \(agree.nb)",
          nn:
            "\(base) har ikkje \(names(.nn)), men begge dei andre har rader der. Var tabellen tom då de byrja kvar for dykk? \(agree.nn)",
          en:
            "\(base) does not have \(names(.en)), but both of the others have rows there. Was the table empty when you parted? \(agree.en)"
        )
      ]
    case .losses(let losses):
      let ask = Phrase(
        nb:
          "Er det en hel fil, eller bare en del av den? Filer laget med --for skal ikke flettes inn. Ingenting er endret.",
        nn:
          "Er det ei heil fil, eller berre ein del av henne? Filer laga med --for skal ikkje flettast inn. Ingenting er endra.",
        en:
          "Is it a whole file, or only a part of one? Files made with --for must not be merged. Nothing has been changed."
      )
      return losses.map { MergeFault.words($0, other) } + [ask, MergeFault.agreement(isPage)]
    }
  }

  private static func agreement(_ isPage: Bool) -> Phrase {
    isPage
      ? Phrase(
        nb: "Er det slik det skal være, kryss av for det og prøv igjen.",
        nn: "Er det slik det skal vere, kryss av for det og prøv igjen.",
        en: "If it is to be so, tick that and try again.")
      : Phrase(
        nb: "Er det slik det skal være, legg til --yes.",
        nn: "Er det slik det skal vere, legg til --yes.", en: "If it is to be so, add --yes.")
  }

  private func needsBase(
    _ reason: CommonBeginning.Reason?, _ other: String, _ isPage: Bool
  ) -> Phrase {
    let why: Phrase
    switch reason {
    case nil:
      why = Phrase(
        nb: "\(other) har ingen logg", nn: "\(other) har ingen logg", en: "\(other) has no log")
    case .noCommonChange:
      why = Phrase(
        nb: "Loggene i de to filene begynner ikke likt",
        nn: "Loggane i dei to filene byrjar ikkje likt",
        en: "The logs of the two files do not begin alike")
    case .erased:
      why = Phrase(
        nb: "Noe av den felles loggen er slettet", nn: "Noko av den felles loggen er sletta",
        en: "Something of the log that both had is erased")
    case .onlyCounts:
      why = Phrase(
        nb: "Loggene sier ikke hvilke rader som er endret siden dere hadde samme fil",
        nn: "Loggane seier ikkje kva rader som er endra sidan de hadde same fil",
        en: "The logs do not say which rows changed since you had one file")
    case .otherThanLogged:
      why = Phrase(
        nb: "Det som står i filene, er ikke det loggene sier",
        nn: "Det som står i filene, er ikkje det loggane seier",
        en: "What stands in the files is not what their logs say")
    case .mergedSince:
      return Phrase(
        nb:
          "Filene er slått sammen før, og loggene sier ikke med hva. Gi den andres fil slik den var da\(isPage ? "." : ": --base FELLES")",
        nn:
          "Filene er slått saman før, og loggane seier ikkje med kva. Gje fila til den andre slik ho var då\(isPage ? "." : ": --base FELLES")",
        en:
          "The files were put together before, and the logs do not say with what. Give the other file as it was then\(isPage ? "." : ": --base COMMON")"
      )
    }
    return isPage
      ? Phrase(
        nb: "\(why.nb). Gi også filen dere begge begynte med.",
        nn: "\(why.nn). Gje òg fila de begge byrja med.",
        en: "\(why.en). Give the file that you both began with, too.")
      : Phrase(
        nb: "\(why.nb). Gi filen dere begge begynte med: --base FELLES",
        nn: "\(why.nn). Gje fila de begge byrja med: --base FELLES",
        en: "\(why.en). Give the file that you both began with: --base COMMON")
  }

  private static func words(_ loss: LargeLoss, _ other: String) -> Phrase {
    switch loss {
    case .rows(let table, let gone, let all):
      return Phrase(
        nb: "\(Language.nb.sheetName(table)): \(gone) av \(all) rader er borte i \(other)",
        nn: "\(Language.nn.sheetName(table)): \(gone) av \(all) rader er borte i \(other)",
        en: "\(Language.en.sheetName(table)): \(gone) of \(all) rows are gone in \(other)")
    case .cells(let table, let column, let gone, let all):
      let name = table.words(column: column)
      return Phrase(
        nb:
          "\(Language.nb.sheetName(table)), \(name.nb.lowercased()): \(gone) av \(all) er tømt eller avkortet i \(other)",
        nn:
          "\(Language.nn.sheetName(table)), \(name.nn.lowercased()): \(gone) av \(all) er tømde eller avkorta i \(other)",
        en:
          "\(Language.en.sheetName(table)), \(name.en.lowercased()): \(gone) of \(all) are emptied or shortened in \(other)"
      )
    }
  }

  fileprivate static func columns(
    _ lacking: [(table: TableName, columns: [String])], _ language: Language
  ) -> String {
    language.list(
      lacking.map { table, columns in
        language.sheetName(table) + ": "
          + columns.map { table.words(column: $0)[language].lowercased() }.joined(separator: ", ")
      }, most: 4)
  }
}

extension MergeSides {
  /// What the colleague's file does not have, and what follows from that; nil where it has all.
  ///
  /// - Parameter other: what the file is called.
  public func lacking(_ other: String, _ language: Language) -> String? {
    var parts: [(Language) -> String] = []
    if !lackingTables.isEmpty {
      parts.append { [lackingTables] in $0.list(lackingTables.map($0.sheetName), most: 4) }
    }
    if !lackingColumns.isEmpty {
      parts.append { [lackingColumns] in MergeFault.columns(lackingColumns, $0) }
    }
    if parts.isEmpty { return nil }
    func what(_ language: Language) -> String { language.list(parts.map { $0(language) }) }
    return Phrase(
      nb:
        "\(other) mangler \(what(.nb)). Det blir som det er, og ingenting er tatt bort fordi det ikke står der.",
      nn:
        "\(other) manglar \(what(.nn)). Det blir som det er, og ingenting er teke bort fordi det ikkje står der.",
      en:
        "\(other) lacks \(what(.en)). That stays as it is, and nothing was taken out because it is not there."
    )[language]
  }
}
