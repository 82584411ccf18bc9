import Layout
import Wording

/// What is asked of a picture, and the paper on which it is tried.
struct PictureRequest: Sendable {
  let paper: Paper
  /// The row of the person whose own lens it is, for the views of a family.
  let person: Int?
  let options: PictureOptions

  var area: PrintableArea { PrintableArea(paper) }

  /// Things in the order in which they were in the former picture, if there is one.
  func keepingOrder<Thing>(_ things: [Thing], key: (Thing) -> String) -> [Thing] {
    options.like?.keepingOrder(things, key: key) ?? things
  }
}

extension Paper {
  /// That a picture became larger than it was to be.
  func words(insteadOf asked: Paper) -> Phrase {
    Words.larger(self == .screen ? nil : rawValue.uppercased(), than: asked.rawValue.uppercased())
  }
}
