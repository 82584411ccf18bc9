/// Makes zip archives without compression, so that a test can say every byte of one.
public struct ZipMaker {
  private var archive: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive without parts.
  public init() {}

  /// Adds a part. `flags` 1 marks it as encrypted.
  public mutating func add(
    _ name: String, _ content: [UInt8], flags: UInt16 = 0, statedSize: Int? = nil
  ) {
    let offset = archive.count
    let checksum = Self.checksum(content)
    var header: [UInt8] = []
    append(20, 2, &header)
    append(Int(flags), 2, &header)
    append(0, 2, &header)
    append(0, 2, &header)
    append(0x21, 2, &header)
    append(Int(checksum), 4, &header)
    append(content.count, 4, &header)
    append(statedSize ?? content.count, 4, &header)
    append(name.utf8.count, 2, &header)
    append(0, 2, &header)
    archive += [0x50, 0x4B, 3, 4] + header + Array(name.utf8) + content
    directory += [0x50, 0x4B, 1, 2, 20, 0] + header
    append(0, 2, &directory)
    append(0, 2, &directory)
    append(0, 2, &directory)
    append(0, 4, &directory)
    append(offset, 4, &directory)
    directory += Array(name.utf8)
    count += 1
  }

  /// Adds a part of text.
  public mutating func add(_ name: String, _ content: String) {
    add(name, Array(content.utf8))
  }

  /// The archive with what has been added.
  public func bytes() -> [UInt8] {
    var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    append(count, 2, &end)
    append(count, 2, &end)
    append(directory.count, 4, &end)
    append(archive.count, 4, &end)
    append(0, 2, &end)
    return archive + directory + end
  }

  private func append(_ number: Int, _ width: Int, _ bytes: inout [UInt8]) {
    for place in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * place))) }
  }

  /// CRC-32, bit by bit.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~sum
  }
}
