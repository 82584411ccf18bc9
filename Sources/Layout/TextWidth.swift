/// How much room a text takes in Inter, the font of the pictures, so that pictures can be laid out
/// before they are drawn.
///
/// A table holds the widths of the ASCII letters; for others, about the widest of their script,
/// since unused room does no harm and a text that is cut off does. Scripts that Inter has not are
/// as wide as in DejaVu Sans, which stands in for it.
package enum TextWidth {
  /// The width in points of a text in a size in points.
  package static func points(_ text: some StringProtocol, size: Double, isBold: Bool = false)
    -> Double
  {
    var thousandths = 0
    for scalar in text.unicodeScalars { thousandths += width(scalar.value, isBold: isBold) }
    // Letters are drawn at whole pixels, which makes most lines longer by a hundredth or so.
    return Double(thousandths) * size / 985
  }

  /// The same of a short text in small letters, to the pixel: Pango gives each letter whole ones,
  /// of which an inch has 96.
  package static func drawn(_ text: some StringProtocol, size: Double, isBold: Bool = false)
    -> Double
  {
    let scale = size * 96 / 72 / 1000
    let pixels = text.unicodeScalars.reduce(0) {
      $0 + (Double(width($1.value, isBold: isBold)) * scale).rounded()
    }
    return max(points(text, size: size, isBold: isBold), pixels * 72 / 96)
  }

  private static func width(_ scalar: UInt32, isBold: Bool) -> Int {
    switch scalar {
    case 0x20..<0x7F: Int((isBold ? bold : regular)[Int(scalar) - 0x20])
    case 0..<0x20, 0x7F..<0xA0: 0
    case 0xA0, 0x202F: Int((isBold ? bold : regular)[0])
    // Æ, æ and their like, then the rest of the letters of Europe.
    case 0xC6, 0xE6, 0x152, 0x153: isBold ? 1030 : 990
    case 0xB7: isBold ? 300 : 280
    case 0xC0..<0xE0: isBold ? 785 : 765
    case 0xE0..<0x100: isBold ? 685 : 660
    case 0x100..<0x250: isBold ? 840 : 800
    case 0x300..<0x370, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F: 0
    case 0x370..<0x400: isBold ? 970 : 890
    case 0x400..<0x530: isBold ? 1040 : 1000
    case 0x590..<0x600: isBold ? 700 : 640
    case 0x600..<0x780: isBold ? 850 : 760
    case 0x2014, 0x2015: 1000
    case 0x2010..<0x2026: isBold ? 640 : 570
    case 0x2026: 825
    // Rare scripts, and the boxes with numbers that stand in for them.
    case 0x10000...: 1600
    default: 1020
    }
  }

  private static let regular: [UInt16] = [
    281, 278, 403, 631, 638, 812, 639, 222, 362, 362, 500, 659, 280, 460, 276, 357,
    625, 464, 605, 636, 642, 608, 624, 571, 616, 624, 276, 280, 659, 659, 659, 507,
    936, 676, 651, 727, 719, 598, 587, 743, 740, 264, 543, 652, 562, 889, 753, 761,
    635, 761, 639, 638, 642, 741, 676, 949, 642, 665, 625, 362, 357, 362, 469, 452,
    497, 564, 621, 558, 621, 582, 361, 609, 591, 237, 237, 544, 237, 869, 585, 597,
    609, 609, 372, 523, 364, 581, 557, 812, 540, 557, 541, 362, 327, 362, 659,
  ]

  private static let bold: [UInt16] = [
    232, 325, 392, 649, 655, 859, 674, 209, 409, 409, 565, 680, 303, 469, 298, 390,
    688, 489, 630, 659, 678, 645, 660, 595, 661, 660, 298, 303, 680, 680, 680, 562,
    1031, 748, 661, 752, 727, 613, 585, 761, 746, 281, 570, 690, 567, 915, 735, 782,
    648, 783, 656, 655, 668, 729, 748, 1036, 714, 724, 667, 409, 390, 409, 488, 477,
    497, 580, 635, 587, 635, 598, 386, 633, 624, 272, 272, 582, 272, 912, 622, 614,
    632, 632, 409, 562, 388, 622, 586, 850, 574, 586, 572, 409, 374, 409, 680,
  ]
}
