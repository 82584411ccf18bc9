import Terms
public import Model

/// What a workbook says beside its tables.
public enum WorkbookLine: Sendable {
  case howToUse, rows, headings, ids, days, readIn, mistakes, keepSafe
  case sheet, whatItHolds
  case column, word, meaning, code, kindOfReferral
  case unknownWordTitle, unknownWord, severalTitle, several, severalSheetsTitle, severalSheets
  case unknownIDTitle
  case isTemplate, exampleRows, strikeServices, start, isForSomebody
  case familyCoordinator
}

extension Language {
  /// A line of a workbook.
  public subscript(workbook line: WorkbookLine) -> String { line.words[self] }

  /// What is said where an id is not in the sheet it should be in.
  public func unknownID(sheet: String) -> String {
    let name = quoted(sheet)
    return Phrase(
      nb:
        "Dette står ikke som id i arket \(name). Et navn går også, når bare én har det. Behold det likevel?",
      nn:
        "Dette står ikkje som id i arket \(name). Eit namn går òg, når berre éin har det. Behalde det likevel?",
      en:
        "This is no id in the sheet \(name). A name will do too, when only one has it. Keep it all the same?"
    )[self]
  }

  /// The comment on a heading: what to write there, and the code of the column.
  public func note(_ table: TableName, column: String) -> String {
    let code = Phrase(nb: "Kode", nn: "Kode", en: "Code")[self] + ": " + column
    guard let explanation = table.explanation(column: column)?[self] else { return code }
    return inWords(explanation) + "\n" + code
  }

  /// An explanation that was written for those who see codes, for those who see words.
  public func inWords(_ explanation: String) -> String {
    // In English the codes are words that mean other things too.
    if self == .en { return explanation }
    var text = ""
    var word = ""
    for character in explanation + "\n" {
      if character.isLetter {
        word.append(character)
      } else {
        text += spoken[word]?[self] ?? word
        text.append(character)
        word = ""
      }
    }
    return String(text.dropLast())
  }
}

/// The codes that stand in explanations, and the words for them.
private let spoken: [String: Phrase] = [
  "serves": TieKind.serves.words, "collaborates": TieKind.collaborates.words,
  "kin": TieKind.kin.words,
  "private": Phrase(nb: "«eget nettverk»", nn: "«eige nettverk»", en: "“own network”"),
  "coordinator": WorkbookLine.familyCoordinator.words,
  "families": TableName.families.noun.many.capitalised,
  "services": TableName.services.noun.many.capitalised,
  "deadlines": TableName.deadlines.noun.many.capitalised,
  "referrals": TableName.referrals.noun.many.capitalised,
  "born": Phrase(nb: "født", nn: "fødd", en: "born"),
  "kind": Phrase(nb: "type", nn: "type", en: "kind"),
  "answered": Phrase(nb: "besvart", nn: "svart", en: "answered"),
]

