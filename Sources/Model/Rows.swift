// Each table under the names of its columns, for those who read a network. The arrays are the
// table's own (copy on write). They are classes, so that handing one on costs one reference and not
// one for each column. A column is found by its name in the schema.

/// Households that are followed up.
public final class Families: Sendable {
  package let count: Int
  package let id, alias: TextColumn
  package let area: TypedColumn<Symbol?>
  package let enrolled, closed: TypedColumn<Day>

  init(_ table: Table) {
    count = table.count
    id = table.texts("id")
    alias = table.texts("alias")
    area = table.values("area")
    enrolled = table.values("enrolled")
    closed = table.values("closed")
  }
}

/// Members of families.
public final class People: Sendable {
  package let count: Int
  package let id, alias: TextColumn
  package let family: TypedColumn<Ref>
  package let born: TypedColumn<Birth?>
  package let role: TypedColumn<PersonRole?>
  package let from, until: TypedColumn<Day>

  init(_ table: Table) {
    count = table.count
    id = table.texts("id")
    family = table.values("family")
    alias = table.texts("alias")
    born = table.values("born")
    role = table.values("role")
    from = table.values("from")
    until = table.values("until")
  }
}

/// Other households that people belong to, or belonged to.
public final class Homes: Sendable {
  package let count: Int
  package let person, family: TypedColumn<Ref>
  package let from, until: TypedColumn<Day>

  init(_ table: Table) {
    count = table.count
    person = table.values("person")
    family = table.values("family")
    from = table.values("from")
    until = table.values("until")
  }
}

/// Units that do something for people.
public final class Services: Sendable {
  package let count: Int
  package let id, name: TextColumn
  package let sector: TypedColumn<Sector?>
  package let area: TypedColumn<Symbol?>
  package let domains: TypedColumn<WordSet<Domain>>
  package let minAge, maxAge: TypedColumn<Int?>
  package let responseTime: TypedColumn<LengthOfTime?>
  package let opened, closed: TypedColumn<Day>

  init(_ table: Table) {
    count = table.count
    id = table.texts("id")
    name = table.texts("name")
    sector = table.values("sector")
    area = table.values("area")
    domains = table.values("domains")
    minAge = table.values("min_age")
    maxAge = table.values("max_age")
    responseTime = table.values("response_time")
    opened = table.values("opened")
    closed = table.values("closed")
  }
}

/// Human beings in services.
public final class Contacts: Sendable {
  package let count: Int
  package let id, name, phone, email: TextColumn
  package let service: TypedColumn<Ref>
  package let role: TypedColumn<Symbol?>
  package let from, until: TypedColumn<Day>

  init(_ table: Table) {
    count = table.count
    id = table.texts("id")
    name = table.texts("name")
    service = table.values("service")
    role = table.values("role")
    from = table.values("from")
    until = table.values("until")
    phone = table.texts("phone")
    email = table.texts("email")
  }
}

/// Who has to do with whom. Of `collaborates`, `a` is the smaller id.
public final class Ties: Sendable {
  package let count: Int
  package let a, b: TypedColumn<Ref>
  package let kind: TypedColumn<TieKind?>
  package let support: TypedColumn<WordSet<Support>>
  package let strength: TypedColumn<Strength?>
  package let trust: TypedColumn<Int?>
  package let relation: TypedColumn<Relation?>
  package let from, until, lastContact: TypedColumn<Day>

  init(_ table: Table) {
    count = table.count
    a = table.values("a")
    b = table.values("b")
    kind = table.values("kind")
    support = table.values("support")
    strength = table.values("strength")
    trust = table.values("trust")
    relation = table.values("relation")
    from = table.values("from")
    until = table.values("until")
    lastContact = table.values("last_contact")
  }
}

/// What families and people in them need.
public final class Needs: Sendable {
  package let count: Int
  package let id, title: TextColumn
  package let family: TypedColumn<Ref>
  package let person: TypedColumn<Ref?>
  package let domain: TypedColumn<Domain?>
  package let raised, closed: TypedColumn<Day>
  package let urgency: TypedColumn<Urgency?>
  package let outcome: TypedColumn<NeedOutcome?>

  init(_ table: Table) {
    count = table.count
    id = table.texts("id")
    family = table.values("family")
    person = table.values("person")
    domain = table.values("domain")
    title = table.texts("title")
    raised = table.values("raised")
    urgency = table.values("urgency")
    closed = table.values("closed")
    outcome = table.values("outcome")
  }
}

/// Who does something about a need.
public final class Responsibilities: Sendable {
  package let count: Int
  package let need, actor: TypedColumn<Ref>
  package let asked, accepted, from, until, declined: TypedColumn<Day>
  package let part: TypedColumn<Part?>
  package let reason: TypedColumn<Reason?>

