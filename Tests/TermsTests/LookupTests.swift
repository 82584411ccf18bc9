import Model
import Terms
import Testing

@Suite struct LookupTests {
  @Test(arguments: [
    ("Familier", TableName.families), ("Familie", .families), ("familier 2026", .families),
    ("01 Familier", .families), ("Familier (1)", .families), ("Familiar", .families),
    ("Personer", .people), ("Familiemedlemmer", .people), ("Hjem", .homes), ("heimar", .homes),
    ("Tjenester", .services), ("Kontaktpersoner", .contacts), ("Ansatte", .contacts),
    ("Relasjoner", .ties), ("Baand", .ties), ("Behov", .needs), ("Ansvar", .responsibilities),
    ("Henvisninger", .referrals), ("Søknader", .referrals), ("Soknader", .referrals),
    ("Tilvisingar", .referrals), ("Logg", .activities), ("Avtaler", .agreements),
    ("Mål", .goals), ("Milepæler", .moments), ("Vendepunkter", .moments), ("Samtykker", .consents),
    ("Frister", .deadlines), ("needs", .needs),
  ])
  func `a sheet or file is known by what people call it`(name: String, table: TableName) {
    #expect(Terms.table(named: name) == table)
  }

  @Test func `a name that may be several tables is none of them`() {
    #expect(Terms.table(named: "Oppgaver") == nil)
    #expect(Terms.doubtfulTables(named: "Oppgaver") == [.responsibilities, .agreements])
    for name in ["", "2026", "Ark1", "Sheet1", "notater", "(1)"] {
      #expect(Terms.table(named: name) == nil)
      #expect(Terms.doubtfulTables(named: name) == [])
    }
  }

  @Test func `sheets that explain are no tables`() {
    for name in ["Les meg", "LesMeg", "Ord", "Ordliste", "Forklaring", "Read me", "README"] {
      #expect(Terms.isSheetOfWords(name))
      #expect(Terms.table(named: name) == nil)
    }
    for name in ["Familier", "Info", "Feil", "Om", ""] { #expect(!Terms.isSheetOfWords(name)) }
  }

  @Test(arguments: [
    ("Navn", TableName.families, "alias"), ("Område", .families, "area"),
    ("Startdato", .families, "enrolled"), ("Til", .families, "closed"),
    ("Fødselsår", .people, "born"), ("Født (år-måned)", .people, "born"),
    ("Født [YYYY-MM]", .people, "born"), ("Kallenavn (alias)", .people, "alias"),
    ("Barn/voksen", .people, "role"), ("t.o.m.", .people, "until"),
    ("Tlf.", .contacts, "phone"), ("Mobil", .contacts, "phone"),
    ("E-postadresse", .contacts, "email"),
    ("Stilling", .contacts, "role"), ("Arbeidssted", .contacts, "service"),
    ("Sist kontakt", .ties, "last_contact"), ("Hvem gjelder det?", .needs, "person"),
    ("Hvor mye haster det", .needs, "urgency"), ("Behov", .needs, "title"),
    ("Dato", .needs, "raised"),
    ("Ansvarlig", .responsibilities, "actor"), ("Sagt ja", .responsibilities, "accepted"),
    ("Begrunnelse", .responsibilities, "reason"), ("Svarfrist", .referrals, "due"),
    ("Frist", .agreements, "due"), ("Frist", .goals, "target"), ("Sendt dato", .referrals, "sent"),
    ("Dato", .referrals, "sent"), ("Dato", .activities, "date"), ("Dato", .agreements, "agreed"),
    ("Fra tjeneste", .consents, "from_service"), ("Fra (tjeneste)", .consents, "from_service"),
    ("Til (to_service)", .consents, "to_service"), ("Gyldig til", .consents, "expires"),
    ("Svarfrist (dager)", .services, "response_time"), ("name_nb", .deadlines, "name_nb"),
  ])
  func `a heading is known in its table`(heading: String, table: TableName, column: String) {
    #expect(
      Terms.column(named: heading, of: table).map { TableSchema.of(table).columns[$0].name }
        == column)
  }

  @Test(arguments: [
    ("Familie", TableName.families), ("Telefon", .families), ("Merknad", .needs),
    ("Status", .needs),
    ("Alder", .people), ("Personnummer", .people), ("Fødselsnummer", .people), ("Svar", .referrals),
    ("Fra", .consents), ("Adresse", .families), ("Sendt (answered)", .referrals), ("", .people),
    ("(id)", .people),
  ])
  func `a heading with two meanings or none is no column`(heading: String, table: TableName) {
    #expect(Terms.column(named: heading, of: table) == nil)
  }

