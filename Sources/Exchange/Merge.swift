public import Model

/// Holds a bundle against a network and makes of both what the network will be.
///
/// Ids are looked for in the bundle and, unless it replaces the network, in the network. A row with
/// a known key takes the place of the old one, empty cells and all; a column that the bundle does
/// not have stays as it was. Time and space are in proportion to the rows of both, and the result
/// means the same in whichever order the rows stand.
///
/// - Parameter today: the day by which days that lie ahead are told; nil where nobody asks what
///   else may be wrong in the rows.
/// - Returns: what becomes of the network, and everything to be warned of, of the bundle itself
///   too.
/// - Throws: `refused` with everything that is wrong, of the bundle itself too.
public func merge(
  _ parsed: ParsedBundle, into existing: Network, replacing: Bool, today: Day? = nil
) throws(ExchangeError) -> (change: NetworkChange, warnings: [Warning]) {
  var parsed = parsed
  if !parsed.isExact { parsed.readReferralKinds(beside: existing) }
  var merger = Merger(parsed, base: replacing ? Network() : existing)
  for name in TableName.allCases where name.refKind != nil {
    merger.placeRowsWithIDs(name)
  }
  for name in TableName.allCases {
    merger.resolve(name)
  }
  merger.refuseMissingTables()
  merger.warnOfNames()
  for name in TableName.allCases {
    if name.refKind == nil { merger.placeRowsWithKeys(name) }
    merger.compareDuplicates(name)
    merger.keepWhatIsLeftOut(name)
  }
  if merger.hasTooMuch() { throw parsed.headed(merger.refusals.error) }
  let network = Network(
    tables: TableName.allCases.map { merger.build($0) }, symbols: merger.symbols)
  merger.checkRules(of: network)
  if !merger.refusals.isEmpty { throw parsed.headed(merger.refusals.error) }
  if let today { merger.warn(of: network, today: today) }
  let changes =
    replacing ? Replacement(of: existing, by: network).changes : merger.changes
  var warnings = parsed.warningList
  warnings.add(merger.warnings)
  return (
    NetworkChange(network: network, tables: changes, replaces: replacing),
    warnings.all.map(parsed.headed)
  )
}