  init(_ table: Table) {
    count = table.count
    need = table.values("need")
    actor = table.values("actor")
    asked = table.values("asked")
    accepted = table.values("accepted")
    from = table.values("from")
    until = table.values("until")
    part = table.values("part")
    declined = table.values("declined")
    reason = table.values("reason")
  }
}

/// Requests that want an answer.
public final class Referrals: Sendable {
  package let count: Int
  package let id: TextColumn
  package let family, from, to: TypedColumn<Ref>
  package let person, need, follows: TypedColumn<Ref?>
  package let kind: TypedColumn<Symbol?>
  package let sent, due, answered: TypedColumn<Day>
  package let outcome: TypedColumn<ReferralOutcome?>
  package let reason: TypedColumn<Reason?>

  init(_ table: Table) {
    count = table.count
    id = table.texts("id")
    family = table.values("family")
    person = table.values("person")
    need = table.values("need")
    kind = table.values("kind")
    from = table.values("from")
    to = table.values("to")
    sent = table.values("sent")
    due = table.values("due")
    answered = table.values("answered")
    outcome = table.values("outcome")
    reason = table.values("reason")
    follows = table.values("follows")
  }
}

/// That something was done, on a day, by someone.
public final class Activities: Sendable {
  package let count: Int
  package let date: TypedColumn<Day>
  package let actor, family: TypedColumn<Ref>
  package let need: TypedColumn<Ref?>
  package let kind: TypedColumn<ActivityKind?>

  init(_ table: Table) {
    count = table.count
    date = table.values("date")
    actor = table.values("actor")
    family = table.values("family")
    need = table.values("need")
    kind = table.values("kind")
  }
}

/// What somebody has promised to do, and by when.
public final class Agreements: Sendable {
  package let count: Int
  package let id, title: TextColumn
  package let family, actor: TypedColumn<Ref>
  package let agreed, due, done, dropped: TypedColumn<Day>
  package let need, referral: TypedColumn<Ref?>

  init(_ table: Table) {
    count = table.count
    id = table.texts("id")
    family = table.values("family")
    actor = table.values("actor")
    title = table.texts("title")
    agreed = table.values("agreed")
    due = table.values("due")
    done = table.values("done")
    dropped = table.values("dropped")
    need = table.values("need")
    referral = table.values("referral")
  }
}

/// The goals of a family's plan.
public final class Goals: Sendable {
  package let count: Int
  package let id, title: TextColumn
  package let family: TypedColumn<Ref>
  package let person, need, follows: TypedColumn<Ref?>
  package let domain: TypedColumn<Domain?>
  package let set, target, achieved, dropped: TypedColumn<Day>

  init(_ table: Table) {
    count = table.count
    id = table.texts("id")
    family = table.values("family")
    person = table.values("person")
    domain = table.values("domain")
    title = table.texts("title")
    set = table.values("set")
    target = table.values("target")
    achieved = table.values("achieved")
    dropped = table.values("dropped")
    need = table.values("need")
    follows = table.values("follows")
  }
}

/// Small moments and turning points.
public final class Moments: Sendable {
  package let count: Int
  package let title: TextColumn
  package let date: TypedColumn<Day>
  package let family: TypedColumn<Ref>
  package let person, goal: TypedColumn<Ref?>
  package let weight: TypedColumn<Weight?>

  init(_ table: Table) {
    count = table.count
    date = table.values("date")
    family = table.values("family")
    person = table.values("person")
    title = table.texts("title")
    weight = table.values("weight")
    goal = table.values("goal")
  }
}

/// What may be shown with whom.
public final class Consents: Sendable {
  package let count: Int
  package let family, fromService, toService: TypedColumn<Ref>
  package let person: TypedColumn<Ref?>
  package let domains: TypedColumn<WordSet<Domain>>
  package let given, expires, withdrawn: TypedColumn<Day>

  init(_ table: Table) {
    count = table.count
    family = table.values("family")
    person = table.values("person")
    fromService = table.values("from_service")
    toService = table.values("to_service")
    domains = table.values("domains")
    given = table.values("given")
    expires = table.values("expires")
    withdrawn = table.values("withdrawn")
  }
}

/// The network's own rules of deadlines.
public final class Deadlines: Sendable {
  package let count: Int
  package let law, url, nameNb, nameNn, nameEn: TextColumn
  package let kind: TypedColumn<Symbol?>
  package let length: TypedColumn<LengthOfTime?>
  package let roll: TypedColumn<Roll?>
  package let basis: TypedColumn<Basis?>
  package let validFrom, validUntil: TypedColumn<Day>

  init(_ table: Table) {
    count = table.count
    kind = table.values("kind")
    length = table.values("length")
    roll = table.values("roll")
    basis = table.values("basis")
    law = table.texts("law")
    url = table.texts("url")
    validFrom = table.values("valid_from")
    validUntil = table.values("valid_until")
    nameNb = table.texts("name_nb")
    nameNn = table.texts("name_nn")
    nameEn = table.texts("name_en")
  }
}
