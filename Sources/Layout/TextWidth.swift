/// How much room a text takes in DejaVu Sans, so that pictures can be laid out before they are
/// drawn.
///
/// A table holds the widths of the ASCII letters; for others, about the widest of their script,
/// since unused room does no harm and a text that is cut off does.
package enum TextWidth {
  /// The width in points of a text in a size in points.
  package static func points(_ text: some StringProtocol, size: Double, isBold: Bool = false)
    -> Double
  {
    var thousandths = 0
    for scalar in text.unicodeScalars { thousandths += width(scalar.value, isBold: isBold) }
    return Double(thousandths) * size / 1000
  }

  private static func width(_ scalar: UInt32, isBold: Bool) -> Int {
    switch scalar {
    case 0x20..<0x7F: Int((isBold ? bold : regular)[Int(scalar) - 0x20])
    case 0..<0x20, 0x7F..<0xA0: 0
    // Æ, æ and their like, then the rest of the letters of Europe.
    case 0xC6, 0xE6, 0x152, 0x153: isBold ? 1170 : 1070
    case 0xB7: isBold ? 380 : 320
    case 0xC0..<0xE0: isBold ? 850 : 790
    case 0xE0..<0x250: isBold ? 720 : 640
    case 0x300..<0x370, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F: 0
    case 0x370..<0x400: isBold ? 800 : 730
    case 0x400..<0x530: isBold ? 880 : 800
    case 0x590..<0x600: isBold ? 700 : 640
    case 0x600..<0x780: isBold ? 850 : 760
    case 0x2022: 640
    case 0x2010..<0x2026: 520
    // Pieces of lines.
    case 0x2500..<0x2580: 602
    case 0x1F000...: 1400
    default: 1020
    }
  }

  private static let regular: [UInt16] = [
    317, 400, 459, 837, 636, 950, 779, 274, 390, 390, 500, 837, 317, 360, 317, 336,
    636, 636, 636, 636, 636, 636, 636, 636, 636, 636, 336, 336, 837, 837, 837, 530,
    1000, 684, 686, 698, 770, 631, 575, 774, 751, 294, 294, 655, 557, 862, 748, 787,
    603, 787, 694, 634, 610, 731, 684, 988, 685, 610, 685, 390, 336, 390, 837, 500,
    500, 612, 634, 549, 634, 615, 352, 634, 633, 277, 277, 579, 277, 974, 633, 611,
    634, 634, 411, 520, 392, 633, 591, 817, 591, 591, 524, 636, 336, 636, 837,
  ]

  private static let bold: [UInt16] = [
    348, 456, 520, 837, 695, 1001, 872, 306, 457, 457, 522, 837, 379, 415, 379, 365,
    695, 695, 695, 695, 695, 695, 695, 695, 695, 695, 399, 399, 837, 837, 837, 580,
    1000, 773, 762, 733, 830, 683, 683, 820, 836, 372, 372, 774, 637, 995, 836, 850,
    732, 850, 770, 720, 682, 812, 773, 1103, 770, 724, 725, 457, 365, 457, 837, 500,
    500, 674, 715, 592, 715, 678, 435, 715, 711, 342, 342, 665, 342, 1041, 711, 687,
    715, 715, 493, 595, 478, 711, 651, 923, 645, 651, 582, 711, 365, 711, 837,
  ]
}
