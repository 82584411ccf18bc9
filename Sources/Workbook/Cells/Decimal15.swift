/// A decimal number of at most 15 significant digits, which is what spreadsheets show of a number.
/// Read from and written as text, digit by digit: a binary number in between would add digits that
/// nobody typed.
struct Decimal15: Equatable {
  private(set) var isNegative = false
  /// Without zeros at its end; below 10¹⁵.
  private(set) var digits: UInt64 = 0
  /// The number is `digits` times ten to this power.
  private(set) var exponent = 0

  /// Reads a number as XML Schema and C write it, such as `-1.5E-3`; nil where it is none.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var (index, end) = (range.lowerBound, range.upperBound)
    while index < end && bytes[index] <= 0x20 { index += 1 }
    while index < end && bytes[end - 1] <= 0x20 { end -= 1 }
    guard index < end else { return nil }
    if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    var hasDigits = false
    var isFraction = false
    while index < end {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit <= 9 {
        hasDigits = true
        if digits < 1_000_000_000_000_000_000 {
          digits = digits &* 10 &+ UInt64(digit)
          if isFraction { exponent &-= 1 }
        } else if !isFraction {
          exponent &+= 1
        }
      } else if bytes[index] == UInt8(ascii: "."), !isFraction {
        isFraction = true
      } else {
        break
      }
      index += 1
    }
    guard hasDigits else { return nil }
    if index < end {
      guard bytes[index] | 0x20 == UInt8(ascii: "e") else { return nil }
      guard let power = Self.power(bytes, index + 1, end) else { return nil }
      exponent += power
    }
    shorten(to: 15)
    guard exponent > -1000, exponent < 1000 else { return nil }
  }

  /// The power of ten behind an E; nil where the exponent is not valid.
  private static func power(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var index = start
    guard index < end else { return nil }
    let isNegative = bytes[index] == UInt8(ascii: "-")
    if isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
    guard index < end, end - index <= 4 else { return nil }
    var power = 0
    while index < end {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      power = power * 10 + Int(digit)
      index += 1
    }
    return isNegative ? -power : power
  }

  /// Rounds to so many digits, half away from zero, and drops zeros at the end.
  private mutating func shorten(to count: Int) {
    var bound: UInt64 = 1
    for _ in 0..<count { bound *= 10 }
    var divisor: UInt64 = 1
    while digits / divisor >= bound {
      divisor *= 10
      exponent += 1
    }
    if divisor > 1 { digits = (digits + divisor / 2) / divisor }
    while digits > 0 && digits % 10 == 0 {
      digits /= 10
      exponent += 1
    }
    if digits == 0 { (isNegative, exponent) = (false, 0) }
  }

  /// A hundred times the number, with so many decimals at most.
  func percent(decimals: Int) -> Decimal15 {
    guard digits > 0 else { return self }
    var percent = self
    percent.exponent += 2
    guard percent.exponent < -decimals else { return percent }
    var dropped = -decimals - percent.exponent
    percent.exponent = -decimals
    while dropped > 1 {
      percent.digits /= 10
      dropped -= 1
    }
    percent.digits = (percent.digits + 5) / 10
    percent.shorten(to: 15)
    return percent
  }

  /// The nearest binary number.
  var double: Double {
    var value = Double(digits)
    var scale = 1.0
    for _ in 0..<min(abs(exponent), 400) { scale *= 10 }
    value = exponent < 0 ? value / scale : value * scale
    return isNegative ? -value : value
  }

  /// Appends the number without an exponent, unless that takes more than some twenty zeros.
  func append(to bytes: inout [UInt8]) {
    if isNegative { bytes.append(UInt8(ascii: "-")) }
    var (rest, count) = (digits, 0)
    repeat {
      rest /= 10
      count += 1
    } while rest > 0
    if exponent >= 0, count + exponent <= 21 {
      appendDigits(count, point: nil, to: &bytes)
      for _ in 0..<exponent { bytes.append(UInt8(ascii: "0")) }
    } else if exponent < 0, count + exponent > 0 {
      appendDigits(count, point: count + exponent, to: &bytes)
    } else if exponent < 0, -exponent - count <= 20 {
      bytes.append(UInt8(ascii: "0"))
      bytes.append(UInt8(ascii: "."))
      for _ in 0..<(-exponent - count) { bytes.append(UInt8(ascii: "0")) }
      appendDigits(count, point: nil, to: &bytes)
    } else {
      appendDigits(count, point: count > 1 ? 1 : nil, to: &bytes)
      bytes.append(UInt8(ascii: "E"))
      let power = exponent + count - 1
      bytes.append(UInt8(ascii: power < 0 ? "-" : "+"))
      bytes.append(contentsOf: String(abs(power)).utf8)
    }
  }

  private func appendDigits(_ count: Int, point: Int?, to bytes: inout [UInt8]) {
    var divisor: UInt64 = 1
    for _ in 1..<count { divisor *= 10 }
    for place in 0..<count {
      if place == point { bytes.append(UInt8(ascii: ".")) }
      bytes.append(UInt8(ascii: "0") + UInt8(digits / divisor % 10))
      divisor /= 10
    }
  }
}

extension Decimal15 {
  /// The number where it is a whole one that is not negative.
  var whole: Int? {
    guard !isNegative, exponent >= 0, exponent <= 15 else { return nil }
    var whole = digits
    for _ in 0..<exponent {
      let (product, overflow) = whole.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      whole = product
    }
    return Int(exactly: whole)
  }
}
