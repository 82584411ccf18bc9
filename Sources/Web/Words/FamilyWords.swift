import Analysis
import Wording

/// The words of the family's page.
enum FamilyWords {
  static let family = Phrase(nb: "Familie", nn: "Familie", en: "Family")
  static let closed = Phrase(nb: "avsluttet ", nn: "avslutta ", en: "closed ")
  static let sheet = Phrase(nb: "Møteark", nn: "Møteark", en: "Meeting sheet")
  static let sheetFile = Phrase(nb: "moteark", nn: "moteark", en: "meeting-sheet")
  static let sheetNotNoted = Phrase(
    nb: "Det er ikke notert blant det som er delt.",
    nn: "Det er ikkje notert blant det som er delt.",
    en: "It was not noted among what was shared.")
  static let writeCoordinator = Phrase(
    nb: "skriv inn koordinatoren", nn: "skriv inn koordinatoren",
    en: "write down the coordinator")
  static let edit = Phrase(nb: "Rediger familien", nn: "Rediger familien", en: "Edit the family")
  static let add = Phrase(nb: "Legg til …", nn: "Legg til …", en: "Add …")
  static let whatNext = Phrase(nb: "Hva nå?", nn: "Kva no?", en: "What now?")
  static let whatNextText = Phrase(
    nb:
      "Skriv det første: hva trenger familien? Siden viser så hvem som gjør noe med det, og hva ingen har ansvaret for.",
    nn:
      "Skriv det første: kva treng familien? Sida viser så kven som gjer noko med det, og kva ingen har ansvaret for.",
    en:
      "Write the first one: what does the family need? The page then shows who does something about it, and what nobody is responsible for."
  )
  static let newToday = Phrase(nb: "nytt i dag", nn: "nytt i dag", en: "new today")
  static let eraseFamily = Phrase(
    nb: "Slett familien for godt …", nn: "Slett familien for godt …",
    en: "Erase the family for good …")
  static let otherHomes = Phrase(nb: "Flere hjem", nn: "Fleire heimar", en: "More homes")
  static let noOtherHomes = Phrase(
    nb: "Ingen er skrevet inn med et hjem til.", nn: "Ingen er skrivne inn med ein heim til.",
    en: "Nobody has been written down with another home.")
  static let jumpTo = Phrase(nb: "Hopp til", nn: "Hopp til", en: "Jump to")
  static let notWrittenYet = Phrase(
    nb: "Ikke skrevet inn ennå", nn: "Ikkje skrive inn enno", en: "Not written down yet")
  static let nobody = Phrase(
    nb: "INGEN har ansvaret for dette", nn: "INGEN har ansvaret for dette",
    en: "NOBODY is responsible for this")
  static let nobodyAlone = Phrase(nb: "INGEN", nn: "INGEN", en: "NOBODY")
  static let noOpenNeeds = Phrase(
    nb: "Ingen åpne behov er skrevet inn.", nn: "Ingen opne behov er skrivne inn.",
    en: "No open needs have been written down.")
  static let whomToRing = Phrase(
    nb: "Hvem du kan ringe", nn: "Kven du kan ringje", en: "Whom to ring")
  static let askSomebody = Phrase(
    nb: "skriv inn hvem som er spurt", nn: "skriv inn kven som er spurd",
    en: "write down who has been asked")
  static let alsoFound = Phrase(nb: "Verdt å se på", nn: "Verdt å sjå på", en: "Worth a look")
  static let whoDoesWhat = Phrase(nb: "Hvem gjør hva", nn: "Kven gjer kva", en: "Who does what")
  static let ecomap = Phrase(
    nb: "Hvem er rundt familien", nn: "Kven er rundt familien", en: "Who is around the family")
  static let timeline = Phrase(
    nb: "Hvordan det har gått", nn: "Korleis det har gått", en: "How it has gone")
  static let closedHasNoPicture = Phrase(
    nb: "Familien er avsluttet: bildene viser bare åpne familier.",
    nn: "Familien er avslutta: bileta viser berre opne familiar.",
    en: "The family is closed: the pictures only show open families.")
  static let whoHasIt = Phrase(nb: "hvem har det", nn: "kven har det", en: "who has it")
  static let around = Phrase(nb: "Bånd", nn: "Band", en: "Ties")
  static let nobodyAround = Phrase(
    nb: "Ingen bånd er skrevet inn.", nn: "Ingen band er skrivne inn.",
    en: "No ties have been written down.")
  static let noPeople = Phrase(
    nb: "Ingen personer er skrevet inn.", nn: "Ingen personar er skrivne inn.",
    en: "No people have been written down.")
  static let noNeeds = Phrase(
    nb: "Ingen behov er skrevet inn.", nn: "Ingen behov er skrivne inn.",
    en: "No needs have been written down.")
  static let noResponsibilities = Phrase(
    nb: "Ingen er skrevet inn med ansvar, og ingen som spurt.",
    nn: "Ingen er skrivne inn med ansvar, og ingen som spurde.",
    en: "Nobody has been written down as responsible, or as asked.")
  static let noReferrals = Phrase(
    nb: "Ingen henvisninger er skrevet inn.", nn: "Ingen tilvisingar er skrivne inn.",
    en: "No referrals have been written down.")
  static let noMoments = Phrase(
    nb: "Ingen øyeblikk er skrevet inn.", nn: "Ingen augeblikk er skrivne inn.",
    en: "No moments have been written down.")
  static let noActivities = Phrase(
    nb: "Ingen aktiviteter er skrevet inn.", nn: "Ingen aktivitetar er skrivne inn.",
    en: "No activities have been written down.")
  /// Beside a deadline that nobody gave.
  static let reckoned = Phrase(nb: "(regnet ut)", nn: "(rekna ut)", en: "(reckoned)")
  static let noConsents = Phrase(
    nb: "Ingen samtykker er skrevet inn.", nn: "Ingen samtykke er skrivne inn.",
    en: "No consents have been written down.")

  /// How firmly somebody has a need.
  static func commitment(_ party: ResponsibleParty) -> Phrase {
    switch party.commitment {
    case .accepted:
      party.isLead
        ? Phrase(nb: "ja, hovedansvar", nn: "ja, hovudansvar", en: "yes, main responsibility")
        : Phrase(nb: "har sagt ja", nn: "har sagt ja", en: "has said yes")
    case .asked: Wording.Words.Holding.legendAsked
    case .recorded: Wording.Words.Holding.legendRecorded
    case .assumed: Wording.Words.Holding.legendAssumed
    }
  }
}
