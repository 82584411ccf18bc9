/// Words of the report for managers: headings, heads of columns, captions and explanations.
public enum ManagerWord: CaseIterable, Worded, Sendable {
  case managerIntroduction, howSmallNumbersAreWritten, someAreHidden, notCounted,
    smallNumbersHidden, smallNumbersShown,
    tooFewFamilies, familiesFollowed, familiesUrgent, familiesWithNobody, familiesWaiting,
    whatToDoHeading, whatToDoText, kindHead, familiesHead, urgentHead, newHead, actionHead,
    meaningHead, withoutNumber, noFindingHead, serviceHead, otherServiceHead, sharedHead,
    statusHead, waitingHead,
    medianHead,
    stoppedHead, sectorHead, whereHeading, whereText, whereCaption, tableNotShown, nobodyHeading,
    nobodyCaption, referralsHeading, nobodyWaits, receiversCaption, questionsCaption,
    familiesThemselves, onePersonServicesLeftOut, silosHeading, mapCaption,
    pairsCaption, whoShouldMeet, densityCaption, betweenServicesHeading, onePerson,
    listingHeading, prioritiesHeading, priorityWhat, priorityWhere, priorityWho,
    priorityWhereAndWho,
    priorityTakes,
    fewFamilies, someFamilies, hidden, fewerThanFive, hiddenNumber, areasNotShown,
    allAreasTogether, whoWaitsHead, forWhomHead, whoAnswers, whoDecides, whoAsks, whoSees,
    whoBuilds, takesOneCall, takesCalls, theNavOffice, takesAQuestion, takesAContact,
    theMunicipality, takesAService, takesAMeeting, nothingBetter, endingsHeading,
    endingsText, endingSoonHead, endingLaterHead

