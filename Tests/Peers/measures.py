#!/usr/bin/env python3
"""Compares the measures that the program prints with NetworkX and igraph, from the bundle itself.

    python3 Tests/Peers/measures.py .build/release/samvev graphs/solvik

Reads the sample bundle and made-up networks, builds the working graph and the service graph as
docs/measures.en.md says, and prints the largest difference of each measure; exits with 1 when one is over
1e-9, or when the communities are more than 0.01 less modular than NetworkX's Louvain with seed 1. Also
lets pydot and NetworkX read the DOT of every view.
"""

import csv
import json
import math
import pathlib
import subprocess
import sys
import tempfile
import warnings

import igraph
import networkx as nx
import pydot

DAYS = ["2026-06-15", "2025-01-31", "2023-09-01"]
VIEWS = ["services", "referrals", "gaps"]


def rows(bundle, table):
    path = pathlib.Path(bundle, table + ".csv")
    if not path.exists():
        return []
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def is_open(row, start, day):
    return (not row[start] or row[start] <= day) and (not row["closed"] or row["closed"] > day)


def is_active(row, day):
    return (not row["from"] or row["from"] <= day) and (not row["until"] or row["until"] >= day)


def graphs(bundle, day):
    """The working graph, the service graph and the sector of each service."""
    services = {
        s["id"]: s for s in rows(bundle, "services")
        if is_open(s, "opened", day) and s["sector"] != "private"
    }
    contacts = {
        c["id"]: c for c in rows(bundle, "contacts") if c["service"] in services and is_active(c, day)
    }
    working, between = nx.Graph(), nx.Graph()
    working.add_nodes_from(services)
    between.add_nodes_from(services)
    for contact in contacts.values():
        working.add_edge(contact["id"], contact["service"])
    unit = lambda end: contacts[end]["service"] if end in contacts else end
    for tie in rows(bundle, "ties"):
        ends = tie["a"], tie["b"]
        if tie["kind"] != "collaborates" or not is_active(tie, day):
            continue
        if not all(end in services or end in contacts for end in ends):
            continue
        working.add_edge(*ends)
        s, t = map(unit, ends)
        weight = between.get_edge_data(s, t, {"weight": 0})["weight"]
        between.add_edge(s, t, weight=weight + 1)
    return working, between, {s: services[s]["sector"] for s in services}


def classes(labels):
    places = {label: place for place, label in enumerate(sorted(set(labels)))}
    return [places[label] for label in labels]


def partition(of):
    parts = {}
    for member, part in of.items():
        parts.setdefault(part, set()).add(member)
    return list(parts.values())


def main(program, sample):
    worst, failures = {}, []

    def compare(measure, ours, theirs, where):
        if ours is None or theirs is None or math.isnan(theirs):
            theirs = None if theirs is not None and math.isnan(theirs) else theirs
            difference = 0.0 if ours is None and theirs is None else math.inf
        else:
            difference = abs(ours - theirs)
        worst[measure] = max(worst.get(measure, 0.0), difference)
        if difference > 1e-9:
            failures.append(f"{where}: {measure}: {ours} is not {theirs}")

    with tempfile.TemporaryDirectory() as folder:
        bundles = [sample]
        for families, seed in [(1, 1), (10, 2), (60, 3), (300, 4), (1000, 5)]:
            bundle = f"{folder}/{families}-{seed}"
            subprocess.run(
                [program, "generate", bundle, "--families", str(families), "--seed", str(seed)],
                check=True, stdout=subprocess.DEVNULL)
            bundles.append(bundle)
        for bundle in bundles:
            for day in DAYS:
                where = f"{bundle} on {day}"
                silos = json.loads(subprocess.run(
                    [program, "analyse", bundle, "silos", "--as-of", day, "--format", "json"],
                    check=True, capture_output=True).stdout)["silos"]
                working, between, sector = graphs(bundle, day)
                betweenness = nx.betweenness_centrality(working)
                constraint = nx.constraint(working)
                cuts = set(nx.articulation_points(working))
                nodes = silos["services"] + silos["contacts"]
                if {n["id"] for n in nodes} != set(working):
                    failures.append(f"{where}: other nodes")
                for node in nodes:
                    place = f"{where}: {node['id']}"
                    compare("betweenness", node["betweenness"], betweenness[node["id"]], place)
                    compare("constraint", node["constraint"], constraint[node["id"]], place)
                    compare("cutVertex", int(node["cutVertex"]), int(node["id"] in cuts), place)
                sizes = sorted(map(len, nx.connected_components(working)), reverse=True)
                compare("components", int(silos["components"] == sizes), 1, where)
                tied = sorted({end for edge in between.edges for end in edge})
                community = {s["id"]: s["community"] for s in silos["services"]}
                if not tied:
                    for measure in ["modularity", "communityModularity", "sectorAgreement"]:
                        compare(measure, silos[measure], None, where)
                    continue
                modularity = nx.community.modularity
                compare("modularity", silos["modularity"], modularity(between, partition(sector)), where)
                compare(
                    "communityModularity", silos["communityModularity"],
                    modularity(between, partition(community)), where)
                louvain = modularity(between, nx.community.louvain_communities(between, seed=1))
                if silos["communityModularity"] < louvain - 0.01:
                    failures.append(f"{where}: Louvain reaches {louvain}")
                compare(
                    "sectorAgreement", silos["sectorAgreement"],
                    igraph.compare_communities(
                        classes([community[s] for s in tied]), classes([sector[s] for s in tied]),
                        method="nmi"), where)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            warnings.simplefilter("ignore", DeprecationWarning)  # of pydot itself
            for view in VIEWS:
                run = subprocess.run(
                    [program, "diagram", sample, view, "--as-of", DAYS[0], "--format", "dot"],
                    check=True, capture_output=True)
                graph = pydot.graph_from_dot_data(run.stdout.decode())
                if graph is None:
                    failures.append(f"pydot cannot read {view}")
                else:
                    nx.nx_pydot.from_pydot(graph[0])

    for measure, difference in worst.items():
        print(f"{measure}: largest difference {difference:.3g}")
    for failure in failures[:20]:
        print(failure, file=sys.stderr)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
