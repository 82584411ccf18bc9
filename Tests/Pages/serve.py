"""Holds the served page against everything that another program, page or user may try on it.

    serve.py [--short]

Run where the sample network is, with SAMVEV naming the program. The short pass takes less than three minutes.
"""

import sys
import time

from playwright.sync_api import sync_playwright

import browser as pages
import clicks
import wire
from served import Served


def tries(playwright, short):
    served = Served()
    code = served.code()
    try:
        served.enter()
        yield "only 127.0.0.1 listens", wire.listening(served)
        yield "gates", wire.gates(served)
        yield "another user", wire.other_user(served)
        yield "odd requests", wire.odd_requests(served)
        yield "the opening code", wire.opening(served)
        window = pages.launch(playwright)
        yield "the checks find what they look for", pages.blind(window, served)
        yield "other pages of the browser", pages.elsewhere(playwright, window, served)
        yield "the lock", pages.locked(window, served)
        yield "sentences of a meeting", pages.spoken(window, served)
        yield "two tabs", pages.two_tabs(window, served)
        yield "what the browser keeps", pages.remembered(playwright, served)
        served.enter(served.again())
        yield "secrets", wire.secrets(served, code)
        yield "modes of files", wire.modes(served)
        modes = {"light": 1, "dark": 9, "narrow": 6} if short else dict.fromkeys(pages.MODES, 1)
        yield "pages in bokmål", pages.sound(window, served, modes)
        if not short:
            yield "a late code", wire.late(served)
            yield "200 idle connections", wire.many_connections(served)
        window.close()
    finally:
        served.close()
    yield "the end", wire.ending(short)
    yield "kill -9 while saving", wire.killed(short)
    yield "a day of clicking and typing", clicks.clicks(150 if short else 10_000)
    for language in ("nb", "nn", "en"):
        for sample in (False, True):
            if (language, sample) == ("nb", True) or short and (language, sample) != ("en", False):
                continue
            served = Served("--lang", language, sample=sample)
            window = pages.launch(playwright)
            modes = {"light": 3} if short else dict.fromkeys(pages.MODES, 1)
            yield f"pages in {language}, {'Solvik' if sample else 'empty'}", pages.sound(window, served, modes)
            window.close()
            served.close()
    if not short:
        yield "a page locks itself", pages.locks_itself(playwright)


def main(words):
    problems, began = [], time.monotonic()
    with sync_playwright() as playwright:
        for name, found in tries(playwright, "--short" in words):
            start = time.monotonic()
            found = list(dict.fromkeys(found))
            print(f"{name}: {len(found) or 'no'} problems, {time.monotonic() - start:.1f} s", flush=True)
            for problem in found:
                print(f"  {problem}", flush=True)
            problems += found
    print(f"{len(problems)} problems, {time.monotonic() - began:.0f} s")
    return 1 if problems else 0


sys.exit(main(sys.argv[1:]))
