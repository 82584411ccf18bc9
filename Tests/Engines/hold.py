#!/usr/bin/env python3
"""Holds the findings as SQL, run by DuckDB and Spark, against the program's own list.

    python3 Tests/Engines/hold.py .build/release/samvev

Every network is exported; the engines read what was exported. A line for each run says how many networks and findings,
and how long the engine took. Exits with 1 when a list is not the same, in the same order, and when a code is not once among all
findings.
"""

import argparse
import collections
import datetime
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import bundles
import program
import statements
from statements import DuckDB, Engine, Finding, Spark

DAY = "2026-06-15"
#: A leap day, the day that school ends, Easter Saturday, New Year's Eve, 1 March, 17 May.
DAYS = ["2024-02-29", "2025-08-01", "2026-04-04", "2026-12-31", "2027-03-01", "2023-05-17"]


class Hold:
    """What was held, and what was not the same."""

    def __init__(self, samvev: pathlib.Path, folder: pathlib.Path) -> None:
        self.samvev = samvev
        self.folder = folder
        self.codes: collections.Counter[str] = collections.Counter()
        self.faults = 0

    def call(self, *words: object) -> bool:
        done = subprocess.run([self.samvev, *map(str, words)], capture_output=True, check=False)
        if done.returncode not in (0, 2):
            raise RuntimeError(f"{words}: {done.returncode} {done.stderr.decode()}")
        return done.returncode == 0

    def export(self, network: pathlib.Path, folder: pathlib.Path) -> bool:
        """Whether the network was taken, and is exported."""
        return self.call("export", network, folder)

    def random(self, seeds: range, day: str) -> pathlib.Path:
        """Random networks around a day; those that the program refuses are thrown away."""
        networks = self.fresh("random")

        def make(seed: int) -> bool:
            raw = self.folder / "raw" / str(seed)
            bundles.write(seed, datetime.date.fromisoformat(day), raw)
            return self.export(raw, networks / f"network={seed:06}")

        with ThreadPoolExecutor(2) as pool:
            taken = sum(pool.map(make, seeds))
        if taken < 0.9 * len(seeds):
            raise RuntimeError(f"only {taken} of {len(seeds)} random networks were taken")
        return networks

    def generated(self, sizes: dict[int, int]) -> pathlib.Path:
        """Networks as `samvev generate` makes them, by seed and number of families."""
        networks = self.fresh("generated")
        for seed, families in sizes.items():
            self.call("generate", networks / f"network={seed:02}", "--families", families, "--seed", seed)
        return networks

    def fresh(self, name: str) -> pathlib.Path:
        for old in (self.folder / name, self.folder / "raw"):
            shutil.rmtree(old, ignore_errors=True)
        (self.folder / name).mkdir()
        return self.folder / name

    def same(self, what: str, networks: pathlib.Path, day: str, engine: Callable[[pathlib.Path, str], Engine]) -> None:
        """Whether an engine's list of all networks in a folder is the program's."""
        ours = program.all_findings(self.samvev, networks, day)
        expected = [finding for name in sorted(ours) for finding in ours[name] or []]
        begun = time.monotonic()
        found = statements.findings(engine(networks, day))
        took = time.monotonic() - begun
        self.codes.update(finding[1] for finding in found)
        same = found == expected
        print(
            f"{'same' if same else 'NOT THE SAME'}  {what}, {day}: {len(ours)} networks, {len(found)} findings, {took:.1f} s",
            flush=True,
        )
        if not same:
            self.faults += 1
            self.tell(expected, found)

    @staticmethod
    def tell(expected: list[Finding], found: list[Finding]) -> None:
        """The first of what differs."""
        ours, theirs = collections.Counter(expected), collections.Counter(found)
        for label, rest in (("only the program", ours - theirs), ("only the engine", theirs - ours)):
            for finding in sorted(rest, key=repr)[:10]:
                print(f"  {label}: {finding}")
        if ours == theirs:
            print("  the same findings in another order")


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("samvev", type=pathlib.Path)
    parser.add_argument("--random", type=int, default=200, help="random networks for each of the days")
    parser.add_argument("--first", type=int, default=0, help="the first seed of the random networks")
    parser.add_argument("--only", choices=["sample", "random", "fifty", "S", "M", "spark"], help="one part")
    parser.add_argument("--spark-families", type=int, default=1000)
    asked = parser.parse_args()

    with tempfile.TemporaryDirectory(prefix="samvev-engines-") as folder:
        hold = Hold(asked.samvev, pathlib.Path(folder))

        def wanted(part: str) -> bool:
            return asked.only in (None, part)

        if wanted("sample"):
            networks = hold.fresh("sample")
            hold.export(statements.ROOT / "graphs/solvik", networks / "network=solvik")
            for month in range(0, 48, 3):
                day = datetime.date(2022 + (month + 8) // 12, (month + 8) % 12 + 1, 15).isoformat()
                hold.same("sample", networks, day, DuckDB)
            hold.same("sample", networks, DAY, DuckDB)
        if wanted("random"):
            for turn, day in enumerate(DAYS):
                first = asked.first + turn * asked.random
                hold.same("random", hold.random(range(first, first + asked.random), day), day, DuckDB)
        if wanted("fifty"):
            networks = hold.generated({seed: 200 + 16 * seed for seed in range(1, 51)})
            hold.same("fifty municipalities", networks, DAY, DuckDB)
        if wanted("S"):
            networks = hold.generated({7: 1000, 8: 1000, 9: 1000})
            for day in (DAY, "2025-12-31", "2024-08-01"):
                hold.same("S", networks, day, DuckDB)
        if wanted("M"):
            hold.same("M", hold.generated({7: 50_000}), DAY, DuckDB)
        if wanted("spark"):
            networks = hold.random(range(asked.first, asked.first + 40), DAY)
            hold.export(statements.ROOT / "graphs/solvik", networks / "network=solvik")
            hold.call("generate", networks / "network=generated", "--families", asked.spark_families, "--seed", 7)
            hold.same("Spark", networks, DAY, lambda at, day: Spark(at, day, hold.folder / "tables"))

        missing = {path.name.removesuffix(".sql") for path in statements.rules()} - set(hold.codes)
        if asked.only is None and missing:
            print(f"never found: {', '.join(sorted(missing))}")
        return 1 if hold.faults or (asked.only is None and missing) else 0


if __name__ == "__main__":
    sys.exit(main())
