#!/usr/bin/env python3
"""Reads the calendar of `samvev reminders` with the icalendar package and holds its days against the bundle.

    python3 Tests/Peers/reminders.py .build/release/samvev graphs/solvik

Works out from the exported tables alone which days lie within a year (answers that are due, agreements,
consents, birthdays), of the sample and of made-up networks on several days, and compares: how many entries
there are of each kind on each day. Also that every entry is a whole day with a mark of its own that stays
when it is written again and when a day moves, that no id, alias, name or title stands in any byte, and that
the letters open as drafts.
"""

import calendar
import collections
import csv
import datetime
import email
import email.policy
import pathlib
import subprocess
import sys
import tempfile

import icalendar

DAYS = ["2026-06-15", "2025-12-24", "2024-02-29"]
KINDS = {
    "Samvev: an answer is due": "answer",
    "Samvev: something is to be done by today": "agreement",
    "Samvev: a consent ends": "consent",
    "Samvev: look over the consents": "birthday",
}
DEADLINES = pathlib.Path(__file__).parents[2] / "docs" / "deadlines.csv"


def rows(path):
    if not path.exists():
        return []
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def parsed(text):
    if not text:
        return None
    return datetime.date.fromisoformat(text if len(text) == 10 else text + "-01")


def is_open(row, start, day):
    return (not row[start] or parsed(row[start]) <= day) and (
        not row["closed"] or parsed(row["closed"]) > day)


def is_active(row, day):
    return (not row["from"] or parsed(row["from"]) <= day) and (
        not row["until"] or parsed(row["until"]) >= day)


def easter(year):
    """Easter Sunday, by the table of golden number and Sunday letter written as sums (Gauss, as Butcher has it)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l) // 451
    month, rest = divmod(h + l - 7 * m + 114, 31)
    return datetime.date(year, month, rest + 1)


def is_business_day(day):
    if day.weekday() >= 5 or (day.month, day.day) in [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)]:
        return False
    return (day - easter(day.year)).days not in [-3, -2, 0, 1, 39, 49, 50]


def rolled(day):
    while not is_business_day(day):
        day += datetime.timedelta(1)
    return day


def after(length, day):
    number, unit = int(length.rstrip("dwmb")), length.lstrip("0123456789")
    if unit in ("d", "w"):
        return day + datetime.timedelta(number * (7 if unit == "w" else 1))
    if unit == "m":
        year, month = divmod(day.year * 12 + day.month - 1 + number, 12)
        return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
    while number:
        day += datetime.timedelta(1)
        number -= is_business_day(day)
    return day


def due(referral, tables):
    if referral["due"]:
        return parsed(referral["due"])
    sent = parsed(referral["sent"])
    valid = [
        rule for rule in tables["deadlines"] or rows(DEADLINES)
        if referral["kind"] and rule["kind"] == referral["kind"]
        and (not rule["valid_from"] or parsed(rule["valid_from"]) <= sent)
        and (not rule["valid_until"] or parsed(rule["valid_until"]) >= sent)
    ]
    if valid:
        rule = max(valid, key=lambda rule: rule["valid_from"])
        end = after(rule["length"], sent)
        return rolled(end) if rule["roll"] == "next" else end
    service = {c["id"]: c["service"] for c in tables["contacts"]}.get(referral["to"], referral["to"])
    promised = {s["id"]: s["response_time"] for s in tables["services"]}.get(service)
    return rolled(after(promised or "1m", sent))


def birthday(born, age):
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return datetime.date(born.year + age, 3, 1)


def home(person, tables, day):
    """The household that counts as a person's: the own one, else the first by id of the others."""
    if is_active(person, day):
        return person["family"]
    others = [
        row["family"] for row in tables["homes"] if row["person"] == person["id"] and is_active(row, day)
    ]
    return min(others, key=lambda family: family.encode(), default=None)


def expected(tables, day, family):
    found, late = collections.Counter(), 0
    last = day + datetime.timedelta(365)

    def add(date, kind):
        if date and day <= date <= last:
            found[date, kind] += 1

    is_wanted = {
        f["id"] for f in tables["families"] if is_open(f, "enrolled", day) and family in (None, f["id"])
    }
    for row in tables["referrals"]:
        answered = parsed(row["answered"])
        if row["family"] in is_wanted and parsed(row["sent"]) <= day and not (answered and answered <= day):
            add(due(row, tables), "answer")
            late += due(row, tables) < day
    for row in tables["agreements"]:
        over = [parsed(row[column]) for column in ("done", "dropped") if row[column]]
        if row["family"] in is_wanted and parsed(row["agreed"]) <= day and all(end > day for end in over):
            add(parsed(row["due"]), "agreement")
    for row in tables["consents"]:
        withdrawn = parsed(row["withdrawn"])
        if row["family"] in is_wanted and parsed(row["given"]) <= day and not (withdrawn and withdrawn <= day):
            add(parsed(row["expires"]), "consent")
    for row in tables["people"]:
        if row["born"] and home(row, tables, day) in is_wanted:
            for age in (12, 15, 16, 18):
                add(birthday(parsed(row["born"]), age), "birthday")
    return found, late


