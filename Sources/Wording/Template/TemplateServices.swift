import Model

extension TemplateTable {
  /// What a Norwegian municipality usually has, to be struck and renamed. A time to answer stands
  /// where law or guideline has a number for the usual request: the deadlines of
  /// `docs/deadlines.csv`.
  static let services = TemplateTable(
    .services,
    ["id", "name", "sector", "domains", "min_age", "max_age", "response_time"],
    [
      service(
        "nav",
        Phrase(
          nb: "Nav, sosiale tjenester", nn: "Nav, sosiale tenester", en: "Nav, social services"),
        .nav, "economy housing employment systems", answers: "1m"),
      service(
        "nav-arbeid",
        Phrase(
          nb: "Nav, arbeid og oppfølging", nn: "Nav, arbeid og oppfølging",
          en: "Nav, work and follow-up"),
        .nav, "employment education", from: "16"),
      service(
        "gjeldsrådgivning",
        Phrase(
          nb: "Økonomi- og gjeldsrådgivning", nn: "Økonomi- og gjeldsrådgjeving",
          en: "Financial and debt advice"),
        .nav, "economy debt", answers: "1m"),
      service(
        "barnevern",
        Phrase(nb: "Barnevernstjenesten", nn: "Barnevernstenesta", en: "Child welfare service"),
        .childWelfare, "parenting safety", to: "24", answers: "3w"),
      service(
        "barnehage",
        Phrase(nb: "Barnehagen", nn: "Barnehagen", en: "Kindergarten"),
        .kindergarten, "kindergarten language", to: "5"),
      service(
        "ppt",
        Phrase(
          nb: "PPT (pedagogisk-psykologisk tjeneste)", nn: "PPT (pedagogisk-psykologisk teneste)",
          en: "Educational psychology service (PPT)"),
        .school, "school kindergarten", answers: "3m"),
      service(
        "grunnskole",
        Phrase(nb: "Grunnskolen", nn: "Grunnskulen", en: "Primary and lower secondary school"),
        .school, "school", from: "6", to: "16"),
      service(
        "sfo",
        Phrase(
          nb: "SFO (skolefritidsordning)", nn: "SFO (skulefritidsordning)",
          en: "After-school programme (SFO)"),
        .school, "school leisure", from: "6", to: "10"),
      service(
        "videregående",
        Phrase(nb: "Videregående skole", nn: "Vidaregåande skule", en: "Upper secondary school"),
        .school, "school education transition", from: "15", to: "24"),
      service(
        "oppfølgingstjenesten",
        Phrase(
          nb: "Oppfølgingstjenesten", nn: "Oppfølgingstenesta", en: "Follow-up service for youth"),
        .school, "education employment transition", from: "15", to: "24"),
      service(
        "voksenopplæring",
        Phrase(nb: "Voksenopplæringen", nn: "Vaksenopplæringa", en: "Adult education"),
        .school, "education language", from: "16"),
      service(
        "helsestasjon",
        Phrase(nb: "Helsestasjonen", nn: "Helsestasjonen", en: "Child health clinic"),
        .health, "physical-health parenting", to: "5"),
      service(
        "skolehelsetjeneste",
        Phrase(nb: "Skolehelsetjenesten", nn: "Skulehelsetenesta", en: "School health service"),
        .health, "physical-health mental-health", from: "6", to: "20"),
      service(
        "fastlege",
        Phrase(nb: "Fastlegen", nn: "Fastlegen", en: "General practitioner"),
        .health, "physical-health mental-health", answers: "5bd"),
      service(
        "bup",
        Phrase(
          nb: "BUP (barne- og ungdomspsykiatri)", nn: "BUP (barne- og ungdomspsykiatri)",
          en: "Child and adolescent mental health clinic (BUP)"),
        .health, "mental-health", to: "17", answers: "10bd"),
      service(
        "dps",
        Phrase(
          nb: "DPS (distriktspsykiatrisk senter)", nn: "DPS (distriktspsykiatrisk senter)",
          en: "District psychiatric centre (DPS)"),
        .health, "mental-health", from: "18", answers: "10bd"),
      service(
        "psykisk-helse",
        Phrase(
          nb: "Psykisk helse i kommunen", nn: "Psykisk helse i kommunen",
          en: "Municipal mental health service"),
        .health, "mental-health"),
      service(
        "rus-rop",
        Phrase(nb: "Rus- og ROP-tjenesten", nn: "Rus- og ROP-tenesta", en: "Addiction service"),
        .health, "mental-health", from: "18"),
      service(
        "familievernkontor",
        Phrase(
          nb: "Familievernkontoret", nn: "Familievernkontoret", en: "Family counselling office"),
        .other, "parenting safety"),
      service(
        "krisesenter",
        Phrase(nb: "Krisesenteret", nn: "Krisesenteret", en: "Crisis shelter"),
        .other, "safety housing"),
      service(
        "boligkontor",
        Phrase(nb: "Boligkontoret", nn: "Bustadkontoret", en: "Housing office"),
        .housing, "housing", answers: "1m"),
      service(
        "husbanken",
        Phrase(
          nb: "Husbanken (bostøtte)", nn: "Husbanken (bustøtte)",
          en: "State Housing Bank (housing allowance)"),
        .housing, "economy housing", from: "18"),
      service(
        "flyktningtjeneste",
        Phrase(nb: "Flyktningtjenesten", nn: "Flyktningtenesta", en: "Refugee service"),
        .refugee, "language employment housing systems", answers: "3m"),
      service(
        "frivilligsentral",
        Phrase(nb: "Frivilligsentralen", nn: "Frivilligsentralen", en: "Volunteer centre"),
        .volunteers, "social-support leisure"),
      service(
        "idrettslag",
        Phrase(
          nb: "Idrettslag og fritidsklubb", nn: "Idrettslag og fritidsklubb",
          en: "Sports club and youth club"),
        .volunteers, "leisure"),
      service(
        "hjelpeorganisasjon",
        Phrase(
          nb: "Røde Kors, Norsk Folkehjelp", nn: "Raude Kors, Norsk Folkehjelp",
          en: "Red Cross, Norwegian People's Aid"),
        .volunteers, "social-support leisure"),
      service(
        "politi-slt",
        Phrase(
          nb: "Politiet og SLT-koordinator", nn: "Politiet og SLT-koordinator",
          en: "Police and crime prevention coordinator"),
        .other, "safety"),
      service(
        "koordinerende-enhet",
        Phrase(nb: "Koordinerende enhet", nn: "Koordinerande eining", en: "Coordinating unit"),
        .coordination, "systems"),
      service(
        "familiekoordinator",
        Phrase(nb: "Familiekoordinatorene", nn: "Familiekoordinatorane", en: "Family coordinators"),
        .coordination, "systems social-support"),
    ])

  private static func service(
    _ id: String, _ name: Phrase, _ sector: Sector, _ domains: String, from youngest: String = "",
    to oldest: String = "", answers time: String = ""
  ) -> [Phrase] {
    [same(id), name, same(sector.code), same(domains), same(youngest), same(oldest), same(time)]
  }
}
