/// The days of the year ahead of open families, read slowly.
public struct NaiveAhead: Equatable, Sendable {
  /// The day, what it is about, the family, and the key of the row; sorted.
  public var days: [[String]]
  /// Referrals that wait and whose day has passed, the longest ago first, then by id.
  public var overdue: [String]
  /// Members of open families who may be young and have no known birthday.
  public var birthsNotKnown: Int

  package init(days: [[String]], overdue: [String], birthsNotKnown: Int) {
    self.days = days
    self.overdue = overdue
    self.birthsNotKnown = birthsNotKnown
  }
}

/// What lies ahead on a day, and what has passed without an answer.
public func naiveAhead(_ bundle: PlainBundle, asOf: String) -> NaiveAhead {
  guard let day = NaiveDay.parse(asOf) else {
    return NaiveAhead(days: [], overdue: [], birthsNotKnown: 0)
  }
  let network = NaiveNetwork(bundle, asOf: day)
  var found: [[String]] = []
  // Every day of the year is asked for what falls on it.
  for ahead in 0...365 {
    let date = day + ahead
    for (family, what) in network.matters(on: date) {
      found.append([NaiveDay.text(date), what[0], family] + what.dropFirst())
    }
  }
  let late = network.waiting.filter { network.due($0.value) < day }.keys
  let overdue = naiveSorted(late).sorted { one, other in
    network.dueDay(one) < network.dueDay(other)
      || network.dueDay(one) == network.dueDay(other) && naivePrecedes(one, other)
  }
  let unknown = network.openFamilies.flatMap { network.members[$0] ?? [] }.filter {
    network.people[$0]?.day("born") == nil && network.people[$0]?["role"] != "adult"
  }
  return NaiveAhead(
    days: found.sorted { $0.lexicographicallyPrecedes($1) }, overdue: overdue,
    birthsNotKnown: unknown.count)
}

extension NaiveNetwork {
  /// The referrals of open families that have been sent and not answered.
  fileprivate var waiting: [String: NaiveRow] {
    referrals.filter {
      isFamilyOpen($0.value["family"]) && isSent($0.value) && !isAnswered($0.value)
    }
  }

  fileprivate func dueDay(_ id: String) -> Int { referrals[id].map { due($0) } ?? 0 }

  fileprivate func matters(on date: Int) -> [(family: String, what: [String])] {
    var found: [(String, [String])] = []
    for (id, row) in waiting where due(row) == date {
      found.append((row["family"], ["answer", id]))
    }
    for (id, row) in agreements where isFamilyOpen(row["family"]) && row.day("due") == date {
      let isMade = (row.day("agreed") ?? d) <= d
      let isOver = [row.day("done"), row.day("dropped")].contains { $0.map { $0 <= d } ?? false }
      if isMade && !isOver { found.append((row["family"], ["agreement", id])) }
    }
    for row in consents where isFamilyOpen(row["family"]) && row.day("expires") == date {
      let isWithdrawn = row.day("withdrawn").map { $0 <= d } ?? false
      if (row.day("given") ?? d) <= d && !isWithdrawn {
        let key = [row["from_service"], row["to_service"], row["given"]]
        found.append((row["family"], ["consent"] + key))
      }
    }
    for family in openFamilies {
      for person in members[family] ?? [] {
        guard let born = people[person]?.day("born") else { continue }
        for age in [12, 15, 16, 18] where NaiveDay.birthday(born, age: age) == date {
          found.append((family, ["birthday", person, String(age)]))
        }
      }
    }
    return found
  }
}
