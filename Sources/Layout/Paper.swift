/// A sheet in landscape, or a screen, to show a picture on.
package enum Paper: String, CaseIterable, Sendable, Comparable {
  /// A sheet that every printer has.
  case a4
  /// The sheet of meeting rooms, twice as large.
  case a3
  /// A sheet of A3 that is read from across the room: few things, in large text.
  case wall
  /// No sheet: as large as it needs to be, wide as a screen is.
  case screen

  /// The area between margins of a centimetre, in points; of a screen, the area seen at once.
  package var room: (width: Double, height: Double) {
    switch self {
    case .a4: (785, 538)
    case .a3, .wall: (1134, 785)
    case .screen: (1440, 810)
    }
  }

  /// The whole sheet, in points; nil for a screen.
  package var sheet: (width: Double, height: Double)? {
    switch self {
    case .a4: (841.9, 595.3)
    case .a3, .wall: (1190.6, 841.9)
    case .screen: nil
    }
  }

  /// The papers to try, the one asked for first.
  package var andLarger: [Paper] {
    switch self {
    case .a4: [.a4, .a3, .screen]
    case .a3: [.a3, .screen]
    case .wall: [.wall]
    case .screen: [.screen]
    }
  }

  /// The least size of text on it, in points.
  package var leastText: Double { self == .wall ? 24 : 10 }

  /// How much a drawing in text of 10 points grows at least to fill it.
  package var enlargement: Double { self == .wall ? 2.4 : 1 }

  /// The smaller one first.
  package static func < (one: Paper, other: Paper) -> Bool { one.room.width < other.room.width }
}
