/// How a cell of a kept row is told.
enum ColumnRule {
  /// As it stands.
  case asItStands
  /// A new id: this letter and a number; the old ones may say who else there is.
  case newId(String)
  /// What is pointed at, which is kept; where it is not, and may be empty, nothing.
  case reference
  /// The household that is shown.
  case household
  /// The month of birth, or nothing.
  case birth
  /// Only of contacts whose telephone, or e-mail address, is told.
  case phone, email
  /// Only of ties of which it is told how they feel.
  case feeling
  /// How a need ended, but not that it went on to somebody else.
  case outcome

  /// The rule of a column; nil where there is none, and nothing of the table may be told.
  static func of(_ table: TableName, _ column: String) -> ColumnRule? {
    switch (table, column) {
    case (.families, "id"), (.services, "id"), (.contacts, "id"): .asItStands
    case (.people, "id"): .newId("p")
    case (.needs, "id"): .newId("n")
    case (.referrals, "id"): .newId("r")
    case (.goals, "id"): .newId("g")
    case (.agreements, "id"): .newId("a")

    case (.families, "alias"), (.families, "area"), (.families, "enrolled"),
      (.families, "closed"):
      .asItStands
    case (.people, "family"), (.people, "from"), (.people, "until"): .household
    case (.people, "alias"), (.people, "role"): .asItStands
    case (.people, "born"): .birth
    case (.homes, "person"), (.homes, "family"): .reference
    case (.homes, "from"), (.homes, "until"): .asItStands
    case (.services, "name"), (.services, "sector"), (.services, "area"), (.services, "domains"),
      (.services, "min_age"), (.services, "max_age"), (.services, "response_time"),
      (.services, "opened"), (.services, "closed"):
      .asItStands
    case (.contacts, "service"): .reference
    case (.contacts, "name"), (.contacts, "role"), (.contacts, "from"), (.contacts, "until"):
      .asItStands
    case (.contacts, "phone"): .phone
    case (.contacts, "email"): .email
    case (.ties, "a"), (.ties, "b"): .reference
    case (.ties, "kind"), (.ties, "support"), (.ties, "relation"), (.ties, "from"),
      (.ties, "until"), (.ties, "last_contact"):
      .asItStands
    case (.ties, "strength"), (.ties, "trust"): .feeling

    case (.needs, "family"), (.needs, "person"): .reference
    case (.needs, "domain"), (.needs, "title"), (.needs, "raised"), (.needs, "urgency"),
      (.needs, "closed"):
      .asItStands
    case (.needs, "outcome"): .outcome
    case (.responsibilities, "need"), (.responsibilities, "actor"): .reference
    case (.responsibilities, "asked"), (.responsibilities, "accepted"),
      (.responsibilities, "from"), (.responsibilities, "until"), (.responsibilities, "part"),
      (.responsibilities, "declined"), (.responsibilities, "reason"):
      .asItStands
    case (.referrals, "family"), (.referrals, "person"), (.referrals, "need"),
      (.referrals, "from"), (.referrals, "to"), (.referrals, "follows"):
      .reference
    case (.referrals, "kind"), (.referrals, "sent"), (.referrals, "due"),
      (.referrals, "answered"), (.referrals, "outcome"), (.referrals, "reason"):
      .asItStands
    case (.activities, "actor"), (.activities, "family"), (.activities, "need"): .reference
    case (.activities, "date"), (.activities, "kind"): .asItStands
    case (.agreements, "family"), (.agreements, "actor"), (.agreements, "need"),
      (.agreements, "referral"):
      .reference
    case (.agreements, "title"), (.agreements, "agreed"), (.agreements, "due"),
      (.agreements, "done"), (.agreements, "dropped"):
      .asItStands

    case (.goals, "family"), (.goals, "person"), (.goals, "need"), (.goals, "follows"): .reference
    case (.goals, "domain"), (.goals, "title"), (.goals, "set"), (.goals, "target"),
      (.goals, "achieved"), (.goals, "dropped"):
      .asItStands
    case (.moments, "family"), (.moments, "person"), (.moments, "goal"): .reference
    case (.moments, "date"), (.moments, "title"), (.moments, "weight"): .asItStands
    case (.consents, "family"), (.consents, "person"), (.consents, "from_service"),
      (.consents, "to_service"):
      .reference
    case (.consents, "domains"), (.consents, "given"), (.consents, "expires"),
      (.consents, "withdrawn"):
      .asItStands
    case (.deadlines, "kind"), (.deadlines, "length"), (.deadlines, "roll"),
      (.deadlines, "basis"), (.deadlines, "law"), (.deadlines, "url"),
      (.deadlines, "valid_from"), (.deadlines, "valid_until"), (.deadlines, "name_nb"),
      (.deadlines, "name_nn"), (.deadlines, "name_en"):
      .asItStands
    default: nil
    }
  }
}
