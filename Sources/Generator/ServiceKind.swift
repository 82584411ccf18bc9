import Model

/// The kinds of services that a municipality usually has.
enum ServiceKind: Int, CaseIterable {
  case nav, debtAdvice, school, kindergarten, ppt, healthStation, doctors, mentalTeam, bup, dps
  case addiction, childWelfare, familyCentre, volunteerCentre, homework, openCafe, housing, refugee
  case adultEducation, coordination, youthTeam, leisure, crisisCentre, neighbours, relatives

  static let count = allCases.count

  /// What a service of this kind is like.
  var recipe: ServiceRecipe { ServiceRecipe.all[rawValue] }
}

/// How a service works with others.
enum Standing {
  /// Its contacts know others, most of them nearby.
  case usual
  /// One of its contacts knows one person elsewhere, and that is all.
  case hangsByOne
  /// Nobody there works with anybody elsewhere.
  case alone
}

/// What services of a kind are like, and how many there are.
struct ServiceRecipe {
  /// How widely one serves.
  enum Coverage {
    case area, group, everywhere
  }

  let sector: Sector
  let domains: [Domain]
  /// The first and the last age it serves, −1 where there is no limit.
  let ages: (Int32, Int32)
  let responseTime: LengthOfTime?
  /// How its name is put together from the name of its area, or from that of a place in it.
  let before: String
  let after: String
  let isNamedAfterPlace: Bool
  let reach: Coverage
  /// An area has one, and one more for every so many families; 0 is no more than one.
  let familiesForOneMore: Int
  /// In how many of a hundred areas there is one at all.
  let percent: Int
  /// How many work in all services of the kind for 1,000 families.
  let chairsPerThousand: Int
  /// Places in `Words.roles`.
  let roles: [Int32]

  init(
    _ sector: Sector, _ domains: [Domain], ages: (Int32, Int32) = (-1, -1),
    answers responseTime: LengthOfTime? = nil, before: String = "", after: String = "",
    place: Bool = false, reach: Coverage = .area, oneMoreFor familiesForOneMore: Int = 0,
    percent: Int = 100, chairs: Int, roles: [Int32]
  ) {
    self.sector = sector
    self.domains = domains
    self.ages = ages
    self.responseTime = responseTime
    self.before = before
    self.after = after
    isNamedAfterPlace = place
    self.reach = reach
    self.familiesForOneMore = familiesForOneMore
    self.percent = percent
    chairsPerThousand = chairs
    self.roles = roles
  }

  /// By the raw value of the kind.
  static let all: [ServiceRecipe] = [
    ServiceRecipe(
      .nav, [.economy, .employment, .housing, .systems], ages: (18, -1), answers: .month,
      before: "NAV ", oneMoreFor: 8000, chairs: 18, roles: [1, 2]),
    ServiceRecipe(
      .nav, [.debt, .economy], ages: (18, -1), answers: .month,
      before: "Gjeldsrådgivningen i ", percent: 85, chairs: 3, roles: [2]),
    ServiceRecipe(
      .school, [.school, .language, .socialSupport], ages: (6, 16), after: " skole", place: true,
      oneMoreFor: 300, chairs: 25, roles: [3, 3, 4]),
    ServiceRecipe(
      .kindergarten, [.kindergarten, .language], ages: (0, 5), after: " barnehage", place: true,
      oneMoreFor: 380, chairs: 18, roles: [5, 5, 6]),
    ServiceRecipe(
      .school, [.school, .kindergarten], ages: (0, 16), answers: LengthOfTime(3, .months),
      before: "PPT for ", chairs: 4, roles: [7]),
    ServiceRecipe(
      .health, [.physicalHealth, .parenting, .mentalHealth], ages: (0, 19),
      after: " helsestasjon", place: true, oneMoreFor: 4000, chairs: 7, roles: [8]),
    ServiceRecipe(
      .health, [.physicalHealth, .mentalHealth], answers: LengthOfTime(5, .businessDays),
      after: " legesenter", place: true, oneMoreFor: 2500, chairs: 5, roles: [9]),
    ServiceRecipe(
      .health, [.mentalHealth], ages: (18, -1), answers: LengthOfTime(3, .weeks),
      before: "Psykisk helse i ", chairs: 4, roles: [10]),
    ServiceRecipe(
      .health, [.mentalHealth], ages: (0, 17), answers: LengthOfTime(10, .businessDays),
      before: "BUP ", reach: .group, chairs: 4, roles: [11, 10]),
    ServiceRecipe(
      .health, [.mentalHealth], ages: (18, -1), answers: LengthOfTime(10, .businessDays),
      before: "DPS ", reach: .group, chairs: 4, roles: [11, 10]),
    ServiceRecipe(
      .health, [.mentalHealth, .physicalHealth], ages: (18, -1), answers: .month,
      before: "Rus og oppfølging i ", percent: 75, chairs: 3, roles: [10]),
    ServiceRecipe(
      .childWelfare, [.safety, .parenting], ages: (0, 22), answers: LengthOfTime(3, .weeks),
      before: "Barneverntjenesten i ", chairs: 11, roles: [12]),
    ServiceRecipe(
      .health, [.parenting, .socialSupport], ages: (0, 17), before: "Familiesenteret i ",
      percent: 80, chairs: 4, roles: [13]),
    ServiceRecipe(
      .volunteers, [.socialSupport, .leisure, .economy], after: " frivilligsentral", place: true,
      oneMoreFor: 3000, chairs: 6, roles: [14, 15]),
    ServiceRecipe(
      .volunteers, [.school, .language], ages: (6, 18), before: "Leksehjelpen i ", percent: 80,
      chairs: 3, roles: [14]),
    ServiceRecipe(
      .volunteers, [.socialSupport], before: "Åpen kafé på ", place: true, chairs: 1,
      roles: [14]),
    ServiceRecipe(
      .housing, [.housing], ages: (18, -1), answers: .month, before: "Boligkontoret i ",
      chairs: 5, roles: [16]),
    ServiceRecipe(
      .refugee, [.systems, .language, .education, .housing], answers: .month,
      before: "Flyktningtjenesten i ", percent: 85, chairs: 6, roles: [17]),
    ServiceRecipe(
      .other, [.education, .language, .employment], ages: (18, -1),
      before: "Voksenopplæringen i ", percent: 75, chairs: 4, roles: [3]),
    ServiceRecipe(
      .coordination, [.systems], answers: LengthOfTime(2, .weeks), before: "Koordinering i ",
      chairs: 52, roles: [0]),
    ServiceRecipe(
      .other, [.transition, .employment], ages: (16, 25), before: "Ungdomsteamet i ", percent: 0,
      chairs: 2, roles: [2]),
    ServiceRecipe(
      .other, [.leisure], ages: (10, 18), after: " fritidsklubb", place: true,
      oneMoreFor: 2500, chairs: 2, roles: [18]),
    ServiceRecipe(
      .other, [.safety], before: "Krisesenteret på ", place: true, reach: .everywhere,
      chairs: 1, roles: [10]),
    ServiceRecipe(
      .private, [], before: "Naboer på ", place: true, oneMoreFor: 1000, chairs: 4, roles: [19]),
    ServiceRecipe(
      .private, [], before: "Slekt og venner i ", oneMoreFor: 1200, chairs: 6,
      roles: [20, 21, 22]),
  ]
}

extension LengthOfTime {
  fileprivate static let month = LengthOfTime(1, .months)
}
