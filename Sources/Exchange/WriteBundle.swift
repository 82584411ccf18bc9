internal import Files
public import Model
import Terms

/// Writes a network as a bundle in normal form: one document where the path ends in `.json`, else a
/// folder of CSV files, which is made when it is missing.
///
/// What is there already is replaced where it is what an earlier export of the network left: then
/// all files are written beside it, and the old and the new change places at one moment. Anything
/// else is left as it is, unless it is to be written over by force: then tables are replaced or go
/// away, and what else is in the folder stays.
///
/// - Parameters:
///   - form: how the files of a folder are written.
///   - stamp: what it says of whom it is made for, where it is; it is then read by no import.
/// - Throws: `occupied`, `unwritable`, `halfWritten`, `isFolder`, `isNetwork` or `interrupted`.
public func writeBundle(
  _ network: Network, to path: String, form: CSVForm = .plain, stamp: ExportStamp? = nil,
  force: Bool = false
) throws(ExchangeError) {
  let writer = BundleWriter(network)
  if path.lowercased().hasSuffix(".json") {
    return try writeDocument(to: path, force: force) { sink throws(ExchangeError) in
      try writer.writeJSON(stamp: stamp, to: sink)
    }
  }
  var files = writer.tables.map { name in
    ExportFile(name: BundleFiles.file(name)) { sink throws(ExchangeError) in
      try writer.writeCSV(name, form: form, to: sink)
    }
  }
  if let stamp {
    files.append(
      ExportFile(name: Terms.stampFile) { sink throws(ExchangeError) in
        try sink(StampedFiles.file(stamp))
      })
  }
  try ExportFolder(
    path: path, content: .export, files: files, names: BundleFiles.names, force: force
  ) { folder throws(ExchangeError) in
    try PreviousExport(folder: folder).isOfNetwork(network)
  }.write()
}

/// Writes a network as a workbook, which replaces what is there as a document does (`writeBundle`).
///
/// - Throws: what `workbook` throws, and what `writeBundle` does.
public func writeWorkbook(
  _ network: Network, to path: String, words: WorkbookWords, madeOn day: Day, force: Bool = false
) throws(ExchangeError) {
  let bytes = try workbook(of: network, words: words, madeOn: day)
  try writeDocument(to: path, force: force) { sink throws(ExchangeError) in try sink(bytes) }
}

/// Writes one file in place of nothing, or of one that is as an export of the same content left it.
func writeDocument(
  to path: String, as content: Seal.Content = .export, force: Bool,
  _ body: (_ sink: ([UInt8]) throws(ExchangeError) -> Void) throws(ExchangeError) -> Void
) throws(ExchangeError) {
  try AtomicFile.write(
    to: path, as: content,
    sealing: { (seal, target) throws(ExchangeError) in
      if !force, FileStatus(target) != nil, try !Seal.isKept(at: target, content, or: seal) {
        throw .occupied(path: path, .notAsWritten([]))
      }
    }, body)
}
