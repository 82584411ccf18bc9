import Testing
import Text

@Suite struct TerminalTextTests {
  @Test func `a wide character takes two columns and a mark on another none`() {
    #expect(displayWidth("漢字") == 4)
    #expect(displayWidth("Åse") == 3)
    #expect(displayWidth("e\u{301}é") == 2)
    #expect(displayWidth("شجرة") == 4)
    #expect(displayWidth("😀") == 2)
    #expect(displayWidth("ｱ") == 1)
    #expect(displayWidth("Ａ") == 2)
    #expect(displayWidth("") == 0)
  }

  @Test func `every character of Latin-1 that is seen takes one column`() {
    for value in Array(UInt8(0x20)..<0x7F) + Array(0xA1...0xFF) {
      #expect(displayWidth(String(Unicode.Scalar(value))) == 1)
    }
  }

  @Test func `blanks fill a text up to a width, on the side that is asked for`() {
    #expect(padded("漢", to: 4) == "漢  ")
    #expect(padded("12", to: 4, isRight: true) == "  12")
    #expect(padded("abcde", to: 4) == "abcde")
  }

  @Test func `a text is broken at spaces, and a word that is too long is cut`() {
    #expect(wrapped("aa bb cc", width: 5) == ["aa bb", "cc"])
    #expect(wrapped("aa   bb ", width: 5) == ["aa bb"])
    #expect(wrapped("abcdefghij kl", width: 4) == ["abcd", "efgh", "ij", "kl"])
    #expect(wrapped("漢字漢", width: 5) == ["漢字", "漢"])
    #expect(wrapped("", width: 4) == [""])
  }
}
