#!/usr/bin/env python3
"""Lets NetworkX, igraph and lxml read the graphs that the program writes, and holds each cell against the bundle.

    python3 Tests/Peers/graphs.py .build/release/samvev graphs/solvik

For the sample, made-up networks and one with hostile texts, for all of a network and for the part that
`--for` opens: equal nodes and edges, equal attributes, equal types, in GraphML, GEXF, node-link JSON and
sheets. GraphML and GEXF 1.3 are also held against their published grammars, element by element. Prints how
much was compared; exits with 1 at any difference.
"""

import collections
import csv
import json
import math
import pathlib
import re
import subprocess
import sys
import tempfile

import igraph
import networkx as nx
from lxml import etree

NODES = {  # table: the sort, and the columns that no attribute says
    "families": ("family", {"id"}), "people": ("person", {"id", "family"}),
    "services": ("service", {"id"}), "contacts": ("contact", {"id", "service"}),
    "needs": ("need", {"id", "person"}),
}
INTEGERS = {"trust", "min_age", "max_age"}
HOSTILE = [
    "]]></data><data key=\"node.sort\">family", "&amp;&lt;&#38;", "\"/><node id='x'/>", "' onload='x",
    "a\u0001b\u0008c\u001fd", "a\ufffeb\uffff", "\u202edcba\u2066", "a\tb\nc", "<!--", "--><?x?>", "<![CDATA[",
    "%PARAM;", "😀👨‍👩‍👧", "مرحبا", "e\u0301", "null", "nan", "1.0", "true", "\u2028", "a,b;c\"d\"", "sep=,", "{}",
]


def rows(bundle, table):
    path = pathlib.Path(bundle, table + ".csv")
    if not path.exists():
        return []
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def expected(bundle):
    """Nodes and edges as the page docs/exchange.en.md says, from the bundle alone."""
    nodes, edges, kind = {}, {}, {}

    def cells(row, sort, *without):
        values = {k: v for k, v in row.items() if v != "" and k not in without}
        values = {k: int(v) if k in INTEGERS else v for k, v in values.items()}
        return values | {"sort": sort}

    def node(of):
        return f"{kind[of]}:{of}"

    for table, (sort, without) in NODES.items():
        for row in rows(bundle, table):
            if table != "needs":
                kind[row["id"]] = sort
            nodes[f"{sort}:{row['id']}"] = cells(row, sort, *without)

    def edge(sort, key, source, target, values):
        assert f"{sort}:{key}" not in edges, key
        edges[f"{sort}:{key}"] = (source, target, values)

    for table, target, sort in [("people", "family", "member"), ("contacts", "service", "works-at")]:
        for row in rows(bundle, table):
            period = {k: row[k] for k in ["from", "until"]}
            edge(sort, row["id"], node(row["id"]), node(row[target]), cells(period, sort))
    for row in rows(bundle, "homes"):
        key = "·".join([row["person"], row["family"], row["from"]])
        edge("member", key, node(row["person"]), node(row["family"]), cells(row, "member", "person", "family"))
    for row in rows(bundle, "needs"):
        edge("has-need", row["id"], node(row["person"] or row["family"]), "need:" + row["id"], {"sort": "has-need"})
    for row in rows(bundle, "ties"):
        key = "·".join([row["a"], row["b"], row["kind"], row["from"]])
        key += "·" + row["relation"] if row["kind"] == "kin" else ""
        edge("tie", key, node(row["a"]), node(row["b"]), cells(row, "tie", "a", "b"))
    for row in rows(bundle, "responsibilities"):
        key = "·".join([row["need"], row["actor"], row["from"]])
        edge("responsibility", key, node(row["actor"]), "need:" + row["need"], cells(row, "responsibility", "need", "actor"))
    for row in rows(bundle, "referrals"):
        edge("referral", row["id"], node(row["from"]), node(row["to"]), cells(row, "referral", "id", "from", "to"))
    return nodes, edges


