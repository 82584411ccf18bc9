import Model

extension Terms {
  /// The words for the columns of a table, in the order of its schema.
  static func columnTerms(_ table: TableName) -> [Term] {
    switch table {
    case .families: familyColumns
    case .people: personColumns
    case .homes: homeColumns
    case .services: serviceColumns
    case .contacts: contactColumns
    case .ties: tieColumns
    case .needs: needColumns
    case .responsibilities: responsibilityColumns
    case .referrals: referralColumns
    case .activities: activityColumns
    case .agreements: agreementColumns
    case .goals: goalColumns
    case .moments: momentColumns
    case .consents: consentColumns
    case .deadlines: deadlineColumns
    }
  }
}

/// The columns that several tables have; each table adds the words that mean them there.
enum CommonColumn {
  // A number in front of a row changes when the sheet is sorted, so it is no id without a question.
  static let id = Term(
    "id", "id", "id", "id",
    no: "id-nr, id-nummer, identifikator", en: "identifier, id number",
    doubtful:
      "nr, nummer, løpenr, løpenummer, kode, saksnr, saksnummer, referanse, number, no, code, reference, #"
  )
  static let family = Term(
    "family", "familie", "familie", "family",
    no: "familien, familie-id, husstand", nb: "for familie, familiens id, hvilken familie",
    nn: "for familie, kva familie", en: "family id, household, which family",
    doubtful: "familienavn, familienamn, etternavn, etternamn, family name, surname")
  /// Whom in the family a row is about.
  static let person = Term(
    "person", "person", "person", "person",
    no: "person-id, personen, familiemedlem",
    nb:
      "hvem gjelder det, hvem det gjelder, gjelder hvem, gjelder person, gjelder for, for hvem",
    nn: "kven gjeld det, kven det gjeld, gjeld kven, gjeld person, gjeld for, for kven",
    en: "person id, concerns, who is it about, who it is about, for whom, family member, member",
    doubtful: "gjelder, gjeld, barn, barnet, navn, namn, child, name")
  static let need = Term(
    "need", "behov", "behov", "need",
    no: "behov-id, behovet", nb: "gjelder behov, hvilket behov", nn: "gjeld behov, kva behov",
    en: "need id, which need", doubtful: "gjelder, gjeld")
  static let from = Term(
    "from", "fra", "frå", "from",
    no: "start, startdato, oppstart", nb: "fra dato, fra og med, f.o.m., dato fra, begynte",
    nn: "frå dato, frå og med, f.o.m., dato frå, starta, byrja",
    en: "from date, since, start date, started")
  static let until = Term(
    "until", "til og med", "til og med", "until",
    no: "til, t.o.m., til dato, dato til, slutt, sluttdato", nb: "sluttet, siste dag",
    nn: "slutta, siste dag", en: "to, to date, end, end date, ended, last day, till")
  static let area = Term(
    "area", "område", "område", "area",
    no: "bydel, sone, kommune, distrikt, krins, krets", nb: "sted, bydel/sone, kommunedel",
    nn: "stad, bydel/sone, kommunedel, grend",
    en: "district, zone, place, municipality, neighbourhood, neighborhood",
    doubtful: "adresse, postnummer, poststed, poststad, bosted, bustad, address, postcode")
  static let domain = Term(
    "domain", "livsområde", "livsområde", "area of life",
    no: "område, tema, kategori, type behov, slag behov", nb: "domene", nn: "domene",
    en: "life area, topic, category, theme, area", doubtful: "type, fagområde, sektor, sector")
  static let domains = Term(
    "domains", "livsområder", "livsområde", "areas of life",
    no: "tema", nb: "livsområde, temaer, domener", nn: "domene",
    en: "area of life, life areas, topics, domain")
  static let title = Term(
    "title", "tittel", "tittel", "title",
    no: "overskrift, emne, stikkord, tekst", nb: "beskrivelse, hva, kort beskrivelse",
    nn: "skildring, beskriving, kva, kort skildring", en: "description, what, subject, summary",
    doubtful:
      "merknad, merknader, merknadar, kommentar, kommentarer, notat, note, notes, comment, comments"
  )
  static let kind = Term(
    "kind", "type", "type", "kind", no: "slag", nb: "hva slags", nn: "kva slags, kva slag",
    en: "type")
  /// Who has taken something on, or did it.
  static let actor = Term(
    "actor", "hvem", "kven", "who",
    no: "aktør, utført av", nb: "ansvarlig, hvem har ansvar, hjelper",
    nn: "ansvarleg, kven har ansvar, hjelpar",
    en: "responsible, by whom, helper, person responsible",
    doubtful:
      "navn, namn, person, kontakt, kontaktperson, tjeneste, teneste, name, contact, service, owner"
  )
  static let follows = Term(
    "follows", "følger på", "følgjer på", "follows",
    nb: "følger, følger etter, videreføring av", nn: "følgjer, følgjer etter, framhald av",
    en: "follow-up of, continues", doubtful: "oppfølging, oppfølging av, follow-up")
  static let reason = Term(
    "reason", "grunn", "grunn", "reason",
    no: "årsak",
    nb: "begrunnelse, hvorfor, hvorfor nei, avslagsgrunn, grunn til nei, årsak til nei",
    nn: "grunngiving, grunngjeving, kvifor, kvifor nei, avslagsgrunn, grunn til nei, årsak til nei",
    en: "why, why not, cause, reason for no")
  static let dropped = Term(
    "dropped", "lagt bort", "lagt bort", "dropped",
    no: "avlyst", nb: "droppet, utgått, bortfalt, ikke lenger aktuelt, skrinlagt",
    nn: "droppa, utgått, bortfalle, ikkje lenger aktuelt, skrinlagd",
    en: "given up, cancelled, no longer relevant")
  // The day that it is over, not the last day of it: "til og med" would be a day off.
  static let closed = Term(
    "closed", "avsluttet", "avslutta", "closed",
    no: "slutt, sluttdato, til, til dato", nb: "lukket, avslutning, avsluttet dato, dato avsluttet",
    nn: "lukka, avslutning, avslutta dato, dato avslutta, slutta",
    en: "end, end date, ended, to, closed date, date closed",
    doubtful: "til og med, t.o.m., until, ferdig, finished")
}
