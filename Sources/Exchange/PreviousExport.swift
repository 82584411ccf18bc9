internal import Files
import Model

/// What an export left in a folder, held against the network of another one.
struct PreviousExport {
  let folder: String

  /// How many of the families and people of the smaller one both must have: one in five. A network
  /// changes from one export to the next, and is another one only where hardly anybody is in both.
  private static let share = 5

  /// What tells networks apart; services and contacts only where there are no families.
  private static let telling: [[TableName]] = [[.families, .people], [.services, .contacts]]

  /// Whether it was an export of a network, as far as the ids say.
  ///
  /// - Parameter isGraph: whether it was written as a graph, all nodes in one file.
  func isOfNetwork(_ network: Network, isGraph: Bool = false) throws(ExchangeError) -> Bool {
    for tables in PreviousExport.telling {
      var (old, new, both) = (0, 0, 0)
      for table in tables {
        let ids = try formerIDs(table, isGraph: isGraph)
        old += ids.count
        let texts = network[table].ids
        new += texts.count
        both += (0..<texts.count).count { ids.contains(texts.utf8($0)) }
      }
      if old > 0 { return both > 0 && both * PreviousExport.share >= min(old, new) }
    }
    return true
  }

  /// The ids of a table as the former export has them; none where it has no such file.
  private func formerIDs(
    _ table: TableName, isGraph: Bool
  ) throws(ExchangeError) -> Set<ArraySlice<UInt8>> {
    let path = Path.joined(folder, isGraph ? GraphSheets.nodes : BundleFiles.file(table))
    guard FileStatus(path) != nil else { return [] }
    let prefix = Array((isGraph ? table.refKind.map { $0.code + ":" } ?? "" : "").utf8)
    var ids = Set<ArraySlice<UInt8>>()
    PreviousExport.ids(try FileBytes.read(path)) { id in
      if id.starts(with: prefix) { ids.insert(id.dropFirst(prefix.count)) }
    }
    return ids
  }

  /// The first cell of each line of a table as an export writes it; an id has no delimiter and no
  /// quotes. A line inside a cell of several lines has one too, which is nobody's id.
  private static func ids(_ bytes: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
    for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
      body(line.prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ";") })
    }
  }
}