def in_xml(text):
    """What XML 1.0 makes of a text: a character that it cannot hold is replaced."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "\ufffd", text) if isinstance(text, str) else text


def in_xml_cells(cells):
    return {k: in_xml(v) for k, v in cells.items()}


class Difference(Exception):
    pass


def same(what, ours, theirs):
    """Equal values of equal types."""
    if ours.keys() != theirs.keys():
        raise Difference(f"{what}: only {sorted(ours.keys() ^ theirs.keys())[:5]}")
    for key, value in ours.items():
        other = theirs[key]
        if value != other or type(value) is not type(other):
            raise Difference(f"{what}: {key}: {other!r} is not {value!r}")


def compare(what, nodes, edges, read_nodes, read_edges, order):
    same(what + " nodes", nodes, read_nodes)
    same(what + " edges", edges, read_edges)
    by_bytes = lambda ids: sorted(ids, key=lambda text: text.encode())
    if order != by_bytes(nodes) + by_bytes(edges):
        raise Difference(f"{what}: not in the order of the bytes of ids")


def networkx_edges(graph, without=()):
    return {
        key: (source, target, {k: v for k, v in data.items() if k not in without})
        for source, target, key, data in graph.edges(keys=True, data=True)
    }


def read_all(folder, nodes, edges):
    xml_nodes = {k: in_xml_cells(v) for k, v in nodes.items()}
    xml_edges = {k: (s, t, in_xml_cells(v)) for k, (s, t, v) in edges.items()}
    ids = [e.get("id") for e in etree.parse(f"{folder}/g.graphml").iter("{*}node", "{*}edge")]

    graph = nx.read_graphml(f"{folder}/g.graphml", force_multigraph=True)
    assert graph.is_directed()
    compare("GraphML in NetworkX", xml_nodes, xml_edges, dict(graph.nodes(data=True)), networkx_edges(graph, ["id"]), ids)

    graph = igraph.Graph.Read_GraphML(f"{folder}/g.graphml")
    if not graph.is_directed() and graph.ecount():
        raise Difference("GraphML in igraph: not directed")

    # igraph has every attribute everywhere, and numbers as floats: an empty one is none.
    def filled(element):
        values = {k: v for k, v in element.attributes().items() if k != "id"}
        values = {k: v for k, v in values.items() if v not in ("", None) and not (isinstance(v, float) and math.isnan(v))}
        return {k: int(v) if k in INTEGERS and isinstance(v, float) else v for k, v in values.items()}

    names = graph.vs["id"] if graph.vcount() else []
    # igraph 1.0 gives edges the ids of nodes; they come in the order of the file.
    compare(
        "GraphML in igraph", xml_nodes, xml_edges, {v["id"]: filled(v) for v in graph.vs},
        {i: (names[e.source], names[e.target], filled(e)) for i, e in zip(ids[len(nodes):], graph.es, strict=True)}, ids)

    graph = nx.MultiDiGraph(nx.read_gexf(f"{folder}/g.gexf"))
    own = ["id", "label", "start", "end"]
    ids = [e.get("id") for e in etree.parse(f"{folder}/g.gexf").iter("{*}node", "{*}edge")]
    compare(
        "GEXF in NetworkX", xml_nodes, xml_edges,
        {n: {k: v for k, v in data.items() if k not in own} for n, data in graph.nodes(data=True)},
        # Where no two edges are parallel, NetworkX reads a simple graph, and the id is no key.
        {data["id"]: (s, t, {k: v for k, v in data.items() if k not in own}) for s, t, data in graph.edges(data=True)}, ids)

    with open(f"{folder}/g.json", encoding="utf-8") as file:
        document = json.load(file)
    graph = nx.node_link_graph(document, edges="edges")
    assert graph.is_directed() and graph.is_multigraph()
    ids = [node["id"] for node in document["nodes"]] + [edge["key"] for edge in document["edges"]]
    compare("JSON in NetworkX", nodes, edges, dict(graph.nodes(data=True)), networkx_edges(graph), ids)

    def sheet(name, without):
        with open(f"{folder}/g/{name}.csv", encoding="utf-8", newline="") as file:
            read = list(csv.DictReader(file))
        return read, [{k: int(v) if k in INTEGERS else v for k, v in row.items() if v and k not in without} for row in read]

    read_nodes, node_cells = sheet("nodes", {"Id", "Label"})
    read_edges, edge_cells = sheet("edges", {"Id", "Label", "Source", "Target", "Type"})
    assert all(row["Label"] for row in read_nodes + read_edges) and all(row["Type"] == "Directed" for row in read_edges)
    compare(
        "sheets", nodes, edges, {row["Id"]: cells for row, cells in zip(read_nodes, node_cells)},
        {row["Id"]: (row["Source"], row["Target"], cells) for row, cells in zip(read_edges, edge_cells)},
        [row["Id"] for row in read_nodes + read_edges])


# The grammars as they are published: for each element its attributes (those with ! must be there) and children
# in their order. GraphML: graphml.graphdrawing.org/xmlns/1.0/graphml.xsd; GEXF: gexf.net/1.3/gexf.rnc and dynamics.rnc.
GRAPHML = {
    "graphml": ({}, ["key*", "graph*"]),
    "key": ({"id!": "NMTOKEN", "for": "graph|node|edge", "attr.name": "NMTOKEN", "attr.type": "boolean|int|long|float|double|string"}, []),
    "graph": ({"id": "NMTOKEN", "edgedefault!": "directed|undirected"}, ["data*", "node*", "edge*"]),
    "node": ({"id!": "NMTOKEN"}, ["data*"]),
    "edge": ({"id": "NMTOKEN", "source!": "NMTOKEN", "target!": "NMTOKEN"}, ["data*"]),
    "data": ({"key!": "NMTOKEN"}, []),
}
GEXF = {
    "gexf": ({"version!": "1.3"}, ["meta?", "graph"]),
    "meta": ({}, ["creator?", "description?"]), "creator": ({}, []), "description": ({}, []),
    "graph": ({
        "defaultedgetype": "directed|undirected|mutual", "mode": "static|dynamic|slice",
        "timeformat": "integer|double|date|dateTime", "timerepresentation": "interval|timestamp",
    }, ["attributes*", "nodes", "edges"]),
    "attributes": ({"class!": "node|edge", "mode": "static|dynamic"}, ["attribute*"]),
    "attribute": ({"id!": ".+", "title!": ".*", "type!": "integer|long|double|float|boolean|string"}, []),
    "nodes": ({}, ["node*"]), "edges": ({}, ["edge*"]),
    "node": ({"id!": ".+", "label": ".*", "start": "DAY", "end": "DAY"}, ["attvalues?"]),
    "edge": ({"id": ".+", "source!": ".+", "target!": ".+", "label": ".*", "kind": ".*", "start": "DAY", "end": "DAY"}, ["attvalues?"]),
    "attvalues": ({}, ["attvalue*"]), "attvalue": ({"for!": ".+", "value!": ".*"}, []),
}
TYPES = {"NMTOKEN": r"[-.\w:·]+", "DAY": r"\d{4}-\d\d-\d\d"}


def follows_grammar(path, grammar, namespace):
    for element in etree.parse(path).iter():
        name = etree.QName(element)
        if name.namespace != namespace or name.localname not in grammar:
            raise Difference(f"{path}: no element {element.tag}")
        attributes, children = grammar[name.localname]
        types = {key.rstrip("!"): kind for key, kind in attributes.items()}
        missing = [key for key in attributes if key.endswith("!") and key[:-1] not in element.attrib]
        wrong = [
            (key, value) for key, value in element.attrib.items()
            if key not in types or not re.fullmatch(TYPES.get(types[key], types[key]), value, re.DOTALL)
        ]
        order = "".join(etree.QName(child).localname + " " for child in element)
        pattern = "".join(f"({re.escape(c.rstrip('*?'))} ){c[len(c.rstrip('*?')):]}" for c in children)
        if missing or wrong or not re.fullmatch(pattern, order):
            raise Difference(f"{path}: {name.localname}: {missing} {wrong[:3]} {order[:80]}")
        if name.localname in ("node", "edge") and element.get("start", "") > element.get("end", "9"):
            raise Difference(f"{path}: {element.get('id')} ends before it begins")


def has_unique_references(path, data, key, declared):
    """Every id once, every end a node, every value declared for what has it."""
    document = etree.parse(path)
    ids = collections.Counter(e.get("id") for e in document.iter("{*}node", "{*}edge"))
    twice = [i for i, count in ids.items() if count > 1]
    nodes = {e.get("id") for e in document.iter("{*}node")}
    loose = [e.get("id") for e in document.iter("{*}edge") if not {e.get("source"), e.get("target")} <= nodes]
    if twice or loose:
        raise Difference(f"{path}: twice {twice[:3]}, without a node {loose[:3]}")
    known = {what: declared(document, what) for what in ["node", "edge"]}
    for element in document.iter("{*}node", "{*}edge"):
        keys = [d.get(key) for d in element.iter(data)]
        if len(set(keys)) < len(keys) or not set(keys) <= known[etree.QName(element).localname]:
            raise Difference(f"{path}: {element.get('id')}: {keys}")


def declared_in_graphml(document, what):
    return {k.get("id") for k in document.iter("{*}key") if k.get("for") == what}


def declared_in_gexf(document, what):
    return {a.get("id") for a in document.iter("{*}attribute") if a.getparent().get("class") == what}


def write_hostile(folder):
    def sheet(name, lines):
        with open(f"{folder}/{name}.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(lines)

    pathlib.Path(folder).mkdir()
    places = range(len(HOSTILE))
    sheet("families", [["id", "alias", "area"]] + [[f"f{i}", HOSTILE[i], "a"] for i in places])
    sheet("people", [["id", "family", "alias"]] + [[f"p{i}:é-家", f"f{i}", HOSTILE[i]] for i in places])
    sheet("services", [["id", "name", "sector", "min_age"], ["s", HOSTILE[0], "nav", "0"], ["s.2", HOSTILE[1], "school", ""]])
    sheet("needs", [["id", "family", "domain", "title", "raised"]] + [[f"n{i}", f"f{i}", "debt", HOSTILE[i], "2024-01-01"] for i in places])
    sheet("ties", [["a", "b", "kind", "from"]] + [["s", f"f{i}", "serves", day] for i in places for day in ["", "2024-01-01"]])


def main(program, sample):
    failures, checked = [], collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        def run(*words):
            return subprocess.run([program, *words], capture_output=True, text=True, check=True)

        bundles = {"sample": sample}
        for families, seed in [(1, 1), (10, 2), (60, 3), (300, 4)]:
            bundles[f"{families} families"] = f"{folder}/{families}"
            run("generate", f"{folder}/{families}", "--families", str(families), "--seed", str(seed))
        write_hostile(f"{folder}/hostile")
        run("import", f"{folder}/hostile.sqlite", f"{folder}/hostile")
        bundles["hostile texts"] = f"{folder}/hostile.sqlite"
        for name, bundle in list(bundles.items()):
            services = rows(bundle, "services")
            if services:
                bundles[f"{name} for {services[0]['id']}"] = bundle, services[0]["id"]
        for place, (name, bundle) in enumerate(bundles.items()):
            bundle, audience = bundle if isinstance(bundle, tuple) else (bundle, None)
            out = f"{folder}/out{place}"
            pathlib.Path(out).mkdir()
            words = ["--for", audience, "--anyway"] if audience else []
            run("export", bundle, f"{out}/bundle", *words)
            for target in ["g.graphml", "g.gexf", "g.json", "g"]:
                run("export", bundle, f"{out}/{target}", "--graph", *words)
            nodes, edges = expected(f"{out}/bundle")
            checked["graphs"] += 1
            checked["nodes"] += len(nodes)
            checked["edges"] += len(edges)
            checked["cells"] += sum(map(len, nodes.values())) + sum(len(e[2]) for e in edges.values())
            try:
                read_all(out, nodes, edges)
                follows_grammar(f"{out}/g.graphml", GRAPHML, "http://graphml.graphdrawing.org/xmlns")
                follows_grammar(f"{out}/g.gexf", GEXF, "http://gexf.net/1.3")
                has_unique_references(f"{out}/g.graphml", "{*}data", "key", declared_in_graphml)
                has_unique_references(f"{out}/g.gexf", "{*}attvalue", "for", declared_in_gexf)
            except Difference as difference:
                failures.append(f"{name}: {difference}")
    print(", ".join(f"{count} {what}" for what, count in checked.items()) + ", each in four formats")
    for failure in failures[:20]:
        print(failure, file=sys.stderr)
    return 1 if failures or checked["edges"] == 0 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
