import Files
import Testing

@Suite struct PathTests {
  @Test(arguments: [
    ("a", ".", "a"), ("a/b", "a", "b"), ("/a", "/", "a"), ("a/", ".", "a"), (".", ".", "."),
    ("..", ".", ".."), ("./", ".", "."), ("", ".", ""), ("/", ".", ""), ("//", ".", ""),
    ("a//b//", "a", "b"), ("//a", "/", "a"), ("é", ".", "é"), ("a/\u{301}b", "a", "\u{301}b"),
    ("\u{1B}", ".", "\u{1B}"), ("a/b/c.d", "a/b", "c.d"),
  ])
  func `every path has a folder and a name, however short it is`(
    path: String, folder: String, name: String
  ) {
    #expect(Path.folder(of: path) == folder)
    #expect(Path.name(of: path).unicodeScalars.elementsEqual(name.unicodeScalars))
  }

  @Test func `a path that ends in a slash or dots names a folder`() {
    for path in ["", ".", "..", "./", "a/", "a/..", "/", "a/."] {
      #expect(Path.isOfFolder(path), "\(path)")
    }
    for path in ["a", "...", ".a", "a..", "a/b", "a/\u{301}"] {
      #expect(!Path.isOfFolder(path), "\(path)")
    }
  }

  @Test(
    arguments: [
      ("x.HTML", "html"), ("a.b/x", nil), (".html", nil), ("x.", nil), ("x", nil),
      ("a/x.y.md", "md"),
      ("..", nil),
    ] as [(String, String?)])
  func `the ending is that of the last part`(path: String, ending: String?) {
    #expect(Path.ending(of: path) == ending)
  }

  @Test func `an absolute path has no dots in it`() {
    #expect(Path.absolute("/a/./b/../c//d/") == "/a/c/d")
    #expect(Path.absolute("/..") == "/")
    #expect(Path.absolute("x").hasSuffix("/x"))
  }
}
