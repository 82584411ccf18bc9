-- Apache Spark: all that differs from engine to engine. Before it stand three lines that say where things are and the day:
--   SET networks=networks;   a folder with a folder network=NAME for each network, as `samvev export` writes it
--   SET docs=docs;           this project's
--   SET day=2026-06-15;
SET spark.sql.sources.partitionColumnTypeInference.enabled=false;
SET spark.sql.cteRecursionLevelLimit=-1;
SET spark.sql.cteRecursionRowLimit=-1;

-- A day is a number: the days since 1 January 1970.
CREATE TEMPORARY FUNCTION day_number(t STRING) RETURNS INT RETURN unix_date(CAST(t AS DATE));
CREATE TEMPORARY FUNCTION day_text(n INT) RETURNS STRING RETURN CAST(date_from_unix_date(n) AS STRING);
CREATE TEMPORARY FUNCTION day_of(y INT, m INT, d INT) RETURNS INT RETURN unix_date(make_date(y, m, d));
-- A whole number divided by another, without what is left.
CREATE TEMPORARY FUNCTION whole(a BIGINT, b BIGINT) RETURNS BIGINT RETURN a DIV b;

CREATE TABLE as_of AS SELECT day_number('${day}') AS d;

CREATE TEMPORARY VIEW families_file (`id` STRING, `alias` STRING, `area` STRING, `enrolled` STRING, `closed` STRING, network STRING)
  USING csv OPTIONS (path '${networks}', pathGlobFilter 'families.csv', header true, enforceSchema false, multiLine true, escape '"');
CREATE TEMPORARY VIEW families_csv AS SELECT network, id, area, enrolled, closed FROM families_file;

CREATE TEMPORARY VIEW people_file (`id` STRING, `family` STRING, `alias` STRING, `born` STRING, `role` STRING, `from` STRING, `until` STRING, network STRING)
  USING csv OPTIONS (path '${networks}', pathGlobFilter 'people.csv', header true, enforceSchema false, multiLine true, escape '"');
CREATE TEMPORARY VIEW people_csv AS SELECT network, id, family, born, role, `from` AS starts, until FROM people_file;

CREATE TEMPORARY VIEW homes_file (`person` STRING, `family` STRING, `from` STRING, `until` STRING, network STRING)
  USING csv OPTIONS (path '${networks}', pathGlobFilter 'homes.csv', header true, enforceSchema false, multiLine true, escape '"');
CREATE TEMPORARY VIEW homes_csv AS SELECT network, person, family, `from` AS starts, until FROM homes_file;

CREATE TEMPORARY VIEW services_file (`id` STRING, `name` STRING, `sector` STRING, `area` STRING, `domains` STRING, `min_age` STRING, `max_age` STRING, `response_time` STRING, `opened` STRING, `closed` STRING, network STRING)
  USING csv OPTIONS (path '${networks}', pathGlobFilter 'services.csv', header true, enforceSchema false, multiLine true, escape '"');
CREATE TEMPORARY VIEW services_csv AS SELECT network, id, sector, area, domains, min_age, max_age, response_time, opened, closed FROM services_file;

CREATE TEMPORARY VIEW contacts_file (`id` STRING, `name` STRING, `service` STRING, `role` STRING, `from` STRING, `until` STRING, `phone` STRING, `email` STRING, network STRING)
  USING csv OPTIONS (path '${networks}', pathGlobFilter 'contacts.csv', header true, enforceSchema false, multiLine true, escape '"');
CREATE TEMPORARY VIEW contacts_csv AS SELECT network, id, service, role, `from` AS starts, until FROM contacts_file;

CREATE TEMPORARY VIEW ties_file (`a` STRING, `b` STRING, `kind` STRING, `support` STRING, `strength` STRING, `trust` STRING, `relation` STRING, `from` STRING, `until` STRING, `last_contact` STRING, network STRING)
  USING csv OPTIONS (path '${networks}', pathGlobFilter 'ties.csv', header true, enforceSchema false, multiLine true, escape '"');
CREATE TEMPORARY VIEW ties_csv AS SELECT network, a, b, kind, `from` AS starts, until FROM ties_file;

CREATE TEMPORARY VIEW needs_file (`id` STRING, `family` STRING, `person` STRING, `domain` STRING, `title` STRING, `raised` STRING, `urgency` STRING, `closed` STRING, `outcome` STRING, network STRING)
  USING csv OPTIONS (path '${networks}', pathGlobFilter 'needs.csv', header true, enforceSchema false, multiLine true, escape '"');
