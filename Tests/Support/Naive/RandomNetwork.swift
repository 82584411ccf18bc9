/// A small, dense, made-up network full of odd cases, the same for the same seed.
///
/// Everything in it is as `docs/format.en.md` wants it. Its days lie on and beside the borders that
/// the rules draw around the day it is made for, so that a rule that is a day off is found out.
public struct RandomNetwork: Sendable {
  /// The network.
  public let bundle: PlainBundle
  /// Three days to ask about (`YYYY-MM-DD`): the one it is made for, the next, and one further
  /// away.
  public let days: [String]

  /// Makes the network of a seed.
  public init(seed: UInt64) {
    var maker = NetworkMaker(seed: seed)
    maker.make()
    bundle = PlainBundle(tables: maker.tables)
    let other = maker.d + maker.random.pick([-365, -91, -30, -14, -1, 7, 31, 90, 366])
    days = [maker.d, maker.d + 1, other].map { NaiveDay.text($0) }
  }
}

/// What a random network is made with, table by table.
struct NetworkMaker {
  /// What a network has much of; the seeds take turns.
  enum Mood: CaseIterable {
    case anything, crowd, volunteers, tree, wellKept, referrals, young, ownDeadlines
  }

  /// Some of them are one, written in several ways.
  static let areas = [
    "", "", "4206", "4204", "Ålesund", "ålesund", "Ålesund ", "Nord by", "Nord  by", "NORD BY",
  ]
  static let sectors = [
    "nav", "school", "kindergarten", "health", "child-welfare", "volunteers", "housing", "refugee",
    "coordination", "private", "other",
  ]
  static let domains = [
    "economy", "debt", "housing", "employment", "education", "school", "kindergarten",
    "mental-health", "physical-health", "language", "systems", "social-support", "leisure",
    "parenting", "safety", "transition",
  ]
  static let titles = [
    "", "Hjelp", "Brev, svar; \"haster\"", "To\nlinjer", "Ærlig talt: ØÅ", "<b>&amp;</b> \\N",
    "نص", "=1+1",
  ]
  /// Distances from the day at which some rule changes its mind, and those beside them.
  static let borders = [
    0, 0, 1, 6, 7, 8, 13, 14, 15, 16, 28, 29, 30, 31, 32, 60, 89, 90, 91, 92, 121, 179, 180, 181,
    364, 365, 366,
  ]
  static let startDays = [
    NaiveDay.number(2024, 2, 29), NaiveDay.number(2025, 3, 1), NaiveDay.number(2023, 12, 31),
    NaiveDay.number(2026, 1, 31), NaiveDay.number(2024, 3, 31), NaiveDay.number(2025, 6, 15),
    NaiveDay.number(2026, 5, 17), NaiveDay.number(2027, 3, 25), NaiveDay.number(2025, 12, 24),
    NaiveDay.number(2028, 2, 29), NaiveDay.number(2026, 11, 3), NaiveDay.number(2025, 7, 31),
    NaiveDay.number(2026, 8, 1), NaiveDay.number(2025, 2, 28),
  ]

  var random: Seeded
  let mood: Mood
  let d: Int
  var tables: [String: [[String: String]]] = [:]
  private var keys: Set<[String]> = []

  var families: [String] = []
  /// Who belongs to each family on some day, at home there or with another home.
  var members: [String: [String]] = [:]
  var services: [String] = []
  var contacts: [String] = []
  var coordinators: [String] = []
  /// The largest ages that services serve.
  var maxAges: [Int] = []
  var needs: [(id: String, family: String, raised: Int)] = []
  var needDomains = Self.domains
  var goals: [(id: String, family: String, set: Int)] = []
  var referrals: [(id: String, family: String, sent: Int)] = []
  var kinds: [String] = []
  /// Whether anybody in the network writes down an explicit yes.
  var recordsAccepted = true

  init(seed: UInt64) {
    random = Seeded(seed)
    mood = Mood.allCases[Int(seed % UInt64(Mood.allCases.count))]
    d = random.pick(Self.startDays)
    recordsAccepted = random.chance(mood == .wellKept ? 40 : 75)
    if mood == .crowd || random.chance(20) {
      needDomains = [random.pick(Self.domains), random.pick(Self.domains)]
    }
  }

  mutating func make() {
    makeDeadlines()
    makeServices()
    makeFamilies()
    makeHomes()
    makeContacts()
    makeTies()
    makeNeeds()
    makeResponsibilities()
    makeLeavers()
    makeActivities()
    makeReferrals()
    makeAgreements()
    makeGoals()
    makeMoments()
    makeConsents()
  }

  // MARK: Rows

  /// Adds a row without its empty columns; false when its key is taken already.
  @discardableResult
  mutating func add(_ table: String, _ row: [String: String], key: [String]) -> Bool {
    guard keys.insert([table] + key).inserted else { return false }
    tables[table, default: []].append(row.filter { !$0.value.isEmpty })
    return true
  }

