/// The colours that mean the same in every picture.
package enum Palette {
  /// For things that must not be overlooked.
  package static let warning = "#B3261E"
  package static let warningFill = "#FFE3DC"
  package static let line = "#333333"
  package static let faint = "#767676"
  /// For words that matter less than others.
  package static let quiet = "#4A5560"
  package static let paper = "#FFFFFF"
  /// For what is as it should be, where it is a whole field.
  package static let calm = "#74899A"
  /// Behind fields of a table with nothing in them.
  package static let field = "#F0F3F5"
  package static let frame = "#B0B0B0"
}
