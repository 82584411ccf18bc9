internal import Model

/// What a part asks beside whole rows, and the conditions on those: all by index.
package enum PartQueries {
  /// The kinds from services on: services and contacts.
  static let units = Ref.Kind.service.rawValue << StoredTable.kindBits

  // Either end of such a tie is an actor, so the first one is.
  static let tiesFrom = given + "tie WHERE a = c0 AND b >= \(units)"
  static let tiesTo = given + "tie WHERE b = c0"
  static let referralsTo =
    given + "referral WHERE \"to\" = c0 AND outcome = 0 AND \"from\" >= \(units)"
  static let dayAnswered = "SELECT answered FROM referral WHERE key = ?1 AND answered IS NOT NULL"
  static let contacts = "SELECT key FROM contact WHERE service = ?1"
  static let namesOfServices = "SELECT key, name, 0 FROM service WHERE key > ?1"
  static let namesOfContacts = "SELECT key, name, service FROM contact WHERE service = ?1"

  static let ofFamily = "t.family = ?1"
  static let ofPerson = "t.person = ?1"
  static let ofNeed = "t.need = ?1"
  static let from = "t.a = ?1"
  static let to = "t.b = ?1"
  static let servesFrom = "t.a = ?1 AND t.kind = \(TieKind.serves.rawValue)"
  static let servesTo = "t.b = ?1 AND t.kind = \(TieKind.serves.rawValue)"
  static let kinFrom = "t.a = ?1 AND t.kind = \(TieKind.kin.rawValue)"
  static let kinTo = "t.b = ?1 AND t.kind = \(TieKind.kin.rawValue)"
  static let ofService = "t.service = ?1"
  static let ofActor = "t.actor = ?1"
  static let ofArea = "t.area = ?1"
  static let ofNoArea = "t.area IS NULL"
  static let byKey = "t.key = ?1"
  /// Numbers that are lent to a query, before what is joined to them by an index.
  static let given = "samvev_rows CROSS JOIN "
  /// One of these, of all numbers that are given.
  static func ofSeveral(_ condition: String) -> String { condition.replacing("?1", with: "c0") }

  /// What is asked beside one of these of a row with days.
  static func inForce(on day: Day) -> String {
    """
     AND (t."from" IS NULL OR t."from" <= \(day.number))
      AND (t.until IS NULL OR t.until >= \(day.number))
    """
  }

  /// Every question that is asked of a table that may be large.
  package static let all: [String] = {
    let conditions: [(TableName, [String])] = [
      (.families, [ofArea, byKey]), (.people, [ofFamily, byKey]), (.homes, [ofFamily, ofPerson]),
      (.services, [ofArea, ofNoArea, byKey]), (.contacts, [byKey, ofService]),
      (.ties, [from, to, servesFrom, servesTo, kinFrom, kinTo, byKey]),
      (.needs, [ofFamily, byKey]), (.responsibilities, [ofNeed, ofActor]),
      (.referrals, [ofFamily, byKey]),
      (.activities, [ofFamily]), (.agreements, [ofFamily, byKey]), (.goals, [ofFamily, byKey]),
      (.moments, [ofFamily]),
      (.consents, [ofFamily]),
    ]
    let given = [
      tiesFrom, tiesTo, referralsTo, held(from: Day(number: 0)), needsOfWork, familiesOfWork,
    ]
    return [dayAnswered, contacts, namesOfContacts] + given.map { "SELECT c0 FROM " + $0 }
      + conditions.flatMap { name, conditions in
        let rows = PartRows(StoredTable.all[name.index])
        return conditions.flatMap {
          [
            rows.query + " WHERE " + $0,
            "SELECT c0 FROM " + PartQueries.given + rows.source + " WHERE " + ofSeveral($0),
          ]
        }
      }
  }()
}

/// The places of the columns that say what else belongs to a part.
enum Columns {
  static let areaOfFamily = place("area", in: .families)
  static let serviceOfContact = place("service", in: .contacts)
  static let familyOfPerson = place("family", in: .people)
  static let personOfHome = place("person", in: .homes)
  static let familyOfHome = place("family", in: .homes)
  static let a = place("a", in: .ties)
  static let b = place("b", in: .ties)
  static let actor = place("actor", in: .responsibilities)
  static let need = place("need", in: .responsibilities)
  static let accepted = place("accepted", in: .responsibilities)
  static let familyOfNeed = place("family", in: .needs)
  static let personOfNeed = place("person", in: .needs)
  static let domain = place("domain", in: .needs)
  static let raised = place("raised", in: .needs)
  static let closedNeed = place("closed", in: .needs)
  static let fromOfReferral = place("from", in: .referrals)
  static let to = place("to", in: .referrals)
  static let actorOfAgreement = place("actor", in: .agreements)
  /// What stands for no area.
  static let noArea = TableSchema.of(.families).columns[areaOfFamily].kind.empty

  private static func place(_ name: String, in table: TableName) -> Int {
    TableSchema.of(table).place(name)
  }
}
