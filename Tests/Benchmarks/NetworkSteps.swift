import Foundation

/// A step of the table by its name on the command line.
struct Step {
  let name: String
  let body: () throws -> Void
}

extension Bench {
  /// The steps of the sizes S, M and L, in the order of the table.
  var networkSteps: [Step] {
    [
      Step(name: "start", body: start), Step(name: "generate", body: generate),
      Step(name: "load", body: load),
      Step(name: "analyse", body: analyse), Step(name: "command", body: command),
      Step(name: "report", body: report),
      Step(name: "import", body: importing), Step(name: "narrow", body: narrow),
      Step(name: "edit", body: edit), Step(name: "page", body: page),
      Step(name: "json", body: json), Step(name: "graphs", body: graphs),
      Step(name: "dot", body: networkText), Step(name: "ecomaps", body: ecomaps),
      Step(name: "parts", body: parts),
    ]
  }

  var file: String { path("\(size).sqlite") }
  var me: String { CommandLine.arguments[0] }

  func inProcess(_ arguments: String...) throws -> Run { try child.run([me, "step"] + arguments) }
  func tool(_ name: String, _ arguments: String...) throws -> Run {
    try child.run([path("bin/" + name)] + arguments)
  }
  func program(_ arguments: String...) throws -> Run {
    try child.run([samvev] + arguments, readsFacts: false)
  }

  /// Makes the network of a size where it is not there.
  func require(size: String) throws {
    guard !FileManager.default.fileExists(atPath: path("\(size).sqlite")) else { return }
    _ = try make(size)
  }

  private func make(_ size: String) throws -> Run {
    try remove("\(size).sqlite")
    return try program(
      "generate", path("\(size).sqlite"), "--families", String(Self.families[size] ?? 0), "--seed",
      "7")
  }

  private func generate() throws {
    let run = try make(size)
    let scan = try tool("scan", file)
    add(
      Row(
        step: "generate", rows: Int(scan.number("rows") ?? 0), ours: run.seconds,
        peakKiB: run.peakKiB))
  }

  private func load() throws {
    try require(size: size)
    let (ours, scan) = try inTurn({ try inProcess("load", file) }, { try tool("scan", file) })
    require(ours[0].facts["rows"] == scan[0].facts["rows"], "rows read are not those in the file")
    add(
      Row(
        step: "open and load", rows: Int(scan[0].number("rows") ?? 0), ours: ours.median.seconds,
        reference: scan.median.seconds, referenceName: "one-thread scan",
        peakKiB: ours.median.peakKiB, runs: ours.count))
  }

  private func analyse() throws {
    try require(size: size)
    let (ours, scan) = try inTurn({ try inProcess("analyse", file) }, { try tool("scan", file) })
    let rows = Int(scan[0].number("rows") ?? 0)
    let peak = ours.map(\.peakKiB).max() ?? 0
    add(
      Row(
        step: "analyse in memory, all but betweenness", rows: rows, ours: ours.median.seconds,
        reference: scan.median.seconds, referenceName: "one-thread scan",
        limit: ["M": .ratio(0.8), "L": .ratio(0.4)][size], peakKiB: peak, runs: ours.count))
    guard size == "L" else { return }
    add(
      Row(
        step: "peak memory of that", rows: rows, ours: Double(peak) * 1.024 / 1000,
        unit: .megabytes, limit: .most(800), runs: ours.count))
  }

  /// The whole command, against the `sqlite3` shell showing all that is in the file.
  private func command() throws {
    try require(size: size)
    let names = try child.run(
      ["sqlite3", "-readonly", file, "SELECT name, 1 FROM sqlite_schema WHERE type = 'table'"],
      separator: "|"
    ).facts.keys.sorted()
    let query = names.map { "SELECT * FROM \($0);" }.joined(separator: " ")
    let (ours, shell) = try inTurn(
      {
        try program("analyse", file, "--as-of", Self.day, "--format", "json", "-o", "/dev/null")
      }, { try child.run(["sqlite3", "-readonly", file, query], readsFacts: false) })
    add(
      Row(
        step: "analyse, whole command with JSON", rows: try rowCount(), ours: ours.median.seconds,
        reference: shell.median.seconds, referenceName: "sqlite3 shell, all tables",
        limit: ["S": .ratio(0.5), "M": .ratio(0.8)][size], peakKiB: ours.median.peakKiB,
        runs: ours.count))
  }

