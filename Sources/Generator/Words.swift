/// The words that made-up networks are put together from. Nobody and nothing in them is real.
enum Words {
  static let areaBeginnings = [
    "Elve", "Fugle", "Gran", "Hassel", "Rype", "Bjørke", "Sauga", "Tranøy", "Lauv", "Mose", "Stein",
    "Furu", "Grå", "Hauk", "Ister", "Kråke", "Lomme", "Myr", "Never", "Orre", "Pors", "Rogne",
    "Selje", "Tiur", "Ugle", "Vidje", "Ørn", "Åker", "Blå", "Tinde",
  ]
  static let areaEndings = [
    "dal", "vik", "nes", "fjord", "heim", "sund", "lia", "mo", "strand", "berg", "vang", "bygda",
  ]
  static let placeNames = [
    "Åsen", "Bjørkelia", "Solbakken", "Lunden", "Nordmyra", "Storhaug", "Fagerli", "Elvebakken",
    "Granåsen", "Kirkemoen", "Vestskogen", "Sjøgata", "Furulund", "Øvermoen", "Nyland",
    "Steinhaugen",
    "Tjernet", "Sørbyen", "Hagan", "Lillevollen", "Kvernbekken", "Skogheim", "Østmarka", "Brattli",
  ]
  static let partsOfPlaces = ["", "Nedre ", "Øvre ", "Nordre ", "Søndre ", "Indre ", "Ytre "]
  /// From many parts of the world, as the people are.
  static let givenNames = [
    "Ingrid", "Ola", "Fatima", "Mari", "Lars", "Amina", "Jonas", "Sara", "Erik", "Nora", "Magnus",
    "Hodan", "Piotr", "Agnieszka", "Sami", "Áile", "Kari", "Yusuf", "Linh", "Tor", "Elif", "Anders",
    "Selam", "Marte", "Viktor", "Olena", "Henrik", "Zahra", "Silje", "Biret",
  ]
  /// Roles of contacts; the first is the family coordinator of the model.
  static let roles = [
    "coordinator", "saksbehandler", "veileder", "lærer", "sosiallærer", "barnehagelærer", "styrer",
    "pedagogisk-psykologisk rådgiver", "helsesykepleier", "lege", "miljøterapeut", "psykolog",
    "kontaktperson", "familieterapeut", "frivillig", "besøksvenn", "boligkonsulent",
    "programrådgiver", "klubbleder", "nabo", "bestemor", "onkel", "venn",
  ]
  /// What stands behind the given name of a contact, for each role.
  static let roleWords = [
    " koordinator", " saksbehandler", " veileder", " lærer", " sosiallærer", " barnehagelærer",
    " styrer", " rådgiver", " helsesykepleier", " lege", " terapeut", " psykolog",
    " kontaktperson", " terapeut", " frivillig", " besøksvenn", " bolig", " rådgiver",
    " klubbleder", " nabo", " bestemor", " onkel", " venn",
  ]
  static let nature = [
    "Bjørk", "Rogn", "Eik", "Lind", "Furu", "Hassel", "Selje", "Lønn", "Alm", "Osp", "Blåklokke",
    "Tyttebær", "Multe", "Lyng", "Kløver", "Hestehov", "Tindved", "Fjell", "Elv", "Foss", "Tjern",
    "Myr", "Holme", "Vind", "Regnbue", "Stjerne", "Rype", "Tjeld", "Terne", "Svale", "Lerke",
    "Orre",
    "Rev", "Oter", "Hare", "Rein", "Laks", "Røye", "Skjell", "Granitt",
  ]
  static let adults = ["Mor", "Far", "Bestemor", "Onkel"]

  /// Kinds of the Norwegian deadlines that referrals are of.
  static let referralKinds = [
    "social-assistance", "debt-advice", "housing", "decision", "introduction-programme",
    "educational-psychology", "kindergarten-support", "specialist-health", "gp-appointment",
    "child-welfare-notice", "emergency-assistance", "qualification-programme",
    "school-environment", "school-place", "child-welfare-review",
  ]

  /// Titles of needs, by the raw value of the domain.
  static let needs = [
    ["Penger til mat og strøm", "Søke om støtte", "Oversikt over økonomien"],
    ["Betalingsavtale", "Inkassokrav", "Gjeld til flere"],
    ["For trang bolig", "Må flytte ut", "Fukt i leiligheten", "Hjelp med bostøtte"],
    ["Komme i arbeid", "Praksisplass", "Arbeidstid som går med barnehagen"],
    ["Fagbrev", "Godkjent utdanning", "Fullføre videregående"],
    ["Borte fra skolen", "Hjelp i matematikk", "Trygg på skolen", "Utredning"],
    ["Plass i barnehage", "Støtte i barnehagen", "Lavere foreldrebetaling"],
    ["Sover dårlig", "Noen å snakke med", "Engstelig i hverdagen", "Tung tid etter samlivsbrudd"],
    ["Tannlege", "Oppfølging av astma", "Hjelpemidler hjemme"],
    ["Norskkurs", "Tolk på møter", "Lese brev"],
    ["Forstå vedtaket", "Digital søknad", "Hvem gjør hva?"],
    ["Noen å besøke", "Avlastning i helgene", "Følge til legen"],
    ["Fotballsko", "Svømmekurs", "En fritidsaktivitet"],
    ["Rutiner om kvelden", "Foreldreveiledning", "Samarbeid mellom foreldrene"],
    ["Trygg hjemme", "Uro rundt kveldene", "En plan om det blir vanskelig"],
    ["Fra skole til arbeid", "Egen bolig ved 18", "Overgang til voksentjenester"],
  ]
  /// Titles of goals, by the raw value of the domain.
  static let goals = [
    ["Penger igjen når måneden er slutt", "Strømmen betalt"],
    ["Gjeldfri om to år", "Én avtale for alt"],
    ["Flytte før vinteren", "Eget rom til barna"],
    ["En jobb å gå til", "Halv stilling"],
    ["Bestått fagprøve", "Ferdig med grunnskolen"],
    ["På skolen fire dager i uken", "En voksen å gå til på skolen"],
    ["Trygg levering om morgenen", "Plass fra august"],
    ["Sove hele natten", "Ut hver dag"],
    ["Time hos tannlegen", "Klare trappene selv"],
    ["Klare seg uten tolk", "Bestått norskprøve"],
    ["Færre møter, bedre møter", "Én å ringe til"],
    ["En venn på besøk", "Fri en helg i måneden"],
    ["Være med på trening", "Med på sommerleir"],
    ["Rolige kvelder", "Enige om helgene"],
    ["Trygg hjemme hver dag", "En plan alle kan"],
    ["En plan før 18-årsdagen", "Læreplass"],
  ]
  /// What has been promised.
  static let agreements = [
    "Svare på søknaden", "Ringe skolen", "Kalle inn til møte", "Sende papirene", "Bestille time",
    "Bli med på det første møtet", "Finne ut hvem som tar det", "Gi beskjed om ny tid",
    "Skrive kort om hva vi ble enige om", "Ta kontakt etter ferien", "Skaffe tolk til møtet",
    "Spørre om ledig plass",
  ]
  static let moments = [
    "Første dag på ny skole", "Fikk nøklene", "Lo sammen ved middagen", "Turte å ringe selv",
    "Kom på møtet", "Betalte siste rate", "Ble med på tur",
  ]
}
