// Each table under the names of its columns, for those who read a network. The arrays are the
// table's own (copy on write). They are classes, so that handing one on costs one reference and not
// one for each column. What each holds and what stands for empty is said in `Schema.swift`.

/// Households that are followed up.
public final class Families: Sendable {
  package let count: Int
  package let id, alias: TextColumn
  package let area, enrolled, closed: [Int32]

  init(_ table: Table) {
    count = table.count
    id = table.texts(0)
    alias = table.texts(1)
    area = table.numbers(2)
    enrolled = table.numbers(3)
    closed = table.numbers(4)
  }
}

/// Members of families.
public final class People: Sendable {
  package let count: Int
  package let id, alias: TextColumn
  package let family, born, role, from, until: [Int32]

  init(_ table: Table) {
    count = table.count
    id = table.texts(0)
    family = table.numbers(1)
    alias = table.texts(2)
    born = table.numbers(3)
    role = table.numbers(4)
    from = table.numbers(5)
    until = table.numbers(6)
  }
}

/// Other households that people belong to, or belonged to.
public final class Homes: Sendable {
  package let count: Int
  package let person, family, from, until: [Int32]

  init(_ table: Table) {
    count = table.count
    person = table.numbers(0)
    family = table.numbers(1)
    from = table.numbers(2)
    until = table.numbers(3)
  }
}

/// Units that do something for people.
public final class Services: Sendable {
  package let count: Int
  package let id, name: TextColumn
  package let sector, area, domains, minAge, maxAge, responseTime, opened, closed: [Int32]

  init(_ table: Table) {
    count = table.count
    id = table.texts(0)
    name = table.texts(1)
    sector = table.numbers(2)
    area = table.numbers(3)
    domains = table.numbers(4)
    minAge = table.numbers(5)
    maxAge = table.numbers(6)
    responseTime = table.numbers(7)
    opened = table.numbers(8)
    closed = table.numbers(9)
  }
}

/// Human beings in services.
public final class Contacts: Sendable {
  package let count: Int
  package let id, name, phone, email: TextColumn
  package let service, role, from, until: [Int32]

  init(_ table: Table) {
    count = table.count
    id = table.texts(0)
    name = table.texts(1)
    service = table.numbers(2)
    role = table.numbers(3)
    from = table.numbers(4)
    until = table.numbers(5)
    phone = table.texts(6)
    email = table.texts(7)
  }
}

/// Who has to do with whom. Of `collaborates`, `a` is the smaller id.
public final class Ties: Sendable {
  package let count: Int
  package let a, b, kind, support, strength, trust, relation, from, until, lastContact: [Int32]

  init(_ table: Table) {
    count = table.count
    a = table.numbers(0)
    b = table.numbers(1)
    kind = table.numbers(2)
    support = table.numbers(3)
    strength = table.numbers(4)
    trust = table.numbers(5)
    relation = table.numbers(6)
    from = table.numbers(7)
    until = table.numbers(8)
    lastContact = table.numbers(9)
  }
}

/// What families and people in them need.
public final class Needs: Sendable {
  package let count: Int
  package let id, title: TextColumn
  package let family, person, domain, raised, urgency, closed, outcome: [Int32]

  init(_ table: Table) {
    count = table.count
    id = table.texts(0)
    family = table.numbers(1)
    person = table.numbers(2)
    domain = table.numbers(3)
    title = table.texts(4)
    raised = table.numbers(5)
    urgency = table.numbers(6)
    closed = table.numbers(7)
    outcome = table.numbers(8)
  }
}

/// Who does something about a need.
public final class Responsibilities: Sendable {
  package let count: Int
  package let need, actor, asked, accepted, from, until, part, declined, reason: [Int32]

  init(_ table: Table) {
    count = table.count
    need = table.numbers(0)
    actor = table.numbers(1)
    asked = table.numbers(2)
    accepted = table.numbers(3)
    from = table.numbers(4)
    until = table.numbers(5)
    part = table.numbers(6)
    declined = table.numbers(7)
    reason = table.numbers(8)
  }
}

