import Terms
import Testing

@Suite struct FoldedTermTests {
  @Test(arguments: [
    ("Født", "FØDT"), ("født", "foedt"), ("født", "fodt"), ("språk", "spraak"), ("språk", "sprak"),
    ("Språk", "Spra\u{30A}k"), ("vær", "vaer"), ("ÆØÅ", "æøå"), ("e-post", "E post"),
    ("e-post", "epost"), ("e-post", "e\u{2010}post"), ("e-post", "e–post"),
    ("last_contact", "Last contact"),
    ("til og med", "til\u{A0}og\u{A0}med"), ("til og med", " Til  og med: "), ("navn", "Navn*"),
    ("navn", "\u{FEFF}nav\u{200B}n\u{AD}"), ("t.o.m.", "tom"), ("haster", "Haster?"),
    ("haster", "«Haster»"), ("haster", "\"haster\""), ("fødd (år)", "Fødd(år)"), ("född", "fødd"),
    ("kafé", "kafe"), ("først\nnå", "først nå"), ("Aa", "Å"), ("øye", "oeye"),
  ])
  func `what nobody means does not count`(one: String, other: String) {
    #expect(FoldedTerm(one) == FoldedTerm(other))
  }

  @Test(arguments: [
    ("mor", "far"), ("barn/voksen", "barn, voksen"), ("1", "2"), ("fra", "frå en"), ("å", "o"),
    ("ж", "з"), ("ja", "ja,"), ("met", "unmet"),
  ])
  func `other words stay apart`(one: String, other: String) {
    #expect(FoldedTerm(one) != FoldedTerm(other))
  }

  @Test(arguments: ["", " ", "-", "\u{A0}", "\u{200B}", "...", "*"])
  func `nothing that is seen is nothing`(text: String) {
    #expect(FoldedTerm(text).isEmpty)
  }

  @Test func `a word in a text is folded as it is alone`() {
    let text = Array("en;Psykisk helse;to".utf8)
    #expect(FoldedTerm(text[3..<16]) == FoldedTerm("psykisk helse"))
  }

  @Test func `a broken text is folded, and means nothing`() {
    for bytes in [[0xC3], [0x66, 0xF8, 0x64, 0x74], [0xE2, 0x80], [0x00]] as [[UInt8]] {
      #expect(FoldedTerm(bytes[...]) != FoldedTerm("født"))
    }
  }
}
