"""The findings as the program itself lists them."""

import json
import pathlib
import subprocess
from concurrent.futures import ThreadPoolExecutor

from statements import Finding


def findings(samvev: pathlib.Path, network: pathlib.Path, name: str, day: str) -> list[Finding] | None:
    """The list of one network, in the program's order; None where it refuses the bundle."""
    command = [str(samvev), "analyse", str(network), "--as-of", day, "--format", "json", "--lang", "en"]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode == 2:
        return None
    if done.returncode != 0:
        raise RuntimeError(f"{command}: {done.returncode} {done.stderr.decode()}")
    return [
        (
            name, one["code"], one["severity"], one["subject"]["kind"], one["subject"]["id"], one["family"], one["area"],
            one["since"], one["days"], ", ".join(f"{thing['kind']} {thing['id']}" for thing in one["related"]) or None,
        )
        for one in json.loads(done.stdout)["findings"]
    ]  # fmt: skip


def all_findings(samvev: pathlib.Path, networks: pathlib.Path, day: str) -> dict[str, list[Finding] | None]:
    """The list of every network in a folder, by its name."""
    folders = sorted(networks.glob("network=*"))
    names = [folder.name.removeprefix("network=") for folder in folders]
    with ThreadPoolExecutor(2) as pool:
        return dict(zip(names, pool.map(lambda at: findings(samvev, at[0], at[1], day), zip(folders, names))))
