"""Small, dense, odd networks: days on and beside the borders that the rules draw, and every optional cell empty or filled."""

import csv
import datetime
import pathlib
import random

HEADS = {
    "families": "id,alias,area,enrolled,closed",
    "people": "id,family,alias,born,role,from,until",
    "homes": "person,family,from,until",
    "services": "id,name,sector,area,domains,min_age,max_age,response_time,opened,closed",
    "contacts": "id,name,service,role,from,until,phone,email",
    "ties": "a,b,kind,support,strength,trust,relation,from,until,last_contact",
    "needs": "id,family,person,domain,title,raised,urgency,closed,outcome",
    "responsibilities": "need,actor,asked,accepted,from,until,part,declined,reason",
    "referrals": "id,family,person,need,kind,from,to,sent,due,answered,outcome,reason,follows",
    "activities": "date,actor,family,need,kind",
    "agreements": "id,family,actor,title,agreed,due,done,dropped,need,referral",
    "goals": "id,family,person,domain,title,set,target,achieved,dropped,need,follows",
    "consents": "family,person,from_service,to_service,domains,given,expires,withdrawn",
    "deadlines": "kind,length,roll,basis,law,url,valid_from,valid_until,name_nb,name_nn,name_en",
}
SECTORS = "nav school kindergarten health child-welfare volunteers housing refugee coordination private other".split()
DOMAINS = (
    "economy debt housing employment education school kindergarten mental-health physical-health language systems "
    "social-support leisure parenting safety transition"
).split()
KINDS = (
    "child-welfare-notice specialist-health gp-appointment decision qualification-programme school-environment".split()
)
LENGTHS = "9999m 9999bd 400d 0d 1d 7d 30d 1w 3w 0w 1m 2m 12m 13m 0m 0bd 1bd 3bd 5bd 10bd 23bd".split()
#: Parts of ids whose order by bytes is not that of a dictionary.
LETTERS = ["", "Æ", "å", "Z", "a", "-", ".", ":", "_", "é", "ж", "家", "𠮷", "10", "9"]
AWAY = [
    0,
    1,
    2,
    3,
    6,
    7,
    8,
    13,
    14,
    15,
    16,
    29,
    30,
    31,
    32,
    59,
    60,
    89,
    90,
    91,
    92,
    119,
    120,
    179,
    180,
    181,
    364,
    365,
    366,
    400,
    800,
]
#: What a cell of free text may hold, and a reader of CSV stumble over.
TEXTS = ["t", "a,b;c", 'sa "ja"', "to\nlinjer", "\\N", "null", "#1", "'", "\\", "NULL", "نص", '"', "x\\"]
#: Days that nobody lives in, and a slip of the keys may write.
FAR = ["0001-01-01", "1582-10-10", "1899-12-31", "2400-02-29", "9999-12-31"]
Row = dict[str, str]


