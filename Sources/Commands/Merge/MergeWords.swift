import Editing
import Exchange
import Model
import Reports
import Text
import Wording

/// What is said of a merge.
struct MergeWords {
  private let sides: MergeSides
  private let answers: ConflictAnswers
  private let session: Session
  /// What the other file is called.
  private let other: String

  init(_ sides: MergeSides, _ answers: ConflictAnswers, other: String, _ session: Session) {
    self.sides = sides
    self.answers = answers
    self.other = plain(other)
    self.session = session
  }

  private var language: Language { session.language }

  // MARK: Conflicts

  /// The conflicts in which nothing was chosen, and how it is done.
  ///
  /// - Parameter sheet: the sheet in which that is done; nil where none was asked for.
  func open(_ sheet: String?) -> [Phrase] {
    let open = answers.merge.open
    let ours = SideLog(open, in: sides.logs.ours, day: Session.localDay)
    let theirs = SideLog(open, in: sides.logs.theirs, day: Session.localDay)
    let count = language.number(open.count)
    var lines = [
      Phrase(
        nb:
          open.count == 1
          ? "Filene sier ulike ting ett sted. Ingenting er skrevet:"
          : "Filene sier ulike ting \(count) steder. Ingenting er skrevet:",
        nn:
          open.count == 1
          ? "Filene seier ulike ting éin stad. Ingenting er skrive:"
          : "Filene seier ulike ting \(count) stader. Ingenting er skrive:",
        en:
          open.count == 1
          ? "The files say different things in one place. Nothing was written:"
          : "The files say different things in \(count) places. Nothing was written:")
    ]
    var suggested: Set<RowKey> = []
    for (place, conflict) in open.enumerated() {
      lines.append(
        .code(
          language.sentence(
            conflict, ours: ours, theirs: theirs,
            other: Phrase(nb: "den andre", nn: "den andre", en: "the other")[language])))
      let isLast = place + 1 == open.count || open[place + 1].place.row != conflict.place.row
      if isLast, let suggestion = language.suggestionOfBoth(conflict),
        suggested.insert(conflict.place.row).inserted
      {
        lines.append(.code("  " + suggestion))
      }
    }
    return lines + [howToChoose(sheet)]
  }

  private func howToChoose(_ sheet: String?) -> Phrase {
    guard let sheet else {
      return Phrase(
        nb:
          "Legg til --conflicts konflikter.csv: da får du dem i et ark, der du velger og kjører kommandoen igjen.",
        nn:
          "Legg til --conflicts konfliktar.csv: då får du dei i eit ark, der du vel og køyrer kommandoen om att.",
        en:
          "Add --conflicts conflicts.csv: that gives you a sheet of them in which you choose, and then run the command again."
      )
    }
    let name = plain(sheet)
    return Phrase(
      nb:
        "De står i \(name). Skriv i kolonnen take: min (det du har), deres (det den andre har), felles (slik det var) eller begge (to ting som fikk samme id). Kjør så kommandoen igjen.",
      nn:
        "Dei står i \(name). Skriv i kolonnen take: min (det du har), deira (det den andre har), felles (slik det var) eller begge (to ting som fekk same id). Køyr så kommandoen om att.",
      en:
        "They are in \(name). Write in the column take: ours (what you have), theirs (what the other has), base (as it was) or both (two things that got the same id). Then run the command again."
    )
  }

  /// Lines of the sheet that do not fit what stands there.
  func misfits(_ sheet: String) -> [Phrase] {
    let name = plain(sheet)
    var lines = answers.misfits.map { line, why in
      let place = line.place
      let what =
        language.key(place)
        + (place.column.map { ", \(place.table.words(column: $0)[language])" } ?? "")
      let words =
        switch why {
        case .noConflict:
          Phrase(
            nb: "her er det ingen konflikt lenger", nn: "her er det ingen konflikt lenger",
            en: "there is no conflict here any more")
        case .otherValues:
          Phrase(
            nb: "arket sier noe annet enn det som står der nå",
            nn: "arket seier noko anna enn det som står der no",
            en: "the sheet says something else than what stands there now")
        case .notBoth:
          Phrase(
            nb: "«begge» går bare når begge har en ny rad med samme id",
            nn: "«begge» går berre når begge har ei ny rad med same id",
            en: "“both” is only for a row with an id that is new on both sides")
        case .contradiction(let other):
          Phrase(
            nb: "i linje \(other) er det valgt noe annet for den samme raden",
            nn: "i linje \(other) er det valt noko anna for den same rada",
            en: "in line \(other) something else is chosen for the same row")
        }
      return Phrase(
        nb: "\(name), linje \(line.number), \(what): \(words.nb)",
        nn: "\(name), linje \(line.number), \(what): \(words.nn)",
        en: "\(name), line \(line.number), \(what): \(words.en)")
    }
    lines.append(
      Phrase(
        nb:
          "Ingenting er skrevet. Rett linjene eller slett dem, og kjør igjen; det som fortsatt er en konflikt, kommer tilbake i arket.",
        nn:
          "Ingenting er skrive. Rett linjene eller slett dei, og køyr om att; det som framleis er ein konflikt, kjem att i arket.",
        en:
          "Nothing was written. Correct the lines or delete them and run it again; what is still a conflict comes back into the sheet."
      ))
    return lines
  }

