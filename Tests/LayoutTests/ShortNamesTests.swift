import Layout
import Support
import Testing

@Suite struct ShortNamesTests {
  @Test func `names that fit stay as they are`() {
    #expect(ShortNames.fitted(["Nav", "BUP"], to: 100, size: 10) == ["Nav", "BUP"])
  }

  @Test func `names that differ at their end are shortened in the middle`() {
    let names = ["Barneverntjenesten i Elvedal", "Barneverntjenesten i Fuglevik"]
    let short = ShortNames.fitted(names, to: 80, size: 10)
    #expect(short[0].hasSuffix("Elvedal") && short[1].hasSuffix("Fuglevik"))
  }

  /// Also where long names differ in a letter in the middle, or are from right to left.
  @Test(arguments: 1...40) func `names that differ still do, and are no wider`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let letters = ["a", "b", "Tjenesten ", "مر", " ", "for "]
    var names: Set<String> = []
    for _ in 0..<30 {
      names.insert(
        "Enhet "
          + (0..<(1 + random.below(16))).map { _ in letters[random.below(letters.count)] }
          .joined() + "x")
    }
    let all = names.sorted()
    let short = ShortNames.fitted(all, to: 90, size: 10)
    #expect(Set(short).count == all.count)
    for name in short { #expect(TextWidth.points(name, size: 10) <= 90.001, "\(name)") }
  }
}
