/// Days and times as Excel counts them: days since 1900, or 1904 in workbooks that say so, with a
/// fraction.
enum SerialMoment {
  /// 10000-01-01, counted from 1900.
  private static let end = 2_958_466.0
  /// What stands between the two ways to count.
  private static let from1904 = 1462

  /// Appends what a format shows of a number, and says what that is; nil where the number is no day
  /// or time.
  static func append(
    _ number: Decimal15, _ format: MomentFormat, is1904: Bool, to bytes: inout [UInt8]
  ) -> SheetCell.Kind? {
    let value = number.double
    guard value >= 0, value + (is1904 ? Double(from1904) : 0) < end else { return nil }
    var days = Int(value)
    var seconds = Int(((value - Double(days)) * 86_400).rounded())
    if seconds == 86_400 { (days, seconds) = (days + 1, 0) }
    switch format {
    case .length:
      Moment.append(time: days * 86_400 + seconds, to: &bytes)
      return .time
    case .time:
      Moment.append(time: seconds, to: &bytes)
      return .time
    default:
      if value < 1 && !is1904 {
        Moment.append(time: days * 86_400 + seconds, to: &bytes)
        return .time
      }
      return moment(days + (is1904 ? from1904 : 0), seconds).append(format, to: &bytes)
    }
  }

  /// Excel has a 29 February 1900, day 60, as Lotus 1-2-3 had; the days before it stand one off.
  private static func moment(_ days: Int, _ seconds: Int) -> Moment {
    if days == 60 { return Moment(year: 1900, month: 2, day: 29, seconds: seconds) }
    return Moment(daysSince1970: days - 25_569 + (days < 60 ? 1 : 0), seconds: seconds)
  }
}
