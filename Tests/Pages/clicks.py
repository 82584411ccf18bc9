"""A day of clicking and typing at random: nothing that was saved is lost, and undoing all of it brings the first bytes back."""

import html.parser
import http.client
import json
import random
import re
import urllib.parse

from served import Served

# What ends the page or locks it, takes away what no undo brings back, or only fills the folder with files.
NEVER = re.compile(r"avslutt|las$|glem|innstillinger/|regneark/(arbeidsbok|mal)|leder/fil|familie/\d+/(ark|vis)|hva-om/ark")
WORDS = ["Gjeld", "Bolig", "møte", "søkt", "Åse", "ring mor", "skole", "æøå", "x", "100 %", "<b>", "\"sitat\"", "1.7.", "nav", "PPT"]
LINES = ["{n} → Nav", "ringte Nav: {n} svar fredag", "ny bolig: {t}", "avtale Nav: {t} innen om 2 uker", "øyeblikk: {t}",
         "møte", "gjort {t}", "{t}", "mål skole: {t}", "svar Nav ja", "henvist Nav → BUP: {n}"]
DAYS = ["2026-01-05", "2026-06-15", "2025-12-24", "2027-03-01", "2026-02-31", "1.7.", ""]


class Form:
    def __init__(self, attributes):
        self.action, self.method = attributes.get("action", ""), attributes.get("method", "get")
        self.name = attributes.get("id")
        self.isMultipart = attributes.get("enctype") == "multipart/form-data"
        self.fields, self.buttons = [], []


class Page(html.parser.HTMLParser):
    """The links and forms of a page, as a browser has them."""

    def __init__(self, text):
        super().__init__()
        self.links, self.forms, self.outside, self.select = [], [], [], None
        self.feed(text)
        for name, attributes in self.outside:
            for form in self.forms:
                if form.name == name:
                    form.buttons.append(attributes)

    def handle_starttag(self, tag, attributes):
        attributes = {name: value or "" for name, value in attributes}
        form = self.forms[-1] if self.forms else None
        if tag in ("a", "area") and attributes.get("href", "").startswith("/"):
            self.links.append(attributes["href"].partition("#")[0])
        elif tag == "form":
            self.forms.append(Form(attributes))
        elif tag == "button" and "form" in attributes:
            self.outside.append((attributes["form"], attributes))
        elif form and tag == "button":
            form.buttons.append(attributes)
        elif form and tag in ("input", "textarea") and "name" in attributes:
            form.fields.append((tag, attributes, []))
        elif form and tag == "select":
            form.fields.append((tag, attributes, []))
        elif form and tag == "option" and form.fields and form.fields[-1][0] == "select":
            form.fields[-1][2].append((attributes.get("value", ""), "selected" in attributes))

    def handle_endtag(self, tag):
        pass


