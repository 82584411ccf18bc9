/// Words of the report for managers: headings, heads of columns, captions and explanations.
public enum ManagerWord: CaseIterable, Worded, Sendable {
  case managerIntroduction, howSmallNumbersAreWritten, smallNumbersHidden, smallNumbersShown,
    tooFewFamilies, familiesFollowed, familiesUrgent, familiesWithNobody, familiesWaiting,
    whatToDoHeading, kindHead, familiesHead, countHead, urgentHead, newHead, meaningHead,
    noFindingHead, serviceHead, otherServiceHead, sharedHead, statusHead, waitingHead, medianHead,
    stoppedHead, sectorHead, whereHeading, whereText, whereCaption, tableNotShown, nobodyHeading,
    nobodyCaption, referralsHeading, nobodyWaits, receiversCaption, questionsCaption,
    familiesThemselves, pairsLeftOut, onePersonServicesLeftOut, silosHeading, mapCaption,
    matrixText, matrixCaption, pairsCaption, densityCaption, betweenServicesHeading, onePerson,
    listingHeading, prioritiesHeading, priorityWhat, priorityWhere, priorityWho, fewFamilies,
    fiveFamiliesOrMore, whoAnswers, whoDecides, whoAsks, whoSees, whoBuilds, onTheMap

  /// The words.
  public var words: Phrase {
    switch self {
    case .managerIntroduction:
      Phrase(
        nb:
          "Rapporten teller familier og viser hva som stopper opp, hvor, og hva en leder kan gjøre. Et funn er noe å se på, ikke en dom over noen.",
        nn:
          "Rapporten tel familiar og viser kva som stoppar opp, kvar, og kva ein leiar kan gjere. Eit funn er noko å sjå på, ikkje ein dom over nokon.",
        en:
          "The report counts families and shows what comes to a stop, where, and what a manager can do. A finding is something to look at, not a judgement of anyone."
      )
    case .howSmallNumbersAreWritten:
      Phrase(
        nb:
          "<5 betyr færre enn 5 familier. Et kolon (:) er et tall som er holdt tilbake, slik at ingen kan regne seg fram til de små tallene.",
        nn:
          "<5 tyder færre enn 5 familiar. Eit kolon (:) er eit tal som er halde tilbake, slik at ingen kan rekne seg fram til dei små tala.",
        en:
          "<5 means fewer than 5 families. A colon (:) is a number that is held back, so that the small ones cannot be worked out from sums."
      )
    case .smallNumbersHidden:
      Phrase(
        nb:
          "Små tall er skjult: ingen kan lese ut av rapporten hva en familie eller en gruppe på færre enn 5 familier har. Ikke bruk rapporter for andre dager til å finne det ut.",
        nn:
          "Små tal er skjulte: ingen kan lese ut av rapporten kva ein familie eller ei gruppe på færre enn 5 familiar har. Ikkje bruk rapportar for andre dagar til å finne det ut.",
        en:
          "Small numbers are hidden: no family and no group of fewer than 5 families can be read out of the report. Do not compare it with reports for other days to find them."
      )
    case .smallNumbersShown:
      Phrase(
        nb:
          "Små tall er vist, fordi den som laget rapporten, har valgt det. Den kan peke ut familier og skal bare leses av dem som kan vite om dem.",
        nn:
          "Små tal er viste, fordi den som laga rapporten, har valt det. Rapporten kan peike ut familiar og skal berre lesast av dei som kan vite om dei.",
        en:
          "Small numbers are shown, because whoever made the report chose so. It can point out families and is only for those who may know of them."
      )
    case .tooFewFamilies:
      Phrase(
        nb: "Færre enn 5 familier følges opp. En rapport ville ha pekt dem ut.",
        nn: "Færre enn 5 familiar blir følgde opp. Ein rapport ville ha peikt dei ut.",
        en: "Fewer than 5 families are followed up. A report would point them out.")
    case .familiesFollowed:
      Phrase(
        nb: "familier følges opp", nn: "familiar blir følgde opp", en: "families are followed up")
    case .familiesUrgent:
      Phrase(
        nb: "familier har noe som haster (et kritisk funn)",
        nn: "familiar har noko som hastar (eit kritisk funn)",
        en: "families have something urgent (a critical finding)")
    case .familiesWithNobody:
      Phrase(
        nb: "familier har et behov som ingen gjør noe med",
        nn: "familiar har eit behov som ingen gjer noko med",
        en: "families have a need that nobody does anything about")
    case .familiesWaiting:
      Phrase(
        nb: "familier venter på et svar som skulle ha kommet",
        nn: "familiar ventar på eit svar som skulle ha kome",
        en: "families wait for an answer that should have come")
    case .whatToDoHeading:
      Phrase(nb: "Hva som kan gjøres", nn: "Kva som kan gjerast", en: "What can be done")
    case .kindHead: Phrase(nb: "Funn", nn: "Funn", en: "Finding")
    case .familiesHead: Phrase(nb: "Familier", nn: "Familiar", en: "Families")
    case .countHead: Phrase(nb: "Antall", nn: "Tal", en: "Number")
    case .urgentHead: Phrase(nb: "Haster", nn: "Hastar", en: "Urgent")
    case .newHead: Phrase(nb: "Nytt", nn: "Nytt", en: "New")
    case .meaningHead: Phrase(nb: "Hva det betyr", nn: "Kva det tyder", en: "What it means")
    case .noFindingHead: Phrase(nb: "Ingen funn", nn: "Ingen funn", en: "No findings")
    case .serviceHead: Phrase(nb: "Tjeneste", nn: "Teneste", en: "Service")
    case .otherServiceHead:
      Phrase(nb: "Deler familier med", nn: "Deler familiar med", en: "Shares families with")
    case .sharedHead: Phrase(nb: "Felles familier", nn: "Felles familiar", en: "Shared families")
    case .statusHead: Phrase(nb: "Samarbeid", nn: "Samarbeid", en: "Cooperation")
    case .waitingHead:
      Phrase(nb: "Venter over fristen", nn: "Ventar over fristen", en: "Waiting past the deadline")
    case .medianHead:
      Phrase(
        nb: "Halvparten har ventet minst (dager)", nn: "Halvparten har venta minst (dagar)",
        en: "Half have waited at least (days)")
    case .stoppedHead:
      Phrase(nb: "Stoppet opp der", nn: "Stoppa opp der", en: "Came to a stop there")
    case .sectorHead: Phrase(nb: "Sektor", nn: "Sektor", en: "Sector")
    case .whereHeading: Phrase(nb: "Hvor det gjelder", nn: "Kvar det gjeld", en: "Where it is")
    case .whereText:
      Phrase(
        nb: "Hver familie er talt én gang, i kolonnen for det mest alvorlige funnet den har.",
        nn: "Kvar familie er tald éin gong, i kolonnen for det mest alvorlege funnet han har.",
        en: "Each family is counted once, in the column of the most severe finding it has.")
    case .whereCaption:
      Phrase(
        nb: "Familier etter område og mest alvorlige funn",
        nn: "Familiar etter område og mest alvorlege funn",
        en: "Families by area and most severe finding")
    case .tableNotShown:
      Phrase(
        nb: "Tabellen er ikke med: tallene er så små at de ville ha pekt ut familier.",
        nn: "Tabellen er ikkje med: tala er så små at dei ville ha peikt ut familiar.",
        en:
          "The table is left out: its numbers are too small to be shown without pointing out families."
      )
    case .nobodyHeading:
      Phrase(
        nb: "Hva ingen gjør, og hvor", nn: "Kva ingen gjer, og kvar",
        en: "What nobody does, and where")
    case .nobodyCaption:
      Phrase(
        nb: "Familier med et behov ingen gjør noe med, etter livsområde og område",
        nn: "Familiar med eit behov ingen gjer noko med, etter livsområde og område",
        en: "Families with a need nobody does anything about, by area of life and area")
    case .referralsHeading:
      Phrase(
        nb: "Hvor spørsmål blir liggende", nn: "Kvar spørsmål blir liggjande",
        en: "Where questions are left lying")
    case .nobodyWaits:
      Phrase(
        nb: "Ingen familie venter på et svar etter fristen.",
        nn: "Ingen familie ventar på eit svar etter fristen.",
        en: "No family waits for an answer past its deadline.")
    case .receiversCaption:
      Phrase(
        nb: "Tjenester som er spurt, etter hvor mange familier som venter",
        nn: "Tenester som er spurde, etter kor mange familiar som ventar",
        en: "Services that were asked, by how many families wait")
    case .questionsCaption:
      Phrase(
        nb: "Hvem har spurt hvem, uten å få svar innen fristen",
        nn: "Kven har spurt kven, utan å få svar innan fristen",
        en: "Who asked whom, without an answer by the deadline")
    case .familiesThemselves:
      Phrase(nb: "Familiene selv", nn: "Familiane sjølve", en: "The families themselves")
    case .pairsLeftOut:
      Phrase(
        nb: "Hvem som har spurt, står bare der det gjelder minst 5 familier.",
        nn: "Kven som har spurt, står berre der det gjeld minst 5 familiar.",
        en: "Only questions about at least 5 families are listed with who asked.")
    case .onePersonServicesLeftOut:
      Phrase(
        nb:
          "Tjenester med bare én ansatt er ikke tatt med i tabellen: en slik tjeneste er en person.",
        nn:
          "Tenester med berre éin tilsett er ikkje tekne med i tabellen: ei slik teneste er ein person.",
        en: "Services with only one employee are left out of the table: such a service is a person."
      )
    case .silosHeading:
      Phrase(
        nb: "Hvem deler familier uten å samarbeide", nn: "Kven deler familiar utan å samarbeide",
        en: "Who shares families without working together")
    case .mapCaption:
      Phrase(
        nb:
          "Tjenestene i sine sektorer: hvem som samarbeider, og hvem som deler familier uten å gjøre det. Tabellene sier det samme med ord og tall.",
        nn:
          "Tenestene i sektorane sine: kven som samarbeider, og kven som deler familiar utan å gjere det. Tabellane seier det same med ord og tal.",
        en:
          "The services in their sectors: who works together, and who shares families without doing so. The tables say the same in words and numbers."
      )
    case .matrixText:
      Phrase(
        nb:
          "Tallet er hvor mange familier tjenesten på linjen deler med tjenesten med nummeret over. + betyr at de samarbeider, ~ at de bare møtes gjennom en person i en tredje tjeneste, ! at de ikke har noe samarbeid skrevet inn.",
        nn:
          "Talet er kor mange familiar tenesta på linja deler med tenesta med nummeret over. + tyder at dei samarbeider, ~ at dei berre møtest gjennom ein person i ei tredje teneste, ! at dei ikkje har noko samarbeid skrive inn.",
        en:
          "The number is how many families the service on the line shares with the service of the number above. + means that they work together, ~ that they meet only through a person in a third service, ! that they have no cooperation on record."
      )
    case .matrixCaption:
      Phrase(
        nb: "Tjeneste mot tjeneste: felles familier og samarbeid",
        nn: "Teneste mot teneste: felles familiar og samarbeid",
        en: "Service by service: shared families and cooperation")
    case .pairsCaption:
      Phrase(
        nb: "Par som deler familier uten å samarbeide",
        nn: "Par som deler familiar utan å samarbeide",
        en: "Pairs that share families without working together")
    case .densityCaption:
      Phrase(
        nb: "Sektor mot sektor: par av tjenester som samarbeider, av dem som kunne",
        nn: "Sektor mot sektor: par av tenester som samarbeider, av dei som kunne",
        en: "Sector by sector: pairs of services that work together, of those that could")
    case .betweenServicesHeading:
      Phrase(
        nb: "Tjeneste for tjeneste", nn: "Teneste for teneste", en: "Service by service")
    case .onePerson: Phrase(nb: "én person", nn: "éin person", en: "one person")
    case .listingHeading: Phrase(nb: "Funnene", nn: "Funna", en: "The findings")
    case .prioritiesHeading:
      Phrase(nb: "Det viktigste nå", nn: "Det viktigaste no", en: "The most important now")
    case .priorityWhat: Phrase(nb: "Hva", nn: "Kva", en: "What")
    case .priorityWhere: Phrase(nb: "Hvor", nn: "Kvar", en: "Where")
    case .priorityWho: Phrase(nb: "Hvem må handle", nn: "Kven må handle", en: "Who must act")
    case .fewFamilies:
      Phrase(
        nb: "færre enn 5 familier", nn: "færre enn 5 familiar", en: "fewer than 5 families")
    case .fiveFamiliesOrMore:
      Phrase(nb: "minst 5 familier", nn: "minst 5 familiar", en: "at least 5 families")
    case .whoAnswers:
      Phrase(
        nb: "lederne for tjenestene som er spurt", nn: "leiarane for tenestene som er spurde",
        en: "the managers of the services that were asked")
    case .whoDecides:
      Phrase(
        nb: "lederne for tjenestene sammen; er det uklart hvem, Nav i kommunen",
        nn: "leiarane for tenestene saman; er det uklart kven, Nav i kommunen",
        en: "the managers of the services together; where it is unclear who, the Nav office")
    case .whoAsks:
      Phrase(
        nb: "koordinatorene, med støtte fra lederne for tjenestene",
        nn: "koordinatorane, med støtte frå leiarane for tenestene",
        en: "the coordinators, backed by the managers of the services")
    case .whoSees:
      Phrase(
        nb: "kommunen, som samordner tjenestene og bestemmer hvem som koordinerer",
        nn: "kommunen, som samordnar tenestene og avgjer kven som koordinerer",
        en: "the municipality, which coordinates the services and decides who does so")
    case .onTheMap:
      Phrase(
        nb: "på kartet og i tabellen bakerst", nn: "på kartet og i tabellen bakarst",
        en: "on the map and in the table at the end")
    case .whoBuilds:
      Phrase(
        nb: "lederne for tjenestene det gjelder", nn: "leiarane for tenestene det gjeld",
        en: "the managers of the services concerned")
    }
  }
}
