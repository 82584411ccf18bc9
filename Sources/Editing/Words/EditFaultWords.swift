import Exchange
import Model
import Text
public import Wording

extension EditFault {
  /// Why the request is not carried out, and what to do: a line or more; none where the import's
  /// own words say it.
  ///
  /// - Parameter interface: where they are read, which decides what is to be done.
  public func lines(
    _ language: Language, for interface: Interface = .commandLine, _ names: RowNames = .ids
  ) -> [String] {
    if case .line(let fault, let text, let network) = self {
      return fault.lines(text, network, language)
    }
    return phrases(language, isPage: interface == .page, names).map { $0[language] }
  }

  private func phrases(
    _ language: Language, isPage: Bool, _ names: RowNames
  ) -> [Phrase] {
    func row(_ table: TableName, _ key: [String]) -> String {
      table.noun.one[language] + " " + language.quoted(language.key(key, table, names))
    }
    switch self {
    case .refused, .line: return []
    case .noSuchRow(let table, let key, let nearest):
      return [notThere(row(table, key), nearest, language)]
    case .noSuchID(let id, let nearest):
      return [notThere("id " + language.quoted(plain(id)), nearest, language)]
    case .severalRows(let table, let keys, let more):
      let list =
        keys.map { language.quoted(language.key($0, table, names)) }
        .joined(separator: ", ") + (more > 0 ? " …" : "")
      let noun = table.noun.many[language]
      return [
        Phrase(
          nb: "Flere \(noun) passer: \(list); skriv hele nøkkelen",
          nn: "Fleire \(noun) passar: \(list); skriv heile nøkkelen",
          en: "Several \(noun) fit: \(list); write the whole key")
      ]
    case .wrongKey(let table, let columns):
      let key = columns.joined(separator: "/")
      let noun = table.noun.many[language]
      return [
        Phrase(
          nb: "Nøkkelen til \(noun) er \(key)", nn: "Nøkkelen til \(noun) er \(key)",
          en: "The key of \(noun) is \(key)")
      ]
    case .known(let table, let key, let isNew):
      let row = row(table, key)
      if !isNew {
        return [
          Phrase(
            nb: "\(row) finnes fra før", nn: "\(row) finst frå før", en: "\(row) is there already")
        ]
      }
      if isPage {
        return [
          Phrase(
            nb: "\(row) finnes fra før; åpne raden for å endre den",
            nn: "\(row) finst frå før; opne rada for å endre henne",
            en: "\(row) is there already; open the row to change it")
        ]
      }
      return [
        Phrase(
          nb: "\(row) finnes fra før; bruk samvev endre for å endre den",
          nn: "\(row) finst frå før; bruk samvev endre for å endre rada",
          en: "\(row) is there already; use samvev set to change it")
      ]
    case .idIsRenamed(let table, let id):
      let row = row(table, [id])
      if isPage {
        return [
          Phrase(
            nb: "\(row): id-en kan ikke byttes her", nn: "\(row): id-en kan ikkje bytast her",
            en: "\(row): the id cannot be changed here")
        ]
      }
      return [
        Phrase(
          nb: "\(row): en id byttes med samvev ny-id, som tar med alle som viser til den",
          nn: "\(row): ein id blir bytt med samvev ny-id, som tek med alle som viser til han",
          en: "\(row): an id is changed by rename, which takes along all that name it")
      ]
    case .noEnd(let table):
      let noun = table.noun.many[language]
      if isPage {
        return [
          Phrase(
            nb: "\(noun) har ingen slutt; velg «Ta bort» om det ble skrevet feil",
            nn: "\(noun) har ingen slutt; vel «Ta bort» om det vart skrive feil",
            en: "\(noun) have no end; choose “Take away” if it was written by mistake")
        ]
      }
      return [
        Phrase(
          nb: "\(noun) har ingen slutt; bruk samvev fjern for å ta en bort",
          nn: "\(noun) har ingen slutt; bruk samvev fjern for å ta ein bort",
          en: "\(noun) have no end; use remove to take one out")
      ]
    case .endedAlready(let table, let key, let column, let day):
      let (row, name) = (row(table, key), table.words(column: column)[language].lowercased())
      let shown = language.shownCell(day, table, column)
      if isPage {
        return [
          Phrase(
            nb: "\(row) er avsluttet fra før (\(name) \(shown)); åpne raden for å endre dagen",
            nn: "\(row) er avslutta frå før (\(name) \(shown)); opne rada for å endre dagen",
            en: "\(row) has ended already (\(name) \(shown)); open the row to change the day")
        ]
      }
      return [
        Phrase(
          nb: "\(row) er avsluttet fra før (\(name) \(shown)); bruk samvev endre for å endre dagen",
          nn: "\(row) er avslutta frå før (\(name) \(shown)); bruk samvev endre for å endre dagen",
          en: "\(row) has ended already (\(name) \(shown)); use set to change the day")
      ]
    case .named(let table, let id, let by, let more, let isUndone):
      let row = row(table, [id])
      let first =
        isPage && isUndone
        ? Phrase(
          nb: "\(row) kan ikke tas bort ennå, for dette bygger på det:",
          nn: "\(row) kan ikkje takast bort enno, for dette byggjer på det:",
          en: "\(row) cannot be taken out yet, for this builds on it:")
        : Phrase(
          nb: "\(row) kan ikke tas bort, for disse viser til raden:",
          nn: "\(row) kan ikkje takast bort, for desse viser til rada:",
          en: "\(row) cannot be taken out, for these name it:")
      let names = by.map { Phrase.same("  " + self.row($0, language, names)) }
      let rest = Phrase(
        nb: "  og \(more) til", nn: "  og \(more) til", en: "  and \(more) more")
      let cure = cureOfNamed(isUndone: isUndone, isPage: isPage)
      return [first] + names + (more > 0 ? [rest] : []) + [cure]
    case .idOfSeveral(let id, let tables):
      let shown = language.quoted(plain(id))
      let list = language.list(tables.map { $0.noun.many[language] })
      return [
        Phrase(
          nb: "\(shown) finnes i flere tabeller (\(list)); skriv tabellen foran",
          nn: "\(shown) finst i fleire tabellar (\(list)); skriv tabellen framfor",
          en: "\(shown) stands in several tables (\(list)); write the table before it")
      ]
    case .notPossible(let table):
      let noun = table.noun.many[language]
      return [
        Phrase(
          nb:
            "Det går ikke med \(noun): familier, tjenester og kontakter kan slås sammen, og det som har en id, kan få en ny",
          nn:
            "Det går ikkje med \(noun): familiar, tenester og kontaktar kan slåast saman, og det som har ein id, kan få ein ny",
          en:
            "That cannot be done with \(noun): families, services and contacts can be joined, and what has an id can get a new one"
        )
      ]
    case .idInUse(let id, let table):
      let row = row(table, [id])
      if isPage {
        return [
          Phrase(
            nb: "\(row) finnes fra før; velg en annen id",
            nn: "\(row) finst frå før; vel ein annan id",
            en: "\(row) is there already; choose another id")
        ]
      }
      return [
        Phrase(
          nb: "\(row) finnes fra før; er de to samme sak, bruk samvev slå-sammen",
          nn: "\(row) finst frå før; er dei to same sak, bruk samvev slå-saman",
          en: "\(row) is there already; if the two are the same, use join")
      ]
    case .sameRow(let id):
      let shown = language.quoted(plain(id))
      return [
        Phrase(
          nb: "\(shown) står to ganger", nn: "\(shown) står to gonger",
          en: "\(shown) is given twice")
      ]
    case .differentTables(let one, let first, let other, let second):
      let (a, b) = (row(first, [one]), row(second, [other]))
      return [
        Phrase(
          nb: "\(a) og \(b) er ikke av samme slag", nn: "\(a) og \(b) er ikkje av same slag",
          en: "\(a) and \(b) are not of one kind")
      ]
    case .cellsDiffer(let cells):
      let first = Phrase(
        nb: "De to sier ikke det samme:", nn: "Dei to seier ikkje det same:",
        en: "The two do not say the same:")
      let lines = cells.map { cell in
        let table = cell.row.table
        let name = table.words(column: cell.column)[language].lowercased()
        let kept = language.quoted(language.shownCell(cell.kept, table, cell.column, names))
        let other = language.quoted(language.shownCell(cell.other, table, cell.column, names))
        let row = self.row(cell.row, language, names)
        return Phrase(
          nb: "  \(row), \(name): \(kept) mot \(other)",
          nn: "  \(row), \(name): \(kept) mot \(other)",
          en: "  \(row), \(name): \(kept) against \(other)")
      }
      let cure =
        isPage
        ? Phrase(nb: "Rett en av dem.", nn: "Rett ein av dei.", en: "Correct one of them.")
        : Phrase(
          nb: "Rett en av dem, eller behold det første med --keep.",
          nn: "Rett ein av dei, eller hald på det første med --keep.",
          en: "Correct one of them, or keep the first with --keep.")
      return [first] + lines + [cure]
    case .networkChanged:
      return [
        Phrase(
          nb: "Nettverket ble endret mens det ble sammenlignet. Ingenting er lagret; prøv igjen.",
          nn: "Nettverket vart endra medan det vart samanlikna. Ingenting er lagra; prøv igjen.",
          en: "The network changed while it was compared. Nothing was saved; try again.")
      ]
    case .changedMeanwhile(let row):
      let first = Phrase(
        nb: "Raden er endret siden du åpnet den. Ingenting er lagret.",
        nn: "Rada er endra sidan du opna henne. Ingenting er lagra.",
        en: "The row has changed since you opened it. Nothing was saved.")
      return [first, .same("  " + changed(row, language, names))]
    case .noSuchChange, .nothingToUndo, .undoneAlready, .notUndoable, .notLatest, .changedSince:
      return undoPhrases(language, isPage: isPage, names)
    }
  }

