import Model

extension Terms {
  /// The words for the tables, in the order of the bundle: the names of sheets and files.
  public static let tables: [Term] = [
    Term(
      "families", "familier", "familiar", "families",
      no: "familie, familieliste, familien",
      nb: "familiene, familieoversikt, husstander, husstand, husholdninger",
      nn: "familiane, familieoversyn, husstandar, hushald",
      en: "family, household, households, list of families",
      doubtful: "deltakere, deltakarar, brukere, brukarar, saker, participants, cases"),
    Term(
      "people", "personer", "personar", "people",
      no: "person, folk, personliste, familiemedlem",
      nb:
        "personene, familiemedlemmer, medlemmer, personer i familien, barn og voksne, voksne og barn",
      nn:
        "personane, familiemedlemmar, familiemedlemer, medlemmar, medlemer, barn og vaksne, vaksne og barn",
      en: "persons, members, family members, individuals, adults and children",
      doubtful: "barn, barna, voksne, vaksne, foreldre, children, adults, parents"),
    Term(
      "homes", "hjem", "heimar", "homes",
      nb: "hjemmene, to hjem, flere hjem, andre hjem, delt bosted",
      nn: "heim, heimane, to heimar, fleire heimar, andre heimar, delt bustad",
      en: "home, two homes, other homes, second homes, shared residence",
      doubtful: "bosted, bosteder, bustad, bustader, bolig, boliger, residence, housing"),
    Term(
      "services", "tjenester", "tenester", "services",
      nb:
        "tjeneste, tjenestene, tjenesteliste, tjenesteoversikt, etater, instanser, hjelpeinstanser, hjelpetjenester",
      nn:
        "teneste, tenestene, tenesteliste, tenesteoversyn, etatar, instansar, hjelpeinstansar, hjelpetenester",
      en: "service, agencies, list of services",
      doubtful:
        "tilbud, tilbod, tiltak, enheter, einingar, sektorer, organisations, organizations, offers"),
    Term(
      "contacts", "kontakter", "kontaktar", "contacts",
      no: "kontakt, kontaktperson, kontaktliste, fagfolk",
      nb: "kontaktene, kontaktpersoner, ansatte, ansatt, hjelpere, fagpersoner, medarbeidere",
      nn: "kontaktane, kontaktpersonar, tilsette, tilsett, hjelparar, fagpersonar, medarbeidarar",
      en: "contact, contact persons, contact list, staff, employees, workers, caseworkers, helpers",
      doubtful: "frivillige, saksbehandlere, saksbehandlarar, volunteers"),
    Term(
      "ties", "bånd", "band", "ties",
      nb: "båndene, relasjoner, relasjon, forbindelser, koblinger, tilknytninger",
      nn: "banda, relasjonar, samband, koplingar, tilknytingar",
      en: "tie, relations, relationships, links, edges, connections",
      doubtful: "nettverk, samarbeid, slektskap, slekt, network, collaboration, kinship"),
    Term(
      "needs", "behov", "behov", "needs",
      no: "behovsliste",
      nb: "behovene, familiens behov, behovsoversikt", nn: "behova, behovsoversyn",
      en: "need, list of needs",
      doubtful: "utfordringer, utfordringar, problemer, problem, saker, ønsker, challenges, issues"),
    Term(
      "responsibilities", "ansvar", "ansvar", "responsibilities",
      no: "ansvaret, ansvarsfordeling",
      nb: "ansvarsoversikt, ansvarlige, hvem gjør hva, hvem har ansvar",
      nn: "ansvarsoversyn, ansvarlege, kven gjer kva, kven har ansvar",
      en: "responsibility, who does what",
      doubtful: "oppgaver, oppgåver, gjøremål, gjeremål, tasks"),
    Term(
      "referrals", "henvisninger", "tilvisingar", "referrals",
      no: "søknader, søknad",
      nb:
        "henvisning, henvisningene, søknadene, henvisninger og søknader, søknader og henvisninger, henvendelser, henvendelse, forespørsler, bekymringsmeldinger",
      nn:
        "tilvising, tilvisingane, søknadene, tilvisingar og søknader, søknader og tilvisingar, førespurnader, førespurnad, uromeldingar, søknadar",
      en: "referral, applications, referrals and applications, requests, enquiries",
      doubtful: "saker, vedtak, meldinger, meldingar, decisions"),
    Term(
      "activities", "aktiviteter", "aktivitetar", "activities",
      no: "aktivitet, logg, kontaktlogg, aktivitetslogg, loggbok",
      nb: "aktivitetene, loggen, kontaktoversikt", nn: "aktivitetane, kontaktoversyn",
      en: "activity, log, contact log, activity log",
      doubtful: "møter, møte, dagbok, journal, hendelser, hendingar, samtaler, meetings, events"),
    Term(
      "agreements", "avtaler", "avtalar", "agreements",
      no: "avtale",
      nb: "avtalene, avtaleliste, avtaler og frister, løfter",
      nn: "avtalane, avtalar og fristar, lovnader",
      en: "agreement, promises, list of agreements",
      doubtful:
        "oppgaver, oppgåver, gjøremål, gjeremål, huskeliste, hugseliste, møteplan, tasks, to do, todo"
    ),
    Term(
      "goals", "mål", "mål", "goals",
      no: "delmål, mål og delmål",
      nb: "målene, målsettinger, familiens mål", nn: "måla, målsetjingar",
      en: "goal, aims, objectives",
      doubtful:
        "plan, planer, planar, handlingsplan, tiltaksplan, mål og tiltak, tiltak, plans, targets"),
    Term(
      "moments", "øyeblikk", "augeblikk", "moments",
      no: "vendepunkt, vendepunkta",
      nb:
        "øyeblikkene, små øyeblikk, vendepunkter, vendepunktene, milepæler, milepæl, vendepunkt og øyeblikk, øyeblikk og vendepunkt, viktige hendelser",
      nn:
        "augeblikka, augneblink, små augeblikk, milepælar, milepæl, vendepunkt og augeblikk, augeblikk og vendepunkt, viktige hendingar",
      en: "moment, milestones, turning points, small moments, moments and turning points",
      doubtful: "hendelser, hendingar, tidslinje, events, timeline"),
    Term(
      "consents", "samtykker", "samtykke", "consents",
      no: "samtykkeskjema",
      nb: "samtykkene, samtykkeerklæringer, samtykkeoversikt",
      nn: "samtykka, samtykkeerklæringar, samtykkeoversyn",
      en: "consent, list of consents",
      doubtful: "taushetsplikt, teieplikt, personvern, deling, permissions, sharing"),
    Term(
      "deadlines", "frister", "fristar", "deadlines",
      no: "frist, svarfrist, svartid",
      nb: "fristene, svarfrister, behandlingsfrister, svartider, saksbehandlingstider",
      nn: "fristane, svarfristar, behandlingsfristar, handsamingsfristar, saksbehandlingstider",
      en: "deadline, time limits, response times, answer times",
      doubtful: "lover, lovar, regler, reglar, kalender, rules, laws"),
  ]

  /// The sheets of a workbook that hold no table: one that explains it, and one with the words to
  /// choose from. Few names, since a sheet with one of them is left aside without a word.
  public static let sheets: [Term] = [
    Term(
      "read-me", "Les meg", "Les meg", "Read me", no: "forklaring", nb: "veiledning",
      nn: "rettleiing", en: "explanation"),
    Term("words", "Ord", "Ord", "Words", no: "ordliste", en: "word list"),
  ]
}