class Maker:
    """Makes the network of a seed around a day."""

    def __init__(self, seed: int, day: datetime.date) -> None:
        self.random = random.Random(seed)
        self.d = day
        self.tables: dict[str, list[Row]] = {name: [] for name in HEADS}
        # What there is much of differs from network to network.
        self.filled = self.random.choice([0.1, 0.3, 0.5, 0.8])
        self.domains = self.random.sample(DOMAINS, self.random.choice([1, 2, 4, 16]))
        self.sectors = self.random.sample(SECTORS, self.random.choice([1, 3, 11, 11]))
        self.areas = self.random.choice(
            [[""], ["", "Øst"], ["", "Øst", "Ål", "vest", "Vest 2"], ["", 'Nord, "by"', "null", "å", "Z"]]
        )
        # Some are young and about to be too old for what they have; some have many families and few services.
        self.young = self.random.random() < 0.35
        self.crowd = self.random.random() < 0.2
        # In a young network: the birthdays that count, and the days about them.
        turns = [
            self.d + datetime.timedelta(self.random.choice(AWAY[:-2]) * self.random.choice([-1, -1, 1]))
            for _ in range(2)
        ]
        self.turns = turns if self.young else []
        self.about_turns = [turn + datetime.timedelta(shift) for turn in self.turns for shift in (-2, -1, 0, 1)]
        self.far = self.random.choice([0, 0, 0, 0.03])

    # Cells

    def maybe(self, text: str, share: float | None = None) -> str:
        return text if self.random.random() < (self.filled if share is None else share) else ""

    def away(self) -> int:
        return self.random.choice(AWAY) * self.random.choice([-1, -1, -1, 1])

    def day(self, shift: int | None = None) -> str:
        return (self.d + datetime.timedelta(self.away() if shift is None else shift)).isoformat()

    def past(self) -> str:
        if self.random.random() < self.far:
            return self.random.choice(FAR[:3])
        if self.about_turns and self.random.random() < 0.3:
            return min(self.random.choice(self.about_turns), self.d).isoformat()
        return self.day(-self.random.choice(AWAY))

    def after(self, start: str) -> str:
        """A day that is not before another one, mostly about the day that is asked about."""
        if self.random.random() < self.far:
            return max(start, self.random.choice(FAR[3:]))
        late = [day.isoformat() for day in self.about_turns if day.isoformat() >= start]
        if late and self.random.random() < 0.3:
            return self.random.choice(late)
        if not start:
            return self.day()
        day = self.day()
        return (
            day
            if day >= start
            else self.random.choice([start, self.day(0), self.day(1)])
            if start <= self.day(0)
            else start
        )

    def interval(self, share: float | None = None) -> tuple[str, str]:
        start = self.maybe(self.random.choice([self.past(), self.past(), self.past(), self.day()]), share)
        return start, self.maybe(self.after(start), share)

    def id(self, letter: str, number: int) -> str:
        return self.random.choice([letter, letter.upper()]) + self.random.choice(LETTERS) + str(number)

    def add(self, table: str, *cells: str) -> None:
        self.tables[table].append(dict(zip(HEADS[table].split(","), cells, strict=True)))

    # Who there is

    def make(self) -> dict[str, list[Row]]:
        r = self.random
        self.families = [self.id("f", i) for i in range(r.randint(5, 9) if self.crowd else r.randint(1, 5))]
        self.services = [self.id("s", i) for i in range(r.choice([2, 3, 4] if self.crowd else [1, 2, 4, 6, 8, 12]))]
        self.contacts = [self.id("c", i) for i in range(r.choice([0, 2, 5, 9, 14, 24]))]
        self.units = self.services + self.contacts
        for family in self.families:
            self.add("families", family, r.choice(TEXTS), r.choice(self.areas), *self.interval(0.2))
        self.people: list[str] = []
        self.member: dict[str, list[str]] = {family: [] for family in self.families}
        for i in range(r.randint(0, 9)):
            self.make_person(self.id("p", i))
        for service in self.services:
            least = self.maybe(str(r.choice([0, 1, 6, 13, 16, 17, 18, 19])), 0.4)
            most = self.maybe(str(r.choice([5, 15, 17, 18, 22, 23, 24, 67])), 0.6)
            if self.young:
                least, most = (
                    self.maybe(r.choice(["0", "17", "18", "19"]), 0.4),
                    r.choice(["16", "17", "17", "18", "23", ""]),
                )
            if least and most and int(least) > int(most):
                least = ""
            domains = " ".join(r.sample(self.domains, r.randint(0, len(self.domains))))
            self.add(
                "services", service, r.choice(TEXTS), r.choice(self.sectors), r.choice(self.areas), domains, least, most,
                self.maybe(r.choice(LENGTHS)), *self.interval(0.15),
            )  # fmt: skip
        for contact in self.contacts:
            role = r.choice(["", "coordinator", "coordinator", "Coordinator", "lærer"])
            self.add("contacts", contact, r.choice(TEXTS), r.choice(self.services), role, *self.interval(0.25), "", "")
        self.make_ties()
        self.make_needs()
        self.make_referrals()
        self.make_plans()
        if r.random() < 0.3:
            for kind in KINDS + [KINDS[0]]:
                for start, end in r.choice(
                    [[("", "")], [("", self.day(-31)), (self.day(-30), "")], [(self.day(-8), self.day(2))]]
                ):
                    if not any(row["kind"] == kind and row["valid_from"] == start for row in self.tables["deadlines"]):
                        self.add(
                            "deadlines",
                            kind,
                            r.choice(LENGTHS),
                            r.choice(["", "next", "none"]),
                            "",
                            "",
                            "",
                            start,
                            end,
                            "",
                            "",
                            "",
                        )
        return self.tables

    def make_person(self, person: str) -> None:
        r = self.random
        family = r.choice(self.families)
        # A birthday about the day, some years ago, so that an age is just reached or not.
        years = (
            r.choice([17, 18, 18, 19]) if self.young else r.choice([1, 5, 6, 13, 16, 17, 18, 19, 23, 24, 25, 68, 40])
        )
        shift = r.choice(AWAY) * r.choice([-1, 1])
        about = r.choice(self.turns) if self.turns else self.d + datetime.timedelta(shift)
        born = r.choice([f"{about.year - years}-02-28", f"{(about.year - years) // 4 * 4}-02-29"])
        if r.random() < 0.8:
            born = f"{about.year - years}-{about.month:02}-{min(about.day, 28):02}"
        born = r.choice([born, born, born[:7], ""])
        self.add("people", person, family, r.choice(TEXTS), born, r.choice(["", "child", "adult"]), *self.interval(0.3))
        self.people.append(person)
        self.member[family].append(person)
        for other in self.families:
            if other != family and r.random() < 0.2:
                self.add("homes", person, other, *self.interval(0.4))
                self.member[other].append(person)

    def one(self, things: list[str]) -> str:
        return self.random.choice(things) if things else ""

    # What there is between them

    def make_ties(self) -> None:
        r = self.random
        seen = set()
        # Some networks hang together by single contacts.
        if r.random() < 0.4:
            for i, contact in enumerate(self.contacts[1:], 1):
                a, b = sorted((contact, r.choice(self.contacts[max(0, i - 3) : i])), key=str.encode)
                seen.add((a, b, ""))
                self.add("ties", a, b, "collaborates", "", "", "", "", "", "", "")
        for _ in range(r.choice([0, 2, 5, 15, 30])):
            a, b = sorted((r.choice(self.units), r.choice(self.units)), key=str.encode)
            start, end = self.interval(0.3)
            if a != b and (a, b, start) not in seen:
                seen.add((a, b, start))
                if r.random() < 0.5:
                    a, b = b, a
                self.add("ties", a, b, "collaborates", "", "", "", "", start, end, "")
        for _ in range(r.choice([0, 4, 12, 25]) + 30 * self.crowd):
            a = r.choice(self.services + self.units)
            b = r.choice(self.families + self.people * (9 if self.young else 2))
            start, end = self.interval(0.4)
            if (a, b, start) not in seen:
                seen.add((a, b, start))
                self.add("ties", a, b, "serves", "", "", "", "", start, end, "")

    def make_needs(self) -> None:
        r = self.random
        self.needs: dict[str, list[str]] = {family: [] for family in self.families}
        yes = r.choice([0, 0.05, 0.4])
        for i in range(r.choice([8, 16] if self.young else [0, 3, 8, 16])):
            need, family = self.id("n", i), r.choice(self.families)
            raised = r.choice([self.past(), self.past(), self.past(), self.day()])
            person = self.maybe(self.one(self.member[family]), 0.9 if self.young else 0.6)
            urgency = r.choice(["", "normal", "urgent"])
            self.add(
                "needs",
                need,
                family,
                person,
                r.choice(self.domains),
                r.choice(TEXTS),
                raised,
                urgency,
                self.maybe(self.after(raised), 0.25),
                "",
            )
            self.needs[family].append(need)
            actors = self.member[family] if r.random() < 0.2 else self.units + self.member[family]
            seen = set()
            for _ in range(r.choice([0, 1, 1, 2, 2, 3, 5])):
                actor = self.one(actors)
                start, end = self.interval()
                if actor and (actor, start) not in seen:
                    seen.add((actor, start))
                    asked = self.maybe(self.past(), yes)
                    declined = self.maybe(self.after(asked), 0.3)
                    accepted = self.maybe(r.choice([self.past(), declined or self.past()]), yes)
                    self.add(
                        "responsibilities",
                        need,
                        actor,
                        asked,
                        accepted,
                        start,
                        end,
                        r.choice(["", "lead", "contributes", ""]),
                        declined,
                        "",
                    )
            for _ in range(r.choice([0, 0, 1, 2])):
                self.add("activities", self.day(), r.choice(self.units), family, need, "")

    def make_referrals(self) -> None:
        r = self.random
        self.referrals: dict[str, list[tuple[str, str]]] = {family: [] for family in self.families}
        few = r.choice([self.units, self.units[:3]])
        outcomes = ["declined", "redirected", "withdrawn"] + r.choice([[], ["accepted"], ["accepted"] * 3])
        for i in range(r.choice([0, 4, 10, 20])):
            referral, family = self.id("r", i), r.choice(self.families)
            sent = r.choice([self.past(), self.past(), self.past(), self.past(), self.day(), self.odd_month_end()])
            earlier = [one for one, day in self.referrals[family] if day <= sent]
            answered = self.maybe(self.after(sent), 0.6)
            if sent <= self.day(-366) and r.random() < 0.4:
                answered = self.day(r.choice([-366, -365, -364]))
            self.add(
                "referrals", referral, family, "", self.maybe(self.one(self.needs[family]), 0.6), self.maybe(r.choice(KINDS), 0.5),
                r.choice(few + [family] + self.member[family]), r.choice(few), sent, self.maybe(self.after(sent), 0.2), answered,
                self.maybe(r.choice(outcomes), 0.9) if answered else "", "", self.maybe(self.one(earlier), 0.8),
            )  # fmt: skip
            self.referrals[family].append((referral, sent))

    def odd_month_end(self) -> str:
        """The last days of a month some months ago, where a month later is another day number; or a Maundy Thursday week."""
        first = (self.d.replace(day=1) - datetime.timedelta(31 * self.random.randint(0, 14))).replace(day=1)
        return (first - datetime.timedelta(self.random.randint(0, 3))).isoformat()

    def make_plans(self) -> None:
        r = self.random
        for i in range(r.choice([0, 2, 6])):
            family = r.choice(self.families)
            agreed = r.choice([self.past(), self.past(), self.day()])
            self.add(
                "agreements", self.id("a", i), family, r.choice(self.units + self.member[family]), r.choice(TEXTS), agreed, self.maybe(self.after(agreed), 0.8),
                self.maybe(self.after(agreed), 0.3), self.maybe(self.after(agreed), 0.2), self.maybe(self.one(self.needs[family]), 0.5), "",
            )  # fmt: skip
        goals: dict[str, list[str]] = {family: [] for family in self.families}
        for i in range(r.choice([0, 2, 6])):
            goal, family, day = self.id("g", i), r.choice(self.families), self.past()
            self.add(
                "goals", goal, family, "", r.choice(self.domains), r.choice(TEXTS), day, self.maybe(self.after(day), 0.8), self.maybe(self.after(day), 0.2),
                self.maybe(self.after(day), 0.2), "", self.maybe(self.one(goals[family]), 0.4),
            )  # fmt: skip
            goals[family].append(goal)
        seen = set()
        for _ in range(r.choice([0, 3, 8])):
            family, given = (
                r.choice(self.families),
                r.choice([self.past(), self.day(), self.day(r.choice([29, 30, 31]))]),
            )
            person, a, b = (
                self.maybe(self.one(self.member[family]), 0.3),
                r.choice(self.services),
                r.choice(self.services),
            )
            if (family, person, a, b, given) not in seen:
                seen.add((family, person, a, b, given))
                withdrawn = self.maybe(max(given, r.choice([self.after(given), self.day(r.choice([30, 31]))])), 0.3)
                self.add("consents", family, person, a, b, "", given, self.maybe(self.after(given), 0.7), withdrawn)


def write(seed: int, day: datetime.date, folder: pathlib.Path) -> None:
    """Writes the network of a seed as a bundle."""
    folder.mkdir(parents=True)
    for name, rows in Maker(seed, day).make().items():
        if rows:
            with open(folder / f"{name}.csv", "w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, HEADS[name].split(","))
                writer.writeheader()
                writer.writerows(rows)
