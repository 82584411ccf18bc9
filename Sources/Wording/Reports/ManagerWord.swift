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
    hiddenFamilies, hidden, fewerThanFive, hiddenNumber, newLeftOut, areasNotShown,
    whoWaitsHead, forWhomHead, whoAnswers, whoDecides, whoAsks, whoSees, whoBuilds, onTheMap

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
          "<5 betyr 1 til 4 familier. «Skjult» er et tall som holdes tilbake, så ingen kan regne seg fram til de små tallene.",
        nn:
          "<5 tyder 1 til 4 familiar. «Skjult» er eit tal som blir halde tilbake, så ingen kan rekne seg fram til dei små tala.",
        en:
          "<5 means 1 to 4 families. “Hidden” is a number that is held back, so that nobody can work out the small ones."
      )
    case .smallNumbersHidden:
      Phrase(
        nb:
          "Små tall er skjult: denne rapporten røper ikke hva en gruppe på færre enn 5 familier har. Den som legger rapporter for ulike dager ved siden av hverandre, kan likevel komme nærmere små tall.",
        nn:
          "Små tal er skjulte: denne rapporten røper ikkje kva ei gruppe på færre enn 5 familiar har. Den som legg rapportar for ulike dagar ved sida av kvarandre, kan likevel kome nærare små tal.",
        en:
          "Small numbers are hidden: this report does not tell what a group of fewer than 5 families has. Whoever lays reports for different days side by side can still come closer to small numbers."
      )
    case .smallNumbersShown:
      Phrase(
        nb:
          "Små tall er vist, fordi den som laget rapporten, har valgt det. Tallene kan peke ut familier, så rapporten er bare for dem som kan vite om familiene.",
        nn:
          "Små tal er viste, fordi den som laga rapporten, har valt det. Tala kan peike ut familiar, så rapporten er berre for dei som kan vite om familiane.",
        en:
          "Small numbers are shown, because whoever made the report chose so. They can point out families, so the report is only for those who may know of them."
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
        nb: "familier har noe kritisk", nn: "familiar har noko kritisk",
        en: "families have something critical")
    case .familiesWithNobody:
      Phrase(
        nb: "familier har et behov som ingen gjør noe med",
        nn: "familiar har eit behov som ingen gjer noko med",
        en: "families have a need that nobody does anything about")
    case .familiesWaiting:
      Phrase(
        nb: "familier venter på svar over fristen", nn: "familiar ventar på svar over fristen",
        en: "families wait for an answer past its deadline")
    case .whatToDoHeading:
      Phrase(nb: "Hva som kan gjøres", nn: "Kva som kan gjerast", en: "What can be done")
    case .kindHead: Phrase(nb: "Funn", nn: "Funn", en: "Finding")
    case .familiesHead: Phrase(nb: "Familier", nn: "Familiar", en: "Families")
    case .countHead: Phrase(nb: "Antall", nn: "Tal", en: "Number")
    case .urgentHead:
      Phrase(nb: "Kritisk", nn: "Kritisk", en: "Critical")
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
      Phrase(nb: "Median ventetid (dager)", nn: "Median ventetid (dagar)", en: "Median wait (days)")
    case .stoppedHead:
      Phrase(nb: "Stoppet her", nn: "Stoppa her", en: "Stopped here")
    case .sectorHead: Phrase(nb: "Sektor", nn: "Sektor", en: "Sector")
    case .whereHeading:
      Phrase(nb: "Fordelt på områder", nn: "Fordelt på område", en: "By area")
    case .whereText:
      Phrase(
        nb: "Hver familie er talt én gang, under det mest alvorlige funnet.",
        nn: "Kvar familie er tald éin gong, under det mest alvorlege funnet.",
        en: "Each family is counted once, under its most severe finding.")
    case .whereCaption:
      Phrase(
        nb: "Familier etter område og mest alvorlige funn",
        nn: "Familiar etter område og mest alvorlege funn",
        en: "Families by area and most severe finding")
    case .tableNotShown:
      Phrase(
        nb: "Tabellen er ikke med: tallene er så små at de ville ha pekt ut familier.",
        nn: "Tabellen er ikkje med: tala er så små at dei ville ha peikt ut familiar.",
        en: "The table is left out: its numbers are so small that they would point out families.")
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
        nb: "Hvor henvisninger blir liggende", nn: "Kvar tilvisingar blir liggjande",
        en: "Where referrals are left lying")
    case .nobodyWaits:
      Phrase(
        nb: "Ingen familie venter på et svar etter fristen.",
        nn: "Ingen familie ventar på eit svar etter fristen.",
        en: "No family waits for an answer past its deadline.")
    case .receiversCaption:
      Phrase(
        nb: "Hvem som skal svare, etter hvor mange familier som venter",
        nn: "Kven som skal svare, etter kor mange familiar som ventar",
        en: "Who is to answer, by how many families wait")
    case .questionsCaption:
      Phrase(
        nb: "Hvem som venter på svar fra hvem, over fristen",
        nn: "Kven som ventar på svar frå kven, over fristen",
        en: "Who waits for an answer from whom, past the deadline")
    case .familiesThemselves:
      Phrase(nb: "Familiene selv", nn: "Familiane sjølve", en: "The families themselves")
    case .pairsLeftOut:
      Phrase(
        nb: "Hvem som venter på hvem, vises bare der det gjelder minst 5 familier.",
        nn: "Kven som ventar på kven, blir vist berre der det gjeld minst 5 familiar.",
        en: "Who waits for whom is shown only where it is about at least 5 families.")
    case .onePersonServicesLeftOut:
      Phrase(
        nb:
          "Tjenester med bare én ansatt er ikke med i tabellen, fordi tallet da ville handlet om én person.",
        nn:
          "Tenester med berre éin tilsett er ikkje med i tabellen, fordi talet då ville handla om éin person.",
        en:
          "Services with only one employee are left out of the table, since the number would be about one person."
      )
    case .silosHeading:
      Phrase(
        nb: "Hvem deler familier uten å samarbeide", nn: "Kven deler familiar utan å samarbeide",
        en: "Who shares families without working together")
    case .mapCaption:
      Phrase(
        nb:
          "Tjenestene etter sektor: hvem som samarbeider, og hvem som deler familier uten å gjøre det. Tabellene sier det samme.",
        nn:
          "Tenestene etter sektor: kven som samarbeider, og kven som deler familiar utan å gjere det. Tabellane seier det same.",
        en:
          "The services by sector: who works together, and who shares families without doing so. The tables say the same."
      )
    case .matrixText:
      Phrase(
        nb:
          "Tallet er hvor mange familier de to tjenestene deler; tjenestene øverst har samme nummer som til venstre. + betyr samarbeid, ~ at de bare møtes gjennom en person i en tredje tjeneste, ! at ingen samarbeid er registrert.",
        nn:
          "Talet er kor mange familiar dei to tenestene deler; tenestene øvst har same nummer som til venstre. + tyder samarbeid, ~ at dei berre møtest gjennom ein person i ei tredje teneste, ! at ikkje noko samarbeid er registrert.",
        en:
          "The number is how many families the two services share; the services at the top have the same numbers as on the left. + means cooperation, ~ that they meet only through a person in a third service, ! that no cooperation is on record."
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
        nb: "Sektor mot sektor: par av tjenester som samarbeider, av mulige par",
        nn: "Sektor mot sektor: par av tenester som samarbeider, av moglege par",
        en: "Sector by sector: pairs of services that work together, of possible pairs")
    case .betweenServicesHeading:
      Phrase(nb: "Tjeneste for tjeneste", nn: "Teneste for teneste", en: "Service by service")
    case .onePerson: Phrase(nb: "én person", nn: "éin person", en: "one person")
    case .listingHeading: Phrase(nb: "Funnene", nn: "Funna", en: "The findings")
    case .prioritiesHeading:
      Phrase(nb: "Det viktigste nå", nn: "Det viktigaste no", en: "The most important now")
    case .priorityWhat: Phrase(nb: "Hva", nn: "Kva", en: "What")
    case .priorityWhere: Phrase(nb: "Hvor", nn: "Kvar", en: "Where")
    case .priorityWho: Phrase(nb: "Hvem må handle", nn: "Kven må handle", en: "Who must act")
    case .fewFamilies:
      Phrase(nb: "færre enn 5 familier", nn: "færre enn 5 familiar", en: "fewer than 5 families")
    case .hiddenFamilies:
      Phrase(
        nb: "antall familier er skjult", nn: "talet på familiar er skjult",
        en: "the number of families is hidden")
    case .whoWaitsHead: Phrase(nb: "Hvem venter", nn: "Kven ventar", en: "Who waits")
    case .forWhomHead: Phrase(nb: "På hvem", nn: "På kven", en: "For whom")
    case .hidden: Phrase(nb: "Skjult", nn: "Skjult", en: "Hidden")
    case .fewerThanFive:
      Phrase(nb: "færre enn 5", nn: "færre enn 5", en: "fewer than 5")
    case .hiddenNumber:
      Phrase(nb: "et skjult antall", nn: "eit skjult tal på", en: "a hidden number of")
    case .newLeftOut:
      Phrase(
        nb:
          "Hva som er nytt, er ikke med: sammen med rapporten for den dagen ville det røpt små tall.",
        nn:
          "Kva som er nytt, er ikkje med: saman med rapporten for den dagen ville det røpt små tal.",
        en:
          "What is new is left out: together with the report of that day it would give small numbers away."
      )
    case .areasNotShown:
      Phrase(
        nb: "Områdene er slått sammen, fordi de fleste tallene ville ha vært skjult.",
        nn: "Områda er slegne saman, fordi dei fleste tala ville ha vore skjulte.",
        en: "The areas are taken together, since most of the numbers would have been hidden.")
    case .whoAnswers:
      Phrase(
        nb: "lederne for tjenestene som skal svare", nn: "leiarane for tenestene som skal svare",
        en: "the managers of the services that are to answer")
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
