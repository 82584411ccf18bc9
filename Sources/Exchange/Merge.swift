public import Model

/// Holds a draft against a network and makes of both what the network will be.
///
/// Ids are looked for in the bundle and, unless it replaces the network, in the network. A row with
/// a known key takes the place of the old one, empty cells and all. Time and space are in proportion
/// to the rows of both, and the result means the same in whichever order the rows stand.
///
/// - Throws: `refused` with everything that is wrong, of the draft itself too.
public func merge(
  _ draft: Draft, into existing: Network, replacing: Bool
) throws(ExchangeError) -> (change: NetworkChange, warnings: [Warning]) {
  var merger = Merger(draft, base: replacing ? Network() : existing)
  for name in TableName.allCases where name.refKind != nil {
    merger.placeRowsWithIDs(name)
  }
  for name in TableName.allCases {
    merger.resolve(name)
  }
  for name in TableName.allCases {
    if name.refKind == nil { merger.placeRowsWithKeys(name) }
    merger.compareDuplicates(name)
  }
  if merger.hasTooMuch() { throw merger.refusals.error }
  let network = Network(
    tables: TableName.allCases.map { merger.build($0) }, symbols: merger.symbols)
  merger.checkRules(of: network)
  if !merger.refusals.isEmpty { throw merger.refusals.error }
  let changes =
    replacing ? Replacement(of: existing, by: network).changes : merger.changes
  return (NetworkChange(network: network, tables: changes, replaces: replacing), draft.warnings)
}
