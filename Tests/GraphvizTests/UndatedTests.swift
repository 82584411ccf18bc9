import Graphviz
import Testing

@Suite struct UndatedTests {
  @Test func `a PDF does not say when it was made`() throws {
    var drawing = Drawing(name: "g")
    _ = drawing.addNode("a", [:])
    let bytes = try render(drawing, engine: .dot, format: .pdf)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("/CreationDate (D:19700101000000"))
    #expect(try render(drawing, engine: .dot, format: .pdf) == bytes)
  }
}
