import Graphviz
import Testing

/// A font file (OpenType, https://learn.microsoft.com/typography/opentype/spec/otff) as far as it
/// says which tables it has and how many letters.
private struct FontFile {
  var tables: [String: ArraySlice<UInt8>] = [:]

  init(_ bytes: [UInt8]) {
    let count = Self.number(bytes[4..<6])
    for table in 0..<count {
      let entry = bytes[(12 + 16 * table)...].prefix(16)
      let (start, length) = (
        Self.number(entry.dropFirst(8).prefix(4)), Self.number(entry.dropFirst(12).prefix(4))
      )
      tables[String(decoding: entry.prefix(4), as: UTF8.self)] = bytes[start..<(start + length)]
    }
  }

  /// How many drawings of letters there are.
  var glyphs: Int { tables["maxp"].map { Self.number($0.dropFirst(4).prefix(2)) } ?? 0 }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}

@Suite struct FontSubsetTests {
  @Test func `a subset holds its letters and no others`() throws {
    let plain = FontFace(isBold: false, isItalic: false)
    let bytes = try #require(fontSubset(of: "Inter", plain, letters: "aæø".unicodeScalars))
    let file = FontFile(bytes)
    // The fourth stands for letters that are not there.
    #expect(file.glyphs == 4)
    #expect(file.tables["CFF "] != nil || file.tables["glyf"] != nil)
    #expect(bytes.count < 10_000)
  }

  @Test func `faces differ, and letters that the font lacks are left out`() throws {
    let faces = [(false, false), (true, false), (false, true), (true, true)].map {
      FontFace(isBold: $0.0, isItalic: $0.1)
    }
    let subsets = try faces.map {
      try #require(fontSubset(of: "Inter", $0, letters: "a\u{1310}".unicodeScalars))
    }
    #expect(Set(subsets).count == 4)
    #expect(subsets.allSatisfy { FontFile($0).glyphs == 2 })
  }

  @Test func `another font does not stand in`() {
    let face = FontFace(isBold: false, isItalic: false)
    #expect(fontSubset(of: "No such font", face, letters: ["a"]) == nil)
  }
}
