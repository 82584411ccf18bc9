import Testing
import Text

@Suite struct MarkupTextTests {
  @Test func `what markup is made of is written as text, and nothing else`() {
    var html = ""
    for scalar in "<a href=\"x\" b='y'>&amp; Ås 😀\n".unicodeScalars { html.appendMarkup(scalar) }
    #expect(html == "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp; Ås 😀\n")
  }

  @Test func `the marks around an isolated text are isolates, and no others`() {
    let marks = isolated("علي").unicodeScalars.filter { $0.isIsolate }
    #expect(marks.count == 3)
    #expect(!"\u{200F}\u{2066}\u{202A}a ".unicodeScalars.contains { $0.isIsolate })
  }
}
