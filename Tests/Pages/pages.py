"""Opens pages in Chromium without a network: no error, no request, no violation, and the paper they should take."""

import pathlib
import re
import subprocess
import sys

import axe_core_python
from playwright.sync_api import sync_playwright

AXE = (pathlib.Path(axe_core_python.__file__).parent / "axe.min.js").read_text()
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]}}
A4 = {(595, 842), (842, 595)}


def sizes(pdf):
    """The size of each page of a PDF, in whole points."""
    found = subprocess.run(["pdfinfo", "-l", "999", pdf], capture_output=True, text=True, check=True).stdout
    return [(round(float(w)), round(float(h))) for w, h in re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", found)]


def is_paper(size):
    return any(abs(size[0] - w) <= 1 and abs(size[1] - h) <= 1 for w, h in A4)


def main(folder):
    problems = []
    pages = sorted(folder.glob("*.html"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-background-networking"])
        for path in pages:
            for width in (1280, 390):
                # The checker's own script is let past the page's policy; the first look is under the policy.
                for bypass in (False, True):
                    context = browser.new_context(
                        viewport={"width": width, "height": 900}, offline=True, bypass_csp=bypass)
                    page = context.new_page()
                    page.on("console", lambda m, p=path: problems.append(f"{p.name}: {m.type} {m.text}") if m.type in ("error", "warning") else None)
                    page.on("pageerror", lambda e, p=path: problems.append(f"{p.name}: {e}"))
                    page.on("request", lambda r, p=path: problems.append(f"{p.name}: asks for {r.url}") if r.url != p.resolve().as_uri() else None)
                    page.goto(path.resolve().as_uri())
                    if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
                        problems.append(f"{path.name}: wider than {width}")
                    if not bypass:
                        # The script runs under the policy: heads of lists are buttons, and sort.
                        lists = page.locator("table.list").filter(has=page.locator("tbody tr:nth-child(2)"))
                        if lists.count() and lists.first.locator("th button").count() == 0:
                            problems.append(f"{path.name}: its script did not run")
                        if lists.count():
                            head = lists.first.locator("thead th").last
                            head.locator("button").focus()
                            page.keyboard.press("Enter")
                            if head.get_attribute("aria-sort") is None:
                                problems.append(f"{path.name}: does not sort by keyboard")
                        if width == 1280:
                            pdf = path.with_suffix(".chromium.pdf")
                            page.pdf(path=pdf, prefer_css_page_size=True)
                            count = sizes(pdf)
                            if not count or len(count) > 25 or not all(map(is_paper, count)):
                                problems.append(f"{path.name}: prints to {count}")
                        page.screenshot(path=path.with_suffix(f".{width}.png"), full_page=True)
                    else:
                        page.evaluate(AXE)
                        result = page.evaluate("rules => axe.run(document, rules)", RULES)
                        for violation in result["violations"]:
                            where = "; ".join(node["html"][:120] for node in violation["nodes"][:3])
                            problems.append(f"{path.name} at {width}: {violation['id']}: {where}")
                    context.close()
        browser.close()
    for pdf in sorted(folder.glob("*.pdf")):
        if "chromium" in pdf.name:
            continue
        count = sizes(pdf)
        limit = 10 if pdf.name.startswith("report") else 9
        if not count or len(count) > limit or not all(map(is_paper, count)):
            problems.append(f"{pdf.name}: pages {count}")
        print(f"{pdf.name}: {len(count)} pages")
    for problem in dict.fromkeys(problems):
        print(problem)
    print(f"{len(pages)} pages, {len(dict.fromkeys(problems))} problems")
    return 1 if problems or not pages else 0


sys.exit(main(pathlib.Path(sys.argv[1])))
