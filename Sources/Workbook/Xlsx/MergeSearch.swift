internal import Glibc

/// Whether a sheet's part may have merged ranges. They stand behind the cells, so that a sheet that
/// has some is read once more, before; most have none, and to look for their name in the bytes
/// costs far less.
struct MergeSearch {
  let mayHaveMergedCells: Bool
  /// The part, where it is small enough to be unpacked once for all readings.
  private let held: [UInt8]?

  private static let greatestHeld = 16_000_000

  init(_ name: String, _ archive: borrowing ZipArchive) throws(WorkbookError) {
    var part = try archive.part(name)
    if part.size <= Self.greatestHeld {
      let bytes = try part.read(part.size + 1)
      held = bytes
      mayHaveMergedCells = Self.isWide(bytes) || Self.contains(bytes)
      return
    }
    held = nil
    let block = 131_072
    var bytes: [UInt8] = []
    while true {
      // The word may lie across the blocks.
      bytes.removeFirst(max(0, bytes.count - 8))
      let isFirst = part.count == 0
      let more = try part.read(block)
      bytes += more
      if more.isEmpty {
        mayHaveMergedCells = false
        return
      }
      if (isFirst && Self.isWide(bytes)) || Self.contains(bytes) {
        mayHaveMergedCells = true
        return
      }
    }
  }

  /// The part, to be read from its start.
  func part(_ name: String, _ archive: borrowing ZipArchive) throws(WorkbookError) -> ZipPart {
    if let held { return ZipPart(held: held, name) }
    return try archive.part(name)
  }

  /// UTF-16 has other bytes for the word.
  private static func isWide(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(4).contains { $0 == 0 || $0 >= 0xFE }
  }

  private static func contains(_ bytes: [UInt8]) -> Bool {
    let word: StaticString = "mergeCell"
    return unsafe bytes.withUnsafeBytes { bytes in
      let length = word.utf8CodeUnitCount
      guard var place = bytes.baseAddress else { return false }
      var left = bytes.count
      while left >= length,
        let found = unsafe memchr(place, Int32(word.utf8Start[0]), left - length + 1)
      {
        if unsafe memcmp(found, word.utf8Start, length) == 0 { return true }
        left -= unsafe UnsafeRawPointer(found) - place + 1
        unsafe place = UnsafeRawPointer(found) + 1
      }
      return false
    }
  }
}