def words(tables):
    """What names somebody or something in a network, long enough not to stand in a digest by chance."""
    columns = ["id", "alias", "name", "title", "area", "phone", "email"]
    found = {row[c] for table in tables.values() for row in table for c in columns if row.get(c)}
    return {word for word in found if len(word) > 6}


def run(program, network, folder, *options):
    subprocess.run(
        [program, "reminders", network, "-o", folder, "--lang", "en", *options], check=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def entries(folder):
    """The entries of a calendar, or none where it was not written."""
    path = pathlib.Path(folder, "samvev.ics")
    if not path.exists():
        return [], b""
    data = path.read_bytes()
    read = icalendar.Calendar.from_ical(data)
    assert not read.errors, read.errors
    return list(read.walk("VEVENT")), data


def main(program, sample):
    failures, count = [], collections.Counter()

    def check(holds, where):
        if not holds:
            failures.append(where)

    with tempfile.TemporaryDirectory() as folder:
        networks = []
        sample_file = f"{folder}/sample.sqlite"
        subprocess.run([program, "import", sample_file, sample], check=True, capture_output=True)
        networks.append((sample_file, 3))
        for families, seed in [(1, 1), (10, 2), (60, 3), (60, 4), (300, 5)]:
            network = f"{folder}/{families}-{seed}.sqlite"
            subprocess.run(
                [program, "generate", network, "--families", str(families), "--seed", str(seed)],
                check=True, stdout=subprocess.DEVNULL)
            networks.append((network, 2))
        for network, some in networks:
            bundle = pathlib.Path(network.removesuffix(".sqlite"))
            subprocess.run([program, "export", network, bundle], check=True, stdout=subprocess.DEVNULL)
            names = ["families", "people", "homes", "services", "contacts", "referrals", "agreements",
                     "consents", "deadlines", "needs"]
            tables = {name: rows(bundle / (name + ".csv")) for name in names}
            for text in DAYS:
                day = datetime.date.fromisoformat(text)
                for family in [None] + [f["id"] for f in tables["families"][:some]]:
                    where = f"{network} on {text}, {family or 'all'}"
                    out = f"{folder}/out"
                    option = ["--family", family] if family else []
                    run(program, network, out, "--as-of", text, *option)
                    read, data = entries(out)
                    days, late = expected(tables, day, family)
                    check(collections.Counter(
                        (e.decoded("DTSTART"), KINDS[str(e["SUMMARY"])]) for e in read) == days, where)
                    count.update(kind for (_, kind), n in days.items() for _ in range(n))
                    uids = {str(e["UID"]) for e in read}
                    check(len(uids) == len(read), f"{where}: marks")
                    for e in read:
                        start, end = e.decoded("DTSTART"), e.decoded("DTEND")
                        check(type(start) is datetime.date and (end - start).days == 1, f"{where}: a whole day")
                        stamp = e.decoded("DTSTAMP")
                        check(stamp.date() == day and stamp.utcoffset() == datetime.timedelta(0), f"{where}: stamp")
                    check(all(len(line) <= 75 for line in data.split(b"\r\n")), f"{where}: lines")
                    text_of_all = data.decode().replace("\r\n ", "")
                    for word in words(tables):
                        check(word not in text_of_all, f"{where}: {word!r} stands in it")
                    letters = sorted(p for p in pathlib.Path(out).iterdir() if p.suffix == ".eml")
                    # Those without a receiver have no letter.
                    check(len(letters) <= late and (late == 0) <= (not letters), f"{where}: letters")
                    for path in letters:
                        mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
                        check(mail["X-Unsent"] == "1" and not mail.defects, f"{where}: {path.name}")
                        check(mail.get_content().replace("\r\n", "\n")
                              in path.with_suffix(".txt").read_text(encoding="utf-8"), f"{where}: {path.name}")
                    count["letters"] += len(letters)
                    run(program, network, out, "--as-of", text, *option)
                    check(entries(out)[1] == data, f"{where}: another run")
                    # A bundle says the same as a network file.
                    run(program, str(bundle), f"{folder}/other", "--as-of", text, *option)
                    check(entries(f"{folder}/other")[1] == data, f"{where}: the bundle")

    print("calendar: " + ", ".join(f"{n} {kind}" for kind, n in sorted(count.items())))
    for failure in failures[:20]:
        print(failure, file=sys.stderr)
    sys.exit(1 if failures or len(count) < 5 else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
