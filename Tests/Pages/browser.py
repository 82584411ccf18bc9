"""What a person sees in Chromium, and what other pages in the same browser may try."""

import http.server
import pathlib
import re
import shutil
import tempfile
import threading

from served import ALIASES, Served

try:
    import axe_core_python as axe_package
except ImportError:
    import axe_playwright_python as axe_package

AXE = (pathlib.Path(axe_package.__file__).parent / "axe.min.js").read_text()
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}
ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--no-first-run"]
MODES = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "forced": {"forced_colors": "active"},
    "narrow": {"viewport": {"width": 320, "height": 640}},
    "plain": {"java_script_enabled": False},
}


def launch(playwright, *more):
    return playwright.chromium.launch(executable_path="/usr/bin/chromium", args=[*ARGUMENTS, *more])


class Window:
    """A window of a browser in which the page was opened; what it says and asks for is kept."""

    def __init__(self, browser, served, opening=None, **options):
        self.served, self.problems = served, []
        self.context = browser.new_context(**options)
        self.context.on("request", self.asks)
        self.page = self.tab()
        self.page.goto((opening or served.opening).as_uri())
        if options.get("java_script_enabled") is False:
            self.page.click("button")
        self.page.wait_for_url(f"{served.origin}/*/**")
        self.page.wait_for_selector("main")

    def asks(self, request):
        if not request.url.startswith((self.served.origin + "/", "file:///", "data:")):
            self.problems.append(f"asks for {request.url}")

    def tab(self):
        page = self.context.new_page()
        page.on("console", lambda m: self.problems.append(f"{page.url}: {m.type} {m.text}") if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: self.problems.append(f"{page.url}: {e}"))
        return page

    @property
    def root(self):
        return re.match(r"http://[^/]+/\w+/", self.page.url)[0]


def sort(address):
    """An address without the numbers in it, nor where it leads back to."""
    path, _, query = address.partition("?")
    names = [part.partition("=")[0] for part in query.split("&")]
    return re.sub(r"/\d+", "/#", path) + "?" + "&".join(name for name in names if name != "back")


def pages(window):
    """One address of each sort that can be reached."""
    found, waiting = {}, [window.root]
    while waiting:
        address = waiting.pop()
        if sort(address) in found:
            continue
        found[sort(address)] = address
        reply = window.context.request.get(address, headers={"Sec-Fetch-Site": "same-origin"})
        if "html" not in reply.headers.get("content-type", ""):
            del found[sort(address)]
            continue
        for link in re.findall(r'href="([^"#]+)', reply.text()):
            target = window.served.origin + link.replace("&amp;", "&")
            if link.startswith("/") and sort(target) not in found:
                waiting.append(target)
    return sorted(found.values())


def violations(page):
    page.evaluate(AXE)
    for violation in page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]:
        where = "; ".join(node["html"][:140] for node in violation["nodes"][:2])
        yield f"{violation['id']}: {where}"


def blind(browser, served):
    """A check that cannot fail says nothing: each is shown something that it has to find."""
    window = Window(browser, served, served.again())
    window.page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<input name=x>')")
    if not any("label" in found for found in violations(window.page)):
        yield "a field without a label is not found"
    window.page.evaluate("console.error('oh'); fetch('https://example.org/').catch(() => {})")
    window.page.wait_for_timeout(300)
    for word in ("error oh", "example.org"):
        if not any(word in problem for problem in window.problems):
            yield f"{word} is not found"
    window.context.close()


def sound(browser, served, modes):
    """Every sort of page in every mode: no violation, no message, nothing wider than the window.

    Of a mode with a number, only each page at so many steps.
    """
    addresses, count = None, 0
    for mode, step in modes.items():
        window = Window(browser, served, served.again(), **MODES[mode])
        addresses = addresses or pages(window)
        for address in addresses[::step]:
            reply = window.page.goto(address)
            count += 1
            if reply.status != 200:
                yield f"{mode} {sort(address[len(window.root):])}: {reply.status}"
            where = f"{mode} /{sort(address[len(window.root):])}"
            # Without script the checker would wait for ever; the page is the same.
            for found in violations(window.page) if mode != "plain" else ():
                yield f"{where}: {found}"
            if window.page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
                yield f"{where}: wider than the window"
        yield from (f"{mode}: {problem}" for problem in window.problems)
        window.context.close()
    print(f"  {count} pages")


