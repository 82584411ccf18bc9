extension Terms {
  /// What a need is about, and what a service has as its mandate.
  public static let domains: [Term] = [
    Term(
      "economy", "økonomi", "økonomi", "finances",
      no: "privatøkonomi, økonomien, inntekt, økonomisk sosialhjelp",
      nb: "penger, økonomiske problemer, dårlig råd", nn: "pengar, økonomiske problem, dårleg råd",
      en: "income, finance, money, personal finances",
      doubtful:
        "sosialhjelp, stønad, stønader, ytelser, ytingar, husleie, husleige, regninger, rekningar, Nav, rent, benefits"
    ),
    Term(
      "debt", "gjeld", "gjeld", "debt",
      no: "inkasso, gjeldsordning",
      nb: "gjelden, gjeldsrådgivning, gjeldsproblemer, gjeldsproblem, ubetalte regninger",
      nn: "gjelda, gjeldsrådgjeving, gjeldsrådgiving, gjeldsproblem, ubetalte rekningar",
      en: "debts, debt advice, unpaid bills, debt counselling",
      doubtful: "regninger, rekningar, økonomisk rådgivning, økonomisk rådgjeving, bills"),
    Term(
      "housing", "bolig", "bustad", "housing",
      nb: "boligen, boforhold, bosituasjon, boligsituasjon, bolig og bomiljø, bomiljø",
      nn: "bustaden, buforhold, busituasjon, bustadsituasjon, bustad og bumiljø, bumiljø",
      en: "accommodation, living conditions",
      doubtful: "bo, bu, bosted, husleie, husleige, hjem, heim, flytting, home, rent, moving"),
    Term(
      "employment", "arbeid", "arbeid", "work",
      no: "jobb, arbeidsliv, sysselsetting, arbeid og aktivitet, yrke",
      nb: "lønnsarbeid, arbeidet, arbeidsrettet oppfølging",
      nn: "lønsarbeid, arbeidet, arbeidsretta oppfølging",
      en: "job, jobs, paid work",
      doubtful: "Nav, praksis, praksisplass, tiltak, arbeid og utdanning"),
    Term(
      "education", "utdanning", "utdanning", "education",
      no: "studium", nb: "utdannelse, voksenopplæring, studier", nn: "vaksenopplæring, studie",
      en: "adult education, studies",
      doubtful:
        "opplæring, videregående, vidaregåande, VGS, kurs, kompetanse, arbeid og utdanning, training"
    ),
    Term(
      "school", "skole", "skule", "school",
      no: "lekser",
      nb: "skolen, grunnskole, skolegang, skolefravær, barneskole, ungdomsskole, skolevegring",
      nn: "skulen, grunnskule, skulegang, skulefråvær, barneskule, ungdomsskule, skulevegring",
      en: "schooling, school attendance, homework",
      doubtful: "opplæring, videregående, vidaregåande, VGS, SFO, AKS, PPT, skole og barnehage"),
    Term(
      "kindergarten", "barnehage", "barnehage", "kindergarten",
      no: "barnehagen, barnehageplass", en: "day care, preschool, nursery",
      doubtful: "PPT, skole og barnehage"),
    Term(
      "mental-health", "psykisk helse", "psykisk helse", "mental health",
      no: "psykisk, mental helse, psykiske plager, psyke, psykisk helsevern",
      nb: "psykiske vansker, psykiske problemer, psykiske lidelser, psykiatri",
      nn: "psykiske vanskar, psykiske problem, psykiske lidingar, psykiatri", en: "mental",
      doubtful:
        "helse, helsa, helsen, rus, rus og psykisk helse, psykisk helse og rus, BUP, DPS, sykdom, sjukdom, diagnose, health, addiction"
    ),
    Term(
      "physical-health", "fysisk helse", "fysisk helse", "physical health",
      no: "fysisk, somatikk, somatisk, somatisk helse, tannhelse, kroppslig helse",
      nn: "kroppsleg helse",
      en: "physical, somatic health, dental health",
      doubtful: "helse, helsa, helsen, lege, fastlege, sykdom, sjukdom, kosthold, health"),
    Term(
      "language", "språk", "språk", "language",
      no: "norsk, norskopplæring, norskkurs, språkopplæring, morsmål, tolk", nb: "språket",
      nn: "språket",
      en: "Norwegian, language training, interpreter",
      doubtful: "kommunikasjon, integrering, integration, communication"),
    Term(
      "systems", "møtet med det offentlige", "møtet med det offentlege",
      "dealing with public services",
      no: "system, byråkrati, systemkunnskap, papirarbeid",
      nb:
        "systemer, systemforståelse, offentlige systemer, det offentlige, digitale tjenester, kontakt med det offentlige",
      nn:
        "systemforståing, offentlege system, det offentlege, digitale tenester, kontakt med det offentlege",
      en: "public services, public systems, bureaucracy, paperwork",
      doubtful:
        "søknader, skjema, skjemaer, tjenester, tenester, rettigheter, rettar, applications, rights"
    ),
    Term(
      "social-support", "sosial støtte", "sosial støtte", "social support",
      no: "nettverk, sosialt nettverk, sosialt, sosial kontakt, vennskap",
      nb: "venner, ensomhet, sosiale relasjoner",
      nn: "vener, einsemd, sosiale relasjonar",
      en: "social network, network, friends, loneliness",
      doubtful: "sosial, social, sosial stønad, familie, støtte, relasjoner, relasjonar, support"),
    Term(
      "leisure", "fritid", "fritid", "leisure",
      no: "fritidsaktivitet, fritidsklubb, idrett, kultur og fritid, idrett og fritid",
      nb: "fritiden, fritidsaktiviteter, fritidstilbud, aktiviteter",
      nn: "fritida, fritidsaktivitetar, fritidstilbod, aktivitetar",
      en: "leisure activities, activities, spare time, sports",
      doubtful: "ferie, kultur, SFO, AKS, aktivitet, holidays, activity"),
    Term(
      "parenting", "foreldrerolle", "foreldrerolle", "parenting",
      no: "foreldreskap",
      nb:
        "foreldrerollen, foreldreveiledning, foreldrestøtte, oppdragelse, foreldresamarbeid, samspill",
      nn:
        "foreldrerolla, foreldrerettleiing, foreldrestøtte, oppseding, foreldresamarbeid, samspel",
      en: "parental role, parent guidance, parental guidance",
      doubtful: "omsorg, barnevern, barnevernet, foreldre, samvær, care, parents"),
    Term(
      "safety", "trygghet", "tryggleik", "safety",
      nb: "sikkerhet, vold, vold i nære relasjoner, tryggheten",
      nn: "tryggheit, vald, vald i nære relasjonar, tryggleiken",
      en: "security, violence, domestic violence",
      doubtful:
        "barnevern, barnevernet, omsorg, trygg, konflikt, kriminalitet, politi, conflict, crime"),
    Term(
      "transition", "overgang til voksenlivet", "overgang til vaksenlivet",
      "transition to adult life",
      no: "overgang 18 år, ettervern",
      nb: "overgang til voksenliv, voksenlivet, voksenliv, overgang til voksen",
      nn: "overgang til vaksenliv, vaksenlivet, vaksenliv, overgang til vaksen",
      en: "transition to adulthood, adult life, adulthood",
      doubtful: "overgang, overganger, overgangar, 18 år, transitions"),
  ]
}
