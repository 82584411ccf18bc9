extension Terms {
  static let agreementColumns: [Term] = [
    CommonColumn.id.or(no: "avtale-id", en: "agreement id"),
    CommonColumn.family,
    CommonColumn.actor.or(
      no: "av",
      nb: "hvem skal gjøre det, hvem gjør det, hvem gjør hva, hvem har lovet det, hvem har lovet",
      nn: "kven skal gjere det, kven gjer det, kven gjer kva, kven har lova det, kven har lova",
      en: "who does it, who promised"),
    CommonColumn.title.or(
      no: "avtale, avtalen, tiltak",
      nb: "hva er avtalt, hva som er avtalt, hva skal gjøres, oppgave, gjøremål, innhold",
      nn: "kva er avtalt, kva som er avtalt, kva skal gjerast, oppgåve, gjeremål, innhald",
      en: "agreement, what is agreed, task, promise"),
    Term(
      "agreed", "avtalt", "avtalt", "agreed",
      no: "dato, avtalt dato, dato avtalt, avtaledato", nb: "inngått, lovet, dato inngått",
      nn: "inngått, lova, dato inngått", en: "date, agreed on, date agreed, promised"),
    Term(
      "due", "frist", "frist", "due",
      no: "fristdato, svarfrist, forfall", nb: "innen, skal være gjort, gjøres innen, innen dato",
      nn: "innan, skal vere gjort, gjerast innan, innan dato",
      en: "deadline, due date, by, answer due, to be done by"),
    Term(
      "done", "gjort", "gjort", "done",
      no: "utført, gjort dato, dato gjort, utført dato", nb: "fullført, ferdig, ferdig dato",
      nn: "fullført, ferdig, ferdig dato", en: "done on, date done, completed, finished",
      doubtful: "status"),
    CommonColumn.dropped,
    CommonColumn.need,
    Term(
      "referral", "henvisning", "tilvising", "referral",
      nb: "henvisning-id, henvisningen, gjelder henvisning, svar på henvisning",
      nn: "tilvising-id, tilvisinga, gjeld tilvising, svar på tilvising",
      en: "referral id, which referral",
      doubtful: "gjelder, gjeld, søknad, application"),
  ]

  static let goalColumns: [Term] = [
    CommonColumn.id.or(no: "mål-id", en: "goal id"),
    CommonColumn.family,
    CommonColumn.person.or(
      nb: "hvem, hvem har målet", nn: "kven, kven har målet", en: "who, whose goal"),
    CommonColumn.domain,
    CommonColumn.title.or(
      no: "mål, målet", nb: "målsetting, delmål, hva vil vi", nn: "målsetjing, delmål, kva vil vi",
      en: "goal, aim"),
    Term(
      "set", "satt", "sett", "set",
      no: "dato, start, startdato", nb: "satt dato, dato satt, fra, fra dato, opprettet",
      nn: "sett dato, dato sett, frå, frå dato, oppretta",
      en: "date, set on, date set, from, start date"),
    Term(
      "target", "innen", "innan", "by",
      no: "frist, måldato, fristdato", nb: "innen dato, nås innen, skal nås innen, skal være nådd",
      nn: "innan dato, nåast innan, skal nåast innan, skal vere nådd",
      en: "deadline, target date, due, due date, by date",
      doubtful: "til, slutt, sluttdato, to, end"),
    Term(
      "achieved", "nådd", "nådd", "achieved",
      no: "oppnådd, nådd dato, dato nådd, oppnådd dato",
      en: "reached, achieved on, date achieved, met",
      doubtful: "ferdig, avsluttet, avslutta, måloppnåelse, måloppnåing, status, done"),
    CommonColumn.dropped,
    CommonColumn.need,
    CommonColumn.follows.or(
      nb: "bygger på, tidligere mål, forrige mål", nn: "byggjer på, tidlegare mål, førre mål",
      en: "builds on, previous goal, earlier goal"),
  ]

  static let momentColumns: [Term] = [
    Term(
      "date", "dato", "dato", "date", no: "dag, når", en: "day, when",
      doubtful: "tid, tidspunkt, time"),
    CommonColumn.family,
    CommonColumn.person.or(nb: "hvem", nn: "kven", en: "who"),
    CommonColumn.title.or(
      no: "milepæl", nb: "øyeblikk, hendelse, hva hendte, hva skjedde, hva som hendte",
      nn: "augeblikk, hending, kva hende, kva skjedde, kva som hende",
      en: "moment, event, what happened, milestone", doubtful: "vendepunkt, turning point"),
    Term(
      "weight", "vekt", "vekt", "weight",
      no: "type, slag", nb: "betydning, hvor stort, lite eller stort",
      nn: "kor stort, lite eller stort",
      en: "kind, type, how big, size",
      doubtful: "vendepunkt, viktighet, viktigheit, turning point, importance"),
    Term(
      "goal", "mål", "mål", "goal", no: "mål-id, målet", nb: "gjelder mål", nn: "gjeld mål",
      en: "goal id, which goal",
      doubtful: "gjelder, gjeld"),
  ]

  static let consentColumns: [Term] = [
    CommonColumn.family,
    CommonColumn.person.or(nb: "hvem", nn: "kven", en: "who"),
    Term(
      "from_service", "fra tjeneste", "frå teneste", "from service",
      nb: "hvem deler, hvem får dele, deles av, deles fra, opplysninger fra, fra hvem",
      nn: "kven deler, kven får dele, blir delt av, blir delt frå, opplysningar frå, frå kven",
      en: "who shares, shared by, from whom", doubtful: "fra, frå, tjeneste, teneste, from, service"
    ),
    Term(
      "to_service", "til tjeneste", "til teneste", "to service",
      nb: "deles med, hvem får vite, får vite, mottaker, opplysninger til, til hvem",
      nn: "blir delt med, kven får vite, får vite, mottakar, opplysningar til, til kven",
      en: "shared with, who is told, recipient, to whom",
      doubtful: "til, tjeneste, teneste, to, service"),
    CommonColumn.domains.or(
      nb: "om hva, hva deles, hva gjelder det, opplysninger om",
      nn: "om kva, kva blir delt, kva gjeld det, opplysningar om",
      en: "about what, what is shared", doubtful: "hva, kva, innhold, innhald, what"),
    Term(
      "given", "gitt", "gitt", "given",
      no: "dato, gitt dato, dato gitt, samtykkedato, signert",
      nb: "samtykke gitt, underskrevet, når gitt, gyldig fra, gjelder fra",
      nn: "samtykke gitt, gjeven, underskriven, når gitt, gyldig frå, gjeld frå",
      en: "date, given on, date given, signed, valid from",
      doubtful: "fra, frå, from, samtykke, consent"),
    Term(
      "expires", "utløper", "går ut", "expires",
      no: "gyldig til, utløpsdato, varer til, utløp, gyldig til og med",
      nb: "går ut, gjelder til, gjelder til og med",
      nn: "varar til, gjeld til, gjeld til og med", en: "expiry, expiry date, valid until, ends",
      doubtful: "til, til og med, slutt, sluttdato, frist, to, until, end"),
    Term(
      "withdrawn", "trukket tilbake", "trekt tilbake", "withdrawn",
      nb: "trukket, trukket dato, tilbakekalt, tilbaketrukket, dato trukket",
      nn: "trekt, trekt dato, tilbakekalla, dato trekt",
      en: "withdrawn on, date withdrawn, revoked", doubtful: "avsluttet, avslutta, closed"),
  ]

  static let deadlineColumns: [Term] = [
    CommonColumn.kind.or(
      nb: "henvisning, type henvisning, henvisningstype, slags henvisning",
      nn: "tilvising, type tilvising, tilvisingstype, slag tilvising",
      en: "referral, type of referral, referral type",
      doubtful: "kode, id, navn, namn, code, name"),
    Term(
      "length", "lengde", "lengd", "length",
      no: "frist, svarfrist, svartid", nb: "varighet, hvor lenge", nn: "lengde, kor lenge",
      en: "deadline, time to answer, how long, duration"),
    Term(
      "roll", "når fristen ender på en fridag", "når fristen endar på ein fridag",
      "when it ends on a day off",
      nb: "flyttes, flyttes fristen, flytting, ved fridag, på fridag",
      nn: "flytting, blir flytta, ved fridag, på fridag",
      en: "moves, on days off", doubtful: "helg, fridag, weekend"),
    Term(
      "basis", "grunnlag", "grunnlag", "basis", nb: "bygger på, fristen bygger på",
      nn: "byggjer på, fristen byggjer på",
      en: "rests on, ground", doubtful: "hjemmel, heimel, kilde, kjelde, source"),
    Term(
      "law", "lov", "lov", "law",
      no: "paragraf, lovparagraf, lov og paragraf", nb: "lovhjemmel", nn: "lovheimel",
      en: "act, section, legal basis",
      doubtful: "hjemmel, heimel, regel, rule"),
    Term(
      "url", "nettadresse", "nettadresse", "web address",
      no: "lenke, link, nettside", nn: "lenkje", en: "link, web page, website",
      doubtful: "adresse, kilde, kjelde, address"),
    Term(
      "valid_from", "gjelder fra", "gjeld frå", "valid from",
      no: "i kraft", nb: "gyldig fra, fra, fra dato, i kraft fra",
      nn: "gyldig frå, frå, frå dato, i kraft frå",
      en: "from, from date, in force from", doubtful: "dato, date"),
    Term(
      "valid_until", "gjelder til og med", "gjeld til og med", "valid until",
      no: "gyldig til og med, gyldig til, til, til dato, til og med", nb: "gjelder til",
      nn: "gjeld til",
      en: "until, to, to date, valid to, in force until"),
    Term(
      "name_nb", "navn på bokmål", "namn på bokmål", "name in bokmål",
      no: "bokmål", nb: "navn bokmål, navn nb", nn: "namn bokmål, namn nb",
      en: "name bokmål, bokmål name",
      doubtful: "navn, namn, norsk navn, norsk namn, name"),
    Term(
      "name_nn", "navn på nynorsk", "namn på nynorsk", "name in nynorsk",
      no: "nynorsk", nb: "navn nynorsk, navn nn", nn: "namn nynorsk, namn nn",
      en: "name nynorsk, nynorsk name",
      doubtful: "navn, namn, norsk navn, norsk namn, name"),
    Term(
      "name_en", "navn på engelsk", "namn på engelsk", "name in English",
      no: "engelsk", nb: "navn engelsk, navn en", nn: "namn engelsk, namn en",
      en: "English, English name, name English",
      doubtful: "navn, namn, name"),
  ]
}
