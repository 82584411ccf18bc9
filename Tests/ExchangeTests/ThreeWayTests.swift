import Exchange
import Model
import Support
import Testing

/// Two that began as one and were changed apart, held against a slow reading of the contract.
@Suite struct ThreeWayTests {
  private struct Case {
    let base, ours, theirs: Network
    let bundles: (base: PlainBundle, ours: PlainBundle, theirs: PlainBundle)

    /// - Parameter meets: whether both change the same few rows.
    init(_ seed: UInt64, meets: Bool) throws {
      base = try Network(RandomColleague.base(seed: seed))
      let plain = PlainBundle(base)
      let (changes, rows) = meets ? (12, 1) : (3, 20)
      let mine = RandomColleague.changed(plain, seed: seed * 2, changes: changes, among: rows)
      let other = RandomColleague.changed(plain, seed: seed * 2 + 1, changes: changes, among: rows)
      (ours, theirs) = (try Network(mine), try Network(other))
      bundles = (plain, PlainBundle(ours), PlainBundle(theirs))
    }

    var sides: (ours: ThreeWaySide, theirs: ThreeWaySide) {
      (ThreeWaySide(ours, since: base), ThreeWaySide(theirs, since: base))
    }
  }

  /// A network as it is written.
  private func bytes(_ network: Network) -> String {
    var bytes: [UInt8] = []
    BundleWriter(network).writeJSON { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What comes of ours; nil where the rules refuse it.
  private func applied(_ merge: ThreeWayMerge, to ours: Network) -> Network? {
    try? ours.applying(merge.changes).network
  }

  private func naive(_ conflict: ThreeWayConflict) -> NaiveThreeWay.Conflict {
    NaiveThreeWay.Conflict(
      table: conflict.place.table.rawValue, key: naiveKey(conflict.place),
      column: conflict.place.column ?? "", base: conflict.text(of: conflict.base),
      ours: conflict.text(of: conflict.ours), theirs: conflict.text(of: conflict.theirs))
  }

  private func naiveKey(_ place: ConflictPlace) -> String {
    place.key.joined(separator: "|")
  }

  private func mirrored(_ take: ThreeWayTake) -> ThreeWayTake {
    switch take {
    case .ours: .theirs
    case .theirs: .ours
    case .base, .both: take
    }
  }

  /// Chooses in each conflict.
  private func takes(_ merge: ThreeWayMerge, _ random: inout Seeded) -> [ConflictPlace:
    ThreeWayTake]
  {
    var takes: [ConflictPlace: ThreeWayTake] = [:]
    for conflict in merge.conflicts {
      takes[conflict.place] = random.pick([.ours, .theirs, .ours, .theirs, .base])
    }
    return takes
  }

  private struct Seen {
    var conflicts = 0, clean = 0, refused = 0, contested = 0, settled = 0, leftOut = 0
  }

  @Test func `conflicts and cells are exactly those of a slow reading of the contract`() throws {
    var seen = Seen()
    for seed in UInt64(1)...70 {
      for meets in [true, false] {
        let made = try Case(seed, meets: meets)
        let (ours, theirs) = made.sides
        let merge = threeWay(ours, theirs)
        let slow = NaiveThreeWay(
          ours: made.bundles.ours, theirs: made.bundles.theirs, base: made.bundles.base)
        #expect(Set(merge.conflicts.map(naive)) == slow.conflicts, "seed \(seed) \(meets)")
        #expect(merge.open == merge.conflicts)
        seen.conflicts += merge.conflicts.count
        seen.contested += merge.conflicts.count { $0.place.column == nil }
        seen.clean += merge.conflicts.isEmpty ? 1 : 0
        var random = Seeded(seed)
        let takes = takes(merge, &random)
        try expectTaken(made, takes, merge, "seed \(seed) \(meets)", &seen)
      }
    }
    // The pairs are worth something: all of these happen often.
    #expect(seen.conflicts > 60 && seen.contested > 20 && seen.clean > 30, "\(seen)")
    #expect(seen.settled > 20 && seen.leftOut > 1, "\(seen)")
  }

  private func expectTaken(
    _ made: Case, _ takes: [ConflictPlace: ThreeWayTake], _ first: ThreeWayMerge, _ what: Comment,
    _ seen: inout Seen
  ) throws {
    let (ours, theirs) = made.sides
    let merge = threeWay(ours, theirs, takes: takes)
    #expect(merge.open.isEmpty && merge.conflicts == first.conflicts, what)
    var slowTakes: [String: String] = [:]
    for (place, take) in takes {
      let cells = [place.table.rawValue, naiveKey(place), place.column ?? ""]
      slowTakes[cells.joined(separator: "\t")] = take.rawValue
    }
    let slow = NaiveThreeWay(
      ours: made.bundles.ours, theirs: made.bundles.theirs, base: made.bundles.base,
      takes: slowTakes)
    #expect(slow.open.isEmpty, what)
    let back = threeWay(theirs, ours, takes: takes.mapValues(mirrored))
    let result = applied(merge, to: made.ours)
    let other = applied(back, to: made.theirs)
    #expect((result == nil) == (other == nil), what)
    guard let result, let other else {
      seen.refused += 1
      // As an import sees it: it also holds that what must be filled in is.
      let files = PlainBundle.columns.filter { !slow.result.rows($0.table).isEmpty }.map {
        (name: $0.table + ".csv", bytes: Array(slow.result.text($0.table).utf8))
      }
      let isValid =
        (try? Exchange.merge(readBundle(files: files), into: Network(), replacing: false)) != nil
      #expect(!isValid, what)
      return
    }
    seen.leftOut += merge.leftOut.count
    if !takes.isEmpty { seen.settled += 1 }
    #expect(result.violations().isEmpty, what)
    #expect(bytes(result) == bytes(other), what)
    #expect(rows(PlainBundle(result)) == rows(slow.result), what)
    if takes.isEmpty { expectNothingLost(made, result, what) }
  }

  private func rows(_ bundle: PlainBundle) -> [String: Set<[String: String]>] {
    bundle.tables.mapValues { Set($0.map { $0.filter { !$0.value.isEmpty } }) }
      .filter { !$0.value.isEmpty }
  }

  /// Where nothing is in conflict, every cell that either has changed stands as it was left, and
  /// every other as it was.
  private func expectNothingLost(_ made: Case, _ result: Network, _ what: Comment) {
    let all = [made.bundles.base, made.bundles.ours, made.bundles.theirs, PlainBundle(result)]
    for (table, columns) in PlainBundle.columns {
      let rows = all.map { bundle in
        Dictionary(
          bundle.rows(table).map { (NaiveThreeWay.key($0, table), $0) },
          uniquingKeysWith: { one, _ in one })
      }
      for key in Set(rows.flatMap(\.keys)) {
        let cells = rows.map { $0[key] }
        for side in [1, 2] where cells[side] != cells[0] {
          if cells[side] == nil { #expect(cells[3] == nil, what) }
          for column in columns where cells[side] != nil && column != "area" {
            let (was, now) = (cells[0]?[column] ?? "", cells[side]?[column] ?? "")
            if was != now { #expect(cells[3]?[column] ?? "" == now, what) }
          }
        }
      }
    }
  }

  @Test(arguments: [3, 4, 5, 6, 7, 8, 17, 18] as [UInt64])
  func `an untouched side is a fast-forward, byte for byte`(seed: UInt64) throws {
    let made = try Case(seed, meets: true)
    let untouched = ThreeWaySide(made.base, since: made.base)
    let (ours, theirs) = made.sides
    #expect(untouched.changes.isEmpty)
    #expect(threeWay(ours, untouched).changes.isEmpty)
    let forward = threeWay(untouched, theirs)
    #expect(forward.conflicts.isEmpty)
    let result = try made.base.applying(forward.changes).network
    #expect(bytes(result) == bytes(made.theirs))
    // The same on both sides meets.
    #expect(threeWay(theirs, theirs).changes.isEmpty)
  }

  @Test func `two things with one id are both there, and nothing of either is lost`() throws {
    var kept = 0
    for seed in UInt64(1)...40 {
      let base = try Network(RandomColleague.base(seed: seed))
      let plain = PlainBundle(base)
      // Both raise something new, which gets the same smallest free id.
      func raised(_ title: String, _ place: Int) throws -> Network {
        var bundle = plain
        guard let row = bundle.rows("needs").dropFirst(place).first else { return base }
        var new = row
        new["id"] = "n999"
        new["title"] = title
        bundle.tables["needs"]?.append(new)
        if let actor = bundle.rows("services").first?["id"] {
          bundle.tables["responsibilities", default: []].append(["need": "n999", "actor": actor])
        }
        return try Network(bundle)
      }
      let (mine, other) = (try raised("Husleie", 0), try raised("Strøm", 1))
      let ours = ThreeWaySide(mine, since: base)
      let theirs = ThreeWaySide(other, since: base)
      guard let conflict = threeWay(ours, theirs).conflicts.first(where: \.mayBeBoth) else {
        continue
      }
      let merge = threeWay(ours, theirs, takes: [conflict.place: .both])
      #expect(merge.open.isEmpty && merge.newIDs.count == 1, "seed \(seed)")
      let id = try #require(merge.newIDs.first?.new)
      #expect(mine.find(.need, id: id) == nil && other.find(.need, id: id) == nil)
      let result = PlainBundle(try mine.applying(merge.changes).network)
      #expect(rows(result)["needs"]?.isSuperset(of: rows(PlainBundle(mine))["needs"] ?? []) == true)
      let theirRow = try #require(PlainBundle(other).rows("needs").first { $0["id"] == "n999" })
      #expect(result.rows("needs").contains(theirRow.merging(["id": id]) { $1 }))
      for need in ["n999", id] {
        #expect(
          result.rows("responsibilities").count { $0["need"] == need }
            == PlainBundle(mine).rows("responsibilities").count { $0["need"] == "n999" })
      }
      kept += 1
    }
    #expect(kept > 20)
  }
}
