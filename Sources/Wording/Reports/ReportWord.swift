/// Words of tables, of the summary and of the report: headings and short lines.
public enum ReportWord: CaseIterable, Worded, Sendable {
  case severity, what, who, family, area, since, days, code, related, message, suggestion, findings,
    noFindings, all, summary, network, asOf, period, table, rows, count, total, openFamilies,
    peopleInThem, openServices, employedContacts, tiesInForce, needsRaised, openNeeds,
    referralsSent, waitingReferrals, service, sector, contact, sharedFamilies, families,
    acceptedReferrals, bridges, status, pairs, sectorMatrix, siloMap, referralTable, gapTable,
    keyPeople, from, to, sent, due, answer, waitedFor, need, domain, whoActs, whoCould,
    meetingSheet, ecomap, responsibilities, waited, nobodyAndWhoCould, agreements, agreementWhat,
    agreementWho, agreementWhen, filter, search, sortHint, contents, print, pictureInWords,
    urgentNow, unknown, none, yes, no, smallNumbersHidden, smallNumbersShown, betweennessLeftOut,
    noPairs, noReferrals

  /// The words.
  public var words: Phrase {
    switch self {
    case .severity: Phrase(nb: "Alvor", nn: "Alvor", en: "Severity")
    case .what: Phrase(nb: "Hva", nn: "Kva", en: "What")
    case .who: Phrase(nb: "Hvem", nn: "Kven", en: "Who")
    case .family: Phrase(nb: "Familie", nn: "Familie", en: "Family")
    case .area: Phrase(nb: "Område", nn: "Område", en: "Area")
    case .since: Phrase(nb: "Siden", nn: "Sidan", en: "Since")
    case .days: Phrase(nb: "Dager", nn: "Dagar", en: "Days")
    case .code: Phrase(nb: "Kode", nn: "Kode", en: "Code")
    case .related: Phrase(nb: "Gjelder også", nn: "Gjeld også", en: "Also concerns")
    case .message: Phrase(nb: "Hva vi ser", nn: "Kva vi ser", en: "What we see")
    case .suggestion:
      Phrase(nb: "Hva som kan gjøres", nn: "Kva som kan gjerast", en: "What can be done")
    case .findings: Phrase(nb: "Funn", nn: "Funn", en: "Findings")
    case .noFindings: Phrase(nb: "Ingen funn", nn: "Ingen funn", en: "No findings")
    case .all: Phrase(nb: "Alle", nn: "Alle", en: "All")
    case .summary: Phrase(nb: "Sammendrag", nn: "Samandrag", en: "Summary")
    case .network: Phrase(nb: "Nettverk", nn: "Nettverk", en: "Network")
    case .asOf: Phrase(nb: "Per", nn: "Per", en: "As of")
    case .period: Phrase(nb: "Periode", nn: "Periode", en: "Period")
    case .table: Phrase(nb: "Tabell", nn: "Tabell", en: "Table")
    case .rows: Phrase(nb: "Rader", nn: "Rader", en: "Rows")
    case .count: Phrase(nb: "Antall", nn: "Tal", en: "Number")
    case .total: Phrase(nb: "I alt", nn: "I alt", en: "In all")
    case .openFamilies: Phrase(nb: "Åpne familier", nn: "Opne familiar", en: "Open families")
    case .peopleInThem: Phrase(nb: "Personer i dem", nn: "Personar i dei", en: "People in them")
    case .openServices: Phrase(nb: "Åpne tjenester", nn: "Opne tenester", en: "Open services")
    case .employedContacts: Phrase(nb: "Kontakter", nn: "Kontaktar", en: "Contacts")
    case .tiesInForce: Phrase(nb: "Bånd som gjelder", nn: "Band som gjeld", en: "Ties in force")
    case .needsRaised: Phrase(nb: "Meldte behov", nn: "Melde behov", en: "Needs raised")
    case .openNeeds: Phrase(nb: "Åpne behov", nn: "Opne behov", en: "Open needs")
    case .referralsSent:
      Phrase(nb: "Sendte henvisninger", nn: "Sende tilvisingar", en: "Referrals sent")
    case .waitingReferrals:
      Phrase(
        nb: "Henvisninger som venter på svar", nn: "Tilvisingar som ventar på svar",
        en: "Referrals waiting for an answer")
    case .service: Phrase(nb: "Tjeneste", nn: "Teneste", en: "Service")
    case .sector: Phrase(nb: "Sektor", nn: "Sektor", en: "Sector")
    case .contact: Phrase(nb: "Kontakt", nn: "Kontakt", en: "Contact")
    case .sharedFamilies:
      Phrase(nb: "Felles familier", nn: "Felles familiar", en: "Shared families")
    case .families: Phrase(nb: "Familier", nn: "Familiar", en: "Families")
    case .acceptedReferrals:
      Phrase(
        nb: "Henvisninger som er tatt imot", nn: "Tilvisingar som er tekne imot",
        en: "Accepted referrals")
    case .bridges: Phrase(nb: "Bindeledd", nn: "Bindeledd", en: "Go-betweens")
    case .status: Phrase(nb: "Forhold", nn: "Forhold", en: "Standing")
    case .pairs:
      Phrase(nb: "Tjenester to og to", nn: "Tenester to og to", en: "Services two by two")
    case .sectorMatrix:
      Phrase(
        nb: "Hvem har kontakt på tvers", nn: "Kven har kontakt på tvers",
        en: "Who is in touch across sectors")
    case .siloMap:
      Phrase(nb: "Kart over samarbeidet", nn: "Kart over samarbeidet", en: "Map of the cooperation")
    case .referralTable: Phrase(nb: "Henvisninger", nn: "Tilvisingar", en: "Referrals")
    case .gapTable: Phrase(nb: "Hva ingen gjør", nn: "Kva ingen gjer", en: "What nobody does")
    case .keyPeople:
      Phrase(
        nb: "Personer mye henger på", nn: "Personar mykje heng på",
        en: "People on whom much depends")
    case .from: Phrase(nb: "Fra", nn: "Frå", en: "From")
    case .to: Phrase(nb: "Til", nn: "Til", en: "To")
    case .sent: Phrase(nb: "Sendt", nn: "Send", en: "Sent")
    case .due: Phrase(nb: "Svarfrist", nn: "Svarfrist", en: "Answer due")
    case .answer: Phrase(nb: "Svar", nn: "Svar", en: "Answer")
    case .waitedFor: Phrase(nb: "Har ventet", nn: "Har venta", en: "Has waited")
    case .need: Phrase(nb: "Behov", nn: "Behov", en: "Need")
    case .domain: Phrase(nb: "Livsområde", nn: "Livsområde", en: "Area of life")
    case .whoActs: Phrase(nb: "Hvem gjør noe", nn: "Kven gjer noko", en: "Who does something")
    case .whoCould: Phrase(nb: "Hvem som kunne", nn: "Kven som kunne", en: "Who could")
    case .meetingSheet: Phrase(nb: "Møteark", nn: "Møteark", en: "Meeting sheet")
    case .ecomap:
      Phrase(
        nb: "Hvem er rundt familien", nn: "Kven er rundt familien", en: "Who is around the family")
    case .responsibilities: Phrase(nb: "Hvem gjør hva", nn: "Kven gjer kva", en: "Who does what")
    case .waited:
      Phrase(
        nb: "Hva som har ventet, og hvor lenge", nn: "Kva som har venta, og kor lenge",
        en: "What has waited, and for how long")
    case .nobodyAndWhoCould:
      Phrase(
        nb: "Hva ingen gjør, og hvem som kunne", nn: "Kva ingen gjer, og kven som kunne",
        en: "What nobody does, and who could")
    case .agreements:
      Phrase(nb: "Det vi blir enige om", nn: "Det vi blir samde om", en: "What we agree on")
    case .agreementWhat: Phrase(nb: "Hva", nn: "Kva", en: "What")
    case .agreementWho: Phrase(nb: "Hvem", nn: "Kven", en: "Who")
    case .agreementWhen: Phrase(nb: "Innen når", nn: "Innan når", en: "By when")
    case .filter: Phrase(nb: "Vis bare", nn: "Vis berre", en: "Show only")
    case .search: Phrase(nb: "Søk i listen", nn: "Søk i lista", en: "Search the list")
    case .sortHint:
      Phrase(
        nb: "Trykk på en overskrift for å sortere", nn: "Trykk på ei overskrift for å sortere",
        en: "Press a heading to sort")
    case .contents: Phrase(nb: "Innhold", nn: "Innhald", en: "Contents")
    case .print: Phrase(nb: "Skriv ut", nn: "Skriv ut", en: "Print")
    case .pictureInWords:
      Phrase(nb: "Bildet i ord", nn: "Biletet i ord", en: "The picture in words")
    case .urgentNow: Phrase(nb: "Haster mest", nn: "Hastar mest", en: "Most urgent")
    case .unknown: Phrase(nb: "ukjent", nn: "ukjend", en: "unknown")
    case .none: Phrase(nb: "ingen", nn: "ingen", en: "none")
    case .yes: Phrase(nb: "ja", nn: "ja", en: "yes")
    case .no: Phrase(nb: "nei", nn: "nei", en: "no")
    case .smallNumbersHidden:
      Phrase(
        nb: "Tall fra 1 til 4 er vist som <5, for at ingen skal kunne kjennes igjen.",
        nn: "Tal frå 1 til 4 er viste som <5, så ingen skal kunne kjennast att.",
        en: "Numbers from 1 to 4 are shown as <5, so that nobody can be recognised.")
    case .smallNumbersShown:
      Phrase(
        nb: "Små tall er vist, fordi det ble bedt om det.",
        nn: "Små tal er viste, fordi det vart bede om det.",
        en: "Small numbers are shown, because that was asked for.")
    case .betweennessLeftOut:
      Phrase(
        nb: "Nettverket er så stort at mellomposisjon ikke er regnet ut.",
        nn: "Nettverket er så stort at mellomposisjon ikkje er rekna ut.",
        en: "The network is so large that betweenness was not computed.")
    case .noPairs:
      Phrase(
        nb: "Ingen tjenester deler familier.", nn: "Ingen tenester deler familiar.",
        en: "No services share families.")
    case .noReferrals:
      Phrase(
        nb: "Ingen henvisninger venter på svar.", nn: "Inga tilvising ventar på svar.",
        en: "No referral waits for an answer.")
    }
  }
}