  /// An id of one of several kinds, whose order by bytes is not that of other ways to compare.
  mutating func id(_ letter: String, _ number: Int) -> String {
    switch random.number(0...7) {
    case 0: "\(letter.uppercased()):\(number)"
    case 1: "å.\(letter)\(number)"
    case 2: "\u{FF21}\(letter)\(number)"
    case 3: "\u{10437}\(letter)_\(number)"
    case 4: "\(letter)-\(number)"
    default: "\(letter)\(number)"
    }
  }

  // MARK: Days

  func text(_ day: Int?) -> String { day.map { NaiveDay.text($0) } ?? "" }

  /// A day on or before the day, on a border more often than not.
  mutating func past() -> Int {
    if random.chance(65) { return d - random.pick(Self.borders) }
    return d - random.number(0...900)
  }

  /// A day on either side.
  mutating func near() -> Int {
    if random.chance(70) { return past() }
    return random.chance(60) ? d + random.pick(Self.borders) : d + random.number(1...500)
  }

  /// A day on or after the start; most often beside a border.
  mutating func after(_ start: Int?) -> Int {
    let day = near()
    guard let start, day < start else { return day }
    return start + random.pick([0, 0, 1, 7, 14, 30, 31, 90, 200])
  }

  /// A day in so many of a hundred.
  mutating func maybe(_ percent: Int, _ day: (inout NetworkMaker) -> Int) -> Int? {
    random.chance(percent) ? day(&self) : nil
  }

  /// First and last day, either of which may be unknown.
  mutating func interval(ends percent: Int) -> (from: Int?, until: Int?) {
    let from = random.chance(35) ? nil : random.chance(85) ? past() : near()
    let until = maybe(percent) { $0.after(from) }
    return (from, until)
  }

  // MARK: Families

  private mutating func makeFamilies() {
    let count = mood == .crowd ? 5 : random.number(1...5)
    for number in 0..<count {
      let family = id("f", number)
      families.append(family)
      let isSteady = mood == .crowd || random.chance(40)
      let enrolled = isSteady ? nil : maybe(60) { $0.near() }
      let closed = isSteady ? nil : maybe(35) { $0.after(enrolled) }
      add(
        "families",
        [
          "id": family, "alias": random.pick(["", "Familie \(number)", "Bjørk, \"eik\""]),
          "area": random.pick(Self.areas), "enrolled": text(enrolled), "closed": text(closed),
        ], key: [family])
      for place in 0..<random.number(0...5) { makePerson(id("p", number * 10 + place), family) }
    }
  }

  private mutating func makePerson(_ person: String, _ family: String) {
    members[family, default: []].append(person)
    let (from, until) = random.chance(70) ? (nil, nil) : interval(ends: 60)
    add(
      "people",
      [
        "id": person, "family": family, "alias": random.pick(["", "P"]), "born": born(),
        "role": random.pick(["", "adult", "child"]), "from": text(from), "until": text(until),
      ], key: [person])
  }

  /// Children with two homes or who have moved, grown-ups who moved out and in again.
  private mutating func makeHomes() {
    guard families.count > 1 else { return }
    for row in tables["people"] ?? [] where random.chance(mood == .young ? 45 : 25) {
      guard let person = row["id"], let own = row["family"] else { continue }
      for _ in 0..<random.number(1...2) {
        let family = random.chance(8) ? own : random.pick(families)
        if family == own, random.chance(70) { continue }
        var (from, until) = random.chance(35) ? (nil, nil) : interval(ends: 45)
        if let left = row["until"].flatMap({ NaiveDay.parse($0) }), random.chance(60) {
          from = left + random.pick([1, 1, 1, 0, 2])
          until = maybe(25) { $0.after(from) }
        }
        add(
          "homes",
          ["person": person, "family": family, "from": text(from), "until": text(until)],
          key: [person, family, text(from)])
        if !(members[family] ?? []).contains(person) {
          members[family, default: []].append(person)
        }
      }
    }
  }

  private mutating func born() -> String {
    switch random.number(mood == .young ? 3...6 : 0...9) {
    case 0, 1: return ""
    case 2:
      return NaiveDay.padded(random.number(1975...2022), 4) + "-"
        + NaiveDay.padded(random.number(1...12), 2)
    case 3: return "\(random.pick([1984, 2000, 2004, 2008, 2012, 2016, 2020]))-02-29"
    case 4:
      // Turns too old for some service this year or the next, school years decide.
      let year = NaiveDay.civil(d).year + random.pick([-1, 0, 0, 0, 1])
      return NaiveDay.text(
        NaiveDay.number(
          year - random.pick(maxAges + [5, 15, 17, 23]) - 1, random.pick([1, 2, 7, 8, 8, 12]),
          random.number(1...28)))
    case 5, 6:
      // Turns too old for some service about now.
      let age = random.pick(maxAges + [5, 15, 17, 23, 25]) + 1
      let leaves = d + random.pick([-1, 0, 1, 2, 89, 90, 91, 179, 180, 181, 364, 365, 366])
      let (year, month, day) = NaiveDay.civil(leaves)
      let last = NaiveDay.length(ofMonth: month, in: year - age)
      return NaiveDay.text(NaiveDay.number(year - age, month, min(day, last)))
    case 7: return text(d + random.pick([-1, 0, 1, 30]))
    default: return text(d - random.number(0...22_000))
    }
  }
}