def locked(browser, served):
    """A locked page shows nothing, after Back, after a reload, and in another tab."""
    window = Window(browser, served, served.again())
    page, other = window.page, window.tab()
    page.goto(window.root + "familier")
    other.goto(window.root)
    page.goto(window.root + "leder")
    page.goto(window.root + "ny/familie")
    page.fill("input[name=alias]", "Halvskrevet")
    page.click(f'form[action$="/las"] button')
    page.wait_for_selector("text=Samvev er låst")
    other.wait_for_selector("text=Samvev er låst")
    for step in (page.go_back, page.reload, page.go_back, page.go_forward, other.reload, other.go_back):
        step()
        page.wait_for_timeout(300)
        for tab in (page, other):
            if any(alias in tab.content() for alias in ALIASES) or "Halvskrevet" in tab.content():
                yield f"after {step.__name__} a locked page shows a name"
    page.goto(served.again().as_uri())
    page.wait_for_selector("#line")
    page.goto(window.root + "ny/familie")
    if page.input_value("input[name=alias]") != "Halvskrevet":
        yield "what was half written is not given back"
    window.context.close()


def locks_itself(playwright):
    """A page that nobody uses locks itself, and one that is used in another tab does not."""
    served = Served("--lock-after", "1")
    browser = launch(playwright)
    try:
        window = Window(browser, served)
        other = window.tab()
        other.goto(window.root + "familier")
        for _ in range(8):
            window.page.wait_for_timeout(10_000)
            window.page.keyboard.press("Shift")
        if "låst" in other.content():
            yield "a tab locks the page while another is in use"
        window.page.wait_for_timeout(45_000)
        if window.page.is_hidden("#lock-warning"):
            yield "nobody is warned before the page locks itself"
        window.page.wait_for_timeout(20_000)
        for tab in (window.page, other):
            if "låst" not in tab.content():
                yield "a page that nobody uses does not lock itself"
    finally:
        browser.close()
        served.close()


def two_tabs(browser, served):
    """Of two who change one row, the second is told, and has both versions."""
    window = Window(browser, served, served.again())
    headers = {"Sec-Fetch-Site": "same-origin"}

    def source(address):
        return window.context.request.get(address, headers=headers).text()

    family = re.search(r'href="(/\w+/familie/\d+)"', source(window.root + "familier"))
    links = re.findall(r'href="(/\w+/rad/\d+)', source(served.origin + family[1])) if family else []
    row = next((link for link in dict.fromkeys(links) if 'name="alias"' in source(served.origin + link)), None)
    if not row:
        yield "no row with an alias can be opened"
        return
    tabs = [window.page, window.tab()]
    for tab in tabs:
        tab.goto(served.origin + row)
    for tab, text in zip(tabs, ("den ene", "den andre")):
        tab.fill("form.row-form [name=alias]", text)
        with tab.expect_response(lambda r: r.request.method == "POST" and "/rad/" in r.url) as info:
            tab.click("form.row-form button:not([name])")
        status = info.value.status
        if text == "den ene" and status != 303:
            yield f"the first of two is answered with {status}"
        if text == "den andre" and status != 409:
            yield f"the second of two is answered with {status}"
        elif text == "den andre" and not all(word in tab.content() for word in ("den ene", "den andre")):
            yield "one of two versions is lost"
    tabs[1].click("a.button")
    if tabs[1].input_value("form.row-form [name=alias]") != "den andre":
        yield "what the second wrote is not in the form that is opened again"
    window.context.close()


def spoken(browser, served):
    """In a meeting each sentence is saved once or stands below: none is added to the next, none is lost."""
    window = Window(browser, served, served.again())
    page = window.page
    page.goto(window.root + "mote")
    page.click("ul.rows a:has-text('Bjørk')")
    page.wait_for_selector("#line:focus")
    # What cannot be read, what has choices, what is read, and what is read but for its end.
    for text in ("mor hopper i taket", "Emil trenger en sykkel", "ringte BUP i går", "BUP svarte ja, i januar", "møte"):
        page.keyboard.type(text)
        page.keyboard.press("Enter")
        page.keyboard.press("Enter")
        page.wait_for_timeout(400)
    aside = [one.inner_text() for one in page.query_selector_all("#line-unsaved .second")]
    if aside != ["mor hopper i taket", "Emil trenger en sykkel", "BUP svarte ja, i januar"]:
        yield f"beside the line stand {aside}"
    if page.input_value("#line"):
        yield f"in the line stands {page.input_value('#line')}"
    changes = window.context.request.get(window.root + "endringer", headers={"Sec-Fetch-Site": "same-origin"}).text()
    if changes.count("hopper") or changes.count("sykkel"):
        yield "something was saved that was not pressed for"
    page.reload()
    if len(page.query_selector_all("#line-unsaved .second")) != len(aside):
        yield "what was not saved is gone after the page is loaded"
    page.click("#line-unsaved [name=kast]")
    page.wait_for_timeout(300)
    if len(page.query_selector_all("#line-unsaved .second")) != len(aside) - 1:
        yield "what was thrown away stands there still"
    # That a sentence is refused is a status of its own, which the browser notes.
    yield from (problem for problem in window.problems if "422" not in problem)
    window.context.close()


