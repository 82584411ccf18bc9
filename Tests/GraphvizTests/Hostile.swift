import Testing

/// Texts that try to be more than text, with the lines in which a reader must see them.
struct Hostile: Sendable, CustomTestStringConvertible {
  var text: String
  var lines: [String]

  var testDescription: String { String(reflecting: String(text.prefix(40))) }

  init(_ text: String, _ lines: [String]? = nil) {
    self.text = text
    self.lines = lines ?? [text]
  }

  static let all: [Hostile] = [
    Hostile("plain"), Hostile("\"quoted\""), Hostile("'single'"), Hostile("\\"), Hostile("\\\\"),
    Hostile("back\\slash"), Hostile("ends with\\"), Hostile("\\\""), Hostile("\\\\\""),
    Hostile("\\N \\G \\E \\T \\H \\L"), Hostile("\\N"), Hostile("\\\\N"), Hostile("\\n\\l\\r"),
    Hostile("a\\n"), Hostile("a\\\nb", ["a\\", "b"]), Hostile("<b>x</b>"), Hostile("<"),
    Hostile(">"),
    Hostile("<>"), Hostile("<TABLE><TR><TD>x</TD></TR></TABLE>"),
    Hostile("<script>alert(1)</script>"),
    Hostile("&"), Hostile("&amp;"), Hostile("&amp;amp;"), Hostile("&lt;b&gt;"), Hostile("&#65;"),
    Hostile("&#x41;"), Hostile("&;"), Hostile("&#;"), Hostile("&eacute;&nosuch;"), Hostile("a&b;c"),
    Hostile("&&amp;&&"), Hostile("&frac12;"), Hostile("\\&amp;\\"), Hostile("{a|b}"),
    Hostile("<f0> a | <f1> b"), Hostile("]]>"), Hostile("--"), Hostile("<!-- x -->"),
    Hostile("a-->b"),
    Hostile("/* x */"), Hostile("// x"), Hostile("# x"), Hostile("%s%n%d%"), Hostile("a;b}c]d"),
    Hostile("strict digraph { a -> b }"), Hostile("javascript:alert(1)"), Hostile("a:b:c"),
    Hostile("one\r\ntwo", ["one", "two"]), Hostile("one\rtwo\nthree", ["one", "two", "three"]),
    Hostile("one\u{2028}two\u{85}three", ["one", "two", "three"]), Hostile("a\tb", ["a b"]),
    Hostile("a\u{0}b", ["ab"]), Hostile("\u{1}\u{8}\u{1B}[31m\u{7F}\u{9B}x", ["[31mx"]),
    Hostile("a\u{202E}b\u{2066}c\u{200F}d\u{61C}e\u{2069}", ["abcde"]),
    Hostile("a" + noncharacters + "b", ["ab"]), Hostile("x\u{2060}y"),
    Hostile("æøå ÆØÅ"),
    Hostile("e\u{301}"), Hostile("Ærfugl & Sønner; avd. 2"), Hostile("Привет, мир"),
    Hostile("مرحبا بالعالم"), Hostile("👩‍👧‍👦 🇳🇴 👍🏽"), Hostile("漢字"), Hostile("\u{1F600}"),
    Hostile(String(repeating: "a b\\N&amp;\"<æ", count: 1000)),
  ]
}

/// U+FFFE, U+FFFF, U+FDD0 and U+1FFFF, which Swift refuses in a literal and XML in a document.
private let noncharacters = String(
  decoding: [0xFFFE, 0xFFFF, 0xFDD0, 0xD83F, 0xDFFF] as [UInt16], as: UTF16.self)
