import Model

// Words of the report for managers that are about services: referrals and silos.
extension Language {
  /// Above the referrals.
  public var referralsHeading: String {
    Phrase(
      nb: "Hvor spørsmål blir liggende",
      nn: "Kvar spørsmål blir liggjande",
      en: "Where questions are left lying")[self]
  }

  /// What the tables of referrals count.
  public func referralsText(_ families: String) -> String {
    Phrase(
      nb:
        "\(families) familier venter på svar på en henvisning der fristen er gått ut. Tabellene viser hvem som er spurt. Det kan finnes svar som ikke er skrevet inn.",
      nn:
        "\(families) familiar ventar på svar på ei tilvising der fristen er gått ut. Tabellane viser kven som er spurd. Det kan finnast svar som ikkje er skrivne inn.",
      en:
        "\(families) families wait for the answer to a referral whose deadline has passed. The tables show who was asked. There may be answers that are not recorded."
    )[self]
  }

  /// No family waits beyond a deadline.
  public var nobodyWaits: String {
    Phrase(
      nb: "Ingen familie venter på et svar etter fristen.",
      nn: "Ingen familie ventar på eit svar etter fristen.",
      en: "No family waits for an answer past its deadline.")[self]
  }

  /// The caption of the services that were asked.
  public var receiversCaption: String {
    Phrase(
      nb: "Tjenester som er spurt, etter hvor mange familier som venter",
      nn: "Tenester som er spurde, etter kor mange familiar som ventar",
      en: "Services that were asked, by how many families wait")[self]
  }

  /// The caption of who asked whom.
  public var questionsCaption: String {
    Phrase(
      nb: "Hvem har spurt hvem, uten å få svar innen fristen",
      nn: "Kven har spurt kven, utan å få svar innan fristen",
      en: "Who asked whom, without an answer by the deadline")[self]
  }

  /// The families as those who asked.
  public var familiesThemselves: String {
    Phrase(
      nb: "Familiene selv",
      nn: "Familiane sjølve",
      en: "The families themselves")[self]
  }

  /// Pairs of few families are left out.
  public var pairsLeftOut: String {
    Phrase(
      nb: "Bare spørsmål som gjelder minst 5 familier, står med avsender.",
      nn: "Berre spørsmål som gjeld minst 5 familiar, står med avsendar.",
      en: "Only questions about at least 5 families are listed with who asked.")[self]
  }

  /// Services with one employee are left out.
  public var onePersonServicesLeftOut: String {
    Phrase(
      nb:
        "Tjenester med bare én ansatt er ikke tatt med i tabellen: en slik tjeneste er en person.",
      nn:
        "Tenester med berre éin tilsett er ikkje tekne med i tabellen: ei slik teneste er ein person.",
      en: "Services with only one employee are left out of the table: such a service is a person.")[
        self]
  }

  /// How many services a list leaves out.
  public func moreServicesLeftOut(_ count: Int) -> String {
    let services = self.count(count, TableName.services.noun)
    return Phrase(
      nb: "… og \(services) til med færre familier.",
      nn: "… og \(services) til med færre familiar.",
      en: "… and \(services) more with fewer families.")[self]
  }

  /// Above the silos.
  public var silosHeading: String {
    Phrase(
      nb: "Hvem deler familier uten å samarbeide",
      nn: "Kven deler familiar utan å samarbeide",
      en: "Who shares families without working together")[self]
  }

  /// How many pairs of services share families, and how they stand to each other.
  public func silosText(sharing: String, linked: String, bridged: String, unlinked: String)
    -> String
  {
    Phrase(
      nb:
        "\(sharing) par av tjenester har minst én familie felles: \(linked) samarbeider, \(bridged) møtes bare gjennom en person i en tredje tjeneste, og \(unlinked) har ikke noe samarbeid skrevet inn.",
      nn:
        "\(sharing) par av tenester har minst éin familie felles: \(linked) samarbeider, \(bridged) møtest berre gjennom ein person i ei tredje teneste, og \(unlinked) har ikkje noko samarbeid skrive inn.",
      en:
        "\(sharing) pairs of services have at least one family in common: \(linked) work together, \(bridged) meet only through a person in a third service, and \(unlinked) have no cooperation on record."
    )[self]
  }

