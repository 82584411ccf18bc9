extension PlainBundle {
  /// What `docs/format.en.md` does not allow in the bundle, in words; none when an import must
  /// accept it.
  public func faults() -> [String] {
    var check = PlainBundleCheck(bundle: self)
    return check.run()
  }
}

/// The rules of `docs/format.en.md` on what is written, each looked at by itself.
private struct PlainBundleCheck {
  static let required: [String: [String]] = [
    "families": ["id"], "people": ["id", "family"], "homes": ["person", "family"],
    "agreements": ["id", "family", "actor", "title", "agreed"],
    "services": ["id", "name", "sector"],
    "contacts": ["id", "name", "service"], "ties": ["a", "b", "kind"],
    "needs": ["id", "family", "domain", "raised"], "responsibilities": ["need", "actor"],
    "referrals": ["id", "family", "from", "to", "sent"],
    "activities": ["date", "actor", "family"], "goals": ["id", "family", "domain", "title", "set"],
    "moments": ["date", "family", "title"],
    "consents": ["family", "from_service", "to_service", "given"], "deadlines": ["kind", "length"],
  ]
  static let keys: [String: [String]] = [
    "ties": ["a", "b", "kind", "from"], "homes": ["person", "family", "from"],
    "responsibilities": ["need", "actor", "from"],
    "activities": ["date", "actor", "family", "need", "kind"],
    "moments": ["date", "family", "title"],
    "consents": ["family", "from_service", "to_service", "given"],
    "deadlines": ["kind", "valid_from"],
  ]
  static let orders: [(String, String, String)] = [
    ("contacts", "from", "until"), ("ties", "from", "until"), ("responsibilities", "from", "until"),
    ("needs", "raised", "closed"), ("referrals", "sent", "answered"), ("referrals", "sent", "due"),
    ("families", "enrolled", "closed"), ("services", "opened", "closed"),
    ("goals", "set", "achieved"), ("consents", "given", "expires"), ("people", "from", "until"),
    ("homes", "from", "until"), ("responsibilities", "asked", "declined"),
    ("agreements", "agreed", "due"), ("agreements", "agreed", "done"),
    ("agreements", "agreed", "dropped"),
  ]
  /// Columns that name a row of one of these tables.
  static let references: [(String, String, [String])] = [
    ("people", "family", ["families"]), ("contacts", "service", ["services"]),
    ("needs", "family", ["families"]), ("needs", "person", ["people"]),
    ("responsibilities", "need", ["needs"]),
    ("responsibilities", "actor", ["services", "contacts", "people"]),
    ("referrals", "family", ["families"]), ("referrals", "person", ["people"]),
    ("referrals", "need", ["needs"]), ("referrals", "to", ["services", "contacts"]),
    ("referrals", "from", ["services", "contacts", "families", "people"]),
    ("referrals", "follows", ["referrals"]), ("activities", "family", ["families"]),
    ("activities", "actor", ["services", "contacts", "people", "families"]),
    ("activities", "need", ["needs"]),
    ("goals", "family", ["families"]), ("goals", "person", ["people"]),
    ("goals", "need", ["needs"]), ("goals", "follows", ["goals"]),
    ("moments", "family", ["families"]), ("moments", "person", ["people"]),
    ("moments", "goal", ["goals"]), ("consents", "family", ["families"]),
    ("consents", "person", ["people"]), ("consents", "from_service", ["services"]),
    ("consents", "to_service", ["services"]), ("homes", "person", ["people"]),
    ("homes", "family", ["families"]), ("agreements", "family", ["families"]),
    ("agreements", "actor", ["services", "contacts", "people"]),
    ("agreements", "need", ["needs"]), ("agreements", "referral", ["referrals"]),
  ]

  let bundle: PlainBundle
  var faults: [String] = []
  /// Persons with another household that each belongs to on some day.
  var homes: Set<[String]> = []
  var byId: [String: [String: [String: String]]] = [:]

  init(bundle: PlainBundle) {
    self.bundle = bundle
    homes = Set(bundle.rows("homes").map { [$0["person"] ?? "", $0["family"] ?? ""] })
  }