CREATE TEMPORARY VIEW needs_csv AS SELECT network, id, family, person, domain, raised, urgency, closed FROM needs_file;

CREATE TEMPORARY VIEW responsibilities_file (`need` STRING, `actor` STRING, `asked` STRING, `accepted` STRING, `from` STRING, `until` STRING, `part` STRING, `declined` STRING, `reason` STRING, network STRING)
  USING csv OPTIONS (path '${networks}', pathGlobFilter 'responsibilities.csv', header true, enforceSchema false, multiLine true, escape '"');
CREATE TEMPORARY VIEW responsibilities_csv AS SELECT network, need, actor, asked, accepted, `from` AS starts, until, part, declined FROM responsibilities_file;

CREATE TEMPORARY VIEW referrals_file (`id` STRING, `family` STRING, `person` STRING, `need` STRING, `kind` STRING, `from` STRING, `to` STRING, `sent` STRING, `due` STRING, `answered` STRING, `outcome` STRING, `reason` STRING, `follows` STRING, network STRING)
  USING csv OPTIONS (path '${networks}', pathGlobFilter 'referrals.csv', header true, enforceSchema false, multiLine true, escape '"');
CREATE TEMPORARY VIEW referrals_csv AS SELECT network, id, family, need, kind, `from` AS sender, `to` AS receiver, sent, due, answered, outcome, follows FROM referrals_file;

CREATE TEMPORARY VIEW activities_file (`date` STRING, `actor` STRING, `family` STRING, `need` STRING, `kind` STRING, network STRING)
  USING csv OPTIONS (path '${networks}', pathGlobFilter 'activities.csv', header true, enforceSchema false, multiLine true, escape '"');
CREATE TEMPORARY VIEW activities_csv AS SELECT network, `date` AS done_on, need FROM activities_file;

CREATE TEMPORARY VIEW agreements_file (`id` STRING, `family` STRING, `actor` STRING, `title` STRING, `agreed` STRING, `due` STRING, `done` STRING, `dropped` STRING, `need` STRING, `referral` STRING, network STRING)
  USING csv OPTIONS (path '${networks}', pathGlobFilter 'agreements.csv', header true, enforceSchema false, multiLine true, escape '"');
CREATE TEMPORARY VIEW agreements_csv AS SELECT network, id, family, actor, agreed, due, done, dropped, need FROM agreements_file;

CREATE TEMPORARY VIEW goals_file (`id` STRING, `family` STRING, `person` STRING, `domain` STRING, `title` STRING, `set` STRING, `target` STRING, `achieved` STRING, `dropped` STRING, `need` STRING, `follows` STRING, network STRING)
  USING csv OPTIONS (path '${networks}', pathGlobFilter 'goals.csv', header true, enforceSchema false, multiLine true, escape '"');
CREATE TEMPORARY VIEW goals_csv AS SELECT network, id, family, `set` AS set_on, target, achieved, dropped, follows FROM goals_file;

CREATE TEMPORARY VIEW consents_file (`family` STRING, `person` STRING, `from_service` STRING, `to_service` STRING, `domains` STRING, `given` STRING, `expires` STRING, `withdrawn` STRING, network STRING)
  USING csv OPTIONS (path '${networks}', pathGlobFilter 'consents.csv', header true, enforceSchema false, multiLine true, escape '"');
CREATE TEMPORARY VIEW consents_csv AS SELECT network, family, from_service, to_service, given, expires, withdrawn FROM consents_file;

CREATE TEMPORARY VIEW deadlines_file (`kind` STRING, `length` STRING, `roll` STRING, `basis` STRING, `law` STRING, `url` STRING, `valid_from` STRING, `valid_until` STRING, `name_nb` STRING, `name_nn` STRING, `name_en` STRING, network STRING)
  USING csv OPTIONS (path '${networks}', pathGlobFilter 'deadlines.csv', header true, enforceSchema false, multiLine true, escape '"');
CREATE TEMPORARY VIEW deadlines_csv AS SELECT network, kind, `length` AS span, roll, valid_from, valid_until FROM deadlines_file;

CREATE TEMPORARY VIEW norwegian_file (`kind` STRING, `length` STRING, `roll` STRING, `basis` STRING, `law` STRING, `url` STRING, `valid_from` STRING, `valid_until` STRING, `name_nb` STRING, `name_nn` STRING, `name_en` STRING)
  USING csv OPTIONS (path '${docs}/deadlines.csv', header true, enforceSchema false, escape '"');
CREATE TEMPORARY VIEW norwegian_csv AS SELECT kind, `length` AS span, roll, valid_from, valid_until FROM norwegian_file;