  /// The words.
  public var words: Phrase {
    switch self {
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
        nb: "familier har et behov som ingen har ansvaret for",
        nn: "familiar har eit behov som ingen har ansvaret for",
        en: "families have a need that nobody is responsible for")
    case .familiesWaiting:
      Phrase(
        nb: "familier venter på svar over fristen", nn: "familiar ventar på svar over fristen",
        en: "families wait for an answer past its deadline")
    case .kindHead: Phrase(nb: "Funn", nn: "Funn", en: "Finding")
    case .familiesHead: Phrase(nb: "Familier", nn: "Familiar", en: "Families")
    case .urgentHead:
      Phrase(nb: "Kritisk", nn: "Kritisk", en: "Critical")
    case .newHead: Phrase(nb: "Nytt", nn: "Nytt", en: "New")
    case .noFindingHead: Phrase(nb: "Ingen funn", nn: "Ingen funn", en: "No findings")
    case .serviceHead: Phrase(nb: "Tjeneste", nn: "Teneste", en: "Service")
    case .otherServiceHead:
      Phrase(nb: "Deler familier med", nn: "Deler familiar med", en: "Shares families with")
    case .sharedHead: Phrase(nb: "Felles familier", nn: "Felles familiar", en: "Shared families")
    case .statusHead: Phrase(nb: "Samarbeid", nn: "Samarbeid", en: "Cooperation")
    case .waitingHead:
      Phrase(nb: "Venter over fristen", nn: "Ventar over fristen", en: "Waiting past the deadline")
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
        nb: "Hva ingen har ansvaret for, og hvor", nn: "Kva ingen har ansvaret for, og kvar",
        en: "What nobody is responsible for, and where")
    case .nobodyCaption:
      Phrase(
        nb: "Familier med et behov ingen har ansvaret for, etter livsområde og område",
        nn: "Familiar med eit behov ingen har ansvaret for, etter livsområde og område",
        en: "Families with a need nobody is responsible for, by area of life and area")
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
    case .onePersonServicesLeftOut:
      Phrase(
        nb:
          "Tjenester med bare én ansatt er ikke nevnt, fordi tallet da ville handlet om én person.",
        nn:
          "Tenester med berre éin tilsett er ikkje nemnde, fordi talet då ville handla om éin person.",
        en:
          "Services with only one employee are not named, since the number would be about one person."
      )
    case .silosHeading:
      Phrase(
        nb: "Hvem deler familier uten å samarbeide", nn: "Kven deler familiar utan å samarbeide",
        en: "Who shares families without working together")
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
    case .priorityWhereAndWho:
      Phrase(
        nb: "Hvor, og hvem må handle", nn: "Kvar, og kven må handle", en: "Where, and who must act")
    case .fewFamilies:
      Phrase(nb: "færre enn 5 familier", nn: "færre enn 5 familiar", en: "fewer than 5 families")
    case .whoWaitsHead: Phrase(nb: "Hvem venter", nn: "Kven ventar", en: "Who waits")
    case .forWhomHead: Phrase(nb: "På hvem", nn: "På kven", en: "For whom")
    case .hidden: Phrase(nb: "Skjult", nn: "Skjult", en: "Hidden")
    case .fewerThanFive:
      Phrase(nb: "færre enn 5", nn: "færre enn 5", en: "fewer than 5")
    case .areasNotShown:
      Phrase(
        nb: "Områdene er slått sammen, fordi tallene ellers ville ha vært for små.",
        nn: "Områda er slegne saman, fordi tala elles ville ha vore for små.",
        en: "The areas are taken together, since the numbers would otherwise have been too small.")
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
    case .whoBuilds:
      Phrase(
        nb: "lederne for tjenestene det gjelder", nn: "leiarane for tenestene det gjeld",
        en: "the managers of the services concerned")
    case .managerIntroduction:
      Phrase(
        nb:
          "Rapporten teller familier. Et funn er noe å se på, ikke en dom over noen. Kritisk er bare det verste: bildet av det som haster, viser også annet som er merket som haster.",
        nn:
          "Rapporten tel familiar. Eit funn er noko å sjå på, ikkje ein dom over nokon. Kritisk er berre det verste: biletet av det som hastar, viser òg anna som er merkt som hastar.",
        en:
          "The report counts families. A finding is something to look at, not a judgement. Critical is only the worst: the picture of what is urgent also shows what else is marked as urgent."
      )
    case .someAreHidden:
      Phrase(
        nb: "Små tall vises ikke: det skal ikke gå an å kjenne igjen noen.",
        nn: "Små tal blir ikkje viste: det skal ikkje gå an å kjenne att nokon.",
        en: "Small numbers are not shown: nobody is to be recognised.")
    case .notCounted:
      Phrase(
        nb:
          "Med færre enn 20 familier sier rapporten bare hva som finnes, ikke hos hvor mange: det skal ikke gå an å kjenne igjen noen.",
        nn:
          "Med færre enn 20 familiar seier rapporten berre kva som finst, ikkje hos kor mange: det skal ikkje gå an å kjenne att nokon.",
        en:
          "With fewer than 20 families the report only says what there is, not for how many: nobody is to be recognised."
      )
    case .howSmallNumbersAreWritten:
      Phrase(
        nb:
          "<5 betyr 1 til 4 familier. «Skjult» er et tall som holdes tilbake, så ingen kan regne seg fram til de små.",
        nn:
          "<5 tyder 1 til 4 familiar. «Skjult» er eit tal som blir halde tilbake, så ingen kan rekne seg fram til dei små.",
        en:
          "<5 means 1 to 4 families. “Hidden” is a number that is held back, so that nobody can work out the small ones."
      )
    case .whatToDoHeading:
      Phrase(nb: "Hva vi har funnet", nn: "Kva vi har funne", en: "What we have found")
    case .whatToDoText:
      Phrase(
        nb: "En familie kan stå på flere linjer, så tallene kan ikke legges sammen.",
        nn: "Ein familie kan stå på fleire linjer, så tala kan ikkje leggjast saman.",
        en: "A family can be on several lines, so the numbers cannot be added up.")
    case .actionHead:
      Phrase(nb: "Hva som må til", nn: "Kva som må til", en: "What is needed")
    case .meaningHead:
      Phrase(nb: "Hva funnene betyr", nn: "Kva funna tyder", en: "What the findings mean")
    case .withoutNumber:
      Phrase(
        nb: "Der det ikke står noe tall, er det færre enn 5 familier, eller tallet holdes tilbake.",
        nn:
          "Der det ikkje står noko tal, er det færre enn 5 familiar, eller talet blir halde tilbake.",
        en: "Where there is no number, there are fewer than 5 families, or the number is held back."
      )
    case .medianHead:
      Phrase(
        nb: "Median dager over fristen", nn: "Median dagar over fristen",
        en: "Median days past the deadline")
    case .mapCaption:
      Phrase(
        nb: "Hvem som samarbeider, og hvem som deler familier uten å gjøre det.",
        nn: "Kven som samarbeider, og kven som deler familiar utan å gjere det.",
        en: "Who works together, and who shares families without doing so.")
    case .pairsCaption:
      Phrase(nb: "Par som bør møtes", nn: "Par som bør møtast", en: "Pairs that should meet")
    case .whoShouldMeet:
      Phrase(
        nb: "Disse deler familier, og ingen samarbeid er registrert. De bør møtes:",
        nn: "Desse deler familiar, og ikkje noko samarbeid er registrert. Dei bør møtast:",
        en: "These share families, and no cooperation is on record. They should meet:")
    case .priorityTakes: Phrase(nb: "Hva det krever", nn: "Kva det krev", en: "What it takes")
    case .someFamilies: Phrase(nb: "noen familier", nn: "nokre familiar", en: "some families")
    case .hiddenNumber: Phrase(nb: "noen", nn: "nokre", en: "some")
    case .allAreasTogether:
      Phrase(
        nb: "Alle områdene samlet, hver familie etter det mest alvorlige funnet.",
        nn: "Alle områda samla, kvar familie etter det mest alvorlege funnet.",
        en: "All areas together, each family by its most severe finding.")
    case .whoAnswers:
      Phrase(
        nb: "lederne for tjenestene som skal svare", nn: "leiarane for tenestene som skal svare",
        en: "the managers of the services that are to answer")
    case .takesOneCall:
      Phrase(
        nb: "én telefon: når kommer svaret?", nn: "éin telefon: når kjem svaret?",
        en: "one call: when does the answer come?")
    case .takesCalls:
      Phrase(
        nb: "én telefon til hver: når kommer svaret?", nn: "éin telefon til kvar: når kjem svaret?",
        en: "one call to each: when does the answer come?")
    case .theNavOffice:
      Phrase(nb: "Nav i kommunen", nn: "Nav i kommunen", en: "the Nav office")
    case .takesAQuestion:
      Phrase(
        nb: "ett spørsmål i hver sak: gjør dere dette? Svaret skrives ned",
        nn: "eitt spørsmål i kvar sak: gjer de dette? Svaret blir skrive ned",
        en: "one question in each case: do you do this? The answer is written down")
    case .takesAContact:
      Phrase(
        nb: "en avgjørelse for hver familie: hvem er kontakten deres fra i dag?",
        nn: "ei avgjerd for kvar familie: kven er kontakten deira frå i dag?",
        en: "a decision for each family: who is their contact from today?")
    case .theMunicipality:
      Phrase(nb: "kommunens ledelse", nn: "leiinga i kommunen", en: "the municipality's management")
    case .takesAService:
      Phrase(
        nb: "en avgjørelse: hvilken tjeneste får oppgaven?",
        nn: "ei avgjerd: kva teneste får oppgåva?",
        en: "a decision: which service gets the task?")
    case .takesAMeeting:
      Phrase(
        nb: "et møte mellom tjenestene: hvem ringer hvem, om hva?",
        nn: "eit møte mellom tenestene: kven ringjer kven, om kva?",
        en: "a meeting of the services: who rings whom, about what?")
    case .endingsHeading:
      Phrase(
        nb: "Hvem som blir for gamle for en tjeneste", nn: "Kven som blir for gamle for ei teneste",
        en: "Who becomes too old for a service")
    case .endingsText:
      Phrase(
        nb:
          "Familier der noen når aldersgrensen hos tjenesten det neste året, og ingen er registrert som tar over. Overgangen må avtales før dagen kommer.",
        nn:
          "Familiar der nokon når aldersgrensa hos tenesta det neste året, og ingen er registrert som tek over. Overgangen må avtalast før dagen kjem.",
        en:
          "Families in which somebody reaches the service's age limit within a year, and nobody is recorded who takes over. It has to be agreed before the day comes."
      )
    case .endingSoonHead:
      Phrase(nb: "Innen et halvt år", nn: "Innan eit halvt år", en: "Within half a year")
    case .endingLaterHead:
      Phrase(nb: "Halvåret etter", nn: "Halvåret etter", en: "The half year after")
    case .nothingBetter:
      Phrase(
        nb: "Ikke noe av det vi teller, er registrert som bedre.",
        nn: "Ikkje noko av det vi tel, er registrert som betre.",
        en: "Nothing that we count is recorded as better.")
    }
  }
}
