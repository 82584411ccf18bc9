/// What the consents of a family let be told on a day, read slowly: ids, and days as `YYYY-MM-DD`.
public struct NaiveConsents: Equatable, Sendable {
  /// A consent in force as its cells, the last day (empty where there is none), whether it ends
  /// soon, and about whom it tells nothing.
  public var permissions: Set<[String]>
  /// From whom to whom nothing may be told, of two services around the family.
  public var missing: Set<[String]>
  /// Person, age, birthday, and the cells of a consent from before it.
  public var reaskings: Set<[String]>
  /// Whose birthday would have to be known.
  public var birthsNotKnown: Set<String>

  package init(
    permissions: Set<[String]>, missing: Set<[String]>, reaskings: Set<[String]>,
    birthsNotKnown: Set<String>
  ) {
    self.permissions = permissions
    self.missing = missing
    self.reaskings = reaskings
    self.birthsNotKnown = birthsNotKnown
  }
}

/// What the consents of each open family let be told on a day.
public func naiveConsents(_ bundle: PlainBundle, asOf: String) -> [String: NaiveConsents] {
  guard let day = NaiveDay.parse(asOf) else { return [:] }
  let network = NaiveNetwork(bundle, asOf: day)
  var found: [String: NaiveConsents] = [:]
  for family in network.openFamilies { found[family] = network.consents(of: family) }
  return found
}

extension NaiveNetwork {
  private func cells(_ row: NaiveRow) -> [String] {
    [row["from_service"], row["to_service"], row["person"]]
      + [row.words("domains").sorted().joined(separator: " "), row["given"]]
  }

  /// The last day on which a consent holds; a day far away where there is none.
  private func last(_ row: NaiveRow) -> Int {
    min(row.day("expires") ?? 9_999_999, (row.day("withdrawn") ?? 10_000_000) - 1)
  }

  /// Whether somebody turned 16 after a consent was given.
  private func outgrew(_ row: NaiveRow, _ person: String) -> Bool {
    guard let born = people[person]?.day("born"), let given = row.day("given") else { return false }
    let sixteen = NaiveDay.birthday(born, age: 16)
    return given < sixteen && d >= sixteen
  }

  /// Whether a consent lets be told all that another does, of a person or of whom it is about.
  private func replaces(_ row: NaiveRow, _ other: NaiveRow, about person: String) -> Bool {
    row["from_service"] == other["from_service"] && row["to_service"] == other["to_service"]
      && (row["person"].isEmpty || row["person"] == person)
      && (row.words("domains").isEmpty
        || !other.words("domains").isEmpty
          && other.words("domains").isSubset(of: row.words("domains")))
  }

  fileprivate func consents(of family: String) -> NaiveConsents {
    let given = consents.filter {
      $0["family"] == family && ($0.day("given") ?? 0) <= d && last($0) >= d
    }
    let household = people.keys.filter { person in
      isOfHousehold(person, family) && (people[person]?.day("born") ?? d) <= d
    }
    var answer = NaiveConsents(permissions: [], missing: [], reaskings: [], birthsNotKnown: [])
    for row in given {
      let about = row["person"].isEmpty ? Array(household) : [row["person"]]
      let silent = naiveSorted(about.filter { outgrew(row, $0) })
      let isSoon =
        last(row) <= d + 60 && (row["person"].isEmpty || silent.isEmpty)
        && !given.contains { last($0) > d + 60 && replaces($0, row, about: row["person"]) }
      answer.permissions.insert(
        cells(row) + [
          last(row) > 9_000_000 ? "" : NaiveDay.text(last(row)), String(isSoon),
          silent.joined(separator: " "),
        ])
    }
    let around = serving[family] ?? []
    for one in around {
      for other in around where one != other {
        let tells = given.contains { row in
          row["from_service"] == one && row["to_service"] == other
            && (row["person"].isEmpty || !outgrew(row, row["person"]))
        }
        if !tells { answer.missing.insert([one, other]) }
      }
    }
    for person in household {
      let concerned = given.filter { ["", person].contains($0["person"]) }
      guard let born = people[person]?.day("born") else {
        if people[person]?["role"] != "adult", !concerned.isEmpty {
          answer.birthsNotKnown.insert(person)
        }
        continue
      }
      var asked: Set<[String]> = []
      let ages = [12, 15, 16, 18].map { ($0, NaiveDay.birthday(born, age: $0)) }
      let past = ages.filter { $0.1 <= d }.suffix(1)
      for (age, birthday) in past + ages.filter({ $0.1 > d && $0.1 <= d + 60 }) {
        for row in concerned
        where (row.day("given") ?? 0) < birthday && last(row) >= birthday
          && !asked.contains(cells(row))
          && !concerned.contains(where: {
            ($0.day("given") ?? 0) >= birthday && replaces($0, row, about: person)
          })
        {
          answer.reaskings.insert([person, String(age), NaiveDay.text(birthday)] + cells(row))
        }
        asked.formUnion(
          concerned.filter { row in
            answer.reaskings.contains { $0.first == person && Array($0.dropFirst(3)) == cells(row) }
          }.map { cells($0) })
      }
    }
    return answer
  }
}
