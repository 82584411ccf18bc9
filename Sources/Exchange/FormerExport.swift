internal import Files
import Model

/// What an export left in a folder, held against the network of another one.
struct FormerExport {
  let folder: String

  /// How many of the families and people that are in the folder have to be in the network too: one in five. A network
  /// changes from one export to the next, and what it is about is another one's only when hardly any is left.
  private static let share = 5

  /// What says who somebody is: id and alias of a family; id, family, alias and birth of a person. Where neither is
  /// there, services and contacts with their names.
  private static let telling: [[(table: TableName, cells: Int)]] = [
    [(.families, 2), (.people, 4)], [(.services, 2), (.contacts, 2)],
  ]

  /// Whether it was an export of the network that is written now, as far as one can see.
  func isOfNetwork(of writer: BundleWriter) throws(ExchangeError) -> Bool {
    for tables in FormerExport.telling {
      var (all, known) = (0, 0)
      for (table, cells) in tables {
        let path = Path.joined(folder, BundleFiles.file(table))
        guard FileStatus(path) != nil else { continue }
        var theirs = Set<[UInt8]>()
        FormerExport.starts(of: try FileBytes.read(path), cells) { theirs.insert($0) }
        all += theirs.count
        writer.writeCSV(table) { (bytes) throws(Never) in
          FormerExport.starts(of: bytes, cells, skippingHead: false) {
            if theirs.remove($0) != nil { known += 1 }
          }
        }
      }
      if all > 0 { return known * FormerExport.share >= all }
    }
    return true
  }

  /// The beginning of each line, up to a number of commas. In a cell with commas or line ends a beginning is none of a
  /// row, but then it is the same in both.
  private static func starts(
    of bytes: [UInt8], _ cells: Int, skippingHead: Bool = true, _ body: ([UInt8]) -> Void
  ) {
    var isHead = skippingHead
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      if isHead {
        isHead = false
        continue
      }
      var commas = 0
      body(
        Array(
          line.prefix { byte in
            if byte == UInt8(ascii: ",") { commas += 1 }
            return commas < cells
          }))
    }
  }
}
