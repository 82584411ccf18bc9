/// How a cell shows a number, as far as its meaning depends on it.
enum CellFormat: Hashable {
  case number
  /// With so many decimals.
  case percent(decimals: Int)
  case moment(MomentFormat)
  /// With zeros in front, up to so many digits.
  case zeros(ZeroFormat)
}

/// A format of zeros only, such as `0000` or `000-00`: what ids, postcodes and phone numbers have.
struct ZeroFormat: Hashable {
  /// From 2 to 15.
  private(set) var digits = 0
  /// Whether a blank, or a hyphen, stands before the last digit, the one before it, and so on, a
  /// bit each.
  private var blanks: UInt32 = 0
  private var hyphens: UInt32 = 0

  /// Adds a zero at the right; false where there are too many.
  mutating func addDigit() -> Bool {
    guard digits < 15 else { return false }
    digits += 1
    blanks <<= 1
    hyphens <<= 1
    return true
  }

  /// Adds a blank or a hyphen at the right; false where that is no format of its kind.
  mutating func add(_ separator: UInt8) -> Bool {
    guard digits > 0, (blanks | hyphens) & 1 == 0 else { return false }
    switch separator {
    case UInt8(ascii: " "): blanks |= 1
    case UInt8(ascii: "-"): hyphens |= 1
    default: return false
    }
    return true
  }

  /// Whether it is whole: with two digits at least, the last at its end.
  var isWhole: Bool { digits > 1 && (blanks | hyphens) & 1 == 0 }

  /// Appends a number as the format shows it.
  func append(_ number: Int, to bytes: inout [UInt8]) {
    var reversed: [UInt8] = []
    var rest = number
    var place = 0
    while rest > 0 || place < digits {
      if place > 0, place < digits {
        if blanks >> UInt32(place) & 1 == 1 { reversed.append(UInt8(ascii: " ")) }
        if hyphens >> UInt32(place) & 1 == 1 { reversed.append(UInt8(ascii: "-")) }
      }
      reversed.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
      place += 1
    }
    bytes.append(contentsOf: reversed.reversed())
  }
}

/// What of a day and a time a cell shows.
enum MomentFormat: Hashable {
  case day, dayAndTime, time, month, year
  /// Hours, minutes or seconds that do not start again after a day.
  case length
  /// What there is; the format is not known.
  case any
}
