/// What a picture is laid out on, and how it is asked for.
struct Canvas: Sendable {
  let paper: Paper
  /// The row of the person whose own lens it is, for the views of a family.
  let person: Int?
  let options: PictureOptions

  /// The room for a drawing in text of 12 points, which may be shrunk to 10, in points; the title,
  /// legend and foot are within it.
  var width: Double { paper == .screen ? paper.room.width : paper.room.width * 1.2 }
  var height: Double { paper == .screen ? paper.room.height : paper.room.height * 1.2 }

  /// Where the node of a key stood in the former picture.
  func formerPlace(_ key: String) -> (x: Double, y: Double)? { options.like?.place(of: key) }

  /// Things in the order in which they stood in the former picture, from the top (or the left); a
  /// new one comes behind the one that it follows now.
  func keepingOrder<Thing>(
    _ things: [Thing], isAcross: Bool = false, key: (Thing) -> String
  ) -> [Thing] {
    guard options.like != nil else { return things }
    var known: [(place: Double, offset: Int)] = []
    var followers: [Int: [Int]] = [:]
    var last = -1
    for (offset, thing) in things.enumerated() {
      if let place = formerPlace(key(thing)) {
        known.append((isAcross ? place.x : -place.y, offset))
        last = offset
      } else {
        followers[last, default: []].append(offset)
      }
    }
    known.sort { $0.place != $1.place ? $0.place < $1.place : $0.offset < $1.offset }
    let order = (followers[-1] ?? []) + known.flatMap { [$0.offset] + (followers[$0.offset] ?? []) }
    return order.map { things[$0] }
  }
}