class Clicker:
    def __init__(self, served, chance):
        self.served, self.chance = served, chance
        self.tokens, self.count, self.saved = 0, 0, []
        self.connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=60)
        self.here, self.page = f"/{served.place}/", None
        self.titles = ["Gjeld"]

    def ask(self, method, path, body=None, type="application/x-www-form-urlencoded"):
        headers = {**self.served.headers(), "Host": self.served.host}
        if body is not None:
            headers["Content-Type"] = type
        self.connection.request(method, path, body, headers)
        reply = self.connection.getresponse()
        return reply.status, reply.getheader("Location"), reply.read().decode("utf-8", "replace")

    def go(self, path):
        status, _, text = self.ask("GET", path)
        self.here, self.page = path, Page(text) if status == 200 else None
        if status not in (200, 303, 404, 409, 422):
            yield f"GET {path}: {status}"

    def token(self):
        self.tokens += 1
        self.titles.append(f"tegn{self.tokens}q")
        return self.titles[-1]

    def value(self, tag, attributes, options):
        """What somebody puts in a field; None where nothing of it is sent."""
        chance, kind = self.chance, attributes.get("type", "text")
        # The browser does not send a form without these; now and then somebody's does.
        isNeeded = "required" in attributes and chance.random() < 0.95
        if kind == "hidden":
            return attributes.get("value", "")
        if kind in ("checkbox", "radio"):
            isTurned = chance.random() < (0.4 if attributes["name"].startswith("valg.") else 0.2 if kind == "checkbox" else 0)
            return attributes.get("value", "on") if ("checked" in attributes) != isTurned else None
        if kind == "file":
            return None
        if tag == "select":
            chosen = next((value for value, isSelected in options if isSelected), options[0][0] if options else "")
            options = [value for value, _ in options if value or not isNeeded]
            return chance.choice(options) if options and (chance.random() < 0.4 or isNeeded and not chosen) else chosen
        if chance.random() < 0.4 and attributes.get("value"):
            return attributes["value"]
        if kind == "date":
            return chance.choice(DAYS[:3] if isNeeded else DAYS)
        if attributes.get("id") == "line":
            return chance.choice(LINES).format(n=chance.choice(self.titles[-20:]), t=self.token())
        if "data-suggest" in attributes:
            asked = urllib.parse.urlencode({"text": chance.choice("abeimnks"), "kinds": attributes["data-suggest"]})
            status, _, text = self.ask("POST", f"/{self.served.place}/forslag", asked)
            names = json.loads(text) if status == 200 else []
            return chance.choice(names) if names else chance.choice(WORDS)
        return chance.choice([self.token(), self.token(), chance.choice(WORDS), self.token() if isNeeded else ""])

    def send(self, form):
        button = self.chance.choice(form.buttons) if form.buttons else {}
        action = button.get("formaction", form.action)
        fields = [(attributes["name"], self.value(tag, attributes, options))
                  for tag, attributes, options in form.fields if attributes.get("name")]
        fields = [(name, value) for name, value in fields if value is not None]
        if "name" in button:
            fields.append((button["name"], button.get("value", "")))
        if form.isMultipart:
            body = "".join(f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields) + "--b--"
            status, there, text = self.ask("POST", action, body.encode(), "multipart/form-data; boundary=b")
        else:
            status, there, text = self.ask("POST", action, urllib.parse.urlencode(fields))
        place = action.removeprefix(f"/{self.served.place}/")
        if status not in (200, 303, 404, 409, 413, 422):
            yield f"POST {place}: {status} for {fields}"
        if status == 303:
            # A new row that was taken has what was written in it.
            if place.startswith("ny/") and ("ny", "kontakt") not in fields:
                self.saved += [word for _, value in fields for word in re.findall(r"tegn\d+q", value)]
            yield from self.go(there)
        else:
            self.page = Page(text)

    def act(self):
        """Follows a link, sends a form, or begins anew."""
        self.count += 1
        forms = [form for form in self.page.forms if form.method == "post"
                 and not NEVER.match(form.action.removeprefix(f"/{self.served.place}/"))] if self.page else []
        links = self.page.links if self.page else []
        new = [link for link in links if "/ny/" in link or "/rad/" in link]
        turn = self.chance.random()
        if not links and not forms or turn < 0.02:
            yield from self.go(f"/{self.served.place}/")
        elif forms and turn < 0.6:
            # The last forms are those of the page itself; the first are in its frame.
            row = next((form for form in forms if form.name == "row-form"), None)
            yield from self.send(row if row and turn < 0.4 else self.chance.choice(forms[-4:] if turn < 0.5 else forms))
        else:
            yield from self.go(self.chance.choice(new if new and turn < 0.8 else links))


def export(served, name):
    served.run("export", served.file, served.home / name)
    return {path.name: path.read_bytes() for path in sorted((served.home / name).iterdir())}


def changes(served):
    return json.loads(served.run("history", served.file, "--format", "json"))["changes"]


def clicks(count, seed=20260615):
    """Acts at random so many times; then takes back every change, the latest first."""
    served = Served()
    try:
        served.enter()
        first, before = export(served, "first"), len(changes(served))
        clicker = Clicker(served, random.Random(seed))
        yield from clicker.go(clicker.here)
        while clicker.count < count:
            yield from clicker.act()
            if clicker.count % 2000 == 0:
                served.run("check", served.file)
        log = changes(served)
        text = json.dumps(log, ensure_ascii=False)
        for word in clicker.saved:
            if word not in text:
                yield f"{word} was saved and is not in the log"
        made = [change["no"] for change in log if change["no"] > before]
        if len(made) < count / 50:
            yield f"only {len(made)} changes were made"
        for number in sorted(made, reverse=True):
            status, _, text = clicker.ask("POST", f"/{served.place}/angre/{number}", "")
            if status != 303:
                yield f"change {number} cannot be taken back: {status}"
                break
        last = export(served, "last")
        yield from (f"{name} is another one" for name in first if first[name] != last.get(name))
        yield from (f"{name} is new" for name in last if name not in first)
        served.run("check", served.file)
        if served.said():
            yield f"standard error: {served.said()[:300]}"
        print(f"  {clicker.count} actions, {len(made)} changes, {len(clicker.saved)} texts")
    finally:
        served.close()
