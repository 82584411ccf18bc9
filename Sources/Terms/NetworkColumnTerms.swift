extension Terms {
  static let familyColumns: [Term] = [
    CommonColumn.id.or(
      no: "familie-id, familiekode, familienummer, familienr",
      en: "family id, family code, family number", doubtful: "familie, family"),
    Term(
      "alias", "kallenavn", "kallenamn", "alias",
      nb: "navn, familienavn, navn på familien, visningsnavn, dekknavn",
      nn: "namn, familienamn, namn på familien, visingsnamn, dekknamn",
      en: "name, family name, nickname, display name",
      doubtful: "familie, etternavn, etternamn, family, surname"),
    CommonColumn.area,
    Term(
      "enrolled", "med fra", "med frå", "with us from",
      no: "start, startdato, oppstart, oppstartsdato, inntaksdato",
      nb:
        "fra, fra dato, innskrevet, innskrevet dato, innmeldt, med siden, startet, oppfølging fra",
      nn: "frå, frå dato, innskriven, innskriven dato, innmeld, med sidan, starta, oppfølging frå",
      en: "from, from date, start date, since, joined, started, enrolment date, date enrolled",
      doubtful: "dato, date"),
    CommonColumn.closed.or(
      nb: "utskrevet, oppfølging til", nn: "utskriven, oppfølging til", doubtful: "dato, date"),
  ]

  static let personColumns: [Term] = [
    CommonColumn.id.or(no: "person-id", en: "person id"),
    CommonColumn.family.or(nb: "hører til, tilhører", nn: "høyrer til", en: "belongs to"),
    Term(
      "alias", "kallenavn", "kallenamn", "alias",
      nb: "navn, fornavn, visningsnavn, dekknavn, hvem",
      nn: "namn, fornamn, førenamn, visingsnamn, dekknamn, kven",
      en: "name, first name, nickname, display name, who",
      doubtful: "person, fullt navn, fullt namn, etternavn, etternamn, full name, surname"),
    Term(
      "born", "født", "fødd", "born",
      no: "fødselsdato, fødselsår, fødselsdag, f.dato, f.år",
      nb: "fødselsmåned, født dato, født år, født måned, født år-måned, født (år-måned), født når",
      nn: "fødselsmånad, fødd dato, fødd år, fødd månad, fødd år-månad, fødd (år-månad), fødd når",
      en:
        "birth, birth date, birthday, date of birth, dob, year of birth, birth year, birth month",
      doubtful: "alder, år, age"),
    Term(
      "role", "rolle", "rolle", "role",
      no: "rolle i familien",
      nb: "barn/voksen, voksen/barn, barn eller voksen, voksen eller barn",
      nn: "barn/vaksen, vaksen/barn, barn eller vaksen, vaksen eller barn",
      en: "adult/child, child/adult, adult or child, child or adult, role in the family",
      doubtful: "type, relasjon, slektskap, relation"),
    CommonColumn.from.or(
      nb: "i familien fra, med fra, flyttet inn, innflyttet",
      nn: "i familien frå, med frå, flytta inn, innflytta",
      en: "moved in, in the family from"),
    CommonColumn.until.or(
      nb: "i familien til, flyttet ut, utflyttet", nn: "i familien til, flytta ut, utflytta",
      en: "moved out, in the family until"),
  ]

  static let homeColumns: [Term] = [
    CommonColumn.person.or(nb: "hvem", nn: "kven", en: "who"),
    CommonColumn.family.or(
      no: "husstanden", nb: "hjem, hjemmet, bor hos, hos, annet hjem",
      nn: "heim, heimen, bur hos, hos, annan heim", en: "home, lives with, other home"),
    CommonColumn.from.or(nb: "bor der fra", nn: "bur der frå"),
    CommonColumn.until.or(nb: "bor der til", nn: "bur der til"),
  ]

  static let serviceColumns: [Term] = [
    CommonColumn.id.or(nb: "tjeneste-id", nn: "teneste-id", en: "service id"),
    Term(
      "name", "navn", "namn", "name",
      nb: "tjeneste, tjenestens navn, tjenestenavn, navn på tjenesten, instans",
      nn: "teneste, tenestenamn, namn på tenesta, instans", en: "service, service name, agency",
      doubtful: "kallenavn, kallenamn, enhet, eining, etat, tittel, alias, title"),
    Term(
      "sector", "sektor", "sektor", "sector",
      nb: "type tjeneste, slags tjeneste", nn: "type teneste, slag teneste", en: "type of service",
      doubtful: "type, etat, fagområde, fagfelt, kategori, category, kind"),
    CommonColumn.area.or(
      no: "geografisk område", nb: "dekker område, gjelder område",
      nn: "dekkjer område, gjeld område",
      en: "covers"),
    CommonColumn.domains.or(
      no: "mandat, ansvarsområde",
      nb: "oppgaver, ansvarsområder, hjelper med, arbeidsområder",
      nn: "oppgåver, hjelper med, arbeidsområde", en: "mandate, tasks, helps with",
      doubtful: "fagområde, fagområder, tilbud, tilbod, målgruppe, offers"),
    Term(
      "min_age", "yngste alder", "yngste alder", "youngest age",
      no: "minimumsalder, min. alder, minstealder",
      nb: "fra alder, alder fra, laveste alder, nedre aldersgrense, aldersgrense fra, yngst",
      nn: "frå alder, alder frå, lågaste alder, nedre aldersgrense, aldersgrense frå, yngst",
      en: "minimum age, from age, age from, lower age limit, youngest",
      doubtful: "alder, aldersgrense, aldersgruppe, age, age limit"),
    Term(
      "max_age", "eldste alder", "eldste alder", "oldest age",
      no: "alder til, maksimumsalder, maks. alder, til alder",
      nb: "høyeste alder, øvre aldersgrense, aldersgrense til, til og med alder, eldst",
      nn: "høgaste alder, øvre aldersgrense, aldersgrense til, til og med alder, eldst",
      en: "maximum age, to age, age to, upper age limit, oldest",
      doubtful: "alder, aldersgrense, aldersgruppe, age, age limit"),
    Term(
      "response_time", "egen svarfrist", "eigen svarfrist", "own time to answer",
      no: "svarfrist, svartid, frist, behandlingstid, saksbehandlingstid",
      nb: "svarer innen, svar innen, frist for svar",
      nn: "svarar innan, svar innan, handsamingstid, frist for svar",
      en: "time to answer, answers within, processing time, deadline, reply time",
      doubtful: "ventetid, waiting time"),
    Term(
      "opened", "åpnet", "opna", "opened",
      no: "start, startdato, oppstart", nb: "fra, fra dato, opprettet, startet, åpnet dato",
      nn: "frå, frå dato, oppretta, starta, opna dato",
      en: "from, from date, start date, since, started, established", doubtful: "dato, date"),
    CommonColumn.closed.or(
      nb: "nedlagt, lagt ned, stengt", nn: "nedlagd, lagd ned, stengd", en: "shut down",
      doubtful: "dato, date"),
  ]

  static let contactColumns: [Term] = [
    CommonColumn.id.or(
      no: "kontakt-id", nb: "ansatt-id", nn: "tilsett-id", en: "contact id, employee id",
      doubtful: "ansattnummer, tilsettnummer"),
    Term(
      "name", "navn", "namn", "name",
      no: "kontaktperson, kontakt, fagperson",
      nb: "fullt navn, ansatt, hjelper, navn på kontakt, navn på kontaktperson, hvem",
      nn: "fullt namn, tilsett, hjelpar, namn på kontakt, namn på kontaktperson, kven",
      en: "full name, contact, contact person, employee, helper, who",
      doubtful:
        "fornavn, fornamn, førenamn, etternavn, etternamn, kallenavn, kallenamn, alias, first name, surname, person"
    ),
    Term(
      "service", "tjeneste", "teneste", "service",
      no: "instans, etat, organisasjon",
      nb:
        "tjenesten, tjeneste-id, fra tjeneste, arbeidssted, arbeidsplass, jobber i, jobber hos, arbeidsgiver, hvilken tjeneste",
      nn:
        "tenesta, teneste-id, frå teneste, arbeidsstad, arbeidsplass, jobbar i, jobbar hos, arbeidsgivar, arbeidsgjevar, kva teneste",
      en:
        "service id, agency, workplace, organisation, organization, employer, works at, from service",
      doubtful: "enhet, eining, avdeling, kontor, sektor, unit, department, office, sector"),
    Term(
      "role", "rolle", "rolle", "role",
      no: "stilling, yrke, tittel, funksjon, stillingstittel",
      en: "title, job title, position, profession"),
    CommonColumn.from.or(
      nb: "ansatt fra, i stillingen fra", nn: "tilsett frå, i stillinga frå", en: "employed from"),
    CommonColumn.until.or(
      nb: "ansatt til, i stillingen til, slutter", nn: "tilsett til, i stillinga til, sluttar",
      en: "employed until, leaves"),
    Term(
      "phone", "telefon", "telefon", "phone",
      no:
        "tlf, tlf.nr, telefonnummer, telefonnr, mobil, mobilnr, mobilnummer, mobiltelefon, mob, tlf/mobil, telefon/mobil",
      en: "phone number, telephone, tel, mobile, cell, mobile phone"),
    Term(
      "email", "e-post", "e-post", "email",
      no: "e-postadresse, mail, mailadresse, e-mail", en: "email address, mail address"),
  ]

  static let tieColumns: [Term] = [
    Term(
      "a", "den ene", "den eine", "the one",
      no: "person 1, part 1", nb: "hvem, hjelper, første", nn: "kven, hjelpar, første",
      en: "who, first, helper, one",
      doubtful: "person, navn, namn, kontakt, tjeneste, teneste, name, source, contact, service"),
    Term(
      "b", "den andre", "den andre", "the other",
      no: "person 2, part 2", nb: "hjelper hvem, hvem hjelpes",
      nn: "hjelper kven, den som får hjelp",
      en: "second, helps whom, other",
      doubtful: "mottaker, mottakar, familie, person, target, family"),
    CommonColumn.kind.or(
      no: "type relasjon, slag relasjon", nb: "bånd, type bånd, slags bånd",
      nn: "band, type band, slag band",
      en: "tie, type of tie, kind of tie", doubtful: "relasjon, forhold, kontakt"),
    Term(
      "support", "støtte", "støtte", "support",
      no: "type støtte, støtteform, slag støtte", nb: "slags støtte, hva slags støtte",
      nn: "kva slags støtte",
      en: "support type, type of support, kind of support", doubtful: "hjelp, hjelp med, help"),
    Term(
      "strength", "styrke", "styrke", "strength",
      nb: "hvor sterkt, hvor sterk", nn: "kor sterkt, kor sterk", en: "how strong",
      doubtful: "kvalitet, quality, forhold"),
    Term(
      "trust", "tillit", "tillit", "trust",
      no: "tillit 1-5, grad av tillit", nb: "hvor stor tillit", nn: "kor stor tillit",
      en: "trust 1-5, level of trust"),
    Term(
      "relation", "slektskap", "slektskap", "kinship",
      no: "slektskapsforhold, familierelasjon", nb: "i slekt som, slektning",
      nn: "i slekt som, slektning",
      en: "family relation", doubtful: "relasjon, forhold, slekt, relationship"),
    CommonColumn.from,
    CommonColumn.until,
    Term(
      "last_contact", "siste kontakt", "siste kontakt", "last contact",
      no: "sist kontakt, sist i kontakt", nb: "siste kontaktdato, sist snakket, dato siste kontakt",
      nn: "siste kontaktdato, sist snakka, dato siste kontakt",
      en: "last in contact, date of last contact, last contacted",
      doubtful: "kontakt, sist sett, contact"),
  ]
}
