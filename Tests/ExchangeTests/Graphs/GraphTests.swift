import Exchange
import Foundation
import Model
import Support
import Testing

/// Graphs for other programs hold every node, edge and cell that the bundle has.
@Suite struct GraphTests {
  /// Compares what was read; the first difference is enough.
  private func expect(_ read: ReadGraph, _ expected: ReadGraph, _ what: String) {
    #expect(read.order == expected.order, "\(what)")
    for (id, cells) in expected.nodes.merging(expected.edges, uniquingKeysWith: { one, _ in one }) {
      let found = read.nodes[id] ?? read.edges[id]
      if found != cells {
        Issue.record("\(what): \(id) is \(found ?? [:]) and not \(cells)")
        return
      }
    }
    #expect(read == expected, "\(what)")
  }

  private func check(_ network: Network) throws {
    let expected = try ReadGraph(bundle: network)
    try written(network, as: .json) { path in
      try expect(
        ReadGraph(json: Data(contentsOf: URL(filePath: path))), expected, "node-link")
    }
    for (format, what) in [(GraphFormat.graphML, "GraphML"), (.gexf, "GEXF")] {
      try written(network, as: format) { path in
        try expect(GraphXML(Data(contentsOf: URL(filePath: path))).graph, expected, what)
      }
    }
    try written(network, as: .folder(.plain)) { path in
      let read = try ReadGraph(
        nodes: String(contentsOfFile: path + "/nodes.csv", encoding: .utf8),
        edges: String(contentsOfFile: path + "/edges.csv", encoding: .utf8))
      expect(read, expected.asTexts, "sheets")
    }
  }

  @Test func `every row of the five tables is a node, and every relation an edge, with all cells`()
    throws
  {
    let network = try network(csv(wholeBundle))
    let expected = try ReadGraph(bundle: network)
    #expect(expected.nodes.count == 11 && expected.edges.count == 17)
    try check(network)
  }

  @Test(arguments: UInt64(1)...20)
  func `a made-up network with odd texts comes out cell for cell`(seed: UInt64) throws {
    try check(network(RandomBundle.make(seed: seed)))
  }

  @Test(arguments: ["1", "3", "5", "8"])
  func `a worked case comes out cell for cell`(name: String) throws {
    try check(
      merge(readBundle(at: fixture(name)), into: Network(), replacing: false).change.network)
  }

  @Test func `an empty network is an empty graph`() throws {
    try check(Network())
  }

  @Test func `no text breaks the XML, and what XML cannot hold is replaced`() throws {
    let alias = "]]></data><x a=\"1\">&amp;&#0;'\u{1}\u{7F}\t\n\u{FFFE}\u{202E}😀--><!--"
    let quoted = "\"" + alias.replacing("\"", with: "\"\"") + "\""
    let network = try network(csv(["families": "id,alias\nf,\(quoted)\n"]))
    let kept = try #require(network.families.alias[0] == alias ? alias : nil)
    let inXML = kept.replacing("\u{1}", with: "\u{FFFD}").replacing("\u{FFFE}", with: "\u{FFFD}")
    for format in [GraphFormat.graphML, .gexf] {
      try written(network, as: format, description: alias) { path in
        let bytes = try Data(contentsOf: URL(filePath: path))
        let read = try GraphXML(bytes)
        #expect(read.graph.nodes == ["family:f": ["sort": "family", "alias": inXML]])
        #expect(read.told == inXML)
        // Nothing that an editor hides or obeys.
        #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
      }
    }
    try written(network, as: .json, description: alias) { path in
      let bytes = try Data(contentsOf: URL(filePath: path))
      #expect(try ReadGraph(json: bytes).nodes["family:f"]?["alias"] == alias)
      let document = try JSONSerialization.jsonObject(with: bytes) as? [String: Any]
      #expect((document?["graph"] as? [String: String]) == ["description": alias])
    }
  }

