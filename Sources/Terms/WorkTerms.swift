extension Terms {
  /// How urgent a need is.
  public static let urgencies: [Term] = [
    Term(
      "normal", "vanlig", "vanleg", "normal",
      no: "normalt, nei", nb: "haster ikke, ikke haster, lav, ikke akutt, alminnelig",
      nn: "låg, hastar ikkje, ikkje hast, ikkje akutt",
      en: "ordinary, no, low, not urgent", doubtful: "middels, 0, medium"),
    Term(
      "urgent", "haster", "hastar", "urgent",
      no: "hast, akutt, ja, x, straks, kritisk",
      nb: "haster veldig, haster mye, høy, svært høy",
      nn: "hastar veldig, hastar mykje, høg, svært høg",
      en: "acute, yes, high, critical, immediately",
      doubtful: "viktig, nå, snart, middels, 1, important, soon, medium"),
  ]

  /// How a need ended.
  public static let needOutcomes: [Term] = [
    Term(
      "met", "dekket", "dekt", "met",
      no: "oppfylt, møtt, innfridd",
      nb: "dekt, dekka, løst, helt dekket, ivaretatt, behovet er dekket",
      nn: "dekka, løyst, heilt dekt, ivareteke, behovet er dekt",
      en: "covered, solved, fully met, fulfilled",
      doubtful: "ok, ferdig, ja, avsluttet, avslutta, done, yes, closed, resolved"),
    Term(
      "partly", "delvis dekket", "delvis dekt", "partly met",
      no: "delvis, delvis møtt, delvis oppfylt", nb: "delvis løst, delvis dekt",
      nn: "delvis løyst, delvis dekka",
      en: "partial, partially, partially met", doubtful: "nesten, noe, noko, almost"),
    Term(
      "unmet", "ikke dekket", "ikkje dekt", "not met",
      nb: "udekket, udekt, ikke møtt, ikke løst, uløst, ikke oppfylt, ikke dekt",
      nn: "udekt, ikkje dekka, ikkje møtt, ikkje løyst, uløyst, ikkje oppfylt",
      en: "not covered, unsolved, not solved",
      doubtful:
        "nei, avslått, avslag, bortfalt, bortfalle, ikke aktuelt, ikkje aktuelt, no, no longer relevant"
    ),
    Term(
      "moved", "flyttet", "flytta", "moved",
      nb: "familien flyttet, familien har flyttet, flyttet fra kommunen, utflyttet",
      nn: "familien flytta, familien har flytta, flytta frå kommunen, utflytta",
      en: "moved away, the family moved, family moved",
      doubtful: "overført, overføring, videreført, vidareført, transferred"),
  ]

  /// What part somebody has in a responsibility.
  public static let parts: [Term] = [
    Term(
      "lead", "hovedansvar", "hovudansvar", "main responsibility",
      nb:
        "hovedansvarlig, hovedansvaret, hoved, ansvarlig, leder, har hovedansvar, har hovedansvaret",
      nn:
        "hovudansvarleg, hovudansvaret, hovud, hovedansvar, ansvarleg, leiar, har hovudansvar, har hovudansvaret",
      en: "leads, main, responsible, lead responsibility",
      doubtful: "ansvar, ja, koordinator, koordinerer, koordinerar, x, yes, coordinator"),
    Term(
      "contributes", "bidrar", "bidreg", "contributes",
      nb:
        "bidragsyter, bidra, medansvar, medansvarlig, medvirker, deltar, deltaker, bistår, delansvar",
      nn:
        "bidragsytar, bidra, medansvar, medansvarleg, medverkar, deltek, deltakar, bistår, delansvar",
      en: "contributor, contribute, contributing, shared responsibility, takes part",
      doubtful: "støtte, støtter, støttar, hjelper, hjelper til, nei, helps, supports, no"),
  ]

  /// What was answered to a referral.
  public static let referralOutcomes: [Term] = [
    // "Mottatt" only says that it came.
    Term(
      "accepted", "tatt imot", "teken imot", "accepted",
      no: "ja, ja takk",
      nb:
        "akseptert, godtatt, godkjent, innvilget, innvilgelse, fått plass, fikk plass, tilbud gitt, fått tilbud",
      nn:
        "teke imot, tatt imot, akseptert, godteken, godteke, godkjend, godkjent, innvilga, fått plass, fekk plass, tilbod gitt, fått tilbod",
      en: "yes, approved, granted, offered a place",
      doubtful:
        "mottatt, motteken, motteke, vurderes, positivt, startet, starta, vedtak, delvis innvilget, delvis innvilga, received"
    ),
    Term(
      "declined", "avslått", "avslått", "declined",
      no: "avslag, avvist, nei, nei takk",
      nb: "ikke innvilget, fått avslag, fikk avslag",
      nn: "ikkje innvilga, fått avslag, fekk avslag",
      en: "no, rejected, refused, refusal, turned down",
      doubtful:
        "ikke rett, ikkje rett, negativt, takket nei, takka nei, henlagt, lagt bort, dropped"),
    Term(
      "redirected", "vist videre", "vist vidare", "redirected",
      nb:
        "sendt videre, henvist videre, videresendt, videreformidlet, viderehenvist",
      nn: "send vidare, sendt vidare, tilvist vidare, vidaresend, vidareformidla, vidaretilvist",
      en: "forwarded, referred on, passed on, sent on",
      doubtful: "overført, feil instans, returnert, transferred, returned"),
    Term(
      "withdrawn", "trukket", "trekt", "withdrawn",
      nb: "trukket tilbake, tilbaketrukket, frafalt",
      nn: "trekt tilbake, trekt attende, fråfallen",
      en: "cancelled, canceled, retracted",
      doubtful:
        "avsluttet, avslutta, bortfalt, bortfalle, utgått, ikke aktuelt, ikkje aktuelt, closed, expired"
    ),
  ]

  /// Why a referral was not accepted.
  public static let reasons: [Term] = [
    Term(
      "not-eligible", "fyller ikke vilkårene", "fyller ikkje vilkåra", "not eligible",
      no: "for ung",
      nb:
        "ikke rett, ikke rett til helsehjelp, ikke berettiget, oppfyller ikke vilkårene, oppfyller ikke kravene, vilkår ikke oppfylt, ikke i målgruppen, utenfor målgruppen, ikke målgruppe, for gammel",
      nn:
        "ikkje rett, ikkje rett til helsehjelp, ikkje kvalifisert, oppfyller ikkje vilkåra, oppfyller ikkje krava, vilkår ikkje oppfylte, ikkje i målgruppa, utanfor målgruppa, ikkje målgruppe, for gammal",
      en:
        "ineligible, no right, outside the target group, not in the target group, too old, too young",
      doubtful:
        "alder, aldersgrense, feil instans, feil kommune, vilkår, ikke prioritert, ikkje prioritert, age, wrong service"
    ),
    Term(
      "no-capacity", "ikke kapasitet", "ikkje kapasitet", "no capacity",
      no: "kapasitet, ingen kapasitet, fullt, full, venteliste, ingen plass, ressursmangel",
      nb:
        "manglende kapasitet, kapasitetsmangel, kapasitetsproblemer, ikke plass, sprengt kapasitet, mangler kapasitet, ikke ressurser",
      nn:
        "manglande kapasitet, kapasitetsmangel, kapasitetsproblem, ikkje plass, sprengd kapasitet, manglar kapasitet, ikkje ressursar",
      en: "capacity, lack of capacity, waiting list, no places",
      doubtful:
        "ventetid, ikke prioritert, ikkje prioritert, bemanning, ferie, waiting time, staffing"),
    Term(
      "not-provided", "tilbudet finnes ikke", "tilbodet finst ikkje", "not provided",
      nb:
        "finnes ikke, tilbys ikke, har ikke tilbudet, ikke tilbud, tilbyr ikke dette, har ikke slikt tilbud, ikke et tilbud",
      nn:
        "finst ikkje, blir ikkje tilbode, har ikkje tilbodet, ikkje tilbod, tilbyr ikkje dette, har ikkje slikt tilbod, ikkje eit tilbod",
      en: "not offered, does not exist, no such service",
      doubtful:
        "feil instans, ikke vårt ansvar, ikkje vårt ansvar, ikke vår oppgave, ikkje vår oppgåve, wrong service, not our task"
    ),
    Term(
      "already-enrolled", "har allerede et tilbud", "har alt eit tilbod", "already enrolled",
      nb:
        "har allerede, allerede med, har allerede tilbud, har tilbud, er allerede i tiltak, får allerede hjelp",
      nn:
        "har allereie, allereie med, har allereie tilbod, har allereie eit tilbod, har tilbod, er alt i tiltak, får alt hjelp",
      en: "already in, has a service already, already receives help",
      doubtful: "dobbelt, andre hjelper, andre hjelpar, duplicate"),
    Term(
      "no-contact", "fikk ikke kontakt", "fekk ikkje kontakt", "no contact was made",
      no: "ingen kontakt", nb: "ikke kontakt, ikke oppnådd kontakt, får ikke kontakt",
      nn: "ikkje kontakt, ikkje oppnådd kontakt, får ikkje kontakt",
      en: "could not reach, not reached",
      doubtful:
        "ikke møtt, ikkje møtt, møtte ikke, møtte ikkje, ikke svar, ikkje svar, svarer ikke, svarar ikkje, no answer, no-show"
    ),
    // In a sheet of responsibilities "takket nei" is what the helper did.
    Term(
      "family-declined", "familien takket nei", "familien takka nei", "the family declined",
      nb: "familien sa nei, familien ønsker ikke, familien ønsket ikke, familien vil ikke",
      nn:
        "familien sa nei, familien ønskjer ikkje, familien ynskjer ikkje, familien ønskte ikkje, familien vil ikkje",
      en: "family said no, the family said no, family does not want it",
      doubtful:
        "takket nei, takka nei, ønsker ikke, ønskjer ikkje, vil ikke, vil ikkje, mangler samtykke, manglar samtykke, ikke samtykke, ikkje samtykke, no consent, did not want"
    ),
    Term(
      "other", "annet", "anna", "other",
      no: "andre, diverse", nb: "annen, annen grunn, annen årsak, andre grunner",
      nn: "annan, annan grunn, annan årsak, andre grunnar",
      en: "others, other reason, misc", doubtful: "ukjent, vet ikke, veit ikkje, unknown"),
  ]

  /// What was done.
  public static let activityKinds: [Term] = [
    Term(
      "meeting", "møte", "møte", "meeting",
      no:
        "samarbeidsmøte, ansvarsgruppemøte, nettverksmøte, oppfølgingsmøte, digitalt møte, Teams-møte, videomøte, familiemøte, foreldremøte",
      nb: "møtet, møter, ansvarsgruppe", nn: "møtet, møta, ansvarsgruppe",
      en: "meetings, video meeting, online meeting",
      doubtful: "samtale, samtaler, samtalar, konsultasjon, time, Teams, conversation, appointment"),
    Term(
      "call", "telefonsamtale", "telefonsamtale", "phone call",
      no: "telefon, tlf",
      nb:
        "ringt, ringte, ringe, oppringning, telefonsamtaler, telefonkontakt, ringt til, samtale på telefon",
      nn:
        "ringt, ringde, ringe, telefonsamtalar, oppringing, telefonkontakt, ringt til, samtale på telefon",
      en: "phone, telephone, calls, called", doubtful: "samtale, samtaler, samtalar, conversation"),
    Term(
      "visit", "besøk", "besøk", "visit",
      nb: "hjemmebesøk, hjembesøk, besøkt, på besøk, hjemme hos",
      nn: "heimebesøk, vitjing, vitja, på besøk, heime hos, heimevitjing",
      en: "visits, home visit, home visits, visited", doubtful: "oppmøte, tur, følge, følgje, trip"),
    Term(
      "message", "melding", "melding", "message",
      no: "SMS, tekstmelding, e-post, mail, chat, e-mail",
      nb: "meldinger, tekstmeldinger, e-poster", nn: "meldingar, tekstmeldingar, e-postar",
      en: "messages, email, text message, text",
      doubtful: "post, digital post, bekymringsmelding, uromelding, beskjed, mailet"),
    Term(
      "letter", "brev", "brev", "letter",
      no: "brevpost, i posten", nb: "brevet", nn: "brevet", en: "letters, by post",
      doubtful: "post, vedtak, søknad, skriv"),
    Term(
      "other", "annet", "anna", "other",
      no: "andre, diverse", nb: "annen, annen kontakt", nn: "annan, annan kontakt",
      en: "others, misc", doubtful: "ukjent, aktivitet, kontakt, unknown"),
  ]
}
