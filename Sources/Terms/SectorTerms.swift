extension Terms {
  /// What a service belongs to.
  public static let sectors: [Term] = [
    Term(
      "nav", "Nav", "Nav", "Nav",
      no: "Nav-kontor, Nav stat, Nav kommune, Nav lokal",
      nb:
        "Nav-kontoret, arbeids- og velferdsetaten, sosialtjenesten, sosialtjeneste, sosiale tjenester, sosialkontor",
      nn:
        "Nav-kontoret, arbeids- og velferdsetaten, sosialtenesta, sosialteneste, sosiale tenester, sosialkontor",
      en: "Nav office, labour and welfare, social services",
      doubtful:
        "arbeid, økonomi, sosialhjelp, velferd, kommune, stat, gjeldsrådgivning, gjeldsrådgjeving, welfare"
    ),
    Term(
      "school", "skole", "skule", "school",
      no: "PPT, SFO, AKS, VGS",
      nb:
        "skolen, skoler, grunnskole, grunnskolen, barneskole, ungdomsskole, videregående, videregående skole, PP-tjenesten, pedagogisk-psykologisk tjeneste, skolefritidsordning, opplæring, voksenopplæring, oppfølgingstjenesten",
      nn:
        "skulen, skular, PP-tenesta, pedagogisk-psykologisk teneste, grunnskule, grunnskulen, barneskule, ungdomsskule, vidaregåande, vidaregåande skule, skulefritidsordning, opplæring, vaksenopplæring, oppfølgingstenesta",
      en: "schools, primary school, secondary school, upper secondary school, adult education",
      doubtful: "oppvekst, kulturskole, kulturskule, skole og barnehage, utdanning, education, OT"),
    Term(
      "kindergarten", "barnehage", "barnehage", "kindergarten",
      no: "barnehagen", nb: "barnehager, åpen barnehage", nn: "barnehagar, open barnehage",
      en: "kindergartens, day care, preschool, nursery",
      doubtful: "oppvekst, skole og barnehage"),
    Term(
      "health", "helse", "helse", "health",
      no:
        "helsestasjon, helsestasjonen, fastlege, fastlegen, lege, legekontor, legevakt, BUP, DPS, TSB, rus, rus og psykisk helse, psykisk helse, psykisk helse og rus, psykiatri, tannhelse, tannlege, fysioterapi, ergoterapi, habilitering, jordmor",
      nb:
        "helsen, helsevesen, helsevesenet, helsetjeneste, helsetjenesten, helsetjenester, skolehelsetjeneste, skolehelsetjenesten, kommunehelsetjenesten, spesialisthelsetjeneste, spesialisthelsetjenesten, helsesykepleier, helsesøster, sykehus, tannhelsetjenesten, psykisk helsetjeneste",
      nn:
        "helsa, helsevesen, helsevesenet, helseteneste, helsetenesta, helsetenester, skulehelseteneste, skulehelsetenesta, kommunehelsetenesta, spesialisthelseteneste, spesialisthelsetenesta, helsesjukepleiar, helsesyster, sjukehus, tannhelsetenesta, psykisk helseteneste",
      en:
        "health care, health service, health services, GP, doctor, hospital, clinic, mental health, health clinic",
      doubtful:
        "helse og omsorg, omsorg, omsorgstjenesten, familievern, familievernet, familievernkontor, familieteam, familiesenter, familiehus"
    ),
    Term(
      "child-welfare", "barnevern", "barnevern", "child welfare",
      no: "barnevernet, barnevernsvakt, barnevernvakt",
      nb: "barnevernstjeneste, barnevernstjenesten, barneverntjeneste, barneverntjenesten",
      nn: "barnevernsteneste, barnevernstenesta, barnevernteneste, barneverntenesta",
      en: "child protection, child welfare service, child protection service, CPS",
      doubtful: "Bufetat, Bufdir, fosterhjem, fosterheim, barn og familie, barn og unge"),
    Term(
      "volunteers", "frivillige", "frivillige", "volunteers",
      no:
        "frivillig, frivillig sektor, frivilligsentral, frivilligsentralen, frivillig organisasjon, Røde Kors, Redd Barna, Kirkens Bymisjon, idrettslag, lag og foreninger",
      nb: "frivillighet, frivilligheten, frivillige organisasjoner, Frelsesarmeen, idrettslaget",
      nn:
        "frivilligheit, frivilligdom, frivillige organisasjonar, lag og foreiningar, Frelsesarmeen, idrettslaget",
      en: "volunteer, voluntary, voluntary sector, volunteer centre, volunteer center, Red Cross",
      doubtful:
        "idrett, kultur, kirke, kyrkje, menighet, kyrkjelyd, forening, foreining, lag, church, sports"
    ),
    Term(
      "housing", "bolig", "bustad", "housing",
      no: "Husbanken",
      nb:
        "boligkontor, boligkontoret, boligtjeneste, boligtjenesten, boligsosial, boligforvaltning",
      nn:
        "bustadkontor, bustadkontoret, bustadteneste, bustadtenesta, bustadsosial, bustadforvaltning",
      en: "housing office, housing service",
      doubtful: "utleier, utleigar, huseier, huseigar, husleie, husleige, home, rent, landlord"),
    Term(
      "refugee", "flyktningtjeneste", "flyktningteneste", "refugee service",
      no: "flyktning, flyktningkontor, integrering, IMDi, innvandring og integrering",
      nb: "flyktninger, flyktningtjenesten, flyktningtjenester, flyktning og integrering",
      nn: "flyktningar, flyktningtenesta, flyktningtenester, flyktning og integrering",
      en: "refugees, refugee services, integration",
      doubtful: "introduksjonsprogram, introprogram, asylmottak, mottak, innvandring, UDI"),
    Term(
      "coordination", "koordinering", "koordinering", "coordination",
      no: "samordning, familiekoordinator, koordinator, barnekoordinator",
      nb: "koordinerende enhet, familiekoordinatorer, familiekoordinering",
      nn: "koordinerande eining, familiekoordinatorar, familiekoordinering",
      en: "coordinator, family coordinator, coordinating unit, co-ordination",
      doubtful:
        "KE, tverrfaglig, tverrfagleg, tverrfaglig team, tverrfagleg team, familieteam, team"),
    // "Privat sektor" is business: "privat" alone is asked about.
    Term(
      "private", "eget nettverk", "eige nettverk", "own network",
      no: "slekt",
      nb:
        "privat nettverk, familiens nettverk, familiens eget nettverk, venner, naboer, nabo, nettverk, familie og venner, pårørende",
      nn:
        "privat nettverk, familien sitt nettverk, vener, naboar, nabo, nettverk, pårørande, familie og vener",
      en: "private network, relatives, friends, neighbours, neighbors, network",
      doubtful: "privat, private sector, privat sektor, familie, familien, family"),
    Term(
      "other", "annet", "anna", "other",
      no: "andre, diverse", nb: "annen, annen sektor, andre tjenester, øvrige",
      nn: "annan, annan sektor, andre tenester, øvrige", en: "others, misc, miscellaneous",
      doubtful: "privat, politi, politiet, ukjent, police, unknown"),
  ]
}