  mutating func run() -> [String] {
    for (table, _) in PlainBundle.columns {
      for row in bundle.rows(table) {
        if let id = row["id"] { byId[table, default: [:]][id] = row }
      }
    }
    for (table, columns) in PlainBundle.columns {
      for (index, row) in bundle.rows(table).enumerated() {
        let place = "\(table) \(index): "
        for column in Self.required[table] ?? [] where (row[column] ?? "").isEmpty {
          faults.append(place + "no \(column)")
        }
        for column in row.keys where !columns.contains(column) {
          faults.append(place + "unknown column \(column)")
        }
      }
      checkKeys(table)
    }
    checkSharedNames()
    checkOrders()
    checkReferences()
    checkTies()
    checkReferrals()
    return faults
  }

  private mutating func checkKeys(_ table: String) {
    var seen: Set<[String]> = []
    for row in bundle.rows(table) {
      var row = row
      if row["kind"] == "collaborates", let a = row["a"], let b = row["b"], naivePrecedes(b, a) {
        (row["a"], row["b"]) = (b, a)
      }
      var key = (Self.keys[table] ?? ["id"]).map { row[$0] ?? "" }
      if row["kind"] == "kin" { key.append(row["relation"] ?? "") }
      if !seen.insert(key).inserted { faults.append("\(table): twice \(key)") }
    }
  }

  private mutating func checkSharedNames() {
    var seen: Set<String> = []
    for table in ["families", "people", "services", "contacts"] {
      for row in bundle.rows(table) {
        let id = row["id"] ?? ""
        if !seen.insert(id).inserted { faults.append("\(table): \(id) is taken") }
        let isPlain = id.unicodeScalars.allSatisfy {
          $0.properties.isAlphabetic || ("0"..."9").contains($0)
            || "-_.:".unicodeScalars.contains($0)
        }
        if !isPlain || id.count > 64 { faults.append("\(table): \(id) is no id") }
      }
    }
  }

  private mutating func checkOrders() {
    for (table, first, last) in Self.orders {
      for row in bundle.rows(table) {
        guard let start = NaiveDay.parse(row[first] ?? ""),
          let end = NaiveDay.parse(row[last] ?? "")
        else { continue }
        if end < start { faults.append("\(table): \(last) before \(first)") }
      }
    }
  }

  private mutating func checkReferences() {
    for (table, column, targets) in Self.references {
      for row in bundle.rows(table) {
        guard let id = row[column], !id.isEmpty else { continue }
        let found = targets.compactMap { byId[$0]?[id] }.first
        guard let found else {
          faults.append("\(table): no \(column) \(id)")
          continue
        }
        // A person, need, goal or earlier row is of the row's own family; a person on some day.
        let need = byId["needs"]?[row["need"] ?? ""]
        let family = table == "responsibilities" ? need?["family"] : row["family"]
        let isGuest = homes.contains([id, family ?? ""]) && byId["people"]?[id] != nil
        if table != "people", table != "homes", let other = found["family"], other != family,
          !isGuest
        {
          faults.append("\(table): \(column) \(id) is of another family")
        }
      }
    }
  }

  private mutating func checkTies() {
    func has(_ tables: [String], _ id: String?) -> Bool {
      tables.contains { byId[$0]?[id ?? ""] != nil }
    }
    let workers = ["services", "contacts"]
    for row in bundle.rows("ties") {
      let isFine: Bool =
        switch row["kind"] {
        case "serves": has(workers, row["a"]) && has(["families", "people"], row["b"])
        case "collaborates": has(workers, row["a"]) && has(workers, row["b"])
        default: has(["people"], row["a"]) && has(["people"], row["b"])
        }
      if !isFine || row["a"] == row["b"] { faults.append("ties: wrong ends \(row)") }
    }
  }

  private mutating func checkReferrals() {
    var kinds = Set(bundle.rows("deadlines").compactMap { $0["kind"] })
    if kinds.isEmpty { kinds = Set(NaiveDeadlines.defaultKinds) }
    for row in bundle.rows("referrals") {
      if let kind = row["kind"], !kind.isEmpty, !kinds.contains(kind) {
        faults.append("referrals: no kind \(kind)")
      }
      if row["outcome"] != nil, row["answered"] == nil { faults.append("referrals: no answer") }
      if let follows = row["follows"], let earlier = byId["referrals"]?[follows],
        (earlier["sent"] ?? "") > (row["sent"] ?? "")
      {
        faults.append("referrals: \(follows) was sent later")
      }
    }
  }
}
