"""Makes the two pictures of the page that the README shows: docs/side-i-dag.png and docs/side-familie.png.

    SAMVEV=.build/release/samvev .build/pages/bin/python Tests/Pages/pictures.py

Needs Debian's package faketime, and takes pngquant where it is there: the sample network is shown on the day that it was made for.
"""

import pathlib
import shutil
import subprocess

from playwright.sync_api import sync_playwright

import browser as pages
from served import Served

DAY = "2026-06-15 09:00:00"


def save(page, name):
    """A picture of few colours: it lies in the repository."""
    path = pathlib.Path("docs") / name
    page.screenshot(path=path)
    if shutil.which("pngquant"):
        subprocess.run(["pngquant", "--force", "--output", path, "128", path], check=True)


with sync_playwright() as playwright:
    served = Served(before=["faketime", DAY])
    browser = pages.launch(playwright)
    window = pages.Window(browser, served, viewport={"width": 1180, "height": 940})
    page, root = window.page, window.root
    page.goto(root + "innstillinger")
    page.select_option("#jeg", label=next(
        text for text in page.locator("#jeg option").all_text_contents() if text.startswith("Mona")))
    page.click("main form button")
    page.goto(root)
    page.fill("#line", "@bjork ringte Unni: Gjeld svar fredag")
    page.wait_for_selector(".understood")
    save(page, "side-i-dag.png")
    page.goto(root + "familier")
    page.click("text=Familie Bjørk")
    page.wait_for_selector("h1:has-text('Bjørk')")
    save(page, "side-familie.png")
    browser.close()
    served.close()
