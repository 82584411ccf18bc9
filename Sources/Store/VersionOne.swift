extension FileFormat {
  /// The first version. Released as it is: a change to the schema is a migration of its own.
  static let versionOne = versionOneTables + "\n" + versionOneViews

  /// Integer keys for all that is pointed at, numbers for days, words and lengths; NULL is empty.
  private static let versionOneTables = """
    CREATE TABLE symbol (
      key INTEGER PRIMARY KEY,
      text TEXT NOT NULL
    ) STRICT;
    CREATE TABLE node (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL
    ) STRICT;
    CREATE TABLE family (
      key INTEGER PRIMARY KEY REFERENCES node CHECK (key >> 28 = 0),
      alias TEXT,
      area INTEGER REFERENCES symbol,
      enrolled INTEGER CHECK (enrolled BETWEEN -719162 AND 2932896),
      closed INTEGER CHECK (closed BETWEEN -719162 AND 2932896)
    ) STRICT;
    CREATE TABLE person (
      key INTEGER PRIMARY KEY REFERENCES node CHECK (key >> 28 = 1),
      family INTEGER NOT NULL REFERENCES family,
      alias TEXT,
      born INTEGER CHECK (born BETWEEN -1438324 AND 5865793),
      role INTEGER CHECK (role BETWEEN 0 AND 1)
    ) STRICT;
    CREATE TABLE service (
      key INTEGER PRIMARY KEY REFERENCES node CHECK (key >> 28 = 2),
      name TEXT NOT NULL,
      sector INTEGER NOT NULL CHECK (sector BETWEEN 0 AND 10),
      area INTEGER REFERENCES symbol,
      domains INTEGER CHECK (domains BETWEEN 1 AND 65535),
      min_age INTEGER CHECK (min_age BETWEEN 0 AND 150),
      max_age INTEGER CHECK (max_age BETWEEN 0 AND 150),
      response_time INTEGER CHECK (response_time BETWEEN 0 AND 39999),
      opened INTEGER CHECK (opened BETWEEN -719162 AND 2932896),
      closed INTEGER CHECK (closed BETWEEN -719162 AND 2932896)
    ) STRICT;
    CREATE TABLE contact (
      key INTEGER PRIMARY KEY REFERENCES node CHECK (key >> 28 = 3),
      name TEXT NOT NULL,
      service INTEGER NOT NULL REFERENCES service,
      role INTEGER REFERENCES symbol,
      "from" INTEGER CHECK ("from" BETWEEN -719162 AND 2932896),
      until INTEGER CHECK (until BETWEEN -719162 AND 2932896),
      phone TEXT,
      email TEXT
    ) STRICT;
    CREATE TABLE tie (
      key INTEGER PRIMARY KEY,
      a INTEGER NOT NULL REFERENCES node,
      b INTEGER NOT NULL REFERENCES node,
      kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
      support INTEGER CHECK (support BETWEEN 1 AND 7),
      strength INTEGER CHECK (strength BETWEEN 0 AND 3),
      trust INTEGER CHECK (trust BETWEEN 1 AND 5),
      relation INTEGER CHECK (relation BETWEEN 0 AND 6),
      "from" INTEGER CHECK ("from" BETWEEN -719162 AND 2932896),
      until INTEGER CHECK (until BETWEEN -719162 AND 2932896),
      last_contact INTEGER CHECK (last_contact BETWEEN -719162 AND 2932896)
    ) STRICT;
    CREATE TABLE need (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      family INTEGER NOT NULL REFERENCES family,
      person INTEGER REFERENCES person,
      domain INTEGER NOT NULL CHECK (domain BETWEEN 0 AND 15),
      title TEXT,
      raised INTEGER NOT NULL CHECK (raised BETWEEN -719162 AND 2932896),
      urgency INTEGER CHECK (urgency BETWEEN 0 AND 1),
      closed INTEGER CHECK (closed BETWEEN -719162 AND 2932896),
      outcome INTEGER CHECK (outcome BETWEEN 0 AND 3)
    ) STRICT;
    CREATE TABLE responsibility (
      key INTEGER PRIMARY KEY,
      need INTEGER NOT NULL REFERENCES need,
      actor INTEGER NOT NULL REFERENCES node CHECK (actor >> 28 IN (1, 2, 3)),
      asked INTEGER CHECK (asked BETWEEN -719162 AND 2932896),
      accepted INTEGER CHECK (accepted BETWEEN -719162 AND 2932896),
      "from" INTEGER CHECK ("from" BETWEEN -719162 AND 2932896),
      until INTEGER CHECK (until BETWEEN -719162 AND 2932896),
      part INTEGER CHECK (part BETWEEN 0 AND 1)
    ) STRICT;
    CREATE TABLE referral (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      family INTEGER NOT NULL REFERENCES family,
      person INTEGER REFERENCES person,
      need INTEGER REFERENCES need,
      kind INTEGER REFERENCES symbol,
      "from" INTEGER NOT NULL REFERENCES node,
      "to" INTEGER NOT NULL REFERENCES node CHECK ("to" >> 28 IN (2, 3)),
      sent INTEGER NOT NULL CHECK (sent BETWEEN -719162 AND 2932896),
      due INTEGER CHECK (due BETWEEN -719162 AND 2932896),
      answered INTEGER CHECK (answered BETWEEN -719162 AND 2932896),
      outcome INTEGER CHECK (outcome BETWEEN 0 AND 3),
      reason INTEGER CHECK (reason BETWEEN 0 AND 6),
      follows INTEGER REFERENCES referral
    ) STRICT;
    CREATE TABLE activity (
      key INTEGER PRIMARY KEY,
      date INTEGER NOT NULL CHECK (date BETWEEN -719162 AND 2932896),
      actor INTEGER NOT NULL REFERENCES node,
      family INTEGER NOT NULL REFERENCES family,
      need INTEGER REFERENCES need,
      kind INTEGER CHECK (kind BETWEEN 0 AND 5)
    ) STRICT;
    CREATE TABLE goal (
      key INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      family INTEGER NOT NULL REFERENCES family,
      person INTEGER REFERENCES person,
      domain INTEGER NOT NULL CHECK (domain BETWEEN 0 AND 15),
      title TEXT NOT NULL,
      "set" INTEGER NOT NULL CHECK ("set" BETWEEN -719162 AND 2932896),
      target INTEGER CHECK (target BETWEEN -719162 AND 2932896),
      achieved INTEGER CHECK (achieved BETWEEN -719162 AND 2932896),
      dropped INTEGER CHECK (dropped BETWEEN -719162 AND 2932896),
      need INTEGER REFERENCES need,
      follows INTEGER REFERENCES goal
    ) STRICT;
    CREATE TABLE moment (
      key INTEGER PRIMARY KEY,
      date INTEGER NOT NULL CHECK (date BETWEEN -719162 AND 2932896),
      family INTEGER NOT NULL REFERENCES family,
      person INTEGER REFERENCES person,
      title TEXT NOT NULL,
      weight INTEGER CHECK (weight BETWEEN 0 AND 1),
      goal INTEGER REFERENCES goal
    ) STRICT;
    CREATE TABLE consent (
      key INTEGER PRIMARY KEY,
      family INTEGER NOT NULL REFERENCES family,
      person INTEGER REFERENCES person,
      from_service INTEGER NOT NULL REFERENCES service,
      to_service INTEGER NOT NULL REFERENCES service,
      domains INTEGER CHECK (domains BETWEEN 1 AND 65535),
      given INTEGER NOT NULL CHECK (given BETWEEN -719162 AND 2932896),
      expires INTEGER CHECK (expires BETWEEN -719162 AND 2932896),
      withdrawn INTEGER CHECK (withdrawn BETWEEN -719162 AND 2932896)
    ) STRICT;
    CREATE TABLE deadline (
      key INTEGER PRIMARY KEY,
      kind INTEGER NOT NULL REFERENCES symbol,
      length INTEGER NOT NULL CHECK (length BETWEEN 0 AND 39999),
      roll INTEGER CHECK (roll BETWEEN 0 AND 1),
      basis INTEGER CHECK (basis BETWEEN 0 AND 3),
      law TEXT,
      url TEXT,
      valid_from INTEGER CHECK (valid_from BETWEEN -719162 AND 2932896),
      valid_until INTEGER CHECK (valid_until BETWEEN -719162 AND 2932896),
      name_nb TEXT,
      name_nn TEXT,
      name_en TEXT
    ) STRICT;
    CREATE UNIQUE INDEX symbol_text ON symbol (text);
    CREATE UNIQUE INDEX node_id ON node (id);
    CREATE INDEX person_family ON person (family);
    CREATE INDEX contact_service ON contact (service);
    CREATE UNIQUE INDEX tie_key ON tie
      (a, b, kind, ifnull("from", -2147483648));
    CREATE INDEX tie_b ON tie (b);
    CREATE UNIQUE INDEX need_key ON need
      (id);
    CREATE INDEX need_family ON need (family);
    CREATE UNIQUE INDEX responsibility_key ON responsibility
      (need, actor, ifnull("from", -2147483648));
    CREATE UNIQUE INDEX referral_key ON referral
      (id);
    CREATE INDEX referral_family ON referral (family);
    CREATE UNIQUE INDEX activity_key ON activity
      (family, date, actor, ifnull(need, -2147483648), ifnull(kind, -2147483648));
    CREATE UNIQUE INDEX goal_key ON goal
      (id);
    CREATE INDEX goal_family ON goal (family);
    CREATE UNIQUE INDEX moment_key ON moment
      (family, date, title);
    CREATE UNIQUE INDEX consent_key ON consent
      (family, from_service, to_service, given);
    CREATE UNIQUE INDEX deadline_key ON deadline
      (kind, ifnull(valid_from, -2147483648));
    """
}