  @Test(arguments: [
    ("Området", TableName.families, "area"), ("Kallenavnet", .people, "alias"),
    ("Rollen", .contacts, "role"), ("Rolla", .contacts, "role"),
    ("Livsområdene", .services, "domains"),
    ("Livsområda", .services, "domains"), ("Datoen", .activities, "date"),
    ("Mottakeren", .referrals, "to"),
    ("Begrunnelsen (kort)", .referrals, "reason"), ("E-postadressen", .contacts, "email"),
  ]) func `the definite form of a heading is that heading`(
    heading: String, table: TableName, column: String
  ) {
    #expect(Terms.column(named: heading, of: table) == TableSchema.of(table).column(column))
  }

  @Test func `the definite form of a doubtful heading, or of none, is none`() {
    #expect(Terms.column(named: "Svaret", of: .referrals) == nil)
    #expect(Terms.column(named: "Fargen", of: .families) == nil)
    #expect(Terms.column(named: "Hjelpen", of: .responsibilities) == nil)
    #expect(Terms.column(named: "en", of: .families) == nil)
  }

  @Test func `a doubtful heading names the columns that it may be`() {
    #expect(Terms.doubtfulColumns(named: "Svar", of: .referrals) == ["answered", "outcome"])
    #expect(Terms.doubtfulColumns(named: "Familie", of: .families) == ["id", "alias"])
    #expect(Terms.doubtfulColumns(named: "xyz", of: .families) == [])
  }

  @Test(arguments: [
    ("Voksen", TableName.people, "role", "adult"), ("Mor", .people, "role", "adult"),
    ("NAV", .services, "sector", "nav"), ("Barnevernet", .services, "sector", "child-welfare"),
    ("PPT", .services, "sector", "school"), ("Helsestasjon", .services, "sector", "health"),
    ("økonomi", .services, "domains", "economy"), ("gjeld", .needs, "domain", "debt"),
    ("Psykisk helse", .needs, "domain", "mental-health"), ("Haster", .needs, "urgency", "urgent"),
    ("Ja", .needs, "urgency", "urgent"), ("Nei", .needs, "urgency", "normal"),
    ("Hovedansvar", .responsibilities, "part", "lead"),
    ("Avslag", .referrals, "outcome", "declined"),
    ("venteliste", .referrals, "reason", "no-capacity"), ("tlf", .activities, "kind", "call"),
    ("Child Welfare", .services, "sector", "child-welfare"), ("vaksen", .people, "role", "adult"),
  ])
  func `a word is known in its column`(word: String, table: TableName, column: String, code: String)
  {
    #expect(Terms.code(word, of: table, column: column) == code)
  }

  @Test func `a word with two meanings is asked about`() {
    #expect(Terms.code("helse", of: .needs, column: "domain") == nil)
    #expect(
      Terms.doubtfulCodes("Helse", among: Domain.codes)
        == ["mental-health", "physical-health"])
    #expect(Terms.code("Helse", of: .services, column: "sector") == "health")
    // Business, or the family's own network.
    #expect(Terms.code("Privat", of: .services, column: "sector") == nil)
    #expect(Terms.code("Familie", of: .services, column: "sector") == nil)
    // That it came is no yes.
    #expect(Terms.code("Mottatt", of: .referrals, column: "outcome") == nil)
    // Of a helper who was asked, it is not the family that says so.
    #expect(Terms.code("takket nei", of: .responsibilities, column: "reason") == nil)
    #expect(Terms.code("", of: .needs, column: "domain") == nil)
  }

  @Test func `a column without a vocabulary has no words`() {
    #expect(Terms.words(of: .families, column: "alias").isEmpty)
    #expect(Terms.code("voksen", of: .families, column: "alias") == nil)
    #expect(Terms.code("voksen", of: .families, column: "no-such") == nil)
  }

  @Test func `a kind of referral is known by the words for it`() {
    for term in Terms.referralKinds {
      for word in term.understood { #expect(Terms.referralKind(word) == term.code, "\(word)") }
    }
    let known = Set(Terms.referralKinds.map(\.code))
    for rule in DeadlineRules.norwegian.rules { #expect(known.contains(rule.kind), "\(rule.kind)") }
    #expect(Terms.referralKind("Sosialhjelp") == "social-assistance")
    #expect(Terms.referralKind("Skole") == nil)
  }

  @Test(arguments: [
    "Familiekoordinator", "coordinator", "Family Coordinator", "familiekoordinatoren",
  ])
  func `a family's coordinator is known by her role`(role: String) {
    #expect(Terms.isCoordinator(role))
  }

  @Test func `other coordinators are somebody else`() {
    for role in ["barnekoordinator", "SLT-koordinator", "lærer", ""] {
      #expect(!Terms.isCoordinator(role))
    }
  }
}
