/// Whether a sheet's part may have merged ranges. They stand behind the cells, so that a sheet that
/// has some is read once more, before; most have none, and to look for their name in the bytes
/// costs far less.
enum MergeSearch {
  static func mayHaveMergedCells(
    _ name: String, _ archive: borrowing ZipArchive, _ limits: WorkbookLimits, budget: Int
  ) throws(WorkbookError) -> Bool {
    let word = Array("mergeCell".utf8)
    var part = try archive.part(name)
    var rest: [UInt8] = []
    while true {
      let block = try part.read(131_072)
      if block.isEmpty { return false }
      guard part.count <= budget else { throw .tooLarge(.unpackedBytes(limits.unpackedBytes)) }
      // UTF-16 has other bytes for the word.
      if part.count == block.count, block.prefix(4).contains(where: { $0 == 0 || $0 >= 0xFE }) {
        return true
      }
      if contains(word, rest + block.prefix(word.count)) || contains(word, block) { return true }
      rest = Array(block.suffix(word.count - 1))
    }
  }

  private static func contains(_ word: [UInt8], _ bytes: [UInt8]) -> Bool {
    var index = 0
    let last = bytes.count - word.count
    while index <= last {
      // The last letter is rarer than the first, and tells how far there is to go.
      let letter = bytes[index + word.count - 1]
      if letter == word[word.count - 1], bytes[index..<index + word.count].elementsEqual(word) {
        return true
      }
      index += word.contains(letter) ? 1 : word.count
    }
    return false
  }
}
