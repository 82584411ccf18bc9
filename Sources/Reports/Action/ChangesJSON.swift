public import Analysis
public import Model
public import Wording

/// A comparison of two days as `samvev.compare/1`.
///
/// - Parameters:
///   - before: says findings of the first day.
///   - after: says those of the second.
public func comparisonJSON(
  _ comparison: NetworkComparison, of network: Network, before: FindingWriter, after: FindingWriter
) -> [UInt8] {
  var json = JSONOutput()
  json.beginObject()
  json.string("schema", "samvev.compare/1")
  json.string("from", comparison.from.description)
  json.string("to", comparison.to.description)
  let findings = comparison.findings
  json.findings("new", findings.new, network, after)
  json.findings("gone", findings.gone, network, before)
  json.pairs("stayed", findings.stayed, network, before, network, after)
  json.beginObject("rows")
  for table in NetworkComparison.tables {
    json.beginObject(table.rawValue)
    json.keys("began", network.sortedKeys(table, comparison.rows[table]?.began ?? []))
    json.keys("ended", network.sortedKeys(table, comparison.rows[table]?.ended ?? []))
    json.endObject()
  }
  json.endObject()
  if let measures = comparison.measures {
    json.beginObject("measures")
    json.measures("from", measures.from)
    json.measures("to", measures.to)
    json.endObject()
  } else {
    json.null("measures")
  }
  json.endObject()
  json.finish()
  return json.buffer.bytes
}

/// What would be otherwise as `samvev.what-if/1`.
///
/// - Parameters:
///   - before: says findings of the network as it is.
///   - after: says those of the network as it would be.
public func whatIfJSON(
  _ whatIf: WhatIf, of network: Network, asOf day: Day, before: FindingWriter, after: FindingWriter
) -> [UInt8] {
  var json = JSONOutput()
  json.beginObject()
  json.string("schema", "samvev.what-if/1")
  json.string("asOf", day.description)
  json.beginArray("without")
  for ref in whatIf.without { json.string(nil, network.id(ref)) }
  json.endArray()
  json.beginArray("with")
  for pair in whatIf.with {
    json.beginArray()
    json.string(nil, network.id(pair.a))
    json.string(nil, network.id(pair.b))
    json.endArray()
  }
  json.endArray()
  let findings = whatIf.findings
  json.findings("new", findings.new, whatIf.network, after)
  json.findings("gone", findings.gone, network, before)
  json.pairs("changed", findings.changed, network, before, whatIf.network, after)
  json.beginArray("families")
  for family in whatIf.families {
    json.beginObject()
    json.string("family", network.families.id, family.family)
    json.bool("losesOnlyContact", family.losesOnlyContact)
    json.beginArray("needs")
    for need in family.needs { json.string(nil, network.needs.id[need]) }
    json.endArray()
    json.endObject()
  }
  json.endArray()
  json.beginObject("measures")
  json.measures("before", whatIf.measures.before)
  json.measures("after", whatIf.measures.after)
  json.endObject()
  json.endObject()
  json.finish()
  return json.buffer.bytes
}

extension JSONOutput {
  fileprivate mutating func findings(
    _ key: String, _ findings: Findings, _ network: Network, _ writer: FindingWriter
  ) {
    beginArray(key)
    for finding in findings { self.finding(nil, finding, network, writer) }
    endArray()
  }

  fileprivate mutating func pairs(
    _ key: String, _ pairs: [FindingChanges.Pair], _ was: Network, _ before: FindingWriter,
    _ becomes: Network, _ after: FindingWriter
  ) {
    beginArray(key)
    for pair in pairs {
      beginObject()
      finding("before", pair.before, was, before)
      finding("after", pair.after, becomes, after)
      endObject()
    }
    endArray()
  }

  fileprivate mutating func keys(_ key: String, _ keys: [[String]]) {
    beginArray(key)
    for cells in keys {
      beginArray()
      for cell in cells { string(nil, cell) }
      endArray()
    }
    endArray()
  }

  fileprivate mutating func measures(_ key: String, _ measures: CollaborationMeasures) {
    beginObject(key)
    number("modularity", measures.modularity)
    number("sectorAgreement", measures.sectorAgreement)
    beginArray("components")
    for size in measures.components { number(nil, size) }
    endArray()
    densities(measures.sectorDensity)
    endObject()
  }

  private mutating func finding(
    _ key: String?, _ finding: Finding, _ network: Network, _ writer: FindingWriter
  ) {
    beginObject(key)
    parts(of: finding, in: network, writer)
    endObject()
  }
}

extension Network {
  /// The keys of rows of a table as a bundle has them, in the order of their bytes, column by
  /// column.
  func sortedKeys(_ table: TableName, _ rows: [Int]) -> [[String]] {
    rows.map { key(table, $0) }.sorted { one, other in
      for (mine, theirs) in zip(one, other) where mine != theirs {
        return mine.utf8.lexicographicallyPrecedes(theirs.utf8)
      }
      return one.count < other.count
    }
  }

  /// The cells of a row's key: ids, days and words; the relation of a tie between kin last.
  private func key(_ name: TableName, _ row: Int) -> [String] {
    let (schema, table) = (self[name].schema, self[name])
    var columns = schema.keyColumns
    if let some = schema.keyColumnOfSome, table.numbers(some.condition)[row] == some.word {
      columns.append(some.column)
    }
    return columns.map { column in
      let kind = schema.columns[column].kind
      if kind.isText { return table.texts(column)[row] }
      let number = table.numbers(column)[row]
      if number == kind.empty { return "" }
      switch kind {
      case .ref: return Ref(number: number).map(id) ?? ""
      case .day: return Day(number: number).description
      case .word(let codes): return codes[Int(number)]
      default: return ""
      }
    }
  }
}
