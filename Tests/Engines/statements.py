"""The findings as SQL (docs/sql), run by an engine: DuckDB or Apache Spark."""

import pathlib
import re
import time
from typing import Any, Protocol

ROOT = pathlib.Path(__file__).resolve().parents[2]
SQL = ROOT / "docs" / "sql"

#: A finding as the engines and the program are held against each other: network, code, severity, subject kind and
#: id, family, area, since, days and related.
Finding = tuple[Any, ...]

TABLE = """
CREATE TABLE finding AS
SELECT network, id AS code, id AS severity, id AS kind, id, id AS family, id AS area, id AS since, CAST(n AS BIGINT) AS days,
  id AS related
FROM node WHERE 1 = 0
"""

ORDER = """
SELECT network, code, severity, kind, id, family, area, since, days, related FROM finding
ORDER BY network,
  CASE severity WHEN 'critical' THEN 0 WHEN 'high' THEN 1 WHEN 'medium' THEN 2 ELSE 3 END,
  days DESC NULLS LAST, code, id, area NULLS FIRST, related NULLS FIRST
"""


class Engine(Protocol):
    """What the statements need of an engine."""

    def prelude(self) -> list[str]: ...

    def execute(self, statement: str) -> None: ...

    def rows(self, query: str) -> list[tuple[Any, ...]]: ...


class DuckDB:
    """A database in memory."""

    def __init__(self, networks: pathlib.Path, day: str) -> None:
        import duckdb

        self.connection = duckdb.connect()
        for name, value in (("networks", networks), ("docs", ROOT / "docs"), ("day", day)):
            self.connection.execute(f"SET VARIABLE {name} = '{value}'")

    def prelude(self) -> list[str]:
        return statements(SQL / "duckdb.sql")

    def execute(self, statement: str) -> None:
        self.connection.execute(statement)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return self.connection.execute(query).fetchall()


class Spark:
    """Spark on this machine, two threads; its tables lie in a folder that is to be new."""

    def __init__(self, networks: pathlib.Path, day: str, tables: pathlib.Path) -> None:
        from pyspark.sql import SparkSession

        self.session = (
            SparkSession.builder.master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.memory", "6g")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.warehouse.dir", str(tables))
            .config("spark.log.level", "ERROR")
            .config("spark.ui.showConsoleProgress", "false")
            .getOrCreate()
        )
        self.session.sparkContext.setLogLevel("ERROR")
        for name, value in (("networks", networks), ("docs", ROOT / "docs"), ("day", day)):
            self.session.sql(f"SET {name}={value}")

    def prelude(self) -> list[str]:
        return statements(SQL / "spark.sql")

    def execute(self, statement: str) -> None:
        self.session.sql(statement)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        return [tuple(row) for row in self.session.sql(query).collect()]

    def java(self) -> int:
        """The process that does the work."""
        return int(self.session.sparkContext._gateway.proc.pid)  # type: ignore[union-attr]


def statements(path: pathlib.Path) -> list[str]:
    """The statements of a file, without its comments."""
    text = re.sub(r"^\s*--.*$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return [statement.strip() for statement in re.split(r";\s*(?:\n|$)", text) if statement.strip()]


def run_file(engine: Engine, path: pathlib.Path) -> None:
    """Runs a file of views; one that is to be repeated, until nothing is unsettled."""
    while True:
        for statement in statements(path):
            engine.execute(statement)
        if not path.name.endswith(".repeat.sql") or not engine.rows("SELECT 1 FROM unsettled LIMIT 1"):
            return


def rules() -> list[pathlib.Path]:
    """The files of the rules, one for each code."""
    return sorted(path for path in SQL.glob("*.*.sql") if not path.name[0].isdigit())


def findings(engine: Engine, times: dict[str, float] | None = None) -> list[Finding]:
    """All findings of all networks in the folder, in the order of docs/findings.md."""
    begun = time.monotonic()
    for statement in engine.prelude():
        engine.execute(statement)
    if times is not None:
        times["reading"] = time.monotonic() - begun
    for path in sorted(SQL.glob("[0-9]*.sql")):
        begun = time.monotonic()
        run_file(engine, path)
        if times is not None:
            times[path.name] = time.monotonic() - begun
    engine.execute(TABLE)
    for path in rules():
        begun = time.monotonic()
        (query,) = statements(path)
        engine.execute(f"INSERT INTO finding\n{query}")
        if times is not None:
            times[path.name] = time.monotonic() - begun
    return engine.rows(ORDER)
