/// The container of Office before 2007 (MS-CFB), which encrypted workbooks of today are in as well.
enum CompoundFile {
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: signature)
  }

  /// Whether it holds an encrypted package: its directory then has an entry of that name.
  static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    let name = "EncryptedPackage".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    // Entries of a directory begin at multiples of 128.
    return stride(from: 512, to: bytes.count - name.count, by: 128).contains { start in
      bytes[start] == name[0] && bytes[start..<start + name.count].elementsEqual(name)
    }
  }
}
