import Layout
import Support
import Testing

@Suite struct AbbreviatedNamesTests {
  @Test func `names that fit stay as they are`() {
    let short = AbbreviatedNames(["Nav", "BUP"], to: 100, size: 10)
    #expect(short.names == ["Nav", "BUP"] && short.key.isEmpty)
  }

  @Test func `a long word is abbreviated, and the key says what it is`() {
    let names = ["Voksenopplæringen i Fuglevik", "Voksenopplæringen i Elvedal", "Nav"]
    let short = AbbreviatedNames(names, to: 120, size: 10)
    #expect(short.key.map(\.word) == ["Voksenopplæringen"])
    let word = short.key[0].short
    #expect(word.hasSuffix(".") && "Voksenopplæringen".hasPrefix(word.dropLast()))
    #expect(short.names == ["\(word) i Fuglevik", "\(word) i Elvedal", "Nav"])
    #expect(TextWidth.points(short.names[0], size: 10) <= 120)
  }

  @Test func `words that begin alike are abbreviated differently`() {
    let short = AbbreviatedNames(
      ["Barneverntjenesten", "Barneverntjenesta", "Barnevernvakta"], to: 60, size: 10)
    #expect(Set(short.names).count == 3)
    #expect(!short.names.contains { $0.contains("…") })
  }

  /// Also where long names differ in a letter in the middle, or are from right to left: whoever has
  /// the key has the name.
  @Test(arguments: 1...40) func `with the key every name can be read`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let letters = ["a", "b", "Tjenesten ", "مر", "samarbeidstiltak: ", " ", "for ", "barnehagene "]
    var names: Set<String> = []
    for _ in 0..<30 {
      names.insert(
        "Enhet "
          + (0..<(1 + random.below(16))).map { _ in letters[random.below(letters.count)] }
          .joined() + "x")
    }
    func words(_ name: String) -> [String] {
      name.filter { !"\u{2068}\u{2069}\u{200E}".contains($0) }.split(separator: " ").map(
        String.init)
    }
    let all = names.sorted()
    let short = AbbreviatedNames(all, to: 90, size: 10)
    let key = Dictionary(
      short.key.map { (words($0.short).joined(), words($0.word).joined()) },
      uniquingKeysWith: { one, _ in one })
    #expect(key.count == short.key.count)
    for (name, shown) in zip(all, short.names) {
      #expect(words(shown).map { key[$0] ?? $0 } == words(name))
      if words(name).allSatisfy({ $0.count < 7 }) { #expect(words(shown) == words(name)) }
    }
  }
}
