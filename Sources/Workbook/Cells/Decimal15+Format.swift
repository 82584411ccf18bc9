extension Decimal15 {
  /// Appends the number as a format shows it, and says what that is.
  func append(_ format: CellFormat, is1904: Bool, to bytes: inout [UInt8]) -> SheetCell.Kind {
    switch format {
    case .number: break
    case .zeros(let format):
      if let whole {
        format.append(whole, to: &bytes)
        return .text
      }
    case .percent(let decimals):
      percent(decimals: decimals).append(to: &bytes)
      bytes.append(UInt8(ascii: " "))
      bytes.append(UInt8(ascii: "%"))
      return .percent
    case .moment(let format):
      if let kind = SerialMoment.append(self, format, is1904: is1904, to: &bytes) { return kind }
    }
    append(to: &bytes)
    return .number
  }
}
