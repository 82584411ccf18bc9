"""Opens pages in Chromium without a network: no error, no request, no violation, and the paper they should take.

First a page is broken in every way that is looked for, since a check that cannot fail says nothing.
"""

import base64
import hashlib
import pathlib
import re
import subprocess
import sys

import axe_core_python
from playwright.sync_api import sync_playwright

AXE = (pathlib.Path(axe_core_python.__file__).parent / "axe.min.js").read_text()
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}}
A4 = {(595, 842), (842, 595)}

# What is done to a page, what it is replaced with, and what must be found then.
BREAKS = [
    ("<html lang=", "<html data-x=", "html-has-lang"),
    (".note{color:#4a5763", ".note{color:#c8d0d6", "color-contrast"),
    ("<main>", '<main><img alt="" src="https://example.org/i.png">', "example.org"),
    ("'use strict';", "'use strict';console.error('oh');", "error oh"),
    ("'use strict';", "'use strict';throw 1;", "script did not run"),
    ("head.setAttribute('aria-sort'", "head.setAttribute('aria-x'", "does not sort by keyboard"),
    ("</style>", "body{min-width:1400px}</style>", "wider than 1280"),
    ("size:A4 landscape", "size:A3 landscape", "prints to"),
]


def sizes(pdf):
    """The size of each page of a PDF, in whole points."""
    found = subprocess.run(["pdfinfo", "-l", "999", pdf], capture_output=True, text=True, check=True).stdout
    return [(round(float(w)), round(float(h))) for w, h in re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", found)]


def is_paper(size):
    return any(abs(size[0] - w) <= 1 and abs(size[1] - h) <= 1 for w, h in A4)


def allowed(page):
    """A page whose policy allows its style sheet and its script as they now are."""
    for element in ("style", "script"):
        text = re.search(rf"<{element}>(.*?)</{element}>", page, re.S)[1]
        sha = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        page = re.sub(rf"{element}-src 'sha256-[^']*'", f"{element}-src 'sha256-{sha}'", page)
    return page


def look(browser, path, width):
    """What is wrong with a page in a window of a width."""
    problems = []
    # The checker's own script is let past the page's policy; the first look is under the policy.
    for bypass in (False, True):
        context = browser.new_context(viewport={"width": width, "height": 900}, offline=True, bypass_csp=bypass)
        page = context.new_page()
        page.on("console", lambda m: problems.append(f"{m.type} {m.text}") if m.type in ("error", "warning") else None)
        page.on("pageerror", lambda e: problems.append(str(e)))
        page.on("request", lambda r: problems.append(f"asks for {r.url}") if r.url != path.resolve().as_uri() else None)
        page.goto(path.resolve().as_uri())
        if bypass:
            page.evaluate(AXE)
            result = page.evaluate("rules => axe.run(document, rules)", RULES)
            for violation in result["violations"]:
                where = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
                problems.append(f"{violation['id']}: {where}")
        else:
            if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
                problems.append(f"wider than {width}")
            # The script runs under the policy: heads of lists are buttons, and sort.
            lists = page.locator("table.list").filter(has=page.locator("tbody tr:nth-child(2)"))
            if lists.count():
                head = lists.first.locator("thead th").last
                if head.locator("button").count() == 0:
                    problems.append("its script did not run")
                else:
                    head.locator("button").focus()
                    page.keyboard.press("Enter")
                    if head.get_attribute("aria-sort") is None:
                        problems.append("does not sort by keyboard")
            if width == 1280:
                pdf = path.with_suffix(".chromium.pdf")
                page.pdf(path=pdf, prefer_css_page_size=True)
                count = sizes(pdf)
                if not count or len(count) > 25 or not all(map(is_paper, count)):
                    problems.append(f"prints to {count}")
            page.screenshot(path=path.with_suffix(f".{width}.png"), full_page=True)
        context.close()
    return problems


def blind(browser, path):
    """The ways of breaking a page that are not seen."""
    whole = path.read_text()
    broken = path.parent / "broken"
    broken.mkdir(exist_ok=True)
    for number, (old, new, wanted) in enumerate(BREAKS):
        page = broken / f"{number}.html"
        page.write_text(allowed(whole.replace(old, new, 1)))
        if not any(wanted in problem for problem in look(browser, page, 1280)):
            yield f"{page.name} is broken ({wanted}), and nothing was found"


def main(folder):
    problems = []
    pages = sorted(folder.glob("*.html"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-background-networking"])
        # Only a page with a list to sort shows that the script did not run.
        listed = next((page for page in pages if '<table class="list"' in page.read_text()), None)
        if listed:
            problems += blind(browser, listed)
        else:
            problems.append("no page has a list to sort")
        for path in pages:
            for width in (1280, 390):
                problems += [f"{path.name} at {width}: {problem}" for problem in look(browser, path, width)]
        browser.close()
    for pdf in sorted(folder.glob("*.pdf")):
        if "chromium" in pdf.name:
            continue
        count = sizes(pdf)
        limit = 8 if pdf.name.startswith("report") else 6
        if not count or len(count) > limit or not all(map(is_paper, count)):
            problems.append(f"{pdf.name}: pages {count}")
        print(f"{pdf.name}: {len(count)} pages")
    sys.stdout.flush()
    for problem in dict.fromkeys(problems):
        print(problem)
    print(f"{len(pages)} pages, {len(BREAKS)} broken ones, {len(dict.fromkeys(problems))} problems")
    return 1 if problems or not pages else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
