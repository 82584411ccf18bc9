/// How two lists of findings differ, as the contract says what makes one the same.
public struct NaiveFindingChanges {
  /// Those of the second alone, of the first alone, and of both as they are in each.
  public var new: [NaiveFinding] = [], gone: [NaiveFinding] = []
  /// First as before, then as after.
  public var stayed: [[NaiveFinding]] = []

  /// The difference of two lists.
  public init(_ before: [NaiveFinding], _ after: [NaiveFinding]) {
    func isSame(_ a: NaiveFinding, _ b: NaiveFinding) -> Bool {
      a.code == b.code && a.subject == b.subject && a.family == b.family && a.area == b.area
        && a.related == b.related
    }
    new = after.filter { one in !before.contains { isSame($0, one) } }
    gone = before.filter { one in !after.contains { isSame($0, one) } }
    stayed = after.compactMap { one in before.first { isSame($0, one) }.map { [$0, one] } }
  }
}

/// Keys of rows of a table that began and ended between two days.
public struct NaiveRowChanges: Equatable {
  /// In force, open or waiting on the second day and not on the first; the other way round.
  public var began: [[String]], ended: [[String]]

  /// Keys in any order.
  public init(began: [[String]], ended: [[String]]) {
    self.began = began
    self.ended = ended
  }
}

/// The rows that began and ended between two days (`YYYY-MM-DD`), of a family, an area or all.
public func naiveRowChanges(
  _ bundle: PlainBundle, from: String, to: String, family: String? = nil, area: String? = nil
) -> [String: NaiveRowChanges] {
  guard let first = NaiveDay.parse(from), let second = NaiveDay.parse(to) else { return [:] }
  let bundle = bundle.withAreasMadeOne()
  let one = NaiveNetwork(bundle, asOf: first).current(family: family, area: area)
  let other = NaiveNetwork(bundle, asOf: second).current(family: family, area: area)
  var changes: [String: NaiveRowChanges] = [:]
  for table in ["ties", "responsibilities", "needs", "referrals", "agreements"] {
    let (was, now) = (one[table] ?? [], other[table] ?? [])
    changes[table] = NaiveRowChanges(
      began: now.subtracting(was).sorted { isInOrder($0, $1) },
      ended: was.subtracting(now).sorted { isInOrder($0, $1) })
  }
  return changes
}

private func isInOrder(_ one: [String], _ other: [String]) -> Bool {
  for (a, b) in zip(one, other) where a != b { return naivePrecedes(a, b) }
  return one.count < other.count
}

extension NaiveNetwork {
  /// The keys of what is in force, open or waiting on the day, by table.
  fileprivate func current(family: String?, area: String?) -> [String: Set<[String]>] {
    func isAsked(_ id: String) -> Bool {
      if let family { return id == family }
      if let area { return self.area(ofFamily: id) == area }
      return true
    }
    func isAskedEnd(_ id: String) -> Bool {
      if families[id] != nil { return isAsked(id) }
      if people[id] != nil { return home(id).map(isAsked) ?? false }
      return false
    }
    let isAll = family == nil && area == nil
    var found: [String: Set<[String]>] = [:]
    for tie in ties {
      let isWanted =
        switch tie["kind"] {
        case "serves": isAll || isAskedEnd(tie["b"])
        case "kin": isAll || isAskedEnd(tie["a"]) || isAskedEnd(tie["b"])
        default: isAll
        }
      guard isWanted else { continue }
      let key = [tie["a"], tie["b"], tie["kind"], tie["from"]]
      found["ties", default: []].insert(key + (tie["kind"] == "kin" ? [tie["relation"]] : []))
    }
    for (id, need) in needs where isAsked(need["family"]) {
      if isNeedOpen(id) { found["needs", default: []].insert([id]) }
      for row in inForce(need: id) {
        found["responsibilities", default: []].insert([id, row["actor"], row["from"]])
      }
    }
    func isBy(_ row: NaiveRow, _ column: String) -> Bool {
      row.day(column).map { $0 <= d } ?? false
    }
    for (id, row) in referrals
    where isAsked(row["family"]) && isBy(row, "sent") && !isBy(row, "answered") {
      found["referrals", default: []].insert([id])
    }
    for (id, row) in agreements
    where isAsked(row["family"]) && isBy(row, "agreed") && !isBy(row, "done")
      && !isBy(row, "dropped")
    {
      found["agreements", default: []].insert([id])
    }
    return found
  }
}

/// A bundle without some contacts and services on a day (`YYYY-MM-DD`), and with some working
/// together from it.
public func naiveImagined(
  _ bundle: PlainBundle, without: [String], with: [[String]], asOf: String
) -> PlainBundle {
  guard let day = NaiveDay.parse(asOf) else { return bundle }
  let network = NaiveNetwork(bundle, asOf: day)
  var imagined = bundle
  for (table, column, end) in [("contacts", "until", day - 1), ("services", "closed", day)] {
    for index in bundle.rows(table).indices {
      let id = bundle.rows(table)[index]["id"] ?? ""
      if without.contains(id), network.exists(id) {
        imagined.tables[table]?[index][column] = NaiveDay.text(end)
      }
    }
  }
  for pair in with {
    let sorted = pair.sorted(by: naivePrecedes)
    let key = ["a": sorted[0], "b": sorted[1], "kind": "collaborates", "from": asOf]
    let isKnown = imagined.rows("ties").contains { row in
      Set([row["a"], row["b"]]) == Set([sorted[0], sorted[1]]) && row["kind"] == "collaborates"
        && row["from"] == asOf
    }
    if !isKnown { imagined.tables["ties", default: []].append(key) }
  }
  return imagined
}

/// A family that hangs on somebody: its id, whether its only contact goes, and its needs.
public struct NaiveFamilyWithout: Equatable {
  /// Its id.
  public var family: String
  /// Whether all of its contacts would be gone.
  public var losesOnlyContact: Bool
  /// The needs that somebody who goes has.
  public var needs: [String]

  /// A family.
  public init(family: String, losesOnlyContact: Bool, needs: [String]) {
    self.family = family
    self.losesOnlyContact = losesOnlyContact
    self.needs = needs
  }
}

/// The families that hang on some contacts or services on a day.
public func naiveFamilies(
  _ bundle: PlainBundle, without: [String], asOf: String
) -> [NaiveFamilyWithout] {
  guard let day = NaiveDay.parse(asOf) else { return [] }
  let network = NaiveNetwork(bundle.withAreasMadeOne(), asOf: day)
  func goes(_ id: String) -> Bool {
    without.contains(id) || network.unit(id).map { without.contains($0) } ?? false
  }
  return network.openFamilies.compactMap { family in
    let needs = network.openNeeds.filter { need in
      network.needs[need]?["family"] == family
        && network.inForce(need: need).contains { goes($0["actor"]) }
    }
    let contacts = network.servesTies(family: family).map { $0["a"] }.filter {
      network.contacts[$0] != nil && !network.isPrivate(network.unit($0) ?? "")
    }
    let loses = !contacts.isEmpty && contacts.allSatisfy(goes)
    return loses || !needs.isEmpty
      ? NaiveFamilyWithout(family: family, losesOnlyContact: loses, needs: needs) : nil
  }
}
