/// Writes the sheets of what may leave of a network to a folder, which takes the place of nothing
/// or of a former one that is as it was written (`writeBundle`).
///
/// - Parameters:
///   - names: the names of all files that such a folder may have.
///   - force: whether to write over whatever is there.
/// - Throws: what `writeBundle` does.
public func writeAggregate(
  _ files: [(name: String, bytes: [UInt8])], names: [String], to path: String, force: Bool = false
) throws(ExchangeError) {
  try ExportFolder(
    path: path, content: .aggregate,
    files: files.map { file in
      ExportFile(name: file.name) { sink throws(ExchangeError) in try sink(file.bytes) }
    }, names: names, force: force
  ) { _ throws(ExchangeError) in true }.write()
}
