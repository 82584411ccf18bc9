extension Terms {
  static let needColumns: [Term] = [
    CommonColumn.id.or(no: "behov-id", en: "need id"),
    CommonColumn.family,
    CommonColumn.person.or(nb: "hvem", nn: "kven", en: "who"),
    CommonColumn.domain,
    CommonColumn.title.or(
      no: "behov, behovet", nb: "hva gjelder det, hva det gjelder, hva trengs, hva trenger de",
      nn: "kva gjeld det, kva det gjeld, kva trengst, kva treng dei", en: "need, what is needed",
      doubtful: "gjelder, gjeld"),
    Term(
      "raised", "meldt", "meldt", "raised",
      no: "dato, start, startdato, registrert, registrert dato, meldt dato, dato meldt",
      nb: "meldt inn, innmeldt, opprettet, fra, fra dato, oppstått, oppdaget",
      nn: "meldt inn, innmeld, oppretta, frå, frå dato, oppstått, oppdaga",
      en: "date, raised on, date raised, reported, registered, created, start date, from"),
    Term(
      "urgency", "hvor mye det haster", "kor mykje det hastar", "urgency",
      no: "hastegrad, hast, prioritet",
      nb: "haster, haster det, hvor mye haster det, hvor mye haster",
      nn: "hastar, hastar det, kor mykje hastar det, kor mykje hastar",
      en: "urgent, how urgent, priority",
      doubtful: "viktighet, viktigheit, viktig, alvor, alvorsgrad, importance, severity"),
    CommonColumn.closed.or(doubtful: "løst, løyst, solved"),
    Term(
      "outcome", "utfall", "utfall", "outcome",
      no: "resultat", nb: "hvordan gikk det, hvordan det gikk",
      nn: "korleis gjekk det, korleis det gjekk",
      en: "result, how it went", doubtful: "status, løst, løyst, tilstand, state"),
  ]

  static let responsibilityColumns: [Term] = [
    CommonColumn.need.or(
      nb: "oppgave, for behov", nn: "oppgåve, for behov", en: "task",
      doubtful: "hva, kva, tittel, what"),
    CommonColumn.actor.or(
      nb: "den ansvarlige, hvem har ansvaret, hvem gjør det, ansvarlige, utfører",
      nn: "den ansvarlege, kven har ansvaret, kven gjer det, ansvarlege, utførar",
      en: "who is responsible, who does it",
      doubtful: "ansvar, hovedansvar, hovudansvar, responsibility"),
    Term(
      "asked", "spurt", "spurd", "asked",
      no: "dato spurt, spurt dato", nb: "forespurt, når spurt, ble spurt, bedt",
      nn: "spurt, dato spurd, spurd dato, førespurd, når spurd, vart spurd, beden",
      en: "asked on, date asked"),
    Term(
      "accepted", "sagt ja", "sagt ja", "agreed",
      no: "ja, ja dato, dato ja, svart ja, sagt ja dato",
      nb: "sa ja, akseptert, takket ja, godtatt, dato sagt ja",
      nn: "sa ja, akseptert, takka ja, godteke, dato sagt ja",
      en: "said yes, yes, accepted on, agreed on, date agreed",
      doubtful: "svar, svart, bekreftet, stadfesta, answer, confirmed"),
    CommonColumn.from.or(
      nb: "ansvar fra, har ansvar fra", nn: "ansvar frå, har ansvar frå", doubtful: "dato, date"),
    CommonColumn.until.or(
      nb: "ansvar til, har ansvar til", nn: "ansvar til, har ansvar til",
      doubtful: "frist, deadline"),
    Term(
      "part", "del", "del", "part",
      no: "rolle, del i ansvaret, type ansvar, slag ansvar",
      nb: "slags ansvar, hovedansvar eller bidrar",
      nn: "hovudansvar eller bidreg", en: "role, share, type of responsibility",
      doubtful: "ansvar, hovedansvar, hovudansvar, responsibility"),
    Term(
      "declined", "sagt nei", "sagt nei", "declined",
      no: "nei, nei dato, dato nei, svart nei, sagt nei dato, avslått",
      nb: "sa nei, takket nei, gitt fra seg, ga fra seg, dato sagt nei",
      nn: "sa nei, takka nei, gitt frå seg, gav frå seg, dato sagt nei",
      en: "said no, no, declined on, date declined, gave it back",
      doubtful: "avslag, svar, svart, answer, refusal"),
    CommonColumn.reason,
  ]

  static let referralColumns: [Term] = [
    CommonColumn.id.or(
      nb: "henvisning-id, henvisnings-id", nn: "tilvising-id, tilvisings-id", en: "referral id",
      doubtful: "henvisning, tilvising, søknad, referral"),
    CommonColumn.family,
    CommonColumn.person.or(nb: "hvem", nn: "kven", en: "who"),
    CommonColumn.need,
    CommonColumn.kind.or(
      no: "søknadstype, type søknad",
      nb:
        "type henvisning, henvisningstype, slags henvisning, hva slags henvisning, type henvendelse",
      nn: "type tilvising, tilvisingstype, slag tilvising, kva slags tilvising, type førespurnad",
      en: "type of referral, referral type, kind of referral",
      doubtful: "henvisning, tilvising, søknad, gjelder, gjeld, tema, referral"),
    Term(
      "from", "fra", "frå", "from",
      no: "sendt av",
      nb:
        "avsender, henviser, henvist av, henvist fra, sendt fra, fra hvem, fra tjeneste, hvem sendte, hvem spør, søker, melder",
      nn:
        "send av, avsendar, tilvisar, tilvist av, tilvist frå, send frå, frå kven, frå teneste, kven sende, kven spør, søkjar, søkar, meldar",
      en: "sender, sent by, referred by, from whom, from service, applicant"),
    Term(
      "to", "til", "til", "to",
      no: "instans",
      nb: "mottaker, henvist til, sendt til, til hvem, til tjeneste, hvem skal svare",
      nn: "mottakar, tilvist til, send til, til kven, til teneste, kven skal svare",
      en: "recipient, receiver, sent to, referred to, to whom, to service",
      doubtful: "hvor, kvar, tjeneste, teneste, where, service"),
    Term(
      "sent", "sendt", "send", "sent",
      no: "dato, søkt, søknadsdato, dato sendt, sendt dato",
      nb: "henvist, henvist dato, henvisningsdato, innsendt, når sendt, sendt inn",
      nn:
        "sendt, send dato, dato send, tilvist, tilvist dato, tilvisingsdato, innsend, når send, sendt inn, send inn",
      en: "date, sent on, date sent, referred, referral date, date of referral",
      doubtful: "start, startdato, registrert, mottatt, motteken, received, start date"),
    Term(
      "due", "svarfrist", "svarfrist", "answer due",
      no: "frist, fristdato, frist for svar", nb: "svar innen, forventet svar, skal svare innen",
      nn: "svar innan, venta svar, skal svare innan",
      en: "deadline, due date, answer by, reply by, reply due", doubtful: "innen, innan, by"),
    Term(
      "answered", "besvart", "svart", "answered",
      no: "svardato, dato svar, svart dato, dato svart, svar kom, svarte",
      nb: "svart, besvart dato, dato besvart, svar mottatt, fikk svar",
      nn: "svar motteke, fekk svar",
      en: "answered on, date answered, answer date, reply date, replied",
      doubtful: "svar, avsluttet, avslutta, answer, reply"),
    Term(
      "outcome", "utfall", "utfall", "outcome",
      no: "resultat, vedtak", nb: "hva ble svaret, hva svaret ble, hva svarte de",
      nn: "kva vart svaret, kva svaret vart, kva svarte dei",
      en: "result, decision, what was the answer",
      doubtful: "svar, svaret, status, answer, reply"),
    CommonColumn.reason,
    CommonColumn.follows.or(
      nb: "etter henvisning, tidligere henvisning, forrige henvisning",
      nn: "etter tilvising, tidlegare tilvising, førre tilvising",
      en: "previous referral, earlier referral"),
  ]

  static let activityColumns: [Term] = [
    Term(
      "date", "dato", "dato", "date", no: "dag, når", en: "day, when",
      doubtful: "tid, tidspunkt, time"),
    CommonColumn.actor.or(
      no: "av, gjort av", nb: "hvem gjorde det", nn: "kven gjorde det",
      en: "done by, by, who did it"),
    CommonColumn.family.or(no: "med familie"),
    CommonColumn.need,
    CommonColumn.kind.or(
      no: "aktivitet, type aktivitet, kontaktform, kontakttype, type kontakt",
      nb: "hva, hva ble gjort, slags kontakt, hvordan",
      nn: "kva, kva vart gjort, slag kontakt, korleis",
      en: "activity, type of activity, type of contact, kind of contact, what, how"),
  ]
}