  private func cureOfNamed(isUndone: Bool, isPage: Bool) -> Phrase {
    switch (isUndone, isPage) {
    case (true, true):
      Phrase(
        nb: "Angre først det som la dem til:", nn: "Angre først det som la dei til:",
        en: "Take back first what added them:")
    case (true, false):
      Phrase(
        nb: "Angre først det som la dem til; samvev historikk viser det.",
        nn: "Angre først det som la dei til; samvev historikk viser det.",
        en: "Take back first what added them; samvev history shows it.")
    case (false, true):
      Phrase(
        nb: "Ta dem bort først.", nn: "Ta dei bort først.", en: "Take them out first.")
    case (false, false):
      Phrase(
        nb: "Ta dem bort først, eller alle sammen med --with-all.",
        nn: "Ta dei bort først, eller alle saman med --with-all.",
        en: "Take them out first, or all together with --with-all.")
    }
  }

  private func undoPhrases(
    _ language: Language, isPage: Bool, _ names: RowNames
  ) -> [Phrase] {
    switch self {
    case .noSuchChange(let number):
      if isPage {
        return [
          Phrase(
            nb: "Det finnes ingen endring \(number).", nn: "Det finst inga endring \(number).",
            en: "There is no change \(number).")
        ]
      }
      return [
        Phrase(
          nb: "Det finnes ingen endring \(number); samvev historikk viser alle",
          nn: "Det finst inga endring \(number); samvev historikk viser alle",
          en: "There is no change \(number); history shows them all")
      ]
    case .nothingToUndo:
      return [
        Phrase(
          nb: "Det er ingenting å angre.", nn: "Det er ingenting å angre.",
          en: "There is nothing to take back.")
      ]
    case .undoneAlready(let number, let other):
      if isPage {
        return [
          Phrase(
            nb:
              "Endring \(number) er angret fra før, av endring \(other). Angrer du den, gjelder \(number) igjen.",
            nn:
              "Endring \(number) er angra frå før, av endring \(other). Angrar du den, gjeld \(number) att.",
            en:
              "Change \(number) was taken back already, by change \(other). Taking that back makes it stand again."
          )
        ]
      }
      return [
        Phrase(
          nb:
            "Endring \(number) er angret fra før, av endring \(other); samvev angre med nummer \(other) gjør den om igjen",
          nn:
            "Endring \(number) er angra frå før, av endring \(other); samvev angre med nummer \(other) gjer henne om att",
          en:
            "Change \(number) was taken back already, by change \(other); undo \(other) makes it stand again"
        )
      ]
    case .notUndoable(let number, let logged, let earlier):
      let isErased = logged.entry.way == .forget || logged.entry.by.isEmpty
      let why =
        isErased
        ? Phrase(
          nb: "Endring \(number) kan ikke angres: noe av det som sto der, er slettet for godt.",
          nn: "Endring \(number) kan ikkje angrast: noko av det som stod der, er sletta for godt.",
          en:
            "Change \(number) cannot be taken back: some of what stood there has been erased for good."
        )
        : Phrase(
          nb:
            "Endring \(number) kan ikke angres: loggen har bare tallet på rader. Hent heller en sikkerhetskopi.",
          nn:
            "Endring \(number) kan ikkje angrast: loggen har berre talet på rader. Hent heller ein tryggleikskopi.",
          en:
            "Change \(number) cannot be taken back: the log has only the number of rows. Use a backup instead."
        )
      let hint = earlier.map { earlier in
        Phrase(
          nb: "Den siste som kan angres, er endring \(earlier).",
          nn: "Den siste som kan angrast, er endring \(earlier).",
          en: "The latest that can be taken back is change \(earlier).")
      }
      return [why] + (hint.map { [$0] } ?? [])
    case .notLatest(let number, let other):
      return [
        Phrase(
          nb:
            "Endring \(number) er den første innlesingen, og endring \(other) står på den; angre først den",
          nn:
            "Endring \(number) er den første innlesinga, og endring \(other) står på henne; angre først den",
          en:
            "Change \(number) is the first import, and change \(other) stands on it; take that back first"
        )
      ]
    case .changedSince(let number, let rows, let more):
      let first = Phrase(
        nb: "Endring \(number) kan ikke angres, for disse er endret siden:",
        nn: "Endring \(number) kan ikkje angrast, for desse er endra sidan:",
        en: "Change \(number) cannot be taken back, for these have changed since:")
      let lines = rows.map { Phrase.same("  " + changed($0, language, names)) }
      let rest = Phrase(nb: "  og \(more) til", nn: "  og \(more) til", en: "  and \(more) more")
      return [first] + lines + (more > 0 ? [rest] : [])
    default: return []
    }
  }

