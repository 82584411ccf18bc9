import Diagrams
import Graphviz
import Layout
import Support
import Testing
import Wording

/// Measured from the layout itself: nothing on anything else, nothing cut off, no text under 10
/// points.
@Suite struct ReadableTests {
  @Test(arguments: [View.services, .network]) func `the sample can be read`(view: View) throws {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let sample = try context(PlainBundle(folder: "/" + folder + "/graphs/solvik"))
    for paper in Paper.allCases where paper != .wall || view.isForWalls {
      let picture = try sample.picture(view, options: PictureOptions(paper: paper))
      let faults = try PictureLayout(picture).faults
      #expect(faults.isEmpty, "\(view) on \(paper): \(faults.prefix(3))")
      #expect(picture.paper >= paper)
    }
  }

  @Test(arguments: GeneratedFamilies.families.indices) func `the services of a family can be read`(
    number: Int
  ) throws {
    let made = GeneratedFamilies.families[number]
    let bundle = GeneratedFamilies.family(
      members: made.members, needs: made.needs, style: GeneratedFamilies.styles[made.style])
    let context = try context(bundle)
    for view in [View.services, .network] {
      #expect(try PictureLayout(context.picture(view)).faults == [], "\(view)")
    }
  }

  @Test(arguments: GeneratedFamilies.styles.indices)
  func `a municipality with forty services can be read`(
    style: Int
  ) throws {
    let town = try context(
      GeneratedFamilies.town(services: 40, style: GeneratedFamilies.styles[style]))
    let picture = try town.picture(.services)
    let faults = try PictureLayout(picture).faults
    #expect(faults.isEmpty, "\(GeneratedFamilies.styles[style].name): \(faults.prefix(3))")
    #expect(picture.paper == .a3 || style > 0)
  }

  @Test func `a picture that became larger says so`() throws {
    let picture = try context(GeneratedFamilies.town(services: 40)).picture(.services)
    #expect(picture.paper == .a3)
    #expect(picture.notes.count == 1)
    #expect(picture.drawing.bottom.contains("Skriv ut på A3"))
    #expect(picture.textAlternative.text.contains("Skriv ut på A3"))
  }

  /// The measure itself can fail: a label on a node, text outside its box, and small text are
  /// found.
  @Test func `the measure finds what is wrong`() throws {
    var picture = try context(ServiceMapTests.town).picture(.services)
    #expect(try PictureLayout(picture).faults.isEmpty)
    let right = picture
    picture.drawing.nodes[1].attributes["pos"] = picture.drawing.nodes[0].attributes["pos"]
    #expect(try PictureLayout(picture).faults.contains { $0.contains("lies on") })
    picture = right
    picture.drawing.attributes["size"] = "2,2!"
    #expect(try PictureLayout(picture).faults.contains { $0.contains("points") })
  }
}
