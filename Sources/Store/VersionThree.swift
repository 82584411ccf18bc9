extension FileFormat {
  /// The third version: since when and until when somebody is of a household, second homes, who
  /// said no to a responsibility, agreements; and two relations between the same two people.
  static let versionThree = """
    ALTER TABLE person ADD COLUMN "from" INTEGER CHECK ("from" BETWEEN -719162 AND 2932896);
    ALTER TABLE person ADD COLUMN until INTEGER CHECK (until BETWEEN -719162 AND 2932896);
    ALTER TABLE responsibility ADD COLUMN declined INTEGER
      CHECK (declined BETWEEN -719162 AND 2932896);
    ALTER TABLE responsibility ADD COLUMN reason INTEGER CHECK (reason BETWEEN 0 AND 6);
    CREATE TABLE home (
      key INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person,
      family INTEGER NOT NULL REFERENCES family,
      "from" INTEGER CHECK ("from" BETWEEN -719162 AND 2932896),
      until INTEGER CHECK (until BETWEEN -719162 AND 2932896)
    ) STRICT;
    CREATE TABLE agreement (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      family INTEGER NOT NULL REFERENCES family,
      actor INTEGER NOT NULL REFERENCES node CHECK (actor >> 28 IN (1, 2, 3)),
      title TEXT NOT NULL,
      agreed INTEGER NOT NULL CHECK (agreed BETWEEN -719162 AND 2932896),
      due INTEGER CHECK (due BETWEEN -719162 AND 2932896),
      done INTEGER CHECK (done BETWEEN -719162 AND 2932896),
      dropped INTEGER CHECK (dropped BETWEEN -719162 AND 2932896),
      need INTEGER REFERENCES need,
      referral INTEGER REFERENCES referral
    ) STRICT;
    DROP INDEX tie_key;
    CREATE UNIQUE INDEX tie_key ON tie
      (a, b, kind, ifnull("from", -2147483648), iif(kind = 2, ifnull(relation, -2147483648), 0));
    CREATE UNIQUE INDEX home_key ON home
      (family, person, ifnull("from", -2147483648));
    CREATE INDEX home_person ON home (person);
    CREATE UNIQUE INDEX agreement_key ON agreement
      (id);
    CREATE INDEX agreement_family ON agreement (family);
    DROP VIEW people;
    DROP VIEW responsibilities;
    CREATE VIEW people AS
    SELECT
      id_.id AS id,
      family_.id AS family,
      t.alias AS alias,
      substr(date((t.born >> 1) * 86400, 'unixepoch'), 1, 10 - 3 * (t.born & 1)) AS born,
      CASE t.role WHEN 0 THEN 'adult' WHEN 1 THEN 'child' END AS role,
      date(t."from" * 86400, 'unixepoch') AS "from",
      date(t.until * 86400, 'unixepoch') AS until
    FROM person AS t
      LEFT JOIN node AS id_ ON id_.key = t.key
      LEFT JOIN node AS family_ ON family_.key = t.family;
    CREATE VIEW homes AS
    SELECT
      person_.id AS person,
      family_.id AS family,
      date(t."from" * 86400, 'unixepoch') AS "from",
      date(t.until * 86400, 'unixepoch') AS until
    FROM home AS t
      LEFT JOIN node AS person_ ON person_.key = t.person
      LEFT JOIN node AS family_ ON family_.key = t.family;
    CREATE VIEW responsibilities AS
    SELECT
      need_.id AS need,
      actor_.id AS actor,
      date(t.asked * 86400, 'unixepoch') AS asked,
      date(t.accepted * 86400, 'unixepoch') AS accepted,
      date(t."from" * 86400, 'unixepoch') AS "from",
      date(t.until * 86400, 'unixepoch') AS until,
      CASE t.part WHEN 0 THEN 'lead' WHEN 1 THEN 'contributes' END AS part,
      date(t.declined * 86400, 'unixepoch') AS declined,
      CASE t.reason
        WHEN 0 THEN 'not-eligible' WHEN 1 THEN 'no-capacity' WHEN 2 THEN 'not-provided'
        WHEN 3 THEN 'already-enrolled' WHEN 4 THEN 'no-contact' WHEN 5 THEN 'family-declined'
        WHEN 6 THEN 'other'
      END AS reason
    FROM responsibility AS t
      LEFT JOIN need AS need_ ON need_.key = t.need
      LEFT JOIN node AS actor_ ON actor_.key = t.actor;
    CREATE VIEW agreements AS
    SELECT
      t.id AS id,
      family_.id AS family,
      actor_.id AS actor,
      t.title AS title,
      date(t.agreed * 86400, 'unixepoch') AS agreed,
      date(t.due * 86400, 'unixepoch') AS due,
      date(t.done * 86400, 'unixepoch') AS done,
      date(t.dropped * 86400, 'unixepoch') AS dropped,
      need_.id AS need,
      referral_.id AS referral
    FROM agreement AS t
      LEFT JOIN node AS family_ ON family_.key = t.family
      LEFT JOIN node AS actor_ ON actor_.key = t.actor
      LEFT JOIN need AS need_ ON need_.key = t.need
      LEFT JOIN referral AS referral_ ON referral_.key = t.referral;
    """
}
