import Analysis
import Graphviz
import Layout
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// The views of a family, of referrals and of gaps, measured from the layout itself: nothing on
/// anything else, nothing cut off, no text under 10 points, whatever the family and however names
/// are written.
@Suite struct ReadableFamiliesTests {
  @Test(
    arguments: GeneratedFamilies.families.indices,
    [View.urgent, .responsibilities, .ecomap, .timeline, .referrals, .gaps])
  func `a family can be read`(number: Int, view: View) throws {
    let made = GeneratedFamilies.families[number]
    let bundle = GeneratedFamilies.family(
      members: made.members, needs: made.needs, style: GeneratedFamilies.styles[made.style])
    let context = try context(bundle, on: testDay, Language.allCases[number % 3])
    let picture = try context.picture(view, family: view.needsFamily ? 0 : nil)
    #expect(try PictureLayout(picture).faults == [], "\(view)")
  }

  @Test(arguments: GeneratedFamilies.styles.indices)
  func `a municipality with forty services can be read`(
    style: Int
  ) throws {
    let town = try context(
      GeneratedFamilies.town(services: 40, style: GeneratedFamilies.styles[style]))
    #expect(try PictureLayout(town.picture(.referrals)).faults == [])
    for rows in GapRows.allCases {
      let picture = try town.picture(.gaps, options: PictureOptions(rows: rows))
      #expect(try PictureLayout(picture).faults == [], "\(rows)")
    }
  }

  @Test(arguments: Paper.allCases) func `the sample can be read on every paper`(paper: Paper) throws
  {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let sample = try context(PlainBundle(folder: "/" + folder + "/graphs/solvik"))
    let views: [View] = [.urgent, .responsibilities, .ecomap, .timeline, .referrals, .gaps]
    for view in views where paper != .wall || view.isForWalls {
      for family in 0..<(view.needsFamily ? sample.situation.network.families.count : 1) {
        if view.needsFamily, !sample.situation.familyIsOpen[family] { continue }
        for ended in [false, true] {
          let picture = try sample.picture(
            view, family: view.needsFamily ? family : nil,
            options: PictureOptions(paper: paper, showsEnded: ended))
          #expect(try PictureLayout(picture).faults == [], "\(picture.drawing.name) on \(paper)")
        }
      }
    }
  }

  /// The reckoned size decides on the paper: one that is too small would promise text of 10 points
  /// that is smaller, one that is too large would waste the sheet.
  @Test(
    arguments: GeneratedFamilies.families.indices,
    [View.urgent, .responsibilities, .ecomap, .timeline, .referrals, .network])
  func `the size of a picture is known before it is laid out`(number: Int, view: View) throws {
    let made = GeneratedFamilies.families[number]
    let bundle = GeneratedFamilies.family(
      members: made.members, needs: made.needs, style: GeneratedFamilies.styles[made.style])
    let context = try context(bundle, on: testDay, Language.allCases[number % 3])
    let picture = try context.picture(view, family: view.needsFamily ? 0 : nil)
    let reckoned = try #require(picture.extent)
    let laid = try Graphviz.extent(of: picture.drawing, engine: picture.engine)
    let actual = (width: laid.width + 2 * Drawing.pad, height: laid.height + 2 * Drawing.pad)
    // Of scripts without a table of widths, the widest letters are reckoned with.
    let most =
      ["Arabic", "Cyrillic"].contains(GeneratedFamilies.styles[made.style].name) ? 1.5 : 1.04
    #expect(reckoned.width > actual.width * 0.99 && reckoned.width < actual.width * most + 15)
    #expect(reckoned.height > actual.height * 0.99 && reckoned.height < actual.height * 1.04 + 15)
  }

  @Test(arguments: [Paper.a4, .a3]) func `a PDF is a sheet`(paper: Paper) throws {
    let sample = try context(
      GeneratedFamilies.family(members: 4, needs: 6, style: GeneratedFamilies.styles[0]))
    let options = PictureOptions(paper: paper)
    let picture = try sample.picture(.responsibilities, family: 0, options: options)
    let text = String(decoding: try picture.bytes(as: .pdf), as: UTF8.self)
    let box = try #require(text.firstMatch(of: /MediaBox \[ ?0 0 ([0-9.]+) ([0-9.]+) ?\]/))
    // ISO 216, in points.
    let sheet = paper == .a4 ? (841.89, 595.28) : (1190.55, 841.89)
    #expect(abs((Double(box.1) ?? 0) - sheet.0) < 1)
    #expect(abs((Double(box.2) ?? 0) - sheet.1) < 1)
  }
}
