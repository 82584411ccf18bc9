/// The rules on agreements, goals and consents, and on families that were closed.
extension NaiveNetwork {
  func planFindings() -> [NaiveFinding] {
    agreementFindings() + closedFamilies() + goalFindings() + consentFindings()
  }

  /// Whether something with the day in one of these columns has happened by the day.
  private func has(_ row: NaiveRow, _ columns: String...) -> Bool {
    columns.contains { row.day($0).map { $0 <= d } ?? false }
  }

  /// agreement.overdue, agreement.due-soon
  private func agreementFindings() -> [NaiveFinding] {
    naiveSorted(agreements.keys).compactMap { id in
      guard let row = agreements[id], isFamilyOpen(row["family"]), has(row, "agreed"),
        !has(row, "done", "dropped"), let due = row.day("due")
      else { return nil }
      let subject = NaiveThing("agreement", id)
      let related = [thing(row["actor"])]
      if due < d {
        let isUrgent = needs[row["need"]]?["urgency"] == "urgent"
        return finding(
          "agreement.overdue", isUrgent || d - due > 30 ? "high" : "medium", subject,
          family: row["family"], since: due, related: related)
      }
      if due > d + 7 { return nil }
      return finding(
        "agreement.due-soon", "low", subject, family: row["family"], related: related)
    }
  }

  /// family.closed-open
  private func closedFamilies() -> [NaiveFinding] {
    naiveSorted(families.keys).compactMap { id in
      guard let closed = families[id]?.day("closed"), closed > d - 90, closed <= d else {
        return nil
      }
      let left =
        needs.filter { $0.value["family"] == id && isNeedOpen($0.key) }
        .map { NaiveThing("need", $0.key) }
        + referrals.filter { $0.value["family"] == id && isSent($0.value) && !isAnswered($0.value) }
        .map { NaiveThing("referral", $0.key) }
      if left.isEmpty { return nil }
      return finding(
        "family.closed-open", "medium", NaiveThing("family", id), family: id, since: closed,
        related: left)
    }
  }

  /// goal.overdue
  private func goalFindings() -> [NaiveFinding] {
    naiveSorted(goals.keys).compactMap { id in
      guard let row = goals[id], isFamilyOpen(row["family"]), has(row, "set"),
        !has(row, "achieved", "dropped"), let target = row.day("target"), target < d,
        !goals.values.contains(where: { $0["follows"] == id && has($0, "set") })
      else { return nil }
      return finding(
        "goal.overdue", "low", NaiveThing("goal", id), family: row["family"], since: target)
    }
  }

  /// consent.ending
  private func consentFindings() -> [NaiveFinding] {
    func isGiven(_ row: NaiveRow, on day: Int) -> Bool {
      guard let given = row.day("given"), given <= day else { return false }
      if let expires = row.day("expires"), expires < day { return false }
      if let withdrawn = row.day("withdrawn"), withdrawn <= day { return false }
      return true
    }
    func ways(on day: Int) -> Set<[String]> {
      Set(
        consents.filter { isGiven($0, on: day) && $0["from_service"] != $0["to_service"] }
          .map { [$0["family"], $0["from_service"], $0["to_service"]] })
    }
    return ways(on: d).subtracting(ways(on: d + 30)).filter { isFamilyOpen($0[0]) }.map { way in
      finding(
        "consent.ending", "low", NaiveThing("family", way[0]), family: way[0],
        related: [thing(way[1]), thing(way[2])])
    }
  }
}