  /// How a row stands, beside how a change left it.
  private func changed(
    _ row: ChangedRow, _ language: Language, _ names: RowNames
  ) -> String {
    let name = (row.now ?? row.left).map { language.name(ofRow: $0, row.table, names) } ?? ""
    guard let now = row.now else {
      return Phrase(
        nb: "\(name): er ikke der lenger", nn: "\(name): er ikkje der lenger",
        en: "\(name): is not there any more")[language]
    }
    guard let left = row.left else {
      return Phrase(
        nb: "\(name): er kommet til igjen", nn: "\(name): er komen til att",
        en: "\(name): is there again")[language]
    }
    return name + ": "
      + language.differences(left, now, row.table, names).joined(separator: ", ")
  }

  private func row(_ key: RowKey, _ language: Language, _ names: RowNames) -> String {
    key.table.noun.one[language] + " " + language.key(key.cells, key.table, names)
  }

  private func notThere(_ what: String, _ nearest: String?, _ language: Language) -> Phrase {
    let hint = nearest.map { language.quoted(plain($0)) }
    return Phrase(
      nb: "\(what) finnes ikke" + (hint.map { "; mente du \($0)?" } ?? ""),
      nn: "\(what) finst ikkje" + (hint.map { "; meinte du \($0)?" } ?? ""),
      en: "\(what) is not there" + (hint.map { "; did you mean \($0)?" } ?? ""))
  }
}

extension Phrase {
  /// The same in every language.
  fileprivate static func same(_ text: String) -> Phrase { Phrase(nb: text, nn: text, en: text) }
}
