extension FileFormat {
  /// The views of the first version, under the names of the bundle.
  static let versionOneViews = """
    CREATE VIEW families AS
    SELECT
      id_.id AS id,
      t.alias AS alias,
      area_.text AS area,
      date(t.enrolled * 86400, 'unixepoch') AS enrolled,
      date(t.closed * 86400, 'unixepoch') AS closed
    FROM family AS t
      LEFT JOIN node AS id_ ON id_.key = t.key
      LEFT JOIN symbol AS area_ ON area_.key = t.area;
    CREATE VIEW people AS
    SELECT
      id_.id AS id,
      family_.id AS family,
      t.alias AS alias,
      substr(date((t.born >> 1) * 86400, 'unixepoch'), 1, 10 - 3 * (t.born & 1)) AS born,
      CASE t.role WHEN 0 THEN 'adult' WHEN 1 THEN 'child' END AS role
    FROM person AS t
      LEFT JOIN node AS id_ ON id_.key = t.key
      LEFT JOIN node AS family_ ON family_.key = t.family;
    CREATE VIEW services AS
    SELECT
      id_.id AS id,
      t.name AS name,
      CASE t.sector
        WHEN 0 THEN 'nav' WHEN 1 THEN 'school' WHEN 2 THEN 'kindergarten'
        WHEN 3 THEN 'health' WHEN 4 THEN 'child-welfare' WHEN 5 THEN 'volunteers'
        WHEN 6 THEN 'housing' WHEN 7 THEN 'refugee' WHEN 8 THEN 'coordination'
        WHEN 9 THEN 'private' WHEN 10 THEN 'other'
      END AS sector,
      area_.text AS area,
      nullif(ltrim(
        iif(t.domains & 1, ' economy', '') || iif(t.domains & 2, ' debt', '') ||
        iif(t.domains & 4, ' housing', '') || iif(t.domains & 8, ' employment', '') ||
        iif(t.domains & 16, ' education', '') || iif(t.domains & 32, ' school', '') ||
        iif(t.domains & 64, ' kindergarten', '') || iif(t.domains & 128, ' mental-health', '') ||
        iif(t.domains & 256, ' physical-health', '') || iif(t.domains & 512, ' language', '') ||
        iif(t.domains & 1024, ' systems', '') || iif(t.domains & 2048, ' social-support', '') ||
        iif(t.domains & 4096, ' leisure', '') || iif(t.domains & 8192, ' parenting', '') ||
        iif(t.domains & 16384, ' safety', '') || iif(t.domains & 32768, ' transition', '')
      ), '') AS domains,
      t.min_age AS min_age,
      t.max_age AS max_age,
      (t.response_time / 4) || CASE t.response_time % 4
        WHEN 0 THEN 'd' WHEN 1 THEN 'w' WHEN 2 THEN 'm'
        WHEN 3 THEN 'bd'
      END AS response_time,
      date(t.opened * 86400, 'unixepoch') AS opened,
      date(t.closed * 86400, 'unixepoch') AS closed
    FROM service AS t
      LEFT JOIN node AS id_ ON id_.key = t.key
      LEFT JOIN symbol AS area_ ON area_.key = t.area;
    CREATE VIEW contacts AS
    SELECT
      id_.id AS id,
      t.name AS name,
      service_.id AS service,
      role_.text AS role,
      date(t."from" * 86400, 'unixepoch') AS "from",
      date(t.until * 86400, 'unixepoch') AS until,
      t.phone AS phone,
      t.email AS email
    FROM contact AS t
      LEFT JOIN node AS id_ ON id_.key = t.key
      LEFT JOIN node AS service_ ON service_.key = t.service
      LEFT JOIN symbol AS role_ ON role_.key = t.role;
    CREATE VIEW ties AS
    SELECT
      a_.id AS a,
      b_.id AS b,
      CASE t.kind WHEN 0 THEN 'serves' WHEN 1 THEN 'collaborates' WHEN 2 THEN 'kin' END AS kind,
      nullif(ltrim(
        iif(t.support & 1, ' administrative', '') || iif(t.support & 2, ' practical', '') ||
        iif(t.support & 4, ' emotional', '')
      ), '') AS support,
      CASE t.strength
        WHEN 0 THEN 'strong' WHEN 1 THEN 'ordinary' WHEN 2 THEN 'weak'
        WHEN 3 THEN 'strained'
      END AS strength,
      t.trust AS trust,
      CASE t.relation
        WHEN 0 THEN 'parent' WHEN 1 THEN 'partner' WHEN 2 THEN 'sibling'
        WHEN 3 THEN 'grandparent' WHEN 4 THEN 'foster-parent' WHEN 5 THEN 'child'
        WHEN 6 THEN 'other'
      END AS relation,
      date(t."from" * 86400, 'unixepoch') AS "from",
      date(t.until * 86400, 'unixepoch') AS until,
      date(t.last_contact * 86400, 'unixepoch') AS last_contact
    FROM tie AS t
      LEFT JOIN node AS a_ ON a_.key = t.a
      LEFT JOIN node AS b_ ON b_.key = t.b;
    CREATE VIEW needs AS
    SELECT
      t.id AS id,
      family_.id AS family,
      person_.id AS person,
      CASE t.domain
        WHEN 0 THEN 'economy' WHEN 1 THEN 'debt' WHEN 2 THEN 'housing'
        WHEN 3 THEN 'employment' WHEN 4 THEN 'education' WHEN 5 THEN 'school'
        WHEN 6 THEN 'kindergarten' WHEN 7 THEN 'mental-health' WHEN 8 THEN 'physical-health'
        WHEN 9 THEN 'language' WHEN 10 THEN 'systems' WHEN 11 THEN 'social-support'
        WHEN 12 THEN 'leisure' WHEN 13 THEN 'parenting' WHEN 14 THEN 'safety'
        WHEN 15 THEN 'transition'
      END AS domain,
      t.title AS title,
      date(t.raised * 86400, 'unixepoch') AS raised,
      CASE t.urgency WHEN 0 THEN 'normal' WHEN 1 THEN 'urgent' END AS urgency,
      date(t.closed * 86400, 'unixepoch') AS closed,
      CASE t.outcome
        WHEN 0 THEN 'met' WHEN 1 THEN 'partly' WHEN 2 THEN 'unmet'
        WHEN 3 THEN 'moved'
      END AS outcome
    FROM need AS t
      LEFT JOIN node AS family_ ON family_.key = t.family
      LEFT JOIN node AS person_ ON person_.key = t.person;
    CREATE VIEW responsibilities AS
    SELECT
      need_.id AS need,
      actor_.id AS actor,
      date(t.asked * 86400, 'unixepoch') AS asked,
      date(t.accepted * 86400, 'unixepoch') AS accepted,
      date(t."from" * 86400, 'unixepoch') AS "from",
      date(t.until * 86400, 'unixepoch') AS until,
      CASE t.part WHEN 0 THEN 'lead' WHEN 1 THEN 'contributes' END AS part
    FROM responsibility AS t
      LEFT JOIN need AS need_ ON need_.key = t.need
      LEFT JOIN node AS actor_ ON actor_.key = t.actor;
    CREATE VIEW referrals AS
    SELECT
      t.id AS id,
      family_.id AS family,
      person_.id AS person,
      need_.id AS need,
      kind_.text AS kind,
      from_.id AS "from",
      to_.id AS "to",
      date(t.sent * 86400, 'unixepoch') AS sent,
      date(t.due * 86400, 'unixepoch') AS due,
      date(t.answered * 86400, 'unixepoch') AS answered,
      CASE t.outcome
        WHEN 0 THEN 'accepted' WHEN 1 THEN 'declined' WHEN 2 THEN 'redirected'
        WHEN 3 THEN 'withdrawn'
      END AS outcome,
      CASE t.reason
        WHEN 0 THEN 'not-eligible' WHEN 1 THEN 'no-capacity' WHEN 2 THEN 'not-provided'
        WHEN 3 THEN 'already-enrolled' WHEN 4 THEN 'no-contact' WHEN 5 THEN 'family-declined'
        WHEN 6 THEN 'other'
      END AS reason,
      follows_.id AS follows
    FROM referral AS t
      LEFT JOIN node AS family_ ON family_.key = t.family
      LEFT JOIN node AS person_ ON person_.key = t.person
      LEFT JOIN need AS need_ ON need_.key = t.need
      LEFT JOIN symbol AS kind_ ON kind_.key = t.kind
      LEFT JOIN node AS from_ ON from_.key = t."from"
      LEFT JOIN node AS to_ ON to_.key = t."to"
      LEFT JOIN referral AS follows_ ON follows_.key = t.follows;
    CREATE VIEW activities AS
    SELECT
      date(t.date * 86400, 'unixepoch') AS date,
      actor_.id AS actor,
      family_.id AS family,
      need_.id AS need,
      CASE t.kind
        WHEN 0 THEN 'meeting' WHEN 1 THEN 'call' WHEN 2 THEN 'visit'
        WHEN 3 THEN 'message' WHEN 4 THEN 'letter' WHEN 5 THEN 'other'
      END AS kind
    FROM activity AS t
      LEFT JOIN node AS actor_ ON actor_.key = t.actor
      LEFT JOIN node AS family_ ON family_.key = t.family
      LEFT JOIN need AS need_ ON need_.key = t.need;
    CREATE VIEW goals AS
    SELECT
      t.id AS id,
      family_.id AS family,
      person_.id AS person,
      CASE t.domain
        WHEN 0 THEN 'economy' WHEN 1 THEN 'debt' WHEN 2 THEN 'housing'
        WHEN 3 THEN 'employment' WHEN 4 THEN 'education' WHEN 5 THEN 'school'
        WHEN 6 THEN 'kindergarten' WHEN 7 THEN 'mental-health' WHEN 8 THEN 'physical-health'
        WHEN 9 THEN 'language' WHEN 10 THEN 'systems' WHEN 11 THEN 'social-support'
        WHEN 12 THEN 'leisure' WHEN 13 THEN 'parenting' WHEN 14 THEN 'safety'
        WHEN 15 THEN 'transition'
      END AS domain,
      t.title AS title,
      date(t."set" * 86400, 'unixepoch') AS "set",
      date(t.target * 86400, 'unixepoch') AS target,
      date(t.achieved * 86400, 'unixepoch') AS achieved,
      date(t.dropped * 86400, 'unixepoch') AS dropped,
      need_.id AS need,
      follows_.id AS follows
    FROM goal AS t
      LEFT JOIN node AS family_ ON family_.key = t.family
      LEFT JOIN node AS person_ ON person_.key = t.person
      LEFT JOIN need AS need_ ON need_.key = t.need
      LEFT JOIN goal AS follows_ ON follows_.key = t.follows;
    CREATE VIEW moments AS
    SELECT
      date(t.date * 86400, 'unixepoch') AS date,
      family_.id AS family,
      person_.id AS person,
      t.title AS title,
      CASE t.weight WHEN 0 THEN 'small' WHEN 1 THEN 'turning-point' END AS weight,
      goal_.id AS goal
    FROM moment AS t
      LEFT JOIN node AS family_ ON family_.key = t.family
      LEFT JOIN node AS person_ ON person_.key = t.person
      LEFT JOIN goal AS goal_ ON goal_.key = t.goal;
    CREATE VIEW consents AS
    SELECT
      family_.id AS family,
      person_.id AS person,
      from_service_.id AS from_service,
      to_service_.id AS to_service,
      nullif(ltrim(
        iif(t.domains & 1, ' economy', '') || iif(t.domains & 2, ' debt', '') ||
        iif(t.domains & 4, ' housing', '') || iif(t.domains & 8, ' employment', '') ||
        iif(t.domains & 16, ' education', '') || iif(t.domains & 32, ' school', '') ||
        iif(t.domains & 64, ' kindergarten', '') || iif(t.domains & 128, ' mental-health', '') ||
        iif(t.domains & 256, ' physical-health', '') || iif(t.domains & 512, ' language', '') ||
        iif(t.domains & 1024, ' systems', '') || iif(t.domains & 2048, ' social-support', '') ||
        iif(t.domains & 4096, ' leisure', '') || iif(t.domains & 8192, ' parenting', '') ||
        iif(t.domains & 16384, ' safety', '') || iif(t.domains & 32768, ' transition', '')
      ), '') AS domains,
      date(t.given * 86400, 'unixepoch') AS given,
      date(t.expires * 86400, 'unixepoch') AS expires,
      date(t.withdrawn * 86400, 'unixepoch') AS withdrawn
    FROM consent AS t
      LEFT JOIN node AS family_ ON family_.key = t.family
      LEFT JOIN node AS person_ ON person_.key = t.person
      LEFT JOIN node AS from_service_ ON from_service_.key = t.from_service
      LEFT JOIN node AS to_service_ ON to_service_.key = t.to_service;
    CREATE VIEW deadlines AS
    SELECT
      kind_.text AS kind,
      (t.length / 4) || CASE t.length % 4
        WHEN 0 THEN 'd' WHEN 1 THEN 'w' WHEN 2 THEN 'm'
        WHEN 3 THEN 'bd'
      END AS length,
      CASE t.roll WHEN 0 THEN 'next' WHEN 1 THEN 'none' END AS roll,
      CASE t.basis
        WHEN 0 THEN 'statute' WHEN 1 THEN 'regulation' WHEN 2 THEN 'guideline'
        WHEN 3 THEN 'local'
      END AS basis,
      t.law AS law,
      t.url AS url,
      date(t.valid_from * 86400, 'unixepoch') AS valid_from,
      date(t.valid_until * 86400, 'unixepoch') AS valid_until,
      t.name_nb AS name_nb,
      t.name_nn AS name_nn,
      t.name_en AS name_en
    FROM deadline AS t
      LEFT JOIN symbol AS kind_ ON kind_.key = t.kind;
    """
}
