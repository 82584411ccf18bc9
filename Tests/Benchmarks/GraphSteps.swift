import Foundation

extension Bench {
  /// Betweenness, communities and cut vertices of the same graphs, by us and by igraph.
  func graphs() throws {
    try require(size: size)
    let (working, services) = (path("\(size)-W.txt"), path("\(size)-V.txt"))
    _ = try inProcess("graphs", file, working, services)
    let rows = try rowCount()

    if size == "L" {
      say("Exact betweenness of L takes minutes here and half an hour in igraph: left out.")
    } else {
      let (mine, theirs) = (path("betweenness.txt"), path("betweenness-igraph.txt"))
      let (ours, igraph) = try inTurn(
        { try inProcess("betweenness", working, mine) },
        { try tool("igraph_ref", "betweenness", working, theirs) })
      let difference = try greatestDifference(mine, theirs)
      require(difference <= 1e-9, "betweenness differs from igraph's by \(difference)")
      add(
        Row(
          step: "exact betweenness, two threads", rows: rows, ours: ours.median.seconds,
          reference: igraph.median.seconds, referenceName: "igraph, one thread",
          limit: size == "M" ? .ratio(0.25) : nil, peakKiB: ours.median.peakKiB, runs: ours.count))
    }

    let (found, leiden) = try inTurn(
      { try inProcess("communities", services) }, { try tool("igraph_ref", "leiden", services) })
    let (modularity, theirs) = (
      found[0].number("modularity") ?? 0, leiden[0].number("modularity") ?? 0
    )
    require(modularity >= theirs - 0.005, "modularity \(modularity), igraph's Leiden has \(theirs)")
    say("Modularity: \(modularity), igraph's Leiden \(theirs).")
    add(
      Row(
        step: "communities", rows: rows, ours: found.median.seconds,
        reference: leiden.median.seconds, referenceName: "igraph, Leiden",
        limit: .ratio(1), peakKiB: found.median.peakKiB, runs: found.count))

    let (mine, igraphs) = (path("cuts.txt"), path("cuts-igraph.txt"))
    let (cuts, points) = try inTurn(
      { try inProcess("cuts", working, mine) }, { try tool("igraph_ref", "cuts", working, igraphs) }
    )
    require(
      FileManager.default.contentsEqual(atPath: mine, andPath: igraphs),
      "\(cuts[0].facts["count"] ?? "") cut vertices, igraph finds \(points[0].facts["count"] ?? "") or others"
    )
    add(
      Row(
        step: "cut vertices", rows: rows, ours: cuts.median.seconds,
        reference: points.median.seconds, referenceName: "igraph",
        limit: size == "L" ? .ratio(0.2) : nil, peakKiB: cuts.median.peakKiB, runs: cuts.count))
  }

  private func greatestDifference(_ one: String, _ other: String) throws -> Double {
    func numbers(_ path: String) throws -> [Double] {
      try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap {
        Double($0)
      }
    }
    let (a, b) = (try numbers(one), try numbers(other))
    guard a.count == b.count else { return .infinity }
    return zip(a, b).reduce(0) { max($0, abs($1.0 - $1.1)) }
  }

  /// The text of the whole network, against libcgraph building and writing the same graph.
  func networkText() throws {
    guard size != "L" else { return }
    try require(size: size)
    let (mine, theirs) = (path("\(size)-network.dot"), path("\(size)-cgraph.dot"))
    do {
      _ = try inProcess("dot", file, mine)
    } catch let error as BenchmarkError {
      say("The view network of \(size) is not drawn: \(error.message)")
      return
    }
    let (ours, cgraph) = try inTurn(
      { try inProcess("dot", file, mine) }, { try tool("cgraph_dot", mine, theirs) })
    add(
      Row(
        step: "DOT of the network", detail: "\(cgraph[0].facts["nodes"] ?? "") nodes",
        rows: try rowCount(), ours: ours.median.seconds, reference: cgraph.median.seconds,
        referenceName: "C with libcgraph", limit: size == "M" ? .ratio(1.05) : nil,
        peakKiB: ours.median.peakKiB, runs: ours.count))
    for name in ["\(size)-network.dot", "\(size)-cgraph.dot"] { try remove(name) }
  }

  /// An ecomap of every open family in one run, against the command `dot` once a file.
  func ecomaps() throws {
    guard size == "S" else { return }
    try require(size: size)
    for name in ["ecomaps", "ecomaps-dot"] { try remove(name) }
    _ = try program(
      "diagram", file, "ecomap", "--all", "--as-of", Self.day, "--format", "dot", "-o",
      path("ecomaps-dot"))
    let count = try FileManager.default.contentsOfDirectory(atPath: path("ecomaps-dot")).count
    var made = 0
    let loop = "for f in \"$0\"/*.dot; do dot -Tsvg \"$f\" -o \"${f%.dot}.svg\" || exit 1; done"
    let (ours, dot) = try inTurn(
      {
        let run = try program(
          "diagram", file, "ecomap", "--all", "--as-of", Self.day, "-o", path("ecomaps"))
        made = try FileManager.default.contentsOfDirectory(atPath: path("ecomaps")).count
        // Long before the next time: a file system is slow to make what it has just taken away.
        try remove("ecomaps")
        return run
      }, { try child.run(["sh", "-c", loop, path("ecomaps-dot")]) })
    require(made == count, "\(made) ecomaps, and \(count) as DOT")
    add(
      Row(
        step: "ecomaps as SVG", detail: String(count), rows: try rowCount(),
        ours: ours.median.seconds,
        reference: dot.median.seconds, referenceName: "dot once a file", limit: .ratio(0.08),
        peakKiB: ours.median.peakKiB, runs: ours.count))
    try remove("ecomaps-dot")
  }
}
