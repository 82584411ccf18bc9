import Model

/// The findings of an analysis, in the order of `docs/output.en.md`.
///
/// Held as rows of plain numbers, 28 bytes a finding: a country has millions of them.
public struct Findings: RandomAccessCollection, Sendable {
  private let rows: [FindingRow]
  /// What is part of findings with more than one related.
  private let pool: [Int32]
  private let asOf: Day

  init(_ list: FindingList, asOf day: Day) {
    rows = list.rows
    pool = list.pool
    asOf = day
  }

  private init(_ rows: [FindingRow], of whole: Findings) {
    self.rows = rows
    pool = whole.pool
    asOf = whole.asOf
  }

  /// The place of the first one.
  public var startIndex: Int { 0 }
  /// How many there are.
  public var endIndex: Int { rows.count }

  /// The finding at a place.
  public subscript(place: Int) -> Finding {
    let row = rows[place]
    return Finding(
      code: row.code, severity: row.severity, subject: row.subject,
      family: Ref(number: row.familyNumber), area: row.area, since: row.since,
      days: row.days(asOf: asOf),
      related: Related(pool: pool, start: row.related, count: row.relatedCount))
  }

  /// Those that fit, in the same order.
  public func filter(_ fits: (Finding) throws -> Bool) rethrows -> Findings {
    var kept: [FindingRow] = []
    for place in rows.indices where try fits(self[place]) { kept.append(rows[place]) }
    return Findings(kept, of: self)
  }
}

extension Findings {
  /// Those that are marked, in the same order.
  ///
  /// - Parameter marks: one a finding.
  public func marked(_ marks: [Bool]) -> Findings {
    Findings(zip(rows, marks).filter { $0.1 }.map { $0.0 }, of: self)
  }
}

extension Findings: Equatable {
  /// Whether two lists have the same findings in the same order.
  public static func == (one: Findings, other: Findings) -> Bool { one.elementsEqual(other) }
}

/// A finding as it is held: numbers only.
struct FindingRow: Sendable {
  let code: FindingCode
  let severity: Severity
  let subject: Ref
  /// The family and the area as columns hold them, so that a row takes few bytes.
  let familyNumber, areaNumber: Int32
  let since: Day
  /// How many are related; the number of a single one, else where they begin in the pool.
  let relatedCount: Int32
  var related: Int32

  var area: Symbol? { Symbol.filled(inColumn: areaNumber) }

  /// Whole days from `since`; nil where there is none.
  func days(asOf day: Day) -> Int? { since == .never ? nil : day.days(since: since) }
}

/// Findings on their way into a result, in any order.
package struct FindingList: Sendable {
  private(set) var rows: [FindingRow] = []
  private(set) var pool: [Int32] = []

  init() {}

  /// The same findings in another order.
  init(_ list: FindingList, order: [Int32]) {
    rows = order.map { list.rows[Int($0)] }
    pool = list.pool
  }

  package var count: Int { rows.count }

  mutating func append(_ finding: Finding) {
    let related = finding.related
    var start = Int32(pool.count)
    if related.count == 1 {
      start = related.number(0)
    } else {
      for place in related.indices { pool.append(related.number(place)) }
    }
    rows.append(
      FindingRow(
        code: finding.code, severity: finding.severity, subject: finding.subject,
        familyNumber: finding.family?.number ?? Ref.emptyNumber,
        areaNumber: finding.area?.number ?? Symbol.emptyNumber, since: finding.since,
        relatedCount: Int32(related.count), related: start))
  }

  mutating func append(contentsOf other: FindingList) {
    let shift = Int32(pool.count)
    pool.append(contentsOf: other.pool)
    rows.reserveCapacity(rows.count + other.rows.count)
    for var row in other.rows {
      if row.relatedCount != 1 { row.related += shift }
      rows.append(row)
    }
  }

  mutating func removeAll(where leavesOut: (FindingRow) -> Bool) {
    rows.removeAll(where: leavesOut)
  }

  /// The numbers of what is related to a finding, in order.
  func related(_ row: FindingRow) -> ArraySlice<Int32> {
    row.relatedCount == 1
      ? [row.related] : pool[Int(row.related)..<Int(row.related + row.relatedCount)]
  }
}
