#!/usr/bin/env python3
"""What the findings as SQL take beside the program: wall and processor seconds and peak memory of whole processes.

    python3 Tests/Engines/measure.py .build/release/samvev M duckdb program

The networks are made by `samvev generate` with seed 7 in .build/engines/networks and stay there; `fifty` is fifty
municipalities of 216 to 1,000 families. Each run is a process of its own; the median of three is printed, ways in turn.
"""

import argparse
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

import statements
from statements import DuckDB, Spark

DAY = "2026-06-15"
SIZES = {"S": 1000, "M": 50_000, "L": 500_000}
FOLDER = statements.ROOT / ".build/engines/networks"


def networks(samvev: pathlib.Path, size: str) -> pathlib.Path:
    """A folder with the networks of a size, made once."""
    folder = FOLDER / size
    sizes = {seed: 200 + 16 * seed for seed in range(1, 51)} if size == "fifty" else {7: SIZES[size]}
    folder.mkdir(parents=True, exist_ok=True)
    for seed, families in sizes.items():
        file, export = folder / f"{seed:02}.sqlite", folder / f"network={seed:02}"
        if not export.exists():
            subprocess.run(
                [samvev, "generate", file, "--families", str(families), "--seed", str(seed)],
                check=True,
                capture_output=True,
            )
            subprocess.run([samvev, "export", file, export], check=True, capture_output=True)
    return folder


def parquet(csv: pathlib.Path) -> pathlib.Path:
    """The tables as DuckDB has read them, as Parquet."""
    folder = csv.with_name(csv.name + "-parquet")
    if not folder.exists():
        engine = DuckDB(csv, DAY)
        for statement in engine.prelude():
            engine.execute(statement)
        folder.mkdir()
        for (table,) in engine.rows("SELECT table_name FROM duckdb_tables() WHERE table_name LIKE '%_csv'"):
            engine.execute(f"COPY {table} TO '{folder / table}.parquet'")
    return folder


class Parquet(DuckDB):
    """DuckDB on tables that lie as Parquet."""

    def __init__(self, folder: pathlib.Path, day: str) -> None:
        super().__init__(folder, day)
        self.folder = folder

    def prelude(self) -> list[str]:
        own = [
            one
            for one in super().prelude()
            if one.startswith("CREATE") and "_csv" not in one and "read_tables" not in one
        ]
        return own + [
            f"CREATE VIEW {file.stem} AS SELECT * FROM '{file}'" for file in sorted(self.folder.glob("*.parquet"))
        ]


def child(way: str, size: str) -> None:
    """One run, in this process."""
    times: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as tables:
        if way == "duckdb":
            found = statements.findings(DuckDB(FOLDER / size, DAY), times)
        elif way == "parquet":
            found = statements.findings(Parquet(FOLDER / f"{size}-parquet", DAY), times)
        else:
            begun = time.monotonic()
            spark = Spark(FOLDER / size, DAY, pathlib.Path(tables) / "tables")
            times["starting"] = time.monotonic() - begun
            found = statements.findings(spark, times)
            java = pathlib.Path("/proc") / str(spark.java())
            ticks = (java / "stat").read_text().rpartition(")")[2].split()
            peak = re.search(r"VmHWM:\s*(\d+)", (java / "status").read_text())
            print(
                f"Java: {(int(ticks[11]) + int(ticks[12])) / 100:.1f} s of processors, {int(peak[1]) / 1024 if peak else 0:.0f} MB;",
                end=" ",
            )
    longest = sorted(times.items(), key=lambda one: -one[1])[:5]
    print(len(found), ", ".join(f"{name} {took:.2f}" for name, took in longest))


def run(samvev: pathlib.Path, way: str, size: str) -> tuple[float, float, float, str]:
    """Wall seconds, processor seconds, peak memory in MB and what was printed."""
    if way == "program":
        each = sorted((FOLDER / size).glob("*.sqlite"))
        commands = [
            [str(samvev), "analyse", str(one), "--as-of", DAY, "--format", "json", "-o", os.devnull] for one in each
        ]
    else:
        commands = [[sys.executable, __file__, str(samvev), size, way, "--child"]]
    wall = cpu = peak = 0.0
    text = ""
    for command in commands:
        begun = time.monotonic()
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
            assert process.stdout
            text = process.stdout.read().decode().strip()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        wall += time.monotonic() - begun
        cpu += usage.ru_utime + usage.ru_stime
        peak = max(peak, usage.ru_maxrss / 1024)
        if process.returncode != 0:
            raise RuntimeError(f"{command}: {process.returncode}")
    return wall, cpu, peak, text


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("samvev", type=pathlib.Path)
    parser.add_argument("size", choices=[*SIZES, "fifty"])
    parser.add_argument("ways", nargs="+", choices=["program", "duckdb", "parquet", "spark"])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.child:
        child(asked.ways[0], asked.size)
        return
    folder = networks(asked.samvev, asked.size)
    if "parquet" in asked.ways:
        parquet(folder)
    results: dict[str, list[tuple[float, float, float, str]]] = {way: [] for way in asked.ways}
    for _ in range(asked.runs):
        for way in asked.ways:
            results[way].append(run(asked.samvev, way, asked.size))
    for way, runs in results.items():
        wall, cpu, peak = (statistics.median(figures) for figures in list(zip(*runs, strict=True))[:3])
        print(f"{asked.size} {way}: {wall:.2f} s, {cpu:.2f} s of processors, {peak:.0f} MB; {runs[-1][3]}", flush=True)


if __name__ == "__main__":
    main()