def elsewhere(playwright, browser, served):
    """Another page of the same browser, on another port of 127.0.0.1, or under another name."""
    window = Window(browser, served, served.again())
    before = served.file.read_bytes()
    root = window.root
    attack = f"""<!DOCTYPE html><title>x</title><body><script>
      window.found = [];
      const root = {root!r};
      (async () => {{
        for (const mode of ["cors", "no-cors"]) for (const method of ["GET", "POST"])
          try {{ const r = await fetch(root + "avslutt", {{mode, method, credentials: "include"}});
            const t = await r.text(); if (t) window.found.push(mode + method + t.slice(0, 80)); }} catch (e) {{}}
        await new Promise(done => {{ const i = new Image(); i.onload = () => {{ window.found.push("img"); done(); }};
          i.onerror = done; i.src = root; }});
        const frame = document.createElement("iframe"); frame.src = root; document.body.append(frame);
        const name = document.createElement("iframe"); name.name = "inner"; document.body.append(name);
        const form = document.createElement("form"); form.method = "post"; form.action = root + "avslutt";
        form.target = "inner"; document.body.append(form); form.submit();
        const w = window.open(root);
        await new Promise(done => setTimeout(done, 1500));
        try {{ if (w && w.document.body.innerText.length) window.found.push("window " + w.document.body.innerText.slice(0, 80)); }} catch (e) {{}}
        window.done = true;
      }})();
    </script>"""

    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(attack.encode())

        def log_message(self, *words):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        page = window.context.new_page()
        page.goto(f"http://127.0.0.1:{server.server_address[1]}/")
        page.wait_for_function("window.done", timeout=20_000)
        for found in page.evaluate("window.found"):
            yield f"another page gets {found}"
        for tab in window.context.pages + [f for p in window.context.pages for f in p.frames]:
            if tab is not window.page and tab != window.page.main_frame and any(a in tab.content() for a in ALIASES):
                yield f"another page shows a name in {tab.url}"
    finally:
        server.shutdown()
    window.page.reload()
    if window.page.locator("#line").count() == 0:
        yield "another page ended the page"
    if served.file.read_bytes() != before:
        yield "another page changed the network"
    window.context.close()
    rebound = launch(playwright, "--host-resolver-rules=MAP evil.example 127.0.0.1")
    page = rebound.new_page()
    reply = page.goto(f"http://evil.example:{served.port}/")
    if reply.status != 403 or any(alias in page.content() for alias in ALIASES):
        yield f"another name for 127.0.0.1 is answered with {reply.status}"
    rebound.close()


def remembered(playwright, served):
    """What the browser keeps on the disk holds no name and no code."""
    profile = pathlib.Path(tempfile.mkdtemp(prefix="samvev-profile-"))
    opening = served.again()
    code = served.code(opening)
    context = playwright.chromium.launch_persistent_context(
        str(profile), executable_path="/usr/bin/chromium", args=ARGUMENTS)
    page = context.pages[0]
    page.goto(opening.as_uri())
    page.wait_for_selector("#line")
    root = page.url
    for path in ("familier", "leder", ""):
        page.goto(root + path)
    page.fill("#line", "@Bjørk")
    page.wait_for_timeout(1500)
    context.close()
    for path in profile.rglob("*"):
        if not path.is_file():
            continue
        content = path.read_bytes()
        for word in [code, *ALIASES]:
            if word.encode() in content or word.encode("utf-16-le") in content:
                yield f"the browser keeps {word} in {path.relative_to(profile)}"
    shutil.rmtree(profile, ignore_errors=True)