extension WorkbookLine {
  fileprivate var words: Phrase {
    switch self {
    case .howToUse:
      Phrase(nb: "Slik bruker du det", nn: "Slik bruker du det", en: "How to use it")
    case .rows:
      Phrase(
        nb:
          "Én rad er én ting: en familie, en person, et behov. Rett i raden, eller skriv en ny nederst.",
        nn:
          "Éi rad er éin ting: ein familie, ein person, eit behov. Rett i rada, eller skriv ei ny nedst.",
        en:
          "One row is one thing: a family, a person, a need. Change the row, or write a new one at the end."
      )
    case .headings:
      Phrase(
        nb:
          "Hold pekeren over en overskrift for å se hva som skal stå der. Der det kommer en pil, velger du fra en liste.",
        nn:
          "Hald peikaren over ei overskrift for å sjå kva som skal stå der. Der det kjem ei pil, vel du frå ei liste.",
        en:
          "Hold the pointer over a heading to see what belongs there. Where an arrow comes up, choose from a list."
      )
    case .ids:
      Phrase(
        nb:
          "Id-en binder arkene sammen. Velg en kort id som ikke røper hvem det er, og la den være som den er.",
        nn:
          "Id-en bind arka saman. Vel ein kort id som ikkje røper kven det er, og lat han vere som han er.",
        en:
          "The id ties the sheets together. Choose a short one that does not give away who it is, and leave it as it is."
      )
    case .days:
      Phrase(
        nb: "En tom rute betyr «vet ikke» eller «ingen». Ikke skriv en dag du ikke vet.",
        nn: "Ei tom rute betyr «veit ikkje» eller «ingen». Ikkje skriv ein dag du ikkje veit.",
        en: "An empty cell means “not known” or “none”. Do not write a day that you do not know.")
    case .readIn:
      Phrase(
        nb:
          "Lagre, og les inn: samvev import familier.sqlite FIL.xlsx. Med --check ser du først hva som blir endret.",
        nn:
          "Lagre, og les inn: samvev import familier.sqlite FIL.xlsx. Med --check ser du først kva som blir endra.",
        en:
          "Save it, and read it in: samvev import familier.sqlite FILE.xlsx. With --check you first see what would change."
      )
    case .mistakes:
      Phrase(
        nb:
          "Er noe feil, står det hvilket ark, hvilken rad og hva som ville vært riktig. Da er ingenting lagret: rett, og les inn på nytt.",
        nn:
          "Er noko feil, står det kva ark, kva rad og kva som ville vore rett. Då er ingenting lagra: rett, og les inn på nytt.",
        en:
          "If something is wrong, it says which sheet, which row and what would be right. Nothing is saved then: correct it and read it in again."
      )
    case .keepSafe:
      Phrase(
        nb:
          "Filen handler om familier. Ta like godt vare på den som på nettverket, og slett den når du er ferdig.",
        nn:
          "Fila handlar om familiar. Ta like godt vare på ho som på nettverket, og slett ho når du er ferdig.",
        en:
          "The file is about families. Keep it as safe as the network, and delete it when you are done."
      )
    case .sheet: Phrase(nb: "Ark", nn: "Ark", en: "Sheet")
    case .whatItHolds: Phrase(nb: "Hva en rad er", nn: "Kva ei rad er", en: "What a row is")
    case .column: Phrase(nb: "Kolonne", nn: "Kolonne", en: "Column")
    case .word: Phrase(nb: "Ord", nn: "Ord", en: "Word")
    case .meaning: Phrase(nb: "Hva det betyr", nn: "Kva det betyr", en: "What it means")
    case .code: Phrase(nb: "Kode", nn: "Kode", en: "Code")
    case .kindOfReferral:
      Phrase(nb: "Type (Henvisninger)", nn: "Type (Tilvisingar)", en: "Kind (Referrals)")
    case .unknownWordTitle:
      Phrase(nb: "Ordet er ikke på listen", nn: "Ordet er ikkje på lista", en: "Not on the list")
    case .unknownWord:
      Phrase(
        nb: "Velg et ord fra listen, eller la ruten være tom. Arket «Ord» sier hva de betyr.",
        nn: "Vel eit ord frå lista, eller lat ruta vere tom. Arket «Ord» seier kva dei betyr.",
        en:
          "Choose a word from the list, or leave the cell empty. The sheet “Words” says what they mean."
      )
    case .severalTitle: Phrase(nb: "Ett eller flere", nn: "Eitt eller fleire", en: "One or more")
    case .several:
      Phrase(
        nb: "Velg ett, eller skriv flere med komma mellom.",
        nn: "Vel eitt, eller skriv fleire med komma mellom.",
        en: "Choose one, or write several with commas between.")
    case .severalSheetsTitle:
      Phrase(nb: "Listen har bare noen", nn: "Lista har berre nokre", en: "The list has only some")
    case .severalSheets:
      Phrase(
        nb:
          "Listen viser id-ene fra ett ark. Id-er fra andre ark kan skrives inn; hva som passer, står i overskriften.",
        nn:
          "Lista viser id-ane frå eitt ark. Id-ar frå andre ark kan skrivast inn; kva som passar, står i overskrifta.",
        en:
          "The list shows the ids of one sheet. Ids of other sheets can be typed; the heading says which belong here."
      )
    case .unknownIDTitle:
      Phrase(nb: "Fant ikke id-en", nn: "Fann ikkje id-en", en: "No such id")
    case .isTemplate:
      Phrase(
        nb: "Et tomt nettverk til å fylle ut", nn: "Eit tomt nettverk til å fylle ut",
        en: "An empty network to fill in")
    case .exampleRows:
      Phrase(
        nb:
          "Radene som begynner med «eksempel», er oppdiktet og viser hvordan en rad kan se ut. Slett dem i alle arkene før du leser inn.",
        nn:
          "Radene som byrjar med «eksempel», er oppdikta og viser korleis ei rad kan sjå ut. Slett dei i alle arka før du les inn.",
        en:
          "The rows that begin with “example” are made up and show what a row can look like. Delete them in all sheets before you read it in."
      )
    case .strikeServices:
      Phrase(
        nb:
          "Arket «Tjenester» er fylt ut med tjenester som en kommune ofte har. Slett dem dere ikke har, rett navnene, og legg til egne.",
        nn:
          "Arket «Tenester» er fylt ut med tenester som ein kommune ofte har. Slett dei de ikkje har, rett namna, og legg til eigne.",
        en:
          "The sheet “Services” is filled with services that a Norwegian municipality usually has. Delete those you do not have, correct the names, and add your own."
      )
    case .start:
      Phrase(
        nb: "Begynn med Familier, Personer, Kontakter, Behov og Ansvar. Resten kan vente.",
        nn: "Byrj med Familiar, Personar, Kontaktar, Behov og Ansvar. Resten kan vente.",
        en: "Begin with Families, People, Contacts, Needs and Responsibilities. The rest can wait.")
    case .isForSomebody: Phrase(Terms.isForSomebody)
    case .familyCoordinator:
      Phrase(nb: "familiekoordinator", nn: "familiekoordinator", en: "family coordinator")
    }
  }
}
