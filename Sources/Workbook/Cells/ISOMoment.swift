/// Days, times and lengths of time as ISO 8601 and XML Schema write them.
enum ISOMoment {
  /// Appends what a format shows of a day, of a day and a time, or of a time, and says what that
  /// is; nil where the text is none.
  static func append(_ text: [UInt8], _ format: MomentFormat, to bytes: inout [UInt8])
    -> SheetCell.Kind?
  {
    var scanner = ISOScanner(text)
    if text.count > 2, text[2] == UInt8(ascii: ":") {
      guard let seconds = scanner.time(), scanner.isAtEnd else { return nil }
      Moment.append(time: seconds, to: &bytes)
      return .time
    }
    guard var moment = scanner.day() else { return nil }
    var hasTime = false
    if scanner.skip("T") || scanner.skip(" ") {
      guard let seconds = scanner.time() else { return nil }
      hasTime = true
      if seconds >= 86_400 {
        moment = Moment(
          daysSince1970: moment.daysSince1970 + seconds / 86_400, seconds: seconds % 86_400)
      } else {
        moment.seconds = seconds
      }
    }
    guard scanner.isAtEnd else { return nil }
    return moment.append(!hasTime && format == .time ? .day : format, to: &bytes)
  }

  /// Appends a length of time such as `PT14H30M00S` as hours, minutes and seconds; false where the
  /// text is none.
  static func append(length text: [UInt8], to bytes: inout [UInt8]) -> Bool {
    var scanner = ISOScanner(text)
    let isNegative = scanner.skip("-")
    guard scanner.skip("P") else { return false }
    var seconds = 0
    var isTime = false
    var hasParts = false
    while !scanner.isAtEnd {
      if !isTime, scanner.skip("T") {
        isTime = true
        continue
      }
      guard let number = scanner.number(digits: 1...7) else { return false }
      hasParts = true
      if !isTime, scanner.skip("D") {
        seconds += number * 86_400
      } else if isTime, scanner.skip("H") {
        seconds += number * 3600
      } else if isTime, scanner.skip("M") {
        seconds += number * 60
      } else if isTime {
        seconds += number + (scanner.roundedFraction() ?? 0)
        guard scanner.skip("S"), scanner.isAtEnd else { return false }
      } else {
        return false
      }
    }
    guard hasParts else { return false }
    Moment.append(time: isNegative ? -seconds : seconds, to: &bytes)
    return true
  }
}

/// Takes such a text apart from its start.
private struct ISOScanner {
  private let text: [UInt8]
  private var index = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  var isAtEnd: Bool { index == text.count }

  mutating func skip(_ letter: Unicode.Scalar) -> Bool {
    guard index < text.count, text[index] == UInt8(ascii: letter) else { return false }
    index += 1
    return true
  }

  /// As many digits as there are, if they are as many as allowed.
  mutating func number(digits: ClosedRange<Int>) -> Int? {
    var (number, count) = (0, 0)
    while index < text.count, text[index] >= UInt8(ascii: "0"), text[index] <= UInt8(ascii: "9") {
      guard count < digits.upperBound else { return nil }
      number = number * 10 + Int(text[index] - UInt8(ascii: "0"))
      count += 1
      index += 1
    }
    return digits.contains(count) ? number : nil
  }

  /// A fraction of a second, rounded to one or none; nil where there is none.
  mutating func roundedFraction() -> Int? {
    guard skip(".") || skip(",") else { return nil }
    let isHalf = index < text.count && text[index] >= UInt8(ascii: "5")
    while index < text.count, text[index] >= UInt8(ascii: "0"), text[index] <= UInt8(ascii: "9") {
      index += 1
    }
    return isHalf ? 1 : 0
  }

  /// `YYYY-MM-DD`.
  mutating func day() -> Moment? {
    guard let year = number(digits: 4...4), skip("-"), let month = number(digits: 2...2),
      skip("-"), let day = number(digits: 2...2), (1...12).contains(month), day >= 1
    else { return nil }
    let moment = Moment(year: year, month: month, day: day)
    guard Moment(daysSince1970: moment.daysSince1970) == moment else { return nil }
    return moment
  }

  /// `HH:MM`, `HH:MM:SS`, with a fraction and a zone, which is left out, in seconds.
  mutating func time() -> Int? {
    guard let hours = number(digits: 2...2), skip(":"), let minutes = number(digits: 2...2),
      hours <= 24, minutes < 60
    else { return nil }
    var seconds = hours * 3600 + minutes * 60
    if skip(":") {
      guard let more = number(digits: 2...2), more < 60 else { return nil }
      seconds += more + (roundedFraction() ?? 0)
    }
    if skip("Z") { return seconds }
    if skip("+") || skip("-") {
      guard number(digits: 2...2) != nil else { return nil }
      if skip(":"), number(digits: 2...2) == nil { return nil }
    }
    return seconds
  }
}
