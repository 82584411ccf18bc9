#!/usr/bin/env python3
"""Compares the graph algorithms with NetworkX and igraph on the graphs that a test writes.

    SAMVEV_PEERS_ALGORITHMS=/tmp/peers.jsonl swift test --filter PeersTests
    python3 Tests/Peers/algorithms.py /tmp/peers.jsonl

Needs networkx and igraph (pip). Prints the largest difference of each measure; exits with 1 when one is
over 1e-9, or when a partition is more than 0.01 less modular than NetworkX's Louvain with seed 1.
"""

import json
import math
import sys

import igraph
import networkx as nx

LIMIT = 1e-9


def main(path):
    worst = {}
    failures = []

    def compare(measure, ours, theirs, line):
        if ours is None or theirs is None:
            difference = 0.0 if ours is None and theirs is None else math.inf
        else:
            difference = abs(ours - theirs) / max(1.0, abs(theirs))
        worst[measure] = max(worst.get(measure, 0.0), difference)
        if difference > LIMIT:
            failures.append(f"{measure}: {ours} is not {theirs}: {line[:400]}")

    shortfall = -math.inf
    graphs = 0
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            answer = json.loads(line)
            graphs += 1
            vertices = range(answer["vertexCount"])
            simple = nx.Graph()
            simple.add_nodes_from(vertices)
            simple.add_edges_from(edge for edge in answer["edges"] if edge[0] != edge[1])
            weighted = nx.Graph()
            weighted.add_nodes_from(vertices)
            for (a, b), weight in zip(answer["edges"], answer["weights"]):
                before = weighted.get_edge_data(a, b, {"weight": 0})["weight"]
                weighted.add_edge(a, b, weight=before + weight)

            betweenness = nx.betweenness_centrality(simple)
            for v in vertices:
                compare("betweenness", answer["betweenness"][v], betweenness[v], line)
            constraint = nx.constraint(simple)
            for v in vertices:
                value = constraint[v]
                theirs = None if math.isnan(value) else float(value)
                compare("constraint", answer["constraint"][v], theirs, line)
            cuts = sorted(nx.articulation_points(simple))
            compare("cut vertices", 0, 0 if cuts == answer["cutVertices"] else 1, line)
            sizes = sorted(map(len, nx.connected_components(simple)), reverse=True)
            compare("components", 0, 0 if sizes == answer["componentSizes"] else 1, line)

            def modularity(labels):
                if weighted.number_of_edges() == 0:
                    return None
                sets = {}
                for v, label in zip(vertices, labels):
                    sets.setdefault(label, set()).add(v)
                return nx.community.modularity(weighted, sets.values(), weight="weight")

            ours = modularity(answer["communities"])
            compare("modularity", answer.get("modularity"), modularity(answer["labels"]), line)
            compare("modularity", answer.get("communityModularity"), ours, line)
            if ours is not None:
                louvain = nx.community.louvain_communities(weighted, weight="weight", seed=1)
                theirs = nx.community.modularity(weighted, louvain, weight="weight")
                shortfall = max(shortfall, theirs - ours)
                if theirs - ours > 0.01:
                    failures.append(f"communities: {ours} is under {theirs}: {line[:400]}")
            agreement = igraph.compare_communities(
                answer["communities"], answer["labels"], method="nmi"
            )
            compare("agreement", answer.get("agreement"), agreement, line)

    print(f"{graphs} graphs")
    for measure, difference in worst.items():
        print(f"{measure}: largest difference {difference:.3g}")
    print(f"communities: NetworkX's Louvain ahead by at most {shortfall:.3g}")
    for failure in failures[:20]:
        print(failure, file=sys.stderr)
    return 1 if failures or graphs == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