/// Requests that want an answer.
public final class Referrals: Sendable {
  package let count: Int
  package let id: TextColumn
  package let family, person, need, kind, from, to, sent, due, answered: [Int32]
  package let outcome, reason, follows: [Int32]

  init(_ table: Table) {
    count = table.count
    id = table.texts(0)
    family = table.numbers(1)
    person = table.numbers(2)
    need = table.numbers(3)
    kind = table.numbers(4)
    from = table.numbers(5)
    to = table.numbers(6)
    sent = table.numbers(7)
    due = table.numbers(8)
    answered = table.numbers(9)
    outcome = table.numbers(10)
    reason = table.numbers(11)
    follows = table.numbers(12)
  }
}

/// That something was done, on a day, by someone.
public final class Activities: Sendable {
  package let count: Int
  package let date, actor, family, need, kind: [Int32]

  init(_ table: Table) {
    count = table.count
    date = table.numbers(0)
    actor = table.numbers(1)
    family = table.numbers(2)
    need = table.numbers(3)
    kind = table.numbers(4)
  }
}

/// What somebody has promised to do, and by when.
public final class Agreements: Sendable {
  package let count: Int
  package let id, title: TextColumn
  package let family, actor, agreed, due, done, dropped, need, referral: [Int32]

  init(_ table: Table) {
    count = table.count
    id = table.texts(0)
    family = table.numbers(1)
    actor = table.numbers(2)
    title = table.texts(3)
    agreed = table.numbers(4)
    due = table.numbers(5)
    done = table.numbers(6)
    dropped = table.numbers(7)
    need = table.numbers(8)
    referral = table.numbers(9)
  }
}

/// The goals of a family's plan.
public final class Goals: Sendable {
  package let count: Int
  package let id, title: TextColumn
  package let family, person, domain, set, target, achieved, dropped, need, follows: [Int32]

  init(_ table: Table) {
    count = table.count
    id = table.texts(0)
    family = table.numbers(1)
    person = table.numbers(2)
    domain = table.numbers(3)
    title = table.texts(4)
    set = table.numbers(5)
    target = table.numbers(6)
    achieved = table.numbers(7)
    dropped = table.numbers(8)
    need = table.numbers(9)
    follows = table.numbers(10)
  }
}

/// Small moments and turning points.
public final class Moments: Sendable {
  package let count: Int
  package let title: TextColumn
  package let date, family, person, weight, goal: [Int32]

  init(_ table: Table) {
    count = table.count
    date = table.numbers(0)
    family = table.numbers(1)
    person = table.numbers(2)
    title = table.texts(3)
    weight = table.numbers(4)
    goal = table.numbers(5)
  }
}

/// What may be shown with whom.
public final class Consents: Sendable {
  package let count: Int
  package let family, person, fromService, toService, domains, given, expires, withdrawn: [Int32]

  init(_ table: Table) {
    count = table.count
    family = table.numbers(0)
    person = table.numbers(1)
    fromService = table.numbers(2)
    toService = table.numbers(3)
    domains = table.numbers(4)
    given = table.numbers(5)
    expires = table.numbers(6)
    withdrawn = table.numbers(7)
  }
}

/// The network's own rules of deadlines.
public final class Deadlines: Sendable {
  package let count: Int
  package let law, url, nameNb, nameNn, nameEn: TextColumn
  package let kind, length, roll, basis, validFrom, validUntil: [Int32]

  init(_ table: Table) {
    count = table.count
    kind = table.numbers(0)
    length = table.numbers(1)
    roll = table.numbers(2)
    basis = table.numbers(3)
    law = table.texts(4)
    url = table.texts(5)
    validFrom = table.numbers(6)
    validUntil = table.numbers(7)
    nameNb = table.texts(8)
    nameNn = table.texts(9)
    nameEn = table.texts(10)
  }
}
