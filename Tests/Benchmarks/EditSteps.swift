import Foundation

extension Bench {
  /// Changes by hand: those at S are the reference for those at M, and the `sqlite3` shell, which
  /// does the same UPDATE with its rows of the log, for both.
  func edit() throws {
    try require(size: size)
    try require(size: "S")
    let here = try EditedCopy(self, size)
    let small = size == "S" ? nil : try EditedCopy(self, "S")
    for (name, command) in EditedCopy.commands {
      // Each change is taken back, so that all runs find the same.
      func run(_ copy: EditedCopy, _ number: Int) throws -> Run {
        let run = try child.run([samvev] + copy.filled(command, number), readsFacts: false)
        if name != "undo" { _ = try program("undo", copy.file) }
        return run
      }
      var (ours, beside): ([Run], [Run]) = ([], [])
      for number in 1...15 {
        for copy in name == "undo" ? [here, small].compactMap({ $0 }) : [] {
          _ = try child.run(
            [samvev] + copy.filled(EditedCopy.commands[0].command, number), readsFacts: false)
        }
        ours.append(try run(here, number))
        if let small { beside.append(try run(small, number)) }
      }
      add(
        Row(
          step: name, rows: try rowCount(), ours: ours.median.seconds,
          limit: size == "M" ? .most(0.06) : nil, peakKiB: ours.median.peakKiB, runs: ours.count))
      if !beside.isEmpty {
        add(
          Row(
            step: name + ", beside S", rows: try rowCount(), ours: ours.median.seconds,
            reference: beside.median.seconds, referenceName: "the same on S",
            limit: size == "M" ? .ratio(2) : nil, runs: ours.count))
      }
      if name == "set" {
        let shell = try (1...15).map { try here.shell($0) }
        add(
          Row(
            step: "set, beside the shell", rows: try rowCount(), ours: ours.median.seconds,
            reference: shell.median.seconds, referenceName: "sqlite3", runs: ours.count))
      }
    }
    try here.remove()
    try small?.remove()
  }
}

/// A copy of a network that may be changed, with a need of an open family and a service.
private struct EditedCopy {
  let bench: Bench
  let file: String
  private let facts: [String: String]

  static let commands: [(name: String, command: [String])] = [
    ("set", ["set", "FILE", "needs", "NEED", "title=T#"]),
    ("line, a responsibility", ["line", "FILE", "@FAMILY NEED → SERVICE", "--on", "2026-06-#"]),
    ("line, a new need", ["line", "FILE", "@FAMILY ny gjeld: Ny ting #"]),
    ("undo", ["undo", "FILE"]),
  ]

  init(_ bench: Bench, _ size: String) throws {
    self.bench = bench
    file = bench.path("\(size)-edited.sqlite")
    try bench.remove("\(size)-edited.sqlite")
    try FileManager.default.copyItem(atPath: bench.path("\(size).sqlite"), toPath: file)
    facts = try bench.child.run([
      "sqlite3", "-readonly", file,
      """
      SELECT 'FAMILY ' || family || char(10) || 'NEED ' || id FROM needs WHERE closed IS NULL \
      AND family IN (SELECT id FROM families WHERE closed IS NULL) LIMIT 1
      """,
      "SELECT 'SERVICE ' || id FROM services WHERE closed IS NULL LIMIT 1",
    ]).facts
  }

  func filled(_ command: [String], _ number: Int) -> [String] {
    command.map { word in
      var word = word.replacing("FILE", with: file).replacing("#", with: String(number + 10))
      for (name, value) in facts { word = word.replacing(name, with: value) }
      return word
    }
  }

  /// The change of `set` with its rows of the log, as the shell makes it, and takes it back.
  func shell(_ number: Int) throws -> Run {
    let need = facts["NEED"] ?? ""
    let statement = """
      BEGIN IMMEDIATE; UPDATE need SET title = 'Shell \(number)' WHERE id = '\(need)'; \
      INSERT INTO change SELECT max(no) + 1, '2026-06-15T12:00:00Z', 'x', 'row', NULL, 0, 1, 0, 1, NULL, NULL FROM change; \
      INSERT INTO change_row SELECT max(no), 6, '\(need)', '{}', '{}' FROM change; COMMIT;
      """
    let run = try bench.child.run(["sqlite3", file, statement])
    _ = try bench.child.run([
      "sqlite3", file,
      "DELETE FROM change_row WHERE change = (SELECT max(no) FROM change); DELETE FROM change WHERE no = (SELECT max(no) FROM change)",
    ])
    return run
  }

  func remove() throws { try FileManager.default.removeItem(atPath: file) }
}