  /// Below the map of services.
  public var mapCaption: String {
    Phrase(
      nb:
        "Tjenestene i sine sektorer: hvem som samarbeider, og hvem som deler familier uten å gjøre det. Tabellene sier det samme med ord og tall.",
      nn:
        "Tenestene i sine sektorar: kven som samarbeider, og kven som deler familiar utan å gjere det. Tabellane seier det same med ord og tal.",
      en:
        "The services in their sectors: who works together, and who shares families without doing so. The tables say the same in words and numbers."
    )[self]
  }

  /// How the matrix is read.
  public var matrixText: String {
    Phrase(
      nb:
        "Tallet er hvor mange familier tjenesten på linjen deler med tjenesten med nummeret over. + betyr at de samarbeider, ~ at de bare møtes gjennom en person i en tredje tjeneste, ! at de ikke har noe samarbeid skrevet inn.",
      nn:
        "Talet er kor mange familiar tenesta på linja deler med tenesta med nummeret over. + tyder at dei samarbeider, ~ at dei berre møtest gjennom ein person i ei tredje teneste, ! at dei ikkje har noko samarbeid skrive inn.",
      en:
        "The number is how many families the service on the line shares with the service of the number above. + means that they work together, ~ that they meet only through a person in a third service, ! that they have no cooperation on record."
    )[self]
  }

  /// The caption of the matrix.
  public var matrixCaption: String {
    Phrase(
      nb: "Tjeneste mot tjeneste: felles familier og samarbeid",
      nn: "Teneste mot teneste: felles familiar og samarbeid",
      en: "Service by service: shared families and cooperation")[self]
  }

  /// The caption of the pairs.
  public var pairsCaption: String {
    Phrase(
      nb: "Par som deler familier uten å samarbeide",
      nn: "Par som deler familiar utan å samarbeide",
      en: "Pairs that share families without working together")[self]
  }

  /// How many pairs share few families.
  public func fewPairs(_ count: Int) -> String {
    let pairs =
      number(count) + " " + Phrase(nb: "par", nn: "par", en: count == 1 ? "pair" : "pairs")[self]
    return Phrase(
      nb: "I \(pairs) til er det færre enn 5 felles familier, eller tallet er holdt tilbake.",
      nn: "I \(pairs) til er det færre enn 5 felles familiar, eller talet er halde tilbake.",
      en: "In \(pairs) more there are fewer than 5 shared families, or the number is held back.")[
        self]
  }

  /// How many pairs a list leaves out.
  public func morePairs(_ count: Int) -> String {
    let pairs =
      number(count) + " " + Phrase(nb: "par", nn: "par", en: count == 1 ? "pair" : "pairs")[self]
    return Phrase(
      nb: "… og \(pairs) til.",
      nn: "… og \(pairs) til.",
      en: "… and \(pairs) more.")[self]
  }

  /// The caption of the sectors.
  public var densityCaption: String {
    Phrase(
      nb: "Sektor mot sektor: par av tjenester som samarbeider, av dem som kunne",
      nn: "Sektor mot sektor: par av tenester som samarbeider, av dei som kunne",
      en: "Sector by sector: pairs of services that work together, of those that could")[self]
  }

  /// `3 av 12`.
  public func ofPossible(_ linked: Int, _ possible: Int) -> String {
    let (a, b) = (number(linked), number(possible))
    return Phrase(
      nb: "\(a) av \(b)",
      nn: "\(a) av \(b)",
      en: "\(a) of \(b)")[self]
  }

  /// Above the findings one by one.
  public var listingHeading: String {
    Phrase(
      nb: "Funnene",
      nn: "Funna",
      en: "The findings")[self]
  }

  /// On the head of a column that can be sorted by.
  public var sortHint: String {
    Phrase(
      nb: "Sorter",
      nn: "Sorter",
      en: "Sort")[self]
  }

  /// Before the field that searches a table.
  public var findLabel: String {
    Phrase(
      nb: "Finn i tabellen:",
      nn: "Finn i tabellen:",
      en: "Find in the table:")[self]
  }

  /// Where a picture cannot stand.
  public func pictureLeftOut(_ caption: String) -> String {
    Phrase(
      nb: "(Bildet er ikke med her: \(caption))",
      nn: "(Biletet er ikkje med her: \(caption))",
      en: "(The picture is not here: \(caption))")[self]
  }

}
