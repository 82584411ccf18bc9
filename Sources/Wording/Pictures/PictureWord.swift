/// Words of the pictures: titles, labels and what the legends say. Labels begin with a small letter
/// where they can stand inside a line.
public enum PictureWord: CaseIterable, Worded, Sendable {
  case titleResponsibilities, titleEcomap, titleServices, titleReferrals, titleGaps, titleNetwork,
    nobody, needs, whoActs, asked, assumed, accepted, hadItBefore, lead, referredNoAnswer, urgent,
    family, ownNetwork, strong, ordinary, weak, strained, ended, helpFlows, kin, cooperation,
    sharedFamilies, sharedNotLinked, hangsOnOne, bridge, size, width, sent, unanswered, waiting,
    declined, passedOn, circle, deadEnd, openNeeds, nobodyDoes, area, noArea, sector, service,
    total, legend, otherServices, nothingToShow, tooLarge, smallNumbersHidden, smallNumbersShown

  /// The words.
  public var words: Phrase {
    switch self {
    case .titleResponsibilities:
      Phrase(nb: "hvem gjør hva", nn: "kven gjer kva", en: "who does what")
    case .titleEcomap:
      Phrase(
        nb: "hvem er rundt familien", nn: "kven er rundt familien", en: "who is around the family")
    case .titleServices:
      Phrase(
        nb: "Hvem samarbeider, og hvem deler familier uten å gjøre det",
        nn: "Kven samarbeider, og kven deler familiar utan å gjere det",
        en: "Who works together, and who shares families without doing so")
    case .titleReferrals:
      Phrase(
        nb: "Hvor blir det av spørsmålene", nn: "Kvar blir det av spørsmåla",
        en: "Where questions get lost")
    case .titleGaps:
      Phrase(
        nb: "Hva ingen gjør, og hvor", nn: "Kva ingen gjer, og kvar",
        en: "What nobody does, and where")
    case .titleNetwork:
      Phrase(nb: "Hele nettverket", nn: "Heile nettverket", en: "The whole network")
    case .nobody: Phrase(nb: "INGEN", nn: "INGEN", en: "NOBODY")
    case .needs: Phrase(nb: "Behov", nn: "Behov", en: "Needs")
    case .whoActs: Phrase(nb: "Hvem gjør noe", nn: "Kven gjer noko", en: "Who does something")
    case .asked: Phrase(nb: "spurt", nn: "spurd", en: "asked")
    case .assumed: Phrase(nb: "antatt", nn: "teke for gitt", en: "assumed")
    case .accepted: Phrase(nb: "har sagt ja", nn: "har sagt ja", en: "has agreed")
    case .hadItBefore: Phrase(nb: "hadde det før", nn: "hadde det før", en: "had it before")
    case .lead: Phrase(nb: "hovedansvar", nn: "hovudansvar", en: "main responsibility")
    case .referredNoAnswer:
      Phrase(nb: "henvist, ikke svar", nn: "tilvist, ikkje svar", en: "referred, no answer")
    case .urgent: Phrase(nb: "HASTER", nn: "HASTAR", en: "URGENT")
    case .family: Phrase(nb: "Familien", nn: "Familien", en: "The family")
    case .ownNetwork: Phrase(nb: "Eget nettverk", nn: "Eige nettverk", en: "Own network")
    case .strong: Phrase(nb: "sterk kontakt", nn: "sterk kontakt", en: "strong tie")
    case .ordinary: Phrase(nb: "vanlig kontakt", nn: "vanleg kontakt", en: "ordinary tie")
    case .weak: Phrase(nb: "svak kontakt", nn: "svak kontakt", en: "weak tie")
    case .strained: Phrase(nb: "anstrengt kontakt", nn: "anstrengd kontakt", en: "strained tie")
    case .ended: Phrase(nb: "avsluttet", nn: "avslutta", en: "ended")
    case .helpFlows: Phrase(nb: "hjelpen går", nn: "hjelpa går", en: "the help goes")
    case .kin: Phrase(nb: "slektskap", nn: "slektskap", en: "kinship")
    case .cooperation: Phrase(nb: "samarbeid", nn: "samarbeid", en: "cooperation")
    case .sharedFamilies:
      Phrase(nb: "felles familier", nn: "felles familiar", en: "shared families")
    case .sharedNotLinked:
      Phrase(
        nb: "deler familier uten å samarbeide", nn: "deler familiar utan å samarbeide",
        en: "share families without working together")
    case .hangsOnOne:
      Phrase(nb: "henger på én person", nn: "heng på éin person", en: "hangs on one person")
    case .bridge: Phrase(nb: "bindeledd", nn: "bindeledd", en: "go-between")
    case .size:
      Phrase(
        nb: "størrelsen viser antall familier", nn: "storleiken viser talet på familiar",
        en: "the size shows the number of families")
    case .width:
      Phrase(
        nb: "bredden viser antall", nn: "breidda viser talet", en: "the width shows the number")
    case .sent: Phrase(nb: "sendt", nn: "send", en: "sent")
    case .unanswered: Phrase(nb: "ubesvart", nn: "utan svar", en: "unanswered")
    case .waiting: Phrase(nb: "venter på svar", nn: "ventar på svar", en: "waiting for an answer")
    case .declined: Phrase(nb: "fikk nei", nn: "fekk nei", en: "declined")
    case .passedOn: Phrase(nb: "sendt videre", nn: "send vidare", en: "passed on")
    case .circle: Phrase(nb: "går i ring", nn: "går i ring", en: "goes in a circle")
    case .deadEnd: Phrase(nb: "stopper opp", nn: "stoppar opp", en: "dead end")
    case .openNeeds: Phrase(nb: "åpne behov", nn: "opne behov", en: "open needs")
    case .nobodyDoes: Phrase(nb: "ingen gjør noe", nn: "ingen gjer noko", en: "nobody acts")
    case .area: Phrase(nb: "Område", nn: "Område", en: "Area")
    case .noArea: Phrase(nb: "Uten område", nn: "Utan område", en: "No area")
    case .sector: Phrase(nb: "Sektor", nn: "Sektor", en: "Sector")
    case .service: Phrase(nb: "Tjeneste", nn: "Teneste", en: "Service")
    case .total: Phrase(nb: "I alt", nn: "I alt", en: "In all")
    case .legend: Phrase(nb: "Tegnforklaring", nn: "Teiknforklaring", en: "Legend")
    case .otherServices: Phrase(nb: "Andre tjenester", nn: "Andre tenester", en: "Other services")
    case .nothingToShow:
      Phrase(
        nb: "Ingenting å vise denne dagen", nn: "Ingenting å vise denne dagen",
        en: "Nothing to show on this day")
    case .tooLarge:
      Phrase(
        nb: "nettverket er for stort til å leses", nn: "nettverket er for stort til å lesast",
        en: "the network is too large to read")
    case .smallNumbersHidden:
      Phrase(
        nb: "tall fra 1 til 4 er vist som <5", nn: "tal frå 1 til 4 er viste som <5",
        en: "numbers from 1 to 4 are shown as <5")
    case .smallNumbersShown:
      Phrase(nb: "små tall er vist", nn: "små tal er viste", en: "small numbers are shown")
    }
  }
}
