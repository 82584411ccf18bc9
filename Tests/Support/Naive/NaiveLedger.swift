/// The ledger of a family as the contract says it, by ids.
public struct NaiveLedger: Equatable, Sendable {
  /// How many contacts of each service have had to do with the family.
  public var contactChanges: [[String]]
  /// The contact of the longest tie, and its days; empty where there is none.
  public var longestRelation: [String]
  /// Days since the last activity.
  public var silentDays: Int?
  /// The median of the answers' days.
  public var answerDays: Double?
  /// Contacts who are tied, but for private ones.
  public var helpers: Int
  /// Meetings in the last 30 days.
  public var meetings30: Int
  /// Pairs that are not linked and have no bridge.
  public var postmanPairs: [[String]]
  /// Pairs that are bridged by coordinators alone.
  public var coordinatorPairs: [[String]]

  package init(
    contactChanges: [[String]], longestRelation: [String], silentDays: Int?, answerDays: Double?,
    helpers: Int, meetings30: Int, postmanPairs: [[String]], coordinatorPairs: [[String]]
  ) {
    self.contactChanges = contactChanges
    self.longestRelation = longestRelation
    self.silentDays = silentDays
    self.answerDays = answerDays
    self.helpers = helpers
    self.meetings30 = meetings30
    self.postmanPairs = postmanPairs
    self.coordinatorPairs = coordinatorPairs
  }
}

/// The ledger of each family of a bundle on a day (`YYYY-MM-DD`).
public func naiveLedgers(_ bundle: PlainBundle, asOf: String) -> [String: NaiveLedger] {
  guard let day = NaiveDay.parse(asOf) else { return [:] }
  let network = NaiveNetwork(bundle.withAreasMadeOne(), asOf: day)
  return Dictionary(
    uniqueKeysWithValues: network.families.keys.map { ($0, network.ledger(of: $0)) })
}

extension NaiveNetwork {
  func ledger(of family: String) -> NaiveLedger {
    func isOfFamily(_ id: String) -> Bool {
      id == family || (people[id] != nil && home(id) == family)
    }
    func isPrivateContact(_ id: String) -> Bool { isPrivate(contacts[id]?["service"] ?? "") }

    var seen: [String: Set<String>] = [:]
    for tie in bundle.rows("ties").map({ NaiveRow($0) })
    where tie["kind"] == "serves" && isOfFamily(tie["b"]) && tie.day("from") ?? d <= d {
      if let service = contacts[tie["a"]]?["service"] {
        seen[service, default: []].insert(tie["a"])
      }
    }
    let inForce = ties.filter {
      $0["kind"] == "serves" && isOfFamily($0["b"]) && contacts[$0["a"]] != nil
    }
    var longest: [String] = []
    var most = -1
    for contact in naiveSorted(inForce.map { $0["a"] }) {
      for tie in inForce where tie["a"] == contact {
        guard let from = tie.day("from"), d - from > most else { continue }
        most = d - from
        longest = [contact, String(most)]
      }
    }
    let done = activities.filter { $0["family"] == family && $0.day("date") ?? d + 1 <= d }
    let answers = referrals.values.filter { $0["family"] == family }.compactMap { referral in
      referral.day("answered").flatMap { answered in
        answered <= d ? answered - (referral.day("sent") ?? 0) : nil
      }
    }.sorted()
    var median: Double?
    if !answers.isEmpty {
      let middle = answers.count / 2
      median =
        answers.count % 2 == 1
        ? Double(answers[middle]) : Double(answers[middle - 1] + answers[middle]) / 2
    }
    var (postman, coordinator): ([[String]], [[String]]) = ([], [])
    let around = serving[family] ?? []
    for s in around {
      for t in around where naivePrecedes(s, t) && !isLinked(s, t) {
        if [s, t].contains(where: { services[$0]?["sector"] == "coordination" }) { continue }
        let between = bridges(s, t)
        if between.isEmpty { postman.append([s, t]) }
        if !between.isEmpty, between.allSatisfy({ contacts[$0]?["role"] == "coordinator" }) {
          coordinator.append([s, t])
        }
      }
    }
    return NaiveLedger(
      contactChanges: naiveSorted(seen.keys).map { [$0, String(seen[$0]?.count ?? 0)] },
      longestRelation: longest, silentDays: done.compactMap { $0.day("date") }.max().map { d - $0 },
      answerDays: median,
      helpers: Set(inForce.map { $0["a"] }.filter { !isPrivateContact($0) }).count,
      meetings30: done.filter { $0["kind"] == "meeting" && $0.day("date") ?? 0 > d - 30 }.count,
      postmanPairs: postman, coordinatorPairs: coordinator)
  }
}
