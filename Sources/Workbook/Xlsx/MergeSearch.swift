internal import Glibc

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
    while let start = first(word[0], bytes, index), start + word.count <= bytes.count {
      if bytes[start..<start + word.count].elementsEqual(word) { return true }
      index = start + 1
    }
    return false
  }

  /// Where a byte stands next, from a place on.
  private static func first(_ byte: UInt8, _ bytes: [UInt8], _ from: Int) -> Int? {
    unsafe bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress, from < bytes.count else { return nil }
      let found = unsafe memchr(start + from, Int32(byte), bytes.count - from)
      return unsafe found.map { unsafe UnsafeRawPointer($0) - start }
    }
  }
}
