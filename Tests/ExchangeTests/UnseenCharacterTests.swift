import Exchange
import Model
import Testing

/// What nobody can see in a free text: control characters, marks of direction, noncharacters.
private let unseen: [Unicode.Scalar] =
  (0x01...0x1F).map { Unicode.Scalar($0) }
  + [
    "\u{7F}", "\u{80}", "\u{85}", "\u{9B}", "\u{9F}", "\u{61C}", "\u{200E}", "\u{2028}", "\u{202E}",
    "\u{2066}", "\u{2069}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}",
  ]

@Suite struct UnseenCharacterTests {
  @Test(arguments: unseen) func `unseen characters in free text are taken and come out again`(
    scalar: Unicode.Scalar
  ) throws {
    let alias = "a\(scalar)b"
    let taken = try network(csv(["families": "id,alias,area\nf1,\"\(alias)\",\"x\(scalar)\"\n"]))
    #expect(taken.families.alias[0].utf8.elementsEqual(alias.utf8))
    let tables = exported(taken)
    let again = try network(csv(tables))
    #expect(exported(again) == tables)
    let document = exportedJSON(taken)
    #expect(try exportedJSON(network(json(document))) == document)
    #expect(try exported(network(json(document))) == tables)
  }

  @Test(arguments: unseen.filter { $0.value <= 0xFFFF })
  func `a document shows nothing unseen`(scalar: Unicode.Scalar) throws {
    let taken = try network(csv(["families": "id,alias\nf1,\"a\(scalar)b\"\n"]))
    let document = exportedJSON(taken).unicodeScalars.filter { $0 != "\n" }
    #expect(!document.contains(scalar))
  }

  @Test func `what can be seen is not escaped`() throws {
    let taken = try network(csv(["families": "id,alias\nf1,«Bjørk» – Ñ ؟ € ﷺ 😀\n"]))
    #expect(exportedJSON(taken).contains("«Bjørk» – Ñ ؟ € ﷺ 😀"))
  }

  @Test func `the number zero is refused in whichever way`() throws {
    let cell = json("{\"families\": [{\"id\": \"f1\", \"alias\": \"a\\u0000b\"}]}")
    #expect(
      try refusals(cell).map(Place.init) == [
        Place("bundle.json", 1, "alias", "a\\u{0}b", .controlCharacter(code: 0))
      ])
  }

  @Test(arguments: [
    "\u{1}=1+1", "\u{7F}=1+1", "\u{9B}@SUM(A1)", "\u{200E}=1+1", "\u{202E}+1|cmd", "\u{FEFF}=1",
    "\u{A0}=1", "\u{85}\u{200F} -1+cmd|x",
  ])
  func `a formula behind what cannot be seen is refused`(text: String) throws {
    let found = try refusals(csv(["families": "id,alias\nf1,\"\(text)\"\n"]))
    #expect(found.map(\.fault) == [.formula])
  }
}
