// Every table and column of a network: what it holds, what must be filled in, what makes the key,
// and what somebody who may see the row is told of the cell.
extension TableSchema {
  /// All tables as the program has them.
  static let declared: [TableSchema] = [
    TableSchema(
      .families, intervals: [("enrolled", "closed")],
      [
        ColumnSchema("id", .id, told: .asItStands, required: true, key: true),
        ColumnSchema("alias", .text, told: .asItStands),
        ColumnSchema("area", .symbol, told: .asItStands),
        ColumnSchema("enrolled", .day(emptyIsAlways: true), told: .asItStands),
        ColumnSchema("closed", .day(emptyIsAlways: false), told: .asItStands),
      ]),
    TableSchema(
      .people, intervals: [("from", "until")],
      [
        ColumnSchema("id", .id, told: .newId("p"), required: true, key: true),
        ColumnSchema("family", .ref([.family]), told: .household, required: true),
        ColumnSchema("alias", .text, told: .asItStands),
        ColumnSchema("born", .birth, told: .birth),
        ColumnSchema("role", .word(PersonRole.codes), told: .asItStands),
        ColumnSchema("from", .day(emptyIsAlways: true), told: .household),
        ColumnSchema("until", .day(emptyIsAlways: false), told: .household),
      ]),
    TableSchema(
      .homes, intervals: [("from", "until")],
      [
        ColumnSchema("person", .ref([.person]), told: .reference, required: true, key: true),
        ColumnSchema("family", .ref([.family]), told: .reference, required: true, key: true),
        ColumnSchema("from", .day(emptyIsAlways: true), told: .asItStands, key: true),
        ColumnSchema("until", .day(emptyIsAlways: false), told: .asItStands),
      ]),
    TableSchema(
      .services, intervals: [("opened", "closed")],
      [
        ColumnSchema("id", .id, told: .asItStands, required: true, key: true),
        ColumnSchema("name", .text, told: .asItStands, required: true),
        ColumnSchema("sector", .word(Sector.codes), told: .asItStands, required: true),
        ColumnSchema("area", .symbol, told: .asItStands),
        ColumnSchema("domains", .words(Domain.codes), told: .asItStands),
        ColumnSchema("min_age", .integer(0...150), told: .asItStands),
        ColumnSchema("max_age", .integer(0...150), told: .asItStands),
        ColumnSchema("response_time", .length, told: .asItStands),
        ColumnSchema("opened", .day(emptyIsAlways: true), told: .asItStands),
        ColumnSchema("closed", .day(emptyIsAlways: false), told: .asItStands),
      ]),
    TableSchema(
      .contacts, intervals: [("from", "until")],
      [
        ColumnSchema("id", .id, told: .asItStands, required: true, key: true),
        ColumnSchema("name", .text, told: .asItStands, required: true),
        ColumnSchema("service", .ref([.service]), told: .reference, required: true),
        ColumnSchema("role", .symbol, told: .asItStands),
        ColumnSchema("from", .day(emptyIsAlways: true), told: .asItStands),
        ColumnSchema("until", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("phone", .text, told: .phone),
        ColumnSchema("email", .text, told: .email),
      ]),
    TableSchema(
      .ties, intervals: [("from", "until")],
      [
        ColumnSchema(
          "a", .ref([.family, .person, .service, .contact]), told: .reference, required: true,
          key: true),
        ColumnSchema(
          "b", .ref([.family, .person, .service, .contact]), told: .reference, required: true,
          key: true),
        ColumnSchema("kind", .word(TieKind.codes), told: .asItStands, required: true, key: true),
        ColumnSchema("support", .words(Support.codes), told: .asItStands),
        ColumnSchema("strength", .word(Strength.codes), told: .feeling),
        ColumnSchema("trust", .integer(1...5), told: .feeling),
        // Two people can be more than one thing to each other: a grandmother who is the foster
        // mother.
        ColumnSchema(
          "relation", .word(Relation.codes), told: .asItStands,
          keyWhere: ("kind", TieKind.kin.rawValue)),
        ColumnSchema("from", .day(emptyIsAlways: true), told: .asItStands, key: true),
        ColumnSchema("until", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("last_contact", .day(emptyIsAlways: false), told: .asItStands),
      ]),
    TableSchema(
      .needs, intervals: [("raised", "closed")],
      [
        ColumnSchema("id", .id, told: .newId("n"), required: true, key: true),
        ColumnSchema("family", .ref([.family]), told: .reference, required: true),
        ColumnSchema("person", .ref([.person]), told: .reference),
        ColumnSchema("domain", .word(Domain.codes), told: .asItStands, required: true),
        ColumnSchema("title", .text, told: .asItStands),
        ColumnSchema("raised", .day(emptyIsAlways: true), told: .asItStands, required: true),
        ColumnSchema("urgency", .word(Urgency.codes), told: .asItStands),
        ColumnSchema("closed", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("outcome", .word(NeedOutcome.codes), told: .outcome),
      ]),
    TableSchema(
      .responsibilities, intervals: [("from", "until"), ("asked", "declined")],
      [
        ColumnSchema("need", .ref([.need]), told: .reference, required: true, key: true),
        ColumnSchema(
          "actor", .ref([.person, .service, .contact]), told: .reference, required: true, key: true),
        ColumnSchema("asked", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("accepted", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("from", .day(emptyIsAlways: true), told: .asItStands, key: true),
        ColumnSchema("until", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("part", .word(Part.codes), told: .asItStands),
        ColumnSchema("declined", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("reason", .word(Reason.codes), told: .asItStands),
      ]),
    TableSchema(
      .referrals, intervals: [("sent", "answered"), ("sent", "due")],
      [
        ColumnSchema("id", .id, told: .newId("r"), required: true, key: true),
        ColumnSchema("family", .ref([.family]), told: .reference, required: true),
        ColumnSchema("person", .ref([.person]), told: .reference),
        ColumnSchema("need", .ref([.need]), told: .reference),
        ColumnSchema("kind", .symbol, told: .asItStands),
        ColumnSchema(
          "from", .ref([.family, .person, .service, .contact]), told: .reference, required: true),
        ColumnSchema("to", .ref([.service, .contact]), told: .reference, required: true),
        ColumnSchema("sent", .day(emptyIsAlways: true), told: .asItStands, required: true),
        ColumnSchema("due", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("answered", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("outcome", .word(ReferralOutcome.codes), told: .asItStands),
        ColumnSchema("reason", .word(Reason.codes), told: .asItStands),
        ColumnSchema("follows", .ref([.referral]), told: .reference),
      ]),
    TableSchema(
      .activities,
      [
        ColumnSchema(
          "date", .day(emptyIsAlways: true), told: .asItStands, required: true, key: true),
        ColumnSchema(
          "actor", .ref([.family, .person, .service, .contact]), told: .reference, required: true,
          key: true),
        ColumnSchema("family", .ref([.family]), told: .reference, required: true, key: true),
        ColumnSchema("need", .ref([.need]), told: .reference, key: true),
        ColumnSchema("kind", .word(ActivityKind.codes), told: .asItStands, key: true),
      ]),
    TableSchema(
      .agreements, intervals: [("agreed", "due"), ("agreed", "done"), ("agreed", "dropped")],
      [
        ColumnSchema("id", .id, told: .newId("a"), required: true, key: true),
        ColumnSchema("family", .ref([.family]), told: .reference, required: true),
        ColumnSchema(
          "actor", .ref([.person, .service, .contact]), told: .reference, required: true),
        ColumnSchema("title", .text, told: .asItStands, required: true),
        ColumnSchema("agreed", .day(emptyIsAlways: true), told: .asItStands, required: true),
        ColumnSchema("due", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("done", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("dropped", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("need", .ref([.need]), told: .reference),
        ColumnSchema("referral", .ref([.referral]), told: .reference),
      ]),
    TableSchema(
      .goals, intervals: [("set", "achieved")],
      [
        ColumnSchema("id", .id, told: .newId("g"), required: true, key: true),
        ColumnSchema("family", .ref([.family]), told: .reference, required: true),
        ColumnSchema("person", .ref([.person]), told: .reference),
        ColumnSchema("domain", .word(Domain.codes), told: .asItStands, required: true),
        ColumnSchema("title", .text, told: .asItStands, required: true),
        ColumnSchema("set", .day(emptyIsAlways: true), told: .asItStands, required: true),
        ColumnSchema("target", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("achieved", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("dropped", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("need", .ref([.need]), told: .reference),
        ColumnSchema("follows", .ref([.goal]), told: .reference),
      ]),
    TableSchema(
      .moments,
      [
        ColumnSchema(
          "date", .day(emptyIsAlways: true), told: .asItStands, required: true, key: true),
        ColumnSchema("family", .ref([.family]), told: .reference, required: true, key: true),
        ColumnSchema("person", .ref([.person]), told: .reference),
        ColumnSchema("title", .text, told: .asItStands, required: true, key: true),
        ColumnSchema("weight", .word(Weight.codes), told: .asItStands),
        ColumnSchema("goal", .ref([.goal]), told: .reference),
      ]),
    TableSchema(
      .consents, intervals: [("given", "expires")],
      [
        ColumnSchema("family", .ref([.family]), told: .reference, required: true, key: true),
        ColumnSchema("person", .ref([.person]), told: .reference),
        ColumnSchema("from_service", .ref([.service]), told: .reference, required: true, key: true),
        ColumnSchema("to_service", .ref([.service]), told: .reference, required: true, key: true),
        ColumnSchema("domains", .words(Domain.codes), told: .asItStands),
        ColumnSchema(
          "given", .day(emptyIsAlways: true), told: .asItStands, required: true, key: true),
        ColumnSchema("expires", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("withdrawn", .day(emptyIsAlways: false), told: .asItStands),
      ]),
    TableSchema(
      .deadlines, intervals: [("valid_from", "valid_until")],
      [
        ColumnSchema("kind", .symbol, told: .asItStands, required: true, key: true),
        ColumnSchema("length", .length, told: .asItStands, required: true),
        ColumnSchema("roll", .word(Roll.codes), told: .asItStands),
        ColumnSchema("basis", .word(Basis.codes), told: .asItStands),
        ColumnSchema("law", .text, told: .asItStands),
        ColumnSchema("url", .text, told: .asItStands),
        ColumnSchema("valid_from", .day(emptyIsAlways: true), told: .asItStands, key: true),
        ColumnSchema("valid_until", .day(emptyIsAlways: false), told: .asItStands),
        ColumnSchema("name_nb", .text, told: .asItStands),
        ColumnSchema("name_nn", .text, told: .asItStands),
        ColumnSchema("name_en", .text, told: .asItStands),
      ]),
  ]
}
