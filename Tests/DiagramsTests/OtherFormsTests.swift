import Analysis
import Diagrams
import Foundation
import FoundationXML
import Graphviz
import Layout
import Model
import Support
import Testing
import Text
import Wording

/// A picture as SVG for those who hear it, as sentences, and as DOT for the next meeting.
@Suite struct OtherFormsTests {
  private func svg(_ picture: Picture) throws -> String {
    String(decoding: try picture.bytes(as: .svg, prefix: "a-"), as: UTF8.self)
  }

  @Test func `every node and line of a picture is in its text`() throws {
    for bundle in [
      EveryPictureTests.worst(), ServiceMapTests.town, GeneratedFamilies.town(services: 40),
    ] {
      for picture in try context(bundle).allPictures() {
        let text = picture.textAlternative.text.replacing("\n- ", with: " ")
        let drawing = picture.drawing
        let described =
          drawing.ownNodes.map(\.attributes)
          + drawing.ownEdges.map(\.attributes).filter { $0["style"] != "invis" }
        for words in described.map({ $0.read("tooltip") }) {
          #expect(text.contains(plain(words)), "\(drawing.name): \(words)")
        }
        #expect(text.contains(plain(picture.textAlternative.title)))
        #expect(text.contains("15. juni 2026"))
      }
    }
  }

  @Test func `SVG says in words what the picture and every node and line is`() throws {
    for picture in try context(EveryPictureTests.worst()).allPictures() {
      let svg = try svg(picture)
      #expect(svg.contains("lang=\"nb\""))
      #expect(svg.contains("<title id=\"a-title\">"))
      #expect(svg.contains("<desc id=\"a-desc\">"))
      let drawing = picture.drawing
      let count =
        drawing.ownNodes.count
        + drawing.ownEdges.count { $0.attributes["style"] != "invis" }
      let named = svg.matches(of: #/class="(node|edge)" role="img"><title>[^<]+<\/title>/#).count
      #expect(named == count, "\(drawing.name)")
      // The neutral names are heard by nobody, and nothing is fetched from elsewhere.
      #expect(svg.firstMatch(of: #/<title>n\d/#) == nil)
      for foreign in ["<a ", "xlink:title", "<!DOCTYPE", "<!--", "href="] {
        #expect(!svg.contains(foreign), "\(foreign)")
      }
      for id in svg.matches(of: #/ id="([^"]*)"/#) { #expect(id.1.hasPrefix("a-")) }
    }
  }

  @Test func `SVG is well formed, whatever people wrote`() throws {
    for style in GeneratedFamilies.styles {
      let bundle = GeneratedFamilies.family(members: 3, needs: 6, style: style)
      for picture in try context(bundle).allPictures() {
        let parser = XMLParser(data: Data(try svg(picture).utf8))
        #expect(parser.parse(), "\(picture.drawing.name), \(style.name)")
      }
    }
  }

  @Test func `text is plain lines, whatever people wrote`() throws {
    let hostile = "\u{1B}[31mrød\u{202E}\r\n- ny linje"
    let bundle = EveryPictureTests.worst { "\(hostile) \($0)" }
    for picture in try context(bundle).allPictures() {
      for line in picture.textAlternative.text.split(separator: "\n") {
        #expect(plain(String(line)) == line)
        #expect(!line.hasPrefix("- ny linje"))
      }
    }
  }

  /// Rows stand by sector and name, which does not change: a former picture is read and changes
  /// nothing.
  @Test func `services keep their order when there is one more`() throws {
    let before = try context(GeneratedFamilies.town(services: 22)).picture(.services)
    let dot = String(decoding: try before.bytes(as: .dot), as: UTF8.self)
    let former = try PreviousLayout(picture: dot)
    let again = try context(GeneratedFamilies.town(services: 23)).picture(
      .services, options: PictureOptions(like: former))
    let (old, new) = (try MatrixRead(before.drawing).names, try MatrixRead(again.drawing).names)
    #expect(old.count == 22 && new.count == 23)
    #expect(new.filter { old.contains($0) } == old)
  }

  @Test func `a former picture must be one and of the same kind`() throws {
    #expect(throws: PictureError.formerUnreadable) { try PreviousLayout(picture: "hei") }
    #expect(throws: PictureError.formerWithoutView) { try PreviousLayout(picture: "graph { a }") }
    let all = try context(EveryPictureTests.worst())
    let dot = String(
      decoding: try all.picture(.ecomap, id: "f1").bytes(as: .dot), as: UTF8.self)
    let options = PictureOptions(like: try PreviousLayout(picture: dot))
    #expect(throws: PictureError.formerIsOfAnotherView("ecomap")) {
      try all.picture(.services, options: options)
    }
    let others = try context(EveryPictureTests.worst { "Annen \($0)" })
    #expect(throws: PictureError.formerIsOfAnotherFamily) {
      try others.picture(.ecomap, family: 0, options: options)
    }
  }

  @Test func `the foot says the day on which the picture was made`() throws {
    let all = try context(ServiceMapTests.town)
    func foot(_ made: Day) throws -> String {
      try all.picture(.services, options: PictureOptions(made: made)).textAlternative.foot
    }
    let later = try #require(Day("2026-06-20"))
    #expect(
      try foot(later).hasPrefix("Status 15. juni 2026. Laget med Samvev 20. juni 2026."))
    // The same day is not said twice.
    #expect(
      try foot(all.situation.day).hasPrefix(
        "Status 15. juni 2026. Laget med Samvev samme dag."))
  }
}
