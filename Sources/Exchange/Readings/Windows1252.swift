/// Windows-1252, in which Norwegian spreadsheets save CSV; what is in ISO-8859-1 reads the same.
enum Windows1252 {
  /// The bytes as UTF-8; nil where they are not surely in this encoding.
  static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    guard isSure(bytes) else { return nil }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        decoded.append(byte)
        continue
      }
      let scalar = byte < 0xA0 ? high[Int(byte - 0x80)] : UInt32(byte)
      guard let character = Unicode.Scalar(scalar), scalar > 0 else { return nil }
      decoded.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
    }
    return decoded
  }

  /// The characters of 0x80 to 0x9F; 0 where there is none.
  private static let high: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private static func isSure(_ bytes: [UInt8]) -> Bool {
    var hasNorwegian = false
    var mayBeOther = false
    var (asUTF8, alone) = (0, 0)
    for (index, byte) in bytes.enumerated() where byte >= 0x80 || byte == 0 {
      if byte == 0 { return false }
      // A letter of Latin in UTF-8: the file is damaged UTF-8. Read as anything else, its letters
      // would break.
      let length = TextEncoding.sequence(bytes, index)
      if length == 2, byte == 0xC3 { return false }
      if length > 1 { asUTF8 += 1 } else if byte >= 0xC0 { alone += 1 }
      if norwegian.contains(byte) { hasNorwegian = true }
      if elsewhere.contains(byte), isBetweenLetters(bytes, index) { mayBeOther = true }
    }
    return asUTF8 <= alone && (hasNorwegian || !mayBeOther)
  }

  /// æ, ø and å, small and capital.
  private static let norwegian: Set<UInt8> = [0xE6, 0xF8, 0xE5, 0xC6, 0xD8, 0xC5]

  /// The same letters in the encodings of DOS (CP850) and of old Macs, where they mean signs in
  /// this one.
  private static let elsewhere: Set<UInt8> = [
    0x91, 0x92, 0x9B, 0x9D, 0x86, 0x8F, 0xBE, 0xAE, 0xBF, 0xAF, 0x8C, 0x81,
  ]

  /// Whether a letter of ASCII stands on both sides, as the signs never do but for the apostrophe.
  private static func isBetweenLetters(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index > 0, index + 1 < bytes.count, bytes[index] != 0x92 else { return false }
    return [bytes[index - 1], bytes[index + 1]].allSatisfy { byte in
      (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
    }
  }
}
