import Analysis
import Graphviz
import Model
import Support
import Testing
import Wording

@testable import Diagrams

/// The views of a family, of referrals and of gaps, measured from the layout itself: nothing on anything
/// else, nothing cut off, no text under 10 points, whatever the family and however names are written.
@Suite struct ReadableFamiliesTests {
  @Test(
    arguments: MadeUp.families.indices, [View.responsibilities, .ecomap, .referrals, .gaps])
  func aFamilyCanBeRead(number: Int, view: View) throws {
    let made = MadeUp.families[number]
    let bundle = MadeUp.family(
      members: made.members, needs: made.needs, style: MadeUp.styles[made.style])
    let album = try album(bundle, on: testDay, Language.allCases[number % 3])
    let picture = try album.picture(view, family: view.needsFamily ? 0 : nil)
    #expect(try PictureLayout(picture).faults == [], "\(view)")
  }

  @Test(arguments: MadeUp.styles.indices) func aMunicipalityWithFortyServicesCanBeRead(
    style: Int
  ) throws {
    let town = try album(MadeUp.town(services: 40, style: MadeUp.styles[style]))
    #expect(try PictureLayout(town.picture(.referrals)).faults == [])
    for rows in GapRows.allCases {
      let picture = try town.picture(.gaps, options: PictureOptions(rows: rows))
      #expect(try PictureLayout(picture).faults == [], "\(rows)")
    }
  }

  @Test(arguments: Paper.allCases) func theSampleCanBeReadOnEveryPaper(paper: Paper) throws {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let sample = try album(PlainBundle(folder: "/" + folder + "/graphs/solvik"))
    for view in [View.responsibilities, .ecomap, .referrals, .gaps] {
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
}