  /// The manager's report, beside all findings and measures.
  private func report() throws {
    try require(size: size)
    let page = path("\(size)-report.html")
    let (ours, whole) = try inTurn(
      { try program("report", file, "--as-of", Self.day, "-o", page) },
      {
        try program("analyse", file, "--as-of", Self.day, "--format", "json", "-o", "/dev/null")
      })
    add(
      Row(
        step: "report as HTML", rows: try rowCount(), ours: ours.median.seconds,
        reference: whole.median.seconds, referenceName: "analyse, whole command",
        limit: size == "M" ? .ratio(0.5) : nil, peakKiB: ours.median.peakKiB, runs: ours.count))
    try remove("\(size)-report.html")
  }

  /// What a command takes that has nothing to do, and one with a town of fourteen families.
  private func start() throws {
    guard size == "S" else { return }
    let town = path("town.sqlite")
    try remove("town.sqlite")
    _ = try program("import", town, "graphs/solvik")
    var (version, shell, small): ([Run], [Run], [Run]) = ([], [], [])
    for _ in 0..<25 {
      version.append(try program("--version"))
      shell.append(try child.run(["sqlite3", ":memory:", "select 1"], readsFacts: false))
      small.append(try program("analyse", town, "--as-of", Self.day))
    }
    add(
      Row(
        step: "start (--version)", ours: version.median.seconds,
        reference: shell.median.seconds, referenceName: "sqlite3 :memory: 'select 1'",
        limit: .ratio(2), peakKiB: version.median.peakKiB, runs: version.count))
    add(
      Row(
        step: "analyse of Solvik", ours: small.median.seconds, limit: .most(0.025),
        peakKiB: small.median.peakKiB, runs: small.count))
    let bytes = try FileManager.default.attributesOfItem(atPath: samvev)[.size] as? Int ?? 0
    add(
      Row(
        step: "the program", ours: Double(bytes) / 1e6, unit: .megabytes, limit: .most(30)))
    try remove("town.sqlite")
  }

  func rowCount() throws -> Int {
    if let known = rows.first(where: { $0.rows > 0 }) { return known.rows }
    return Int(try tool("scan", file).number("rows") ?? 0)
  }

  private func importing() throws {
    try require(size: size)
    let (bundle, made, copied) = (
      "\(size)-bundle", "\(size)-imported.sqlite", "\(size)-shell.sqlite"
    )
    try remove(bundle)
    let exported = try program("export", file, path(bundle))
    let rows = try rowCount()
    add(Row(step: "export", rows: rows, ours: exported.seconds, peakKiB: exported.peakKiB))

    let names = try FileManager.default.contentsOfDirectory(atPath: path(bundle)).sorted()
    let shell =
      [".mode csv"]
      + names.map { ".import \(path(bundle))/\($0) \($0.dropLast(".csv".count))" }
    var again: [Run] = []
    let (ours, reference) = try inTurn(
      {
        try remove(made)
        let first = try program("import", path(made), path(bundle))
        again.append(try program("import", path(made), path(bundle)))
        return first
      },
      {
        try remove(copied)
        return try child.run(["sqlite3", path(copied)] + shell, readsFacts: false)
      })
    add(
      Row(
        step: "import", rows: rows, ours: ours.median.seconds, reference: reference.median.seconds,
        referenceName: "sqlite3 .import", limit: size == "M" ? .ratio(0.7) : nil,
        peakKiB: ours.median.peakKiB, runs: ours.count))
    add(
      Row(
        step: "import of the same again", rows: rows, ours: again.median.seconds,
        reference: ours.median.seconds, referenceName: "the first import",
        limit: size == "M" ? .ratio(0.25) : nil, peakKiB: again.median.peakKiB, runs: again.count))

    let count = try tool("scan", path(made)).number("rows")
    require(count == Double(rows), "\(rows) rows in the bundle, \(count ?? 0) imported")
    require(
      try tool("scan", path(copied)).number("rows") == Double(rows), "the shell imported other rows"
    )
    try remove(bundle + "-again")
    _ = try program("export", path(made), path(bundle + "-again"))
    for name in names {
      require(
        FileManager.default.contentsEqual(
          atPath: path(bundle + "/" + name), andPath: path(bundle + "-again/" + name)),
        "\(name) is another one after import and export")
    }
    for name in [made, copied, bundle + "-again"] { try remove(name) }
    if size == "S" { try workbook(rows: rows) }
  }

