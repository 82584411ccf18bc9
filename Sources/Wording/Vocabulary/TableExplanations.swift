public import Model

extension TableName {
  /// What a row of the table is, in a sentence or two.
  public var explanation: Phrase {
    switch self {
    case .families:
      Phrase(
        nb:
          "En husstand som følges opp. Den har et kallenavn: hva den heter, har ingen i et møte bruk for.",
        nn:
          "Ein husstand som blir følgd opp. Han har eit kallenamn: kva han heiter, har ingen i eit møte bruk for.",
        en:
          "A household that is followed up. It has an alias: its name is nobody's business in a meeting."
      )
    case .people:
      Phrase(
        nb: "Et menneske i en familie, voksen eller barn.",
        nn: "Eit menneske i ein familie, vaksen eller barn.",
        en: "A human being in a family, adult or child.")
    case .homes:
      Phrase(
        nb:
          "Enda en husstand som en person hører til, eller hørte til: to hjem, et barn som har flyttet.",
        nn:
          "Endå ein husstand som ein person høyrer til, eller høyrde til: to heimar, eit barn som har flytt.",
        en:
          "Another household that a person belongs to, or belonged to: two homes, a child who has moved."
      )
    case .services:
      Phrase(
        nb:
          "En enhet som gjør noe for folk: et Nav-kontor, en skole, barnevernet, en frivilligsentral. Familiens eget nettverk føres også her, med sektoren private.",
        nn:
          "Ei eining som gjer noko for folk: eit Nav-kontor, ein skule, barnevernet, ein frivilligsentral. Familien sitt eige nettverk blir òg ført her, med sektoren private.",
        en:
          "A unit that does something for people: a Nav office, a school, child welfare, a volunteer centre. The family's own network is entered here too, with the sector private."
      )
    case .contacts:
      Phrase(
        nb:
          "Et menneske i en tjeneste: saksbehandler, lærer, helsesykepleier, frivillig, familiekoordinator.",
        nn:
          "Eit menneske i ei teneste: saksbehandlar, lærar, helsesjukepleiar, frivillig, familiekoordinator.",
        en: "A human being in a service: caseworker, teacher, nurse, volunteer, family coordinator."
      )
    case .ties:
      Phrase(
        nb: "Hvem som hjelper hvem, samarbeider eller er i slekt, og fra når til når.",
        nn: "Kven som hjelper kven, samarbeider eller er i slekt, og frå når til når.",
        en: "Who has to do with whom, from when until when: help, cooperation or kinship.")
    case .needs:
      Phrase(
        nb: "Noe en familie, eller én i den, trenger.",
        nn: "Noko ein familie, eller éin i han, treng.",
        en: "Something that a family, or one person in it, needs.")
    case .responsibilities:
      Phrase(
        nb: "Hvem som har ansvaret for et behov. Bare et ja som er sagt, regnes som et ja.",
        nn: "Kven som har ansvaret for eit behov. Berre eit ja som er sagt, blir rekna som eit ja.",
        en: "Who does something about a need. Only a yes that was said counts as one.")
    case .referrals:
      Phrase(
        nb:
          "En henvendelse til noen som skal svare: en henvisning, en søknad, en bekymringsmelding.",
        nn:
          "Ein førespurnad til nokon som skal svare: ei tilvising, ein søknad, ei uromelding.",
        en:
          "A question from one to another that wants an answer: a referral, an application, a notice of concern."
      )
    case .activities:
      Phrase(
        nb: "At noe ble gjort, på en dag, av noen; aldri hva som ble sagt.",
        nn: "At noko vart gjort, på ein dag, av nokon; aldri kva som vart sagt.",
        en: "That something was done, on a day, by someone; never what was said.")
    case .agreements:
      Phrase(
        nb:
          "Hva noen har lovet å gjøre, og innen når. Et løfte om å svare på en henvisning nevner den.",
        nn:
          "Kva nokon har lova å gjere, og innan når. Ein lovnad om å svare på ei tilvising nemner ho.",
        en:
          "What somebody has promised to do, and by when. A promise to answer a referral names it.")
    case .goals:
      Phrase(
        nb: "Et mål i familiens plan.", nn: "Eit mål i planen til familien.",
        en: "A goal in the family's plan.")
    case .moments:
      Phrase(
        nb: "Noe som hendte og betydde noe: et lite øyeblikk eller et vendepunkt.",
        nn: "Noko som hende og betydde noko: eit lite augeblikk eller eit vendepunkt.",
        en: "Something that happened and mattered: a small moment or a turning point.")
    case .consents:
      Phrase(
        nb: "Hva en tjeneste får dele med en annen, etter samtykke.",
        nn: "Kva ei teneste får dele med ei anna, etter samtykke.",
        en: "What one service may share with another, by consent.")
    case .deadlines:
      Phrase(
        nb:
          "Hvor lenge svaret på et slag henvisning kan ta. Uten denne filen gjelder de norske fristene i docs/deadlines.csv; med den gjelder bare det som står i den.",
        nn:
          "Kor lenge svaret på eit slag tilvising kan ta. Utan denne fila gjeld dei norske fristane i docs/deadlines.csv; med ho gjeld berre det som står i ho.",
        en:
          "How long the answer to a kind of referral may take. Without this file the Norwegian deadlines of docs/deadlines.csv hold; with it, only what it says."
      )
    }
  }

  /// What to write in a column of the table, in a line; nil where it has no such column.
  public func explanation(column: String) -> Phrase? {
    (networkColumns[self] ?? workColumns[self] ?? planColumns[self])?[column]
  }
}
