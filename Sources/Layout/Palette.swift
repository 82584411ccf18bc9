/// The colours that mean the same in every picture.
package enum Palette {
  /// For things that must not be overlooked.
  package static let warning = "#B3261E"
  package static let warningFill = "#FFE3DC"
  package static let line = "#333333"
  package static let faint = "#767676"
  package static let paper = "#FFFFFF"
  package static let frame = "#B0B0B0"
}