  /// A workbook beside the CSV of the same rows, in the same words.
  private func workbook(rows: Int) throws {
    let (sheets, book, made) = ("\(size)-bundle", "\(size).xlsx", "\(size)-imported.sqlite")
    try remove(book)
    let written = try program("export", file, path(book))
    add(
      Row(step: "export as a workbook", rows: rows, ours: written.seconds, peakKiB: written.peakKiB)
    )
    let (ours, reference) = try inTurn(
      {
        try remove(made)
        return try program("import", path(made), path(book))
      },
      {
        try remove(made)
        return try program("import", path(made), path(sheets))
      })
    add(
      Row(
        step: "import of a workbook", rows: rows, ours: ours.median.seconds,
        reference: reference.median.seconds, referenceName: "the same as CSV", limit: .ratio(4),
        peakKiB: ours.median.peakKiB, runs: ours.count))
    for name in [made, book] { try remove(name) }
  }

  /// Questions about one family: those at S are the reference for those at L.
  private func narrow() throws {
    try require(size: size)
    try require(size: "S")
    let questions: [(name: String, command: [String])] = [
      (
        "diagram responsibilities --family",
        ["diagram", "FILE", "responsibilities", "-o", path("one.svg")]
      ),
      ("analyse --family", ["analyse", "FILE", "-o", "/dev/null"]),
    ]
    let families = (here: try someFamily(file), small: try someFamily(path("S.sqlite")))
    for question in questions {
      func ask(_ file: String, _ family: String) throws -> Run {
        let command = question.command.map { $0 == "FILE" ? file : $0 }
        return try child.run(
          [samvev] + command + ["--family", family, "--as-of", Self.day], readsFacts: false)
      }
      let (ours, small) = try inTurn(
        { try ask(file, families.here) }, { try ask(path("S.sqlite"), families.small) })
      add(
        Row(
          step: question.name, rows: try rowCount(), ours: ours.median.seconds,
          limit: size == "S" ? nil : .most(0.06), peakKiB: ours.median.peakKiB, runs: ours.count))
      guard size != "S" else { continue }
      add(
        Row(
          step: question.name + ", beside S", rows: try rowCount(), ours: ours.median.seconds,
          reference: small.median.seconds, referenceName: "the same on S",
          limit: .ratio(1.5), runs: ours.count))
    }
    try remove("one.svg")
  }

  /// A family that is open on the day, from the middle of the file.
  private func someFamily(_ file: String) throws -> String {
    let query = """
      SELECT 'id ' || id FROM families WHERE ifnull(enrolled, '') <= '\(Self.day)' \
      AND ifnull(closed, '9999') > '\(Self.day)' LIMIT 1 \
      OFFSET (SELECT count(*) / 3 FROM families)
      """
    guard let id = try child.run(["sqlite3", "-readonly", file, query]).facts["id"] else {
      throw BenchmarkError("\(file): no family is open on \(Self.day)")
    }
    return id
  }

  private func json() throws {
    try require(size: size)
    let runs = try alone { try inProcess("json", file) }
    let run = runs.median
    let rows = try rowCount()
    let megabytes = (run.number("bytes") ?? 0) / 1e6
    add(
      Row(
        step: "JSON of all findings", rows: rows, ours: run.seconds, peakKiB: run.peakKiB,
        runs: runs.count))
    add(
      Row(
        step: "its speed", detail: "\(shown(megabytes)) MB", rows: rows,
        ours: megabytes / run.seconds,
        unit: .megabytesPerSecond, limit: size == "M" ? .least(200) : nil, runs: runs.count))
    add(
      Row(
        step: "memory that it adds", rows: rows,
        ours: (runs.compactMap { $0.number("extra") }.max() ?? 0) * 1.024 / 1000, unit: .megabytes,
        limit: size == "M" ? .most(4) : nil, runs: runs.count))
  }
}
