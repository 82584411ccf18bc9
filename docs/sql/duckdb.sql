-- DuckDB: all that differs from engine to engine. Before it stand three lines that say where things are and the day:
--   SET VARIABLE networks = 'networks';   a folder with a folder network=NAME for each network, as `samvev export` writes it
--   SET VARIABLE docs = 'docs';           this project's
--   SET VARIABLE day = '2026-06-15';

-- A day is a number: the days since 1 January 1970.
CREATE MACRO day_number(t) AS CAST(t AS DATE) - DATE '1970-01-01';
CREATE MACRO day_text(n) AS CAST(DATE '1970-01-01' + CAST(n AS INTEGER) AS VARCHAR);
CREATE MACRO day_of(y, m, d) AS make_date(CAST(y AS BIGINT), CAST(m AS BIGINT), CAST(d AS BIGINT)) - DATE '1970-01-01';
-- A whole number divided by another, without what is left.
CREATE MACRO whole(a, b) AS a // b;
CREATE MACRO array_join(a, separator) AS array_to_string(a, separator);

CREATE VIEW as_of AS SELECT day_number(getvariable('day')) AS d;

-- A table that is empty everywhere has no file; columns.csv has every column and no row, so that there is always one to read.
CREATE MACRO read_tables(files) AS TABLE
  SELECT *, regexp_extract(filename, 'network=([^/\\]*)[/\\][^/\\]*$', 1) AS network
  FROM read_csv(list_concat([getvariable('docs') || '/sql/columns.csv'], files), header = true, all_varchar = true,
    delim = ',', quote = '"', escape = '"', union_by_name = true, filename = true);

SET VARIABLE files = (SELECT list(file) FROM glob(getvariable('networks') || '/network=*/families.csv'));
CREATE TABLE families_csv AS SELECT network, id, area, enrolled, closed
  FROM read_tables(getvariable('files'));

SET VARIABLE files = (SELECT list(file) FROM glob(getvariable('networks') || '/network=*/people.csv'));
CREATE TABLE people_csv AS SELECT network, id, family, born, role, "from" AS starts, until
  FROM read_tables(getvariable('files'));

SET VARIABLE files = (SELECT list(file) FROM glob(getvariable('networks') || '/network=*/homes.csv'));
CREATE TABLE homes_csv AS SELECT network, person, family, "from" AS starts, until
  FROM read_tables(getvariable('files'));

SET VARIABLE files = (SELECT list(file) FROM glob(getvariable('networks') || '/network=*/services.csv'));
CREATE TABLE services_csv AS SELECT network, id, sector, area, domains, min_age, max_age, response_time, opened, closed
  FROM read_tables(getvariable('files'));

SET VARIABLE files = (SELECT list(file) FROM glob(getvariable('networks') || '/network=*/contacts.csv'));
CREATE TABLE contacts_csv AS SELECT network, id, service, role, "from" AS starts, until
  FROM read_tables(getvariable('files'));

SET VARIABLE files = (SELECT list(file) FROM glob(getvariable('networks') || '/network=*/ties.csv'));
CREATE TABLE ties_csv AS SELECT network, a, b, kind, "from" AS starts, until
  FROM read_tables(getvariable('files'));

SET VARIABLE files = (SELECT list(file) FROM glob(getvariable('networks') || '/network=*/needs.csv'));
CREATE TABLE needs_csv AS SELECT network, id, family, person, domain, raised, urgency, closed
  FROM read_tables(getvariable('files'));

SET VARIABLE files = (SELECT list(file) FROM glob(getvariable('networks') || '/network=*/responsibilities.csv'));
CREATE TABLE responsibilities_csv AS SELECT network, need, actor, asked, accepted, "from" AS starts, until, part, declined
  FROM read_tables(getvariable('files'));

SET VARIABLE files = (SELECT list(file) FROM glob(getvariable('networks') || '/network=*/referrals.csv'));
CREATE TABLE referrals_csv AS SELECT network, id, family, need, kind, "from" AS sender, "to" AS receiver, sent, due, answered, outcome, follows
  FROM read_tables(getvariable('files'));

SET VARIABLE files = (SELECT list(file) FROM glob(getvariable('networks') || '/network=*/activities.csv'));
CREATE TABLE activities_csv AS SELECT network, "date" AS done_on, need
  FROM read_tables(getvariable('files'));

SET VARIABLE files = (SELECT list(file) FROM glob(getvariable('networks') || '/network=*/agreements.csv'));
CREATE TABLE agreements_csv AS SELECT network, id, family, actor, agreed, due, done, dropped, need
  FROM read_tables(getvariable('files'));

SET VARIABLE files = (SELECT list(file) FROM glob(getvariable('networks') || '/network=*/goals.csv'));
CREATE TABLE goals_csv AS SELECT network, id, family, "set" AS set_on, target, achieved, dropped, follows
  FROM read_tables(getvariable('files'));

SET VARIABLE files = (SELECT list(file) FROM glob(getvariable('networks') || '/network=*/consents.csv'));
CREATE TABLE consents_csv AS SELECT network, family, from_service, to_service, given, expires, withdrawn
  FROM read_tables(getvariable('files'));

SET VARIABLE files = (SELECT list(file) FROM glob(getvariable('networks') || '/network=*/deadlines.csv'));
CREATE TABLE deadlines_csv AS SELECT network, kind, "length" AS span, roll, valid_from, valid_until
  FROM read_tables(getvariable('files'));

CREATE TABLE norwegian_csv AS SELECT kind, "length" AS span, roll, valid_from, valid_until
  FROM read_csv(getvariable('docs') || '/deadlines.csv', header = true, all_varchar = true);
