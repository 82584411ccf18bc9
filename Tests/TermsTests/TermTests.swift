import Terms
import Testing

@Suite struct TermTests {
  @Test func `a term has a code and words`() {
    #expect(Term("adult", nb: "voksen", nn: "vaksen", en: "adult").code == "adult")
  }
}
