import Graphviz
import Testing

@testable import Layout

@Suite struct EmbeddedFontTests {
  private func svg(_ words: String, isInPage: Bool = false) throws -> String {
    var scene = Scene()
    scene.addNode(
      Box(left: 0, top: 0, width: 200, height: 20), "<B>\(words)</B>",
      ["tooltip": .text("Kari hjelper")])
    let spoken = SpokenText(language: "nb", title: "A", description: "B", isInPage: isInPage)
    return String(decoding: try scene.drawing.svg(.nop2, spoken, prefix: "x-"), as: UTF8.self)
  }

  @Test func `a picture holds the faces that it is written in`() throws {
    let svg = try svg("Kari")
    let faces = svg.matches(of: #/@font-face\{font-family:Inter;font-weight:(\d+);/#)
    #expect(faces.map(\.1) == ["700"])
    #expect(svg.matches(of: #/url\(([^)]{22})/#).allSatisfy { $0.1 == "data:font/otf;base64,T" })
    #expect(svg.contains("font-family=\"Inter,'Source Sans 3'"))
    // The font of letters that Norwegian has not is larger; a page has the font itself.
    #expect(try self.svg("Ωμέγα").utf8.count > svg.utf8.count + 200)
    #expect(!(try self.svg("Kari", isInPage: true).contains("<style>")))
  }

  @Test func `the usual letters are those of Norwegian and English`() {
    for letters in ["Æ", "ø", "Å", "é", "–", "«", "→", "0", "z", "&", "\u{A0}"] {
      #expect(EmbeddedFont.usual.isSuperset(of: letters.unicodeScalars), "\(letters)")
    }
    #expect(EmbeddedFont.forPages.matches(of: #/@font-face/#).count == 3)
  }

  /// Widths are for text as Graphviz draws it: it must not be wider than was reckoned.
  @Test func `a text is no wider than it was measured`() throws {
    for words in [
      "Noen å snakke med", "Familie 1", "Bjørk, \"eik\"", "illilliillill",
      "Helsestasjonen og skolehelsetjenesten", "WWWWMMMM", "112 dager · Ida",
      "ÆØÅ éü ßŠ – «…»", "Δοκιμή", "Проверка", "@#%&/=?+*",
    ] {
      for (isBold, size) in [(false, 20.0), (true, 20), (true, 10), (false, 10), (true, 12)] {
        var drawing = Drawing.blank()
        let label: HTMLLabel = isBold ? "<B>\(words)</B>" : "\(words)"
        drawing.addNode(
          "n1", ["label": .html(label), "shape": "plain", "margin": "0", "fontsize": .number(size)])
        let wide = try extent(of: drawing, engine: .dot).width
        #expect(wide <= TextWidth.drawn(words, size: size, isBold: isBold) + 3, "\(words)")
      }
    }
  }
}