  @Test func `start and end are the first and the last day on which something is there`() throws {
    let network = try network(
      csv([
        "families": "id,enrolled,closed\nf,2024-01-01,2024-03-01\ng,2024-01-01,2024-01-01\nh,,\n",
        "people": "id,family,from,until\np,f,2024-01-05,2024-02-01\nq,f,,2024-02-01\n",
        "homes": "person,family,from,until\np,h,2024-02-02,2024-06-30\n",
        "services": "id,name,sector,opened,closed\ns,S,nav,2020-01-01,\n",
        "contacts": "id,name,service,from,until\nc,C,s,2021-01-01,2024-12-31\n",
        "ties": "a,b,kind,from,until\nc,f,serves,2024-01-02,2024-02-03\n",
        "needs": "id,family,person,domain,raised,closed\nn,f,p,debt,2024-01-03,2024-01-10\n",
        "responsibilities": "need,actor,from,until,declined\n"
          + "n,s,2024-01-04,2024-05-01,2024-02-01\nn,c,2024-01-04,2024-01-20,\n",
        "referrals": "id,family,from,to,sent,answered\n"
          + "r,f,c,s,2024-01-04,2024-01-20\nt,f,c,s,2024-01-04,2024-01-04\nu,f,c,s,2024-01-04,\n",
      ]))
    // `closed`, `answered` and `declined` are the first day on which it is not so.
    let expected = [
      "family:f": ["2024-01-01", "2024-02-29"], "family:g": ["2024-01-01", "2024-01-01"],
      "family:h": ["", ""], "service:s": ["2020-01-01", ""],
      "person:p": ["2024-01-05", "2024-06-30"], "person:q": ["", "2024-02-01"],
      "contact:c": ["2021-01-01", "2024-12-31"], "need:n": ["2024-01-03", "2024-01-09"],
      "member:p": ["2024-01-05", "2024-02-01"], "member:q": ["", "2024-02-01"],
      "member:p·h·2024-02-02": ["2024-02-02", "2024-06-30"],
      "works-at:c": ["2021-01-01", "2024-12-31"],
      "tie:c·f·serves·2024-01-02": ["2024-01-02", "2024-02-03"],
      "has-need:n": ["2024-01-03", "2024-01-09"],
      "responsibility:n·s·2024-01-04": ["2024-01-04", "2024-01-31"],
      "responsibility:n·c·2024-01-04": ["2024-01-04", "2024-01-20"],
      "referral:r": ["2024-01-04", "2024-01-19"], "referral:t": ["2024-01-04", "2024-01-04"],
      "referral:u": ["2024-01-04", ""],
    ]
    try written(network, as: .gexf) { path in
      let read = try GraphXML(Data(contentsOf: URL(filePath: path)))
      #expect(
        read.own.mapValues { [$0["start"] ?? "", $0["end"] ?? ""] } == expected)
      #expect(read.graphAttributes["timeformat"] == "date")
      #expect(read.graphAttributes["defaultedgetype"] == "directed")
    }
  }

  @Test func `the order of rows does not matter`() throws {
    let files = RandomBundle.make(seed: 7)
    let shuffled = files.map { file -> (name: String, bytes: [UInt8]) in
      let text = String(decoding: file.bytes, as: UTF8.self)
      guard file.name == "people.csv" || file.name == "ties.csv" else { return file }
      let lines = text.split(separator: "\n")
      let isPlain = !text.contains("\"")
      let rows = isPlain ? lines.dropFirst().reversed() : Array(lines.dropFirst())
      return (file.name, Array((([lines[0]] + rows).joined(separator: "\n") + "\n").utf8))
    }
    let (one, other) = (try network(files), try network(shuffled))
    for format in [GraphFormat.graphML, .gexf, .json] {
      var bytes: [Data] = []
      for network in [one, other] {
        try written(network, as: format) { bytes.append(try Data(contentsOf: URL(filePath: $0))) }
      }
      #expect(bytes[0] == bytes[1])
    }
  }

  @Test func `a graph is never read as a bundle, and a sheet of edges alone is ties`() throws {
    let network = try network(csv(wholeBundle))
    try written(network, as: .json) { path in
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      #expect(throws: ExchangeError.isGraph(path: "")) {
        try readBundle(files: [("g.json", bytes)])
      }
    }
    for text in [
      #"{"edges": [{"a": "x"}], "nodes": []}"#, #"{"nodes": [], "links": 3}"#,
      #"{"nodes": [{"id": 1}], "edges": [{"source": 1, "target": 2}], "x": }"#,
    ] {
      #expect(throws: ExchangeError.isGraph(path: "")) { try readBundle(files: json(text)) }
    }
    try written(network, as: .folder(.plain)) { path in
      #expect(throws: ExchangeError.isGraph(path: path)) { try readBundle(at: path) }
    }
    for name in ["g.graphml", "G.GEXF"] {
      let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID())-\(name)").path
      try Data("<x/>".utf8).write(to: URL(filePath: path))
      defer { try? FileManager.default.removeItem(atPath: path) }
      #expect(throws: ExchangeError.isGraph(path: path)) { try readBundle(at: path) }
    }
    let edges = csv([
      "families": "id\nf\n", "services": "id,name,sector\ns,S,nav\n",
      "edges": "a,b,kind\ns,f,serves\n",
    ])
    #expect(try self.network(edges).ties.count == 1)
  }

  private func network(_ files: [(name: String, bytes: [UInt8])]) throws -> Network {
    try change(files).network
  }
}