  // MARK: What came in

  /// What comes in, table by table.
  func table(_ edit: Edit) -> [String] {
    var table = TextTable([
      TextTable.Head(Phrase(nb: "Tabell", nn: "Tabell", en: "Table")[language]),
      TextTable.Head(Phrase(nb: "nye", nn: "nye", en: "added")[language], isNumber: true),
      TextTable.Head(Phrase(nb: "endret", nn: "endra", en: "changed")[language], isNumber: true),
      TextTable.Head(
        Phrase(nb: "tatt bort", nn: "tekne bort", en: "removed")[language], isNumber: true),
    ])
    let changes = answers.merge.changes
    if changes.isEmpty { return [] }
    for name in TableName.allCases {
      let rows = changes.filter { $0.table == name }
      if rows.isEmpty { continue }
      let (added, removed) = (rows.count { $0.before == nil }, rows.count { $0.after == nil })
      table.add(
        [language.sheetName(name)]
          + [added, rows.count - added - removed, removed].map { language.number($0) })
    }
    return table.lines(width: session.console.width)
  }

  /// What followed from what was chosen: new ids, and what did not come in.
  var settled: [String] {
    let ids = answers.merge.newIDs.map { table, old, new in
      let noun = table.noun.one[language]
      return Phrase(
        nb: "Ny id: \(noun) \(plain(old)) fra \(other) er nå \(new), også der den er nevnt",
        nn: "Ny id: \(noun) \(plain(old)) frå \(other) er no \(new), òg der han er nemnd",
        en: "New id: \(noun) \(plain(old)) of \(other) is now \(new), also where it is named")[
          language]
    }
    return ids + language.leftOut(answers.merge)
  }

  /// What is said where nothing comes in.
  var nothing: [String] {
    if !answers.takes.isEmpty {
      return settled + [
        Phrase(
          nb: "Ingenting er endret: det du valgte, står der fra før.",
          nn: "Ingenting er endra: det du valde, står der frå før.",
          en: "Nothing was changed: what you chose stands there already.")[language]
      ]
    }
    return [
      Phrase(
        nb: "\(other) har ikke noe nytt. Ingenting er endret.",
        nn: "\(other) har ikkje noko nytt. Ingenting er endra.",
        en: "\(other) has nothing new. Nothing was changed.")[language]
    ]
  }

  /// A refusal of both sides together: each by itself keeps the rules.
  func together(_ failure: Failure) -> Failure {
    guard failure.status == .refused else { return failure }
    if !answers.takes.isEmpty {
      let chosen = Phrase(
        nb: "Det som er valgt i arket, går ikke sammen. Ingenting er skrevet. Velg på nytt:",
        nn: "Det som er valt i arket, går ikkje saman. Ingenting er skrive. Vel på nytt:",
        en: "What is chosen in the sheet does not go together. Nothing was written. Choose again:")
      return Failure(.refused, lines: [chosen] + failure.lines)
    }
    let first = Phrase(
      nb:
        "Hver for seg er filene i orden, men endringene i de to bryter en regel sammen. Ingenting er skrevet. Rett det i den ene filen, og prøv igjen:",
      nn:
        "Kvar for seg er filene i orden, men endringane i dei to bryt ein regel saman. Ingenting er skrive. Rett det i den eine fila, og prøv igjen:",
      en:
        "Each file is in order by itself, but the changes of the two break a rule together. Nothing was written. Correct it in one of the files and try again:"
    )
    return Failure(.refused, lines: [first] + failure.lines)
  }
}
