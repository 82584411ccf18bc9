/// How the rows that are kept are told: who is named, at home where, and by which ids.
extension NaiveProjection {
  /// Keeps those that `isAtTable` and their contacts, those that a kept row names, and the services
  /// of them; and all deadlines.
  func keepActors(_ isAtTable: (String) -> Bool) {
    var ids: Set<String> = []
    for table in Self.actors.keys {
      for row in kept.rows(table) { ids.formUnion(named(table, row)) }
    }
    keep("contacts") { isAtTable($0.text("service")) || ids.contains($0.text("id")) }
    ids.formUnion(kept.rows("contacts").map { $0.text("service") })
    keep("services") { isAtTable($0.text("id")) || ids.contains($0.text("id")) }
    keep("deadlines") { _ in true }
  }

  /// Takes the kept rows as they are, but that `follows` names only what is kept.
  func tellCells() {
    told = kept
    for table in ["referrals", "goals"] {
      let ids = keptIds(table)
      for row in kept.rows(table).indices
      where !ids.contains(kept.rows(table)[row].text("follows")) {
        told.tables[table]?[row]["follows"] = nil
      }
    }
  }

  /// Keeps people, each in the households that are shown.
  func tellPeople(_ members: Set<[String]>, withBirth: Set<String>) {
    keep("people") { row in members.contains { $0[0] == row["id"] } }
    // Other households of theirs go.
    keep("homes") { members.contains([$0.text("person"), $0.text("family")]) }
    told.tables["homes"] = kept.rows("homes")
    told.tables["people"] = kept.rows("people").map { row in
      var row = row
      let id = row.text("id")
      // Where the family itself goes, the first home that stays takes its place.
      if !members.contains([id, row.text("family")]) {
        let home = kept.rows("homes").filter { $0["person"] == id }.min {
          naivePrecedes(
            $0.text("family") + " " + $0.text("from"), $1.text("family") + " " + $1.text("from"))
        }
        for column in ["family", "from", "until"] { row[column] = home?[column] }
        told.tables["homes"]?.removeAll { $0 == home }
      }
      // Births are told to the month.
      row["born"] = withBirth.contains(id) ? row["born"].map { String($0.prefix(7)) } : nil
      return row
    }
  }

  /// Numbers people by the family as it is told, and what else has a number by its first day; then
  /// by the old id. What a family, service or contact is called is no number of a person.
  func renumber() {
    var taken: Set<String> = []
    for table in ["families", "services", "contacts"] {
      taken.formUnion(told.rows(table).map { $0.text("id") })
    }
    /// Where the ids of a table stand, beside its own rows.
    let places: [(table: String, first: String, columns: [(String, [String])])] = [
      ("people", "family", Self.actors.map { ($0.key, $0.value) } + [("homes", ["person"])]),
      (
        "needs", "raised",
        ["responsibilities", "referrals", "activities", "agreements", "goals"].map {
          ($0, ["need"])
        }
      ),
      ("referrals", "sent", [("referrals", ["follows"]), ("agreements", ["referral"])]),
      ("goals", "set", [("goals", ["follows"]), ("moments", ["goal"])]),
      ("agreements", "agreed", []),
    ]
    for (table, first, columns) in places {
      let letter = table == "needs" ? "n" : String(table.prefix(1))
      let ordered = told.rows(table).sorted {
        let (one, other) = ($0.text(first), $1.text(first))
        return one == other
          ? naivePrecedes($0.text("id"), $1.text("id")) : naivePrecedes(one, other)
      }
      var new: [String: String] = [:]
      var number = 0
      for row in ordered {
        number += 1
        while table == "people", taken.contains(letter + String(number)) { number += 1 }
        new[row.text("id")] = letter + String(number)
      }
      for (other, cells) in columns + [(table, ["id"])] {
        told.tables[other] = told.rows(other).map { row in
          var row = row
          for column in cells { row[column] = new[row.text(column)] ?? row[column] }
          return row
        }
      }
    }
  }
}
